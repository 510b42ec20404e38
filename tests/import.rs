//! `barnamaj import` and `barnamaj export`, as an organiser runs them.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A schedule in the old dialect, without a zone.
fn schedule(title: &str) -> String {
    format!(
        "<schedule><conference><title>Orchard Days</title></conference><day index=\"1\" date=\"2030-05-06\">\
         <room name=\"Barn\"><event id=\"7\"><start>09:30</start><duration>00:30</duration><title>{title}</title>\
         <type>talk</type><persons><person id=\"1\">Ada</person></persons></event></room></day></schedule>"
    )
}

fn run(arguments: &[&str], dir: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_barnamaj"));
    command.env("LC_ALL", "C");
    command.args(arguments).current_dir(dir).output().expect("the command runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn error(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_schedule_becomes_a_programme_that_is_fit_to_publish() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("schedule.xml"), schedule("Apples")).unwrap();
    let into = ["import", "schedule.xml", "--into", "programme.json"];
    let without = run(&into, dir.path());
    assert_eq!(without.status.code(), Some(1));
    assert!(error(&without).contains("--zone"), "{}", error(&without));
    assert!(!dir.path().join("programme.json").exists(), "nothing is written then");
    let with = run(&[&into[..], &["--zone", "Europe/Paris"]].concat(), dir.path());
    assert!(with.status.success(), "{}", error(&with));
    assert!(out(&with).contains("new sessions: 1\n  Apples\n"), "{}", out(&with));
    let check = run(&["check", "programme.json"], dir.path());
    assert!(check.status.success(), "{}", out(&check));
    assert!(out(&check).contains("0 errors, 0 warnings"), "{}", out(&check));
    // The zone is that of the file now.
    let first = fs::read(dir.path().join("programme.json")).unwrap();
    let again = run(&into, dir.path());
    assert!(out(&again).contains("nothing new"), "{}", out(&again));
    assert_eq!(fs::read(dir.path().join("programme.json")).unwrap(), first);
}

#[test]
fn a_dry_run_only_says_what_would_change() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("programme.json");
    fs::write(dir.path().join("schedule.xml"), schedule("Apples")).unwrap();
    let into = ["import", "schedule.xml", "--into", "programme.json", "--zone", "Europe/Paris"];
    run(&into, dir.path());
    let before = fs::read(&file).unwrap();
    fs::write(dir.path().join("schedule.xml"), schedule("Pears")).unwrap();
    let dry = run(&[&into[..], &["--dry-run"]].concat(), dir.path());
    assert!(out(&dry).contains("title.en “Apples” → “Pears”"), "{}", out(&dry));
    assert_eq!(fs::read(&file).unwrap(), before);
    run(&into, dir.path());
    assert_ne!(fs::read(&file).unwrap(), before);
}

