//! Programmes as they stand in their files, and what is imported.

use super::directory;
use crate::programme::lang::Lang;
use crate::publish::check::Severity;
use crate::publish::import::About;
use crate::publish::preview::target::{Reading, Target};
use std::fs;
use std::path::Path;

const FESTIVAL: &str = include_str!("../../../../tests/fixtures/festival.json");

/// A table of sessions: the second one has the end before the start.
const TABLE: &str = "Date;Start;End;Title;Room\n2030-07-01;09:00;10:00;Apples;Barn\n\
                     2030-07-01;11:00;10:30;Pears;Barn\n";

fn zone() -> About {
    About { zone: crate::exchange::times::Zone::named("Europe/Paris"), ..About::default() }
}

fn read(file: &Path, about: About) -> Reading {
    Target::new(file.to_owned(), about, Lang::EN).unwrap().read()
}

#[test]
fn a_finding_of_a_programme_is_told_with_file_line_and_column() {
    let broken = FESTIVAL.replacen("\"kind\"", "\"knid\"", 1);
    let line = broken.lines().position(|line| line.contains("\"knid\"")).unwrap() + 1;
    let dir = directory(&[("programme.json", &broken)]);
    let reading = read(&dir.path().join("programme.json"), About::default());
    let place = format!("programme.json:{line}:");
    assert!(reading.findings.iter().any(|it| it.place.starts_with(&place)), "{reading:?}");
    assert_eq!(reading.text.as_deref(), Some(&*broken));
}

#[test]
fn what_is_no_json_just_now_is_a_programme_that_is_broken() {
    let dir = directory(&[("programme.json", "{\"schema\": 2,\n \"revision\"")]);
    let reading = read(&dir.path().join("programme.json"), About::default());
    let finding = &reading.findings[0];
    assert_eq!((finding.severity, reading.findings.len()), (Severity::Error, 1));
    assert!(finding.place.starts_with("programme.json:2:"), "{finding:?}");
}

#[test]
fn a_file_that_is_gone_or_not_in_utf_8_is_told() {
    let dir = directory(&[("programme.json", FESTIVAL)]);
    let file = dir.path().join("programme.json");
    let target = Target::new(file.clone(), About::default(), Lang::EN).unwrap();
    fs::write(&file, b"{\"\xff\"").unwrap();
    let reading = target.read();
    assert!(reading.findings[0].message.contains("not in UTF-8") && reading.text.is_none());
    fs::remove_file(&file).unwrap();
    assert_eq!(target.read().findings.len(), 1);
}

#[test]
fn a_table_is_imported_into_memory_and_told_by_its_cells() {
    let dir = directory(&[("sessions.csv", TABLE)]);
    let reading = read(&dir.path().join("sessions.csv"), zone());
    let text = reading.text.expect("a programme");
    assert!(text.contains("Apples") && text.contains("Pears"));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing is written");
    let faults = TABLE.replace("10:30;Pears", "25:99;Pears");
    fs::write(dir.path().join("sessions.csv"), faults).unwrap();
    let told = read(&dir.path().join("sessions.csv"), zone());
    let finding = &told.findings[0];
    assert!(finding.place.ends_with("C3") && finding.message.contains("25:99"), "{finding:?}");
}

#[test]
fn a_finding_about_an_imported_session_is_told_with_its_row() {
    let table = TABLE.replace("11:00;10:30;Pears", "09:30;10:30;Pears");
    let dir = directory(&[("sessions.csv", &table)]);
    let reading = read(&dir.path().join("sessions.csv"), zone());
    let clash = reading.findings.iter().find(|it| it.message.contains("two sessions"));
    let clash = clash.unwrap_or_else(|| panic!("{:?}", reading.findings));
    assert!(clash.place.ends_with('2') || clash.place.ends_with('3'), "{clash:?}");
    assert!(!clash.place.contains(".csv:"), "no line of a file that nobody has: {clash:?}");
}

#[test]
fn a_source_that_lacks_something_is_told_with_what_to_say() {
    let dir = directory(&[("sessions.csv", TABLE)]);
    let reading = read(&dir.path().join("sessions.csv"), About::default());
    assert!(reading.findings[0].message.contains("--zone"), "{reading:?}");
    assert_eq!((reading.findings[0].severity, reading.text), (Severity::Error, None));
}

#[test]
fn a_source_in_a_project_goes_into_its_programme_in_memory() {
    let project = [("barnamaj.toml", ""), ("programme.json", FESTIVAL), ("sessions.csv", TABLE)];
    let dir = directory(&project);
    let reading = read(&dir.path().join("sessions.csv"), zone());
    let text = reading.text.expect("a programme");
    let id = FESTIVAL.split("\"id\": \"").nth(1).and_then(|it| it.split('"').next()).unwrap();
    assert!(text.contains(&format!("\"id\": \"{id}\"")) && text.contains("Apples"));
    assert_eq!(fs::read_to_string(dir.path().join("programme.json")).unwrap(), FESTIVAL);
}

#[test]
fn the_directories_of_pictures_and_words_are_watched() {
    let branded = FESTIVAL.replacen(
        "\"event\": {",
        "\"event\": {\"brand\": {\"colour\": \"#1f3a93\", \"logo\": \"look/logo.svg\"},",
        1,
    );
    assert_ne!(branded, FESTIVAL);
    let dir = directory(&[("programme.json", &branded)]);
    let file = dir.path().join("programme.json");
    let target = Target::new(file, About::default(), Lang::EN).unwrap();
    let watched = target.directories(Some(&branded));
    for below in ["", "words", "look"] {
        assert!(watched.contains(&dir.path().join(below)), "{below}: {watched:?}");
    }
    let here = Target::new("programme.json".into(), About::default(), Lang::EN).unwrap();
    assert!(here.directories(None).contains(Path::new(".")));
}
