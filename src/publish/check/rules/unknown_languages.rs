//! Codes of languages that are none, and languages that the app cannot show yet.

use super::super::coverage::{TextKind, by_kind, languages};
use super::super::file::{File, LISTED};
use super::super::findings::{Code, Finding};
use super::super::language::{Judgement, judge};
use super::super::path::Path;
use super::super::tour::Tour;
use crate::i18n::source::Library;
use crate::programme::lang::Lang;
use crate::sentences::{Argument, Sentence, quoted};
use std::collections::BTreeMap;

/// The places in which a code stands: those of texts, and others.
#[derive(Default)]
struct Places {
    texts: Vec<Path>,
    lists: Vec<Path>,
}

/// Languages of a programme: of its texts, of the event, and those that are spoken.
pub fn of_programme(file: &File) -> Vec<Finding> {
    let mut places = of_texts(&file.tour);
    for name in ["languages", "fallback"] {
        for (path, code) in file.source.select(&format!("event.{name}[]")) {
            let Some(code) = code.as_str() else { continue };
            places.entry(code).or_default().lists.push(path);
        }
    }
    let mut findings = tell(places);
    findings.extend(never_shown(file));
    findings.extend(without_words(file));
    findings.extend(spoken(file));
    findings
}

/// Languages of texts.
pub fn of_tour(tour: &Tour) -> Vec<Finding> {
    tell(of_texts(tour))
}

fn of_texts<'a>(tour: &Tour<'a>) -> BTreeMap<&'a str, Places> {
    let mut places: BTreeMap<&str, Places> = BTreeMap::new();
    for text in &tour.texts {
        for code in text.keys() {
            places.entry(code).or_default().texts.push(text.path.field(code));
        }
    }
    places
}

/// One finding for each code that is none, however often it stands there.
fn tell(places: BTreeMap<&str, Places>) -> Vec<Finding> {
    let told = |(code, Places { texts, lists }): (&str, Places)| {
        let message = judged(code)?
            .with("passed", Argument::Choice(passed_over(code, texts.len())))
            .with("count", texts.len());
        let mut places = texts.into_iter().chain(lists);
        let first = places.next()?;
        Some(Finding::new(Code::UnknownLanguage, first, message).and(places.take(LISTED)))
    };
    places.into_iter().filter_map(told).collect()
}

/// What is wrong with a code; `None` when nothing is.
fn judged(code: &str) -> Option<Sentence> {
    let message = match judge(code) {
        Judgement::Sound => return None,
        Judgement::WriteInstead(right) => {
            Sentence::new("language-written").with("right", quoted(&right))
        }
        Judgement::NoLanguage => Sentence::new("no-language"),
    };
    Some(message.with("code", quoted(code)))
}

/// How many texts under a key nobody sees: it has to have the form of a code at least.
fn passed_over(code: &str, texts: usize) -> &'static str {
    match (Lang::new(code), texts) {
        (Some(_), _) | (None, 0) => "none",
        (None, 1) => "one",
        (None, _) => "many",
    }
}

/// Languages in which most titles of sessions are said, and the event is not published: nobody
/// sees them.
fn never_shown(file: &File) -> Vec<Finding> {
    let published = languages(&file.source.json, &file.tour);
    let is_published = |lang: Lang| published.iter().any(|one| one.primary() == lang.primary());
    let kinds = by_kind(&file.tour);
    let titles = kinds.get(&TextKind::SessionTitle).map_or(&[][..], Vec::as_slice);
    let mut places: BTreeMap<Lang, Vec<Path>> = BTreeMap::new();
    for title in titles.iter().filter(|title| title.all().any(|(lang, _)| is_published(lang))) {
        for (lang, _) in title.all().filter(|(lang, _)| !is_published(*lang)) {
            places.entry(lang).or_default().push(title.path.field(lang.code()));
        }
    }
    places.retain(|_, places| places.len() * 2 > titles.len());
    let told = |(lang, places): (Lang, Vec<Path>)| {
        let message = Sentence::new("language-not-shown")
            .with("count", places.len())
            .with("all", titles.len())
            .with("code", quoted(lang.code()))
            .with("language", Argument::Language(lang));
        let mut places = places.into_iter();
        let finding = Finding::new(Code::LanguageNotShown, places.next()?, message);
        Some(finding.and(places.take(LISTED)))
    };
    places.into_iter().filter_map(told).collect()
}

/// Languages of the event that the app itself does not speak.
fn without_words(file: &File) -> Vec<Finding> {
    let known = Library::default().languages();
    let speaks = |lang: Lang| known.iter().any(|tag| tag == lang.code() || tag == lang.primary());
    let listed = file.source.select("event.languages[]");
    let without = listed.into_iter().filter_map(|(path, tag)| {
        let lang = Lang::new(tag.as_str()?).filter(|lang| !speaks(*lang))?;
        let message = Sentence::new("language-without-words")
            .with("code", quoted(lang.code()))
            .with("language", Argument::Language(lang))
            .with("file", format!("words/{}.ftl", lang.code()));
        Some(Finding::new(Code::LanguageWithoutWords, path, message))
    });
    without.collect()
}

/// Languages of sessions, which are told to visitors and need not be shown.
fn spoken(file: &File) -> Vec<Finding> {
    let mut wrong: BTreeMap<&str, Vec<Path>> = BTreeMap::new();
    for (path, code) in file.source.select("sessions[].languages[]") {
        let Some(code) = code.as_str() else { continue };
        if judge(code) != Judgement::Sound {
            wrong.entry(code).or_default().push(path);
        }
    }
    let told = |(code, places): (&str, Vec<Path>)| {
        let mut places = places.into_iter();
        let message = judged(code)?.with("passed", Argument::Choice("none")).with("count", 0usize);
        let spoken = message.part("spoken");
        let finding = Finding::new(Code::UnknownLanguage, places.next()?, message);
        Some(finding.advising(spoken).and(places.take(LISTED)))
    };
    wrong.into_iter().filter_map(told).collect()
}
