//! The agenda as it is stored, version 1:
//!
//! ```json
//! {"version": 1, "sessions": {"<id>": {
//!     "added": "2025-06-30T20:00:00+01:00", "start": "2025-07-01T09:30:00+01:00",
//!     "end": "2025-07-01T10:00:00+01:00", "room": "toubkal"}}}
//! ```
//!
//! Whoever adds a field raises the version: fields unknown to a version do not survive its
//! writing, and a record of a higher version is not written at all.

use super::{Agenda, Kept};
use crate::programme::json::{Object, integer, quoted, string};
use crate::programme::time::Moment;

/// The version that is written.
const VERSION: u32 = 1;

/// What a stored record turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing is stored yet.
    Fresh,
    /// A record. When some of its entries could not be read it is not `whole`: it must be set
    /// aside before it is written over.
    Kept { agenda: Agenda, whole: bool },
    /// Not a record of ours, or one beyond reading: it must be set aside before it is written
    /// over.
    Damaged,
    /// A record of a newer version, with what could be understood of it: read, never written.
    Newer(Agenda),
}

/// Reads a stored record.
pub fn read(raw: Option<&str>) -> Reading {
    let Some(raw) = raw.filter(|raw| !raw.trim().is_empty()) else { return Reading::Fresh };
    let Ok(record) = Object::read(raw) else { return Reading::Damaged };
    let Some(version) = record.get("version").and_then(integer) else { return Reading::Damaged };
    let sessions = record.get("sessions").and_then(|json| Object::read(json).ok());
    match (version, sessions) {
        (VERSION, Some(sessions)) => {
            let (agenda, whole) = entries(&sessions);
            Reading::Kept { agenda, whole }
        }
        (0..=VERSION, _) => Reading::Damaged,
        (_, sessions) => Reading::Newer(entries(&sessions.unwrap_or_default()).0),
    }
}

/// The entries that can be read, and whether these are all.
fn entries(sessions: &Object) -> (Agenda, bool) {
    let mut agenda = Agenda::default();
    let mut whole = true;
    for (id, json) in sessions.iter() {
        match entry(json) {
            Some(kept) => agenda.restore(id, kept),
            None => whole = false,
        }
    }
    (agenda, whole)
}

fn entry(json: &str) -> Option<Kept> {
    let entry = Object::read(json).ok()?;
    let moment = |json| Moment::parse(&string(json)?);
    Some(Kept {
        added: moment(entry.get("added")?)?,
        start: moment(entry.get("start")?)?,
        // What lacks is fine, what is wrong is not.
        end: entry.get("end").map_or(Some(None), |json| moment(json).map(Some))?,
        room: entry.get("room").map_or(Some(None), |json| string(json).map(Some))?,
    })
}

/// The record of an agenda.
pub fn write(agenda: &Agenda) -> String {
    let entries: Vec<String> = agenda.iter().map(|(id, kept)| written(id, kept)).collect();
    format!(r#"{{"version":{VERSION},"sessions":{{{}}}}}"#, entries.join(","))
}

fn written(id: &str, kept: &Kept) -> String {
    let mut entry =
        format!(r#"{}:{{"added":"{}","start":"{}""#, quoted(id), kept.added, kept.start);
    if let Some(end) = kept.end {
        entry += &format!(r#","end":"{end}""#);
    }
    if let Some(room) = &kept.room {
        entry += &format!(r#","room":{}"#, quoted(room));
    }
    entry + "}"
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
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
        let raw = r#"{"version":1,"sessions":{"a":{"added":"2025-06-30T20:00:00+01:00","start":"2025-07-01T09:30:00+01:00","room":"r"}}}"#;
        let Reading::Kept { agenda, .. } = read(Some(raw)) else { panic!() };
        assert_eq!(write(&agenda), raw);
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
        let raw = format!(r#"{{"version": 2, "sessions": {{"a": {SOUND}, "b": [1]}}, "more": 1}}"#);
        let Reading::Newer(agenda) = read(Some(&raw)) else { panic!() };
        assert_eq!(agenda.ids().collect::<Vec<_>>(), ["a"]);
        assert_eq!(read(Some(r#"{"version": 3}"#)), Reading::Newer(Agenda::default()));
    }

    /// Any agenda, its times within four-digit years.
    pub fn any_agenda() -> impl Strategy<Value = Agenda> {
        let moment = || {
            (-1_000_000_000i64..2_000_000_000, -720i16..841)
                .prop_map(|(minutes, offset)| Moment::new(minutes, offset))
        };
        let room = prop::option::of(".{0,8}".prop_map(Box::from));
        let kept = (moment(), moment(), prop::option::of(moment()), room)
            .prop_map(|(added, start, end, room)| Kept { added, start, end, room });
        prop::collection::btree_map(".{0,8}".prop_map(Box::from), kept, 0..8)
            .prop_map(|sessions| Agenda { sessions: sessions.into_iter().collect() })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(agenda in any_agenda()) {
            let reading = read(Some(&write(&agenda)));
            prop_assert_eq!(reading, Reading::Kept { agenda, whole: true });
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC*") {
            let _ = read(Some(&text));
        }

        #[test]
        fn no_cut_record_passes_for_a_whole_one(agenda in any_agenda(), share in 0.01..1.0f64) {
            let raw = write(&agenda);
            let cut = raw.floor_char_boundary((raw.len() as f64 * share) as usize);
            if cut > 0 && cut < raw.len() {
                prop_assert_eq!(read(Some(&raw[..cut])), Reading::Damaged);
            }
        }
    }
}
