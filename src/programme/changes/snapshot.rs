//! The programme as it was last seen, and its stored form:
//!
//! ```json
//! {"version": 1, "revision": 7, "sessions": {"<id>": {
//!     "title": {"fr": "…"}, "start": "2025-07-01T09:30:00+01:00",
//!     "end": "2025-07-01T10:00:00+01:00", "room": "toubkal",
//!     "room_status": "confirmed", "state": "scheduled"}}}
//! ```

use super::Seen;
use crate::programme::index::Index;
use crate::programme::json::{Object, integer, quoted};

/// The version that is written.
const VERSION: u32 = 1;

/// A programme as it was last seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    revision: u32,
    /// By id, in the order of the programme.
    sessions: Vec<(Box<str>, Seen)>,
}

/// What a stored snapshot turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A sound snapshot.
    Seen(Snapshot),
    /// None of ours, or damaged. One entry that cannot be read spoils the whole: its session
    /// would be told as new.
    Unreadable,
    /// Written by a newer version of the app.
    Newer,
}

impl Snapshot {
    /// A programme as it now stands.
    pub fn of(index: &Index) -> Snapshot {
        let sessions = index.sessions().iter();
        Snapshot {
            revision: index.programme().revision,
            sessions: sessions.map(|session| (session.id.clone(), Seen::of(session))).collect(),
        }
    }

    /// The revision of the programme.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// The sessions by id, in the order of the programme.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Seen)> {
        self.sessions.iter().map(|(id, seen)| (&**id, seen))
    }

    /// Reads what was stored.
    pub fn read(raw: &str) -> Reading {
        let Ok(object) = Object::read(raw) else { return Reading::Unreadable };
        match object.get("version").and_then(integer) {
            Some(VERSION) => known(&object).map_or(Reading::Unreadable, Reading::Seen),
            Some(version) if version > VERSION => Reading::Newer,
            _ => Reading::Unreadable,
        }
    }

    /// What is stored.
    pub fn write(&self) -> String {
        let mut json =
            format!(r#"{{"version":{VERSION},"revision":{},"sessions":{{"#, self.revision);
        for (at, (id, seen)) in self.sessions.iter().enumerate() {
            let comma = if at > 0 { "," } else { "" };
            json += &format!("{comma}{}:{{{}}}", quoted(id), seen.members());
        }
        json + "}}"
    }
}

fn known(object: &Object) -> Option<Snapshot> {
    let revision = integer(object.get("revision")?)?;
    let entries = Object::read(object.get("sessions")?).ok()?;
    let mut sessions = Vec::new();
    for (id, json) in entries.iter() {
        sessions.push((id.into(), Seen::read(&Object::read(json).ok()?)?));
    }
    Some(Snapshot { revision, sessions })
}
