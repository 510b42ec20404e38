//! What one character becomes.

use super::notation::{NONE, spelled};
use super::{east_asian, latin, near, runs, tifinagh};

/// Up to three letters, or one sign, or a space, or nothing.
pub(super) fn expanded(ch: char) -> [char; 3] {
    match ch {
        '\u{3041}'..='\u{3098}' | '\u{309d}'..='\u{30fe}' => east_asian::kana(ch),
        '\u{ac00}'..='\u{d7a3}' => east_asian::hangul(ch),
        'և' => ['ե', 'ւ', NONE],
        _ => spelled(letter(ch)),
    }
}

/// A letter, a digit, a sign, a space, or [`NONE`], for all that [`expanded`] does not take apart.
/// It may stand for more, as in [`super::notation`].
pub(super) fn letter(ch: char) -> char {
    match ch {
        'a'..='z' | '0'..='9' | '+' | '#' | '.' | '&' => ch,
        'A'..='Z' => ch.to_ascii_lowercase(),
        '\0'..='\u{7f}' => ' ',
        '٠'..='٩' | '۰'..='۹' => char::from(b'0' + (ch as u8 & 0xf)),
        near::FIRST..=near::LAST => near::letter(ch),
        '\u{ff01}'..='\u{ff5e}' => letter(moved(ch, '\u{ff01}', '!')),
        // Adlam.
        '\u{1e900}'..='\u{1e921}' => moved(ch, '\u{1e900}', '\u{1e922}'),
        _ => in_a_table(ch).unwrap_or_else(|| runs::find(ch)),
    }
}

/// The first character of each table, the table, and how far behind its bytes the letters are.
static TABLES: [(u32, &[u8], u32); 4] = [
    (0x80, latin::LATIN, 0),
    (0x1e00, latin::ADDITIONAL, 0),
    (0x2d30, tifinagh::TIFINAGH, 0),
    (0xff66, &east_asian::WIDE, 0x3000),
];

/// What a table says of a character, if one has it.
fn in_a_table(ch: char) -> Option<char> {
    for &(first, table, behind) in &TABLES {
        if let Some(&byte) = table.get((ch as usize).wrapping_sub(first as usize)) {
            return match byte {
                b'_' => Some(' '),
                b'-' => Some(NONE),
                b'?' => Some(ch),
                _ => char::from_u32(u32::from(byte) + behind),
            };
        }
    }
    None
}

/// Whether a folded character is a part of the letter before it, so that the two are marked together:
/// vowel signs and the like of India, Thailand and Laos, letters of Hangul inside of a syllable, and
/// what voices kana.
pub(super) fn clings(ch: char) -> bool {
    match ch {
        '\u{900}'..='\u{d7f}' => matches!(ch as u8 & 0x7f, 0x01..=0x03 | 0x3e..=0x4d | 0x62..=0x63),
        '\u{dca}'..='\u{df3}' | '\u{1160}'..='\u{11ff}' | '\u{3099}' | '\u{309a}' => true,
        // Lao has the order of Thai.
        '\u{e31}'..='\u{ece}' => matches!(ch as u8 & 0x7f, 0x31 | 0x33..=0x3c | 0x47..=0x4e),
        _ => false,
    }
}

/// The character as far behind `to` as `ch` is behind `from`.
fn moved(ch: char, from: char, to: char) -> char {
    let moved = (ch as u32).wrapping_sub(from as u32).wrapping_add(to as u32);
    char::from_u32(moved).unwrap_or(ch)
}
