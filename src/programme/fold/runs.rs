//! Characters in runs, where that is enough: capitals, digits, marks and signs.

use super::notation::NONE;

/// The first and the last character of a run, and what becomes of the first; the others become what
/// follows that in order, but all the same [`NONE`] or space. The first run that has a character
/// counts. (Numbers stand for what cannot be seen alone.)
const RUNS: &[(char, char, char)] = &[
    // Marks of Latin, Greek and Cyrillic.
    ('\u{300}', '\u{36f}', NONE),
    // More marks of Arabic.
    ('\u{8ca}', '\u{8ff}', NONE),
    // The nukta of India, and letters with one: Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Telugu,
    // Kannada.
    ('\u{93c}', '\u{93c}', NONE),
    ('\u{9bc}', '\u{9bc}', NONE),
    ('\u{a3c}', '\u{a3c}', NONE),
    ('\u{abc}', '\u{abc}', NONE),
    ('\u{b3c}', '\u{b3c}', NONE),
    ('\u{c3c}', '\u{c3c}', NONE),
    ('\u{cbc}', '\u{cbc}', NONE),
    ('\u{929}', '\u{929}', 'न'),
    ('\u{931}', '\u{931}', 'र'),
    ('\u{934}', '\u{934}', 'ळ'),
    ('\u{958}', '\u{95a}', 'क'),
    ('\u{95b}', '\u{95b}', 'ज'),
    ('\u{95c}', '\u{95d}', 'ड'),
    ('\u{95e}', '\u{95e}', 'फ'),
    ('\u{95f}', '\u{95f}', 'य'),
    ('\u{9dc}', '\u{9dd}', 'ড'),
    ('\u{9df}', '\u{9df}', 'য'),
    ('\u{a33}', '\u{a33}', 'ਲ'),
    ('\u{a36}', '\u{a36}', 'ਸ'),
    ('\u{a59}', '\u{a5a}', 'ਖ'),
    ('\u{a5b}', '\u{a5b}', 'ਜ'),
    ('\u{a5e}', '\u{a5e}', 'ਫ'),
    ('\u{b5c}', '\u{b5d}', 'ଡ'),
    // Georgian capitals.
    ('Ა', 'Ჿ', 'ა'),
    // More marks of Latin.
    ('\u{1dc0}', '\u{1dff}', NONE),
    // Zero-width characters and bidi controls.
    ('\u{200b}', '\u{200f}', NONE),
    ('\u{202a}', '\u{202e}', NONE),
    ('\u{2060}', '\u{206f}', NONE),
    // Superscripts and subscripts: CO₂.
    ('⁰', '⁰', '0'),
    ('⁴', '⁹', '4'),
    ('₀', '₉', '0'),
    // Marks around symbols.
    ('\u{20d0}', '\u{20ff}', NONE),
    // Variation selectors and the byte order mark.
    ('\u{fe00}', '\u{fe0f}', NONE),
    ('\u{feff}', '\u{feff}', NONE),
    // Punctuation, spaces, currency, arrows and other symbols.
    ('\u{2000}', '\u{2bff}', ' '),
    ('\u{2e00}', '\u{2e7f}', ' '),
    ('\u{3000}', '\u{3004}', ' '),
    ('\u{3008}', '\u{3020}', ' '),
    ('\u{ffe0}', '\u{fffd}', ' '),
];

/// What becomes of a character: itself, unless it is in a run. (Looking through them all takes less
/// code than bisecting them, and little time.)
pub(super) fn find(ch: char) -> char {
    let code = ch as u32;
    for run in &PACKED {
        let [first, last, to] = run.map(u32::from);
        if (first..=last).contains(&code) {
            let behind = if to > u32::from(' ') { code - first } else { 0 };
            return char::from_u32(to + behind).unwrap_or(ch);
        }
    }
    ch
}

/// [`RUNS`] in half of the space.
static PACKED: [[u16; 3]; RUNS.len()] = {
    let (mut packed, mut at) = ([[0; 3]; RUNS.len()], 0);
    while at < packed.len() {
        let (first, last, to) = RUNS[at];
        packed[at] = [first as u16, last as u16, to as u16];
        at += 1;
    }
    packed
};
