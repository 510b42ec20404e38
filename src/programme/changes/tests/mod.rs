//! What is told of a session, by example; in [`properties`] by chance.

mod properties;

use super::*;
use crate::programme::lang::Lang;
use crate::programme::model::Programme;
use crate::programme::sample::{at, programme, session};
use proptest::prelude::*;

/// Any title, some of its languages blank.
pub fn any_text() -> impl Strategy<Value = Text> {
    let field = || prop::option::of(".{0,8}");
    [field(), field(), field(), field()].prop_map(|fields| {
        let mut text = Text::default();
        for (lang, words) in Lang::ALL.into_iter().zip(fields) {
            if let Some(words) = words {
                text.set(lang, words);
            }
        }
        text
    })
}

/// Anything that can be remembered of a session, its times within four-digit years.
pub fn any_seen() -> impl Strategy<Value = Seen> {
    let moment = || {
        (-1_000_000_000i64..2_000_000_000, -720i16..841)
            .prop_map(|(minutes, offset)| Moment::new(minutes, offset))
    };
    let room = prop::option::of(".{0,8}".prop_map(Box::from));
    let status = prop::option::of(any_room_status());
    let state = prop::option::of(any_state());
    (any_text(), moment(), prop::option::of(moment()), room, status, state).prop_map(
        |(title, start, end, room, room_status, state)| Seen {
            title,
            start,
            end,
            room,
            room_status,
            state,
        },
    )
}

fn any_room_status() -> impl Strategy<Value = RoomStatus> {
    use RoomStatus::{Confirmed, Proposed, ToBeConfirmed};
    prop::sample::select(vec![Confirmed, Proposed, ToBeConfirmed])
}

fn any_state() -> impl Strategy<Value = SessionState> {
    prop::sample::select(vec![
        SessionState::Scheduled,
        SessionState::Moved,
        SessionState::Cancelled,
    ])
}

/// Two sessions: `a` at nine, `b` at ten, both in a room to be confirmed.
fn two() -> Programme {
    let more = r#", "room": "toubkal", "room_status": "to_be_confirmed""#;
    programme(&[
        session("a", 1, "01 09:00", Some("01 09:30"), more),
        session("b", 2, "01 10:00", Some("01 10:30"), more),
    ])
}

fn told(before: &Programme, after: &Programme) -> Vec<(String, Vec<What>)> {
    changes(&Snapshot::of(&Index::new(before.clone())), &Index::new(after.clone()))
        .into_iter()
        .map(|change| (change.id.into(), change.what))
        .collect()
}

/// What is told of session `a` after an edit.
fn after(edit: fn(&mut Session)) -> Vec<What> {
    let (before, mut after) = (two(), two());
    edit(&mut after.sessions[0]);
    told(&before, &after).into_iter().flat_map(|(_, what)| what).collect()
}

#[test]
fn a_move_is_another_start_or_another_end() {
    assert_eq!(after(|a| a.start = a.start.plus(-10)), [What::Moved]);
    assert_eq!(after(|a| a.end = a.end.map(|end| end.plus(10))), [What::Moved]);
    assert_eq!(after(|a| a.end = None), [What::Moved]);
    // The same instant told with another offset.
    assert_eq!(after(|a| a.start = a.start.at_offset(0)), []);
    assert_eq!(after(|a| a.state = SessionState::Moved), [], "the word alone is no change");
}

#[test]
fn a_room_changes_or_is_confirmed() {
    assert_eq!(after(|a| a.room = Some("ourika".into())), [What::OtherRoom]);
    assert_eq!(after(|a| a.room = None), [What::OtherRoom]);
    assert_eq!(after(|a| a.room_status = RoomStatus::Confirmed), [What::RoomConfirmed]);
    assert_eq!(after(|a| a.room_status = RoomStatus::Proposed), []);
    let other = |a: &mut Session| {
        (a.room, a.room_status) = (Some("ourika".into()), RoomStatus::Confirmed);
    };
    assert_eq!(after(other), [What::OtherRoom], "another room that is certain is another room");
}

#[test]
fn no_room_is_never_confirmed() {
    let (mut before, mut after) = (two(), two());
    before.sessions[0].room = None;
    after.sessions[0].room = None;
    after.sessions[0].room_status = RoomStatus::Confirmed;
    assert_eq!(told(&before, &after), []);
}

#[test]
fn other_apostrophes_capitals_and_spaces_are_no_other_name_and_other_signs_alone_are() {
    let told = |was: &str, is: &str| {
        let (mut before, mut after) = (two(), two());
        before.sessions[0].title.set(Lang::FR, was);
        after.sessions[0].title.set(Lang::FR, is);
        self::told(&before, &after)
    };
    assert_eq!(told("L'eau : l'avenir", "L’EAU\u{a0}: l’avenir"), []);
    assert_eq!(told("L’eau", "L’air").len(), 1);
    assert_eq!(told("?", "!").len(), 1, "nothing else is there to tell them apart");
}