#[test]
fn a_programme_goes_through_standard_input_and_output() {
    let dir = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_barnamaj"))
        .env("LC_ALL", "C")
        .args(["import", "-", "--zone", "Europe/Paris"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .current_dir(dir.path())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(schedule("Apples").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(out(&output).starts_with("{\n  \"$schema\""), "{}", out(&output));
    assert!(error(&output).contains("new sessions: 1"), "{}", error(&output));
}

#[test]
fn a_programme_goes_out_by_the_name_of_the_file_and_comes_back_into_it_unchanged() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("schedule.xml"), schedule("Apples")).unwrap();
    run(&["import", "schedule.xml", "--into", "a.json", "--zone", "Europe/Paris"], dir.path());
    for name in ["out.xml", "out.json"] {
        let exported = run(&["export", name, "--from", "a.json"], dir.path());
        assert!(exported.status.success(), "{}", error(&exported));
        let back = run(&["import", name, "--into", "a.json", "--dry-run"], dir.path());
        assert!(out(&back).contains("nothing new"), "{}", out(&back));
    }
    for (name, format, has) in [
        ("out.js", "conclar", "var program = ["),
        ("out.json", "conclar", "\"schemaVersion\": 2"),
        ("out.json", "c3voc-v2", "https://c3voc.de/schema/schedule2"),
        ("out.ics", "icalendar", "BEGIN:VCALENDAR"),
    ] {
        let exported = run(&["export", name, "--from", "a.json", "--format", format], dir.path());
        assert!(out(&exported).contains(&format!("as {format}")), "{}", error(&exported));
        let text = fs::read_to_string(dir.path().join(name)).unwrap();
        assert!(text.contains(has), "{text}");
        let back = run(&["import", name, "--into", "a.json", "--dry-run"], dir.path());
        for word in ["new sessions", "moved", "cancelled"] {
            assert!(!out(&back).contains(word), "{name}: {}{}", out(&back), error(&back));
        }
    }
    let unknown = run(&["export", "out.txt", "--from", "a.json"], dir.path());
    assert_eq!(unknown.status.code(), Some(1));
    assert!(error(&unknown).contains(".xml, .json, .js, .ics"), "{}", error(&unknown));
    let before = fs::read(dir.path().join("a.json")).unwrap();
    let itself = run(&["export", "a.json", "--from", "a.json"], dir.path());
    assert!(error(&itself).contains("the programme itself"), "{}", error(&itself));
    assert_eq!(fs::read(dir.path().join("a.json")).unwrap(), before);
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    let dir = tempfile::tempdir().unwrap();
    for (name, text, told) in [
        ("a.xml", "<schedule>\n<day>", "a.xml, line 2: this ends too early"),
        ("b.html", "<!doctype html><html></html>", "b.html: this is a web page"),
        ("c.json", "{\"a\": 1}", "c.json: this is JSON, but of no format that is known"),
        (
            "d.xml",
            "<!DOCTYPE a [<!ENTITY x \"y\">]><schedule>&x;</schedule>",
            "entities of its own",
        ),
    ] {
        fs::write(dir.path().join(name), text).unwrap();
        let output = run(&["import", name, "--into", "programme.json"], dir.path());
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(error(&output).contains(told), "{name}: {}", error(&output));
    }
    assert!(!dir.path().join("programme.json").exists());
}

#[test]
fn a_spreadsheet_goes_out_comes_in_and_is_told_by_its_cells() {
    let dir = tempfile::tempdir().unwrap();
    let table = "Titre;Date;Heure;Salle\nPommes;2030-05-06;9h30;Grange\nPoires;;10h30;Grange\n";
    fs::write(dir.path().join("Séances.csv"), table).unwrap();
    let into = ["--into", "programme.json"];
    let zone = ["--zone", "Europe/Paris", "--language", "fr", "--name", "Journées du verger"];
    let first = run(&[&["import", "Séances.csv"][..], &into, &zone].concat(), dir.path());
    assert!(out(&first).contains("new sessions: 2"), "{}{}", out(&first), error(&first));
    for file in ["programme.xlsx", "programme.ods", "programme.csv"] {
        let export = run(&["export", file, "--from", "programme.json"], dir.path());
        assert!(out(&export).contains("2 sessions"), "{}", error(&export));
        let again = run(&[&["import", file][..], &into].concat(), dir.path());
        assert!(out(&again).contains("nothing new"), "{file}: {}{}", out(&again), error(&again));
    }
    let wrong = table.replace("10h30", "25:30").replace("9h30", "tôt");
    fs::write(dir.path().join("Séances.csv"), wrong).unwrap();
    let refused = run(&[&["import", "Séances.csv"][..], &into].concat(), dir.path());
    assert_eq!(refused.status.code(), Some(1));
    let told = "Séances!C2: tôt is no time\n  Séances!C3: 25:30 is no time\n";
    assert!(error(&refused).contains(told), "{}", error(&refused));
}

#[test]
fn an_empty_spreadsheet_takes_the_place_of_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let empty = ["export", "--empty", "programme.xlsx", "--languages", "fr,ar"];
    assert!(run(&empty, dir.path()).status.success());
    let again = run(&empty, dir.path());
    assert!(error(&again).contains("programme.xlsx is there already"), "{}", error(&again));
    let import = run(&["import", "programme.xlsx", "--zone", "Europe/Paris"], dir.path());
    assert!(error(&import).contains("there is no session in it"), "{}", error(&import));
}
