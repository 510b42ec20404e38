mod objections;

use super::super::{WRITE_JSON, WRITE_XML};
use super::*;
use crate::exchange::merge::merge;
use crate::exchange::{Input, Object, Options, read, round_trip};
use crate::exchange::{OutFormat, Outgoing};
use crate::programme::time::Moment;
use objections::{objections_to_json, objections_to_xml};
use proptest::prelude::*;
use std::collections::BTreeSet;

const SITE: &str = "https://orchard.example/2030/";

/// A programme with all that the format holds, and a little more.
fn programme() -> String {
    let sessions = r#"
        {"id": "apples", "number": 7, "kind": "keynote", "title": {"en": "Apples & <pears>", "fr": "Pommes"},
         "subtitle": {"en": "All of them"}, "abstract": {"en": "One *text*.\n\n- a\n- b"},
         "start": "2030-05-06T09:30:00+02:00", "end": "2030-05-06T10:35:00+02:00", "room": "the-barn",
         "verticals": ["trees"], "tags": ["recording:no", "recording-licence:cc0"], "languages": ["en"],
         "speakers": [{"person": "ada"}],
         "links": [{"kind": "page", "url": "https://a.example/"}, {"kind": "feedback", "url": "https://f.example/"},
          {"kind": "recording", "url": "https://r.example/x"}, {"url": "https://o.example/", "title": {"en": "O"}},
          {"kind": "slides", "url": "https://s.example/x.pdf", "title": {"en": "Slides"}}],
         "source": {"id": "x", "guid": "0A7C2F4E-0000-5000-8000-000000000007"}},
        {"id": "Night.1", "number": 0, "kind": "walk", "title": {"en": "Night"}, "languages": ["en"],
         "start": "2030-05-07T01:30:00+02:00", "end": "2030-05-07T02:00:00+02:00", "whole_venue": true},
        {"id": "gone", "number": 9, "kind": "session", "title": {"en": "Gone"}, "state": "cancelled",
         "start": "2030-05-06T12:00:00+02:00", "room": "the-barn"}"#;
    format!(
        r##"{{"schema": 2, "revision": 12, "published": "2030-01-01T00:00:00Z", "event": {{
        "id": "orchard-2030", "name": {{"en": "Orchard Days"}}, "time_zone": "Europe/Paris", "offset": "+02:00",
        "day_starts": "04:00", "languages": ["en", "fr"], "days": [{{"date": "2030-05-06"}}],
        "kinds": [{{"id": "walk", "name": {{"en": "Walk"}}}}],
        "facets": [{{"id": "recording", "name": {{"en": "Recording"}}, "values": [{{"id": "no", "name": {{"en": "No"}}}}]}},
         {{"id": "recording-licence", "name": {{"en": "Licence"}}, "values": [{{"id": "cc0", "name": {{"en": "CC0"}}}}]}}]}},
        "verticals": [{{"id": "trees", "number": 1, "name": {{"en": "Trees & shrubs"}}, "colour": "#00aa00"}}],
        "rooms": [{{"id": "the-barn", "name": {{"en": "The \"Barn\""}}, "capacity": 120, "place": {{"en": "Left"}}}}],
        "people": [{{"id": "ada", "name": {{"en": "Ada"}}, "biography": {{"en": "A *gardener*."}}}}],
        "sessions": [{sessions}]}}"##
    )
}

fn written(format: &OutFormat, programme: &str) -> String {
    let out = Outgoing::read(programme, Some(SITE.into())).unwrap();
    String::from_utf8((format.writer)(&out).unwrap()).unwrap()
}

/// What is made of a file of another format.
fn read_back(text: &str) -> Object {
    let input = Input::named("schedule".into(), text.into());
    let draft = read(&[input], None, &Options::default()).unwrap();
    let merged = merge(&draft, None, Moment::new(0, 0)).unwrap();
    match Json::read(&merged.text.unwrap()).unwrap() {
        Json::Object(file) => file,
        _ => panic!("an object"),
    }
}

