//! How the site fares on a phone, in numbers: sizes, first visit, filter, search, memory; and how
//! smoothly the loop of a kiosk goes.
//! `make bench` runs it; `BENCH_SESSIONS` (30,1000,10000; nothing for
//! none) and `BENCH_RUNS` (3 first visits; 0 leaves them out) make it shorter.
//!
//! Conditions are those of the budgets: 412×823, touch, a processor four times as slow, 150 ms
//! round trip, 1.6 Mbit/s. Times differ from machine to machine, so the first paint is told as
//! a ratio to a static page of the same text in the same run.

#[path = "../generator/mod.rs"]
pub mod generator;
mod kiosk;
mod load;
mod phone;
mod react;
mod site;
mod sizes;
mod table;

use site::Subject;
use std::env;
use table::Table;

#[test]
#[ignore = "measures, tests nothing"]
fn bench() {
    let runs = env::var("BENCH_RUNS").map_or(3, |runs| runs.parse().expect("a number"));
    let sessions = env::var("BENCH_SESSIONS").unwrap_or_else(|_| "30,1000,10000".into());
    let mut table = Table::default();
    sizes::measure(&mut table);
    for sessions in sessions.split(',').filter(|number| !number.is_empty()) {
        let subject = Subject::new(sessions.parse().expect("a number of sessions"));
        table.title(&subject.name());
        if runs > 0 {
            load::measure(&subject, runs, &mut table);
        }
        react::measure(&subject, &mut table);
    }
    kiosk::measure(&mut table);
    println!("{table}");
}

/// The middle one.
fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
