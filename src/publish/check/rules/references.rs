//! References by id that lead nowhere.

use super::super::file::{File, listed, text};
use super::super::findings::{Code, Finding};
use super::super::source::Source;
use crate::programme::model::{Kind, tag};
use crate::sentences::{Argument, Sentence, quoted};
use serde_json::Value;
use std::collections::BTreeSet;

/// The references: their pattern, the list that they lead to, and the sentence for one that does not.
const REFERENCES: [(&str, &str, &str); 8] = [
    ("rooms[].point.plan", "event.plans[]", "unknown-plan"),
    ("sessions[].room", "rooms[]", "unknown-room"),
    ("sessions[].rooms[]", "rooms[]", "unknown-room"),
    ("sessions[].part_of", "sessions[]", "unknown-session"),
    ("sessions[].verticals[]", "verticals[]", "unknown-vertical"),
    ("sessions[].speakers[].person", "people[]", "unknown-person"),
    ("outcomes.recommendations[].verticals[]", "verticals[]", "unknown-vertical"),
    ("outcomes.recommendations[].axis", "outcomes.axes[]", "unknown-axis"),
];

/// References to elements that the file does not have.
pub fn unknown_references(file: &File) -> Vec<Finding> {
    let all = REFERENCES.into_iter().flat_map(|(references, list, sentence)| {
        let home = format!("`{}`", list.trim_end_matches("[]"));
        unknown(file.source, references, sentence, &ids(file.source, list), &home.into())
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
    unknown(source, "sessions[].tags[]", "unknown-tag", &tags, &"`event.facets`".into())
}

/// Kinds that are neither the app's nor the event's own.
fn unknown_kinds(source: &Source) -> Vec<Finding> {
    let mut kinds = ids(source, "event.kinds[]");
    kinds.extend(Kind::ALL.map(Kind::code));
    unknown(source, "sessions[].kind", "unknown-kind", &kinds, &"`event.kinds`".into())
}

/// The ids of the elements of a list.
pub fn ids<'s>(source: &'s Source, list: &str) -> BTreeSet<&'s str> {
    source.select(list).into_iter().filter_map(|(_, element)| text(element, "id")).collect()
}

/// References of a file that lead to none of these ids. `sentence`: the one for them; `home`: where
/// such elements are listed.
pub fn unknown(
    source: &Source,
    references: &str,
    sentence: &'static str,
    known: &BTreeSet<&str>,
    home: &Argument,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, value) in source.select(references) {
        let Some(id) = value.as_str().filter(|id| !known.contains(id)) else { continue };
        let close: Vec<&str> = known.iter().copied().filter(|one| is_close(one, id)).collect();
        let message = Sentence::new(sentence).with("id", quoted(id)).with("home", home.clone());
        let closer = message.part("close").with("close", listed(&close));
        let finding = Finding::new(Code::UnknownReference, path, message);
        findings.push(if close.is_empty() { finding } else { finding.advising(closer) });
    }
    findings
}

/// Whether one may have been typed for the other.
fn is_close(one: &str, other: &str) -> bool {
    /// Keeps `timzgida` for `timzguida` and leaves `tazi` for `toubkal` out.
    const CLOSE: f64 = 0.85;
    strsim::jaro_winkler(one, other) >= CLOSE
}
