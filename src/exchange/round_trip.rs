//! Programmes of all sorts that go out in a format and come in again, for the tests of writers.
//!
//! A test says with a function what a format holds of a session; what comes back is that, no less and
//! no more.

use super::json::{Json, Object};
use super::merge::merge;
use super::outgoing::{OutFormat, Outgoing};
use super::{Format, Input, Options, read};
use crate::programme::lang::Lang;
use crate::programme::time::Moment;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

/// The site that files say they are of.
pub const SITE: &str = "https://orchard.example/2030/";

/// A programme with these sessions: two languages, three rooms, two verticals, people, a facet and a
/// kind of its own.
pub fn programme(sessions: &[Value]) -> String {
    let text = |text: &str| json!({"en": text});
    json!({
        "schema": 2, "revision": 12, "published": "2030-01-01T00:00:00Z",
        "event": {
            "id": "orchard-2030", "name": text("Orchard Days"), "time_zone": "Europe/Paris", "offset": "+02:00",
            "day_starts": "04:00", "languages": ["en", "fr"], "days": [{"date": "2030-05-06"}],
            "venue": text("The Farm"), "about": [text("Two *days*.")],
            "kinds": [{"id": "workshop", "name": text("Workshop")}],
            "facets": [{"id": "level", "name": text("Level"), "values": [{"id": "easy", "name": text("Easy")}, {"id": "hard", "name": text("Hard")}]}],
        },
        "verticals": [
            {"id": "trees-shrubs", "number": 1, "name": text("Trees & shrubs"), "colour": "#00aa00"},
            {"id": "water", "number": 2, "name": text("Water")},
        ],
        "rooms": [
            {"id": "the-barn", "name": text("The \"Barn\""), "capacity": 120, "place": text("Left"), "group": text("Yard")},
            {"id": "shed-the", "name": text("Shed, the")}, {"id": "hall-old-new", "name": text("Hall: old; new")},
        ],
        "people": [
            {"id": "ada", "name": text("Ada"), "biography": text("A *gardener* & more."), "sort_name": text("Zada"),
             "links": [{"kind": "page", "url": "https://ada.example/"}, {"url": "https://m.example/@ada", "title": text("Mastodon")}]},
            {"id": "bo-bela", "name": text("Bo Béla")},
        ],
        "sessions": sessions,
    })
    .to_string()
}

/// A session with all that any format holds, and the next one with little.
pub fn two_sessions() -> Vec<Value> {
    vec![
        json!({
            "id": "apples", "number": 7, "kind": "keynote", "title": {"en": "Apples & <pears>", "fr": "Pommes"},
            "subtitle": {"en": "All of them"}, "abstract": {"en": "One *text*.\n\n- a\n- b", "fr": "Un *texte*."},
            "start": "2030-05-06T09:30:00+02:00", "end": "2030-05-06T10:35:00+02:00", "rooms": ["the-barn", "shed-the"],
            "verticals": ["trees-shrubs", "water"], "tags": ["level:hard"], "languages": ["fr", "en"],
            "speakers": [{"person": "ada", "part": "moderator"}, {"person": "bo-bela", "function": {"en": "Guest of honour"}}],
            "links": [{"kind": "page", "url": "https://a.example/"}, {"kind": "stream", "url": "https://s.example/"},
             {"kind": "slides", "url": "https://p.example/x.pdf"}, {"url": "https://o.example/", "title": {"en": "More, \"here\""}}],
            "state": "moved",
        }),
        json!({
            "id": "Night.1", "number": 0, "kind": "break", "title": {"en": "Night"}, "whole_venue": true,
            "start": "2030-05-07T01:30:00+02:00",
        }),
    ]
}

/// A programme whose elements have ids of another source, and of which the formats hold little: parts,
/// functions and times of speakers, several rooms, translations.
pub fn of_another_source() -> String {
    let mut sessions = with_ends(&two_sessions());
    sessions[0]["speakers"][0]["function"] = json!({"en": "Host"});
    sessions[0]["speakers"][1]["start"] = json!("2030-05-06T10:00:00+02:00");
    without(&mut sessions[0], &["state"]);
    let mut file: Value = serde_json::from_str(&programme(&sessions)).unwrap();
    for list in ["verticals", "rooms", "people", "sessions"] {
        for (at, element) in file[list].as_array_mut().unwrap().iter_mut().enumerate() {
            element["source"] = json!({"id": format!("X{at}")});
        }
    }
    file.to_string()
}

