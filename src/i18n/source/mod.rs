//! The words of the app as their translators write them: a file for each language in `words/`
//! (Project Fluent, <https://projectfluent.org/fluent/guide/>), made into what the app reads.
//!
//! To add a language is to add a file: nothing else names it. An organiser may have more of them
//! beside the programme ([`Library`]).
//!
//! - A message is `nav-title = …`, with `{ $x }` in the place of a value. A message with a number
//!   is `count-sessions = { $n -> … }`, by the plural categories of the language; `[0]` is said of
//!   exactly none.
//! - A term that is named after the language (`-fr = Français`) has its name in itself, and
//!   attributes for what the CLDR does not know or an event wants otherwise: those of
//!   [`super::locale::Overrides`], and `.fallback` (the language that stands in for messages that
//!   lack), `.first-day` (of a month), `.name-zgh` (of another language). A term named after
//!   a region of the language (`-en-001`) overrides what the CLDR says of that.
//!
//! Nothing here is read in a browser.

mod edition;
mod faults;
mod file;
mod fluent;
mod library;

#[cfg(test)]
pub(super) use edition::id;
pub use edition::{Edition, language_name};
pub use faults::faults;
pub use library::Library;

use super::locale::OverridesByLocale;
use std::collections::BTreeMap;

/// The language whose words are never lacking.
pub const REFERENCE: &str = "en";

/// The words of a language as they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The texts of messages by their ids, `{name}` in the place of a value.
    messages: BTreeMap<String, String>,
    /// The forms of messages with a number by their ids, in the order of the plural categories.
    counted: BTreeMap<String, [String; 6]>,
    /// The tag of the language that stands in for messages that lack.
    fallback: String,
    /// How the first day of a month is written, if not as a number.
    first_day: String,
    /// The names of languages in this one, by their tags.
    names: BTreeMap<String, String>,
    /// What is said otherwise than in the CLDR.
    overrides: OverridesByLocale,
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

/// Loads the words of a language for tests and whoever else asks before an event is known; whether
/// there are any.
pub(super) fn load(tag: &str) -> bool {
    let known = Library::default().languages().iter().any(|known| known == tag);
    if known {
        super::load(Edition::unknown().words(tag));
    }
    known
}
