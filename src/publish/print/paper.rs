//! Paper, and the room on it.

use clap::ValueEnum;
use serde::Deserialize;

/// Millimetres between the edge of the paper and what is printed on it, at the sides; more than the
/// margin that most printers need.
pub const SIDES: f32 = 8.0;
/// The same above.
pub const TOP: f32 = 12.0;

/// Millimetres of a height that stay free. Browsers that take the printer's margins for ours (WebKit
/// ignores those of style sheets, and GTK's are 6 mm above and 14 below) have less than we think, and
/// what is a line too high has a second page for that line.
const SPARE: f32 = 17.0;

/// Millimetres of a width that stay free: browsers round.
const ROUNDING: f32 = 0.5;

/// The paper of the programme for the wall (ISO 216).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ValueEnum)]
pub enum Paper {
    /// 841 × 594 mm.
    #[value(name = "A1")]
    A1,
    /// 594 × 420 mm.
    #[value(name = "A2")]
    A2,
    /// 420 × 297 mm.
    #[default]
    #[value(name = "A3")]
    A3,
    /// 297 × 210 mm.
    #[value(name = "A4")]
    A4,
}

impl Paper {
    /// The name, as style sheets have it.
    pub const fn name(self) -> &'static str {
        match self {
            Paper::A1 => "A1",
            Paper::A2 => "A2",
            Paper::A3 => "A3",
            Paper::A4 => "A4",
        }
    }

    /// Millimetres of the long side and of the short one.
    const fn sides(self) -> (f32, f32) {
        match self {
            Paper::A1 => (841.0, 594.0),
            Paper::A2 => (594.0, 420.0),
            Paper::A3 => (420.0, 297.0),
            Paper::A4 => (297.0, 210.0),
        }
    }

    /// Width and height of a sheet on this paper, in millimetres.
    pub const fn sheet(self, upright: bool) -> (f32, f32) {
        let (long, short) = self.sides();
        let (width, height) = if upright { (short, long) } else { (long, short) };
        (width - 2.0 * SIDES - ROUNDING, height - TOP - SPARE)
    }

    /// The rules of all sheets of a document on this paper: how it lies, and how large they are.
    pub fn rules(self, upright: bool) -> String {
        let (name, (width, height)) = (self.name(), self.sheet(upright));
        let lies = if upright { "portrait" } else { "landscape" };
        let short = TOP.min(SPARE);
        format!(
            "@page{{size:{name} {lies};margin:{TOP}mm {SIDES}mm {short}mm}}\
             :root{{--width:{width}mm;--height:{height}mm;--sides:{SIDES}mm;--top:{TOP}mm}}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_leaves_room_for_the_margins_of_printers() {
        assert_eq!(Paper::A3.sheet(false), (403.5, 268.0));
        assert_eq!(Paper::A4.sheet(true), (193.5, 268.0));
        for paper in [Paper::A1, Paper::A2, Paper::A3, Paper::A4] {
            let (width, height) = paper.sheet(false);
            // On a page with the margins of GTK the sheet is scaled to its width.
            let (long, short) = paper.sides();
            let scale = (long - 12.7) / width;
            assert!(height * scale <= short - 20.6, "{paper:?}");
        }
    }
}
