//! How each colour of the style sheet is made of a brand's: the design as numbers.
//!
//! It was drawn for one brand, a green with gold, and is told here in lightness, chroma and hue
//! relative to these two: what was exact there is alike in spirit for every other pair.

use super::colour::Colour;
use super::oklch::Oklch;

/// The colours that others are made of.
pub struct Sources {
    /// The brand's colour, dark enough for white text.
    pub colour: Oklch,
    /// Its accent; without one, a pale kind of the colour, as nobody chose the two to go together.
    pub accent: Oklch,
}

impl Sources {
    /// The sources of a brand.
    pub fn of(colour: Colour, accent: Option<Colour>) -> Sources {
        let colour = Oklch::from(colour);
        let pale = Oklch { chroma: colour.chroma.min(FULL / 2.0), ..colour };
        Sources { colour, accent: accent.map_or(pale, Oklch::from) }
    }
}

/// One of the [`Sources`].
#[derive(Clone, Copy)]
enum Of {
    Colour,
    Accent,
}

/// The chroma from which on a source tints greys as far as a recipe says; a paler one tints less,
/// and a grey one not at all.
const FULL: f64 = 0.08;

/// A colour of a given lightness that borrows its hue.
pub struct Tint {
    of: Of,
    lightness: f64,
    /// The most chroma.
    chroma: f64,
    /// Degrees by which the hue is turned.
    turn: f64,
}

impl Tint {
    /// The tint, as a screen shows it.
    pub fn mix(&self, sources: &Sources) -> Colour {
        let source = match self.of {
            Of::Colour => sources.colour,
            Of::Accent => sources.accent,
        };
        let chroma = self.chroma * (source.chroma / FULL).min(1.0);
        let hue = source.hue + self.turn;
        Oklch { lightness: self.lightness, chroma, hue }.on_screen()
    }
}

/// A colour that is another one, a little darker and duller.
pub struct Shade {
    /// The share of the lightness that is left.
    lightness: f64,
    /// The share of the chroma that is left.
    chroma: f64,
    /// Degrees by which the hue is turned.
    turn: f64,
    /// The least lightness.
    least: f64,
}

impl Shade {
    /// The shade, as a screen shows it.
    pub fn mix(&self, source: Oklch) -> Colour {
        let lightness = (source.lightness * self.lightness).max(self.least);
        let chroma = source.chroma * self.chroma;
        Oklch { lightness, chroma, hue: source.hue + self.turn }.on_screen()
    }
}

/// The recipes of a light or dark theme.
pub struct Recipes {
    pub paper: Tint,
    pub surface: Tint,
    pub sunk: Tint,
    pub ink: Tint,
    pub ink_soft: Tint,
    pub line: Tint,
    pub brand: Shade,
    /// Of the theme's own brand.
    pub brand_deep: Shade,
}

const fn tint(of: Of, lightness: f64, chroma: f64, turn: f64) -> Tint {
    Tint { of, lightness, chroma, turn }
}

const fn shade(lightness: f64, chroma: f64, turn: f64, least: f64) -> Shade {
    Shade { lightness, chroma, turn, least }
}

/// The light theme. Its grounds follow the accent, as cream goes with gold.
pub const LIGHT: Recipes = Recipes {
    paper: tint(Of::Accent, 0.968, 0.009, 0.0),
    surface: tint(Of::Accent, 1.0, 0.0, 0.0),
    sunk: tint(Of::Accent, 0.938, 0.013, 0.0),
    ink: tint(Of::Colour, 0.238, 0.022, 0.0),
    ink_soft: tint(Of::Colour, 0.4445, 0.021, -2.0),
    line: tint(Of::Accent, 0.865, 0.02, 0.0),
    brand: shade(1.0, 1.0, 0.0, 0.0),
    brand_deep: shade(0.829, 0.798, 2.0, 0.0),
};

/// The dark theme. A dark brand is lifted, or its bands and buttons would vanish.
pub const DARK: Recipes = Recipes {
    paper: tint(Of::Colour, 0.187, 0.012, 0.0),
    surface: tint(Of::Colour, 0.236, 0.017, 0.0),
    sunk: tint(Of::Colour, 0.272, 0.02, 0.0),
    ink: tint(Of::Accent, 0.949, 0.011, 0.0),
    ink_soft: tint(Of::Colour, 0.796, 0.015, -4.0),
    line: tint(Of::Colour, 0.3695, 0.023, -0.5),
    brand: shade(0.9817, 0.9624, 0.5, 0.38),
    brand_deep: shade(0.78, 0.756, 1.5, 0.0),
};

/// Links in the light theme: of the brand.
pub const LINK: Shade = shade(0.977, 0.98, 0.0, 0.0);
/// Links in the dark theme.
pub const LINK_IN_DARK: Tint = tint(Of::Colour, 0.831, 0.099, 0.5);
/// Less important text on the brand.
pub const ON_BRAND_SOFT: Tint = tint(Of::Colour, 0.913, 0.026, 0.0);
/// The accent of a brand that has none.
pub const ACCENT: Tint = tint(Of::Colour, 0.88, 0.07, 0.0);
/// Shadows, of which little is seen.
pub const SHADOW: Tint = tint(Of::Colour, 0.237, 0.023, 0.0);
/// What lies around sheets for the printer on a screen.
pub const DESK: Tint = tint(Of::Accent, 0.913, 0.014, 0.0);

/// The colour of an event that has no brand: a slate.
pub const NEUTRAL: Colour = Colour::of(0x3a5068);
