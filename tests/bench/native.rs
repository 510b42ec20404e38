//! How long the pure rooms take for programmes of 30, 1,000 and 10,000 sessions, optimised as in
//! the browser: `cargo bench --bench native`, followed by a part of a name to run only those.

mod generator;

use barnamaj::programme::filter::{Facet, Filter, apply};
use barnamaj::programme::index::Index;
use barnamaj::programme::load::load;
use barnamaj::programme::schedule::{phase, plan};
use divan::{Bencher, black_box};

const SIZES: [usize; 3] = [30, 1_000, 10_000];
const SEED: u64 = 1;

fn main() {
    divan::main();
}

fn index(sessions: usize) -> Index {
    Index::new(generator::programme(sessions, SEED))
}

#[divan::bench(args = SIZES)]
fn load_the_file(bencher: Bencher, sessions: usize) {
    let json = generator::json(sessions, SEED);
    bencher.bench(|| load(black_box(&json)));
}

#[divan::bench(args = SIZES)]
fn make_the_index(bencher: Bencher, sessions: usize) {
    let programme = generator::programme(sessions, SEED);
    bencher.with_inputs(|| programme.clone()).bench_values(Index::new);
}

/// What a page does after each change of the filter.
fn choose(bencher: Bencher, sessions: usize, filter: &Filter) {
    let index = index(sessions);
    bencher.bench(|| {
        let selection = apply(&index, black_box(filter), &|_| false);
        plan(&index, &selection.sessions)
    });
}

#[divan::bench(args = SIZES)]
fn filter_nothing(bencher: Bencher, sessions: usize) {
    choose(bencher, sessions, &Filter::default());
}

#[divan::bench(args = SIZES)]
fn filter_by_vertical_and_day(bencher: Bencher, sessions: usize) {
    let mut filter = Filter::default();
    filter.toggle(Facet::Vertical, "health");
    filter.toggle(Facet::Day, "2027-05-03");
    choose(bencher, sessions, &filter);
}

/// One letter, as after the first key: it matches nearly everything.
#[divan::bench(args = SIZES)]
fn search_one_letter(bencher: Bencher, sessions: usize) {
    search(bencher, sessions, "e");
}

#[divan::bench(args = SIZES)]
fn search_latin(bencher: Bencher, sessions: usize) {
    search(bencher, sessions, "hopitaux ethique");
}

#[divan::bench(args = SIZES)]
fn search_arabic(bencher: Bencher, sessions: usize) {
    search(bencher, sessions, "المستشفيات أخلاقية");
}

#[divan::bench(args = SIZES)]
fn search_for_what_is_not_there(bencher: Bencher, sessions: usize) {
    search(bencher, sessions, "xylophone");
}

fn search(bencher: Bencher, sessions: usize, text: &str) {
    choose(bencher, sessions, &Filter { text: text.to_owned(), ..Filter::default() });
}

/// Of one session in the middle, as its page does.
#[divan::bench(args = SIZES)]
fn find_what_is_parallel(bencher: Bencher, sessions: usize) {
    let index = index(sessions);
    let session = &index.sessions()[sessions / 2];
    bencher.bench(|| {
        index.parallel_to(black_box(session)).len() + index.same_room_clashes(session).len()
    });
}

/// As the clock of the app does, once a minute.
#[divan::bench(args = SIZES)]
fn find_now_and_next(bencher: Bencher, sessions: usize) {
    let index = index(sessions);
    let now = index.sessions()[sessions / 2].start;
    bencher.bench(|| phase(&index, black_box(now)).is_some());
}
