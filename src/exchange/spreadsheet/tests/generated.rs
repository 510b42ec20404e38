//! Programmes of all sorts that go out as a spreadsheet and come in again.

use super::round_trip::{comes_back, draft, load, stays};
use super::*;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// A text of one line with what has a meaning elsewhere: separators, brackets, quotes, formulas.
fn line() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[a-zA-Zéا-ي]{1,6}",
        1 => prop::sample::select(vec![
            ";", ",", "،", "[#a]", "[b]", "\"", "'", "=1+1", "-", "#", "# x", "&", "<b>", "a  b", ":", "_x0041_",
            "1 juillet 2025", "https", "[#", "]", "TRUE", "007", "١٢",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(word, 1..5).prop_map(|words| words.join(" "))
}

/// A text of several lines.
fn lines() -> impl Strategy<Value = String> {
    prop::collection::vec(line(), 1..4).prop_map(|lines| lines.join("\n\n"))
}

/// A text in some of the languages of the event, and in one that is not.
fn text(words: impl Strategy<Value = String>) -> impl Strategy<Value = Value> {
    prop::collection::btree_map(prop::sample::select(vec!["ar", "fr", "zgh", "pt-BR"]), words, 1..4)
        .prop_map(|texts| json!(texts))
}

/// A text that may be missing.
fn maybe(words: impl Strategy<Value = String>) -> impl Strategy<Value = Value> {
    prop_oneof![2 => Just(Value::Null), 1 => text(words)]
}

fn links() -> impl Strategy<Value = Value> {
    let kinds =
        ["slides", "recording", "stream", "paper", "registration", "feedback", "page", "other"];
    let title = text("[A-Zا-ي]{9}( [A-Z:;]{1,8})?");
    let link = (prop::sample::select(kinds.to_vec()), 0..9u8, prop::option::of(title));
    prop::collection::vec(link, 0..4).prop_map(|links| {
        let mut seen = Vec::new();
        let links = links.into_iter().filter(|(kind, number, _)| {
            let is_new = !seen.contains(&(*kind, *number));
            seen.push((*kind, *number));
            is_new
        });
        let link = |(kind, number, title)| match kind {
            "other" => json!({"url": format!("https://example.org/{number}?a=1;b"), "title": title}),
            kind => json!({"kind": kind, "url": format!("https://example.org/{number}"), "title": title}),
        };
        links.map(link).map(without_null).collect()
    })
}

/// A value without members that are nothing.
fn without_null(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members =
                members.into_iter().filter(|(_, value)| !value.is_null() && *value != json!([]));
            Value::Object(members.map(|(name, value)| (name, without_null(value))).collect())
        }
        Value::Array(list) => list.into_iter().map(without_null).collect(),
        other => other,
    }
}

fn moment(minutes: i64) -> String {
    crate::programme::time::Moment::parse("2025-07-01T00:00:00+01:00")
        .unwrap()
        .plus(minutes)
        .to_string()
}

/// Elements with ids of one letter each, made by a strategy of their members.
fn elements(
    members: impl Strategy<Value = Value>,
    most: usize,
) -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(members, 1..most).prop_map(|list| {
        let with_id = |(at, mut element): (usize, Value)| {
            element["id"] = json!(char::from(b'a' + at as u8).to_string());
            element
        };
        list.into_iter().enumerate().map(with_id).collect()
    })
}

type SessionParts = (
    (Value, Value, Value, Value),
    (i64, Option<i64>, u8),
    Vec<(Index, bool, Value, Option<i64>)>,
    (Vec<Index>, Vec<Index>, Vec<Index>, Option<Index>),
    (Index, Index, Index, Index),
    Value,
);

fn session() -> impl Strategy<Value = SessionParts> {
    let index = any::<Index>;
    let list = || prop::collection::vec(index(), 0..3);
    let speaker = (index(), any::<bool>(), maybe(line()), prop::option::of(0..90i64));
    (
        (text(line()), maybe(line()), maybe(lines()), maybe(lines())),
        (0..3 * 1440i64, prop::option::of(0..3000i64), any::<u8>()),
        prop::collection::vec(speaker, 0..4),
        (list(), list(), list(), prop::option::of(index())),
        (index(), index(), index(), index()),
        links(),
    )
}

