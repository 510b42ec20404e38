//! What version 2 of the format added, read from a file as an organiser writes it.

use super::*;
use crate::programme::index::Index;
use crate::programme::load::load;
use crate::programme::sample::FESTIVAL;
use crate::programme::time::{Clock, Date};

fn festival() -> Index {
    let loaded = load(FESTIVAL).unwrap();
    assert_eq!(loaded.faults, []);
    assert!(!loaded.newer);
    Index::new(loaded.programme)
}

fn dates(dates: &[Date]) -> Vec<String> {
    dates.iter().map(Date::to_string).collect()
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

#[test]
fn what_is_read_is_what_was_written() {
    let programme = load(FESTIVAL).unwrap().programme;
    let written = serde_json::to_string(&programme).unwrap();
    assert_eq!(load(&written).unwrap().programme, programme);
}

#[test]
fn a_session_is_listed_on_each_day_that_it_touches() {
    let index = festival();
    let days = |id| dates(index.days_of(index.session(id).unwrap()));
    assert_eq!(days("fair"), ["2027-03-27", "2027-03-28"]);
    assert_eq!(days("talk"), ["2027-03-28"]);
    assert_eq!(dates(index.days()), ["2027-03-27", "2027-03-28"], "it adds no day");
}

#[test]
fn what_begins_before_the_day_does_stands_at_the_end_of_the_day_before() {
    let index = festival();
    assert_eq!(dates(index.days_of(index.session("night").unwrap())), ["2027-03-27"]);
    let day = |text| index.day_of(moment(text)).to_string();
    assert_eq!(day("2027-03-28T03:59:00+02:00"), "2027-03-27");
    assert_eq!(day("2027-03-28T04:00:00+02:00"), "2027-03-28");
}

#[test]
fn the_clock_of_the_venue_is_right_on_both_sides_of_a_change() {
    let index = festival();
    let told = |text| index.at_venue(moment(text)).to_string();
    assert_eq!(told("2027-03-28T00:59:00Z"), "2027-03-28T01:59:00+01:00");
    assert_eq!(told("2027-03-28T01:00:00Z"), "2027-03-28T03:00:00+02:00");
    assert_eq!(
        told("2020-01-01T00:00:00Z"),
        "2020-01-01T01:00:00+01:00",
        "before all that is known"
    );
    let local = |text| index.programme().event.parse_local(text).unwrap().to_string();
    assert_eq!(local("2027-03-27T10:25"), "2027-03-27T10:25:00+01:00");
    assert_eq!(local("2027-03-28T10:25"), "2027-03-28T10:25:00+02:00");
    assert_eq!(local("2027-03-28T10:25Z"), "2027-03-28T12:25:00+02:00");
}

#[test]
fn a_kind_of_the_event_behaves_like_one_of_ours_and_has_its_usual_length() {
    let index = festival();
    let session = |id| index.session(id).unwrap();
    assert_eq!(session("lunch").kind, SessionKind { id: "meal".into(), like: Kind::Break });
    assert_eq!(session("talk").kind.like, Kind::Session, "what it says of our own kind counts");
    assert_eq!(index.end_of(session("night")), moment("2027-03-28T01:30:00Z"), "90 minutes");
    assert_eq!(index.end_of(session("lunch")), moment("2027-03-28T10:15:00Z"), "15, as ever");
}

#[test]
fn a_session_may_take_several_rooms_or_all() {
    let index = festival();
    let night = index.session("night").unwrap();
    assert_eq!(night.all_rooms().collect::<Vec<_>>(), ["hall", "foyer"]);
    let ids = |room| index.sessions_in_room(room).iter().map(|it| &*it.id).collect::<Vec<_>>();
    assert_eq!(ids("hall"), ["night", "lunch", "talk"]);
    assert_eq!(ids("foyer"), ["fair", "night", "lunch"]);
    for session in index.sessions() {
        assert!(index.same_room_clashes(session).is_empty(), "the foyer is shared: {}", session.id);
    }
}

#[test]
fn what_leads_nowhere_is_dropped_and_told() {
    let text = FESTIVAL
        .replace("\"level:easy\"],", "\"level:none\"],")
        .replace("\"part_of\": \"fair\"", "\"part_of\": \"nothing\"")
        .replace("{\"plan\": \"ground\"", "{\"plan\": \"attic\"")
        .replace("\"images/ada.jpg\"", "\"https://elsewhere.example/ada.jpg\"")
        .replace("[\"hall\", \"foyer\", \"hall\"]", "[\"cellar\", \"foyer\"]");
    let loaded = load(&text).unwrap();
    let faults: Vec<&str> = loaded.faults.iter().map(|fault| &*fault.message).collect();
    assert_eq!(
        faults,
        [
            "left out: `src` cannot be read: \"https://elsewhere.example/ada.jpg\"",
            "room \"cellar\" is unknown",
            "tag \"level:none\" is unknown",
            "plan \"attic\" is unknown",
            "session \"nothing\" is unknown",
        ]
    );
    let night = &loaded.programme.sessions[1];
    assert_eq!(
        (night.room.as_deref(), &night.tags[..], &night.details.get().part_of),
        (Some("foyer"), &[][..], &None)
    );
}

#[test]
fn a_file_of_version_1_is_read_as_it_was() {
    let text = r#"{"schema": 1, "revision": 1, "published": "2025-06-30T18:00:00+01:00",
        "event": {"id": "old", "name": {"fr": "Ancien"}, "offset": "+01:00", "days": []},
        "verticals": [], "rooms": [], "people": [], "sessions": [{"id": "a", "number": 1,
        "kind": "hackathon", "title": {"fr": "A"}, "start": "2025-07-01T09:00:00+01:00"}]}"#;
    let loaded = load(text).unwrap();
    assert_eq!((loaded.faults, loaded.newer), (vec![], false));
    assert_eq!(
        loaded.programme.sessions[0].kind,
        Kind::Session.into(),
        "degrades to the neutral one"
    );
    assert_eq!(loaded.programme.event.day_starts, Clock::default());
    assert_eq!(loaded.programme.event.attendance, Attendance::InPerson);
}
