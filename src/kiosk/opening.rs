//! The beginning of a text: as much of it as is read in passing.

use crate::programme::rich::plain;

/// Letters that are read in passing.
const PASSING: usize = 280;

/// The first sentences of a text with markup, from its first paragraph; where the first sentence
/// is too long, its first words.
pub fn opening(text: &str) -> String {
    let plain = plain(text);
    let lines = plain.lines().map(str::trim).skip_while(|line| line.is_empty());
    let first = lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    let Some((end, _)) = first.char_indices().nth(PASSING) else { return first };
    let begun = &first[..end];
    let ends = |(at, letter): (usize, char)| {
        let next = at + letter.len_utf8();
        let is_end = matches!(letter, '.' | '!' | '?' | '؟' | '…');
        (is_end && first[next..].starts_with(char::is_whitespace)).then_some(next)
    };
    match begun.char_indices().filter_map(ends).next_back() {
        Some(end) => first[..end].to_owned(),
        None => {
            let words = begun.rsplit_once(char::is_whitespace).map_or(begun, |(words, _)| words);
            format!("{}…", words.trim_end_matches(|letter: char| !letter.is_alphanumeric()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_short_text_is_told_in_full_without_its_markup() {
        assert_eq!(opening("**Health** for all.\nNow."), "Health for all. Now.");
        assert_eq!(opening("One.\n\nTwo."), "One.", "its first paragraph");
        assert_eq!(opening(""), "");
    }

    #[test]
    fn a_long_text_ends_with_a_sentence() {
        let text = format!("Version 2.0 is here. Is it?{}", " And so on".repeat(40));
        assert_eq!(opening(&text), "Version 2.0 is here. Is it?");
        let text = format!("هل من جديد؟{}", " وهكذا".repeat(80));
        assert_eq!(opening(&text), "هل من جديد؟");
    }

    #[test]
    fn a_long_sentence_ends_with_a_word() {
        let told = opening(&"word, ".repeat(60));
        assert!(told.ends_with("word…"), "{told}");
        assert!(told.chars().count() <= PASSING + 1);
    }

    proptest! {
        #[test]
        fn no_text_panics_or_is_too_long(text in "\\PC*|([a-zء-ي.؟ ]{1,9} ){30,90}") {
            prop_assert!(opening(&text).chars().count() <= PASSING + 1);
        }
    }
}
