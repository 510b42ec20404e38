//! The first visit: when it can be read and used, and whether anything moves meanwhile.

use super::median;
use super::phone::{Network, open, rest, wait, with_phone};
use super::site::{FLOOR, Subject};
use super::table::Table;

pub fn measure(subject: &Subject, runs: usize, table: &mut Table) {
    let (mut floors, mut titles, mut readies, mut shift) = (vec![], vec![], vec![], 0.0_f64);
    for _ in 0..runs {
        with_phone(subject.dir(), Network::Slow, async |visit| {
            open(visit, FLOOR).await;
            floors.extend(wait(visit, "the static page", "return bench.title").await.as_f64());
        });
        with_phone(subject.dir(), Network::Slow, async |visit| {
            open(visit, "/fr/").await;
            titles.extend(wait(visit, "a title", "return bench.title").await.as_f64());
            readies.extend(wait(visit, "the app", "return bench.ready").await.as_f64());
            rest(visit, subject.sessions).await;
            let moved = visit.js("return bench.shift", Vec::new()).await.as_f64().unwrap_or(1.0);
            shift = shift.max(moved);
        });
    }
    let (floor, title, ready) = (median(floors), median(titles), median(readies));
    let budget = |budget: f64| subject.is_published().then_some(budget);
    table.row("static page of the same text: first title", floor, "ms", None);
    table.row("first title", title, "ms", None);
    table.row("first title, times the static page", title / floor, "", budget(1.2));
    table.row("interactive (data-ready)", ready, "ms", budget(1800.0));
    table.row("layout shift while it comes", shift, "", Some(0.0));
}
