//! The rules: each looks at the whole file for one kind of trouble.

mod brand;
mod emptiness;
pub mod ids;
mod letters;
pub mod loading;
pub mod markup;
mod meant;
pub mod mojibake;
mod namesakes;
mod people;
mod previous;
pub mod references;
mod rooms;
pub mod texts;
mod times;
pub mod translations;
pub mod unknown_languages;
pub mod zone;

pub use loading::not_a_programme;
pub use previous::Previous;

use super::coverage::languages;
use super::file::File;
use super::findings::{Code, Finding};
use super::schema;
use super::source::Source;
use crate::programme::model::SCHEMA;
use crate::sentences::Sentence;

/// A rule about the file alone.
type Rule = fn(&File) -> Vec<Finding>;

const RULES: &[Rule] = &[
    |file| {
        let languages = languages(&file.source.json, &file.tour);
        schema::PROGRAMME.objections(&file.source.json, &languages)
    },
    |file| repeated_fields(file.source),
    |file| file.tour.unknown.clone(),
    |file| loading::unknown_version(file.source, SCHEMA),
    |file| ids::duplicate_ids(file.source, &ids::WITH_IDS),
    ids::differ_in_case,
    ids::duplicate_numbers,
    ids::duplicate_days,
    references::unknown_references,
    emptiness::nothing_takes_place,
    brand::adjusted_colours,
    times::ends,
    times::over_a_day,
    times::missing_ends,
    times::slots_outside_their_session,
    times::outside_the_days,
    times::other_offsets,
    zone::unknown,
    zone::contradictions,
    rooms::clashes,
    rooms::not_settled,
    people::clashes,
    namesakes::people_twice,
    |file| texts::empty(&file.tour),
    |file| texts::placeholders(&file.tour),
    |file| texts::long_titles(&file.tour),
    |file| markup::html(&file.tour),
    |file| markup::markdown(&file.tour),
    |file| mojibake::mojibake(&file.tour),
    |file| texts::invisible(&file.tour),
    |file| texts::control_characters(&file.tour),
    |file| letters::without_font(&file.tour),
    unknown_languages::of_programme,
    |file| translations::missing(&file.tour, &languages(&file.source.json, &file.tour)),
];

/// The findings of all rules about a file, also against an earlier publication, without those
/// that are meant; with the number of these.
pub fn findings(file: &File, previous: Option<&Previous>) -> (Vec<Finding>, usize) {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(file)).collect();
    findings.extend(previous.into_iter().flat_map(|previous| previous.findings(file)));
    let untold = loading::untold(file, &findings);
    findings.extend(untold);
    meant::sift(file, findings, previous.is_some())
}

/// Fields that stand twice in one object.
pub fn repeated_fields(source: &Source) -> Vec<Finding> {
    let tell = |path| Finding::new(Code::RepeatedField, path, Sentence::new("repeated-field"));
    source.positions.repeated().into_iter().map(tell).collect()
}
