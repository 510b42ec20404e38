//! What is told of a session, by chance.

use super::*;

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