/// What is written of a programme.
pub fn written(format: &OutFormat, programme: &str) -> String {
    let out = Outgoing::read(programme, Some(SITE.into())).unwrap();
    String::from_utf8((format.writer)(&out).unwrap()).unwrap()
}

/// What is made of a file of another format.
pub fn read_back(format: &OutFormat, text: &str) -> Object {
    let input = Input::named(format!("programme{}", format.ends), text.into());
    let draft = read(&[input], None, &Options::default()).unwrap();
    assert_eq!(draft.format, format.name);
    assert_eq!(draft.notes.iter().map(ToString::to_string).collect::<Vec<_>>(), [""; 0]);
    let merged = merge(&draft, None, Moment::new(0, 0)).unwrap();
    match Json::read(&merged.text.unwrap()).unwrap() {
        Json::Object(file) => file,
        _ => panic!("an object"),
    }
}

/// What changes in a programme into which that comes in again which was written of it, in lines.
pub fn changes(format: &OutFormat, programme: &str) -> Vec<String> {
    let input =
        Input::named(format!("programme{}", format.ends), written(format, programme).into());
    let into = Some(std::rc::Rc::new(crate::programme::load::load(programme).unwrap().programme));
    let options = Options { language: Lang::new("en"), into, ..Options::default() };
    let draft = read(&[input], Some(in_format(format)), &options).unwrap();
    let merged = merge(&draft, Some(programme), Moment::new(0, 0)).unwrap();
    let told = merged.summary.to_string();
    let lines = told.lines().take_while(|line| !line.starts_with("has no place"));
    lines.map(str::to_owned).collect()
}

fn in_format(format: &OutFormat) -> &'static Format {
    super::detect::named(format.name).unwrap()
}

/// The element of a list by its id.
pub fn element(file: &Object, list: &str, id: &str) -> Value {
    let found = file.list(list).iter().find(|it| it.as_object().unwrap().str("id") == Some(id));
    let found = found.unwrap_or_else(|| panic!("{list} has no {id}: {:?}", file.list(list)));
    without_source(serde_json::from_str(&found.compact()).unwrap())
}

/// Sessions go out and come in again: each is what `held` leaves of it, by its title; `None`: nothing.
pub fn come_back(format: &OutFormat, sessions: &[Value], held: impl Fn(&mut Value) -> bool) {
    let text = written(format, &programme(sessions));
    let file = read_back(format, &text);
    let title = |session: &Value| session["title"]["en"].as_str().unwrap_or_default().to_owned();
    let by_title = |mut sessions: Vec<Value>| {
        sessions.sort_by_key(title);
        sessions
    };
    let back = file.list("sessions").iter();
    let back = back.map(|it| without_source(serde_json::from_str(&it.compact()).unwrap()));
    let wanted = sessions.iter().filter_map(|session| {
        let mut session = session.clone();
        let is_held = held(&mut session);
        is_held.then(|| without_source(session))
    });
    let [mut back, mut wanted] = [back.collect(), wanted.collect()].map(by_title);
    // An id or a number that the format does not hold is given anew.
    for (back, wanted) in back.iter_mut().zip(&mut wanted) {
        for name in ["id", "number"] {
            if wanted[name].is_null() {
                back.as_object_mut().unwrap().remove(name);
                wanted.as_object_mut().unwrap().remove(name);
            }
        }
    }
    assert_eq!(back, wanted, "{}", format.name);
}

/// An element without what is remembered of its source, with its links in the order of their addresses.
fn without_source(mut element: Value) -> Value {
    let members = element.as_object_mut().unwrap();
    members.remove("source");
    members.retain(|_, value| !value.is_null() && *value != json!([]) && *value != json!({}));
    if let Some(links) = members.get_mut("links").and_then(Value::as_array_mut) {
        links.sort_by_key(|link| link["url"].to_string());
    }
    element
}

/// The sessions with an end each, for formats in which one that is not given is written as it is
/// assumed.
pub fn with_ends(sessions: &[Value]) -> Vec<Value> {
    let mut sessions = sessions.to_vec();
    for session in sessions.iter_mut().filter(|session| session["end"].is_null()) {
        let start = session["start"].as_str().and_then(Moment::parse).unwrap();
        session["end"] = start.plus(25).to_string().into();
    }
    sessions
}

/// Leaves one language of a text.
pub fn in_english(session: &mut Value, name: &str) {
    if let Some(text) = session[name].as_object_mut() {
        text.retain(|lang, _| lang == "en");
    }
}

/// Takes out members.
pub fn without(session: &mut Value, names: &[&str]) {
    names.iter().for_each(|name| drop(session.as_object_mut().unwrap().remove(*name)));
}

