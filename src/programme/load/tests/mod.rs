//! What is read of a file, be it sound or damaged.

mod cut;
mod head;
mod parts;
mod references;
mod whole;

use super::{Fault, Loaded};

const HEAD: &str = r#""schema": 1, "revision": 7, "published": "2025-06-30T18:00:00+01:00""#;
const EVENT: &str = r#""event": {"id": "assises-2025", "name": {"fr": "Assises"},
    "offset": "+01:00", "days": [{"date": "2025-07-01"}]}"#;

const LISTS: &str = r#""verticals": [{"id": "health", "number": 1, "name": {"fr": "Santé"}}],
    "rooms": [{"id": "toubkal", "name": {"fr": "Toubkal"}}],
    "people": [{"id": "hilale", "name": {"fr": "Omar Hilale"}}]"#;

/// A file whose sessions are these.
fn file(sessions: &str) -> String {
    format!("{{{HEAD}, {EVENT}, {LISTS}, \"sessions\": [{sessions}]}}")
}

/// A session with more fields of its own.
fn session(id: &str, number: u16, more: &str) -> String {
    format!(
        r#"{{"id": "{id}", "number": {number}, "kind": "keynote", "title": {{"fr": "Titre"}},
        "start": "2025-07-01T09:30:00+01:00"{more}}}"#
    )
}

fn ids(loaded: &Loaded) -> Vec<&str> {
    loaded.programme.sessions.iter().map(|session| &*session.id).collect()
}

fn faults(loaded: &Loaded) -> Vec<String> {
    let tell = |fault: &Fault| {
        let id = fault.id.as_deref().unwrap_or("-");
        format!("{} {id}: {}", fault.place, fault.message)
    };
    loaded.faults.iter().map(tell).collect()
}
