//! A check of the notices beside a programme.

use super::coverage::languages;
use super::file::{moment, text};
use super::findings::{Code, Finding, Placed};
use super::path::Path;
use super::rules::{
    ids, loading, markup, mojibake, not_a_programme, references, repeated_fields, texts,
    translations, unknown_languages,
};
use super::schema;
use super::source::Source;
use super::tour::Tour;
use crate::programme::notices::{LONGEST_TEXT, MOST, Notices, SCHEMA};
use crate::programme::time::{Date, Moment, offset_minutes};
use crate::sentences::{Sentence, quoted};
use serde_json::Value;
use std::path::{self, PathBuf};

/// The file with the notices of a programme, if there is one.
pub fn beside(programme: &path::Path) -> Option<PathBuf> {
    Some(programme.with_file_name("notices.json")).filter(|file| file.is_file())
}

/// The notices, with the programme and the time that they have to fit.
struct NoticesFile<'s> {
    source: &'s Source<'s>,
    tour: Tour<'s>,
    programme: &'s Source<'s>,
    now: Moment,
}

type Rule = fn(&NoticesFile) -> Vec<Finding>;

const RULES: &[Rule] = &[
    |file| {
        let json = &file.programme.json;
        let languages = languages(json, &Tour::of(json, &schema::PROGRAMME));
        schema::NOTICES.objections(&file.source.json, &languages)
    },
    |file| repeated_fields(file.source),
    |file| file.tour.unknown.clone(),
    |file| loading::unknown_version(file.source, SCHEMA),
    |file| ids::duplicate_ids(file.source, &["notices[]"]),
    other_event,
    too_many,
    unknown_references,
    spans,
    over,
    outside_the_event,
    |file| texts::empty(&file.tour),
    long_texts,
    |file| markup::html(&file.tour),
    |file| markup::markdown(&file.tour),
    |file| mojibake::mojibake(&file.tour),
    |file| texts::invisible(&file.tour),
    |file| texts::control_characters(&file.tour),
    |file| unknown_languages::of_tour(&file.tour),
    missing_translations,
];

/// The findings about the text of `notices.json`, called `name` in the report, beside the text of a
/// programme. There are none when that text is no programme itself.
pub fn check_notices(text: &str, name: &str, programme: &str, now: Moment) -> Vec<Placed> {
    let programme = match Source::read(programme) {
        Ok(source) if not_a_programme(&source).is_none() => source,
        _ => return Vec::new(),
    };
    let source = match Source::read(text) {
        Ok(source) => source,
        Err(unreadable) => return vec![Placed::from(unreadable).in_file(name)],
    };
    let tour = Tour::of(&source.json, &schema::NOTICES);
    let file = NoticesFile { source: &source, tour, programme: &programme, now };
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule(&file)).collect();
    let untold = untold(&file, &findings);
    findings.extend(untold);
    let placed = |finding| Placed::new(finding, &source.json, &source.positions).in_file(name);
    findings.into_iter().map(placed).collect()
}

/// Findings about faults that the app leaves out or mends and no rule has told of.
fn untold(file: &NoticesFile, told: &[Finding]) -> Vec<Finding> {
    let event = text(&file.source.json, "event").unwrap_or_default();
    let faults = Notices::read(file.source.text, event).map(|(_, faults)| faults);
    loading::untold_faults(file.source, &faults.unwrap_or_default(), &loading::paths_of(told))
}

fn other_event(file: &NoticesFile) -> Vec<Finding> {
    let event = file.programme.json.get("event").and_then(|event| text(event, "id"));
    let (Some(event), Some(own)) = (event, text(&file.source.json, "event")) else {
        return Vec::new();
    };
    let other = (own != event).then(|| {
        let message = Sentence::new("notices-of-other-event")
            .with("own", quoted(own))
            .with("event", quoted(event));
        Finding::new(Code::OtherEvent, Path::default().field("event"), message)
    });
    other.into_iter().collect()
}

