//! What the app makes of a file: nothing it leaves out may go untold.

use super::super::{Code, Severity};
use super::*;
use crate::programme::load::load;
use crate::programme::sample::many;
use std::time::{Duration, Instant};

#[test]
fn what_the_schema_lets_through_and_the_app_refuses_is_an_error() {
    assert_eq!(
        after(|json| json["sessions"][0]["id"] = json!("a/b")),
        ["unreadable sessions[0].id"]
    );
    assert_eq!(after(|json| json["event"]["id"] = json!("é")), ["unreadable event.id"]);
    let spaced = json!([{"url": "https://a b/", "title": {"fr": "x"}}]);
    assert_eq!(after(|json| json["event"]["links"] = spaced), ["unreadable event.links[0].url"]);
}

#[test]
fn a_fault_of_the_head_is_told_at_its_own_line_and_column() {
    let place = |change: fn(&mut Value)| {
        let report = report(&with(change));
        let error = report.findings.iter().find(|one| one.code == Code::Unreadable);
        error.expect("it is told").clone()
    };
    let id = place(|json| json["event"]["id"] = json!("Journée IA 2026"));
    let text =
        serde_json::to_string_pretty(&with(|json| json["event"]["id"] = json!("Journée IA 2026")));
    let line = text.unwrap().lines().position(|line| line.contains("Journée")).unwrap() + 1;
    assert_eq!((id.spot.position.line, id.spot.position.column), (line, 5));
    assert!(
        id.message.english().contains("`id` cannot be read: \"Journée IA 2026\""),
        "{}",
        id.message.english()
    );
    assert!(
        id.advice.english().starts_with("write \"journee-ia-2026\""),
        "{}",
        id.advice.english()
    );
    let offset = place(|json| json["event"]["offset"] = json!("+99:99"));
    assert_eq!(offset.spot.path.to_string(), "event.offset");
    let beside_another = place(|json| {
        json["event"]["id"] = json!("a b");
        json["sessions"][0]["room"] = json!("nowhere");
    });
    assert_eq!(beside_another.spot.path.to_string(), "event.id");
}

#[test]
fn a_version_of_the_format_that_the_app_does_not_know_is_an_error() {
    assert_eq!(after(|json| json["schema"] = json!(3)), ["unknown-version schema"]);
}

#[test]
fn other_json_is_said_to_be_none_of_ours_and_nothing_else() {
    for other in [json!([]), json!(7), json!({}), json!({"schedule": {"conference": {}}})] {
        assert_eq!(told(&report(&other)), ["not-a-programme "], "{other}");
    }
    let half = json!({"schema": 1, "event": {}, "sessions": [], "rooms": []});
    assert!(told(&report(&half)).contains(&"schema people".into()));
}

/// A way to any value of the file.
fn pointers(json: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match json {
        Value::Object(members) => {
            for (name, inner) in members {
                let name = name.replace('~', "~0").replace('/', "~1");
                pointers(inner, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(elements) => {
            let inner = elements.iter().enumerate();
            inner.for_each(|(nth, inner)| pointers(inner, &format!("{at}/{nth}"), found));
        }
        _ => {}
    }
}

/// The sound programme with other values in a few places.
fn damaged() -> impl Strategy<Value = Value> {
    let odd = prop_oneof![
        json(),
        Just(json!("2025-07-01T09:30:00+01:00")),
        Just(json!("0000-01-01T00:00:00-23:59")),
        Just(json!("toubkal")),
        Just(json!({"fr": "\u{0}"})),
        Just(json!(1)),
    ];
    let damage = (any::<prop::sample::Index>(), odd);
    prop::collection::vec(damage, 1..4).prop_map(|all| {
        let mut json = sound();
        for (place, value) in all {
            let mut found = Vec::new();
            pointers(&json, "", &mut found);
            *json.pointer_mut(&found[place.index(found.len())]).unwrap() = value;
        }
        json
    })
}

proptest! {
    #[test]
    fn any_json_is_checked_without_a_panic(json in json()) {
        prop_assert!(!report(&json).is_fit(false));
    }

    #[test]
    fn nothing_that_the_app_leaves_out_goes_untold(json in damaged()) {
        let text = serde_json::to_string_pretty(&json).unwrap();
        let previous = Previous::read(&sound().to_string()).unwrap();
        let report = check(&text, Some(&previous)).unwrap();
        let lossless = load(&text).is_ok_and(|loaded| loaded.faults.is_empty());
        let told = report.findings.iter().any(|one| {
            one.severity == Severity::Error
                || matches!(one.code, Code::ControlCharacters | Code::Mojibake)
        });
        prop_assert!(lossless || told, "{text}");
        let lines = text.lines().count();
        prop_assert!(report.findings.iter().all(|one| one.spot.position.line <= lines));
    }
}

#[test]
fn ten_thousand_sessions_are_checked_before_anybody_waits() {
    let text = serde_json::to_string_pretty(many(10_000).programme()).unwrap();
    let started = Instant::now();
    let report = check(&text, None).unwrap();
    let took = started.elapsed();
    assert!(report.findings.iter().any(|one| one.code == Code::RoomClash));
    // Unoptimised builds on a busy machine: this catches what grows with the square only.
    assert!(took < Duration::from_secs(60), "{took:?}");
    println!("checked in {took:?}");
}

#[test]
fn a_programme_in_which_nothing_takes_place_is_told() {
    let none = |json: &mut Value| json["sessions"] = json!([]);
    assert_eq!(after(none), ["empty-programme sessions"]);
    assert!(said(none).ends_with("that the programme is still to come is what visitors read"));
    let cancelled = |count: usize| {
        after(|json| {
            for nth in 0..count {
                json["sessions"][nth]["state"] = json!("cancelled");
            }
        })
    };
    assert_eq!(cancelled(3), ["empty-programme sessions"]);
    assert_eq!(cancelled(2), NOTHING);
}
