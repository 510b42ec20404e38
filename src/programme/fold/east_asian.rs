//! Letters of Hangul, voiced kana, and the widths of East Asia.

use super::notation::NONE;

/// What voices a kana, and what half voices one.
const VOICED: char = '\u{3099}';
const HALF_VOICED: char = '\u{309a}';

/// How far before each kana of U+3041 to U+309E, and of U+30A1 to U+30FE, stands the one that it is
/// the voiced form of: `0` for none, `2` for a half voiced one, `_` for a sign. What follows `0` in
/// ASCII counts on: `~` is 78.
const UNVOICED: &[u8; 94] = b"00000000000101010101010101010101010010101000000120120120120120000000000000000000000~008888_001";

/// U+FF66 to U+FF9F: the low bytes of what they are narrow forms of.
pub(super) const WIDE: [u8; 58] = low_bytes(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノ\
    ハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309a}",
);

/// A voiced kana as the unvoiced one and a mark, as it is when narrow.
pub(super) fn kana(ch: char) -> [char; 3] {
    let code = ch as u32;
    // Katakana have the order of hiragana.
    let place = (code - 0x3041) % 0x60;
    match UNVOICED.get(place as usize) {
        Some(b'_') => [' ', NONE, NONE],
        Some(&back @ b'1'..) => {
            let unvoiced = char::from_u32(code - u32::from(back - b'0')).unwrap_or(ch);
            [unvoiced, if back == b'2' { HALF_VOICED } else { VOICED }, NONE]
        }
        _ => [ch, NONE, NONE],
    }
}

/// A syllable as its two or three letters (The Unicode Standard, section 3.12).
pub(super) fn hangul(ch: char) -> [char; 3] {
    let index = ch as u32 - 0xac00;
    let letter = |first: u32, at| char::from_u32(first + at).unwrap_or(ch);
    let last = match index % 28 {
        0 => NONE,
        last => letter(0x11a7, last),
    };
    [letter(0x1100, index / 588), letter(0x1161, index / 28 % 21), last]
}

/// The low bytes of characters that have three in UTF-8.
const fn low_bytes<const N: usize>(text: &str) -> [u8; N] {
    let (text, mut low, mut at) = (text.as_bytes(), [0; N], 0);
    while at < N {
        low[at] = text[3 * at + 1] << 6 | text[3 * at + 2] & 0x3f;
        at += 1;
    }
    low
}
