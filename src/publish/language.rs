//! The languages of a site.

use crate::i18n::{self, Message, locale};
use crate::programme::lang::Lang;
use crate::programme::text::{Phrase, Text};

/// Tags as the app reads them from an attribute.
pub fn tags(languages: &[Lang]) -> String {
    languages.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" ")
}

/// A message in each of some languages that it can be had in, once.
pub fn in_each(languages: &[Lang], message: Message) -> Vec<Phrase<'static>> {
    let mut phrases: Vec<Phrase<'static>> = Vec::new();
    for lang in languages {
        let phrase = i18n::say(*lang, message);
        if phrases.iter().all(|known| known.lang != phrase.lang) {
            phrases.push(phrase);
        }
    }
    phrases
}

/// A text without markup in a language, or in the next best.
pub fn plain(text: &Text, lang: Lang) -> String {
    text.get(lang).map(|phrase| phrase.text.to_owned()).unwrap_or_default()
}

/// The script that a language is most likely written in (ISO 15924); empty where that is not known.
pub fn script(lang: Lang) -> String {
    locale::script(lang.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_stands_once_for_each_language_that_it_can_be_had_in() {
        let languages = ["pl", "fr", "cs", "ar"].map(|tag| Lang::new(tag).unwrap());
        let said = in_each(&languages, Message::FatalReload);
        let mut told: Vec<_> = said.iter().map(|phrase| phrase.lang.code()).collect();
        assert!(told.contains(&"fr") && told.contains(&"ar"), "{told:?}");
        told.sort_unstable();
        told.dedup();
        assert_eq!(told.len(), said.len(), "Polish and Czech share what stands in for them");
        assert!(!in_each(&languages[..1], Message::FatalReload)[0].text.is_empty());
    }
}
