//! A visitor who does anything: taps, types, goes back, turns pages into other languages, loses the
//! network and finds it, follows hostile links, fills the storage, has a wrong clock and a second
//! tab. What is true of every page is asked after each step.
//!
//! The steps come from a seed: a failure prints both, and `RANDOM_SEED=…` does the same again.
//! `RANDOM_STEPS` says how many steps a visitor takes (60; in `make soak` 3000, from another seed
//! each day).

mod deeds;
mod truths;

use crate::{
    bench::generator::Random,
    pages::Kept,
    support::{Device, Engine, dist::dist, in_engine_within, in_new_keeping_browser, visit::Visit},
};
use deeds::Deed;
use fantoccini::wd::WindowHandle;
use std::{env, time::Duration};
use truths::Truths;

/// Longer than a step takes on a busy machine.
const STEP: Duration = Duration::from_secs(10);

/// What a browser says of a network that is not there, and of answers that are no programme.
const EXPECTED: [&str; 6] = [
    "ERR_CONNECTION_REFUSED",
    "ERR_CONNECTION_RESET",
    "ERR_EMPTY_RESPONSE",
    "ERR_FAILED",
    "status of 404",
    "status of 500",
];

fn steps() -> u64 {
    setting("RANDOM_STEPS", 60)
}

fn patience() -> Duration {
    STEP * u32::try_from(steps()).expect("a number of steps")
}

fn setting(name: &str, otherwise: u64) -> u64 {
    env::var(name).map_or(otherwise, |value| value.parse().expect("a whole number"))
}

async fn wander(visit: &Visit) {
    let (seed, steps) = (setting("RANDOM_SEED", 1), steps());
    println!("RANDOM_SEED={seed} RANDOM_STEPS={steps}");
    let mut random = Random::new(seed);
    visit.open("/fr/").await;
    Kept(visit).ready().await;
    let mut tabs = tabs(visit).await;
    let mut truths = Truths::of(visit).await;
    for number in 1..=steps {
        let deed = Deed::any(&mut random);
        println!("{number}: {deed:?} at {}", visit.address().await);
        if deed == Deed::TurnToOtherTab {
            tabs.rotate_left(1);
            visit.switch_tab(tabs[0].clone()).await;
        }
        deed.happen(visit, &mut truths).await;
        truths.hold(visit).await;
    }
}

/// The tabs of a device, that in front first: two, but one where a page behind another is never
/// drawn and the driver brings none to the front (WebKitGTK).
async fn tabs(visit: &Visit) -> Vec<WindowHandle> {
    if visit.engine == Engine::WebKit {
        return vec![visit.client.window().await.expect("a tab")];
    }
    let first = visit.open_tab().await;
    visit.open("/ar/").await;
    vec![visit.client.window().await.expect("a tab"), first]
}

#[test]
fn anything_can_be_done_in_chromium() {
    in_new_keeping_browser(patience(), &dist(), Device::Phone, async |visit| {
        for error in EXPECTED {
            visit.expect_console_error(error);
        }
        wander(visit).await;
    });
}

#[test]
fn anything_can_be_done_in_firefox() {
    in_engine_within(patience(), Engine::Firefox, wander);
}

#[test]
fn anything_can_be_done_in_webkit() {
    in_engine_within(patience(), Engine::WebKit, wander);
}
