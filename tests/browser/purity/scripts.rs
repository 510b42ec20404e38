//! Which letters and words belong to a language.

use crate::support::dist::programme;
use barnamaj::{i18n::every_message, programme::lang::Lang};
use serde_json::Value;
use std::collections::BTreeSet;

/// Shorter texts are too often the same in two languages.
const TELLING: usize = 7;

/// Tells a text that is not in the language that it is marked as.
pub struct Judge {
    /// Latin words that the programme's own Arabic texts hold, and the name of the time zone.
    latin_in_arabic: BTreeSet<String>,
    /// What is surely French, and what is surely English.
    french: Vec<String>,
    english: Vec<String>,
}

impl Judge {
    pub fn new() -> Judge {
        let programme = programme();
        let [arabic, french, english] = [Lang::AR, Lang::FR, Lang::EN].map(|lang| {
            let mut texts = own_texts(lang);
            texts_in(&programme, lang.code(), &mut texts);
            texts
        });
        let zone = programme["event"]["time_zone"].as_str().expect("a time zone").to_owned();
        let in_arabic = arabic.iter().chain([&zone]).flat_map(|text| latin_words(text));
        Judge {
            latin_in_arabic: in_arabic.map(str::to_owned).collect(),
            french: only_in(&french, &english),
            english: only_in(&english, &french),
        }
    }

    /// What is wrong with a text that is marked as this language, if anything is.
    pub fn fault(&self, lang: &str, text: &str) -> Option<String> {
        match lang {
            "ar" => letter(text, is_tifinagh).or_else(|| self.foreign_latin(text)),
            "zgh" => letter(text, is_latin).or_else(|| letter(text, is_arabic)),
            "fr" => not_latin(text).or_else(|| word_of(&self.english, text, "English")),
            "en" => not_latin(text).or_else(|| word_of(&self.french, text, "French")),
            // Names of things that belong to no language, such as ids.
            "" => None,
            _ => Some("an unknown language".to_owned()),
        }
    }

    fn foreign_latin(&self, text: &str) -> Option<String> {
        let foreign = latin_words(text).find(|word| !self.latin_in_arabic.contains(*word))?;
        Some(format!("the Latin word {foreign}"))
    }
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fefc}')
}

fn is_tifinagh(letter: char) -> bool {
    matches!(letter, '\u{2d30}'..='\u{2d7f}')
}

fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && !is_arabic(letter) && !is_tifinagh(letter)
}

fn letter(text: &str, is_foreign: fn(char) -> bool) -> Option<String> {
    text.chars().find(|&letter| is_foreign(letter)).map(|letter| format!("the letter {letter}"))
}

fn not_latin(text: &str) -> Option<String> {
    letter(text, is_arabic).or_else(|| letter(text, is_tifinagh))
}

fn latin_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter| !is_latin(letter)).filter(|word| !word.is_empty())
}

fn word_of(foreign: &[String], text: &str, language: &str) -> Option<String> {
    let found = foreign.iter().find(|known| text.contains(known.as_str()))?;
    Some(format!("{language} “{found}”"))
}

/// The app's own messages, cut where values go.
fn own_texts(lang: Lang) -> Vec<String> {
    let whole = every_message(lang).into_iter();
    let parts = whole.flat_map(|text| text.split(['{', '}']).step_by(2));
    parts.map(|text| text.trim().to_owned()).collect()
}

/// All texts of the programme in a language, wherever a map of languages stands.
fn texts_in(value: &Value, lang: &str, into: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            if members.contains_key("fr") || members.contains_key("en") {
                into.extend(members.get(lang).and_then(Value::as_str).map(str::to_owned));
            }
            members.values().for_each(|value| texts_in(value, lang, into));
        }
        Value::Array(items) => items.iter().for_each(|item| texts_in(item, lang, into)),
        _ => {}
    }
}

/// The telling texts of one language that occur in no text of the other.
fn only_in(texts: &[String], other: &[String]) -> Vec<String> {
    let telling = texts.iter().filter(|text| text.chars().count() >= TELLING);
    telling.filter(|text| !other.iter().any(|one| one.contains(text.as_str()))).cloned().collect()
}
