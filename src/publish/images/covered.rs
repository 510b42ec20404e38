//! The letters that the fonts of share cards have, so that whoever has no fonts at hand can tell
//! which letters would be missing.

/// The first and the last letter of each range that the fonts have in both weights, in order. A
/// test holds this to be so of the fonts that `make setup` fetches.
#[rustfmt::skip]
const COVERED: &[(char, char)] = &[
    ('\u{0}', '\u{0}'), ('\u{d}', '\u{d}'), ('\u{20}', '\u{7e}'), ('\u{a0}', '\u{17f}'),
    ('\u{18f}', '\u{18f}'), ('\u{192}', '\u{192}'), ('\u{1a0}', '\u{1a1}'), ('\u{1af}', '\u{1b0}'),
    ('\u{1cd}', '\u{1dc}'), ('\u{1fa}', '\u{1ff}'), ('\u{218}', '\u{21b}'), ('\u{237}', '\u{237}'),
    ('\u{259}', '\u{259}'), ('\u{2bb}', '\u{2bc}'), ('\u{2c6}', '\u{2c7}'), ('\u{2da}', '\u{2da}'),
    ('\u{2dc}', '\u{2dd}'), ('\u{300}', '\u{304}'), ('\u{306}', '\u{309}'), ('\u{323}', '\u{323}'),
    ('\u{331}', '\u{331}'), ('\u{600}', '\u{604}'), ('\u{606}', '\u{61b}'), ('\u{61e}', '\u{6a1}'),
    ('\u{6a3}', '\u{6ff}'), ('\u{750}', '\u{77f}'), ('\u{8a0}', '\u{8a0}'), ('\u{8a2}', '\u{8ac}'),
    ('\u{8b3}', '\u{8b3}'), ('\u{8e4}', '\u{8fe}'), ('\u{1e80}', '\u{1e85}'),
    ('\u{1e9e}', '\u{1e9e}'), ('\u{1ef2}', '\u{1ef9}'), ('\u{200c}', '\u{200d}'),
    ('\u{2010}', '\u{2010}'), ('\u{2013}', '\u{2014}'), ('\u{2018}', '\u{201a}'),
    ('\u{201c}', '\u{201e}'), ('\u{2020}', '\u{2020}'), ('\u{2022}', '\u{2022}'),
    ('\u{2026}', '\u{2026}'), ('\u{202e}', '\u{202e}'), ('\u{2039}', '\u{203a}'),
    ('\u{2044}', '\u{2044}'), ('\u{20a1}', '\u{20a1}'), ('\u{20a4}', '\u{20a4}'),
    ('\u{20a6}', '\u{20a6}'), ('\u{20a8}', '\u{20ae}'), ('\u{20b1}', '\u{20b2}'),
    ('\u{20b4}', '\u{20b5}'), ('\u{20b8}', '\u{20ba}'), ('\u{20bd}', '\u{20bd}'),
    ('\u{20bf}', '\u{20bf}'), ('\u{2113}', '\u{2113}'), ('\u{2122}', '\u{2122}'),
    ('\u{2191}', '\u{2191}'), ('\u{2193}', '\u{2193}'), ('\u{2212}', '\u{2212}'),
    ('\u{2215}', '\u{2215}'), ('\u{25cc}', '\u{25cc}'), ('\u{2d30}', '\u{2d67}'),
    ('\u{2d6f}', '\u{2d70}'), ('\u{2d7f}', '\u{2d7f}'), ('\u{fb51}', '\u{fb51}'),
    ('\u{fb53}', '\u{fb55}'), ('\u{fb57}', '\u{fb59}'), ('\u{fb5b}', '\u{fb5d}'),
    ('\u{fb5f}', '\u{fb61}'), ('\u{fb63}', '\u{fb65}'), ('\u{fb67}', '\u{fb69}'),
    ('\u{fb6b}', '\u{fb6d}'), ('\u{fb6f}', '\u{fb71}'), ('\u{fb73}', '\u{fb75}'),
    ('\u{fb77}', '\u{fb79}'), ('\u{fb7b}', '\u{fb7d}'), ('\u{fb7f}', '\u{fb81}'),
    ('\u{fb83}', '\u{fb83}'), ('\u{fb85}', '\u{fb85}'), ('\u{fb87}', '\u{fb87}'),
    ('\u{fb89}', '\u{fb89}'), ('\u{fb8b}', '\u{fb8b}'), ('\u{fb8d}', '\u{fb8d}'),
    ('\u{fb8f}', '\u{fb91}'), ('\u{fb93}', '\u{fb95}'), ('\u{fb97}', '\u{fb99}'),
    ('\u{fb9b}', '\u{fb9d}'), ('\u{fb9f}', '\u{fb9f}'), ('\u{fba1}', '\u{fba1}'),
    ('\u{fba5}', '\u{fba5}'), ('\u{fba7}', '\u{fba9}'), ('\u{fbab}', '\u{fbad}'),
    ('\u{fbaf}', '\u{fbaf}'), ('\u{fbb1}', '\u{fbc1}'), ('\u{fbd4}', '\u{fbd6}'),
    ('\u{fbd8}', '\u{fbd8}'), ('\u{fbda}', '\u{fbda}'), ('\u{fbdc}', '\u{fbdc}'),
    ('\u{fbdf}', '\u{fbdf}'), ('\u{fbe1}', '\u{fbe1}'), ('\u{fbe3}', '\u{fbe3}'),
    ('\u{fbe5}', '\u{fbe9}'), ('\u{fbfd}', '\u{fbff}'), ('\u{fc03}', '\u{fc04}'),
    ('\u{fc09}', '\u{fc0a}'), ('\u{fc0f}', '\u{fc10}'), ('\u{fc13}', '\u{fc14}'),
    ('\u{fc31}', '\u{fc32}'), ('\u{fc35}', '\u{fc36}'), ('\u{fc3d}', '\u{fc3e}'),
    ('\u{fc42}', '\u{fc44}'), ('\u{fc4f}', '\u{fc50}'), ('\u{fc59}', '\u{fc5d}'),
    ('\u{fc64}', '\u{fc65}'), ('\u{fc67}', '\u{fc6b}'), ('\u{fc6d}', '\u{fc71}'),
    ('\u{fc73}', '\u{fc77}'), ('\u{fc79}', '\u{fc7b}'), ('\u{fc83}', '\u{fc84}'),
    ('\u{fc8a}', '\u{fc8b}'), ('\u{fc8d}', '\u{fc92}'), ('\u{fc94}', '\u{fc96}'),
    ('\u{fccc}', '\u{fccc}'), ('\u{fcd9}', '\u{fcd9}'), ('\u{fcf2}', '\u{fcf4}'),
    ('\u{fcfb}', '\u{fcfe}'), ('\u{fd05}', '\u{fd08}'), ('\u{fd0d}', '\u{fd10}'),
    ('\u{fd17}', '\u{fd1a}'), ('\u{fd21}', '\u{fd24}'), ('\u{fd29}', '\u{fd2c}'),
    ('\u{fd3c}', '\u{fd3f}'), ('\u{fdf1}', '\u{fdf2}'), ('\u{fdf4}', '\u{fdf4}'),
    ('\u{fdfa}', '\u{fdfd}'), ('\u{fe70}', '\u{fe74}'), ('\u{fe76}', '\u{fefc}'),
];

