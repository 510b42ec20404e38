//! Promises of an earlier publication.

use super::*;

/// A change that is published.
fn next(change: impl FnOnce(&mut Value)) -> Vec<String> {
    since(|json| {
        json["revision"] = json!(4);
        change(json);
    })
}

#[test]
fn the_same_file_again_is_no_news() {
    assert_eq!(since(|_| {}), NOTHING);
}

#[test]
fn a_change_has_to_come_with_a_greater_revision() {
    let change = |json: &mut Value| json["sessions"][0]["title"]["fr"] = json!("Nouveau");
    assert_eq!(since(change), ["revision-not-grown revision"]);
    assert_eq!(next(change), NOTHING);
}

#[test]
fn a_number_that_meant_another_session_is_an_error() {
    let found = next(|json| json["sessions"][1]["id"] = json!("new"));
    assert_eq!(found, ["number-reused sessions[1].number", "session-gone sessions"]);
    let found = next(|json| json["sessions"][1]["number"] = json!(7));
    assert_eq!(found, ["number-changed sessions[1].number"]);
}

#[test]
fn sessions_that_swap_their_numbers_are_noticed() {
    let found = next(|json| {
        json["sessions"][0]["number"] = json!(2);
        json["sessions"][1]["number"] = json!(1);
    });
    assert_eq!(found, ["number-changed sessions[0].number", "number-changed sessions[1].number"]);
}

#[test]
fn an_id_with_another_title_and_time_is_doubtful_and_one_that_only_moved_is_not() {
    let later = json!("2025-07-01T09:30:00+01:00");
    let moved = next(|json| json["sessions"][0]["start"] = later.clone());
    assert_eq!(moved, NOTHING);
    let other = next(|json| {
        json["sessions"][0]["start"] = later;
        json["sessions"][0]["title"]["fr"] = json!("Tout autre chose");
    });
    assert_eq!(other, ["id-reused sessions[0].id"]);
}

#[test]
fn a_new_session_is_welcome_and_one_that_vanished_is_told() {
    let added = next(|json| {
        let mut new = json["sessions"][2].clone();
        new["id"] = json!("new");
        new["number"] = json!(4);
        json["sessions"].as_array_mut().unwrap().push(new);
    });
    assert_eq!(added, NOTHING);
    let gone = next(|json| {
        json["sessions"].as_array_mut().unwrap().pop();
    });
    assert_eq!(gone, ["session-gone sessions"]);
}

#[test]
fn another_event_is_noticed() {
    assert_eq!(next(|json| json["event"]["id"] = json!("other")), ["other-event event.id"]);
}

#[test]
fn what_is_no_programme_was_never_published() {
    let refusal = Previous::read("{\"schedule\": {}}").map(|_| ()).unwrap_err();
    assert!(refusal.message.english().contains("no programme"), "{refusal}");
}