fn object(json: &Json) -> &Object {
    json.as_object().unwrap()
}

#[test]
fn what_is_written_is_as_the_schemas_want_it() {
    let programme = programme();
    assert_eq!(objections_to_xml(&written(&WRITE_XML, &programme)), [""; 0]);
    assert_eq!(objections_to_json(&written(&WRITE_JSON, &programme)), [""; 0]);
}

#[test]
fn the_programme_of_the_site_is_written_as_the_schemas_want_it() {
    let programme = include_str!("../../../../../public/programme.json");
    assert_eq!(objections_to_xml(&written(&WRITE_XML, programme)), [""; 0]);
    assert_eq!(objections_to_json(&written(&WRITE_JSON, programme)), [""; 0]);
    let out = Outgoing::read(programme, None).unwrap();
    let without_site = String::from_utf8((WRITE_JSON.writer)(&out).unwrap()).unwrap();
    assert_eq!(objections_to_json(&without_site), [""; 0]);
}

#[test]
fn what_is_wrong_is_objected_to() {
    let xml = written(&WRITE_XML, &programme());
    for (piece, wrong) in [
        ("<date>2030-05-06T", "<date>2030-05-06 "),
        ("id=\"7\"", "id=\"0\""),
        ("<type>", "<kind>"),
        ("orchard_2030-0007-apples", "Apples"),
        ("<acronym>orchard_2030", "<acronym>o"),
    ] {
        let wrong = xml.replacen(piece, wrong, 1).replacen(
            "</type>",
            if piece == "<type>" { "</kind>" } else { "</type>" },
            1,
        );
        assert_ne!(objections_to_xml(&wrong), [""; 0], "{piece}");
    }
    let json = written(&WRITE_JSON, &programme());
    for (piece, wrong) in [
        ("\"id\": 7", "\"id\": 0"),
        ("\"biography\"", "\"public_name\""),
        ("\"daysCount\"", "\"count\""),
        ("https://a.example/", "a b"),
    ] {
        assert_ne!(objections_to_json(&json.replacen(piece, wrong, 1)), [""; 0], "{piece}");
    }
}

#[test]
fn all_that_the_format_holds_comes_back() {
    let programme = programme();
    for format in [&WRITE_XML, &WRITE_JSON] {
        let file = read_back(&written(format, &programme));
        let sessions = file.list("sessions");
        assert_eq!(sessions.len(), 2, "what is cancelled has no word there");
        let Ok(Json::Object(before)) = Json::read(&programme) else { panic!("an object") };
        let mut apples = object(&sessions[0]).clone();
        assert_eq!(
            apples
                .take("source")
                .and_then(|it| it.as_object()?.str("guid").map(str::to_owned))
                .as_deref(),
            Some("0A7C2F4E-0000-5000-8000-000000000007")
        );
        let mut wanted = object(&before.list("sessions")[0]).clone();
        wanted.take("source");
        // One language is told.
        wanted.set("title", Json::read("{\"en\": \"Apples & <pears>\"}").unwrap());
        let sorted = |object: Object| {
            let mut members: Vec<(String, Json)> = object.into_iter().collect();
            members.sort_by(|one, other| one.0.cmp(&other.0));
            members
        };
        assert_eq!(sorted(apples), sorted(wanted), "{}", format.name);
        let night = object(&sessions[1]);
        assert_eq!(
            (night.str("kind"), night.get("number").and_then(Json::integer)),
            (Some("walk"), Some(0))
        );
        assert_eq!(
            (night.get("room"), night.str("end")),
            (None, Some("2030-05-07T02:00:00+02:00"))
        );
        let event = object(file.get("event").unwrap());
        assert_eq!(
            (event.str("id"), event.str("day_starts")),
            (Some("orchard-2030"), Some("04:00"))
        );
        assert_eq!(event.list("days").len(), 1, "the night is of the day before");
        assert_eq!(object(&file.list("verticals")[0]).str("colour"), Some("#00aa00"));
    }
    let with_people = read_back(&written(&WRITE_JSON, &programme));
    let ada = object(&with_people.list("people")[0]);
    assert_eq!(ada.get("biography").unwrap().compact(), "{\"en\":\"A *gardener*.\"}");
    assert_eq!(
        object(&with_people.list("rooms")[0]).get("capacity").and_then(Json::integer),
        Some(120)
    );
}

