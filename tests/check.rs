//! `barnamaj check` as it is called: what it prints, and how it ends.

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};
use tempfile::TempDir;

const PROGRAMME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public/programme.json");

fn check(arguments: &[&str]) -> Output {
    check_in("C", arguments)
}

/// Checks on a system that is set to a language.
fn check_in(locale: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_barnamaj"))
        .env("LC_ALL", locale)
        .arg("check")
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the command starts")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it ends by itself")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn complaint(output: &Output) -> String {
    assert_eq!(out(output), "", "a complaint is no report");
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// A directory with a file of these bytes.
fn file(bytes: impl AsRef<[u8]>) -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("programme.json");
    std::fs::write(&path, bytes).unwrap();
    (dir, path)
}

/// The published programme after a change.
fn changed(change: impl FnOnce(&mut Value)) -> (TempDir, PathBuf) {
    let mut json = serde_json::from_slice(&std::fs::read(PROGRAMME).unwrap()).unwrap();
    change(&mut json);
    file(serde_json::to_string_pretty(&json).unwrap())
}

#[test]
fn the_programme_of_the_site_is_checked_when_no_file_is_named() {
    let output = check(&[]);
    assert_eq!(code(&output), 0);
    let text = out(&output);
    for told in [
        "warning  sessions[18].room \"sovereign-technology-funds\", line ",
        "Timzguida Room is given to two sessions at 10:45–11:45 on 2025-07-02",
        "sessions[13].room_status \"creative-cultural-industries\"",
        "sessions[23].room_status \"public-safety\"",
        "What to do: give one of them another room, or cancel or move it.",
        "Translations ",
        "Fit to publish: 0 errors, ",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert!(!text.contains('\u{1b}'), "no colours where nobody looks");
}

#[test]
fn the_report_is_in_the_language_of_the_system_or_the_one_that_is_asked_for() {
    for output in [check_in("fr_MA.UTF-8", &[]), check_in("C", &["--lang", "fr"])] {
        let text = out(&output);
        assert!(text.contains("attention  sessions[18].room"), "{text}");
        assert!(text.contains("Bon à publier"), "{text}");
        assert_eq!(code(&output), 0);
    }
    assert!(out(&check_in("fr_FR", &["--lang", "ar"])).contains("صالح للنشر"));
    assert!(out(&check_in("de_DE.UTF-8", &[])).contains("Fit to publish"));
}

#[test]
fn warnings_fail_only_when_they_are_not_allowed() {
    assert_eq!(code(&check(&["--strict", PROGRAMME])), 1);
    assert_eq!(code(&check(&[PROGRAMME])), 0);
}

#[test]
fn errors_fail() {
    let (_dir, path) = changed(|json| json["sessions"][3]["room"] = "nowhere".into());
    let output = check(&[path.to_str().unwrap()]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).starts_with("error    sessions[3].room \"opening-keynotes\", line "));
    assert!(out(&output).contains("Not fit to publish: 1 error, "));
}

#[test]
fn machines_are_told_in_json() {
    let output = check(&["--format", "json"]);
    assert_eq!(code(&output), 0);
    let report: Value = serde_json::from_str(&out(&output)).expect("JSON");
    assert_eq!((&report["fit"], &report["errors"]), (&Value::Bool(true), &Value::from(0)));
    let findings = report["findings"].as_array().unwrap();
    assert_eq!(report["warnings"], findings.len());
    let clash = findings.iter().find(|one| one["code"] == "room-clash").unwrap();
    assert_eq!(clash["id"], "sovereign-technology-funds");
    assert_eq!(clash["also"][0]["id"], "media-making-of-news");
}

#[test]
fn an_earlier_publication_is_held_against_the_file() {
    let (_dir, path) = changed(|json| json["sessions"][0]["id"] = "hymn".into());
    let output = check(&["--previous", PROGRAMME, path.to_str().unwrap()]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).contains("number 1 was that of \"national-anthem\""), "{}", out(&output));
    changed(|json| {
        let revision = format!("this is revision {}", json["revision"]);
        assert!(out(&output).contains(&revision), "{revision}");
    });
    assert_eq!(code(&check(&["--previous", PROGRAMME])), 0, "the same again");
}

#[test]
fn what_cannot_be_read_is_no_report() {
    let missing = check(&["no/such/file.json"]);
    assert_eq!(code(&missing), 2);
    assert!(complaint(&missing).starts_with("barnamaj: no/such/file.json cannot be read: "));

    let (_dir, path) = file("<!doctype html><title>Log in</title>");
    let page = check(&[path.to_str().unwrap()]);
    assert_eq!(code(&page), 2);
    assert!(complaint(&page).contains("line 1, column 1: this is a web page"));

    let (_dir, path) = file(b"{\n\"name\": \"caf\xe9\"}");
    let latin = check(&[path.to_str().unwrap()]);
    assert_eq!(code(&latin), 2);
    assert!(complaint(&latin).contains("line 2 is not in UTF-8"));

    let previous = check(&["--previous", "Cargo.toml"]);
    assert_eq!(code(&previous), 2);
    assert!(complaint(&previous).contains("Cargo.toml, line 1, column "));
}

#[test]
fn a_mistyped_command_is_neither() {
    assert_eq!(code(&check(&["--sctrict"])), 2);
    assert_eq!(code(&check(&["--format", "xml"])), 2);
}

#[test]
fn the_help_says_what_it_is_for_and_how_it_ends() {
    let output = check(&["--help"]);
    assert_eq!(code(&output), 0);
    for told in ["before publishing", "What was published before", "Exit codes:", "--strict"] {
        assert!(out(&output).contains(told), "{told}: {}", out(&output));
    }
}

#[test]
fn notices_are_checked_with_their_programme() {
    let programme = std::fs::read(PROGRAMME).unwrap();
    let (dir, path) = file(programme);
    let notices = dir.path().join("notices.json");
    let text = |room: &str| {
        format!(
            r#"{{"schema": 1, "event": "assises-ia-2025", "notices": [
            {{"id": "full", "text": {{"fr": "Pleine"}}, "rooms": ["{room}"]}}]}}"#
        )
    };
    std::fs::write(&notices, text("nowhere")).unwrap();
    let beside = check(&[path.to_str().unwrap()]);
    assert_eq!(code(&beside), 1);
    assert!(
        out(&beside).contains("notices.json: notices[0].rooms[0] \"full\", line 2: there is no")
    );
    let named = check(&["--notices", notices.to_str().unwrap(), PROGRAMME]);
    assert_eq!(code(&named), 1, "beside another programme, too");
    std::fs::write(&notices, text("toubkal")).unwrap();
    let output = check(&[path.to_str().unwrap()]);
    assert_eq!(code(&output), 0, "{}", out(&output));
    let missing = check(&["--notices", "no/such/notices.json"]);
    assert_eq!(code(&missing), 2);
    assert!(complaint(&missing).contains("no/such/notices.json cannot be read: "));
}
