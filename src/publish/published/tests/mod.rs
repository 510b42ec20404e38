//! What is published of a programme, and what is refused.

mod language_names;
mod offsets;

use super::Published;
use serde_json::{Value, json};

/// A programme to which nothing is to be added.
fn complete() -> Value {
    json!({
        "schema": 2, "revision": 1, "published": "2025-06-30T18:00:00+01:00",
        "event": {"id": "sample", "name": {"fr": "Assises"}, "offset": "+01:00",
            "time_zone": "Africa/Casablanca", "days": [{"date": "2025-07-01"}]},
        "verticals": [],
        "rooms": [{"id": "hall", "name": {"fr": "Salle"}}],
        "people": [{"id": "one", "name": {"fr": "Une"}}],
        "sessions": [{"id": "a", "number": 1, "kind": "keynote", "title": {"fr": "Un"},
            "start": "2025-07-01T09:00:00+01:00", "languages": ["ar", "zgh", "fr-MA", "en"]}]
    })
}

/// A programme after a change, as it is published without any pictures.
fn without_pictures(change: impl FnOnce(&mut Value)) -> Value {
    let mut json = complete();
    change(&mut json);
    let published = Published::of(&json.to_string()).unwrap();
    serde_json::from_str(&published.text).unwrap()
}

#[test]
fn a_programme_that_needs_nothing_is_published_byte_for_byte() {
    let text = format!("\u{feff}{:#}\n\n", complete());
    let published = Published::of(&text).unwrap();
    assert_eq!(published.text, text);
}

#[test]
fn the_programme_of_the_site_is_published_byte_for_byte() {
    let text = include_str!("../../../../public/programme.json");
    assert_eq!(Published::of(text).unwrap().text, text);
}

#[test]
fn what_nobody_knows_stays_and_so_does_the_order_of_fields() {
    let text = r#"{"later": [1.50, {"b": null, "a": 1}], "schema": 2, "event": { "z": "é", "id": "e"},
        "sessions": [{"languages": ["tlh"], "odd" : true}]}"#;
    let published = Published::of(text).unwrap().text;
    let names = r#""language_names":[{"name":{"ar":"الكلينجون","en":"Klingon","fr":"klingon"},"tag":"tlh"}],"#;
    assert!(published.contains(names), "{published}");
    assert_eq!(published.replace(names, ""), text);
}

proptest::proptest! {
    #[test]
    fn no_text_panics(json in crate::publish::check::tests::json(), text in "\\PC*") {
        let _ = Published::of(&json.to_string());
        let _ = Published::of(&text);
    }
}
