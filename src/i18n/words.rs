//! The words of a language: what a file of them holds.

use super::messages::{Counted, Message};
use crate::programme::json::{Object, list, string};

/// The words of a language, or the first parts of them, with the facts about it that dates and
/// numbers need. In a file (JSON, `source::file`) the fields have the same names.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The tag of the language.
    pub lang: &'static str,
    /// The tag of the language to turn to for what these words lack; empty where they lack nothing.
    pub fallback: &'static str,
    /// The texts of messages by their numbers ([`Message`]), as far as they are loaded; an empty
    /// one is not to be had in this language. `{name}` is a place for a value.
    pub messages: Vec<&'static str>,
    /// The texts of messages with a number ([`Counted`]): six forms each, by plural category (CLDR:
    /// zero, one, two, few, many, other). One that is empty is the same as `other`; that of zero is
    /// also said of 0 where the language has no such category.
    pub counted: Vec<&'static str>,
    /// The plural categories of 0 to 199, a letter each of `zotfmx`; further numbers go by their
    /// last two digits.
    pub plurals: &'static str,
    /// The names of the months as beside a day, in full; then the same abbreviated.
    pub months: Vec<&'static str>,
    /// The names of the days of the week, Monday first; then the same abbreviated, if a pattern
    /// wants them.
    pub weekdays: Vec<&'static str>,
    /// The patterns of dates: weekday to year, weekday to month, day and short month, day to year.
    pub dates: Vec<&'static str>,
    /// How the first day of a month is written, if not as a number.
    pub first_day: &'static str,
    /// Between the parts of an enumeration.
    pub joint: &'static str,
    /// Pairs of a language's tag and its name in this language, as in running text.
    pub names: Vec<&'static str>,
    /// Pairs of tags of the site's languages, in the order of the switch, and their names in
    /// themselves.
    pub languages: Vec<&'static str>,
    /// The tags of the languages that texts of the programme fall back to, in order.
    pub order: Vec<&'static str>,
}

/// Six forms of each message with a number.
pub(super) const FORMS: usize = 6;

impl Words {
    /// Reads a file; `None` when it is none. What is read stays in memory.
    pub fn read(json: &str) -> Option<Words> {
        let object = Object::read(json).ok()?;
        let text = |name| object.get(name).and_then(string).map_or("", kept);
        let texts = |name| object.get(name).and_then(strings).unwrap_or_default();
        Some(Words {
            lang: object.get("lang").and_then(string).map(kept)?,
            fallback: text("fallback"),
            messages: texts("messages"),
            counted: texts("counted"),
            plurals: text("plurals"),
            months: texts("months"),
            weekdays: texts("weekdays"),
            dates: texts("dates"),
            first_day: text("first_day"),
            joint: text("joint"),
            names: texts("names"),
            languages: texts("languages"),
            order: texts("order"),
        })
    }

    /// The text of a message; empty where it is not to be had.
    pub(super) fn message(&self, message: Message) -> &'static str {
        self.messages.get(message as usize).copied().unwrap_or_default()
    }

    /// The form of a message for a number; empty where it is not to be had.
    pub(super) fn form(&self, counted: Counted, n: u64) -> &'static str {
        let at = counted as usize * FORMS;
        let Some(forms) = self.counted.get(at..at + FORMS) else { return "" };
        let form = if n == 0 && !forms[0].is_empty() { 0 } else { self.plural(n) };
        if forms[form].is_empty() { forms[FORMS - 1] } else { forms[form] }
    }

    /// The plural category of a number, as the place of its form.
    fn plural(&self, n: u64) -> usize {
        let at = if n < 200 { n } else { 100 + n % 100 };
        let letter = self.plurals.as_bytes().get(at as usize);
        letter.and_then(|letter| b"zotfmx".iter().position(|known| known == letter)).unwrap_or(5)
    }
}

/// The second of the pair that begins with a tag.
pub(super) fn paired(pairs: &[&'static str], tag: &str) -> Option<&'static str> {
    pairs.chunks_exact(2).find(|pair| pair[0] == tag).map(|pair| pair[1])
}

fn strings(json: &str) -> Option<Vec<&'static str>> {
    list(json)?.into_iter().map(|one| string(one.get()).map(kept)).collect()
}

fn kept(text: Box<str>) -> &'static str {
    Box::leak(text)
}