fn too_many(file: &NoticesFile) -> Vec<Finding> {
    let count = file.source.elements("notices").len();
    let more = (count > MOST).then(|| {
        let message = Sentence::new("too-many-notices").with("count", count).with("most", MOST);
        Finding::new(Code::TooMany, Path::default().field("notices").item(MOST), message)
    });
    more.into_iter().collect()
}

fn unknown_references(file: &NoticesFile) -> Vec<Finding> {
    let kinds = [
        ("notices[].rooms[]", "unknown-room", "rooms[]"),
        ("notices[].verticals[]", "unknown-vertical", "verticals[]"),
    ];
    let home = Sentence::new("the-programme").into();
    let all = kinds.into_iter().flat_map(|(pattern, sentence, list)| {
        let known = references::ids(file.programme, list);
        references::unknown(file.source, pattern, sentence, &known, &home)
    });
    all.collect()
}

/// Ends that do not lie after their start.
fn spans(file: &NoticesFile) -> Vec<Finding> {
    let span = |(path, notice): (Path, &Value)| {
        let (from, until) = (moment(notice, "from")?, moment(notice, "until")?);
        (until <= from).then(|| {
            let message = Sentence::new("notice-ends-early")
                .with("until", until.to_string())
                .with("from", from.to_string());
            Finding::new(Code::EndBeforeStart, path.field("until"), message)
        })
    };
    file.source.select("notices[]").into_iter().filter_map(span).collect()
}

fn over(file: &NoticesFile) -> Vec<Finding> {
    let over = |(path, notice): (Path, &Value)| {
        let until = moment(notice, "until").filter(|until| *until <= file.now)?;
        let message = Sentence::new("notice-over").with("until", until.to_string());
        Some(Finding::new(Code::Over, path.field("until"), message))
    };
    file.source.select("notices[]").into_iter().filter_map(over).collect()
}

/// Times at which no device asks for notices: they are likely to be slips of the pen.
fn outside_the_event(file: &NoticesFile) -> Vec<Finding> {
    let Some((first, last)) = days(file.programme) else { return Vec::new() };
    let offset = file.programme.json.pointer("/event/offset").and_then(|one| one.as_str());
    let offset = offset.and_then(offset_minutes).unwrap_or_default();
    // The day before it notices are shown, and on the last one to midnight.
    let is_outside = |time: &Moment| {
        let day = time.at_offset(offset).date().days();
        day < first.days() - 1 || day > last.days() + 1
    };
    let mut findings = Vec::new();
    for (path, notice) in file.source.select("notices[]") {
        let times = ["from", "until"].map(|name| (name, moment(notice, name).filter(is_outside)));
        findings.extend(times.into_iter().filter_map(|(name, time)| {
            let day = time?.at_offset(offset).date().to_string();
            let message = Sentence::new("notice-outside-days").with("day", day);
            Some(Finding::new(Code::OutsideDays, path.field(name), message))
        }));
    }
    findings
}

/// The first and the last day of the event.
fn days(programme: &Source) -> Option<(Date, Date)> {
    let listed = programme.select("event.days[].date");
    let days = listed.iter().filter_map(|(_, date)| Date::parse(date.as_str()?));
    Some((days.clone().min()?, days.max()?))
}

fn long_texts(file: &NoticesFile) -> Vec<Finding> {
    texts::of_each(&file.tour, |path, words| {
        let length = words.chars().count();
        (length > LONGEST_TEXT).then(|| {
            let message =
                Sentence::new("long-notice").with("length", length).with("most", LONGEST_TEXT);
            Finding::new(Code::LongText, path.clone(), message)
        })
    })
}

fn missing_translations(file: &NoticesFile) -> Vec<Finding> {
    let json = &file.programme.json;
    let languages = languages(json, &Tour::of(json, &schema::PROGRAMME));
    translations::missing(&file.tour, &languages)
}
