//! Share cards as pictures.

use super::canvas::Canvas;
use super::card::{Card, CardText, HEIGHT, Look, WIDTH};
use super::fonts::{BOLD, FontError, Fonts, REGULAR};
use super::ground::{BAND, FOOT, Grounds, MARGIN};
use super::text::{Pen, Style};
use crate::publish::brand::{Colour, Design, Palette, WHITE};
use crate::publish::directory::Directory;
use cosmic_text::Align;
use cosmic_text::fontdb::Weight;
use rayon::prelude::*;
use std::sync::Arc;

/// Draws cards.
///
/// A painter keeps what it drew for the next card, so it is cheap to ask again and dear to make;
/// threads take a clone each (see [`draw_all`]).
pub struct Painter {
    pub(super) fonts: Arc<Fonts>,
    palette: Arc<Palette>,
    grounds: Arc<Grounds>,
    pub(super) pen: Pen,
}

impl Clone for Painter {
    fn clone(&self) -> Painter {
        let (fonts, palette) = (self.fonts.clone(), self.palette.clone());
        Painter { pen: Pen::new(fonts.clone()), fonts, palette, grounds: self.grounds.clone() }
    }
}

impl Painter {
    /// A painter for some cards, with the fonts that they need of a directory:
    /// `target/assets/drawing`, where `make setup` leaves them. The cards have the look of a design.
    ///
    /// # Errors
    /// When one of the fonts lacks or is damaged.
    pub fn new(
        fonts_dir: &Directory,
        design: &Design,
        cards: &[Card],
    ) -> Result<Painter, FontError> {
        let letters = cards.iter().flat_map(Card::texts);
        let letters = letters.flat_map(|it| it.text.chars().map(|letter| (letter, it.lang)));
        let fonts = Arc::new(Fonts::read(fonts_dir, &letters.collect())?);
        let pen = Pen::new(fonts.clone());
        let palette = Arc::new(design.palette.clone());
        Ok(Painter { fonts, palette, grounds: Arc::new(Grounds::new(design)), pen })
    }

    /// The card as PNG, [`WIDTH`] by [`HEIGHT`] pixels; the same bytes for the same card.
    pub fn card(&mut self, card: &Card) -> Vec<u8> {
        let mut canvas = self.grounds.of(card.look, is_rtl(card)).clone();
        stripe(card, &mut canvas);
        for (words, text_box) in lines(card, &self.palette, self.grounds.beside_mark) {
            let block = self.pen.lay_out(words, &text_box.style);
            let top = text_box.top + (text_box.style.height - block.height()) / 2.0;
            self.pen.draw(&block, text_box.left, top, text_box.colour, &mut canvas);
        }
        canvas.png()
    }
}

/// Draws many cards on all cores. Each is handed over, by its place among them, as soon as it is
/// done: in no order, and from any thread. What is made of them comes back in their order.
///
/// # Errors
/// The first of those that come of handing one over.
pub fn draw_all<T: Send, E: Send>(
    painter: &Painter,
    cards: &[&Card],
    done: impl Fn(usize, Vec<u8>) -> Result<T, E> + Sync,
) -> Result<Vec<T>, E> {
    let numbered = cards.par_iter().enumerate();
    numbered.map_init(|| painter.clone(), |own, (at, card)| done(at, own.card(card))).collect()
}

/// The place of a text on a card.
struct TextBox {
    left: f32,
    top: f32,
    colour: Colour,
    style: Style,
}

/// The texts of a card, each with its place. The one in the band begins so far beside the mark.
fn lines<'c>(
    card: &'c Card,
    palette: &Palette,
    beside_mark: u32,
) -> impl Iterator<Item = (&'c CardText, TextBox)> {
    let (title, when, place) = match card.look {
        Look::Cover => (WHITE, palette.light.gold, palette.on_brand_soft),
        Look::Page => (palette.light.ink, palette.light.brand, palette.light.ink_soft),
    };
    let head = TextBox {
        left: (if is_rtl(card) { MARGIN } else { MARGIN + beside_mark }) as f32,
        ..text_box(card, 0, BAND, WHITE, BOLD, &[40.0, 36.0, 32.0, 28.0])
    };
    let head = TextBox {
        style: Style { width: head.style.width - beside_mark as f32, ..head.style },
        ..head
    };
    let sizes = &[88.0, 80.0, 72.0, 66.0, 60.0, 56.0, 52.0, 48.0, 44.0, 40.0];
    let heading = text_box(card, BAND + 20, FOOT - BAND - 40, title, BOLD, sizes);
    let heading = TextBox { style: Style { lines: 4, ..heading.style }, ..heading };
    let sizes = &[38.0, 34.0, 30.0, 26.0];
    let when = text_box(card, FOOT + 10, 56, when, BOLD, sizes);
    let place = text_box(card, FOOT + 66, 56, place, REGULAR, sizes);
    let always = [(&card.head, head), (&card.title, heading), (&card.when, when)];
    always.into_iter().chain(card.place.as_ref().map(|words| (words, place)))
}

/// A single line from margin to margin.
fn text_box(
    card: &Card,
    top: u32,
    height: u32,
    colour: Colour,
    weight: Weight,
    sizes: &'static [f32],
) -> TextBox {
    let align = if is_rtl(card) { Align::Right } else { Align::Left };
    let width = (WIDTH - 2 * MARGIN) as f32;
    let style = Style { width, height: height as f32, lines: 1, sizes, weight, align };
    TextBox { left: MARGIN as f32, top: top as f32, colour, style }
}

fn is_rtl(card: &Card) -> bool {
    card.lang.dir() == "rtl"
}

/// The colours at the side where lines begin, as on the cards of the app.
fn stripe(card: &Card, canvas: &mut Canvas) {
    const BROAD: u32 = 24;
    let left = if is_rtl(card) { WIDTH - BROAD } else { 0 };
    let count = card.colours.len() as u32;
    let edge = |number: u32| BAND + (HEIGHT - BAND) * number / count;
    for (number, &colour) in (0..).zip(&card.colours) {
        let (top, end) = (edge(number), edge(number + 1));
        canvas.fill(left, top, BROAD, end - top, colour);
    }
}
