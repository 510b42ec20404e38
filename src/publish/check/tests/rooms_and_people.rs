//! Rooms and people.

use super::*;

const LONG: &str = "2025-07-01T10:30:00+01:00";

/// A third session beside the first two, from 9:30 to 10:30.
fn beside(json: &mut Value, more: &Value) {
    let mut session = json!({"id": "c", "number": 9, "kind": "keynote", "title": {"fr": "Trois"},
        "start": "2025-07-01T09:30:00+01:00", "end": LONG, "room_status": "confirmed"});
    let fields = session.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    json["sessions"].as_array_mut().unwrap().push(session);
}

#[test]
fn a_room_given_twice_at_once_is_told_once_and_points_at_the_other() {
    let report = report(&with(|json| beside(json, &json!({"room": "toubkal"}))));
    assert_eq!(told(&report), ["room-clash sessions[0].room"]);
    let clash = &report.findings[0];
    assert_eq!(
        clash.message.english(),
        "Toubkal is given to two sessions at 09:30–10:00 on 2025-07-01 (also c)"
    );
    let [other] = &clash.also[..] else { panic!("{clash:?}") };
    assert_eq!(
        (other.path.to_string(), other.id.as_deref()),
        ("sessions[3].room".into(), Some("c"))
    );
}

#[test]
fn three_sessions_in_a_room_are_told_together() {
    let report = report(&with(|json| {
        json["sessions"][1]["room"] = json!("toubkal");
        json["sessions"][1]["start"] = json!("2025-07-01T09:45:00+01:00");
        json["sessions"][1]["speakers"] = json!([]);
        beside(json, &json!({"room": "toubkal"}));
    }));
    assert_eq!(told(&report), ["room-clash sessions[0].room", "room-clash sessions[3].room"]);
    let first = &report.findings[0].message.english();
    assert_eq!(first, "Toubkal is given to 3 sessions at 09:00–10:00 on 2025-07-01 (also c, b)");
}

#[test]
fn what_is_cancelled_or_follows_clashes_with_nothing() {
    let cancelled = json!({"room": "toubkal", "state": "cancelled"});
    assert_eq!(after(|json| beside(json, &cancelled)), NOTHING);
    assert_eq!(after(|json| json["sessions"][1]["room"] = json!("toubkal")), NOTHING);
}

#[test]
fn a_room_that_is_not_settled_is_told() {
    let set = |room: Value, status: &str| {
        after(|json| {
            json["sessions"][0]["room"] = room;
            json["sessions"][0]["room_status"] = json!(status);
        })
    };
    let path = "sessions[0].room_status";
    assert_eq!(set(json!(null), "to_be_confirmed"), [format!("room-to-be-confirmed {path}")]);
    assert_eq!(set(json!("toubkal"), "proposed"), [format!("room-proposed {path}")]);
    assert_eq!(set(json!(null), "confirmed"), ["room-missing sessions[0].room"]);
    assert_eq!(set(json!("toubkal"), "confirmed"), NOTHING);
}

#[test]
fn a_person_in_two_places_at_once_is_told_once() {
    let both = json!({"room": "ourika", "speakers": [{"person": "tisne"}]});
    let report = report(&with(|json| {
        json["sessions"][1]["room"] = json!("toubkal");
        beside(json, &both);
    }));
    assert_eq!(told(&report), ["person-clash sessions[0].speakers[1]"]);
    let clash = &report.findings[0];
    assert_eq!(
        clash.message.english(),
        "Martin Tisné is expected in two places at 09:30–10:00 on 2025-07-01 (also in c)"
    );
    assert_eq!(clash.also[0].path.to_string(), "sessions[3].speakers[0]");
}

#[test]
fn the_own_time_inside_a_session_is_what_counts_for_a_person() {
    let own = |start: &str| {
        let speaker = json!({"person": "tisne", "start": start, "end": LONG});
        after(|json| {
            json["sessions"][1]["room"] = json!("toubkal");
            beside(json, &json!({"room": "ourika", "speakers": [speaker]}));
        })
    };
    assert_eq!(own("2025-07-01T10:00:00+01:00"), NOTHING);
    assert_eq!(own("2025-07-01T09:59:00+01:00"), ["person-clash sessions[0].speakers[1]"]);
}

#[test]
fn nobody_is_torn_between_cancelled_sessions_or_inside_one_room() {
    let cancelled = json!({"state": "cancelled", "speakers": [{"person": "tisne"}]});
    assert_eq!(after(|json| beside(json, &cancelled)), NOTHING);
    let same_room = json!({"room": "toubkal", "speakers": [{"person": "tisne"}]});
    assert_eq!(after(|json| beside(json, &same_room)), ["room-clash sessions[0].room"]);
}

/// The sound programme with a third person.
fn and_person(name: &Value, organisation: &Value) -> Report {
    report(&with(|json| {
        let person = json!({"id": "o-hilale", "name": name, "organisation": organisation});
        json["people"].as_array_mut().unwrap().push(person);
        json["people"][0]["name"]["ar"] = json!("عمر هلال");
        json["people"][0]["organisation"] = json!({"fr": "Nations Unies"});
    }))
}

#[test]
fn people_of_one_name_are_told_in_any_script() {
    let report = report(&with(|json| {
        json["people"][0]["name"]["fr"] = json!("Αθηνά Алёна");
        json["people"][1]["name"]["fr"] = json!("ΑΘΗΝΑ АЛЕНА");
    }));
    assert!(told(&report).contains(&"people-twice people[1].name".to_owned()));
}

#[test]
fn people_of_one_name_are_told_with_all_their_ids() {
    let names = [
        json!({"fr": "OMAR HILALÉ"}),
        json!({"fr": "O. H.", "ar": "عُمر هلال"}),
        json!({"fr": " omar-hilale"}),
    ];
    for name in names {
        let report = and_person(&name, &json!({}));
        assert_eq!(told(&report), ["people-twice people[2].name"], "{name}");
        let finding = &report.findings[0];
        assert!(
            finding.message.english().contains("\"hilale\", \"o-hilale\""),
            "{}",
            finding.message.english()
        );
        assert!(
            finding.advice.english().starts_with("if they are one person"),
            "{}",
            finding.advice.english()
        );
        assert_eq!(finding.also[0].path.to_string(), "people[0].name");
    }
    assert_eq!(told(&and_person(&json!({"fr": "Omar Hilali"}), &json!({}))), NOTHING);
}

#[test]
fn namesakes_of_different_organisations_may_be_two_people() {
    let name = json!({"fr": "Omar Hilale"});
    let elsewhere = and_person(&name, &json!({"fr": "Université de Fès"}));
    assert!(
        elsewhere.findings[0].advice.english().starts_with("they may well be different people")
    );
    let there = and_person(&name, &json!({"fr": "NATIONS UNIES"}));
    assert!(there.findings[0].advice.english().starts_with("if they are one person"));
}
