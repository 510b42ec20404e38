//! The colours of a site, derived from those of its brand and fit to be read.
//!
//! Fit is what WCAG 2.2 asks at level AA: 4.5:1 for text (success criterion 1.4.3), 3:1 for what
//! else has to be seen (1.4.11). A brand's colour that does not reach it becomes darker or lighter
//! until it does. The theme of high contrast is the reader's, not the event's: no brand changes it.

use super::colour::{Colour, WHITE};
use super::oklch::Oklch;
use super::recipes::{
    self, ACCENT, DESK, LINK, LINK_IN_DARK, NEUTRAL, ON_BRAND_SOFT, Recipes, SHADOW, Sources,
};

/// The contrast that text needs.
const TEXT: f64 = 4.5;

/// The contrast to white below which a colour is a light one: yellow, sky, pastels.
const LIGHT: f64 = 2.0;

/// The ground of warnings in the light theme, the same for every brand.
const WARN: Colour = Colour::of(0xfdf0d2);

/// The colours of a site.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// The light theme, whose colours pictures have.
    pub light: Theme,
    /// The dark theme.
    pub dark: Theme,
    /// Less important text on the brand, in both themes.
    pub on_brand_soft: Colour,
    /// Shadows in the light theme.
    pub shadow: Colour,
    /// What lies around sheets for the printer on a screen.
    pub desk: Colour,
    /// The organiser's colours that are not used as they are.
    pub adjusted: Vec<Adjusted>,
}

/// The colours of a light or dark theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The ground of pages.
    pub paper: Colour,
    /// The ground of cards and buttons.
    pub surface: Colour,
    /// The ground of what lies deeper.
    pub sunk: Colour,
    /// Text.
    pub ink: Colour,
    /// Less important text.
    pub ink_soft: Colour,
    /// Thin lines.
    pub line: Colour,
    /// Bands and buttons, on which text is white.
    pub brand: Colour,
    /// The same, deeper.
    pub brand_deep: Colour,
    /// What is to catch the eye on these.
    pub gold: Colour,
    /// Links, and what else can be chosen.
    pub link: Colour,
    /// The ring around what has the focus.
    pub focus: Colour,
}

/// A colour of the organiser's that could not be read, and the one that is used.
#[derive(Clone, Debug, PartialEq)]
pub struct Adjusted {
    /// Its field in `event.brand`.
    pub field: &'static str,
    /// The organiser's colour.
    pub wanted: Colour,
    /// The colour that is used.
    pub used: Colour,
    /// The least contrast of this one to what it is seen with.
    pub contrast: f64,
}

impl Palette {
    /// The palette of an event that has no brand.
    pub fn neutral() -> Palette {
        Palette::of(NEUTRAL, None)
    }

    /// The palette of a brand.
    pub fn of(wanted: Colour, accent: Option<Colour>) -> Palette {
        // What is hardly darker than white is the accent of a shade of itself.
        let is_both = accent.is_none() && wanted.contrast(WHITE) < LIGHT;
        let on_brand = [WHITE, if is_both { wanted } else { WHITE }];
        let brand = readable(wanted, &on_brand, Towards::Black);
        let sources = Sources::of(brand, accent);
        let mut light = Theme::mix(&recipes::LIGHT, &sources);
        let grounds = [light.paper, light.surface, light.sunk, WARN];
        light.link = readable(LINK.mix(sources.colour), &grounds, Towards::Black);

        let own = accent.or(is_both.then_some(wanted));
        let gold = own.unwrap_or_else(|| ACCENT.mix(&sources));
        // Kiosks have ink on it, too.
        let around_gold = [light.brand, light.brand_deep, light.ink];
        light.gold = readable(gold, &around_gold, Towards::White);

        let mut dark = Theme::mix(&recipes::DARK, &sources);
        let around_lifted = [dark.brand, dark.brand_deep, light.ink];
        dark.gold = readable(light.gold, &around_lifted, Towards::White);
        dark.focus = dark.gold;
        let grounds = [dark.paper, dark.surface, dark.sunk];
        dark.link = readable(LINK_IN_DARK.mix(&sources), &grounds, Towards::White);

        let bands = [light.brand, light.brand_deep, dark.brand, dark.brand_deep];
        let colour = Adjusted::of("colour", wanted, brand, &[WHITE]);
        let accent =
            accent.and_then(|accent| Adjusted::of("accent", accent, light.gold, &around_gold));
        Palette {
            on_brand_soft: readable(ON_BRAND_SOFT.mix(&sources), &bands, Towards::White),
            shadow: SHADOW.mix(&sources),
            desk: DESK.mix(&sources),
            adjusted: colour.into_iter().chain(accent).collect(),
            light,
            dark,
        }
    }
}

impl Theme {
    /// A theme by its recipes. Links, the accent and the focus have the brand's colour until they are
    /// made fit for it.
    fn mix(recipes: &Recipes, sources: &Sources) -> Theme {
        let brand = readable(recipes.brand.mix(sources.colour), &[WHITE], Towards::Black);
        Theme {
            paper: recipes.paper.mix(sources),
            surface: recipes.surface.mix(sources),
            sunk: recipes.sunk.mix(sources),
            ink: recipes.ink.mix(sources),
            ink_soft: recipes.ink_soft.mix(sources),
            line: recipes.line.mix(sources),
            brand,
            brand_deep: recipes.brand_deep.mix(Oklch::from(brand)),
            gold: brand,
            link: brand,
            focus: brand,
        }
    }
}

impl Adjusted {
    /// What became of a colour that is seen with these others, if anything did.
    fn of(field: &'static str, wanted: Colour, used: Colour, with: &[Colour]) -> Option<Adjusted> {
        let contrasts = with.iter().map(|other| used.contrast(*other));
        let contrast = contrasts.fold(f64::INFINITY, f64::min);
        (wanted != used).then_some(Adjusted { field, wanted, used, contrast })
    }
}

/// The end of the greys towards which a colour is changed.
#[derive(Clone, Copy)]
enum Towards {
    Black,
    White,
}

/// The colour itself, if text can be read in it on all grounds or they in it; else the nearest one
/// towards an end of which that holds.
fn readable(colour: Colour, grounds: &[Colour], towards: Towards) -> Colour {
    // A difference that nobody sees.
    const STEP: f64 = 0.002;
    let step = match towards {
        Towards::Black => -STEP,
        Towards::White => STEP,
    };
    let mut oklch = Oklch::from(colour);
    let mut now = colour;
    let reads = |now: Colour| grounds.iter().all(|ground| now.contrast(*ground) >= TEXT);
    while !reads(now) && (0.0..=1.0).contains(&oklch.lightness) {
        oklch.lightness += step;
        now = oklch.on_screen();
    }
    now
}
