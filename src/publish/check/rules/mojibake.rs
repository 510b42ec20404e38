//! Texts that were read in the wrong encoding and saved again: `marchÃ©` for `marché`.
//!
//! A text in UTF-8 that a program takes for Windows-1252, Windows-1256 or Mac Roman has two or
//! three odd signs in the place of each letter that is not ASCII. Such groups of signs can be
//! turned back. Some of them stand in sound texts too (`CAFÉ»`): only a text with a group that no
//! language writes is told.

use super::super::findings::{Code, Finding};
use super::super::tour::Tour;
use crate::sentences::{Sentence, quoted};
use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252, WINDOWS_1256};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The most characters of a text that an advice shows.
const SHOWN: usize = 160;

/// The most times that a text is turned back.
const TIMES: usize = 4;

/// Texts that were read in the wrong encoding, with what they should be.
pub fn mojibake(tour: &Tour) -> Vec<Finding> {
    let mut findings = Vec::new();
    for text in &tour.texts {
        for (lang, words) in text.all() {
            let Some(mended) = mended(words) else { continue };
            let message = Sentence::new("mojibake")
                .with("words", quoted(&shortened(words, SHOWN / 4)))
                .with("mended", quoted(&shortened(&mended, SHOWN)));
            let path = text.path.field(lang.code());
            findings.push(Finding::new(Code::Mojibake, path, message));
        }
    }
    findings
}

/// The text that was meant; `None` when nothing seems to be wrong with this one.
pub fn mended(words: &str) -> Option<String> {
    let turn = |words: &str| READINGS.iter().find_map(|reading| reading.turned_back(words));
    let mut mended = turn(words)?;
    for _ in 1..TIMES {
        match turn(&mended) {
            Some(again) => mended = again,
            None => break,
        }
    }
    Some(mended)
}

fn shortened(words: &str, most: usize) -> String {
    match words.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &words[..at]),
        None => words.to_owned(),
    }
}

/// A wrong way to read UTF-8.
struct Reading {
    /// The bytes that its characters beyond ASCII were read from.
    bytes: BTreeMap<char, u8>,
    /// Whether no sound text has these signs in a row.
    is_sure: fn(&Group) -> bool,
}

/// Signs that stand for one letter.
struct Group<'c> {
    /// The text.
    chars: &'c [char],
    /// Its first sign.
    start: usize,
    /// The sign behind its last one.
    end: usize,
    /// The letter.
    letter: char,
    /// The number of groups that follow each other without anything between them, this one too.
    in_a_row: usize,
}

static READINGS: LazyLock<[Reading; 3]> = LazyLock::new(|| {
    [
        Reading::of(WINDOWS_1252, sure_in_western),
        Reading::of(WINDOWS_1256, sure_in_arabic),
        Reading::of(MACINTOSH, sure_in_mac),
    ]
});

impl Reading {
    fn of(encoding: &'static Encoding, is_sure: fn(&Group) -> bool) -> Reading {
        let mut bytes = BTreeMap::new();
        for byte in 0x80..=0xff {
            let bytes_of_one = [byte];
            let (text, _) = encoding.decode_without_bom_handling(&bytes_of_one);
            bytes.extend(text.chars().map(|ch| (ch, byte)));
        }
        // What programs do with the bytes that an encoding leaves free, or all of Latin-1.
        for byte in 0x80..=0x9f_u8 {
            bytes.entry(char::from(byte)).or_insert(byte);
        }
        Reading { bytes, is_sure }
    }

    fn turned_back(&self, words: &str) -> Option<String> {
        if words.is_ascii() {
            return None;
        }
        let chars: Vec<char> = words.chars().collect();
        let groups = self.groups(&chars);
        if !groups.iter().any(self.is_sure) {
            return None;
        }
        let mut back = String::with_capacity(words.len());
        let mut groups = groups.iter().peekable();
        let mut at = 0;
        while at < chars.len() {
            if let Some(group) = groups.next_if(|group| group.start == at) {
                back.push(group.letter);
                at = group.end;
            } else if is_a_with_lost_space(&chars, at) {
                // `à` was `Ã` and a space that must not be broken, which others have made plain.
                back.push('à');
                at += if chars.get(at + 2) == Some(&' ') { 2 } else { 1 };
            } else {
                back.push(chars[at]);
                at += 1;
            }
        }
        Some(back)
    }

