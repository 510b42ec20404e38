//! The loop of a screen at the venue, on a box four times as slow: does it go smoothly?

use super::phone::{CPU, wait};
use super::table::Table;
use crate::support::{Device, dist::dist, in_new_browser, run::PATIENCE};
use serde_json::json;

/// Milliseconds for which the loop is watched.
const WATCHED: u32 = 60_000;
/// While five sessions are on at a time; a slide each five seconds.
const LOOP: &str = "/fr/kiosk/?now=2025-07-01T15:40&rotate=5&refresh=10";
/// A frame that lasts longer is seen as a halt.
const HALT: f64 = 50.0;

pub fn measure(table: &mut Table) {
    in_new_browser(PATIENCE, &dist(), Device::Kiosk, async |visit| {
        visit.before_each_page(include_str!("kiosk.js")).await;
        visit.open(LOOP).await;
        visit.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": CPU })).await;
        visit.js("bench.watch(arguments[0])", vec![WATCHED.into()]).await;
        let told = wait(visit, "the loop", "return bench.told()").await;
        let numbers = |name: &str| -> Vec<f64> {
            serde_json::from_value(told[name].clone()).expect("a list of numbers")
        };
        let slides = told["slides"].as_f64().expect("a number");
        table.title("The loop of a kiosk, for a minute");
        table.row("slides", slides, "", None);
        tell_tasks(&numbers("tasks"), table);
        tell_frames(numbers("gaps"), table);
    });
}

fn tell_tasks(tasks: &[f64], table: &mut Table) {
    let longest = tasks.iter().copied().fold(0.0, f64::max);
    table.row("long tasks", tasks.len() as f64, "", None);
    table.row("long tasks: the longest", longest, "ms", Some(100.0));
    table.row("long tasks: all together", tasks.iter().sum(), "ms", None);
}

fn tell_frames(mut gaps: Vec<f64>, table: &mut Table) {
    gaps.sort_by(f64::total_cmp);
    let at = |share: f64| gaps[((gaps.len() - 1) as f64 * share) as usize];
    let halts = gaps.iter().filter(|gap| **gap > HALT).count();
    table.row("a frame", at(0.5), "ms", None);
    table.row("a frame, 95 of 100", at(0.95), "ms", None);
    table.row("the slowest frame", at(1.0), "ms", None);
    table.row("frames over 50 ms, as a share", halts as f64 / gaps.len() as f64, "", None);
}
