//! The schedule as it is written: one form in the words of `schedule.json` version 1, and
//! `schedule.xml` made of it. In the event's main language.
//!
//! Sessions have our number as their id, and our id at the end of their slug. What has no place is in
//! the table of `docs/formats.md`; sessions that are cancelled are left out, because the format has
//! no word for that, and its readers take what is missing for cancelled.

mod event;
mod schedule;
mod session;
#[cfg(test)]
mod tests;
mod xml;

use super::super::json::Json;
use super::super::outgoing::Outgoing;

/// # Errors
/// Nothing that a programme could do.
pub fn json(out: &Outgoing) -> Result<Vec<u8>, String> {
    Ok(Json::Object(schedule::of(out)).pretty().into_bytes())
}

/// # Errors
/// Only what the XML writer may say; writing into memory does not fail.
pub fn xml(out: &Outgoing) -> Result<Vec<u8>, String> {
    xml::of(&schedule::of(out)).map_err(|error| format!("schedule.xml: {error}"))
}
