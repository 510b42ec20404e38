//! The words of the app on a site: with each script that starts it those of the page's language,
//! and a file for each language, fetched when it is chosen or when more of the app is there.

use super::assets::Assets;
use crate::i18n::source::Edition;
use crate::i18n::{Message, Part, Words};
use crate::programme::lang::Lang;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The line of a script in whose place its words come.
const PLACE: &str = "const WORDS = '';";

/// The words of the languages of a site, with those that they turn to.
pub struct SiteWords {
    words: BTreeMap<&'static str, Words>,
    /// The paths of the files below the site's base, by the tags of languages.
    files: BTreeMap<&'static str, String>,
}

impl SiteWords {
    /// The words of an edition; their files are added to the assets.
    pub fn new(edition: &Edition, assets: &mut Assets) -> SiteWords {
        let all = edition.all().into_iter().map(|words| (words.lang, words));
        let words: BTreeMap<&'static str, Words> = all.collect();
        let file = |(tag, words): (&&'static str, &Words)| {
            let content = words.file(Part::Later).into_bytes();
            (*tag, assets.add(&format!("words/{tag}.json"), content))
        };
        let files = words.iter().map(file).collect();
        SiteWords { words, files }
    }

    /// A script that starts the app for phones, with what it says at once in a language.
    ///
    /// # Errors
    /// When the script has no place for words.
    pub fn boot(&self, script: &str, lang: Lang) -> Result<String, String> {
        let own = &self.words[lang.code()];
        let mut words = vec![self.file(lang.code(), Part::First)];
        if !own.fallback.is_empty() {
            let mut other = self.file(own.fallback, Part::First);
            leave_out(&mut other["messages"], &own.messages[..Message::DateTime as usize]);
            leave_out(&mut other["counted"], &own.counted);
            words.push(other);
        }
        filled(script, &json!({ "files": self.files, "words": words }).to_string())
    }

    /// A script that starts a kiosk, with all that it says.
    ///
    /// # Errors
    /// As [`SiteWords::boot`].
    pub fn kiosk_boot(&self, script: &str) -> Result<String, String> {
        filled(script, &self.whole())
    }

    /// All words together, with nothing left to be fetched.
    pub fn whole(&self) -> String {
        let words: Vec<_> = self.words.keys().map(|tag| self.file(tag, Part::Kiosk)).collect();
        json!({ "files": {}, "words": words }).to_string()
    }

    fn file(&self, tag: &str, until: Part) -> Value {
        serde_json::from_str(&self.words[tag].file(until)).expect("it was written as JSON")
    }
}

/// Leaves out what another language says itself.
fn leave_out(texts: &mut Value, said: &[&str]) {
    let texts = texts.as_array_mut().expect("a list");
    for (text, own) in texts.iter_mut().zip(said) {
        if !own.is_empty() {
            *text = Value::from("");
        }
    }
}

/// A script with words in it.
fn filled(script: &str, words: &str) -> Result<String, String> {
    if !script.contains(PLACE) {
        return Err("a script of the built app has no place for words".to_owned());
    }
    let literal = words.replace('\\', "\\\\").replace('\'', "\\'");
    Ok(script.replacen(PLACE, &format!("const WORDS = '{literal}';"), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_gets_its_words_whatever_they_hold() {
        let script = filled("a;const WORDS = '';b", r#"{"x":"l'a \" \\ é"}"#).unwrap();
        assert_eq!(script, r#"a;const WORDS = '{"x":"l\'a \\" \\\\ é"}';b"#);
        assert!(filled("a;", "{}").is_err());
    }
}
