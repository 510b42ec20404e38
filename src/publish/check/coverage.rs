//! How much of the programme there is in each language.

use super::path::{Path, Step};
use super::tour::{TextAt, Tour};
use crate::programme::lang::Lang;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// A kind of text, as far as its translation goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Event,
    DayTitle,
    Vertical,
    Room,
    PersonName,
    Function,
    SessionTitle,
    SessionText,
    Outcome,
    Notice,
}

/// How many texts there are, by language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The languages of the event, in its order.
    pub languages: Vec<Lang>,
    pub kinds: Vec<OfKind>,
    /// How sure the translations are that say so: by language and word (`own`, `close`).
    pub status: BTreeMap<Lang, BTreeMap<String, usize>>,
}

/// How many texts of one kind there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OfKind {
    #[serde(serialize_with = "label")]
    pub kind: Kind,
    /// Texts that some language has.
    pub total: usize,
    /// How many of them the languages of the event have.
    pub present: BTreeMap<Lang, usize>,
}

impl Kind {
    /// The kind of the text at a place.
    pub fn of(path: &Path) -> Kind {
        let names: Vec<&str> = path
            .steps()
            .iter()
            .filter_map(|step| match step {
                Step::Field(name) => Some(&**name),
                Step::Item(_) => None,
            })
            .collect();
        match names[..] {
            ["event", "days", ..] => Kind::DayTitle,
            ["verticals", ..] => Kind::Vertical,
            ["rooms", ..] => Kind::Room,
            ["people", "name"] => Kind::PersonName,
            ["people", ..] | ["sessions", "speakers", ..] => Kind::Function,
            ["sessions", "title"] => Kind::SessionTitle,
            ["sessions", ..] => Kind::SessionText,
            ["outcomes", ..] => Kind::Outcome,
            ["notices", ..] => Kind::Notice,
            _ => Kind::Event,
        }
    }

    /// What texts of this kind are called.
    pub const fn label(self) -> &'static str {
        match self {
            Kind::Event => "texts about the event",
            Kind::DayTitle => "titles of days",
            Kind::Vertical => "names of verticals",
            Kind::Room => "names of rooms",
            Kind::PersonName => "names of people",
            Kind::Function => "functions and organisations",
            Kind::SessionTitle => "titles of sessions",
            Kind::SessionText => "abstracts and notices",
            Kind::Outcome => "outcomes",
            Kind::Notice => "notices",
        }
    }
}

/// The name of a language in English.
pub const fn name(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "Arabic",
        Lang::Zgh => "Amazigh",
        Lang::Fr => "French",
        Lang::En => "English",
    }
}

/// The texts that some language has, by kind.
pub fn by_kind<'t, 'a>(tour: &'t Tour<'a>) -> BTreeMap<Kind, Vec<&'t TextAt<'a>>> {
    let mut kinds: BTreeMap<Kind, Vec<_>> = BTreeMap::new();
    for text in tour.texts.iter().filter(|text| text.all().next().is_some()) {
        kinds.entry(Kind::of(&text.path)).or_default().push(text);
    }
    kinds
}

/// The languages that the event says it speaks; where it says nothing, those of its texts.
pub fn languages(json: &Value, tour: &Tour) -> Vec<Lang> {
    let listed = json.pointer("/event/languages").and_then(Value::as_array);
    let mut languages = Vec::new();
    for lang in listed.into_iter().flatten().filter_map(|code| Lang::from_code(code.as_str()?)) {
        if !languages.contains(&lang) {
            languages.push(lang);
        }
    }
    if languages.is_empty() {
        let used = |lang: &Lang| tour.texts.iter().any(|text| text.exact(*lang).is_some());
        languages = Lang::ALL.into_iter().filter(used).collect();
    }
    languages
}

impl Coverage {
    /// Counts.
    pub fn of(json: &Value, tour: &Tour) -> Coverage {
        let languages = languages(json, tour);
        let count = |(kind, texts): (Kind, Vec<&TextAt>)| {
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

    /// How many texts there are in all.
    pub fn total(&self) -> usize {
        self.kinds.iter().map(|kind| kind.total).sum()
    }

    /// How many of them a language has.
    pub fn present(&self, lang: Lang) -> usize {
        self.kinds.iter().filter_map(|kind| kind.present.get(&lang)).sum()
    }

    /// How many translations into a language say this of themselves.
    pub fn marked(&self, lang: Lang, word: &str) -> usize {
        self.status.get(&lang).and_then(|words| words.get(word)).copied().unwrap_or_default()
    }
}

fn label<S: serde::Serializer>(kind: &Kind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.label())
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
            "event": {"name": {"fr": "a"}, "languages": ["ar", "fr", "ar", "de"]},
            "sessions": [
                {"title": {"fr": "a", "ar": "b"}, "status": {"title": {"ar": "own"}}},
                {"title": {"fr": "a", "ar": ""}, "notice": {}, "abstract": {"en": "c"}}]});
        let coverage = coverage(&json);
        assert_eq!(coverage.languages, [Lang::Ar, Lang::Fr]);
        let rows: Vec<_> = coverage
            .kinds
            .iter()
            .map(|of| (of.kind, of.total, of.present[&Lang::Ar], of.present[&Lang::Fr]))
            .collect();
        assert_eq!(
            rows,
            [(Kind::Event, 1, 0, 1), (Kind::SessionTitle, 2, 1, 2), (Kind::SessionText, 1, 0, 0)]
        );
        assert_eq!((coverage.total(), coverage.present(Lang::Fr)), (4, 3));
        assert_eq!((coverage.marked(Lang::Ar, "own"), coverage.marked(Lang::Fr, "own")), (1, 0));
    }

    #[test]
    fn an_event_that_lists_no_languages_speaks_those_of_its_texts() {
        let json = json!({"event": {"name": {"en": "a", "ar": "b", "fr": " "}}});
        assert_eq!(coverage(&json).languages, [Lang::Ar, Lang::En]);
    }
}
