//! What tests of readers ask of drafts.

use super::detect::format_of;
use super::draft::{Draft, Origin, Session};
use super::format::Reader;
use super::merge::merge;
use super::source::{Input, Options};
use super::times::Zone;
use crate::programme::lang::Lang;
use crate::programme::model::KindLink;
use crate::programme::text::Text;
use crate::programme::time::Moment;
use proptest::prelude::*;

/// Files by their names.
pub fn inputs(files: &[(&str, &str)]) -> Vec<Input> {
    let input = |(name, text): &(&str, &str)| Input::named((*name).into(), (*text).into());
    files.iter().map(input).collect()
}

/// What whoever imports says: a zone, or nothing.
pub fn options(zone: &str) -> Options {
    Options { zone: Zone::named(zone), ..Options::default() }
}

/// The draft of files whose format is found by looking.
pub fn draft(files: &[(&str, &str)], zone: &str) -> Draft {
    super::read(&inputs(files), None, &options(zone)).unwrap()
}

/// What files say, whose texts are in a language where they do not tell theirs.
pub fn draft_in(files: &[(&str, &str)], zone: &str, language: &str) -> Draft {
    let options = Options { language: Lang::new(language), ..options(zone) };
    super::read(&inputs(files), None, &options).unwrap()
}

/// What keeps files from being read, in lines.
pub fn refusal(files: &[(&str, &str)], zone: &str) -> String {
    let faults = super::read(&inputs(files), None, &options(zone)).map(|_| ()).unwrap_err();
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The format of a file.
pub fn format(name: &str, text: &str) -> Option<&'static str> {
    format_of(&inputs(&[(name, text)])[0]).map(|format| format.name)
}

/// Start and end of each session: `2030-05-06T09:30:00+02:00 2030-05-06T10:30:00+02:00`.
pub fn spans(draft: &Draft) -> Vec<String> {
    let told = |moment: Option<Moment>| moment.map(|it| it.to_string()).unwrap_or_default();
    let sessions = draft.sessions.iter();
    sessions.map(|it| format!("{} {}", told(it.start), told(it.end)).trim().to_owned()).collect()
}

/// A text in English.
pub fn en(text: &Text) -> &str {
    text.exact(Lang::EN).unwrap_or_default()
}

/// Links by the words for their kinds.
pub fn links(links: &[KindLink]) -> Vec<(&str, &str)> {
    links.iter().map(|link| (link.kind.code(), &*link.url)).collect()
}

/// The tags of a session in English: `Level: Easy`.
pub fn tags(draft: &Draft, session: &Session) -> Vec<String> {
    let tag = |(facet, value): &(usize, usize)| {
        let facet = &draft.facets[*facet];
        format!("{}: {}", en(&facet.name), en(&facet.values[*value].name))
    };
    session.tags.iter().map(tag).collect()
}

/// The names of the rooms of a session in English.
pub fn rooms<'a>(draft: &'a Draft, session: &Session) -> Vec<&'a str> {
    session.rooms.iter().map(|at| en(&draft.rooms[*at].name)).collect()
}

/// The names of the tracks of a session in English.
pub fn tracks<'a>(draft: &'a Draft, session: &Session) -> Vec<&'a str> {
    session.tracks.iter().map(|at| en(&draft.tracks[*at].name)).collect()
}

/// Who speaks, in English, with `*` behind who moderates.
pub fn speakers(draft: &Draft, session: &Session) -> Vec<String> {
    let speaker = |it: &super::draft::Speaker| {
        let sign = if it.role == crate::programme::model::Role::Moderator { "*" } else { "" };
        format!("{}{sign}", en(&draft.people[it.person].name))
    };
    session.speakers.iter().map(speaker).collect()
}

/// The name of the kind of a session in English.
pub fn kind<'a>(draft: &'a Draft, session: &Session) -> &'a str {
    session.kind.map(|at| en(&draft.kinds[at].name)).unwrap_or_default()
}

/// The names of what has no place.
pub fn extras(origin: &Origin) -> Vec<&str> {
    origin.extras.iter().map(|(name, _)| name).collect()
}

/// What is told, without its places.
pub fn notes(draft: &Draft) -> Vec<&str> {
    draft.notes.iter().map(|note| &*note.what.english().leak()).collect()
}

/// JSON of any form where others are expected: objects of some of these members.
pub fn odd(names: &'static [&'static str]) -> impl Strategy<Value = String> {
    let values = [
        "null",
        "0",
        "-1.5",
        "99999999999999999999",
        "true",
        "\"\"",
        "\"a\"",
        "\"2030-05-06T09:30:00Z\"",
        "\"2030-05-06\"",
        "\"09:30\"",
        "[]",
        "[null, 1]",
        "[\"a\"]",
        "[[]]",
        "{}",
        "{\"en\": \"a\", \"ar\": null}",
        "{\"id\": \"a\", \"name\": 1}",
        "[{\"id\": 1, \"url\": \"x\", \"name\": \"a\"}]",
    ];
    let member = (prop::sample::select(names), prop::sample::select(values.to_vec()));
    prop::collection::vec(member, 0..10).prop_map(|members| {
        let members = members.iter().map(|(name, value)| format!("{name:?}: {value}"));
        format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
    })
}

/// Reads files and merges what comes of it, twice: neither panics, and the second time nothing is new.
pub fn survive(reader: Reader, files: &[(&str, &str)]) {
    let Ok(draft) = reader(&inputs(files), &options("Europe/Paris")) else { return };
    let Ok(merged) = merge(&draft, None, Moment::new(0, 0)) else { return };
    let text = merged.text.expect("a new file");
    let again = merge(&draft, Some(&text), Moment::new(1, 0)).expect("the same source");
    assert_eq!(again.text, None, "{text}");
}
