//! The line that starts a kiosk, as the README tells it to operators.

use crate::support::{dist::dist, site::Site};
use std::process::Command;

const README: &str = include_str!("../../README.md");
const UNIT: &str = include_str!("../../docs/kiosk/barnamaj-screen.service");

/// The options between the name of the browser and the address.
fn options(text: &str) -> Vec<&str> {
    let line = text.split_once("chromium --kiosk").expect("the line").1;
    let line = line.split_once("\"https://").expect("the address").0;
    line.split_whitespace().filter(|word| *word != "\\").collect()
}

#[test]
fn the_service_starts_the_screen_as_the_readme_does() {
    let told = options(README);
    let told: Vec<String> =
        told.iter().map(|option| option.replace("\"$HOME/", "%h/").replace('"', "")).collect();
    assert_eq!(options(UNIT), told);
}

#[test]
fn the_line_of_the_readme_starts_a_kiosk() {
    let site = Site::start(&dist(), "/");
    let profile = tempfile::tempdir().unwrap();
    let told = options(README).into_iter().filter(|option| !option.starts_with("--user-data-dir"));
    let output = Command::new(std::env::var("CHROMIUM").unwrap_or_else(|_| "chromium".into()))
        .args(["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"])
        .args(["--kiosk", "--dump-dom", "--virtual-time-budget=20000"])
        .args(told)
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(site.url("/fr/kiosk?screen=hall"))
        .output()
        .unwrap();
    let page = String::from_utf8_lossy(&output.stdout);
    let root = &page[..page.find("<head").unwrap_or(page.len())];
    assert!(root.contains("data-ready") && root.contains("data-presence=\"nobody\""), "{root}");
    assert!(page.contains("k-begin-in"), "the loop invites to touch");
}
