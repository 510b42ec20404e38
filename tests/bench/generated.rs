//! A generated programme is one that the app takes as it is.

mod generator;

use barnamaj::programme::index::Index;
use barnamaj::programme::lang::Lang;
use barnamaj::programme::load::load;
use barnamaj::programme::schedule::plan;

#[test]
fn a_generated_programme_has_no_faults() {
    for sessions in [1, 30, 1_000, 10_000] {
        let loaded = load(&generator::json(sessions, 1)).expect("it can be read");
        assert_eq!(loaded.faults, []);
        assert_eq!(loaded.programme.sessions.len(), sessions);
    }
}

#[test]
fn size_and_seed_decide_everything() {
    assert_eq!(generator::json(300, 7), generator::json(300, 7));
    assert_ne!(generator::json(300, 7), generator::json(300, 8));
}

#[test]
fn more_sessions_make_more_days_and_rooms() {
    let shape = |sessions| {
        let index = Index::new(generator::programme(sessions, 1));
        let all: Vec<usize> = (0..sessions).collect();
        let days = plan(&index, &all);
        let slots = days.iter().flat_map(|day| &day.slots);
        (days.len(), index.rooms().len(), slots.map(|slot| slot.sessions.len()).max())
    };
    assert_eq!(shape(30), (2, 7, Some(3)));
    let (days, rooms, together) = shape(10_000);
    assert_eq!((days, rooms), (12, 120));
    assert!(together < Some(rooms), "{together:?} start together");
}

#[test]
fn texts_are_in_the_languages_that_they_say() {
    let programme = generator::programme(1_000, 1);
    let share = |lang, letters: fn(char) -> bool| {
        let titles = programme.sessions.iter().filter_map(|session| session.title.exact(lang));
        let (there, in_script): (Vec<_>, Vec<_>) =
            titles.map(|title| ((), title.chars().any(letters))).unzip();
        assert!(in_script.into_iter().all(|it| it), "{lang:?} in its letters");
        there.len()
    };
    let arabic = |letter| ('\u{600}'..='\u{6ff}').contains(&letter);
    let tifinagh = |letter| ('\u{2d30}'..='\u{2d7f}').contains(&letter);
    assert_eq!(share(Lang::AR, arabic), 1_000);
    assert_eq!(share(Lang::FR, |letter| letter.is_ascii_alphabetic()), 1_000);
    let sparse = share(Lang::ZGH, tifinagh);
    assert!((20..150).contains(&sparse), "{sparse}");
}
