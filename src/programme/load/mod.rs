//! Reads the published file and survives its faults.
//!
//! What a visitor needs most is most of the programme: a broken element is left out and told of,
//! its neighbours stay. Only the head (schema, revision, published, event) has to be right.

mod parts;
pub(super) mod references;
mod salvage;

use super::json::{self, Object};
use super::model::{Programme, SCHEMA};
pub use super::reader::Fault;
use super::reader::{self, Reader};
use serde_json::error::Category;

/// A programme, and what was wrong with its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// What could be read of it.
    pub programme: Programme,
    /// What was left out or mended, in the order in which it was found.
    pub faults: Vec<Fault>,
    /// How many sessions of the file are not in the programme, because they could not be read.
    pub sessions_left_out: usize,
    /// The file ends too early: what came before the cut is here.
    pub cut_off: bool,
    /// The file is of a newer schema than this app: what could be understood is here.
    pub newer: bool,
}

/// Why there is no programme at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// Nothing, or something that no one meant as a programme: the page of a captive portal or
    /// of a host that answers every address.
    NotJson,
    /// The file ends before its event is complete.
    CutOff,
    /// JSON, but its syntax or its head is wrong.
    Invalid {
        /// The line of the fault, from 1.
        line: usize,
        /// The column of the fault, from 1.
        column: usize,
        /// The fault, in English.
        message: String,
    },
}

/// Reads the text of `programme.json`.
pub fn load(text: &str) -> Result<Loaded, LoadError> {
    let text = text.trim_start_matches('\u{feff}');
    if !text.trim_start().starts_with(['{', '[']) {
        return Err(LoadError::NotJson);
    }
    match Object::read(text) {
        Ok(object) => read(text, object, false),
        Err(error) if error.classify() == Category::Eof => {
            let whole = salvage::close(text).ok_or(LoadError::CutOff)?;
            let object = Object::read(&whole).map_err(|_| LoadError::CutOff)?;
            read(&whole, object, true).map_err(|_| LoadError::CutOff)
        }
        Err(error) => Err(invalid(|| (error.line(), error.column(), message(&error)))),
    }
}

fn read(text: &str, object: Object, cut_off: bool) -> Result<Loaded, LoadError> {
    let schema = head(text, &object, "schema", json::integer)?;
    let revision = head(text, &object, "revision", json::integer)?;
    let published = head(text, &object, "published", reader::moment)?;
    let mut faults = Vec::new();
    let event = head(text, &object, "event", Some)?;
    let event =
        Reader::open(event, "event", &mut faults).and_then(parts::event).ok_or_else(|| {
            let reason = faults.last().map_or("", |fault| &fault.message);
            invalid_part(text, event, || format!("event {reason}"))
        })?;

    let mut from = Reader::of(object, &mut faults);
    if !cut_off {
        for name in ["verticals", "rooms", "people", "sessions"] {
            from.expect(name);
        }
    }
    let sessions = from.count("sessions");
    let mut programme = Programme {
        described_by: from.remark("$schema"),
        schema,
        revision,
        published,
        event,
        verticals: from.list("verticals", parts::vertical),
        rooms: from.list("rooms", parts::room),
        people: from.list("people", parts::person),
        sessions: from.list("sessions", parts::session),
        outcomes: from.part("outcomes", parts::outcomes).unwrap_or_default(),
    };
    references::check(&mut programme, &mut faults);
    let sessions_left_out = sessions.saturating_sub(programme.sessions.len());
    Ok(Loaded { programme, faults, sessions_left_out, cut_off, newer: schema > SCHEMA })
}

/// A field of the head, without which there is no programme.
fn head<'a, T>(
    text: &str,
    object: &Object<'a>,
    name: &str,
    read: fn(&'a str) -> Option<T>,
) -> Result<T, LoadError> {
    match object.get(name) {
        None => Err(invalid_part(text, text.trim_start(), || format!("`{name}` is missing"))),
        Some(json) => read(json)
            .ok_or_else(|| invalid_part(text, json, || format!("`{name}` cannot be read"))),
    }
}

/// What is wrong with a part of the text.
fn invalid_part(text: &str, part: &str, message: impl FnOnce() -> String) -> LoadError {
    invalid(|| {
        let (line, column) = position(text, part);
        (line, column, message())
    })
}

/// A fault of the whole file, with line and column. A phone does without those and the words.
fn invalid(told: impl FnOnce() -> (usize, usize, String)) -> LoadError {
    let told = if cfg!(target_arch = "wasm32") { Default::default() } else { told() };
    let (line, column, message) = told;
    LoadError::Invalid { line, column, message }
}

/// What a parser says, without the position that it adds.
fn message(error: &serde_json::Error) -> String {
    let mut message = error.to_string();
    if error.line() > 0
        && let Some(at) = message.rfind(" at line ")
    {
        message.truncate(at);
    }
    message
}

/// Line and column, from 1, of a part of the text.
fn position(text: &str, part: &str) -> (usize, usize) {
    let offset = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let before = &text.as_bytes()[..offset.min(text.len())];
    let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    (line, before.len() - line_start + 1)
}

#[cfg(test)]
mod tests;
