use super::super::WRITE;
use crate::exchange::round_trip::*;
use proptest::prelude::*;
use serde_json::{Value, json};

/// What the calendar holds of a session.
fn held(session: &mut Value) -> bool {
    in_english(session, "title");
    if session["state"] != "cancelled" {
        without(session, &["state"]);
    }
    without(session, &["number", "subtitle", "whole_venue", "tags", "languages"]);
    session["kind"] = "session".into();
    for speaker in session["speakers"].as_array_mut().into_iter().flatten() {
        without(speaker, &["function", "part"]);
    }
    true
}

#[test]
fn all_that_the_calendar_holds_comes_back() {
    let sessions = with_ends(&two_sessions());
    come_back(&WRITE, &sessions, held);
    let file = read_back(&WRITE, &written(&WRITE, &programme(&sessions)));
    assert_eq!(element(&file, "people", "ada")["biography"], json!({"en": "A *gardener* & more."}));
    assert_eq!(element(&file, "rooms", "shed-the")["name"]["en"], "Shed, the");
    let event: Value = serde_json::from_str(&file.get("event").unwrap().compact()).unwrap();
    assert_eq!(
        (&event["name"]["en"], &event["time_zone"]),
        (&json!("Orchard Days"), &json!("Europe/Paris"))
    );
}

#[test]
fn visitors_read_the_same_as_in_the_calendar_of_the_site() {
    let text = written(&WRITE, &programme(&two_sessions())).replace("\r\n ", "");
    let line = |start: &str| text.lines().find(|line| line.starts_with(start)).unwrap_or_default();
    assert_eq!(line("LOCATION"), "LOCATION;LANGUAGE=en:The \"Barn\"\\, Shed\\, the\\, The Farm");
    assert!(line("DESCRIPTION;LANGUAGE=en:Keynote").contains("Ada – Moderator"), "{text}");
    assert_eq!(
        line("URL:https://orchard.example/2030/en/session"),
        "URL:https://orchard.example/2030/en/session/apples"
    );
    assert_eq!(
        line("CONFERENCE"),
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=\"stream\":https://s.example/"
    );
    let more = line("LINK;VALUE=URI;LINKREL=related;LABEL=\"More");
    assert_eq!(more, "LINK;VALUE=URI;LINKREL=related;LABEL=\"More, ^'here^'\":https://o.example/");
}

#[test]
fn a_programme_that_another_source_brought_is_not_changed_by_what_was_written_of_it() {
    let text = of_another_source();
    assert_eq!(changes(&WRITE, &text), ["nothing new"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_programme_comes_back_as_far_as_the_calendar_holds_it(sessions in sessions()) {
        come_back(&WRITE, &with_ends(&sessions), held);
    }
}
