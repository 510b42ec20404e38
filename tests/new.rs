//! `barnamaj new`, as an organiser runs it, and the first steps in what it has made.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const EVENT: [&str; 10] = [
    "--name",
    "Orchard Days",
    "--first",
    "2030-07-01",
    "--last",
    "2030-07-02",
    "--zone",
    "Europe/Paris",
    "--languages",
    "fr,ar",
];

fn run(arguments: &[&str], dir: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_barnamaj"));
    command.env("LC_ALL", "C").env("TZ", "UTC");
    let command = command.args(arguments).current_dir(dir).stdin(Stdio::null());
    command.output().expect("the command runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn error(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn what_is_begun_is_fit_to_publish_from_anywhere_in_it() {
    let dir = tempfile::tempdir().unwrap();
    let new = run(&[&["new", "orchard"][..], &EVENT].concat(), dir.path());
    assert!(new.status.success(), "{}", error(&new));
    assert!(out(&new).contains("cd orchard && barnamaj preview\n"), "{}", out(&new));
    let inside = dir.path().join("orchard");
    let mut names: Vec<_> = fs::read_dir(&inside)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let all =
        [".gitignore", "README.md", "barnamaj.toml", "programme.json", "programme.schema.json"];
    assert_eq!(names, all);
    fs::create_dir(inside.join("images")).unwrap();
    for place in [inside.clone(), inside.join("images")] {
        let check = run(&["check", "--strict"], &place);
        assert!(check.status.success(), "{}", out(&check));
        assert!(out(&check).contains("0 errors, 0 warnings"), "{}", out(&check));
    }
}

#[test]
fn a_spreadsheet_that_is_begun_comes_in_as_a_programme_that_is_fit_to_publish() {
    let dir = tempfile::tempdir().unwrap();
    let new = run(&[&["new", ".", "--spreadsheet"][..], &EVENT].concat(), dir.path());
    assert!(new.status.success(), "{}", error(&new));
    assert!(!dir.path().join("programme.json").exists());
    let import = run(&["import", "programme.xlsx", "--into", "programme.json"], dir.path());
    assert!(out(&import).contains("new sessions: 3"), "{}{}", out(&import), error(&import));
    let check = run(&["check", "--strict"], dir.path());
    assert!(out(&check).contains("0 errors, 0 warnings"), "{}", out(&check));
}

#[test]
fn a_programme_that_was_made_elsewhere_is_begun_with() {
    let dir = tempfile::tempdir().unwrap();
    let table = "Date;Start;End;Title;Room\n2030-07-01;09:00;10:00;Apples;Barn\n";
    fs::write(dir.path().join("sessions.csv"), table).unwrap();
    let from = ["new", "orchard", "--from", "sessions.csv"];
    let without = run(&from, dir.path());
    assert!(error(&without).contains("--zone"), "{}", error(&without));
    assert!(!dir.path().join("orchard").exists(), "nothing is written then");
    let more = ["--zone", "Europe/Paris", "--name", "Orchard Days", "--languages", "en,fr"];
    let with = run(&[&from[..], &more].concat(), dir.path());
    assert!(with.status.success(), "{}", error(&with));
    assert!(out(&with).contains("new sessions: 1\n  Apples\n"), "{}", out(&with));
    let programme = fs::read_to_string(dir.path().join("orchard/programme.json")).unwrap();
    let programme: serde_json::Value = serde_json::from_str(&programme).unwrap();
    assert_eq!(programme["event"]["languages"], serde_json::json!(["en", "fr"]));
    let check = run(&["check"], &dir.path().join("orchard"));
    assert!(out(&check).contains("0 errors"), "{}", out(&check));
}

#[test]
fn without_a_terminal_what_is_missing_is_listed_and_nothing_is_written() {
    let dir = tempfile::tempdir().unwrap();
    let new = run(&["new", "orchard", "--name", "Orchard Days"], dir.path());
    assert_eq!(new.status.code(), Some(1));
    let told = error(&new);
    for option in ["--first", "--last", "--zone", "--languages"] {
        assert!(told.contains(option) && !told.contains("--name"), "{told}");
    }
    assert!(!dir.path().join("orchard").exists());
}

#[test]
fn the_zone_of_the_system_is_taken_when_none_is_said_and_it_is_told_which() {
    let dir = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_barnamaj"));
    command.env("LC_ALL", "C").env("TZ", "Africa/Casablanca").args(["new", "orchard"]);
    let without_zone = EVENT.iter().filter(|it| !["--zone", "Europe/Paris"].contains(it));
    let new = command.args(without_zone).current_dir(dir.path()).stdin(Stdio::null());
    let new = new.output().unwrap();
    assert!(new.status.success(), "{}", error(&new));
    assert!(error(&new).contains("Africa/Casablanca: --zone says another"), "{}", error(&new));
    let programme = fs::read_to_string(dir.path().join("orchard/programme.json")).unwrap();
    assert!(programme.contains("\"time_zone\": \"Africa/Casablanca\""), "{programme}");
}

#[test]
fn a_directory_that_holds_something_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("letter.txt"), "Dear").unwrap();
    let new = run(&[&["new", "."][..], &EVENT].concat(), dir.path());
    assert_eq!(new.status.code(), Some(1));
    assert!(error(&new).contains("is not empty"), "{}", error(&new));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}
