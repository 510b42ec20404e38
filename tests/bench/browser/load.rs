//! The first visit and the second: when the page can be read and used, how long the phone is
//! blocked, and whether anything moves meanwhile.

use super::median;
use super::phone::{Network, open, rest, wait, with_keeping_phone, with_phone};
use super::site::{FLOOR, Subject};
use super::table::Table;
use crate::pages::Kept;
use crate::support::visit::Visit;

/// What was measured of some visits, in milliseconds.
#[derive(Default)]
struct Visits {
    titles: Vec<f64>,
    readies: Vec<f64>,
    blocked: Vec<f64>,
}

impl Visits {
    async fn add(&mut self, visit: &Visit) {
        self.titles.extend(wait(visit, "a title", "return bench.title").await.as_f64());
        self.readies.extend(wait(visit, "the app", "return bench.ready").await.as_f64());
    }

    /// After it has come to rest: tasks are told when they are over.
    async fn add_blocked(&mut self, visit: &Visit) {
        self.blocked.extend(visit.js("return bench.blocked", Vec::new()).await.as_f64());
    }
}

pub fn measure(subject: &Subject, runs: usize, table: &mut Table) {
    let (mut floors, mut shift) = (vec![], 0.0_f64);
    let (mut first, mut second) = (Visits::default(), Visits::default());
    for _ in 0..runs {
        with_phone(subject.dir(), Network::Slow, async |visit| {
            open(visit, FLOOR).await;
            floors.extend(wait(visit, "the static page", "return bench.title").await.as_f64());
        });
        with_keeping_phone(subject.dir(), Network::Slow, async |visit| {
            open(visit, "/fr/").await;
            first.add(visit).await;
            rest(visit, subject.sessions).await;
            first.add_blocked(visit).await;
            let moved = visit.js("return bench.shift", Vec::new()).await.as_f64().unwrap_or(1.0);
            shift = shift.max(moved);
            if subject.is_published() {
                Kept(visit).ready().await;
                open(visit, "/fr/").await;
                second.add(visit).await;
            }
        });
    }
    let floor = median(floors);
    let budget = |budget: f64| subject.is_published().then_some(budget);
    table.row("static page of the same text: first title", floor, "ms", None);
    let title = median(first.titles);
    table.row("first title", title, "ms", None);
    table.row("first title, times the static page", title / floor, "", budget(1.2));
    table.row("interactive (data-ready)", median(first.readies), "ms", budget(1400.0));
    table.row("blocked until interactive", median(first.blocked), "ms", budget(100.0));
    table.row("layout shift while it comes", shift, "", Some(0.0));
    if subject.is_published() {
        let title = median(second.titles) / floor;
        table.row("second visit: first title, times the static page", title, "", budget(1.0));
        table.row("second visit: interactive", median(second.readies), "ms", budget(600.0));
    }
}
