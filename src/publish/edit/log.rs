//! The log of changes beside the programme: an object of JSON on each line (JSON Lines), the oldest
//! first. Lines are only ever added: what was taken back is told by a line of its own.

use super::write::Write;
use crate::publish::lock::Lock;
use crate::sentences::{Sentence, unreadable};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// The log of a programme.
pub struct Log {
    path: PathBuf,
    /// The changes, the oldest first.
    pub entries: Vec<Entry>,
}

/// A change that was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its place in the log, from 1.
    pub number: u64,
    /// When it was made (RFC 3339, by the clock of the venue).
    pub when: String,
    /// What was changed, in words.
    pub what: String,
    /// What it wrote.
    pub writes: Vec<Write>,
    /// The number of the change that this one takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_back: Option<u64>,
}

impl Log {
    /// Reads the log beside a programme; one that is not there is empty.
    ///
    /// # Errors
    /// A sentence for the command line with the line that cannot be read.
    pub fn beside(programme: &Path) -> Result<Log, Sentence> {
        let path = path(programme);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(unreadable(&path, &error)),
        };
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let read = |(at, line): (usize, &str)| {
            serde_json::from_str(line).map_err(|error| {
                Sentence::new("log-line-unreadable")
                    .with("file", &path)
                    .with("line", at + 1)
                    .with("why", error.to_string())
            })
        };
        let entries = lines.map(read).collect::<Result<_, _>>()?;
        Ok(Log { path, entries })
    }

    /// Whether a change was taken back.
    pub fn is_taken_back(&self, number: u64) -> bool {
        self.entries.iter().any(|entry| entry.takes_back == Some(number))
    }

    /// The changes that hold, the last one first: neither taken back, nor such that take one back.
    pub fn standing(&self) -> impl Iterator<Item = &Entry> {
        let entries = self.entries.iter().rev();
        entries.filter(|entry| entry.takes_back.is_none() && !self.is_taken_back(entry.number))
    }

    /// The last change that wrote what now stands in a field of a session; `None` when it was
    /// written in another way.
    pub fn writer(&self, id: &str, field: &str, now: &Value) -> Option<&Entry> {
        let wrote = |write: &Write| {
            write.id == id && write.field.as_deref() == Some(field) && write.after == *now
        };
        self.standing().find(|entry| entry.writes.iter().any(wrote))
    }

    /// Adds a change, with the lock of the programme, which lets nobody else add one meanwhile.
    ///
    /// # Errors
    /// Those of the file.
    pub fn add(&self, entry: &Entry, _lock: &Lock) -> io::Result<()> {
        let line = serde_json::to_string(entry).expect("texts can be written");
        let mut file = File::options().create(true).append(true).open(&self.path)?;
        file.write_all(format!("{line}\n").as_bytes())?;
        file.sync_all()
    }
}

/// Where the log of a programme is.
fn path(programme: &Path) -> PathBuf {
    programme.with_extension("log.jsonl")
}