/// Whether a letter can be drawn on a share card.
pub fn is_covered(letter: char) -> bool {
    let after = COVERED.partition_point(|(first, _)| *first <= letter);
    after > 0 && letter <= COVERED[after - 1].1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::images::fonts::{BOLD, REGULAR, read};
    use cosmic_text::Font;
    use std::path::Path;

    const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/assets/drawing");

    #[test]
    fn the_fonts_have_the_letters_that_they_are_said_to_have_and_no_others() {
        let fonts = read(Path::new(FONTS)).expect("make setup has left the fonts");
        let in_weight = |weight| -> Vec<Font> {
            let faces = fonts.faces().filter(|face| face.weight == weight);
            faces.map(|face| Font::new(&fonts, face.id, weight).expect("it was read")).collect()
        };
        let weights = [in_weight(REGULAR), in_weight(BOLD)];
        let mut covered: Vec<(char, char)> = Vec::new();
        for letter in '\0'..=char::MAX {
            let has = |font: &Font| font.as_swash().charmap().map(letter) != 0;
            if !weights.iter().all(|fonts| fonts.iter().any(has)) {
                continue;
            }
            match covered.last_mut() {
                Some((_, last)) if u32::from(*last) + 1 == u32::from(letter) => *last = letter,
                _ => covered.push((letter, letter)),
            }
        }
        let list: String =
            covered.iter().map(|(first, last)| format!("({first:?}, {last:?}), ")).collect();
        assert!(covered == COVERED, "the table has to be: {list}");
    }

    #[test]
    fn the_scripts_of_the_app_are_covered_and_others_are_not() {
        for letter in "aéŁœ ’«عربيةⵜⵎ7€".chars() {
            assert!(is_covered(letter), "{letter}");
        }
        for letter in "Дהλ日🎉☕".chars() {
            assert!(!is_covered(letter), "{letter}");
        }
    }
}
