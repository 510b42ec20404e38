//! Oddities of texts.

use super::super::findings::{Code, Finding};
use super::super::path::Path;
use super::super::tour::Tour;

/// Longest title or name, in characters: about four lines on a phone.
const LONGEST_TITLE: usize = 140;

/// Names of characters that some programs write into texts that they export.
const ENTITIES: [&str; 9] =
    ["amp", "lt", "gt", "quot", "apos", "nbsp", "eacute", "egrave", "rsquo"];

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

/// HTML: the app shows it letter by letter.
pub fn html(tour: &Tour) -> Vec<Finding> {
    of_each(tour, |_, words| {
        let found = tag(words).or_else(|| entity(words))?;
        Some((
            Code::Html,
            format!("{found:?} is HTML, which visitors would read as it stands here"),
            "write plain text; a line break is \\n",
        ))
    })
}

/// Characters that cannot be seen and do harm, or that stand for what was lost.
pub fn control_characters(tour: &Tour) -> Vec<Finding> {
    of_each(tour, |_, words| {
        let found = words.chars().find(|ch| is_harmful(*ch))?;
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

/// The first tag or comment: `<b>`, `</p>`, `<!-- -->`.
fn tag(words: &str) -> Option<&str> {
    words.match_indices('<').find_map(|(at, _)| {
        let rest = &words[at..];
        let begins =
            rest[1..].starts_with(|ch: char| ch.is_ascii_alphabetic() || "/!".contains(ch));
        let end = rest.find('>').filter(|_| begins)?;
        Some(&rest[..=end])
    })
}

/// The first character reference: `&amp;`, `&#39;`.
fn entity(words: &str) -> Option<&str> {
    words.match_indices('&').find_map(|(at, _)| {
        let rest = &words[at..];
        let end = rest.find(';')?;
        let name = &rest[1..end];
        let number = name.strip_prefix('#').map(|number| number.trim_start_matches(['x', 'X']));
        let is_number = number
            .is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_hexdigit()));
        (is_number || ENTITIES.contains(&name)).then_some(&rest[..=end])
    })
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
    fn html_is_told_from_plain_signs() {
        let found = |words| tag(words).or_else(|| entity(words));
        assert_eq!(found("a <b>bold</b> word"), Some("<b>"));
        assert_eq!(found("a<br/>b"), Some("<br/>"));
        assert_eq!(found("2 < 3 </p>"), Some("</p>"));
        assert_eq!(found("R&amp;D"), Some("&amp;"));
        assert_eq!(found("l&#39;IA & l&#x2019;art"), Some("&#39;"));
        for plain in ["R&D; suite", "a < b > c", "<3", "A & B; C", "&#;", "&", "<", "<b", "x <"] {
            assert_eq!(found(plain), None, "{plain}");
        }
    }

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
