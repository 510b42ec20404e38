//! The letters that the fonts of share cards have, so that whoever has no fonts at hand can tell
//! which letters would be missing.

use std::sync::LazyLock;

/// The first and the last letter of each range that the fonts have in both weights, in order. A
/// test holds this to be so of the fonts that `make setup` fetches.
static COVERED: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let letter = |hex: &str| u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
    let range = |range: &str| {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        Some((letter(first)?, letter(last)?))
    };
    include_str!("covered.txt").split_whitespace().filter_map(range).collect()
});

/// Whether a letter can be drawn on a share card.
pub fn is_covered(letter: char) -> bool {
    let after = COVERED.partition_point(|(first, _)| *first <= letter);
    after > 0 && letter <= COVERED[after - 1].1
}

/// Whether a text can be drawn without holes: with all its letters and digits. Signs that no font
/// has are left out of it, as long as anything remains.
pub fn can_be_drawn(text: &str) -> bool {
    let is_blank = |letter: char| letter.is_whitespace() || !is_covered(letter);
    text.chars().all(|letter| is_covered(letter) || !letter.is_alphanumeric())
        && !text.chars().all(is_blank)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::images::fonts::{BOLD, Fonts, REGULAR};
    use cosmic_text::fontdb::Weight;
    use cosmic_text::skrifa::{FontRef, MetadataProvider};
    use std::collections::BTreeSet;
    use std::path::Path;

    const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/assets/drawing");
    const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/publish/images/covered.txt");

    /// As the table is written: ranges in hexadecimal digits, as many in a line as go in.
    fn table(letters: &BTreeSet<char>) -> String {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for letter in letters.iter().map(|letter| u32::from(*letter)) {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == letter => *last = letter,
                _ => ranges.push((letter, letter)),
            }
        }
        let mut lines = vec![String::new()];
        for (first, last) in ranges {
            let range =
                if first == last { format!("{first:x}") } else { format!("{first:x}-{last:x}") };
            let line = lines.last_mut().expect("there is always one");
            match line.is_empty() {
                true => *line = range,
                false if line.len() + range.len() < 99 => *line += &format!(" {range}"),
                false => lines.push(range),
            }
        }
        lines.join("\n") + "\n"
    }

    /// `UPDATE_COVERED=1 cargo test --features publish --lib covered` writes the table anew.
    #[test]
    fn the_fonts_have_the_letters_that_they_are_said_to_have_and_no_others() {
        let fonts =
            Fonts::all(&Path::new(FONTS).into()).expect("make setup has left the fonts").faces;
        let in_weight = |weight: Weight| -> BTreeSet<char> {
            let faces = fonts.faces().filter(|face| face.weight == weight);
            let letters = faces.flat_map(|face| {
                let letters = fonts.with_face_data(face.id, |font, index| {
                    let font = FontRef::from_index(font, index).expect("it was read");
                    let letters = font.charmap().mappings();
                    letters.filter_map(|(letter, _)| char::from_u32(letter)).collect::<Vec<_>>()
                });
                letters.expect("it is in the memory")
            });
            letters.collect()
        };
        let table = table(&(&in_weight(REGULAR) & &in_weight(BOLD)));
        if std::env::var_os("UPDATE_COVERED").is_some() {
            std::fs::write(TABLE, &table).unwrap();
        }
        let told = std::fs::read_to_string(TABLE).unwrap();
        assert!(told == table, "UPDATE_COVERED=1 writes the table anew");
    }

    #[test]
    fn letters_that_are_written_today_are_covered_and_others_are_not() {
        for letter in "aéŁœờ ’«عربيةⵜⵎ7€Дђλהहহਸહதతಕമසไລខမქճአ日語国东こン한🎉☕".chars()
        {
            assert!(is_covered(letter), "{letter}");
        }
        for letter in "Ꮳᚠᠮꦗ\u{e000}\u{10ffff}".chars() {
            assert!(!is_covered(letter), "{letter}");
        }
    }

    #[test]
    fn a_text_with_a_hole_in_a_word_cannot_be_drawn() {
        for text in ["IA", "e\u{301}", "☕", "\u{2068}Доклад\u{2069} 🎉", "IA \u{e000}", "हिन्दी"]
        {
            assert!(can_be_drawn(text), "{text}");
        }
        for text in ["", " ", "ᏣᎳᎩ", "IA ᏣᎳᎩ", "\u{e000}", "\u{2068}\u{2069}"] {
            assert!(!can_be_drawn(text), "{text}");
        }
    }
}
