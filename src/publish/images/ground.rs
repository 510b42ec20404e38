//! The grounds of share cards: pattern, band and mark. They are drawn once for each look and
//! direction of writing.

use super::canvas::Canvas;
use super::card::{HEIGHT, Look, WIDTH};
use super::palette::{BRAND, LINE, PAPER};
use super::vector;

/// Distance between the sides and the texts, in pixels like all sizes here.
pub const MARGIN: u32 = 72;
/// Height of the band at the top.
pub const BAND: u32 = 120;
/// Top of the foot, where time and place stand.
pub const FOOT: u32 = 490;
/// Side of the mark, and of the tiles of the pattern: the mark takes the place of one.
pub const MARK: u32 = 96;

/// Distance between the edge of the mark and its star.
const MARK_EDGE: u32 = 12;

/// The grounds, by look and direction.
pub struct Grounds {
    /// For text from left to right, and from right to left.
    covers: [Canvas; 2],
    pages: [Canvas; 2],
}

impl Grounds {
    /// Draws all grounds.
    pub fn new() -> Grounds {
        let sides = [MARGIN - MARK_EDGE, WIDTH - MARGIN - MARK + MARK_EDGE];
        let covers = sides.map(zellige);
        let pages = covers.clone().map(|mut page| {
            page.fill(0, BAND, WIDTH, HEIGHT - BAND, PAPER);
            page.fill(MARGIN, FOOT, WIDTH - 2 * MARGIN, 2, LINE);
            page
        });
        Grounds { covers, pages }
    }

    /// The ground for a look; `rtl`: for text from right to left.
    pub fn of(&self, look: Look, rtl: bool) -> &Canvas {
        let both = match look {
            Look::Cover => &self.covers,
            Look::Page => &self.pages,
        };
        &both[usize::from(rtl)]
    }
}

/// The pattern with the mark in the middle of the band, so far from the left.
fn zellige(mark_left: u32) -> Canvas {
    let tile = vector::own(include_str!("../../../public/zellige.svg"), MARK);
    let mark = vector::own(include_str!("../../../public/favicon.svg"), MARK);
    let mark_top = (BAND - MARK) / 2;
    // Tiles begin outside, so that one lies under the mark.
    let starts = |at: u32, end: u32| {
        let first = (at % MARK) as i32 - MARK as i32;
        (first..end as i32).step_by(MARK as usize)
    };
    let mut canvas = Canvas::new(WIDTH, HEIGHT, BRAND);
    for top in starts(mark_top, HEIGHT) {
        for left in starts(mark_left, WIDTH) {
            canvas.put(&tile, left, top, 0.16);
        }
    }
    canvas.fill(mark_left, mark_top, MARK, MARK, BRAND);
    canvas.put(&mark, mark_left as i32, mark_top as i32, 1.0);
    canvas
}