    /// The groups of signs that could each be one letter.
    fn groups<'c>(&self, chars: &'c [char]) -> Vec<Group<'c>> {
        let mut groups: Vec<Group> = Vec::new();
        let mut start = 0;
        while start < chars.len() {
            let Some((length, letter)) = self.letter(&chars[start..]) else {
                start += 1;
                continue;
            };
            groups.push(Group { chars, start, end: start + length, letter, in_a_row: 1 });
            start += length;
        }
        for at in 1..groups.len() {
            if groups[at].start == groups[at - 1].end {
                groups[at].in_a_row = groups[at - 1].in_a_row + 1;
            }
        }
        for at in (1..groups.len()).rev() {
            if groups[at].start == groups[at - 1].end {
                groups[at - 1].in_a_row = groups[at].in_a_row;
            }
        }
        groups
    }

    /// The letter beyond ASCII that the first signs stand for, and how many they are.
    fn letter(&self, chars: &[char]) -> Option<(usize, char)> {
        let byte = |ch: &char| self.bytes.get(ch).copied();
        let length = match byte(chars.first()?)? {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => return None,
        };
        let bytes: Vec<u8> = chars.get(..length)?.iter().map_while(byte).collect();
        let letter = std::str::from_utf8(&bytes).ok().filter(|_| bytes.len() == length)?;
        Some((length, letter.chars().next()?))
    }
}

impl Group<'_> {
    fn before(&self) -> Option<char> {
        self.start.checked_sub(1).map(|at| self.chars[at])
    }

    fn after(&self) -> Option<char> {
        self.chars.get(self.end).copied()
    }

    fn signs(&self) -> &[char] {
        &self.chars[self.start..self.end]
    }
}

/// Read as Windows-1252 or Latin-1, as in western Europe.
fn sure_in_western(group: &Group) -> bool {
    let signs = group.signs();
    let (first, second) = (signs[0], signs[1]);
    let is_letter = |ch: Option<char>| ch.is_some_and(char::is_alphabetic);
    // In a text in capitals a quotation mark or a dash may follow any of them: `CAFÉ»`, `MANHÃ–`.
    let in_capitals = group.before().is_some_and(char::is_uppercase);
    let after_small_letter = group.before().is_some_and(char::is_lowercase);
    let is_common = matches!(first, 'Ã' | 'Â') || matches!(group.letter, 'œ' | 'Œ');
    if group.in_a_row > 1 || ('\u{80}'..='\u{9f}').contains(&second) {
        return true;
    }
    match signs.len() {
        2 => {
            matches!(first, 'Ã' | 'Â') && never_follows_a_letter(second)
                || first.is_uppercase() && after_small_letter
                || is_common && !in_capitals && is_letter(group.after())
        }
        _ => never_follows_a_letter(second) || matches!(group.letter, '\u{feff}' | '\u{fffd}'),
    }
}

/// Signs beyond ASCII that follow no letter directly, in no text that a person writes.
fn never_follows_a_letter(ch: char) -> bool {
    "¡¢£¤¥¦§¨©¬\u{ad}¯±´µ¶¸¼½¾¿«€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜šœžŸ".contains(ch)
}

/// Read as Windows-1256, as in countries that write Arabic.
fn sure_in_arabic(group: &Group) -> bool {
    let after_latin = group.before().is_some_and(|ch| ch.is_ascii_alphabetic());
    let symbol = group.signs()[1..].iter().all(|ch| !ch.is_alphabetic());
    let arabic = ('\u{600}'..='\u{6ff}').contains(&group.signs()[0]);
    group.in_a_row > 2 || after_latin && arabic && symbol
}

