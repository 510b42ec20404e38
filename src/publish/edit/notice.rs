//! What is written into the file of notices.

use super::log::Log;
use super::write::{NOTICES, Write};
use crate::programme::json::quoted;
use crate::programme::model::Event;
use crate::programme::notices::{Notice, SCHEMA, Urgency};
use crate::programme::time::Moment;
use crate::sentences::{Argument, Sentence};
use serde_json::{Map, Value};

/// A notice that is to be told.
#[derive(Debug, Default)]
pub struct Wanted {
    /// The text by language.
    pub text: Value,
    /// How grave it is.
    pub level: Urgency,
    /// When it ends.
    pub until: Option<Moment>,
    /// Ids of rooms.
    pub rooms: Vec<String>,
    /// Ids of verticals.
    pub verticals: Vec<String>,
}

/// The text of a file without any notices.
pub fn empty_file(event: &str) -> String {
    let event = quoted(event);
    format!("{{\n  \"schema\": {SCHEMA},\n  \"event\": {event},\n  \"notices\": []\n}}\n")
}

/// What adds a notice to the file.
pub fn addition(wanted: Wanted, json: &Value, log: &Log) -> Write {
    let id = free_id(json, log);
    let mut notice = Map::new();
    notice.insert("id".to_owned(), id.clone().into());
    notice.insert("text".to_owned(), wanted.text);
    if wanted.level != Urgency::Info {
        notice.insert("level".to_owned(), wanted.level.code().into());
    }
    if let Some(until) = wanted.until {
        notice.insert("until".to_owned(), until.to_string().into());
    }
    for (name, ids) in [("rooms", wanted.rooms), ("verticals", wanted.verticals)] {
        if !ids.is_empty() {
            notice.insert(name.to_owned(), ids.into());
        }
    }
    let (before, after) = (Value::Null, Value::Object(notice));
    Write { list: NOTICES.to_owned(), id, field: None, before, after }
}

/// What takes a notice out of the file.
pub fn end(id: &str, json: &Value) -> Option<Write> {
    let write = Write {
        list: NOTICES.to_owned(),
        id: id.to_owned(),
        field: None,
        before: Value::Null,
        after: Value::Null,
    };
    let before = write.there(json).clone();
    (!before.is_null()).then_some(Write { before, ..write })
}

/// A short id that no notice has or had: it is typed on a phone to end it.
fn free_id(json: &Value, log: &Log) -> String {
    let there = json.get(NOTICES).and_then(Value::as_array).into_iter().flatten();
    let there = there.filter_map(|notice| notice.get("id")?.as_str());
    let had = log.entries.iter().flat_map(|entry| &entry.writes).filter(|it| it.list == NOTICES);
    let ids = there.chain(had.map(|write| &*write.id));
    let numbers = ids.filter_map(|id| id.strip_prefix('n')?.parse::<u32>().ok());
    format!("n{}", numbers.max().unwrap_or(0).saturating_add(1))
}

/// Whether a notice is shown. Times are told by the clock of the event's venue.
pub fn course(notice: &Notice, event: &Event, now: Moment) -> Sentence {
    let clock = |moment: Moment| {
        let moment = event.at_venue(moment);
        if moment.date() == event.at_venue(now).date() {
            return moment.clock().to_string();
        }
        format!("{} {}", moment.date(), moment.clock())
    };
    let until = notice.until.map(clock);
    let ends = Argument::Choice(if until.is_some() { "at" } else { "open" });
    let sentence = match notice.from {
        Some(from) if from > now => Sentence::new("notice-to-come").with("from", clock(from)),
        _ if notice.holds(now) => Sentence::new("notice-shown"),
        _ => Sentence::new("notice-past"),
    };
    sentence.with("ends", ends).with("until", until.unwrap_or_default())
}
