//! The words of a language as they are written, and what can be wrong with them.

use crate::i18n::locale::OverridesByLocale;
use std::collections::BTreeMap;

/// The language whose words are never lacking.
pub const REFERENCE: &str = "en";

/// The words of a language as they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The texts of messages by their ids, `{name}` in the place of a value.
    pub messages: BTreeMap<String, String>,
    /// The forms of messages with a number by their ids, in the order of the plural categories.
    pub counted: BTreeMap<String, [String; 6]>,
    /// The tag of the language that stands in for messages that lack.
    pub fallback: String,
    /// How the first day of a month is written, if not as a number.
    pub first_day: String,
    /// The names of languages in this one, by their tags.
    pub names: BTreeMap<String, String>,
    /// What is said otherwise than in the CLDR.
    pub overrides: OverridesByLocale,
}

/// Something that is wrong with a file of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsFault {
    /// Name of the file, such as `fr.ftl`.
    pub file: String,
    /// The line of the fault, from 1; 0 where it is about the whole file.
    pub line: usize,
    /// The fault, in English.
    pub message: String,
}

impl std::fmt::Display for WordsFault {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self.line {
            0 => write!(f, "words/{}: {}", self.file, self.message),
            line => write!(f, "words/{}, line {line}: {}", self.file, self.message),
        }
    }
}
