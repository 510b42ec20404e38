//! Coverage: how much of the programme there is in each language.

use super::path::{Path, Step};
use super::schema;
use super::source::Source;
use super::tour::{TextAt, Tour};
use crate::programme::lang::Lang;
use crate::sentences::Sentence;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// A kind of text, whose translations are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextKind {
    /// A text about the event, such as its name and theme.
    Event,
    /// The title of a day.
    DayTitle,
    /// The name of a vertical.
    Vertical,
    /// The name of a room.
    Room,
    /// The name of a person.
    PersonName,
    /// The function or the organisation of a person, in general or in one session.
    Function,
    /// The title of a session.
    SessionTitle,
    /// Another text of a session: its abstract or its notice.
    SessionText,
    /// A text of the outcomes of the event.
    Outcome,
    /// A notice of the organiser, from `notices.json`.
    Notice,
}

/// The number of texts by language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The languages of the event, in its order.
    pub languages: Vec<Lang>,
    /// The counts of texts by kind, without kinds of which there is no text.
    pub kinds: Vec<OfKind>,
    /// The number of translations that say how sure they are: by language and word (`own`,
    /// `close`).
    pub status: BTreeMap<Lang, BTreeMap<String, usize>>,
}

/// The number of texts of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OfKind {
    /// The kind; in reports for machines by its name in English, whatever they are written in.
    #[serde(serialize_with = "label")]
    pub kind: TextKind,
    /// The number of texts that some language has.
    pub total: usize,
    /// The number of them that each language of the event has.
    pub present: BTreeMap<Lang, usize>,
}

impl TextKind {
    /// The kind of the text at a path.
    pub fn of(path: &Path) -> TextKind {
        let names: Vec<&str> = path
            .steps()
            .iter()
            .filter_map(|step| match step {
                Step::Field(name) => Some(&**name),
                Step::Item(_) => None,
            })
            .collect();
        match names[..] {
            ["event", "days", ..] => TextKind::DayTitle,
            ["verticals", ..] => TextKind::Vertical,
            ["rooms", ..] => TextKind::Room,
            ["people", "name"] => TextKind::PersonName,
            ["people", ..] | ["sessions", "speakers", ..] => TextKind::Function,
            ["sessions", "title"] => TextKind::SessionTitle,
            ["sessions", ..] => TextKind::SessionText,
            ["outcomes", ..] => TextKind::Outcome,
            ["notices", ..] => TextKind::Notice,
            _ => TextKind::Event,
        }
    }

    /// The name of the kind, in the plural.
    pub fn called(self) -> Sentence {
        Sentence::new(match self {
            TextKind::Event => "texts-event",
            TextKind::DayTitle => "texts-days",
            TextKind::Vertical => "texts-verticals",
            TextKind::Room => "texts-rooms",
            TextKind::PersonName => "texts-people",
            TextKind::Function => "texts-functions",
            TextKind::SessionTitle => "texts-sessions",
            TextKind::SessionText => "texts-abstracts",
            TextKind::Outcome => "texts-outcomes",
            TextKind::Notice => "texts-notices",
        })
    }
}

/// The texts that some language has, by kind.
pub fn by_kind<'t, 'a>(tour: &'t Tour<'a>) -> BTreeMap<TextKind, Vec<&'t TextAt<'a>>> {
    let mut kinds: BTreeMap<TextKind, Vec<_>> = BTreeMap::new();
    for text in tour.texts.iter().filter(|text| text.all().next().is_some()) {
        kinds.entry(TextKind::of(&text.path)).or_default().push(text);
    }
    kinds
}

/// The languages in which the event is published: those that it lists, or else those of its name.
pub fn languages(json: &Value, tour: &Tour) -> Vec<Lang> {
    let listed = json.pointer("/event/languages").and_then(Value::as_array);
    let mut languages = Vec::new();
    for lang in listed.into_iter().flatten().filter_map(|code| Lang::new(code.as_str()?)) {
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    if languages.is_empty() {
        let name = tour.texts.iter().find(|text| text.path.to_string() == "event.name");
        languages.extend(name.into_iter().flat_map(TextAt::all).map(|(lang, _)| lang));
    }
    languages
}

/// The languages in which the event of a file is published.
pub fn languages_of(source: &Source) -> Vec<Lang> {
    languages(&source.json, &Tour::of(&source.json, &schema::PROGRAMME))
}

impl Coverage {
    /// Counts the texts of a file.
    pub fn of(json: &Value, tour: &Tour) -> Coverage {
        let languages = languages(json, tour);
        let count = |(kind, texts): (TextKind, Vec<&TextAt>)| {
            let having = |lang| texts.iter().filter(|text| text.exact(lang).is_some()).count();
            let present = languages.iter().map(|lang| (*lang, having(*lang))).collect();
            OfKind { kind, total: texts.len(), present }
        };
        let kinds = by_kind(tour).into_iter().map(count).collect();
        let mut status: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for text in &tour.texts {
            for (lang, word) in text.all().filter_map(|(lang, _)| Some((lang, text.status(lang)?)))
            {
                *status.entry(lang).or_default().entry(word.to_owned()).or_default() += 1;
            }
        }
        Coverage { languages, kinds, status }
    }

    /// The number of all texts.
    pub fn total(&self) -> usize {
        self.kinds.iter().map(|kind| kind.total).sum()
    }

    /// The number of texts that a language has.
    pub fn present(&self, lang: Lang) -> usize {
        self.kinds.iter().filter_map(|kind| kind.present.get(&lang)).sum()
    }

    /// The number of translations into a language that say this of themselves.
    pub fn marked(&self, lang: Lang, word: &str) -> usize {
        self.status.get(&lang).and_then(|words| words.get(word)).copied().unwrap_or_default()
    }
}

fn label<S: serde::Serializer>(kind: &TextKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&kind.called().say(Lang::EN))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::check::schema::PROGRAMME;
    use serde_json::json;

    fn coverage(json: &Value) -> Coverage {
        Coverage::of(json, &Tour::of(json, &PROGRAMME))
    }

    #[test]
    fn texts_are_counted_by_kind_and_language() {
        let json = json!({
            "event": {"name": {"fr": "a"}, "languages": ["ar", "fr", "ar", "german"]},
            "sessions": [
                {"title": {"fr": "a", "ar": "b"}, "status": {"title": {"ar": "own"}}},
                {"title": {"fr": "a", "ar": ""}, "notice": {}, "abstract": {"en": "c"}}]});
        let coverage = coverage(&json);
        assert_eq!(coverage.languages, [Lang::AR, Lang::FR]);
        let rows: Vec<_> = coverage
            .kinds
            .iter()
            .map(|of| (of.kind, of.total, of.present[&Lang::AR], of.present[&Lang::FR]))
            .collect();
        assert_eq!(
            rows,
            [
                (TextKind::Event, 1, 0, 1),
                (TextKind::SessionTitle, 2, 1, 2),
                (TextKind::SessionText, 1, 0, 0)
            ]
        );
        assert_eq!((coverage.total(), coverage.present(Lang::FR)), (4, 3));
        assert_eq!((coverage.marked(Lang::AR, "own"), coverage.marked(Lang::FR, "own")), (1, 0));
    }

    #[test]
    fn an_event_that_lists_no_languages_speaks_those_of_its_texts() {
        let json = json!({"event": {"name": {"en": "a", "ar": "b", "fr": " "}}});
        assert_eq!(coverage(&json).languages, [Lang::AR, Lang::EN]);
    }
}
