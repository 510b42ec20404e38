//! Languages of sources: as people write them into a field that is meant for a code, and as the
//! letters of their texts tell.

use super::draft::Draft;
use crate::programme::lang::Lang;
use std::collections::BTreeMap;
use unicode_script::{Script, UnicodeScript};

/// Names of languages: in English, in themselves, and those of each other that programmes in several
/// languages write.
const NAMES: [(&str, &str); 38] = [
    ("arabe", "ar"),
    ("arabic", "ar"),
    ("العربية", "ar"),
    ("amazigh", "zgh"),
    ("tamazight", "zgh"),
    ("allemand", "de"),
    ("deutsch", "de"),
    ("dutch", "nl"),
    ("english", "en"),
    ("anglais", "en"),
    ("английский", "en"),
    ("אנגלית", "en"),
    ("الإنجليزية", "en"),
    ("espagnol", "es"),
    ("español", "es"),
    ("farsi", "fa"),
    ("français", "fr"),
    ("french", "fr"),
    ("german", "de"),
    ("الفرنسية", "fr"),
    ("hebrew", "he"),
    ("иврит", "he"),
    ("עברית", "he"),
    ("italian", "it"),
    ("italiano", "it"),
    ("nederlands", "nl"),
    ("polish", "pl"),
    ("polski", "pl"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("russian", "ru"),
    ("русский", "ru"),
    ("רוסית", "ru"),
    ("spanish", "es"),
    ("turkish", "tr"),
    ("türkçe", "tr"),
    ("ukrainian", "uk"),
    ("українська", "uk"),
];

/// The languages of a field: `en`, `de-formal`, `de/en`, `English`. What is none is left out.
pub fn of(text: &str) -> Vec<Lang> {
    let mut languages = Vec::new();
    for word in text.split([',', '/', ';', '&', '|', '+', ' ']) {
        let lower = word.trim().to_lowercase();
        let named = NAMES.iter().find(|(name, _)| *name == lower);
        let language = match named {
            Some((_, code)) => Lang::new(code),
            // Three letters that nobody meant as a language: `and`, `tba`.
            None => {
                Lang::new(&lower).filter(|it| !matches!(it.code(), "and" | "tba" | "tbd" | "mul"))
            }
        };
        if let Some(language) = language.filter(|it| !languages.contains(it)) {
            languages.push(language);
        }
    }
    languages
}

/// The language that letters stand for, where it is no guess among many: the one that is written most
/// in its script. Latin letters tell none.
const SCRIPTS: [(Script, &str); 14] = [
    (Script::Arabic, "ar"),
    (Script::Armenian, "hy"),
    (Script::Cyrillic, "ru"),
    (Script::Devanagari, "hi"),
    (Script::Ethiopic, "am"),
    (Script::Georgian, "ka"),
    (Script::Greek, "el"),
    (Script::Han, "zh"),
    (Script::Hangul, "ko"),
    (Script::Hebrew, "he"),
    (Script::Hiragana, "ja"),
    (Script::Katakana, "ja"),
    (Script::Thai, "th"),
    (Script::Tifinagh, "zgh"),
];

/// The language of texts whose own nobody tells, by the letters of most of them; `None` when these
/// are Latin.
pub fn by_script<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<Lang> {
    let mut number: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for text in texts {
        let mut scripts = text.chars().map(|letter| letter.script());
        let is_letter = |script: &Script| !matches!(script, Script::Common | Script::Inherited);
        let Some(script) = scripts.find(is_letter) else { continue };
        let language = SCRIPTS.iter().find(|(known, _)| *known == script).map(|(_, tag)| *tag);
        *number.entry(language).or_default() += 1;
    }
    let (most, _) = number.into_iter().max_by_key(|(_, number)| *number)?;
    Lang::new(most?)
}

/// The languages to publish in: the main one, and each that at least a third of the titles is in.
pub fn of_titles(main: Lang, draft: &Draft) -> Vec<Lang> {
    let mut number: BTreeMap<Lang, usize> = BTreeMap::new();
    let phrases = draft.sessions.iter().flat_map(|session| session.title.all());
    phrases.for_each(|phrase| *number.entry(phrase.lang).or_default() += 1);
    let is_one =
        |(lang, number): &(Lang, usize)| *lang != main && number * 3 >= draft.sessions.len();
    std::iter::once(main).chain(number.into_iter().filter(is_one).map(|(lang, _)| lang)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_read_as_people_write_them() {
        let codes = |text: &str| of(text).into_iter().map(Lang::code).collect::<Vec<_>>().join(" ");
        for (text, wanted) in [
            ("en", "en"),
            ("de-formal", "de-formal"),
            ("pt_BR", "pt-BR"),
            ("de/en", "de en"),
            ("English, Deutsch", "en de"),
            ("", ""),
            ("multilingual", ""),
            ("tba", ""),
            ("иврит, русский", "he ru"),
        ] {
            assert_eq!(codes(text), wanted, "{text}");
        }
    }

    #[test]
    fn letters_tell_the_language_of_most_texts() {
        let code = |texts: &[&str]| by_script(texts.iter().copied()).map(Lang::code);
        assert_eq!(code(&["«Ужин» - 1", "Обед", "Coffee"]), Some("ru"));
        assert_eq!(code(&["1. قهوة"]), Some("ar"));
        assert_eq!(code(&["Apples", "Pears", "Обед"]), None);
        assert_eq!(code(&["...", "42"]), None);
    }
}
