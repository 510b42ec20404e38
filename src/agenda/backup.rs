//! An agenda as a file, to be taken to another device or kept from a browser that forgets:
//!
//! ```json
//! {"format": "barnamaj-agenda", "version": 1,
//!  "event": {"id": "assises-ia-2025", "name": "Assises nationales"},
//!  "exported": "2025-06-30T20:00:00+01:00", "revision": 3,
//!  "sessions": {"<id>": {"number": 7, "level": "going", "added": "2025-06-29T20:00:00+01:00"}}}
//! ```
//!
//! `level` is `going` or `maybe`. `number` is missing where the programme no longer had the
//! session. Fields that are not known are passed over; whoever changes what a field means raises
//! the version.

use super::level::Level;
use crate::programme::json::{Object, integer, quoted, small, string};
use crate::programme::order::{firsts, sorted};
use crate::programme::time::Moment;

/// By which a file of ours is known.
const FORMAT: &str = "barnamaj-agenda";

/// The version that is written and read.
const VERSION: u32 = 1;

/// Most bytes that are read: all 65,536 numbers that there can be, with ids of some length.
pub const LONGEST: usize = 16 << 20;

/// An agenda with what was known when it was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Id of the event that the agenda is of.
    pub event_id: Box<str>,
    /// The name in the visitor's language, for whoever opens the file.
    pub event_name: Box<str>,
    /// When the file was made.
    pub exported: Moment,
    /// The revision of the programme.
    pub revision: u32,
    /// In order of the ids, none twice.
    pub sessions: Vec<BackupEntry>,
}

/// A session of a backup. Whether there is such a session is not known here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupEntry {
    /// Id of the session.
    pub id: Box<str>,
    /// The number that it had, where the programme had it.
    pub number: Option<u16>,
    /// How sure the visitor is to be there.
    pub level: Level,
    /// When the visitor added it.
    pub added: Moment,
}

/// A backup that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What could be read.
    pub backup: Backup,
    /// How many of its sessions could not be read; they are not in the backup.
    pub left_out: usize,
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// Longer than [`LONGEST`]: no one's agenda.
    TooLong,
    /// Cut, altered, or never a backup of ours.
    Damaged,
    /// Written by a newer version of the app.
    Newer,
    /// A backup of another event, with the name that it gives.
    OtherEvent(Box<str>),
}

/// The text of the file.
pub fn write(backup: &Backup) -> String {
    let sessions: Vec<String> = backup.sessions.iter().map(written).collect();
    let Backup { event_id, event_name, exported, revision, .. } = backup;
    format!(
        "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\
         \"event\":{{\"id\":{},\"name\":{}}},\
         \"exported\":\"{exported}\",\"revision\":{revision},\"sessions\":{{\n{}\n}}}}\n",
        quoted(event_id),
        quoted(event_name),
        sessions.join(",\n"),
    )
}

fn written(entry: &BackupEntry) -> String {
    let BackupEntry { id, number, level, added } = entry;
    let number = number.map_or(String::new(), |number| format!("\"number\":{number},"));
    let level = word(*level);
    format!("{}:{{{number}\"level\":\"{level}\",\"added\":\"{added}\"}}", quoted(id))
}

/// Reads the text of a file. A session that cannot be read does not take the others away.
pub fn read(event_id: &str, text: &str) -> Result<Opened, BackupError> {
    if text.len() > LONGEST {
        return Err(BackupError::TooLong);
    }
    let file = Object::read(text.trim_start_matches('\u{feff}'));
    let file = file.map_err(|_| BackupError::Damaged)?;
    if file.get("format").and_then(string).as_deref() != Some(FORMAT) {
        return Err(BackupError::Damaged);
    }
    match file.get("version").and_then(integer) {
        Some(VERSION) => {}
        Some(version) if version > VERSION => return Err(BackupError::Newer),
        _ => return Err(BackupError::Damaged),
    }
    let opened = open(&file).ok_or(BackupError::Damaged)?;
    if *opened.backup.event_id == *event_id {
        Ok(opened)
    } else {
        Err(BackupError::OtherEvent(opened.backup.event_name))
    }
}

fn open(file: &Object) -> Option<Opened> {
    let event = Object::read(file.get("event")?).ok()?;
    let (sessions, left_out) = entries(&Object::read(file.get("sessions")?).ok()?);
    let backup = Backup {
        event_id: event.get("id").and_then(string)?,
        event_name: event.get("name").and_then(string)?,
        exported: file.get("exported").and_then(moment)?,
        revision: file.get("revision").and_then(integer)?,
        sessions,
    };
    Some(Opened { backup, left_out })
}

/// The entries that can be read, and how many others there are; of an id that is there twice the
/// first one counts.
fn entries(sessions: &Object) -> (Vec<BackupEntry>, usize) {
    let members: Vec<(&str, &str)> = sessions.iter().collect();
    let compare = |one: usize, other: usize| members[one].0.cmp(members[other].0);
    let first = firsts(members.len(), &compare);
    let order = sorted(members.len(), &compare).into_iter().filter(|&at| first[at]);
    let entries: Vec<BackupEntry> =
        order.filter_map(|at| entry(members[at].0, members[at].1)).collect();
    let left_out = members.len() - entries.len();
    (entries, left_out)
}

fn entry(id: &str, json: &str) -> Option<BackupEntry> {
    let entry = Object::read(json).ok()?;
    let of_word = |word_read: Box<str>| {
        [Level::Going, Level::Maybe].into_iter().find(|level| *word(*level) == *word_read)
    };
    Some(BackupEntry {
        id: id.into(),
        number: entry.get("number").map_or(Some(None), |json| small(json).map(Some))?,
        level: entry.get("level").and_then(string).and_then(of_word)?,
        added: entry.get("added").and_then(moment)?,
    })
}

fn moment(json: &str) -> Option<Moment> {
    Moment::parse(&string(json)?)
}

/// The word that stands for a level.
const fn word(level: Level) -> &'static str {
    match level {
        Level::Going => "going",
        Level::Maybe => "maybe",
    }
}

#[cfg(test)]
pub(super) mod tests {
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
}
