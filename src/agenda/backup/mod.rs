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
pub(super) mod tests;
