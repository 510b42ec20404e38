//! `barnamaj follow`: a source that changes and fails in every way there is, and a programme that
//! stays in step with it, or outlives it.

mod organiser;
mod refused;
mod server;

use crate::organiser::Organiser;
use crate::server::schedule;
use std::fs;
use std::process::Command;
use std::time::Duration;

#[test]
fn a_change_of_the_source_is_written_and_published_once() {
    let organiser = Organiser::new();
    let server = &organiser.server;
    server.has(&schedule(&["Apples"]));
    let pears = || server.has(&schedule(&["Apples", "Pears"]));
    let looks = organiser.follow(&[], &[&|| (), &pears, &|| ()]);
    let first = looks[0].said.join("\n");
    assert!(first.contains("programme.json is written\n  new sessions: 1\n    Apples"), "{first}");
    assert!(first.ends_with("visitors have it"), "{first}");
    assert!(looks[1].said.is_empty(), "{looks:?}");
    assert!(looks[2].said.join("\n").contains("new sessions: 1\n    Pears"), "{looks:?}");
    assert!(looks[3].said.is_empty(), "{looks:?}");
    assert_eq!(organiser.runs(), 2);
    assert!(organiser.programme().contains("Pears"));
    assert!(looks.iter().all(|look| look.minutes() == 5), "{looks:?}");
}

#[test]
fn a_server_is_asked_only_for_what_is_new() {
    let organiser = Organiser::new();
    let server = &organiser.server;
    let version = "ETag: \"one\"\r\nLast-Modified: Mon, 06 May 2030 08:00:00 GMT\r\n";
    server.answers("200 OK", version, &schedule(&["Apples"]));
    let same = || server.answers("304 Not Modified", version, "");
    let looks = organiser.follow(&[], &[&same, &same]);
    assert!(looks[1].said.is_empty() && looks[2].said.is_empty(), "{looks:?}");
    let asked = server.asked.lock().unwrap();
    assert!(!asked[0].contains("if-none-match"), "{}", asked[0]);
    for asked in &asked[1..] {
        assert!(asked.contains("if-none-match: \"one\"\r\n"), "{asked}");
        assert!(asked.contains("if-modified-since: mon, 06 may 2030 08:00:00 gmt\r\n"), "{asked}");
    }
}

#[test]
fn a_command_that_fails_is_run_again_although_nothing_has_changed() {
    let organiser = Organiser::new();
    organiser.server.has(&schedule(&["Apples"]));
    let broken = organiser.path("broken");
    fs::write(&broken, "").unwrap();
    let mended = || fs::remove_file(&broken).unwrap();
    let looks = organiser.follow(&[], &[&|| (), &mended, &|| ()]);
    let first = looks[0].said.last().unwrap();
    assert!(first.starts_with("visitors do not have it: the command has failed (sh -c"), "{first}");
    assert!(looks[1].said.is_empty(), "it is said once: {looks:?}");
    assert_eq!(looks[2].line(), "visitors have it");
    assert!(looks[3].said.is_empty(), "{looks:?}");
    assert_eq!(organiser.runs(), 3);
}

#[test]
fn a_command_that_failed_is_run_again_by_the_next_follower_even_while_the_source_is_away() {
    let organiser = Organiser::new();
    organiser.server.has(&schedule(&["Apples"]));
    fs::write(organiser.path("broken"), "").unwrap();
    let failed = organiser.once(&[]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&failed.stderr).contains("the command has failed"));
    fs::remove_file(organiser.path("broken")).unwrap();
    organiser.server.answers("500 Internal Server Error", "", "");
    assert_eq!(organiser.once(&[]).status.code(), Some(1));
    assert_eq!(organiser.runs(), 2);
    organiser.server.has(&schedule(&["Apples"]));
    let quiet = organiser.once(&[]);
    assert!(quiet.status.success());
    assert!(quiet.stdout.is_empty() && quiet.stderr.is_empty(), "cron sends no mail: {quiet:?}");
    assert_eq!(organiser.runs(), 2);
}

#[test]
fn only_one_follower_works_on_a_programme_at_a_time() {
    let organiser = Organiser::with(&["Apples"]);
    organiser.server.has(&schedule(&["Pears", "Apples"]));
    let other = fs::File::open(organiser.path("programme.follow")).unwrap();
    other.lock().unwrap();
    let refused = organiser.once(&[]);
    let told = String::from_utf8_lossy(&refused.stderr);
    assert!(told.contains("another barnamaj follow is at work on"), "{told}");
    assert_eq!(organiser.runs(), 1);
    other.unlock().unwrap();
    assert!(organiser.once(&[]).status.success());
    assert_eq!(organiser.runs(), 2);
}

