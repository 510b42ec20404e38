//! References by id that lead nowhere.

use super::super::file::{File, listed, text};
use super::super::findings::{Code, Finding};
use super::super::source::Source;
use crate::programme::model::{Kind, tag};
use serde_json::Value;
use std::collections::BTreeSet;

/// The references: their pattern, the list that they lead to, and a word for its elements.
const REFERENCES: [(&str, &str, &str); 8] = [
    ("rooms[].point.plan", "event.plans[]", "plan"),
    ("sessions[].room", "rooms[]", "room"),
    ("sessions[].rooms[]", "rooms[]", "room"),
    ("sessions[].part_of", "sessions[]", "session"),
    ("sessions[].verticals[]", "verticals[]", "vertical"),
    ("sessions[].speakers[].person", "people[]", "person"),
    ("outcomes.recommendations[].verticals[]", "verticals[]", "vertical"),
    ("outcomes.recommendations[].axis", "outcomes.axes[]", "axis"),
];

/// References to elements that the file does not have.
pub fn unknown_references(file: &File) -> Vec<Finding> {
    let all = REFERENCES.into_iter().flat_map(|(references, list, kind)| {
        let home = format!("`{}`", list.trim_end_matches("[]"));
        unknown(file.source, references, kind, &ids(file.source, list), &home)
    });
    all.chain(unknown_tags(file.source)).chain(unknown_kinds(file.source)).collect()
}

/// Tags that none of the event's own facets has.
fn unknown_tags(source: &Source) -> Vec<Finding> {
    let mut tags = BTreeSet::new();
    for (_, facet) in source.select("event.facets[]") {
        let values = facet.get("values").and_then(Value::as_array);
        let (Some(facet), Some(values)) = (text(facet, "id"), values) else { continue };
        let ids = values.iter().filter_map(|value| text(value, "id"));
        tags.extend(ids.map(|value| tag(facet, value).into_string()));
    }
    let tags = tags.iter().map(|tag| &**tag).collect();
    unknown(source, "sessions[].tags[]", "tag", &tags, "`event.facets`")
}

/// Kinds that are neither the app's nor the event's own.
fn unknown_kinds(source: &Source) -> Vec<Finding> {
    let mut kinds = ids(source, "event.kinds[]");
    kinds.extend(Kind::ALL.map(Kind::code));
    unknown(source, "sessions[].kind", "kind", &kinds, "`event.kinds`")
}

/// The ids of the elements of a list.
pub fn ids<'s>(source: &'s Source, list: &str) -> BTreeSet<&'s str> {
    source.select(list).into_iter().filter_map(|(_, element)| text(element, "id")).collect()
}

/// References of a file that lead to none of these ids; `home` is where such elements are listed.
pub fn unknown(
    source: &Source,
    references: &str,
    kind: &str,
    known: &BTreeSet<&str>,
    home: &str,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, value) in source.select(references) {
        let Some(id) = value.as_str().filter(|id| !known.contains(id)) else { continue };
        findings.push(Finding::new(
            Code::UnknownReference,
            path,
            format!("there is no {kind} {id:?}"),
            advice(kind, id, home, known),
        ));
    }
    findings
}

fn advice(kind: &str, id: &str, home: &str, known: &BTreeSet<&str>) -> String {
    let close: Vec<&str> = known.iter().copied().filter(|one| is_close(one, id)).collect();
    match &close[..] {
        [] => format!("correct it to the id of a {kind}, or add the {kind} to {home}"),
        close => format!("correct it (to {}?), or add the {kind} to {home}", listed(close)),
    }
}

/// Whether one may have been typed for the other.
fn is_close(one: &str, other: &str) -> bool {
    /// Keeps `timzgida` for `timzguida` and leaves `tazi` for `toubkal` out.
    const CLOSE: f64 = 0.85;
    strsim::jaro_winkler(one, other) >= CLOSE
}
