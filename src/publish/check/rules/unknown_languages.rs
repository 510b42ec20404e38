//! Codes of languages that are none, and languages that the app cannot show yet.

use super::super::file::{File, LISTED};
use super::super::findings::{Code, Finding};
use super::super::language::{self, Judgement, judge};
use super::super::path::Path;
use super::super::tour::Tour;
use crate::programme::lang::Lang;
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
    for (path, code) in file.source.select("event.languages[]") {
        let Some(code) = code.as_str().filter(|code| Lang::from_code(code).is_none()) else {
            continue;
        };
        places.entry(code).or_default().lists.push(path);
    }
    let mut findings = tell(places);
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
        for code in text.other_languages() {
            places.entry(code).or_default().texts.push(text.path.field(code));
        }
    }
    places
}

/// One finding for each code, however often it stands there.
fn tell(places: BTreeMap<&str, Places>) -> Vec<Finding> {
    let told = |(code, Places { texts, lists }): (&str, Places)| {
        let (number, judgement) = (texts.len(), judge(code));
        let mut places = texts.into_iter().chain(lists);
        let first = places.next()?;
        let (kind, message, advice) = match judgement {
            Judgement::Sound => (
                Code::LanguageNotShown,
                match Lang::from_tag(code) {
                    Some(_) => format!("{}, which the app does not show", what_is_in(code, number)),
                    None => format!("{}, which the app cannot show yet", what_is_in(code, number)),
                },
                not_shown(code),
            ),
            Judgement::WriteInstead(right) => (
                Code::UnknownLanguage,
                format!("{code:?} is not how a language is written{}", ignored(number)),
                instead(&right),
            ),
            Judgement::NoLanguage => (
                Code::UnknownLanguage,
                format!("{code:?} is no code of a language{}", ignored(number)),
                format!("write one of {}, or take it out", codes()),
            ),
        };
        Some(Finding::new(kind, first, message, advice).and(places.take(LISTED)))
    };
    places.into_iter().filter_map(told).collect()
}

/// How much is in a language.
fn what_is_in(code: &str, texts: usize) -> String {
    let language = match language::name(code) {
        Some(name) => format!("{code:?} ({name})"),
        None => format!("{code:?}"),
    };
    match texts {
        0 => format!("the event speaks {language}"),
        1 => format!("one text is in {language}"),
        many => format!("{many} texts are in {language}"),
    }
}

fn ignored(texts: usize) -> String {
    match texts {
        0 => ": the app passes over it".to_owned(),
        1 => ": the app passes over this text".to_owned(),
        many => format!(": the app passes over {many} texts"),
    }
}

fn not_shown(code: &str) -> String {
    match Lang::from_tag(code) {
        Some(lang) => format!("write {:?}: what stands there is shown", lang.code()),
        None => format!(
            "see that everything is there in one of {} too; what is in other languages may stay",
            codes()
        ),
    }
}

fn instead(right: &str) -> String {
    match Lang::from_tag(right) {
        Some(lang) if lang.code() == right => format!("write {right:?}"),
        Some(lang) => {
            format!("write {right:?}, or better {:?}, which the app shows", lang.code())
        }
        None => format!("write {right:?}, which the app cannot show yet, or take it out"),
    }
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
        let (message, advice) = match judge(code) {
            Judgement::WriteInstead(right) => {
                (format!("{code:?} is not how a language is written"), format!("write {right:?}"))
            }
            _ => (
                format!("{code:?} is no code of a language"),
                "write the code of the language that is spoken, such as \"fr\"".to_owned(),
            ),
        };
        let first = places.next()?;
        Some(Finding::new(Code::UnknownLanguage, first, message, advice).and(places.take(LISTED)))
    };
    wrong.into_iter().filter_map(told).collect()
}

/// The languages that the app shows.
fn codes() -> String {
    Lang::ALL.map(|lang| format!("{:?}", lang.code())).join(", ")
}
