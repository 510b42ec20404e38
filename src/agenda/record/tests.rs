use super::*;
use crate::programme::changes::tests::any_seen;
use crate::programme::lang::Lang;
use crate::programme::model::{RoomStatus, SessionState};
use crate::programme::text::Text;
use proptest::prelude::*;

const SOUND: &str = r#"{"added": "2025-06-30T20:00:00+01:00",
    "start": "2025-07-01T09:30:00+01:00", "end": "2025-07-01T10:00:00+01:00", "room": "r"}"#;

fn kept(reading: &Reading) -> (Vec<&str>, bool) {
    match reading {
        Reading::Kept { agenda, whole } => (agenda.ids().collect(), *whole),
        other => panic!("{other:?}"),
    }
}

#[test]
fn nothing_stored_is_a_fresh_start() {
    assert_eq!(read(None), Reading::Fresh);
    assert_eq!(read(Some(" ")), Reading::Fresh);
}

#[test]
fn a_sound_record_is_read() {
    let reading = read(Some(&format!(r#"{{"version": 1, "sessions": {{"a": {SOUND}}}}}"#)));
    assert_eq!(kept(&reading), (vec!["a"], true));
    assert_eq!(kept(&read(Some(r#"{"version":1,"sessions":{}}"#))), (vec![], true));
}

#[test]
fn the_record_is_written_as_documented() {
    let raw = r#"{"version":2,"sessions":{"a":{"level":"maybe","added":"2025-06-30T20:00:00+01:00","title":{"ar":"عنوان","fr":"Titre"},"start":"2025-07-01T09:30:00+01:00","end":"2025-07-01T10:00:00+01:00","room":"r","room_status":"proposed","state":"moved"}}}"#;
    let Reading::Kept { agenda, whole: true } = read(Some(raw)) else { panic!() };
    let kept = agenda.get("a").unwrap();
    assert_eq!((kept.level, kept.seen.title.exact(Lang::FR)), (Level::Maybe, Some("Titre")));
    assert_eq!(
        (kept.seen.room_status, kept.seen.state),
        (Some(RoomStatus::Proposed), Some(SessionState::Moved))
    );
    assert_eq!(write(&agenda), raw);
}

/// As the app wrote it before there were levels.
const VERSION_1: &str = r#"{"version":1,"sessions":{"fintech":{"added":"2025-06-30T20:00:00+01:00","start":"2025-07-01T09:30:00+01:00","end":"2025-07-01T10:00:00+01:00","room":"toubkal"},"hymne":{"added":"2025-06-30T20:01:00+01:00","start":"2025-07-01T09:00:00+01:00"}}}"#;

#[test]
fn a_record_of_version_1_is_read_as_going_with_the_rest_not_known() {
    let Reading::Kept { agenda, whole: true } = read(Some(VERSION_1)) else { panic!() };
    assert_eq!(agenda.ids().collect::<Vec<_>>(), ["fintech", "hymne"]);
    let moment = |text| Moment::parse(text).unwrap();
    let fintech = Kept {
        level: Level::Going,
        added: moment("2025-06-30T20:00:00+01:00"),
        seen: Seen {
            title: Text::default(),
            start: moment("2025-07-01T09:30:00+01:00"),
            end: Some(moment("2025-07-01T10:00:00+01:00")),
            room: Some("toubkal".into()),
            room_status: None,
            state: None,
        },
    };
    assert_eq!(agenda.get("fintech"), Some(&fintech));
    let hymne = &agenda.get("hymne").unwrap().seen;
    assert_eq!((hymne.end, hymne.room.as_deref()), (None, None));
    let written = write(&agenda);
    assert!(written.starts_with(r#"{"version":2,"#), "{written}");
    assert_eq!(read(Some(&written)), Reading::Kept { agenda, whole: true });
}

#[test]
fn a_level_that_is_unknown_or_lacks_reads_as_going() {
    let with = |level: &str| {
        let raw = format!(
            r#"{{"version":2,"sessions":{{"a":{{{level}"added":"2025-06-30T20:00:00+01:00","start":"2025-07-01T09:30:00+01:00"}}}}}}"#
        );
        match read(Some(&raw)) {
            Reading::Kept { agenda, whole: true } => Some(agenda.get("a").unwrap().level),
            _ => None,
        }
    };
    assert_eq!(with(r#""level":"maybe","#), Some(Level::Maybe));
    for level in ["", r#""level":"going","#, r#""level":"perhaps","#, r#""level":null,"#] {
        assert_eq!(with(level), Some(Level::Going), "{level}");
    }
    assert_eq!(with(r#""level":1,"#), None, "what is wrong is damage");
}

#[test]
fn a_broken_entry_does_not_take_the_others_away() {
    let raw = format!(
        r#"{{"version": 1, "sessions": {{"a": {SOUND}, "b": {{"added": 5}}, "c": null, "d": {SOUND}}}}}"#
    );
    assert_eq!(kept(&read(Some(&raw))), (vec!["a", "d"], false));
}

#[test]
fn foreign_content_is_damage() {
    for raw in [
        "hello",
        "null",
        "[]",
        "{}",
        "\"1\"",
        r#"{"version": 1}"#,
        r#"{"version": 1, "sessions": []}"#,
        r#"{"version": "1", "sessions": {}}"#,
        r#"{"version": 2}"#,
        r#"{"version": 0, "sessions": {}}"#,
        r#"{"version": -1, "sessions": {}}"#,
        r#"{"version": 1, "sessions": {}} {}"#,
        r#"{"version": 1, "sessions": {"a": "#,
    ] {
        assert_eq!(read(Some(raw)), Reading::Damaged, "{raw}");
    }
}

#[test]
fn a_newer_record_is_read_as_far_as_it_is_understood() {
    let raw = format!(r#"{{"version": 3, "sessions": {{"a": {SOUND}, "b": [1]}}, "more": 1}}"#);
    let Reading::Newer(agenda) = read(Some(&raw)) else { panic!() };
    assert_eq!(agenda.ids().collect::<Vec<_>>(), ["a"]);
    assert_eq!(read(Some(r#"{"version": 4}"#)), Reading::Newer(Agenda::default()));
}

/// Any agenda with ids of this pattern, its times within four-digit years.
pub fn any_agenda(id: &'static str) -> impl Strategy<Value = Agenda> {
    let level = prop::sample::select(vec![Level::Maybe, Level::Going]);
    let kept = (level, any_seen(), any_seen()).prop_map(|(level, seen, added)| Kept {
        level,
        added: added.start,
        seen,
    });
    prop::collection::btree_map(id.prop_map(Box::from), kept, 0..8)
        .prop_map(|sessions| Agenda { sessions: sessions.into_iter().collect() })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(agenda in any_agenda(".{0,8}")) {
        let reading = read(Some(&write(&agenda)));
        prop_assert_eq!(reading, Reading::Kept { agenda, whole: true });
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*") {
        let _ = read(Some(&text));
    }

    #[test]
    fn no_cut_record_passes_for_a_whole_one(agenda in any_agenda(".{0,8}"), share in 0.01..1.0f64) {
        let raw = write(&agenda);
        let cut = raw.floor_char_boundary((raw.len() as f64 * share) as usize);
        if cut > 0 && cut < raw.len() {
            prop_assert_eq!(read(Some(&raw[..cut])), Reading::Damaged);
        }
    }
}
