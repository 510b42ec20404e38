//! Ids that have to lead somewhere.

use super::super::file::{File, listed, text};
use super::super::findings::{Code, Finding};
use std::collections::BTreeSet;

/// Where ids of others stand, the list that they lead to, and what it is a list of.
const REFERENCES: [(&str, &str, &str); 5] = [
    ("sessions[].room", "rooms[]", "room"),
    ("sessions[].verticals[]", "verticals[]", "vertical"),
    ("sessions[].speakers[].person", "people[]", "person"),
    ("outcomes.recommendations[].verticals[]", "verticals[]", "vertical"),
    ("outcomes.recommendations[].axis", "outcomes.axes[]", "axis"),
];

/// References to what the file does not have.
pub fn unknown_references(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (references, list, kind) in REFERENCES {
        let elements = file.source.select(list);
        let known: BTreeSet<&str> =
            elements.iter().filter_map(|(_, element)| text(element, "id")).collect();
        for (path, value) in file.source.select(references) {
            let Some(id) = value.as_str().filter(|id| !known.contains(id)) else { continue };
            findings.push(Finding::new(
                Code::UnknownReference,
                path,
                format!("there is no {kind} {id:?}"),
                advice(kind, id, list.trim_end_matches("[]"), &known),
            ));
        }
    }
    findings
}

fn advice(kind: &str, id: &str, list: &str, known: &BTreeSet<&str>) -> String {
    let close: Vec<&str> = known.iter().copied().filter(|one| is_close(one, id)).collect();
    match &close[..] {
        [] => format!("correct it to the id of a {kind}, or add the {kind} to `{list}`"),
        close => format!("correct it (to {}?), or add the {kind} to `{list}`", listed(close)),
    }
}

/// Whether one may have been typed for the other.
fn is_close(one: &str, other: &str) -> bool {
    /// Keeps `timzgida` for `timzguida` and leaves `tazi` for `toubkal` out.
    const CLOSE: f64 = 0.85;
    strsim::jaro_winkler(one, other) >= CLOSE
}
