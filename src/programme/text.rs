//! A text in several languages, and what a page shows of it.

use super::json::{Object, quoted, string};
use super::lang::Lang;
use serde::{Deserialize, Serialize};
#[cfg(not(target_arch = "wasm32"))]
use std::collections::BTreeMap;

/// A map of language to string: `{"fr": "…", "ar": "…"}`. A missing or blank language falls
/// back to another one ([`Lang::fallbacks`]); languages the app does not know are ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Text {
    /// The text in Arabic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ar: Option<Box<str>>,
    /// The text in Standard Moroccan Amazigh, in Tifinagh.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zgh: Option<Box<str>>,
    /// The text in French.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fr: Option<Box<str>>,
    /// The text in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<Box<str>>,
}

/// How sure a translation is, by language: `{"ar": "own"}`. For reviewers; never shown.
///
/// `attested`: printed by the organiser or a named source; `close`: joined from attested words;
/// `own`: our own words or translation, wants a native reader. The keys are the fields of the
/// object that holds it; a language that is not listed is attested. Keyed by the language's
/// code, not by [`Lang`]: a language that the app does not know must not make an element
/// unreadable.
#[cfg(not(target_arch = "wasm32"))]
pub type Status = BTreeMap<String, BTreeMap<String, String>>;

/// How sure a translation is: a phone does without.
#[cfg(target_arch = "wasm32")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status;

#[cfg(target_arch = "wasm32")]
impl Status {
    /// Nothing is said.
    pub fn is_empty(&self) -> bool {
        true
    }
}

/// A string together with the language it is really in, so that the page can mark it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase<'a> {
    /// The string itself.
    pub text: &'a str,
    /// The language of the string, which may not be that of the reader.
    pub lang: Lang,
}

impl Text {
    /// Reads `{"fr": "…", "ar": "…"}`; `None` when that is something else.
    pub(crate) fn read(json: &str) -> Option<Text> {
        let object = Object::read(json).ok()?;
        let field = |lang| match object.get(lang) {
            None => Some(None),
            Some(json) => string(json).map(Some),
        };
        Some(Text { ar: field("ar")?, zgh: field("zgh")?, fr: field("fr")?, en: field("en")? })
    }

    /// What [`Text::read`] reads.
    pub(crate) fn write(&self) -> String {
        let fields = [("ar", &self.ar), ("zgh", &self.zgh), ("fr", &self.fr), ("en", &self.en)];
        let mut json = String::from("{");
        for (lang, text) in fields {
            if let Some(text) = text {
                let comma = if json.len() > 1 { "," } else { "" };
                json += &format!("{comma}\"{lang}\":{}", quoted(text));
            }
        }
        json + "}"
    }

    /// The text in exactly this language; `None` when it is missing or blank.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        let field = match lang {
            Lang::Ar => &self.ar,
            Lang::Zgh => &self.zgh,
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        };
        field.as_deref().filter(|text| !text.trim().is_empty())
    }

    /// The text for a reader of `lang`, in the first language of its fallbacks that there is.
    pub fn get(&self, lang: Lang) -> Option<Phrase<'_>> {
        lang.fallbacks()
            .into_iter()
            .find_map(|lang| self.exact(lang).map(|text| Phrase { text, lang }))
    }

    /// This text, or the other one when this one is empty.
    pub fn or<'a>(&'a self, other: &'a Text) -> &'a Text {
        if self.is_empty() { other } else { self }
    }

    /// Whether no language has a text.
    pub fn is_empty(&self) -> bool {
        Lang::ALL.into_iter().all(|lang| self.exact(lang).is_none())
    }

    /// All the texts there are, for search.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        Lang::ALL.into_iter().filter_map(|lang| self.exact(lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> Text {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_missing_language_falls_back_and_says_so() {
        let title = text(r#"{"fr": "Santé", "ar": "الصحة", "de": "Gesundheit"}"#);
        let shown = |lang| title.get(lang).map(|phrase| (phrase.text, phrase.lang));
        assert_eq!(shown(Lang::Ar), Some(("الصحة", Lang::Ar)));
        assert_eq!(shown(Lang::Zgh), Some(("Santé", Lang::Fr)));
        assert_eq!(shown(Lang::En), Some(("Santé", Lang::Fr)));
    }

    #[test]
    fn a_blank_text_is_a_missing_text() {
        let title = text(r#"{"fr": "  ", "en": "Health"}"#);
        assert_eq!(title.get(Lang::Fr).unwrap().lang, Lang::En);
        assert!(text(r#"{"fr": ""}"#).is_empty());
    }
}
