//! Fonts with so many letters that they come in slices: emoji, and the characters of China, Japan
//! and Korea. A table beside each font tells which slice has which letters, so that of thousands of
//! letters only those are read that a text has.

use super::error::FontError;
use crate::publish::directory::Directory;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The fonts, by the names of their directories.
///
/// Those of Asia differ in how they draw the same characters (Unicode Standard, section 18.1), and
/// stand in for each other where one lacks some.
pub const SLICED: [&str; 5] = [EMOJI, JAPAN, KOREA, CHINA, TAIWAN];

/// The font of emoji.
pub const EMOJI: &str = "noto-emoji";
const JAPAN: &str = "noto-sans-jp";
const KOREA: &str = "noto-sans-kr";
const CHINA: &str = "noto-sans-sc";
const TAIWAN: &str = "noto-sans-tc";

/// The font in which readers of a script (ISO 15924) expect the characters that they share with
/// others; that of mainland China for who has no such script.
pub fn of_script(script: &str) -> &'static str {
    match script {
        "Jpan" => JAPAN,
        "Kore" => KOREA,
        "Hant" => TAIWAN,
        _ => CHINA,
    }
}

/// A font, as far as its table tells.
pub struct Sliced {
    /// The font, as it is called here and in [`SLICED`].
    pub name: &'static str,
    /// The letters of each slice, by its number.
    slices: BTreeMap<u16, Vec<RangeInclusive<u32>>>,
}

impl Sliced {
    /// Reads the table of a font in the directory of all fonts.
    ///
    /// # Errors
    /// When it lacks, or is not written as `{"[0]":"U+1f1e6-1f1ff,U+1f3f4", …}`: the ranges as in
    /// `unicode-range` of CSS. What is named for a script in place of a number is left alone.
    pub fn read(fonts: &Directory, name: &'static str) -> Result<Sliced, FontError> {
        let file = format!("{name}/unicode.json");
        let path = fonts.path(&file);
        let json = fonts.read(&file).map_err(|e| FontError::Unreadable(path.clone(), e))?;
        let table: BTreeMap<String, String> =
            serde_json::from_slice(&json).map_err(|_| FontError::Damaged(path.clone()))?;
        let mut slices = BTreeMap::new();
        for (slice, letters) in table {
            let Some(number) = slice.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'))
            else {
                continue;
            };
            let ranges: Option<Vec<_>> = letters.split(',').map(range).collect();
            let (Ok(number), Some(ranges)) = (number.parse(), ranges) else {
                return Err(FontError::Damaged(path));
            };
            slices.insert(number, ranges);
        }
        Ok(Sliced { name, slices })
    }

    /// The numbers of all slices.
    #[cfg(test)]
    pub fn all(&self) -> impl Iterator<Item = u16> {
        self.slices.keys().copied()
    }

    /// The first slice that has a letter.
    pub fn slice_with(&self, letter: char) -> Option<u16> {
        let has = |ranges: &[RangeInclusive<u32>]| {
            ranges.iter().any(|range| range.contains(&u32::from(letter)))
        };
        self.slices.iter().find(|(_, ranges)| has(ranges)).map(|(number, _)| *number)
    }

    /// The file of a slice, from the directory of all fonts.
    pub fn file(&self, slice: u16) -> String {
        format!("{0}/{0}-{slice}-wght-normal.woff2", self.name)
    }
}

/// A range such as `U+4e00-4e10`, or a single letter `U+4e00`.
fn range(css: &str) -> Option<RangeInclusive<u32>> {
    let hex = css.trim().strip_prefix("U+")?;
    let (first, last) = hex.split_once('-').unwrap_or((hex, hex));
    Some(u32::from_str_radix(first, 16).ok()?..=u32::from_str_radix(last, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_tells_the_slice_of_a_letter() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join(JAPAN)).unwrap();
        let table = dir.path().join(JAPAN).join("unicode.json");
        let read = |json: &str| {
            std::fs::write(&table, json).unwrap();
            Sliced::read(&dir.path().into(), JAPAN)
        };
        let font = read(r#"{"[10]":"U+30,U+4e01-4e03","[2]":"U+4e00","latin":"U+41"}"#).unwrap();
        let found = ['一', '丁', '七', '丄', '0', 'A'].map(|letter| font.slice_with(letter));
        assert_eq!(found, [Some(2), Some(10), Some(10), None, Some(10), None]);
        assert_eq!(font.file(10), "noto-sans-jp/noto-sans-jp-10-wght-normal.woff2");
        for damaged in ["", "[]", r#"{"[x]":"U+30"}"#, r#"{"[1]":"30"}"#, r#"{"[1]":"U+x"}"#] {
            assert!(matches!(read(damaged), Err(FontError::Damaged(_))), "{damaged}");
        }
    }
}
