use super::super::WRITE;
use crate::exchange::round_trip::*;
use proptest::prelude::*;
use serde_json::{Value, json};

/// What the schedule holds of a session.
fn held(session: &mut Value) -> bool {
    in_english(session, "title");
    let is_bare = ["abstract", "speakers", "verticals", "links", "languages"]
        .iter()
        .all(|name| session[*name].is_null());
    let is_off = session["state"] == "cancelled" || session["state"] == "moved";
    let is_break = session["kind"] == "break" && is_bare && !is_off;
    if is_break {
        without(session, &["id", "number"]);
    } else {
        // Words of its own for kinds, and a language for each.
        session["kind"] = match session["kind"].as_str().unwrap_or_default() {
            "keynote" => "talk".into(),
            "round_table" => "discussion".into(),
            "workshop" => "workshop".into(),
            _ => "session".into(),
        };
        first_only(session, "languages");
        if session["languages"].is_null() {
            session["languages"] = json!(["en"]);
        }
    }
    if !is_off {
        without(session, &["state"]);
    }
    in_first_room(session);
    first_only(session, "verticals");
    without(session, &["whole_venue", "tags"]);
    for speaker in session["speakers"].as_array_mut().into_iter().flatten() {
        without(speaker, &["function"]);
    }
    true
}

#[test]
fn all_that_the_schedule_holds_comes_back() {
    let sessions = with_ends(&two_sessions());
    come_back(&WRITE, &sessions, held);
    let file = read_back(&WRITE, &written(&WRITE, &programme(&sessions)));
    let wanted: Value = serde_json::from_str(&programme(&[])).unwrap();
    let mut ada = wanted["people"][0].clone();
    without(&mut ada, &["sort_name"]);
    assert_eq!(element(&file, "people", "ada"), ada);
    let mut barn = element(&file, "rooms", "the-barn");
    barn["id"] = "the-barn".into();
    without(&mut barn, &["order"]);
    assert_eq!(barn, wanted["rooms"][0]);
    assert_eq!(element(&file, "verticals", "trees-shrubs"), wanted["verticals"][0]);
    let event: Value = serde_json::from_str(&file.get("event").unwrap().compact()).unwrap();
    for name in ["id", "name", "time_zone", "day_starts", "days", "about"] {
        assert_eq!(event[name], wanted["event"][name], "{name}");
    }
    assert_eq!(event["links"], Value::Null, "the address of our own site");
}

#[test]
fn what_has_no_word_in_the_schema_has_another_one() {
    let mut sessions = two_sessions();
    sessions[0]["languages"] = json!(["zgh"]);
    sessions[0]["abstract"] = json!({"zgh": "ⵜⴰⵎⴰⵣⵉⵖⵜ"});
    for member in ["verticals", "rooms"] {
        without(&mut sessions[0], &[member]);
    }
    let file: Value = serde_json::from_str(&written(&WRITE, &programme(&sessions))).unwrap();
    let event = &file["schedule"]["events"][0];
    assert_eq!((&event["language"], &event["abstract"]), (&json!("en"), &json!("ⵜⴰⵎⴰⵣⵉⵖⵜ")));
    assert_eq!(
        (&event["track"]["slug"], &event["room"]["name"]),
        (&json!("no-track"), &json!("The Farm"))
    );
    assert_eq!((&event["type"], &event["state"]), (&json!("TALK"), &json!("DELAYED")));
    assert_eq!(event["slug"], "orchard_2030-0007-apples");
}

/// The members that an object of the schema must have, and those that it may.
fn members(object: &Value, needed: &[&str], more: &[&str]) -> Result<(), String> {
    let object = object.as_object().ok_or("no object")?;
    for name in needed {
        object.get(*name).ok_or(format!("{name} is missing"))?;
    }
    let known = |name: &String| needed.contains(&&**name) || more.contains(&&**name);
    object.keys().find(|name| !known(name)).map_or(Ok(()), |name| Err(format!("{name} is unknown")))
}

/// What the schema of the C3VOC wants of an event, in words of our own.
fn objection(event: &Value) -> Result<(), String> {
    if event["type"] == "BREAK" {
        return members(event, &["type", "title", "start", "end"], &["guid", "subtitle", "room"]);
    }
    let needed = [
        "abstract",
        "guid",
        "language",
        "links",
        "participants",
        "room",
        "slug",
        "start",
        "end",
        "subtitle",
        "title",
        "track",
        "type",
        "url",
    ];
    members(event, &needed, &["attachments", "state"])?;
    let is_small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let slug = event["slug"].as_str().unwrap_or_default();
    let is_slug = slug.bytes().all(|byte| is_small(byte) || b"_-".contains(&byte))
        && slug.bytes().last().is_some_and(is_small);
    let language = event["language"].as_str().unwrap_or_default();
    let is_told = |name: &str| event["room"][name].is_string();
    let is_fine = is_slug
        && language.len() == 2
        && is_told("guid")
        && super::event::TYPES.contains(&event["type"].as_str().unwrap_or_default());
    for link in
        event["links"].as_array().into_iter().chain(event["attachments"].as_array()).flatten()
    {
        members(link, &["url", "title"], &["type"])?;
    }
    if is_fine { Ok(()) } else { Err(event.to_string()) }
}

#[test]
fn what_is_wrong_is_objected_to() {
    let file: Value = serde_json::from_str(&written(&WRITE, &programme(&two_sessions()))).unwrap();
    let event = &file["schedule"]["events"][0];
    assert_eq!(objection(event), Ok(()));
    for (name, wrong) in [
        ("slug", json!("A")),
        ("language", json!("zgh")),
        ("type", json!("KEYNOTE")),
        ("id", json!(1)),
        ("links", json!([{}])),
    ] {
        let mut event = event.clone();
        event[name] = wrong;
        assert!(objection(&event).is_err(), "{name}");
    }
}

#[test]
fn a_programme_that_another_source_brought_is_not_changed_by_what_was_written_of_it() {
    let text = of_another_source();
    assert_eq!(changes(&WRITE, &text), ["nothing new"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_programme_comes_back_as_far_as_the_schedule_holds_it(sessions in sessions()) {
        come_back(&WRITE, &with_ends(&sessions), held);
        let file: Value = serde_json::from_str(&written(&WRITE, &programme(&sessions))).unwrap();
        for event in file["schedule"]["events"].as_array().unwrap() {
            prop_assert_eq!(objection(event), Ok(()));
        }
    }
}
