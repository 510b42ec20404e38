//! Ids, numbers and days that stand twice.

use super::super::file::{File, text};
use super::super::findings::{Code, Finding};
use super::super::path::Path;
use super::super::source::Source;
use crate::sentences::{Sentence, quoted};
use serde_json::Value;
use std::collections::BTreeMap;

/// The lists of a programme whose elements have ids.
pub const WITH_IDS: [&str; 9] = [
    "event.kinds[]",
    "event.facets[]",
    "event.plans[]",
    "verticals[]",
    "rooms[]",
    "people[]",
    "sessions[]",
    "outcomes.axes[]",
    "outcomes.recommendations[]",
];

/// Elements of one of these lists with the same id.
pub fn duplicate_ids(source: &Source, lists: &[&str]) -> Vec<Finding> {
    let same = lists.iter().flat_map(|list| repeated(source, list, "id", Value::as_str));
    same.map(|(path, first, id)| {
        let message = Sentence::new("duplicate-id").with("id", quoted(id));
        Finding::new(Code::DuplicateId, path.field("id"), message).and([first])
    })
    .collect()
}

/// The lists whose elements have pages, in directories named for their ids.
const WITH_PAGES: [&str; 4] = ["sessions[]", "people[]", "rooms[]", "verticals[]"];

/// Ids that some disks take for one: they keep no capitals apart, and drop a full stop at the end.
pub fn differ_in_case(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    for list in WITH_PAGES {
        let mut firsts: BTreeMap<String, (Path, &str)> = BTreeMap::new();
        for (path, element) in file.source.select(list) {
            let Some(id) = text(element, "id") else { continue };
            let on_disk = id.to_lowercase().trim_end_matches('.').to_owned();
            match firsts.get(&on_disk) {
                // What is the very same is told elsewhere.
                Some((_, first)) if *first == id => {}
                Some((at, first)) => {
                    let message = Sentence::new("ids-differ-in-case")
                        .with("id", quoted(id))
                        .with("first", quoted(first));
                    let finding = Finding::new(Code::IdsDifferInCase, path.field("id"), message);
                    findings.push(finding.and([at.field("id")]));
                }
                None => {
                    firsts.insert(on_disk, (path, id));
                }
            }
        }
    }
    findings
}

/// Sessions, or verticals, with the same number.
pub fn duplicate_numbers(file: &File) -> Vec<Finding> {
    let lists = ["sessions[]", "verticals[]"];
    let same =
        lists.into_iter().flat_map(|list| repeated(file.source, list, "number", Value::as_u64));
    same.map(|(path, first, number)| {
        let holder = file.source.json.pointer(&first.pointer());
        let holder = holder.and_then(|one| text(one, "id")).unwrap_or_default();
        let message =
            Sentence::new("duplicate-number").with("number", number).with("holder", quoted(holder));
        Finding::new(Code::DuplicateNumber, path.field("number"), message).and([first])
    })
    .collect()
}

/// Days that the event lists twice.
pub fn duplicate_days(file: &File) -> Vec<Finding> {
    let same = repeated(file.source, "event.days[]", "date", Value::as_str);
    same.into_iter()
        .map(|(path, first, date)| {
            let message = Sentence::new("duplicate-day").with("date", date);
            Finding::new(Code::DuplicateDay, path.field("date"), message).and([first])
        })
        .collect()
}

/// Elements of a list that repeat the field of an earlier one: path, path of the earlier one, and
/// the field.
fn repeated<'f, T: Ord + Clone + 'f>(
    source: &'f Source,
    list: &str,
    field: &str,
    read: fn(&'f Value) -> Option<T>,
) -> Vec<(Path, Path, T)> {
    let mut firsts: BTreeMap<T, Path> = BTreeMap::new();
    let mut repeated = Vec::new();
    for (path, element) in source.select(list) {
        let Some(value) = element.get(field).and_then(read) else { continue };
        match firsts.get(&value) {
            Some(first) => repeated.push((path, first.clone(), value)),
            None => {
                firsts.insert(value, path);
            }
        }
    }
    repeated
}
