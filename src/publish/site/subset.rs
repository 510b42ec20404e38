//! A font cut down to a few letters, as WOFF2 (<https://www.w3.org/TR/WOFF2/>) of a kilobyte.
//!
//! Only what a language switch needs: letters that each are one outline of their own, without
//! ligatures, kerning and hints. (The crate skera can cut any font, but takes most of a minute to
//! build.)

use super::compress::{Effort, in_brotli};
use cosmic_text::skrifa::raw::TableProvider;
use cosmic_text::skrifa::{FontRef, GlyphId, MetadataProvider, Tag};
use std::collections::BTreeSet;

/// The tables that are kept, in the order in which they are written, with their numbers in WOFF2
/// (section 5.1). `loca` has to follow `glyf`.
const TABLES: [(&[u8; 4], u8); 10] = [
    (b"cmap", 0),
    (b"head", 1),
    (b"hhea", 2),
    (b"hmtx", 3),
    (b"maxp", 4),
    (b"name", 5),
    (b"OS/2", 6),
    (b"post", 7),
    (b"glyf", 10),
    (b"loca", 11),
];

/// The bits of a table's entry that say that `glyf` and `loca` stand as they are in a font; for all
/// other tables none do.
const NOT_TRANSFORMED: u8 = 3 << 6;

/// Cuts a font in WOFF2 down to those of some letters that it has; `None` when it is not such a font,
/// or one of the letters is made of others.
pub fn subset(woff2: &[u8], letters: &BTreeSet<char>) -> Option<Vec<u8>> {
    let sfnt = wuff::decompress_woff2(woff2).ok()?;
    let font = FontRef::new(&sfnt).ok()?;
    let charmap = font.charmap();
    let glyphs: Vec<(u32, GlyphId)> = letters
        .iter()
        .filter_map(|letter| Some((u32::from(*letter), charmap.map(*letter)?)))
        .collect();
    let outlines = outlines(&font, &glyphs)?;
    let tables = TABLES.iter().map(|(tag, number)| {
        let own = || Some(font.table_data(Tag::new(tag))?.as_bytes().to_vec());
        let table = match *tag {
            b"cmap" => cmap(&glyphs),
            b"head" => head(own()?)?,
            // The number of widths is the last field.
            b"hhea" => patched(own()?, 34, outlines.count())?,
            b"hmtx" => outlines.widths.clone(),
            b"maxp" => patched(own()?, 4, outlines.count())?,
            // Version 3: letters have no names.
            b"post" => [&[0, 3, 0, 0], own()?.get(4..32)?].concat(),
            b"glyf" => outlines.drawn.clone(),
            b"loca" => outlines.ends.iter().flat_map(|end| end.to_be_bytes()).collect(),
            _ => own()?,
        };
        Some((*number, table))
    });
    Some(written(&tables.collect::<Option<Vec<_>>>()?))
}

/// The letters as they are drawn. The first one stands for all that lack, and is empty.
struct Outlines {
    /// `glyf`.
    drawn: Vec<u8>,
    /// Where each ends in it, after the beginning of the first one: `loca`.
    ends: Vec<u32>,
    /// `hmtx`.
    widths: Vec<u8>,
}

impl Outlines {
    fn count(&self) -> u16 {
        u16::try_from(self.ends.len() - 1).unwrap_or(u16::MAX)
    }
}

fn outlines(font: &FontRef, glyphs: &[(u32, GlyphId)]) -> Option<Outlines> {
    let all = font.table_data(Tag::new(b"glyf"))?.as_bytes();
    let (loca, hmtx) = (font.loca(None).ok()?, font.hmtx().ok()?);
    let mut outlines = Outlines { drawn: Vec::new(), ends: vec![0], widths: Vec::new() };
    let lacking = GlyphId::new(0);
    for (at, glyph) in [lacking].into_iter().chain(glyphs.iter().map(|it| it.1)).enumerate() {
        if at > 0 {
            let place = |end| Some(loca.get_raw(glyph.to_u32() as usize + end)? as usize);
            outlines.drawn.extend(without_hints(all.get(place(0)?..place(1)?)?)?);
            outlines.drawn.resize(outlines.drawn.len().next_multiple_of(4), 0);
        }
        outlines.ends.push(u32::try_from(outlines.drawn.len()).ok()?);
        outlines.widths.extend(hmtx.advance(glyph)?.to_be_bytes());
        outlines.widths.extend(hmtx.side_bearing(glyph)?.to_be_bytes());
    }
    Some(outlines)
}

/// A simple outline without its instructions, which need tables that are not kept.
fn without_hints(outline: &[u8]) -> Option<Vec<u8>> {
    let number = |at: usize| Some(u16::from_be_bytes(*outline.get(at..)?.first_chunk()?));
    let contours = number(0)?.cast_signed();
    // Below zero: it is made of others.
    let hints = 10 + 2 * usize::try_from(contours).ok()?;
    let points = hints + 2 + usize::from(number(hints)?);
    Some([outline.get(..hints)?, &[0, 0], outline.get(points..)?].concat())
}

