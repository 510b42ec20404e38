//! Changes on the day, without the command line.

mod find;
mod notices;
mod session;
mod told;
mod typed;
mod undo;
mod untouched;

use super::log::{Entry, Log};
use super::session::{Wanted, writes};
use super::write::Write;
use crate::programme::index::Index;
use crate::programme::load::load;
use crate::publish::lossless;
use crate::sentences::Sentence;
use serde_json::Value;
use std::path::Path;

/// The programme of the first event.
const ASSISES: &str = include_str!("../../../../public/programme.json");

/// A programme that somebody has formatted by hand, with sessions in one line and with blank lines.
const BY_HAND: &str = r##"{ "schema": 2, "revision": 7,
  "published": "2025-06-30T18:00:00+01:00",

  "event": { "id": "sample", "name": {"fr": "Assises"}, "offset": "+01:00", "time_zone": "Africa/Casablanca",
             "languages": ["fr", "ar", "en"], "day_starts": "04:00",
             "days": [ {"date": "2025-07-01"},   {"date": "2025-07-02"} ] },
  "verticals": [],
  "rooms": [
    {"id": "toubkal", "name": {"fr": "Salle Toubkal", "ar": "قاعة توبقال"}},
    {"id": "ourika",  "name": {"fr": "Salle Ourika", "en": "Ourika Room"}}
  ],
  "people": [ {"id": "ada", "name": {"fr": "Ada Lovelace"}} ],

  "sessions": [
    {"id": "one",  "number": 1,  "kind": "keynote", "title": {"fr": "La santé publique", "ar": "الصحة العمومية"},
     "start": "2025-07-01T09:00:00+01:00", "end": "2025-07-01T10:00:00+01:00", "room": "toubkal",
     "speakers": [ {"person": "ada", "start": "2025-07-01T09:10:00+01:00", "end": "2025-07-01T09:20:00+01:00"} ] },

    {"id": "two",  "number": 2,  "kind": "plenary", "title": {"fr": "La santé"}, "start": "2025-07-01T11:00:00+01:00",
     "rooms": ["toubkal", "ourika"], "room_status": "proposed" },
    { "id": "late", "number": 30, "kind": "session", "title": {"fr": "La nuit"},
      "start": "2025-07-01T23:30:00+01:00", "end": "2025-07-02T00:30:00+01:00", "whole_venue": true, "state": "scheduled" }
  ]
}
"##;

fn index(text: &str) -> Index {
    Index::new(load(text).unwrap().programme)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// A log of these changes, in a directory that is not there.
fn log(entries: Vec<Entry>) -> Log {
    let mut log = Log::beside(Path::new("no/such/place/programme.json")).unwrap();
    log.entries = entries;
    log
}

/// A change that was made.
fn entry(number: u64, writes: Vec<Write>) -> Entry {
    let (when, what) = ("2025-07-01T09:00:00+01:00".to_owned(), format!("change {number}"));
    Entry { number, when, what, writes, takes_back: None }
}

/// What is written for a change of a session, as `field: before → after`.
fn wanted(text: &str, id: &str, wanted: &Wanted, log: &Log) -> Result<Vec<Write>, Sentence> {
    let index = index(text);
    writes(&index, &json(text), index.session(id).unwrap(), wanted, log)
}

/// The text after these writes.
fn written(text: &str, writes: &[Write]) -> String {
    lossless::change(text, |json| writes.iter().for_each(|write| write.apply(json))).unwrap()
}

/// Writes in short.
fn short(writes: &[Write]) -> Vec<String> {
    let write = |it: &Write| {
        format!("{} {}: {} → {}", it.id, it.field.as_deref().unwrap_or("*"), it.before, it.after)
    };
    writes.iter().map(write).collect()
}
