//! The schema, ids, numbers and references.

use super::*;

#[test]
fn a_missing_field_is_told_at_its_object() {
    let report = report(&with(|json| {
        json["sessions"][1].as_object_mut().unwrap().remove("start");
        json["sessions"][1].as_object_mut().unwrap().remove("title");
    }));
    assert_eq!(told(&report), ["schema sessions[1].start", "schema sessions[1].title"]);
    let start = &report.findings[0];
    assert_eq!(start.spot.id.as_deref(), Some("b"));
    assert_eq!(start.message.english(), "`start` is missing");
    assert_eq!(start.advice.english(), "add it, as \"2025-07-01T09:30:00+01:00\"");
}

#[test]
fn what_the_schema_refuses_is_told_in_plain_words() {
    let refused: [(&str, Value, &str, &str); 15] = [
        ("/sessions/0/start", json!("9:30"), "\"9:30\" is no time that can be relied on", "offset"),
        (
            "/event/days/1/date",
            json!("2 July"),
            "\"2 July\" is no day of the calendar",
            "2025-07-01",
        ),
        ("/sessions/0/number", json!("six"), "\"six\" stands here", "a whole number"),
        ("/sessions/0/number", json!("6"), "\"6\" stands here", "write 6"),
        ("/sessions/0/number", json!(-1), "-1 is too small", "from 0"),
        ("/sessions/0/number", json!(70_000), "70000 is too large", "up to 65535"),
        ("/sessions/0/title", json!("Un"), "\"Un\" stands here", r#"write {"fr": "Un"}"#),
        ("/rooms/0/name", json!("قاعة"), "\"قاعة\" stands here", r#"write {"ar": "قاعة"}"#),
        ("/event/about", json!("Un"), "\"Un\" stands here", r#"write [{"fr": "Un"}]"#),
        ("/sessions/1/verticals", json!("sport"), "\"sport\" stands", r#"write ["sport"]"#),
        ("/sessions/0/abstract", json!("a\"b"), "\"a", r#"write {"fr": "a\"b"}"#),
        ("/sessions/0/state", json!(null), "nothing (null) stands here", "take the field out"),
        ("/verticals/0/colour", json!("blue"), "\"blue\" is not of the form", "#0a7c5f"),
        ("/event/offset", json!("GMT+1"), "\"GMT+1\" is not of the form", "\"+01:00\""),
        ("/outcomes/report", json!(7), "7 stands here", "an object"),
    ];
    for (pointer, value, message, advice) in refused {
        let report = report(&with(|json| {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            json.pointer_mut(parent).unwrap()[name] = value;
        }));
        let findings = &report.findings;
        let finding = findings.iter().find(|one| one.spot.pointer == pointer).expect(pointer);
        assert!(
            finding.message.english().starts_with(message),
            "{pointer}: {}",
            finding.message.english()
        );
        assert!(
            finding.advice.english().contains(advice),
            "{pointer}: {}",
            finding.advice.english()
        );
        assert!(!report.is_fit(false), "{pointer}");
        let of_schema = findings.iter().filter(|one| one.code == super::super::Code::Schema);
        assert_eq!(of_schema.count(), 1, "{pointer}: {findings:?}");
    }
}

#[test]
fn inside_what_may_be_missing_the_very_field_is_told() {
    let editions = json!([{"language": "german", "url": "https://a.example/"}]);
    let found = after(|json| {
        json["outcomes"]["report"] = json!({"title": {"fr": "Rapport"}, "editions": editions})
    });
    assert_eq!(found, ["schema outcomes.report.editions[0].language"]);
}

#[test]
fn an_id_or_number_that_stands_twice_is_an_error() {
    let found = after(|json| {
        json["sessions"][1]["id"] = json!("a");
        json["sessions"][2]["number"] = json!(1);
        json["verticals"][1]["number"] = json!(1);
        json["people"][1]["id"] = json!("hilale");
        json["sessions"][0]["speakers"] = json!([]);
        json["event"]["days"][1]["date"] = json!("2025-07-01");
        json["sessions"][1]["verticals"] = json!([]);
    });
    let mut sorted = found.clone();
    sorted.sort();
    assert_eq!(
        sorted,
        [
            "duplicate-day event.days[1].date",
            "duplicate-id people[1].id",
            "duplicate-id sessions[1].id",
            "duplicate-number sessions[2].number",
            "duplicate-number verticals[1].number",
        ]
    );
}

#[test]
fn a_taken_number_names_its_holder_and_points_there() {
    let report = report(&with(|json| json["sessions"][2]["number"] = json!(2)));
    assert_eq!(report.findings[0].message.english(), "number 2 is taken by \"b\"");
    assert_eq!(report.findings[0].also[0].path.to_string(), "sessions[1]");
}

#[test]
fn one_id_may_stand_in_two_lists() {
    assert_eq!(after(|json| json["outcomes"]["axes"][0]["id"] = json!("health")).len(), 1);
    let found = after(|json| {
        json["outcomes"]["axes"][0]["id"] = json!("health");
        json["outcomes"]["recommendations"][0]["axis"] = json!("health");
    });
    assert_eq!(found, NOTHING);
}

#[test]
fn a_reference_that_leads_nowhere_is_an_error() {
    let found = after(|json| {
        json["sessions"][0]["room"] = json!("toubkol");
        json["sessions"][0]["verticals"] = json!(["health", "wealth"]);
        json["sessions"][1]["speakers"][0]["person"] = json!("nobody");
        json["outcomes"]["recommendations"][0]["axis"] = json!("x");
    });
    assert_eq!(found.len(), 4, "{found:?}");
    for path in [
        "sessions[0].room",
        "sessions[0].verticals[1]",
        "sessions[1].speakers[0].person",
        "outcomes.recommendations[0].axis",
    ] {
        assert!(found.contains(&format!("unknown-reference {path}")), "{path}: {found:?}");
    }
}

#[test]
fn a_mistyped_reference_is_guessed_and_a_foreign_one_is_not() {
    let advice = |room: &str| {
        let report = report(&with(|json| json["sessions"][0]["room"] = json!(room)));
        report.findings[0].advice.english()
    };
    assert!(advice("toubkol").contains("(to toubkal?)"), "{}", advice("toubkol"));
    assert!(!advice("ext").contains('?'), "{}", advice("ext"));
}

#[test]
fn a_field_that_stands_twice_is_an_error() {
    let text = sound().to_string().replacen(r#""number":1,"#, r#""number":1,"number":1,"#, 1);
    assert_eq!(told(&check(&text, None).unwrap()), ["repeated-field sessions[0].number"]);
}

#[test]
fn ids_that_some_disks_take_for_one_are_an_error() {
    let report = report(&with(|json| {
        json["sessions"][1]["id"] = json!("A");
        json["people"][1]["id"] = json!("Hilale");
        json["sessions"][0]["speakers"] = json!([{"person": "hilale"}]);
        json["rooms"][1]["id"] = json!("toubkal.");
        json["sessions"][1]["room"] = json!("toubkal.");
    }));
    let found = [
        "ids-differ-in-case people[1].id",
        "ids-differ-in-case rooms[1].id",
        "ids-differ-in-case sessions[1].id",
    ];
    assert_eq!(told(&report), found);
    assert_eq!(report.findings[2].also[0].path.to_string(), "sessions[0].id");
    assert!(!report.is_fit(false));
    let of_other_lists = after(|json| json["outcomes"]["recommendations"][0]["id"] = json!("R1"));
    assert_eq!(of_other_lists, NOTHING);
}
