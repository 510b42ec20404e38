//! Oddities of texts.

use super::super::file::LISTED;
use super::super::findings::{Code, Finding};
use super::super::path::Path;
use super::super::tour::Tour;
use super::mojibake::mended;
use crate::exchange::UNNAMED;
use crate::sentences::{Sentence, quoted};
use std::collections::BTreeSet;

/// Longest title or name, in characters: about four lines on a phone.
const LONGEST_TITLE: usize = 140;

/// Texts that have to be there and say nothing in any language.
pub fn empty(tour: &Tour) -> Vec<Finding> {
    let empty = tour.texts.iter().filter(|text| text.required && text.all().next().is_none());
    empty
        .map(|text| {
            let message = Sentence::new("empty-text").with("example", "{\"fr\": \"…\"}");
            Finding::new(Code::EmptyText, text.path.clone(), message)
        })
        .collect()
}

/// Names and titles that an import left open, because its source had none.
pub fn placeholders(tour: &Tour) -> Vec<Finding> {
    of_each(tour, |path, words| {
        (words.trim() == UNNAMED).then(|| {
            let message =
                Sentence::new("placeholder").with("sign", quoted(UNNAMED)).with("option", "--name");
            Finding::new(Code::Placeholder, path.clone(), message)
        })
    })
}

/// Titles and names that fill a phone.
pub fn long_titles(tour: &Tour) -> Vec<Finding> {
    of_each(tour, |path, words| {
        let length = words.chars().count();
        let is_title =
            ["title", "name", "short_name"].into_iter().any(|name| path.name() == Some(name));
        (is_title && length > LONGEST_TITLE).then(|| {
            let message =
                Sentence::new("long-title").with("length", length).with("most", LONGEST_TITLE);
            Finding::new(Code::LongTitle, path.clone(), message)
        })
    })
}

/// Texts of which nothing can be seen: nobody reads them, nor what stands in another language.
pub fn invisible(tour: &Tour) -> Vec<Finding> {
    let mut findings = Vec::new();
    for text in &tour.texts {
        for (lang, words) in text.invisible() {
            let signs: BTreeSet<char> = words.chars().filter(|ch| !ch.is_whitespace()).collect();
            let signs: Vec<String> = signs
                .into_iter()
                .take(LISTED)
                .map(|ch| format!("U+{:04X}", u32::from(ch)))
                .collect();
            let message = Sentence::new("invisible-text").with("signs", signs.join(", "));
            let path = text.path.field(lang.code());
            findings.push(Finding::new(Code::InvisibleText, path, message));
        }
    }
    findings
}

/// Characters that cannot be seen and do harm, or that stand for what was lost.
pub fn control_characters(tour: &Tour) -> Vec<Finding> {
    of_each(tour, |path, words| {
        // What mojibake is made of is told with it.
        let found = words.chars().find(|ch| is_harmful(*ch) && mended(words).is_none())?;
        let place = words.chars().take_while(|ch| *ch != found).count() + 1;
        let message = Sentence::new(match found {
            '\u{fffd}' => "lost-letter",
            _ => "control-character",
        });
        let code = u32::from(found);
        let message = message.with("place", place).with("sign", format!("U+{code:04X}"));
        Some(Finding::new(Code::ControlCharacters, path.clone(), message))
    })
}

/// Looks at each text, by its path, and at its words in each language. What is found of the text
/// becomes a finding of the words.
pub fn of_each(tour: &Tour, look: impl Fn(&Path, &str) -> Option<Finding>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for text in &tour.texts {
        for (lang, words) in text.all() {
            let found = look(&text.path, words);
            findings.extend(found.map(|it| Finding { path: text.path.field(lang.code()), ..it }));
        }
    }
    findings
}

/// Control characters but line breaks and tabs; overrides of the direction of writing; marks of
/// byte order; the replacement character.
fn is_harmful(ch: char) -> bool {
    ch.is_control() && !matches!(ch, '\n' | '\r' | '\t')
        || matches!(ch, '\u{202d}' | '\u{202e}' | '\u{feff}' | '\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_a_language_needs_are_no_control_characters() {
        for harmful in ['\u{0}', '\u{b}', '\u{7f}', '\u{85}', '\u{202e}', '\u{feff}', '\u{fffd}'] {
            assert!(is_harmful(harmful), "{harmful:?}");
        }
        for needed in ['\n', '\t', '\u{a0}', '\u{ad}', '\u{200c}', '\u{200f}', '\u{2067}', 'ⵣ'] {
            assert!(!is_harmful(needed), "{needed:?}");
        }
    }
}
