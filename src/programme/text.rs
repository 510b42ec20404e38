//! A text in several languages, and what a page shows of it.

use super::json::{Object, quoted, string};
use super::lang::Lang;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

/// A map of language (BCP 47) to string: `{"fr": "…", "ar": "…"}`. For a language that is missing
/// or blank another one is shown, and marked as such.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// In the order of the file.
    texts: Vec<(Lang, Box<str>)>,
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
    /// A text in one language.
    pub fn of(lang: Lang, text: impl Into<Box<str>>) -> Text {
        Text { texts: vec![(lang, text.into())] }
    }

    /// Reads `{"fr": "…", "ar": "…"}`; `None` when that is something else. Keys that are no
    /// languages are ignored.
    pub(crate) fn read(json: &str) -> Option<Text> {
        let object = Object::read(json).ok()?;
        let mut text = Text::default();
        for (tag, json) in object.iter().filter(|(_, json)| *json != "null") {
            let Some(lang) = Lang::new(tag) else { continue };
            let words = string(json)?;
            if text.written(lang).is_none() {
                text.texts.push((lang, words));
            }
        }
        Some(text)
    }

    /// What [`Text::read`] reads.
    pub(crate) fn write(&self) -> String {
        let mut json = String::from("{");
        for (lang, text) in &self.texts {
            let comma = if json.len() > 1 { "," } else { "" };
            json += &format!("{comma}\"{}\":{}", lang.code(), quoted(text));
        }
        json + "}"
    }

    /// Says it in a language, in place of what was said in it before.
    pub fn set(&mut self, lang: Lang, text: impl Into<Box<str>>) {
        match self.texts.iter_mut().find(|(of, _)| *of == lang) {
            Some((_, before)) => *before = text.into(),
            None => self.texts.push((lang, text.into())),
        }
    }

    /// The text in exactly this language; `None` when it is missing or blank.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        self.written(lang).filter(|text| !is_blank(text))
    }

    /// The text for a reader of `lang`: in that language, in one that differs only in script or
    /// region, in the next one that readers of it are shown, or in any.
    pub fn get(&self, lang: Lang) -> Option<Phrase<'_>> {
        let tag = |tag: &str| self.all().find(|phrase| phrase.lang.code() == tag);
        let near = || self.all().find(|phrase| phrase.lang.primary() == lang.primary());
        let other = || lang.others().iter().find_map(|other| tag(other));
        tag(lang.code()).or_else(near).or_else(other).or_else(|| self.all().next())
    }

    /// This text, or the other one when this one is empty.
    pub fn or<'a>(&'a self, other: &'a Text) -> &'a Text {
        if self.is_empty() { other } else { self }
    }

    /// Whether no language has a text.
    pub fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }

    /// All the texts there are, in the order of the file.
    pub fn all(&self) -> impl Iterator<Item = Phrase<'_>> {
        let phrases = self.texts.iter().map(|(lang, text)| Phrase { text, lang: *lang });
        phrases.filter(|phrase| !is_blank(phrase.text))
    }

    /// The texts themselves, to be mended.
    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = &mut Box<str>> {
        self.texts.iter_mut().map(|(_, text)| text)
    }

    fn written(&self, lang: Lang) -> Option<&str> {
        self.texts.iter().find(|(of, _)| *of == lang).map(|(_, text)| &**text)
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Two texts are the same that say the same in each language, in whatever order.
impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        let has = |(lang, text): &(Lang, Box<str>)| other.written(*lang) == Some(text);
        self.texts.len() == other.texts.len() && self.texts.iter().all(has)
    }
}

impl Eq for Text {}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.texts.iter().map(|(lang, text)| (lang, text)))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
        let members = BTreeMap::<String, String>::deserialize(deserializer)?;
        let texts =
            members.into_iter().filter_map(|(tag, text)| Some((Lang::new(&tag)?, text.into())));
        Ok(Text { texts: texts.collect() })
    }
}

/// In the schema a text is a map whose keys are tags.
#[cfg(test)]
impl schemars::JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A map of language (BCP 47) to string: `{\"fr\": \"…\", \"ar\": \"…\"}`. For a language that is missing or blank another one is shown, and marked as such.",
            "type": "object",
            "additionalProperties": { "type": "string" }
        })
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
        let title = text(r#"{"ar": "الصحة", "fr": "Santé", "de": "Gesundheit"}"#);
        let [de, en, zgh] = ["de-AT", "en", "zgh"].map(|tag| Lang::new(tag).unwrap());
        let readers = Lang::readers(&[Lang::AR, de, en, zgh], &[en, Lang::FR, Lang::AR]);
        let shown =
            |at: usize| title.get(readers[at]).map(|phrase| (phrase.text, phrase.lang.code()));
        assert_eq!(shown(0), Some(("الصحة", "ar")));
        assert_eq!(shown(1), Some(("Gesundheit", "de")), "that of another region");
        assert_eq!((shown(2), shown(3)), (Some(("Santé", "fr")), Some(("Santé", "fr"))));
        assert_eq!(title.get(zgh).unwrap().text, "الصحة", "the first one where there is no order");
    }

    #[test]
    fn keys_that_are_no_languages_are_ignored_and_the_first_of_two_counts() {
        let title = Text::read(r#"{"note": 1, "FR": "Un", "fr": "Deux", "de": null}"#).unwrap();
        assert_eq!(title.write(), r#"{"fr":"Un"}"#);
        assert!(Text::read(r#"{"fr": 1}"#).is_none());
        assert!(Text::read("[]").is_none());
    }

    #[test]
    fn the_order_of_languages_makes_no_other_text() {
        assert_eq!(text(r#"{"fr": "a", "ar": "b"}"#), text(r#"{"ar": "b", "fr": "a"}"#));
        assert_ne!(text(r#"{"fr": "a"}"#), text(r#"{"fr": "a", "ar": "b"}"#));
    }

    #[test]
    fn a_blank_text_is_a_missing_text() {
        let title = text(r#"{"fr": "  ", "en": "Health"}"#);
        assert_eq!(title.get(Lang::FR).unwrap().lang, Lang::EN);
        assert!(text(r#"{"fr": ""}"#).is_empty());
    }
}
