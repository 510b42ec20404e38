//! The agenda as it is stored, version 2:
//!
//! ```json
//! {"version": 2, "sessions": {"<id>": {
//!     "level": "going", "added": "2025-06-30T20:00:00+01:00",
//!     "title": {"fr": "…"}, "start": "2025-07-01T09:30:00+01:00",
//!     "end": "2025-07-01T10:00:00+01:00", "room": "toubkal",
//!     "room_status": "confirmed", "state": "scheduled"}}}
//! ```
//!
//! `level` is `going` (so is one that lacks or is unknown) or `maybe`; what follows `added` is
//! what the visitor last saw. A record of version 1 has `added`, `start`, `end` and `room`: it is
//! read as going, the rest as not known, and becomes version 2 with the next change.
//!
//! Whoever adds a field raises the version: fields unknown to a version do not survive its
//! writing, and a record of a higher version is not written at all.

use super::level::Level;
use super::{Agenda, Kept};
use crate::programme::changes::Seen;
use crate::programme::json::{Object, integer, quoted, string};
use crate::programme::time::Moment;

/// The version that is written.
const VERSION: u32 = 2;

/// The words for the levels.
const GOING: &str = "going";
const MAYBE: &str = "maybe";

/// What a stored record turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nothing is stored yet.
    Fresh,
    /// A record.
    Kept {
        /// The agenda, as far as it could be read.
        agenda: Agenda,
        /// Whether all of its entries could be read; if not, the record must be set aside before
        /// it is written over.
        whole: bool,
    },
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
        (1..=VERSION, Some(sessions)) => {
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
    let level = match entry.get("level") {
        Some(json) if *string(json)? == *MAYBE => Level::Maybe,
        _ => Level::Going,
    };
    let added = Moment::parse(&string(entry.get("added")?)?)?;
    Some(Kept { level, added, seen: Seen::read(&entry)? })
}

/// The record of an agenda.
pub fn write(agenda: &Agenda) -> String {
    let entries: Vec<String> = agenda.iter().map(|(id, kept)| written(id, kept)).collect();
    format!(r#"{{"version":{VERSION},"sessions":{{{}}}}}"#, entries.join(","))
}

fn written(id: &str, kept: &Kept) -> String {
    let level = if kept.level == Level::Maybe { MAYBE } else { GOING };
    let (id, seen) = (quoted(id), kept.seen.members());
    format!(r#"{id}:{{"level":"{level}","added":"{}",{seen}}}"#, kept.added)
}

#[cfg(test)]
pub(crate) mod tests;