#[test]
fn a_file_is_followed_too_and_what_was_written_by_hand_meanwhile_stays() {
    let organiser = Organiser::new();
    let file = organiser.path("schedule.xml");
    let source = file.display().to_string();
    fs::write(&file, schedule(&["Apples"])).unwrap();
    let by_hand = || {
        let text = organiser.programme().replace("\"Barn\"", "\"The old barn\"");
        fs::write(organiser.path("programme.json"), text).unwrap();
        fs::write(&file, schedule(&["Apples", "Pears"])).unwrap();
    };
    let looks = organiser.follow(&[&source], &[&by_hand, &|| fs::remove_file(&file).unwrap()]);
    assert!(looks[1].said.concat().contains("new sessions: 1"), "{looks:?}");
    assert!(looks[2].line().contains("schedule.xml cannot be read"), "{looks:?}");
    let programme = organiser.programme();
    assert!(programme.contains("The old barn") && programme.contains("Pears"), "{programme}");
}

#[test]
fn without_a_command_the_project_is_published_and_without_a_project_nothing_is() {
    let organiser = Organiser::new();
    organiser.server.has(&schedule(&["Apples"]));
    let alone = organiser.looks(organiser.arguments(&[]), &[]);
    assert!(alone[0].line().ends_with("programme.json is written"), "{alone:?}");
    fs::write(organiser.path("barnamaj.toml"), "").unwrap();
    organiser.server.has(&schedule(&["Apples", "Pears"]));
    let no_app = organiser.path("no-app").display().to_string();
    let looks = organiser.looks(organiser.arguments(&["--app", &no_app]), &[]);
    let last = looks[0].said.last().unwrap();
    assert!(last.starts_with("visitors do not have it: barnamaj publish has failed: "), "{last}");
    assert!(last.contains("no-app"), "{last}");
    // What is lacking is not forgotten by one who publishes nothing.
    fs::remove_file(organiser.path("barnamaj.toml")).unwrap();
    let alone = organiser.looks(organiser.arguments(&[]), &[]);
    assert!(alone[0].said.is_empty(), "{alone:?}");
    let looks = organiser.follow(&[], &[]);
    assert_eq!((looks[0].line(), organiser.runs()), ("visitors have it", 1));
}

#[test]
fn what_cannot_be_followed_is_refused_at_once() {
    let organiser = Organiser::new();
    for (more, told) in [
        (&["-"][..], "standard input comes only once"),
        (&["--every", "1s"], "10s at least"),
        (&["--every", "often"], "a time such as 90s, 5m or 1h"),
    ] {
        let refused = organiser.once(more);
        let error = String::from_utf8_lossy(&refused.stderr);
        assert!(error.contains(told), "{error}");
        assert_eq!(refused.status.code(), Some(2));
    }
}

#[cfg(unix)]
#[test]
fn an_interruption_ends_the_command_after_what_is_being_published() {
    use std::process::Stdio;
    let organiser = Organiser::new();
    organiser.server.has(&schedule(&["Apples"]));
    let dir = organiser.dir.path().display();
    let slow = format!(
        "cd '{dir}' && touch begun && while test ! -e go; do sleep 0.02; done && touch done"
    );
    for signal in ["-INT", "-TERM"] {
        for name in ["begun", "go", "done"] {
            let _ = fs::remove_file(organiser.path(name));
        }
        let mut child = Command::new(env!("CARGO_BIN_EXE_barnamaj"));
        child.env("LC_ALL", "C");
        child.arg("follow").args(organiser.arguments(&[])).args(["--", "sh", "-c", &slow]);
        let child = child.stdout(Stdio::piped()).spawn().unwrap();
        let wait_for = |name: &str| {
            while !organiser.path(name).exists() {
                std::thread::sleep(Duration::from_millis(10));
            }
        };
        wait_for("begun");
        let id = child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        fs::write(organiser.path("go"), "").unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{signal}: {output:?}");
        assert!(organiser.path("done").exists(), "{signal}: it was finished");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(said.ends_with("Ended.\n"), "{signal}: {said}");
        organiser.server.has(&schedule(&["Apples", "Pears"]));
    }
}