/// The rooms of a session of which only the first one is held.
pub fn in_first_room(session: &mut Value) {
    let rooms = session["rooms"].as_array().cloned().unwrap_or_default();
    without(session, &["rooms"]);
    if let Some(first) = rooms.into_iter().next() {
        session["room"] = first;
    }
}

/// Keeps the first elements of a list.
pub fn first_only(session: &mut Value, name: &str) {
    if let Some(list) = session[name].as_array_mut() {
        list.truncate(1);
    }
}

fn words() -> impl Strategy<Value = String> {
    "[A-Z][a-zé&'\" .:;,()-]{0,12}[a-z]".prop_map(|words| super::html::line(&words))
}

fn links() -> impl Strategy<Value = Vec<Value>> {
    let kinds = ["slides", "recording", "stream", "paper", "registration", "feedback", "page"];
    let known = subsequence(kinds.to_vec(), 0..4);
    (known, prop::option::of(words())).prop_map(|(kinds, other)| {
        let link = |kind| json!({"kind": kind, "url": format!("https://{kind}.example/a?b=1&c=2")});
        let other = other.map(
            |title| json!({"url": "https://o.example/", "title": {"en": format!("About {title}")}}),
        );
        kinds.into_iter().map(link).chain(other).collect()
    })
}

fn speakers() -> impl Strategy<Value = Vec<Value>> {
    let speaker = (any::<bool>(), prop::option::of(words())).prop_map(|(moderates, function)| {
        let part = moderates.then_some("moderator");
        json!({"part": part, "function": function.map(|it| json!({"en": it}))})
    });
    let people = subsequence(vec!["ada", "bo-bela"], 0..=2).prop_shuffle();
    (people, prop::collection::vec(speaker, 2)).prop_map(|(people, parts)| {
        let speaker = |(person, mut speaker): (&str, Value)| {
            speaker["person"] = person.into();
            without_null(speaker)
        };
        people.into_iter().zip(parts).map(speaker).collect()
    })
}

fn session() -> impl Strategy<Value = Value> {
    let texts = (words(), prop::option::of(words()), prop::option::of((words(), words())));
    let times = (0i64..4_000, prop::option::of(1i64..300));
    let lists = (
        subsequence(vec!["the-barn", "shed-the", "hall-old-new"], 0..3),
        subsequence(vec!["trees-shrubs", "water"], 0..=2),
        subsequence(vec!["level:easy", "level:hard"], 0..=2),
        subsequence(vec!["en", "fr", "ar"], 0..3),
    );
    let words = (
        select(vec!["session", "keynote", "break", "round_table", "workshop"]),
        select(vec![None, None, Some("cancelled"), Some("moved"), Some("full")]),
    );
    let parts = (texts, times, lists, words, speakers(), links());
    parts.prop_map(|(texts, (start, length), lists, (kind, state), speakers, links)| {
        let (title, subtitle, summary) = texts;
        let (rooms, verticals, tags, languages) = lists;
        let begin = Moment::parse("2030-05-06T06:00:00+02:00").unwrap().plus(start);
        let [room, rooms] = match rooms[..] {
            [room] => [json!(room), json!(null)],
            _ => [json!(null), json!(rooms)],
        };
        without_null(json!({
            "kind": kind, "title": {"en": title}, "subtitle": subtitle.map(|it| json!({"en": it})),
            "abstract": summary.map(|(en, fr)| json!({"en": format!("*About* {en}"), "fr": fr})),
            "start": begin.to_string(), "end": length.map(|length| begin.plus(length).to_string()),
            "room": room, "rooms": rooms, "verticals": verticals, "tags": tags, "languages": languages,
            "speakers": speakers, "links": links, "state": state,
        }))
    })
}

/// Sessions of all sorts, with titles and ids of their own.
pub fn sessions() -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(session(), 1..6).prop_map(|mut sessions| {
        for (at, session) in sessions.iter_mut().enumerate() {
            session["id"] = format!("s{at}").into();
            session["number"] = (at * 2 + 1).into();
            let title = session["title"]["en"].as_str().unwrap_or_default();
            session["title"]["en"] = format!("{title} {at}").into();
            // One at least takes place: a source without any is refused.
            if at == 0 && session["state"] == "cancelled" {
                without(session, &["state"]);
            }
        }
        sessions
    })
}

fn without_null(mut value: Value) -> Value {
    let members = value.as_object_mut().unwrap();
    members.retain(|_, value| !value.is_null() && *value != json!([]));
    value
}
