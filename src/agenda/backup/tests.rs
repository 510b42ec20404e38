use super::*;
use crate::programme::sample::at;
use proptest::prelude::*;

const EVENT: &str = "assises";

/// A backup without sessions.
pub fn empty() -> Backup {
    Backup {
        event_id: EVENT.into(),
        event_name: "Assises".into(),
        exported: at("01 08:00"),
        revision: 3,
        sessions: Vec::new(),
    }
}

fn entry(id: &str, number: Option<u16>, level: Level) -> BackupEntry {
    BackupEntry { id: id.into(), number, level, added: at("01 07:00") }
}

/// A sound file with these sessions.
fn file(sessions: &str) -> String {
    write(&empty()).replace("{\n\n}", &format!("{{{sessions}}}"))
}

const SOUND: &str = r#"{"number": 1, "level": "maybe", "added": "2025-07-01T07:00:00+01:00"}"#;

#[test]
fn the_file_is_written_as_documented() {
    let backup = Backup {
        sessions: vec![entry("a", Some(7), Level::Going), entry("b\"", None, Level::Maybe)],
        ..empty()
    };
    let expected = r#"{"format":"barnamaj-agenda","version":1,"event":{"id":"assises","name":"Assises"},"exported":"2025-07-01T08:00:00+01:00","revision":3,"sessions":{
"a":{"number":7,"level":"going","added":"2025-07-01T07:00:00+01:00"},
"b\"":{"level":"maybe","added":"2025-07-01T07:00:00+01:00"}
}}
"#;
    assert_eq!(write(&backup), expected);
    assert_eq!(read(EVENT, expected), Ok(Opened { backup, left_out: 0 }));
}

#[test]
fn a_file_that_an_editor_has_touched_is_read() {
    let text = format!("\u{feff}{}", write(&empty()).replace(',', ",\r\n\t"));
    assert_eq!(read(EVENT, &text).unwrap().backup, empty());
    let more = write(&empty()).replace("\"version\"", "\"note\":[1],\"version\"");
    assert_eq!(read(EVENT, &more).unwrap().backup, empty());
}

#[test]
fn a_session_that_cannot_be_read_does_not_take_the_others_away() {
    for broken in [
        "null",
        "[]",
        "{}",
        r#"{"level": "going"}"#,
        r#"{"level": "perhaps", "added": "2025-07-01T07:00:00+01:00"}"#,
        r#"{"level": "going", "added": "yesterday"}"#,
        r#"{"number": 65536, "level": "going", "added": "2025-07-01T07:00:00+01:00"}"#,
    ] {
        let text = file(&format!(r#""b": {broken}, "a": {SOUND}"#));
        let opened = read(EVENT, &text).unwrap();
        assert_eq!(opened.backup.sessions, [entry("a", Some(1), Level::Maybe)], "{broken}");
        assert_eq!(opened.left_out, 1, "{broken}");
    }
}

#[test]
fn of_an_id_that_is_there_twice_the_first_counts() {
    let text = file(&format!(r#""a": {SOUND}, "a": {}"#, SOUND.replace("maybe", "going")));
    let opened = read(EVENT, &text).unwrap();
    assert_eq!(opened.backup.sessions, [entry("a", Some(1), Level::Maybe)]);
    assert_eq!(opened.left_out, 1);
}

#[test]
fn a_backup_of_another_event_says_which() {
    let error = BackupError::OtherEvent("Assises".into());
    assert_eq!(read("gitex", &write(&empty())), Err(error));
}

#[test]
fn a_newer_backup_is_told_apart() {
    let text = r#"{"format": "barnamaj-agenda", "version": 2, "sessions": []}"#;
    assert_eq!(read(EVENT, text), Err(BackupError::Newer));
}

#[test]
fn foreign_content_is_damage() {
    let sound = write(&empty());
    for text in ["", "hello", "null", "[]", "{}", r#"{"version": 1, "sessions": {}}"#] {
        assert_eq!(read(EVENT, text), Err(BackupError::Damaged), "{text}");
    }
    for (part, other) in [
        ("barnamaj-agenda", "agenda"),
        ("\"version\":1", "\"version\":0"),
        ("\"version\":1", "\"version\":\"1\""),
        ("{\"id\":\"assises\",\"name\":\"Assises\"}", "\"assises\""),
        ("\"id\"", "\"i\""),
        ("\"exported\"", "\"export\""),
        ("\"revision\":3", "\"revision\":-3"),
        ("\"sessions\":{\n\n}", "\"sessions\":[]"),
    ] {
        assert!(sound.contains(part), "{part}");
        let text = sound.replace(part, other);
        assert_eq!(read(EVENT, &text), Err(BackupError::Damaged), "{text}");
    }
}

#[test]
fn no_file_is_too_long_to_be_refused() {
    let text = write(&empty()) + &" ".repeat(LONGEST);
    assert_eq!(read(EVENT, &text), Err(BackupError::TooLong));
    let deep = file(&format!(r#""a": {}"#, "[".repeat(100_000)));
    assert_eq!(read(EVENT, &deep), Err(BackupError::Damaged));
}

fn any_backup() -> impl Strategy<Value = Backup> {
    let moment = || {
        (-1_000_000_000i64..2_000_000_000, -720i16..841)
            .prop_map(|(minutes, offset)| Moment::new(minutes, offset))
    };
    let level = prop_oneof![Just(Level::Going), Just(Level::Maybe)];
    let entry = (any::<Option<u16>>(), level, moment());
    let entries = prop::collection::btree_map(".{0,8}", entry, 0..8).prop_map(|map| {
        let entry = |(id, (number, level, added)): (String, _)| BackupEntry {
            id: id.into(),
            number,
            level,
            added,
        };
        map.into_iter().map(entry).collect()
    });
    (".{0,8}", ".{0,8}", moment(), any::<u32>(), entries).prop_map(
        |(event_id, event_name, exported, revision, sessions)| Backup {
            event_id: event_id.into(),
            event_name: event_name.into(),
            exported,
            revision,
            sessions,
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(backup in any_backup()) {
        let read = read(&backup.event_id, &write(&backup));
        prop_assert_eq!(read, Ok(Opened { backup, left_out: 0 }));
    }

    #[test]
    fn no_cut_file_passes_for_a_whole_one(backup in any_backup(), share in 0.0..1.0f64) {
        let text = write(&backup);
        let text = text.trim_end();
        let cut = text.floor_char_boundary((text.len() as f64 * share) as usize);
        prop_assert_eq!(read(&backup.event_id, &text[..cut]), Err(BackupError::Damaged));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*", sessions in "[{]?\\PC*") {
        let _ = read(EVENT, &text);
        let _ = read(EVENT, &file(&sessions));
    }
}