fn picked(indices: &[Index], list: &[Value]) -> Vec<Value> {
    let mut ids = Vec::new();
    for index in indices {
        let id = index.get(list)["id"].clone();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// A whole programme.
fn programme() -> impl Strategy<Value = String> {
    let room = (text(line()), maybe(line()), maybe(line()), prop::option::of(1..999u32), any::<bool>(), 0..3usize)
        .prop_map(|(name, place, group, capacity, shared, kind)| {
            let shared = shared.then_some(true);
            let kind = [None, Some("plenary"), Some("outdoor")][kind];
            json!({"name": name, "place": place, "group": group, "capacity": capacity, "shared": shared, "kind": kind})
        });
    let vertical = (text(line()), prop::option::of("#[0-9a-f]{6}"))
        .prop_map(|(name, colour)| json!({"name": name, "colour": colour}));
    let person = (text(line()), maybe(line()), maybe(lines()), maybe(line()), links(), prop::option::of(lines()))
        .prop_map(|(name, function, biography, sort_name, links, remark)| {
            json!({"name": name, "function": function, "biography": biography, "sort_name": sort_name, "links": links, "remark": remark})
        });
    let kind = (text("[A-Z]{9}"), prop::option::of(1..200u16))
        .prop_map(|(name, length)| json!({"name": name, "length": length}));
    let value = text(line()).prop_map(|name| json!({"name": name}));
    let facet = (text("[A-Zا-ي]{3,9}"), elements(value, 4))
        .prop_map(|(name, values)| json!({"name": name, "values": values}));
    let event =
        (text(line()), maybe(line()), prop::collection::vec(text(lines()), 0..3), maybe(line()));
    (
        event,
        elements(room, 4),
        elements(vertical, 4),
        elements(person, 5),
        elements(kind, 3),
        elements(facet, 3),
        prop::collection::vec(session(), 1..6),
    )
        .prop_map(|((name, theme, about, day), rooms, verticals, people, kinds, facets, sessions)| {
            let numbered = |list: Vec<Value>, name: &str| -> Vec<Value> {
                let number = |(at, mut it): (usize, Value)| { it[name] = json!(at * 2 + 1); it };
                list.into_iter().enumerate().map(number).collect()
            };
            let (rooms, verticals) = (numbered(rooms, "order"), numbered(verticals, "number"));
            let tags: Vec<Value> = facets.iter().flat_map(|facet| {
                let id = facet["id"].as_str().unwrap().to_owned();
                facet["values"].as_array().unwrap().iter().map(move |value| json!({"id": format!("{id}:{}", value["id"].as_str().unwrap())})).collect::<Vec<_>>()
            }).collect();
            let all_kinds: Vec<Value> = ["keynote", "break", "session", "round_table"].map(|id| json!({"id": id})).into_iter().chain(kinds.clone()).collect();
            let ids: Vec<Value> = (0..sessions.len()).map(|at| json!({"id": format!("s{at}")})).collect();
            let sessions: Vec<Value> = sessions.into_iter().enumerate().map(|(at, it)| {
                let ((title, subtitle, summary, notice), (start, length, flags), speakers, (of_rooms, of_verticals, of_tags, part_of), (kind, state, status, attendance), links) = it;
                let of_rooms = picked(&of_rooms, &rooms);
                let (room, of_rooms) = if of_rooms.len() == 1 { (of_rooms[0].clone(), Vec::new()) } else { (Value::Null, of_rooms) };
                let mut seen = Vec::new();
                let speakers: Vec<Value> = speakers.into_iter().filter_map(|(person, is_moderator, function, own)| {
                    let person = person.get(&people)["id"].clone();
                    let is_new = !seen.contains(&(person.clone(), is_moderator));
                    seen.push((person.clone(), is_moderator));
                    let part = is_moderator.then_some("moderator");
                    let own = own.map(|minutes| moment(start + minutes));
                    is_new.then(|| json!({"person": person, "part": part, "function": function, "start": own}))
                }).collect();
                let whole = part_of.map(|it| it.get(&ids)["id"].clone()).filter(|id| *id != ids[at]["id"]);
                json!({
                    "id": ids[at], "number": at * 3 + 1, "kind": kind.get(&all_kinds)["id"], "title": title, "subtitle": subtitle,
                    "abstract": summary, "start": moment(start), "end": length.map(|length| moment(start + length)),
                    "room": room, "rooms": of_rooms, "whole_venue": (flags & 1 == 1).then_some(true),
                    "room_status": status.get(&[None, Some("proposed"), Some("to_be_confirmed")]),
                    "verticals": picked(&of_verticals, &verticals), "tags": picked(&of_tags, &tags), "speakers": speakers,
                    "state": state.get(&[None, Some("moved"), Some("cancelled"), Some("full")]),
                    "attendance": attendance.get(&[None, Some("online"), Some("hybrid"), Some("in_person")]),
                    "languages": if flags & 2 == 2 { vec!["fr", "zgh"] } else { Vec::new() },
                    "links": links, "part_of": whole, "notice": notice,
                })
            }).map(|mut it| { it["id"] = it["id"]["id"].clone(); it }).collect();
            let days: Vec<Value> = (1..4).map(|number| json!({"date": format!("2025-07-0{number}"), "title": day})).collect();
            let event = json!({
                "id": "generated", "name": name, "theme": theme, "time_zone": "Africa/Casablanca", "offset": "+01:00",
                "languages": ["ar", "fr"], "days": days, "kinds": kinds, "facets": facets, "about": about,
            });
            let file = json!({
                "$schema": "programme.schema.json", "schema": 2, "revision": 3, "published": "2025-06-01T00:00:00+01:00",
                "event": event, "verticals": verticals, "rooms": rooms, "people": people, "sessions": sessions,
            });
            let mut file = without_null(file);
            for list in ["verticals", "rooms", "people", "sessions"] {
                file.as_object_mut().unwrap().entry(list).or_insert(json!([]));
            }
            file.to_string()
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_programme_comes_back_from_xlsx(text in programme()) {
        let draft = draft(&load(&text), Form::Xlsx);
        stays(&draft, &text);
        comes_back(&draft, load(&text));
    }

    #[test]
    fn any_programme_comes_back_from_ods(text in programme()) {
        let draft = draft(&load(&text), Form::Ods);
        stays(&draft, &text);
        comes_back(&draft, load(&text));
    }
}