#[test]
fn letters_that_xml_cannot_have_are_left_out() {
    let programme = programme().replace("All of them", "a\\u0001b\\ufffe & ]]>");
    let xml = written(&WRITE_XML, &programme);
    assert_eq!(objections_to_xml(&xml), [""; 0]);
    assert!(xml.contains("<subtitle>ab &amp; ]]&gt;</subtitle>"), "{xml}");
}

#[test]
fn a_programme_that_another_source_brought_is_not_changed_by_what_was_written_of_it() {
    let text = round_trip::of_another_source();
    for format in [&WRITE_XML, &WRITE_JSON] {
        assert_eq!(round_trip::changes(format, &text), ["nothing new"]);
    }
}

/// Sessions of which the format can hold everything.
fn session() -> impl Strategy<Value = Json> {
    let words = "[A-Za-zé&<>'\" .:()-]{0,12}[a-z]";
    let time = (0i64..4_000, 1i64..300);
    let kind = prop::sample::select(vec!["session", "keynote", "break", "round_table"]);
    (words, "[a-z][a-z0-9]{0,8}", time, kind, prop::option::of("[a-z]{1,5}"), prop::bool::ANY)
        .prop_map(|(title, id, (start, length), kind, link, has_room)| {
            let begin = Moment::parse("2030-05-06T06:00:00+02:00").unwrap().plus(start);
            let mut session = Object::default();
            session.push("id", id);
            session.push("number", 0);
            session.push("kind", kind);
            session.push(
                "title",
                [("en".to_owned(), Json::from(crate::exchange::html::line(&title)))]
                    .into_iter()
                    .collect::<Object>(),
            );
            session.push("start", begin.to_string());
            session.push("end", begin.plus(length).to_string());
            if has_room {
                session.push("room", "the-barn");
            }
            session.push("languages", vec![Json::from("en")]);
            if let Some(host) = link {
                let link =
                    Json::read(&format!("{{\"url\": \"https://{host}.example/\"}}")).unwrap();
                session.push("links", vec![link]);
            }
            Json::Object(session)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_programme_comes_back_as_it_was(sessions in prop::collection::vec(session(), 1..6)) {
        let Ok(Json::Object(mut file)) = Json::read(&programme()) else { panic!("an object") };
        let mut ids = BTreeSet::new();
        let mut sessions: Vec<Json> = sessions.into_iter().filter(|it| ids.insert(object(it).str("id").unwrap().to_owned())).collect();
        for (at, session) in sessions.iter_mut().enumerate() {
            session.as_object_mut().unwrap().set("number", at as u32 + 1);
        }
        file.set("sessions", sessions.clone());
        for format in [&WRITE_XML, &WRITE_JSON] {
            let text = written(format, &Json::Object(file.clone()).compact());
            let objections = if format.name == "frab-xml" { objections_to_xml(&text) } else { objections_to_json(&text) };
            prop_assert_eq!(objections, [""; 0]);
            let back = read_back(&text);
            for session in &sessions {
                let session = object(session);
                let it = back.list("sessions").iter().map(object).find(|it| it.str("id") == session.str("id"));
                let mut it = it.unwrap().clone();
                it.take("source");
                prop_assert_eq!(it.len(), session.len(), "{:?} {:?}", it, session);
                for (name, value) in session.iter() {
                    prop_assert_eq!(it.get(name), Some(value), "{}", name);
                }
            }
        }
    }
}
