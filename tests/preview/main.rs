//! `barnamaj preview` while a programme is being written, with the command and the app of
//! `target/app`. Run after the build (`tools/test.sh`).

mod organiser;

use organiser::{Organiser, SCRATCH};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// No change takes longer, also of an unoptimised command on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The pages of a preview.
struct Pages {
    host: String,
    /// What they are told.
    told: Receiver<Value>,
}

impl Pages {
    fn of(organiser: &Organiser) -> Pages {
        let host = organiser.host.clone();
        let told = listen(&host);
        Pages { host, told }
    }

    /// What pages are told as soon as this holds of it.
    fn until(&self, holds: impl Fn(&Value) -> bool) -> Value {
        loop {
            let told = self.told.recv_timeout(PATIENCE).expect("pages are told");
            if holds(&told) {
                return told;
            }
        }
    }

    /// Status and body of an answer.
    fn ask(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        let host = &self.host;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer.split_once("\r\n\r\n").map_or(String::new(), |(_, body)| body.to_owned()))
    }
}

/// Hears what pages are told, as a page does.
fn listen(host: &str) -> Receiver<Value> {
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET /_preview/events HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
    let (sender, told) = channel();
    thread::spawn(move || {
        // Lines in between tell how long the chunks are (RFC 9112, section 7.1).
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let Some(json) = line.strip_prefix("data: ") else { continue };
            if sender.send(serde_json::from_str(json).unwrap()).is_err() {
                return;
            }
        }
    });
    told
}

fn is_whole(told: &Value) -> bool {
    told["site"].is_u64() && told["trouble"].is_null()
}

#[test]
fn what_is_saved_is_on_the_pages_and_a_broken_file_leaves_them_as_they_were() {
    let organiser = Organiser::begin(&[], &[], |_| {});
    let pages = Pages::of(&organiser);
    let first = pages.until(is_whole);
    assert_eq!((&first["errors"], &first["warnings"]), (&0.into(), &0.into()), "{first}");
    let page = |text: &str| {
        let (status, body) = pages.ask("/en/");
        assert_eq!(status, 200);
        assert!(body.contains("/_preview/preview.js"));
        assert!(body.contains(text), "{text} is on the page");
    };
    page("Your first session");

    let text = organiser.text("programme.json");
    organiser.save("programme.json", &text.replace("Your first session", "Apples and pears"));
    let second = pages.until(|told| told["site"] != first["site"]);
    assert!(is_whole(&second), "{second}");
    page("Apples and pears");

    // Half of the file, as an editor may leave it for a moment.
    organiser.save("programme.json", &text[..text.len() / 2]);
    let broken = pages.until(|told| !is_whole(told));
    assert_eq!(broken["site"], second["site"]);
    let finding = &broken["findings"][0];
    assert_eq!((&broken["errors"], &finding["severity"]), (&1.into(), &"error".into()));
    assert!(finding["place"].as_str().unwrap().starts_with("programme.json:"), "{finding}");
    page("Apples and pears");

    // An error that leaves something to be seen.
    organiser.save("programme.json", &text.replace("\"room\": \"room-1\"", "\"room\": \"none\""));
    let faulty = pages.until(is_whole);
    assert_eq!(faulty["findings"][0]["message"], "there is no room \"none\"");
    page("Your first session");

    organiser.save("programme.json", &text);
    assert_eq!(pages.until(|told| told["errors"] == 0)["findings"], serde_json::json!([]));
}

#[test]
fn what_is_broken_from_the_start_is_told_and_shown_as_soon_as_it_can_be() {
    let organiser = Organiser::begin(&[], &[], |dir| {
        fs::rename(dir.join("programme.json"), dir.join("good")).unwrap();
        fs::write(dir.join("programme.json"), "{").unwrap();
    });
    let pages = Pages::of(&organiser);
    let broken = pages.until(|told| told["errors"] == 1);
    assert!(broken["site"].is_null(), "{broken}");
    let (status, page) = pages.ask("/en/");
    assert_eq!(status, 503);
    assert!(page.contains("/_preview/preview.js"), "{page}");
    organiser.save("programme.json", &organiser.text("good"));
    pages.until(is_whole);
    assert_eq!(pages.ask("/en/").0, 200);
}

#[test]
fn a_spreadsheet_is_shown_and_told_by_its_cells_and_nothing_is_written_beside_it() {
    let organiser = Organiser::begin(&["--spreadsheet"], &[], |_| {});
    let pages = Pages::of(&organiser);
    let told = pages.until(is_whole);
    assert_eq!(told["findings"], serde_json::json!([]));
    assert!(pages.ask("/fr/").1.contains("Votre première session"));
    assert!(!organiser.path("programme.json").exists() && !organiser.path("dist").exists());
    fs::write(organiser.path("programme.xlsx"), "PK\u{3}\u{4}").unwrap();
    let broken = pages.until(|told| !is_whole(told));
    assert_eq!((&broken["site"], &broken["errors"]), (&told["site"], &1.into()), "{broken}");
    assert!(pages.ask("/fr/").1.contains("Votre première session"));
}

#[test]
fn notices_beside_the_programme_are_followed_too() {
    let organiser = Organiser::begin(&[], &[], |_| {});
    let pages = Pages::of(&organiser);
    pages.until(is_whole);
    assert!(pages.ask("/notices.json").1.contains("\"notices\":[]"));
    organiser.save("notices.json", "{\"schema\": 1}");
    let told = pages.until(|told| told["errors"] != 0);
    let place = told["findings"][0]["place"].as_str().unwrap();
    assert!(place.starts_with("notices.json:"), "{place}");
    assert!(pages.ask("/notices.json").1.contains("\"notices\":[]"), "{told}");
}

#[test]
fn a_preview_is_kept_by_no_device_and_shows_files_of_the_site_alone() {
    let organiser = Organiser::begin(&[], &["--base", "/2030/"], |_| {});
    let pages = Pages::of(&organiser);
    pages.until(is_whole);
    let (status, worker) = pages.ask("/2030/sw.js");
    assert_eq!(status, 200);
    assert!(worker.contains("unregister") && !worker.contains("const SITE"), "{worker}");
    for hostile in [
        "/../barnamaj.toml",
        "/2030/../../barnamaj.toml",
        "/2030/%2e%2e/%2e%2e/barnamaj.toml",
        "/2030/..%2f..%2fbarnamaj.toml",
        "/_preview/..%2f..%2fbarnamaj.toml",
        "/2030/_headers",
        "/2030/barnamaj.toml",
        "/_preview/qr.svg?to=//elsewhere.example.org/",
    ] {
        let (status, body) = pages.ask(hostile);
        assert!(status >= 400 && !body.contains("deploy"), "{hostile}: {status}");
    }
}

#[cfg(unix)]
#[test]
fn what_a_preview_has_made_goes_with_it() {
    let mut organiser = Organiser::begin(&[], &[], |_| {});
    let pages = Pages::of(&organiser);
    pages.until(is_whole);
    let made = || fs::read_dir(organiser.path(SCRATCH)).unwrap().count();
    assert_eq!(made(), 1);
    let id = organiser.command.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    assert!(organiser.command.wait().unwrap().success());
    assert_eq!(fs::read_dir(organiser.path(SCRATCH)).unwrap().count(), 0);
}
