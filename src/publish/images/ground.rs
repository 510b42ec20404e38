//! The grounds of share cards: pattern, band and mark. They are drawn once for each look and
//! direction of writing.

use super::canvas::Canvas;
use super::card::{HEIGHT, Look, WIDTH};
use crate::publish::brand::{Design, Logo, WHITE};
use resvg::tiny_skia::Pixmap;

/// Distance between the sides and the texts, in pixels like all sizes here.
pub const MARGIN: u32 = 72;
/// Height of the band at the top.
pub const BAND: u32 = 120;
/// Top of the foot, where time and place stand.
pub const FOOT: u32 = 490;

/// Side of an icon as the mark, and of the tiles of the pattern: the mark takes the place of one.
const MARK: u32 = 96;
/// Distance between the edge of an icon and its figure.
const MARK_EDGE: u32 = 12;
/// Height of a logo as the mark, and its width at most.
const LOGO: (u32, u32) = (80, 400);
/// Distance between the edges of a white plate and the logo on it.
const PLATE_EDGE: u32 = 10;
/// Distance between what is seen of the mark and the text beside it.
const GAP: u32 = 20;

/// The grounds, by look and direction.
pub struct Grounds {
    /// For text from left to right, and from right to left.
    covers: [Canvas; 2],
    pages: [Canvas; 2],
    /// Distance between the margin and the text beside the mark.
    pub beside_mark: u32,
}

impl Grounds {
    /// Draws all grounds.
    pub fn new(design: &Design) -> Grounds {
        let mark = Mark::of(design);
        let sides = [MARGIN - mark.overhang, WIDTH - MARGIN - mark.width() + mark.overhang];
        let covers = sides.map(|left| cover(design, &mark, left));
        let colours = &design.palette.light;
        let pages = covers.clone().map(|mut page| {
            page.fill(0, BAND, WIDTH, HEIGHT - BAND, colours.paper);
            page.fill(MARGIN, FOOT, WIDTH - 2 * MARGIN, 2, colours.line);
            page
        });
        Grounds { covers, pages, beside_mark: mark.width() - 2 * mark.overhang + GAP }
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

/// The mark of the event in the band: its logo, or else its icon.
struct Mark {
    picture: Pixmap,
    /// Width of a white edge around it.
    plate: Option<u32>,
    /// How far it stands out of the margin.
    overhang: u32,
}

impl Mark {
    fn of(design: &Design) -> Mark {
        match &design.logo {
            None => Mark { picture: design.icon.draw(MARK), plate: None, overhang: MARK_EDGE },
            Some(logo) => Mark {
                picture: logo.drawing.draw(logo_width(logo)),
                plate: logo.plate.then_some(PLATE_EDGE),
                overhang: 0,
            },
        }
    }

    fn edge(&self) -> u32 {
        self.plate.unwrap_or_default()
    }

    fn width(&self) -> u32 {
        self.picture.width() + 2 * self.edge()
    }

    fn height(&self) -> u32 {
        self.picture.height() + 2 * self.edge()
    }
}

fn logo_width(logo: &Logo) -> u32 {
    let (height, most) = LOGO;
    let width = (logo.ratio() * height as f32) as u32;
    width.clamp(1, most)
}

/// The pattern with the mark in the middle of the band, so far from the left.
fn cover(design: &Design, mark: &Mark, mark_left: u32) -> Canvas {
    let ground = design.palette.light.brand;
    let mut canvas = Canvas::new(WIDTH, HEIGHT, ground);
    if let Some(pattern) = &design.pattern {
        let tile = pattern.draw(MARK);
        // Tiles begin outside, so that one lies under the mark.
        let starts = |at: u32, side: u32, end: u32| {
            let first = (at % side) as i32 - side as i32;
            (first..end as i32).step_by(side as usize)
        };
        for top in starts((BAND - MARK) / 2, tile.height(), HEIGHT) {
            for left in starts(mark_left, tile.width(), WIDTH) {
                canvas.put(&tile, left, top, 0.16);
            }
        }
    }
    let top = (BAND - mark.height()) / 2;
    let plate = if mark.plate.is_some() { WHITE } else { ground };
    canvas.fill(mark_left, top, mark.width(), mark.height(), plate);
    let (left, top) = (mark_left + mark.edge(), top + mark.edge());
    canvas.put(&mark.picture, left as i32, top as i32, 1.0);
    canvas
}
