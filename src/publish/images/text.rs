//! Text in a box: made clean, shaped, broken into lines, as large as fits.

use super::canvas::Canvas;
use super::card::CardText;
use super::fonts::{Fonts, REGULAR, system};
use crate::programme::lang::Lang;
use crate::publish::brand::Colour;
use crate::publish::language::script;
use cosmic_text::fontdb::Weight;
use cosmic_text::{
    Align, Attrs, AttrsList, Buffer, BufferLine, Color, Family, FontSystem, LayoutRun, LineEnding,
    Metrics, Shaping, SwashCache, Wrap,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use unicode_linebreak::linebreaks;

/// The most characters of a text that are laid out. More do not fit in the smallest letters, and
/// the limit bounds the work for a hostile text.
const MOST: usize = 400;

/// The limits of a text in its box, and its typography.
pub struct Style {
    /// Width in pixels.
    pub width: f32,
    /// Height in pixels.
    pub height: f32,
    /// The most lines.
    pub lines: usize,
    /// Sizes of the letters in pixels to try, largest first; at least one.
    pub sizes: &'static [f32],
    /// The weight of the letters; Tifinagh has only the regular one.
    pub weight: Weight,
    /// The side that lines begin at.
    pub align: Align,
}

/// Lays out text and draws it.
pub struct Pen {
    fonts: Arc<Fonts>,
    system: FontSystem,
    /// Each letter in each size as it was drawn first; the sizes are few.
    letters: SwashCache,
}

/// A text that was laid out.
pub struct Block {
    pub(super) buffer: Buffer,
}

impl Pen {
    /// A pen that writes with these fonts.
    pub fn new(fonts: Arc<Fonts>) -> Pen {
        Pen { system: system(&fonts), fonts, letters: SwashCache::new() }
    }

    /// Lays out a text in the largest size in which it fits; in the smallest one it is broken
    /// inside words, and what is still too much ends in an ellipsis. A character that no font
    /// has is left out.
    pub fn lay_out(&mut self, words: &CardText, style: &Style) -> Block {
        let script = script(words.lang);
        let attrs = Attrs::new().weight(weight(&script, style));
        let text = self.without_missing(&clean(&words.text), words.lang, &attrs);
        let metrics = |size| Metrics::relative(size, leading(&script));
        let fonts = self.fonts.clone();
        let say = |buffer: &mut Buffer, text: &str| {
            let text = directed(text, words.lang);
            let parts = fonts.parts(&text, words.lang).into_iter();
            let parts =
                parts.map(|(part, family)| (part, attrs.clone().family(Family::Name(family))));
            buffer.set_rich_text(parts, &attrs, Shaping::Advanced, Some(style.align));
        };
        let mut buffer = Buffer::new_empty(metrics(style.sizes[0]));
        buffer.set_size(Some(style.width), None);
        buffer.set_wrap(Wrap::Word);
        say(&mut buffer, &text);
        let mut fits = |accept: fn(&Buffer) -> bool| {
            style.sizes.iter().any(|&size| {
                buffer.set_metrics(metrics(size));
                self.fits(&mut buffer, style) && accept(&buffer)
            })
        };
        if !fits(breaks_well) && !fits(|_| true) {
            buffer.set_wrap(Wrap::WordOrGlyph);
            self.shorten(&mut buffer, &text, style, say);
        }
        Block { buffer }
    }

    /// Takes away from the end of a text until the rest fits with an ellipsis.
    fn shorten(
        &mut self,
        buffer: &mut Buffer,
        text: &str,
        style: &Style,
        say: impl Fn(&mut Buffer, &str),
    ) {
        if self.fits(buffer, style) {
            return;
        }
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let shortened = |end: usize| format!("{}…", text[..end].trim_end());
        let fitting = ends.partition_point(|&end| {
            say(buffer, &shortened(end));
            self.fits(buffer, style)
        });
        let end = ends[..fitting].last().copied().unwrap_or_default();
        // Rather a word less than a part of one.
        let end = text[..end].rfind(' ').filter(|&space| space > end / 2).unwrap_or(end);
        say(buffer, &shortened(end));
        buffer.shape_until_scroll(&mut self.system, false);
    }

    /// Breaks a text into lines and tells whether they are in their box.
    fn fits(&mut self, buffer: &mut Buffer, style: &Style) -> bool {
        buffer.shape_until_scroll(&mut self.system, false);
        let (mut lines, mut height) = (0, 0.0);
        buffer.layout_runs().all(|run| {
            (lines, height) = (lines + 1, height + run.line_height);
            lines <= style.lines && height <= style.height && run.line_w <= style.width
        })
    }

    /// Draws a text with its upper left corner at a place in pixels.
    pub fn draw(&mut self, block: &Block, left: f32, top: f32, colour: Colour, on: &mut Canvas) {
        for run in block.buffer.layout_runs() {
            for glyph in run.glyphs {
                // On whole rows, so that fewer pictures of a letter are kept.
                let at = glyph.physical((left, (top + run.line_y).round()), 1.0);
                let any = Color::rgb(0, 0, 0);
                self.letters.with_pixels(&mut self.system, at.cache_key, any, |x, y, cover| {
                    on.tint(at.x + x, at.y + y, colour, cover.a());
                });
            }
        }
    }

    fn without_missing(&mut self, text: &str, lang: Lang, attrs: &Attrs<'_>) -> String {
        let mut list = AttrsList::new(attrs);
        let mut start = 0;
        for (part, family) in self.fonts.parts(text, lang) {
            let end = start + part.len();
            list.add_span(start..end, &attrs.clone().family(Family::Name(family)));
            start = end;
        }
        let mut line = BufferLine::new(text, LineEnding::None, list, Shaping::Advanced);
        let shape = line.shape(&mut self.system, 1);
        let glyphs = shape.spans.iter().flat_map(|span| &span.words).flat_map(|word| &word.glyphs);
        let missing: Vec<_> = glyphs
            .filter(|glyph| glyph.glyph_id == 0)
            .map(|glyph| glyph.start..glyph.end)
            .collect();
        let there = |at: &usize| !missing.iter().any(|range| range.contains(at));
        let kept: String =
            text.char_indices().filter(|(at, _)| there(at)).map(|(_, char)| char).collect();
        single_spaced(&kept)
    }
}

impl Block {
    /// Height in pixels.
    pub fn height(&self) -> f32 {
        self.buffer.layout_runs().map(|run| run.line_height).sum()
    }
}

/// Tifinagh is to be had in one weight: bold digits beside it would stand out.
fn weight(script: &str, style: &Style) -> Weight {
    if script == "Tfng" { REGULAR } else { style.weight }
}

/// Height of a line as a multiple of the size, in a script (ISO 15924): in some letters reach higher
/// and lower, or have marks above and below.
fn leading(script: &str) -> f32 {
    match script {
        "Arab" | "Beng" | "Deva" | "Gujr" | "Guru" | "Khmr" | "Knda" | "Laoo" | "Mlym" | "Mymr"
        | "Sinh" | "Taml" | "Telu" | "Thai" => 1.4,
        _ => 1.2,
    }
}

/// Whether lines end where UAX #14 lets them. The layout also ends them where the direction
/// changes, as between a quotation mark in Arabic and the Latin name in it.
fn breaks_well(buffer: &Buffer) -> bool {
    let starts = |run: LayoutRun| run.glyphs.iter().map(|glyph| glyph.start).min();
    let mut later = buffer.layout_runs().skip(1).filter_map(starts).peekable();
    later.peek().is_none() || {
        let allowed: BTreeSet<usize> =
            linebreaks(buffer.lines[0].text()).map(|(at, _)| at).collect();
        later.all(|start| allowed.contains(&start))
    }
}

/// The beginning of a text as one line: no control characters, and none that turn the order of
/// letters around (U+202A to U+202E); isolates do no harm outside of themselves.
fn clean(text: &str) -> String {
    let mut characters = text.chars();
    let mut clean: String =
        characters
            .by_ref()
            .filter(|char| !('\u{202a}'..='\u{202e}').contains(char))
            .map(|char| {
                if char.is_control() || char.is_whitespace() && !is_fixed(char) {
                    ' '
                } else {
                    char
                }
            })
            .take(MOST)
            .collect();
    if characters.next().is_some() {
        clean.push('…');
    }
    clean
}

/// Whether a space must not be broken.
fn is_fixed(space: char) -> bool {
    matches!(space, '\u{a0}' | '\u{202f}')
}

fn single_spaced(text: &str) -> String {
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text that runs in the direction of its language whatever it begins with.
fn directed(text: &str, lang: Lang) -> String {
    let mark = if lang.dir() == "rtl" { '\u{200f}' } else { '\u{200e}' };
    format!("{mark}{text}")
}
