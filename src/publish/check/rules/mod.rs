//! The rules: each looks at the whole file for one kind of trouble.

mod ids;
mod loading;
mod people;
mod previous;
mod references;
mod rooms;
mod texts;
mod times;
mod translations;

pub use loading::not_a_programme;
pub use previous::Previous;

use super::file::File;
use super::findings::{Code, Finding};
use super::schema;

/// A rule about the file alone.
type Rule = fn(&File) -> Vec<Finding>;

const RULES: &[Rule] = &[
    against_the_schema,
    repeated_fields,
    unknown_names_and_words,
    loading::unknown_version,
    ids::duplicate_ids,
    ids::duplicate_numbers,
    ids::duplicate_days,
    references::unknown_references,
    times::ends,
    times::missing_ends,
    times::slots_outside_their_session,
    times::outside_the_days,
    times::other_offsets,
    rooms::clashes,
    rooms::not_settled,
    people::clashes,
    texts::empty,
    texts::long_titles,
    texts::html,
    texts::control_characters,
    translations::missing,
];

/// All that there is to say about a file, also against what was published before.
pub fn findings(file: &File, previous: Option<&Previous>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(file)).collect();
    findings.extend(previous.into_iter().flat_map(|previous| previous.findings(file)));
    let untold = loading::untold(file, &findings);
    findings.extend(untold);
    findings
}

fn against_the_schema(file: &File) -> Vec<Finding> {
    schema::objections(&file.source.json)
}

fn unknown_names_and_words(file: &File) -> Vec<Finding> {
    file.tour.unknown.clone()
}

fn repeated_fields(file: &File) -> Vec<Finding> {
    let tell = |path| {
        Finding::new(
            Code::RepeatedField,
            path,
            "this field stands twice in one object, and which one counts is anybody's guess",
            "keep one of them",
        )
    };
    file.source.places.repeated().into_iter().map(tell).collect()
}
