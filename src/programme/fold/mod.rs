//! Makes texts comparable: case, marks, widths, Arabic letter forms, digits, Tifinagh and Latin.
//!
//! Own tables for the scripts that are in use: the standard library's would cost a phone more and
//! know only of case. Their base is Unicode's canonical decomposition and full case folding;
//! `unicode_test` holds them against ICU for every character there is, and names what they leave
//! out. On top is the way in which readers of French, Arabic, Amazigh, Hebrew and African languages
//! type.

mod arabic;
mod cased;
mod east_asian;
mod hebrew;
mod latin;
mod letters;
mod near;
mod notation;
mod runs;
#[cfg(test)]
mod tests;
mod tifinagh;
#[cfg(test)]
mod unicode_test;

use letters::{clings, expanded, letter};
use notation::NONE;

/// The comparable form of a text: lower case without accents, one form of each Arabic letter,
/// ASCII digits, Tifinagh in Latin letters, and one space for each run of anything that is
/// neither letter nor digit, none at the ends. Folding twice is folding once.
///
/// Choices that are not obvious:
/// - The hamza on its own (`ء`) is dropped: everyday typing leaves it out (`الذكا`) and its seat
///   varies; a reader who types it finds the same.
/// - `گ` and `ڭ` read as `ك`: Moroccan names are written with all three (`أڭادير`, `أكادير`).
/// - Tifinagh becomes the Latin letters of its official transliteration, `ⵖ` and `ɣ` both
///   becoming `gh`, so that either script finds the other: `ⵜⴰⵎⴰⵣⵉⵖⵜ`, `Tamaziɣt`, `tamazight`.
/// - Marks are dropped where readers leave them out: accents of Latin, Greek and Cyrillic (`й` is
///   `и`), points of Hebrew and Arabic, the nukta of India. Vowel signs, tone marks and what voices
///   kana (`が`) are a part of the letter in their scripts, and stay.
/// - A syllable of Hangul becomes its letters: `하` finds `한글`, as it does while typing.
/// - Signs stay where they belong to a name: `c++`, `c#`, `.net`, `r&d`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(text, &mut folded);
    folded
}

/// Appends the comparable form of `text` to `folded`.
pub fn fold_onto(text: &str, folded: &mut String) {
    walk(text, &mut |_, ch| folded.push(ch));
}

/// A comparable form that remembers where each of its parts came from.
pub(super) struct Traced {
    /// The comparable form itself.
    pub text: String,
    /// Where a part starts: (byte of the folded text, byte of the original), both growing. A part
    /// is a letter with all that hangs on it.
    parts: Vec<(usize, usize)>,
    /// Where the last part ends in the original.
    end: usize,
}

impl Traced {
    /// Folds a text and remembers where each part came from.
    pub fn new(original: &str) -> Traced {
        let mut text = String::with_capacity(original.len());
        let mut parts: Vec<(usize, usize)> = Vec::with_capacity(original.len());
        let end = walk(original, &mut |source, ch| {
            if parts.last().is_none_or(|&(_, last)| last != source && !clings(ch)) {
                parts.push((text.len(), source));
            }
            text.push(ch);
        });
        Traced { text, parts, end }
    }

    /// The bytes of the original that a range of the folded text came from, widened to whole
    /// characters with the marks that follow them. The range must not be empty.
    pub fn source(&self, start: usize, end: usize) -> (usize, usize) {
        let part = |byte| self.parts.partition_point(|&(folded, _)| folded <= byte);
        let first = part(start).saturating_sub(1);
        let after = part(end - 1);
        let ends_at = self.parts.get(after).map_or(self.end, |&(_, source)| source);
        (self.parts[first].1, ends_at)
    }
}

/// Feeds the comparable form of `text` to `emit`, each character with the byte offset of what
/// it stands for; what is dropped belongs to the character before it. Returns where the last
/// one's share of the original ends.
fn walk(text: &str, emit: &mut dyn FnMut(usize, char)) -> usize {
    // What was emitted last, a space if there was nothing or if a gap has begun since; and where that
    // gap began.
    let (mut last, mut gap) = (' ', None);
    let mut rest = text.char_indices();
    while let Some((at, ch)) = rest.next() {
        let [mut first, second, third] = expanded(ch);
        if first == NONE {
            continue;
        }
        if is_sign(first) {
            let behind = rest.clone().map(|(_, ch)| letter(ch)).find(|&letter| letter != NONE);
            if !belongs(first, last, behind.unwrap_or(' ')) {
                first = ' ';
            }
        }
        if first == ' ' {
            if last != ' ' {
                (last, gap) = (' ', Some(at));
            }
            continue;
        }
        let ended_by_sign = ends_word(last) && !ends_word(first);
        if let Some(from) = gap.take().or(ended_by_sign.then_some(at)) {
            emit(from, ' ');
        }
        for letter in [first, second, third] {
            if letter != NONE {
                emit(at, letter);
                last = letter;
            }
        }
    }
    gap.unwrap_or(text.len())
}

/// Whether a sign is a part of a name, by what is emitted directly before it and what stands
/// directly behind it:
/// - `+` and `#` end a word (`C++`, `C#`, `5G+`), but one `+` between letters joins two (`IA+santé`);
/// - `.` begins a word (`.NET`), and is a space inside of one (`Node.js`);
/// - `&` joins letters to one word (`R&D`).
fn belongs(sign: char, before: char, behind: char) -> bool {
    let any_behind = behind != ' ' && !is_sign(behind);
    match sign {
        '.' => before == ' ' && any_behind && !behind.is_ascii_digit(),
        '#' => before != ' ',
        '+' => before == '+' || before != ' ' && !any_behind,
        _ => before != ' ' && any_behind && !ends_word(before),
    }
}

/// Whether this is a sign that stands in names: the others have become spaces.
fn is_sign(letter: char) -> bool {
    ('!'..'0').contains(&letter)
}

/// Whether this is a sign that stands at the end of a name.
fn ends_word(letter: char) -> bool {
    matches!(letter, '+' | '#')
}
