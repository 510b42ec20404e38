//! The words of an event: those of its languages, with what the CLDR says of them in its region.

use super::ids::id;
use super::library::Library;
use super::model::{REFERENCE, Source};
use crate::i18n::locale::{self, LocaleData, region_of_zone};
use crate::i18n::messages::{Counted, Message, Part};
use crate::i18n::words::Words;
use crate::programme::lang::Lang;
use crate::programme::model::Event;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// An event, as far as words go by it.
pub struct Edition {
    /// The languages of the site, in the order of the switch.
    languages: Vec<Lang>,
    /// The languages that texts fall back to, in order.
    order: Vec<Lang>,
    /// The region of the venue (ISO 3166), for regional forms.
    region: Option<String>,
    library: Library,
}

impl Edition {
    /// The edition of an event. Its region is that of its time zone.
    pub fn of(event: &Event, library: Library) -> Edition {
        let order = if event.fallback.is_empty() { &event.languages } else { &event.fallback };
        Edition {
            languages: event.languages.clone(),
            order: order.clone(),
            region: region_of_zone(&event.time_zone),
            library,
        }
    }

    /// That of no event: in all languages of the app. In tests of the library it is held where the
    /// first event was.
    pub(in crate::i18n) fn unknown() -> Edition {
        let library = Library::default();
        let all: Vec<Lang> = library.languages().iter().filter_map(|tag| Lang::new(tag)).collect();
        let region = cfg!(test).then(|| "MA".to_owned());
        Edition { languages: all.clone(), order: all, region, library }
    }

    /// The words of all languages of the event, and of those that they turn to, each once.
    pub fn all(&self) -> Vec<Words> {
        let mut all: Vec<Words> = Vec::new();
        let mut wanted: Vec<&'static str> = self.languages.iter().map(|lang| lang.code()).collect();
        wanted.reverse();
        while let Some(tag) = wanted.pop() {
            if all.iter().all(|known| known.lang != tag) {
                let words = self.words(tag);
                wanted.extend(Some(words.fallback).filter(|tag| !tag.is_empty()));
                all.push(words);
            }
        }
        all
    }

    /// The region of the event (ISO 3166).
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// The words for readers of a language: those of the language, or of the same in another
    /// region; none, and another language instead, where the app does not speak it.
    pub fn words(&self, tag: &str) -> Words {
        let primary = tag.split('-').next().unwrap_or_default();
        let known = |tag: &str| self.library.source(tag);
        let source = known(tag).or_else(|| known(primary)).unwrap_or_default();
        let region = self.region.as_deref();
        let data = LocaleData::with(tag, region, &source.overrides)
            .or_else(|_| LocaleData::of(tag, None))
            .unwrap_or_else(|_| LocaleData::of(REFERENCE, None).expect("it is known"));
        let dates = [&data.date_long, &data.date_medium, &data.date_short, &data.date_plain];
        let months = data.months.iter().chain(&data.months_short);
        // Few patterns want the short names of days.
        let is_short = dates.iter().any(|pattern| pattern.contains("{weekday_short}"));
        let short = data.weekdays_short.iter().filter(|_| is_short);
        let weekdays = data.weekdays.iter().chain(short);
        Words {
            lang: kept(tag),
            fallback: kept(&self.stand_in(tag, &source)),
            messages: messages(&source),
            counted: counted(&source),
            plurals: kept(&data.plurals),
            months: months.map(|name| kept(name)).collect(),
            weekdays: weekdays.map(|name| kept(name)).collect(),
            dates: dates.map(|pattern| kept(pattern)).into(),
            first_day: kept(&source.first_day),
            joint: kept(&data.joint),
            names: self.names(tag, &source),
            languages: self.switch(),
            order: self.order.iter().map(|lang| lang.code()).collect(),
        }
    }

    /// The language that stands in for what the words of another lack: the one that they name, or
    /// the first of the event that lacks nothing.
    fn stand_in(&self, tag: &str, source: &Source) -> String {
        if !source.fallback.is_empty() || source.is_complete() {
            return source.fallback.clone();
        }
        let mut others = self.order.iter().map(|lang| lang.code()).filter(|other| *other != tag);
        let whole =
            |tag: &&str| self.library.source(tag).is_some_and(|source| source.is_complete());
        others.find(whole).unwrap_or(REFERENCE).to_owned()
    }

    /// Pairs of the tags of the site's languages and their names in themselves.
    fn switch(&self) -> Vec<&'static str> {
        self.languages
            .iter()
            .flat_map(|lang| [lang.code(), kept(&self.autonym(lang.code()))])
            .collect()
    }

    /// The name of a language in itself, or its tag.
    fn autonym(&self, tag: &str) -> String {
        let own =
            self.library.source(tag).and_then(|source| source.overrides.get(tag)?.autonym.clone());
        let known = || LocaleData::of(tag, None).ok()?.autonym;
        own.or_else(known).unwrap_or_else(|| tag.to_owned())
    }

    /// Pairs of tags and names of languages in another language.
    fn names(&self, reader: &str, source: &Source) -> Vec<&'static str> {
        let name = |tag: &str| named_by(source, tag, reader);
        self.languages
            .iter()
            .filter_map(|lang| Some([lang.code(), kept(&name(lang.code())?)]))
            .flatten()
            .collect()
    }
}

/// The words of a language for tests and whoever else asks before an event is known; `None` where
/// there are none.
pub(in crate::i18n) fn words_of(tag: &str) -> Option<Words> {
    let edition = Edition::unknown();
    edition.library.source(tag).map(|_| edition.words(tag))
}

/// The name of a language for readers of another, as in running text; `None` where nobody knows it.
pub fn language_name(tag: &str, reader: &str) -> Option<String> {
    named_by(&Library::default().source(reader).unwrap_or_default(), tag, reader)
}

fn named_by(source: &Source, tag: &str, reader: &str) -> Option<String> {
    source.names.get(tag).cloned().or_else(|| locale::language_name(tag, reader))
}

fn messages(source: &Source) -> Vec<&'static str> {
    let text = |message: &Message| source.messages.get(&id("", message));
    let all = Part::ALL.iter().flat_map(|part| Message::of(*part));
    all.map(|message| text(message).map_or("", |text| kept(text))).collect()
}

fn counted(source: &Source) -> Vec<&'static str> {
    let all = Part::ALL.iter().flat_map(|part| Counted::of(*part));
    all.flat_map(|counted| match source.counted.get(&id("count-", counted)) {
        Some(forms) => forms.each_ref().map(|form| kept(form)),
        None => [""; 6],
    })
    .collect()
}

/// Words are kept for good, because what is drawn refers to them; each text once, because a preview
/// reads them again with each change of its programme.
fn kept(text: &str) -> &'static str {
    static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = kept.get(text) {
        return known;
    }
    let text: &'static str = Box::leak(Box::from(text));
    kept.insert(text);
    text
}
