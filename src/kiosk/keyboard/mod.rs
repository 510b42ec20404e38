//! The keyboard on the screen, for a search: the venue's screens have no other.

mod layouts;
mod letters;
mod offered;
mod script;

pub use offered::{Layout, first_for, layouts};
pub use script::Script;

/// Characters that a text on the screen may have.
pub const LONGEST: usize = 60;

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A letter of the script: one character, or one with its mark (`ⴳⵯ`).
    Letter(&'static str),
    /// A space between words.
    Space,
    /// Takes back the last letter with its marks.
    Backspace,
    /// Empties the text.
    Clear,
}

/// The text after a key. Letters for which there is no room any more are not taken.
pub fn type_key(text: &str, key: &Key) -> String {
    match key {
        Key::Letter(letter) => appended(text, letter),
        Key::Space => appended(text, " "),
        Key::Backspace => without_last(text).to_owned(),
        Key::Clear => String::new(),
    }
}

fn appended(text: &str, letter: &str) -> String {
    let fits = text.chars().count() + letter.chars().count() <= LONGEST;
    [text, if fits { letter } else { "" }].concat()
}

/// The text without its last letter and the marks on it.
fn without_last(text: &str) -> &str {
    let start = text.char_indices().rev().find(|&(_, ch)| !is_mark(ch));
    &text[..start.map_or(0, |(at, _)| at)]
}

/// Whether a character belongs to the letter before it, in the scripts of the keyboard: their
/// combining marks (Unicode's general category M) and the labialisation mark of Tifinagh, which
/// Unicode takes for a letter and readers do not.
fn is_mark(ch: char) -> bool {
    matches!(
        ch,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}'
        | '\u{5c7}'..='\u{5c9}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{2d6f}' | '\u{2d7f}'
    )
}

#[cfg(test)]
mod tests;
