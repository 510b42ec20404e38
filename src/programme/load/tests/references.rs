//! Ids and numbers that are taken, and references that lead nowhere.

use super::{faults, file, ids, session};
use crate::programme::load::load;

#[test]
fn the_later_of_two_with_one_id_or_number_is_left_out() {
    let list = [session("a", 1, ""), session("a", 2, ""), session("b", 1, ""), session("c", 3, "")];
    let loaded = load(&file(&list.join(","))).unwrap();
    assert_eq!(ids(&loaded), ["a", "c"]);
    assert_eq!(
        faults(&loaded),
        ["sessions a: left out: the id is taken", "sessions b: left out: number 1 is taken"]
    );
}

#[test]
fn references_that_lead_nowhere_are_dropped() {
    let more = r#", "room": "atlas", "verticals": ["health", "wealth"],
        "speakers": [{"person": "nobody"}, {"person": "hilale"}]"#;
    let loaded = load(&file(&session("a", 1, more))).unwrap();
    let session = &loaded.programme.sessions[0];
    assert_eq!(session.room, None);
    assert_eq!(session.verticals, ["health".into()]);
    assert_eq!(session.speakers.len(), 1);
    assert_eq!(
        faults(&loaded),
        [
            "sessions a: room \"atlas\" is unknown",
            "sessions a: vertical \"wealth\" is unknown",
            "sessions a: person \"nobody\" is unknown",
        ]
    );
}