#[test]
fn a_translation_that_came_or_went_is_no_other_name() {
    assert_eq!(after(|a| a.title.set(Lang::FR, "Autre")), [What::Renamed]);
    assert_eq!(after(|a| a.title.set(Lang::AR, "عنوان")), []);
    assert_eq!(after(|a| a.title = Text::default()), []);
    assert_eq!(after(|a| a.title.set(Lang::FR, " ")), [], "blank is missing");
    let rewritten = |a: &mut Session| {
        a.title.set(Lang::FR, "Autre");
        a.title.set(Lang::AR, "عنوان");
    };
    assert_eq!(after(rewritten), [What::Renamed]);
}

#[test]
fn several_changes_of_a_session_are_told_together_in_their_order() {
    let all = |a: &mut Session| {
        a.title.set(Lang::FR, "Autre");
        a.room = None;
        a.start = a.start.plus(5);
        a.state = SessionState::Cancelled;
    };
    assert_eq!(after(all), [What::Cancelled, What::Moved, What::OtherRoom, What::Renamed]);
}

#[test]
fn what_is_gone_stands_where_it_stood_and_what_was_added_where_it_stands() {
    let before = two();
    let mut after = two();
    after.sessions[0].start = at("01 11:00");
    after.sessions[1].id = "c".into();
    // `b` and `c` are at the same time: what the programme has comes first.
    let expected = [("c", What::Added), ("b", What::Gone), ("a", What::Moved)];
    assert_eq!(told(&before, &after), expected.map(|(id, what)| (id.to_owned(), vec![what])));
}

#[test]
fn a_cancelled_session_that_is_left_out_is_no_news() {
    let (mut before, mut after) = (two(), two());
    before.sessions[0].state = SessionState::Cancelled;
    after.sessions.remove(0);
    assert_eq!(told(&before, &after), []);
}

#[test]
fn what_is_not_known_is_not_compared() {
    let before = two().sessions.remove(0);
    let unknown =
        Seen { title: Text::default(), room_status: None, state: None, ..Seen::of(&before) };
    let mut now = before.clone();
    now.title.set(Lang::FR, "Autre");
    (now.room_status, now.state) = (RoomStatus::Confirmed, SessionState::Cancelled);
    assert_eq!(compare(&unknown, &now), []);
    now.start = now.start.plus(5);
    assert_eq!(compare(&unknown, &now), [What::Moved]);
}

#[test]
fn of_some_sessions_nothing_is_told_of_the_others() {
    let seen = Seen::of(&two().sessions[0]);
    let mut after = two();
    after.sessions[0].start = at("01 09:05");
    after.sessions[1].start = at("01 10:05");
    let told = changes_of(&[("a", &seen), ("z", &seen)], &Index::new(after));
    let told: Vec<(&str, &[What])> = told.iter().map(|it| (&*it.id, &*it.what)).collect();
    assert_eq!(told, [("z", &[What::Gone][..]), ("a", &[What::Moved])]);
}

#[test]
fn a_snapshot_is_written_as_documented() {
    let raw = Snapshot::of(&Index::new(two())).write();
    let a = r#"{"version":1,"revision":1,"sessions":{"a":{"title":{"fr":"Titre a"},"start":"2025-07-01T09:00:00+01:00","end":"2025-07-01T09:30:00+01:00","room":"toubkal","room_status":"to_be_confirmed","state":"scheduled"},"b":{"#;
    assert!(raw.starts_with(a), "{raw}");
}

#[test]
fn what_is_no_snapshot_is_none() {
    let sound = Snapshot::of(&Index::new(two())).write();
    assert!(matches!(Snapshot::read(&sound), Reading::Seen(_)));
    let newer = sound.replace("\"version\":1", "\"version\":2");
    assert_eq!(Snapshot::read(&newer), Reading::Newer);
    for raw in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"version":1}"#,
        r#"{"version":1,"revision":1}"#,
        r#"{"version":1,"revision":-1,"sessions":{}}"#,
        r#"{"version":1,"revision":1,"sessions":[]}"#,
        r#"{"version":0,"revision":1,"sessions":{}}"#,
        &sound.replace("2025-07-01T10:00:00+01:00", "soon"),
        &sound.replace("\"title\":{\"fr\":\"Titre a\"}", "\"title\":\"Titre a\""),
        &sound.replace("\"state\":\"scheduled\"", "\"state\":7"),
        &sound[..sound.len() - 1],
    ] {
        assert_eq!(Snapshot::read(raw), Reading::Unreadable, "{raw}");
    }
}

#[test]
fn unknown_words_of_a_snapshot_are_neutral_ones() {
    let raw = r#"{"version":1,"revision":1,"sessions":{"a":{"start":"2025-07-01T09:00:00+01:00","room_status":"maybe","state":"postponed"}}}"#;
    let Reading::Seen(snapshot) = Snapshot::read(raw) else { panic!() };
    let (id, seen) = snapshot.iter().next().unwrap();
    assert_eq!((id, seen.room_status), ("a", Some(RoomStatus::Confirmed)));
    assert_eq!((seen.state, seen.title.is_empty()), (Some(SessionState::Scheduled), true));
}
