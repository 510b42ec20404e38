use super::super::{WRITE_JSON, WRITE_SCRIPT};
use crate::exchange::outgoing::OutFormat;
use crate::exchange::round_trip::*;
use proptest::prelude::*;
use serde_json::{Value, json};

const BOTH: [&OutFormat; 2] = [&WRITE_JSON, &WRITE_SCRIPT];

/// What the lists hold of a session.
fn held(session: &mut Value) -> bool {
    without(session, &["subtitle", "whole_venue"]);
    in_english(session, "title");
    in_english(session, "abstract");
    for speaker in session["speakers"].as_array_mut().into_iter().flatten() {
        if speaker["part"] == "moderator" {
            without(speaker, &["function"]);
        }
    }
    let is_cancelled = session["state"] == "cancelled";
    without(session, &["state"]);
    !is_cancelled
}

#[test]
fn all_that_the_lists_hold_comes_back() {
    for format in BOTH {
        come_back(format, &two_sessions(), held);
        let file = read_back(format, &written(format, &programme(&two_sessions())));
        let wanted: Value = serde_json::from_str(&programme(&[])).unwrap();
        assert_eq!(element(&file, "people", "ada"), wanted["people"][0]);
        assert_eq!(element(&file, "rooms", "shed-the")["name"]["en"], "Shed, the");
        assert_eq!(
            element(&file, "verticals", "trees-shrubs")["name"],
            wanted["verticals"][0]["name"]
        );
    }
}

#[test]
fn an_item_is_as_conclar_and_konopas_read_it() {
    let text = written(&WRITE_JSON, &programme(&two_sessions()));
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((file["schemaVersion"].as_u64(), &file["info"]["version"]), (Some(2), &json!("12")));
    let wanted = json!({
        "id": "apples", "number": 7, "title": "Apples & <pears>",
        "tags": [
            {"value": "Track:Trees & shrubs", "category": "Track", "label": "Trees & shrubs"},
            {"value": "Track:Water", "category": "Track", "label": "Water"},
            {"value": "Type:Keynote", "category": "Type", "label": "Keynote"},
            {"value": "Language:fr", "category": "Language", "label": "fr"},
            {"value": "Language:en", "category": "Language", "label": "en"},
            {"value": "Level:Hard", "category": "Level", "label": "Hard"},
        ],
        "date": "2030-05-06", "time": "09:30", "datetime": "2030-05-06T09:30:00+02:00", "mins": 65,
        "loc": ["The \"Barn\"", "Shed, the"],
        "people": [{"id": "ada", "name": "Ada", "role": "moderator"}, {"id": "bo-bela", "name": "Bo Béla", "role": "Guest of honour"}],
        "desc": "<p>One <em>text</em>.</p><ul><li>a</li><li>b</li></ul>",
        "links": {"website": "https://a.example/", "meeting": "https://s.example/", "slides": "https://p.example/x.pdf",
            "More, \"here\"": "https://o.example/"},
    });
    assert_eq!(file["schedule"][0], wanted);
    assert_eq!(
        (&file["schedule"][1]["mins"], &file["schedule"][1]["loc"]),
        (&json!(0), &json!([]))
    );
    assert_eq!(file["people"][0]["prog"], json!(["apples"]));
    let script = written(&WRITE_SCRIPT, &programme(&two_sessions()));
    assert!(script.starts_with("var program = [\n"), "{script}");
    assert!(script.contains("\n];\nvar people = [\n") && script.contains("\n];\nvar info = {\n"));
    assert!(script.contains("\"Track:Trees & shrubs\","), "{script}");
}

#[test]
fn places_that_several_sessions_share_are_rooms_in_what_we_wrote() {
    let in_rooms = |id: &str, number: u16, rooms: [&str; 2]| {
        json!({"id": id, "number": number, "kind": "session", "title": {"en": id},
            "start": "2030-05-06T09:30:00+02:00", "rooms": rooms})
    };
    let sessions = [
        in_rooms("a", 1, ["the-barn", "hall-old-new"]),
        in_rooms("b", 2, ["shed-the", "hall-old-new"]),
    ];
    for format in BOTH {
        let file = read_back(format, &written(format, &programme(&sessions)));
        assert_eq!(file.list("rooms").len(), 3);
    }
}

#[test]
fn a_programme_that_another_source_brought_is_not_changed_by_what_was_written_of_it() {
    let text = of_another_source();
    assert_eq!(changes(&WRITE_JSON, &text), ["nothing new"]);
    assert_eq!(changes(&WRITE_SCRIPT, &text), ["nothing new"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_programme_comes_back_as_far_as_the_lists_hold_it(sessions in sessions()) {
        for format in BOTH {
            come_back(format, &sessions, held);
        }
    }
}
