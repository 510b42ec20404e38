//! Each rule fires where it should and is silent where it should not.

mod brand;
mod languages;
mod loading;
mod meant;
mod notices;
mod pictures;
mod previous;
mod published;
mod report;
mod rooms_and_people;
mod structure;
mod texts;
mod times;

use super::{Previous, Report, check};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A programme that nothing can be said against.
fn sound() -> Value {
    json!({
        "schema": 1, "revision": 3, "published": "2025-06-30T18:00:00+01:00",
        "event": {"id": "sample", "name": {"fr": "Assises"}, "offset": "+01:00", "languages": ["fr"],
            "days": [{"date": "2025-07-01"}, {"date": "2025-07-02"}]},
        "verticals": [
            {"id": "health", "number": 1, "name": {"fr": "Santé"}},
            {"id": "sport", "number": 2, "name": {"fr": "Sport"}}],
        "rooms": [
            {"id": "toubkal", "name": {"fr": "Salle Toubkal", "en": "Toubkal"}},
            {"id": "ourika", "name": {"fr": "Ourika"}}],
        "people": [
            {"id": "hilale", "name": {"fr": "Omar Hilale"}},
            {"id": "tisne", "name": {"fr": "Martin Tisné"}}],
        "sessions": [
            {"id": "a", "number": 1, "kind": "keynote", "title": {"fr": "Un"}, "room": "toubkal",
                "start": "2025-07-01T09:00:00+01:00", "end": "2025-07-01T10:00:00+01:00",
                "verticals": ["health"], "speakers": [{"person": "hilale"}, {"person": "tisne"}]},
            {"id": "b", "number": 2, "kind": "plenary", "title": {"fr": "Deux"}, "room": "ourika",
                "start": "2025-07-01T10:00:00+01:00", "end": "2025-07-01T11:00:00+01:00",
                "verticals": ["sport"], "speakers": [{"person": "hilale"}]},
            {"id": "tea", "number": 3, "kind": "break", "title": {"fr": "Pause"},
                "start": "2025-07-01T11:00:00+01:00", "end": "2025-07-01T11:30:00+01:00"}],
        "outcomes": {
            "axes": [{"id": "trust", "name": {"fr": "Confiance"}}],
            "recommendations": [{"id": "r1", "axis": "trust", "verticals": ["health"],
                "title": {"fr": "Agir"}, "text": {"fr": "Vite"}}]}
    })
}

/// The sound programme after a change.
fn with(change: impl FnOnce(&mut Value)) -> Value {
    let mut json = sound();
    change(&mut json);
    json
}

fn report(json: &Value) -> Report {
    check(&serde_json::to_string_pretty(json).unwrap(), None).unwrap()
}

/// Code and path of each finding.
fn told(report: &Report) -> Vec<String> {
    let tell = |one: &super::Placed| {
        let code = serde_json::to_value(one.code).unwrap();
        format!("{} {}", code.as_str().unwrap(), one.spot.path)
    };
    report.findings.iter().map(tell).collect()
}

/// What is told of the sound programme after a change.
fn after(change: impl FnOnce(&mut Value)) -> Vec<String> {
    told(&report(&with(change)))
}

/// The only finding after a change: what it says.
fn said(change: impl FnOnce(&mut Value)) -> String {
    let report = report(&with(change));
    let [finding] = &report.findings[..] else { panic!("one finding: {:?}", told(&report)) };
    finding.message.english()
}

/// What is told of a programme that follows the sound one.
fn since(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let previous = Previous::read(&sound().to_string()).unwrap();
    told(&check(&with(change).to_string(), Some(&previous)).unwrap())
}

const NOTHING: [&str; 0] = [];

#[test]
fn a_sound_programme_gives_no_cause_for_talk() {
    assert_eq!(after(|_| {}), NOTHING);
    assert!(report(&sound()).is_fit(true));
}

/// Any JSON of a few levels.
pub(crate) fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1_000_000i32..1_000_000).prop_map(|number| Value::from(f64::from(number) / 8.0)),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}