/// Read as Mac Roman.
fn sure_in_mac(group: &Group) -> bool {
    match group.signs() {
        ['√', second] => "©®†¢£§¶™´¨¥±ß•≠".contains(*second),
        ['‚', 'Ä', _] => true,
        _ => false,
    }
}

/// Whether an `Ã` stands alone where a text that is full of wrong signs had an `à`.
fn is_a_with_lost_space(chars: &[char], at: usize) -> bool {
    let alone = at.checked_sub(1).is_none_or(|before| !chars[before].is_alphabetic());
    alone && chars[at] == 'Ã' && chars.get(at + 1) == Some(&' ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A text in UTF-8 as a program shows it that takes it for something else.
    fn misread(words: &str, encoding: &'static Encoding) -> String {
        encoding.decode_without_bom_handling(words.as_bytes()).0.into_owned()
    }

    #[test]
    fn a_text_that_was_read_in_another_encoding_is_turned_back() {
        for words in [
            "Ouverture du marché numérique",
            "À côté de l’hôtel : naïve, cœur",
            "Œuvres",
            "SANTÉ",
            "Île",
            "قاعة المؤتمرات",
            "ⵜⴰⵎⴰⵣⵉⵖⵜ",
            "Łódź",
            "São Paulo",
            "It’s “fine” – 5 € 🎉",
            "Доклад",
        ] {
            let once = misread(words, WINDOWS_1252);
            let twice = misread(&once, WINDOWS_1252);
            assert_eq!(mended(&once).as_deref(), Some(words), "{once}");
            assert_eq!(mended(&twice).as_deref(), Some(words), "{twice}");
        }
        assert_eq!(mended("MARCH\u{c3}\u{89}").as_deref(), Some("MARCHÉ"), "as Latin-1");
        assert_eq!(mended("Ã  cÃ´tÃ©").as_deref(), Some("à côté"), "with a plain space");
    }

    #[test]
    fn what_an_arabic_machine_or_an_old_mac_made_of_it_is_turned_back_too() {
        for words in ["الذكاء الاصطناعي", "marché numérique"] {
            let misread = misread(words, WINDOWS_1256);
            assert_eq!(mended(&misread).as_deref(), Some(words), "{misread}");
        }
        for words in ["marché numérique", "l’art"] {
            let misread = misread(words, MACINTOSH);
            assert_eq!(mended(&misread).as_deref(), Some(words), "{misread}");
        }
    }

    #[test]
    fn no_language_is_taken_for_a_wrong_encoding() {
        for sound in [
            "Ã",
            "À côté de l’hôtel, naïve, Noël, où, ça, œuvre, « Œuvre »",
            "São João, AÇÃO, IRMÃ”, MANHÃ–TARDE, IRMÃ… MANHÃ : « MANHÃ »",
            "CAFÉ», “CAFÉ”, ‘L’ÉTÉ’, CAFÉ…et, L’ÉTÉ—SAISON, ÉLÈVE®",
            "é…» déjà…” marché\u{a0}», prix : 5\u{a0}€, où\u{a0}? à\u{a0}€",
            "Úžasný, Ústav, Äpfel, Ödön, ÅÄÖ, Ångström, MÅ–OG",
            "„Ärger“ ‚Ärger‘ √2 √π",
            "قاعة المؤتمرات (أ): «الصحة»، طاقة؟ ظ؛ ط",
            "ⵜⴰⵎⴰⵣⵉⵖⵜ",
            "日本語 🎉 Ελληνικά Доклад",
            "plain",
            "",
        ] {
            assert_eq!(mended(sound), None, "{sound}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(words in "\\PC*", signs in "[ÃÂâ€™©®»… √‚Äطظ§„a-z\u{80}-\u{ff}]*") {
            let _ = (mended(&words), mended(&signs));
        }
    }
}
