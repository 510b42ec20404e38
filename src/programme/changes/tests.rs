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

/// Programmes of some of the sessions `a` to `f`, on a narrow stretch of time so that equal
/// ones are common.
fn any_programme() -> impl Strategy<Value = Programme> {
    let room = prop::option::of(prop::sample::select(vec!["toubkal", "ourika"]));
    let length = prop::option::of(0i64..3);
    let changes = (0i64..4, length, room, any_room_status(), any_state(), any_text());
    prop::collection::btree_map(0u8..6, changes, 0..6).prop_map(|sessions| {
        let ids: Vec<String> = sessions.keys().map(|n| id(*n)).collect();
        let plain: Vec<String> =
            ids.iter().zip(0..).map(|(id, n)| session(id, n, "01 09:00", None, "")).collect();
        let mut programme = programme(&plain);
        for (session, change) in programme.sessions.iter_mut().zip(sessions.into_values()) {
            let (later, length, room, room_status, state, title) = change;
            session.start = session.start.plus(later * 30);
            session.end = length.map(|length| session.start.plus(length * 30));
            session.room = room.map(Box::from);
            (session.room_status, session.state, session.title) = (room_status, state, title);
        }
        programme
    })
}

fn id(n: u8) -> String {
    char::from(b'a' + n).to_string()
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

type Edit = fn(&mut Session);

/// For each kind of change a state that it can start from, and the change.
const EDITS: [(What, Edit, Edit); 8] = [
    (What::Cancelled, |s| s.state = SessionState::Moved, |s| s.state = SessionState::Cancelled),
    (
        What::TakesPlaceAgain,
        |s| s.state = SessionState::Cancelled,
        |s| s.state = SessionState::Scheduled,
    ),
    (What::Moved, |_| {}, |s| s.start = s.start.plus(1)),
    (What::Moved, |s| s.end = Some(s.start), |s| s.end = Some(s.start.plus(7))),
    (What::OtherRoom, |s| s.room = None, |s| s.room = Some("ourika".into())),
    (What::OtherRoom, |s| s.room = Some("ourika".into()), |s| s.room = Some("toubkal".into())),
    (What::RoomConfirmed, is_proposed, |s| s.room_status = RoomStatus::Confirmed),
    (What::Renamed, |s| s.title.set(Lang::AR, "أ"), |s| s.title.set(Lang::AR, "ب")),
];

fn is_proposed(session: &mut Session) {
    (session.room, session.room_status) = (Some("ourika".into()), RoomStatus::Proposed);
}

proptest! {
    #[test]
    fn of_a_programme_that_stayed_nothing_is_told(programme in any_programme()) {
        prop_assert_eq!(told(&programme, &programme), []);
    }

    #[test]
    fn each_kind_of_change_is_found_and_only_it(
        programme in any_programme(), which in any::<prop::sample::Index>(), kind in 0..EDITS.len()
    ) {
        prop_assume!(!programme.sessions.is_empty());
        let (what, prepare, edit) = EDITS[kind];
        let (mut before, place) = (programme.clone(), which.index(programme.sessions.len()));
        prepare(&mut before.sessions[place]);
        let mut after = before.clone();
        edit(&mut after.sessions[place]);
        let seen = Seen::of(&before.sessions[place]);
        let snapshot = Snapshot::of(&Index::new(before));
        let id = after.sessions[place].id.clone();
        let told = changes(&snapshot, &Index::new(after));
        prop_assert_eq!(told, [Change { id, before: Some(seen), what: vec![what] }]);
    }

    #[test]
    fn all_that_changed_is_told_once_in_the_order_of_the_programme(
        before in any_programme(), after in any_programme()
    ) {
        let (before, after) = (Index::new(before), Index::new(after));
        let told = changes(&Snapshot::of(&before), &after);
        let start = |change: &Change| match &change.before {
            Some(seen) if change.what == [What::Gone] => seen.start,
            _ => after.session(&change.id).unwrap().start,
        };
        prop_assert!(told.is_sorted_by_key(start));
        let places = told.iter().filter_map(|change| after.position(&change.id));
        prop_assert!(places.collect::<Vec<_>>().is_sorted_by(|one, other| one < other));
        for id in (0..6).map(id) {
            let expected = match (before.session(&id), after.session(&id)) {
                (None, None) => vec![],
                (None, Some(_)) => vec![What::Added],
                (Some(one), None) if one.state == SessionState::Cancelled => vec![],
                (Some(_), None) => vec![What::Gone],
                (Some(one), Some(other)) => compare(&Seen::of(one), other),
            };
            let found: Vec<&Change> = told.iter().filter(|change| *change.id == *id).collect();
            prop_assert_eq!(found.len(), usize::from(!expected.is_empty()));
            for change in found {
                prop_assert_eq!(&change.what, &expected);
                prop_assert_eq!(&change.before, &before.session(&id).map(Seen::of));
            }
        }
    }

    #[test]
    fn a_snapshot_is_read_back(programme in any_programme()) {
        let snapshot = Snapshot::of(&Index::new(programme));
        prop_assert_eq!(Snapshot::read(&snapshot.write()), Reading::Seen(snapshot));
    }

    #[test]
    fn what_was_seen_is_read_back(seen in any_seen()) {
        let json = format!("{{{}}}", seen.members());
        prop_assert_eq!(Seen::read(&Object::read(&json).unwrap()), Some(seen));
    }

    #[test]
    fn no_text_and_no_cut_snapshot_makes_it_panic(
        text in "\\PC*", programme in any_programme(), share in 0.0..1.0f64
    ) {
        prop_assert!(!matches!(Snapshot::read(&text), Reading::Seen(_)));
        let raw = Snapshot::of(&Index::new(programme)).write();
        let cut = raw.floor_char_boundary((raw.len() as f64 * share) as usize);
        prop_assert_eq!(Snapshot::read(&raw[..cut]), Reading::Unreadable);
    }
}
