//! A programme in which nothing takes place.

use super::super::file::{File, text};
use super::super::findings::{Code, Finding, meant};
use super::super::path::Path;
use crate::sentences::Sentence;
use serde_json::Value;

/// A programme without sessions, or with cancelled ones alone.
pub fn nothing_takes_place(file: &File) -> Vec<Finding> {
    let Some(sessions) = file.source.json.get("sessions").and_then(Value::as_array) else {
        return Vec::new();
    };
    if sessions.iter().any(|session| text(session, "state") != Some("cancelled")) {
        return Vec::new();
    }
    let message = Sentence::new("empty-programme")
        .with("count", sessions.len())
        .with("meant", meant(Code::EmptyProgramme));
    vec![Finding::new(Code::EmptyProgramme, Path::default().field("sessions"), message)]
}
