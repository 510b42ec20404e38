//! The scripts from Greek to Arabic, whose characters become others near them: a table of distances,
//! which is smaller than the rules that it is made of.

use super::notation::NONE;
use super::{arabic, cased, hebrew};

/// The first and the last character of the table.
pub(super) const FIRST: char = '\u{370}';
pub(super) const LAST: char = '\u{6ff}';

const COUNT: usize = LAST as usize - FIRST as usize + 1;

/// How far behind each character its letter is, in the circle of the 256 that share their high byte.
static DISTANCES: [u8; COUNT] = distances();

/// Distances that stand for no letter; none is so far away.
const TO_SPACE: u8 = 0x80;
const TO_NONE: u8 = 0x81;
const TO_EPSILON: u8 = 0x82;

/// A letter, a space, or [`NONE`]; `E` as in [`super::notation`].
pub(super) fn letter(ch: char) -> char {
    match DISTANCES.get(ch as usize - FIRST as usize) {
        Some(&TO_SPACE) => ' ',
        Some(&TO_NONE) => NONE,
        Some(&TO_EPSILON) => 'E',
        Some(&distance) => {
            let code = ch as u32;
            let low = (code as u8).wrapping_add(distance);
            char::from_u32(code & !0xff | u32::from(low)).unwrap_or(ch)
        }
        None => ch,
    }
}

/// What the rooms of the scripts say, as distances.
const fn distances() -> [u8; COUNT] {
    let (cased, mut from) = (cased::LETTERS.as_bytes(), 0);
    let (mut distances, mut at) = ([0; COUNT], 0);
    while at < COUNT {
        let code = FIRST as u32 + at as u32;
        let ch = char::from_u32(code).unwrap();
        let to = match ch {
            ..'\u{590}' => {
                let (lead, is_ascii) = (cased[from], cased[from] < 0x80);
                from += if is_ascii { 1 } else { 2 };
                match lead {
                    b'_' => ' ',
                    b'-' => NONE,
                    _ if is_ascii => 'E',
                    // UTF-8 of two bytes: five bits in the first, six in the second.
                    _ => {
                        let code = (lead as u32 & 0x1f) << 6 | cased[from - 1] as u32 & 0x3f;
                        char::from_u32(code).unwrap()
                    }
                }
            }
            ..'\u{600}' => hebrew::letter(ch),
            _ => arabic::letter(ch),
        };
        distances[at] = match to {
            ' ' => TO_SPACE,
            NONE => TO_NONE,
            'E' => TO_EPSILON,
            _ => (to as u8).wrapping_sub(code as u8),
        };
        at += 1;
    }
    distances
}
