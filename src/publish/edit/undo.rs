//! What takes a change back.

use super::desk::Edit;
use super::log::{Entry, Log};
use super::write::Write;
use crate::programme::lang::Lang;
use crate::sentences::{Argument, Sentence, quoted};
use serde_json::Value;

/// The change that is to be taken back: the last one that stands, or the one of a number.
///
/// # Errors
/// A sentence for the command line when there is none.
pub fn wanted(log: &Log, number: Option<u64>) -> Result<&Entry, Sentence> {
    let Some(number) = number else {
        return log.standing().next().ok_or_else(|| Sentence::new("nothing-to-take-back"));
    };
    if log.is_taken_back(number) {
        return Err(Sentence::new("taken-back-already").with("number", number));
    }
    let entry = log.standing().find(|entry| entry.number == number);
    entry.ok_or_else(|| Sentence::new("no-such-change").with("number", number))
}

/// What takes a change back, when all its places still say what it wrote. `spoken`: the language in
/// which the log tells it.
///
/// # Errors
/// A sentence for the command line that tells the places that say something else now.
pub fn edit(entry: &Entry, json: &Value, spoken: Lang) -> Result<Edit, Sentence> {
    let other: Vec<Sentence> = entry
        .writes
        .iter()
        .filter(|write| *write.there(json) != write.after)
        .map(|write| {
            Sentence::new("written-since")
                .with("place", place(write))
                .with("now", told(write.there(json)))
                .with("then", told(&write.after))
        })
        .collect();
    if !other.is_empty() {
        return Err(Sentence::new("cannot-take-back")
            .with("number", entry.number)
            .with("what", &*entry.what)
            .with("why", Sentence::listed(other)));
    }
    Ok(Edit {
        what: Sentence::new("log-taken-back").with("what", &*entry.what).say(spoken),
        writes: entry.writes.iter().rev().map(Write::back).collect(),
        takes_back: Some(entry.number),
        doubts: Vec::new(),
    })
}

fn place(write: &Write) -> Sentence {
    let id = quoted(&write.id);
    match &write.field {
        Some(field) => Sentence::new("place-field").with("field", &**field).with("id", id),
        None => Sentence::new("place-notice").with("id", id),
    }
}

fn told(value: &Value) -> Argument {
    match value {
        Value::Null => Sentence::new("value-not-there").into(),
        Value::Object(members) if members.contains_key("id") => Sentence::new("value-there").into(),
        value => value.to_string().into(),
    }
}
