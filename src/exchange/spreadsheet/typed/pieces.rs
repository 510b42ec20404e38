//! The pieces of a typed date or time: numbers, words and signs.

use super::super::words;
use crate::programme::fold::fold;

/// A piece of a typed date or time.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// A number, and how many digits it has.
    Number(u32, usize),
    /// Letters, folded.
    Word(String),
    /// A sign: `/`, `:`, `-`.
    Sign(char),
}

use Piece::{Number, Sign, Word};

/// The pieces of a text. Marks of direction and spaces only separate.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut letters = text.trim().chars().take(80).peekable();
    while let Some(first) = letters.next() {
        if digit(first).is_some() {
            let mut digits = String::from(first);
            while let Some(next) = letters.next_if(|next| digit(*next).is_some()) {
                digits.push(next);
            }
            let number = digits.chars().filter_map(digit).take(8);
            let number = number.fold(0, |number, digit| number * 10 + digit);
            pieces.push(Number(number, digits.chars().count()));
        } else if first.is_alphabetic() {
            let mut word = String::from(first);
            let is_inside = |next: &char| next.is_alphabetic() || is_mark(*next) || *next == '’';
            while let Some(next) = letters.next_if(is_inside) {
                word.push(next);
            }
            let known = |word: &str| words::key(&fold(word), |_| true).is_some();
            // Words of two: "du matin", "كانون الثاني".
            match pieces.last() {
                Some(Word(before)) if known(&format!("{before} {word}")) => {
                    let both = fold(&format!("{before} {word}"));
                    pieces.pop();
                    pieces.push(Word(both));
                }
                _ => pieces.push(Word(fold(&word))),
            }
        } else if !first.is_whitespace() && !is_mark(first) && !is_direction(first) {
            pieces.push(Sign(match first {
                '–' | '—' | '−' | '‑' | '‐' => '-',
                '→' | '←' | '»' => '>',
                '،' => ',',
                '：' | '∶' => ':',
                other => other,
            }));
        }
    }
    pieces.retain(|piece| *piece != Word(String::new()));
    pieces
}

/// The value of a digit: of Europe, of Arabic, of Persian.
fn digit(letter: char) -> Option<u32> {
    let zero = match letter {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    Some(letter as u32 - zero as u32)
}

/// Accents on their own, and points of Arabic.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
}

fn is_direction(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}
