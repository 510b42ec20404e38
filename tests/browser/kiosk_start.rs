//! The line that starts a kiosk, as `docs/kiosk.md` tells it to operators.

use crate::support::{Device, run::in_browser_with};

const GUIDE: &str = include_str!("../../docs/kiosk.md");
const UNIT: &str = include_str!("../../docs/kiosk/barnamaj-screen.service");

/// The options between the name of the browser and the address.
fn options(text: &str) -> Vec<&str> {
    let line = text.split_once("chromium --kiosk").expect("the line").1;
    let line = line.split_once("\"https://").expect("the address").0;
    line.split_whitespace().filter(|word| *word != "\\").collect()
}

#[test]
fn the_service_starts_the_screen_as_the_guide_does() {
    let told = options(GUIDE);
    let told: Vec<String> =
        told.iter().map(|option| option.replace("\"$HOME/", "%h/").replace('"', "")).collect();
    assert_eq!(options(UNIT), told);
}

#[test]
fn the_line_of_the_guide_starts_a_kiosk() {
    let told = options(GUIDE).into_iter().filter(|option| !option.starts_with("--user-data-dir"));
    let told: Vec<String> = ["--kiosk"].into_iter().chain(told).map(str::to_owned).collect();
    in_browser_with(&told, Device::Kiosk, async |visit| {
        visit.open("/fr/kiosk?screen=hall").await;
        assert!(visit.has("html[data-presence=nobody]").await);
        assert!(visit.has(".k-begin-in").await, "the loop invites to touch");
    });
}
