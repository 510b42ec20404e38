//! A programme in which nothing takes place.

use super::super::file::{File, text};
use super::super::findings::{Code, Finding};
use super::super::path::Path;
use serde_json::Value;

/// A programme without sessions, or with cancelled ones alone.
pub fn nothing_takes_place(file: &File) -> Vec<Finding> {
    let Some(sessions) = file.source.json.get("sessions").and_then(Value::as_array) else {
        return Vec::new();
    };
    if sessions.iter().any(|session| text(session, "state") != Some("cancelled")) {
        return Vec::new();
    }
    let what = match sessions.len() {
        0 => "there are no sessions".to_owned(),
        1 => "the only session is cancelled".to_owned(),
        many => format!("all {many} sessions are cancelled"),
    };
    vec![Finding::new(
        Code::EmptyProgramme,
        Path::default().field("sessions"),
        format!("{what}: that the programme is still to come is what visitors read"),
        "add the sessions; until they are known, add `\"meant\": [\"empty-programme\"]` to `event`",
    )]
}
