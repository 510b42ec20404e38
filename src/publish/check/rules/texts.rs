//! Oddities of texts.

use super::super::file::LISTED;
use super::super::findings::{Code, Finding};
use super::super::path::Path;
use super::super::tour::Tour;
use super::mojibake::mended;
use std::collections::BTreeSet;

/// Longest title or name, in characters: about four lines on a phone.
const LONGEST_TITLE: usize = 140;

/// Texts that have to be there and say nothing in any language.
pub fn empty(tour: &Tour) -> Vec<Finding> {
    let empty = tour.texts.iter().filter(|text| text.required && text.all().next().is_none());
    empty
        .map(|text| {
            Finding::new(
                Code::EmptyText,
                text.path.clone(),
                "there is no text in any language that the app knows",
                "write it in one language at least, as {\"fr\": \"…\"}",
            )
        })
        .collect()
}

/// Titles and names that fill a phone.
pub fn long_titles(tour: &Tour) -> Vec<Finding> {
    of_each(tour, |path, words| {
        let length = words.chars().count();
        let is_title =
            ["title", "name", "short_name"].into_iter().any(|name| path.name() == Some(name));
        (is_title && length > LONGEST_TITLE).then(|| {
            (
                Code::LongTitle,
                format!("it is {length} characters long; more than {LONGEST_TITLE} fill a phone"),
                "shorten it; what is cut can go into the abstract",
            )
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
            findings.push(Finding::new(
                Code::InvisibleText,
                text.path.field(lang.code()),
                format!("nothing of this text can be seen: it has only {}", signs.join(", ")),
                "write the text, or take it out: then visitors read it in another language",
            ));
        }
    }
    findings
}

/// Characters that cannot be seen and do harm, or that stand for what was lost.
pub fn control_characters(tour: &Tour) -> Vec<Finding> {
    of_each(tour, |_, words| {
        // What mojibake is made of is told with it.
        let found = words.chars().find(|ch| is_harmful(*ch) && mended(words).is_none())?;
        let (what, advice) = match found {
            '\u{fffd}' => ("the sign for a lost letter", "write the text again from its source"),
            _ => ("a control character", "take it out; it often comes with a copy from elsewhere"),
        };
        let place = words.chars().take_while(|ch| *ch != found).count() + 1;
        let code = u32::from(found);
        Some((
            Code::ControlCharacters,
            format!("character {place} of the text is U+{code:04X}, {what}"),
            advice,
        ))
    })
}

/// Looks at each text in each of its languages.
pub fn of_each(
    tour: &Tour,
    look: impl Fn(&Path, &str) -> Option<(Code, String, &'static str)>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for text in &tour.texts {
        for (lang, words) in text.all() {
            if let Some((code, message, advice)) = look(&text.path, words) {
                findings.push(Finding::new(code, text.path.field(lang.code()), message, advice));
            }
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