/// The table of letters, in format 12 (OpenType, `cmap`): each is a range of its own.
fn cmap(glyphs: &[(u32, GlyphId)]) -> Vec<u8> {
    let count = glyphs.len() as u32;
    // One table, for Unicode on Windows (3, 10), behind these 12 bytes.
    let mut table = vec![0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0];
    let ranges = glyphs.iter().zip(1..).flat_map(|((letter, _), at)| [*letter, *letter, at]);
    let numbers = [16 + 12 * count, 0, count].into_iter().chain(ranges);
    table.extend(numbers.flat_map(u32::to_be_bytes));
    table
}

/// The head, which says that the font went through WOFF2 (bit 11 of the flags) and that places in
/// `loca` are written in full.
fn head(table: Vec<u8>) -> Option<Vec<u8>> {
    let flags = u16::from_be_bytes(*table.get(16..)?.first_chunk()?);
    patched(patched(table, 16, flags | 1 << 11)?, 50, 1)
}

fn patched(mut table: Vec<u8>, at: usize, number: u16) -> Option<Vec<u8>> {
    table.get_mut(at..at + 2)?.copy_from_slice(&number.to_be_bytes());
    Some(table)
}

/// The tables, with their numbers, as a file (sections 4 and 5).
fn written(tables: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let content = tables.iter().flat_map(|(_, table)| table).copied().collect::<Vec<u8>>();
    let content = in_brotli(&content, Effort::Most);
    let padded = |table: &Vec<u8>| table.len().next_multiple_of(4);
    let unpacked = 12 + tables.iter().map(|(_, table)| 16 + padded(table)).sum::<usize>();
    let mut directory = Vec::new();
    for (number, table) in tables {
        let is_outlines = TABLES[8..].iter().any(|(_, outlines)| outlines == number);
        directory.push(if is_outlines { number | NOT_TRANSFORMED } else { *number });
        directory.extend(in_base_128(table.len()));
    }
    let length = (48 + directory.len() + content.len()).next_multiple_of(4);
    let mut file = b"wOF2\0\x01\0\0".to_vec();
    file.extend((length as u32).to_be_bytes());
    file.extend((tables.len() as u32 * 0x1_0000).to_be_bytes());
    file.extend((unpacked as u32).to_be_bytes());
    file.extend((content.len() as u32).to_be_bytes());
    // Version 1.0 of the font; neither metadata nor private data.
    file.extend([0, 1, 0, 0].iter().chain(&[0; 20]));
    file.extend(directory);
    file.extend(content);
    file.resize(length, 0);
    file
}

/// A number in seven bits a byte, highest first, all but the last with the eighth bit set (section
/// 4.1, `UIntBase128`).
fn in_base_128(mut number: usize) -> Vec<u8> {
    let mut bytes = vec![(number & 0x7f) as u8];
    while number > 0x7f {
        number >>= 7;
        bytes.insert(0, (number & 0x7f) as u8 | 0x80);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use cosmic_text::skrifa::instance::{LocationRef, Size};
    use cosmic_text::skrifa::outline::{DrawSettings, pen::SvgPen};
    use std::path::Path;

    fn tifinagh() -> Vec<u8> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        std::fs::read(root.join("target/assets/fonts/tifinagh-400.woff2")).expect("make setup")
    }

    /// A letter as a path, and its width, both in units of the font.
    fn drawn(woff2: &[u8], letter: char) -> Option<(String, Option<f32>)> {
        let sfnt = wuff::decompress_woff2(woff2).unwrap();
        let font = FontRef::new(&sfnt).unwrap();
        let glyph = font.charmap().map(letter)?;
        let mut pen = SvgPen::new();
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        font.outline_glyphs().get(glyph)?.draw(settings, &mut pen).unwrap();
        let width = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        Some((pen.to_string(), width.advance_width(glyph)))
    }

    #[test]
    fn a_subset_draws_its_letters_as_the_font_does_and_no_others() {
        let (whole, word) = (tifinagh(), "ⵜⴰⵎⴰⵣⵉⵖⵜ");
        let subset = subset(&whole, &word.chars().collect()).unwrap();
        assert!(subset.len() < 1_400, "{} bytes", subset.len());
        for letter in word.chars() {
            let (path, width) = drawn(&subset, letter).unwrap();
            assert!(path.len() > 20 && width > Some(100.0), "{letter}");
            assert_eq!((path, width), drawn(&whole, letter).unwrap(), "{letter}");
        }
        assert_eq!(drawn(&subset, 'ⴱ'), None);
    }

    #[test]
    fn what_is_no_font_is_not_cut() {
        assert_eq!(subset(b"wOF2", &BTreeSet::from(['ⵜ'])), None);
        assert_eq!(without_hints(&[0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), None);
        assert_eq!(without_hints(&[0, 1, 0, 0]), None);
    }

    #[test]
    fn numbers_take_seven_bits_a_byte() {
        let written = [0, 127, 128, 16_384].map(in_base_128);
        assert_eq!(written, [vec![0], vec![127], vec![0x81, 0], vec![0x81, 0x80, 0]]);
    }
}
