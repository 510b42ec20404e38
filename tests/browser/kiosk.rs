//! The screen at the venue's door: what draws visitors to it, what they do there, what is left
//! of them, and what its operator sees.

mod attract;
mod doors;
mod fingers;
mod forgets;
mod layout;
mod leads;
mod operator;
mod take_away;
mod touch;
mod words;

use crate::support::{dist::programme, site::Programme, visit::Visit};
use serde_json::{Value, json};

/// Five sessions at once.
const PARALLEL: &str = "now=2025-07-01T15:40";
/// Two sessions in one room.
const DOUBLE: &str = "now=2025-07-02T11:10";
const BEFORE: &str = "now=2025-06-28T10:00";
const AFTER: &str = "now=2025-07-02T19:00";

/// One page of each kind that a visitor of the screen comes to, in a language: what the tabs show,
/// and what is behind it.
fn pages(lang: &str) -> Vec<String> {
    let pages = [
        "",
        "#rooms",
        "#search",
        "verticals",
        "verticals/health",
        "people",
        "people/akhannouch",
        "session/public-health",
        "session/sovereign-technology-funds",
        "agenda",
        "outcomes",
        "about",
        "changes",
        "session/none",
    ];
    pages.into_iter().map(|page| format!("/{lang}/{page}")).collect()
}

/// Runs a script that returns a list of texts.
async fn strings(visit: &Visit, script: &str) -> Vec<String> {
    serde_json::from_value(visit.js(script, Vec::new()).await).expect("a list of strings")
}

/// The programme with a session changed.
fn changed(id: &str, fields: &[(&str, Value)]) -> Programme {
    let mut programme = programme();
    programme["revision"] = json!(programme["revision"].as_i64().expect("a revision") + 1);
    let sessions = programme["sessions"].as_array_mut().expect("sessions");
    let session = sessions.iter_mut().find(|session| session["id"] == id).expect(id);
    for (name, value) in fields {
        session[*name] = value.clone();
    }
    Programme::Text(programme.to_string())
}
