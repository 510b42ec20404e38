//! The values that brands come to.

use super::colour;
use crate::publish::brand::{Adjusted, Colour, Palette, Token, WHITE};
use proptest::prelude::*;

fn of(brand: &str, accent: Option<&str>) -> Palette {
    Palette::of(colour(brand), accent.map(colour))
}

/// Tokens as a style sheet would tell them.
fn told(tokens: Vec<Token>) -> String {
    let tokens = tokens.iter().map(|(name, colour)| format!("{name} {}", colour.hex()));
    tokens.collect::<Vec<_>>().join(", ")
}

/// The band, the text on it and on paper, and the band in the dark.
fn main_colours(palette: &Palette) -> [String; 5] {
    let Palette { light, dark, .. } = palette;
    [light.brand, light.gold, light.link, light.paper, dark.brand].map(Colour::hex)
}

/// The design was drawn for these two colours: with them it is exactly what was drawn.
#[test]
fn the_first_event_looks_as_it_always_did() {
    let palette = of("#0b5d43", Some("#f2cf7c"));
    assert_eq!(palette.adjusted, []);
    let light = "paper #f7f4ee, surface #ffffff, sunk #eeeae1, ink #15221c, ink-soft #4a5850, \
        line #d8d2c4, brand #0b5d43, brand-deep #084634, gold #f2cf7c, link #0a5a41, focus #0b5d43, \
        on-brand-soft #d3e8de, on-gold #15221c, on-mark #15221c, \
        shadow #14221c, desk #e6e2d8";
    assert_eq!(told(palette.light_tokens()), light);
    let dark = "paper #0e1512, surface #17211c, sunk #1e2a24, ink #f1eee6, ink-soft #b5c0b9, \
        line #35443c, brand #0d5a42, brand-deep #083e2e, gold #f2cf7c, link #86dcb9, focus #f2cf7c";
    assert_eq!(told(palette.dark_tokens()), dark);
}

#[test]
fn a_dark_colour_is_used_as_it_is_with_an_accent_of_its_own_hue() {
    let blue = of("#1f3a93", None);
    assert_eq!(blue.adjusted, []);
    assert_eq!(main_colours(&blue), ["#1f3a93", "#c6d7ff", "#1e388f", "#f3f4f8", "#20398e"]);
    let red = of("#c8102e", None);
    assert_eq!(red.adjusted, []);
    assert_eq!(main_colours(&red), ["#c8102e", "#ffd9d7", "#c20e2c", "#f7f3f3", "#c2162d"]);
}

#[test]
fn a_light_colour_becomes_the_accent_of_a_dark_shade_of_itself() {
    let yellow = of("#ffcc00", None);
    assert_eq!(main_colours(&yellow), ["#705800", "#ffcc00", "#6c5500", "#f5f4f1", "#6c5605"]);
    let [adjusted] = &yellow.adjusted[..] else { panic!("{:?}", yellow.adjusted) };
    let Adjusted { field, wanted, used, contrast } = adjusted;
    assert_eq!((*field, *wanted, *used), ("colour", colour("#ffcc00"), colour("#705800")));
    assert_eq!(format!("{contrast:.2}"), "6.81");
    let white = of("#ffffff", None);
    assert_eq!(main_colours(&white), ["#767676", "#ffffff", "#696969", "#f4f4f4", "#737373"]);
}

#[test]
fn a_colour_that_is_only_a_little_too_light_becomes_a_little_darker() {
    let grey = of("#808080", None);
    assert_eq!(main_colours(&grey), ["#767676", "#fefefe", "#696969", "#f4f4f4", "#737373"]);
}

#[test]
fn greys_have_no_hue_and_a_black_band_is_seen_in_the_dark() {
    let black = of("#000000", None);
    assert_eq!(black.adjusted, []);
    assert_eq!(main_colours(&black), ["#000000", "#d7d7d7", "#000000", "#f4f4f4", "#424242"]);
    assert!(black.dark.brand.contrast(black.dark.surface) > 1.5);
    // The accent is as it was given, but for where the band was lifted beneath it.
    let orange = of("#000000", Some("#ff5500"));
    assert_eq!(orange.adjusted, []);
    assert_eq!([orange.light.gold, orange.dark.gold], ["#ff5500", "#ff906c"].map(colour));
}

#[test]
fn an_accent_that_cannot_be_seen_on_the_colour_becomes_lighter() {
    let palette = of("#1f3a93", Some("#002244"));
    assert_eq!(palette.light.brand, colour("#1f3a93"));
    assert_eq!(palette.light.gold, colour("#8bb1dc"));
    let [adjusted] = &palette.adjusted[..] else { panic!("{:?}", palette.adjusted) };
    assert_eq!((adjusted.field, adjusted.used), ("accent", palette.light.gold));
}

proptest! {
    /// What is told as used is what is used, and what can be read is used as it is.
    #[test]
    fn nothing_is_changed_without_a_word(
        brand in 0u32..0x0100_0000,
        accent in proptest::option::of(0u32..0x0100_0000),
    ) {
        let (brand, accent) = (Colour::of(brand), accent.map(Colour::of));
        let palette = Palette::of(brand, accent);
        let used = |field: &str| palette.adjusted.iter().find(|one| one.field == field);
        prop_assert_eq!(used("colour").map_or(brand, |one| one.used), palette.light.brand);
        prop_assert_eq!(used("colour").is_none(), brand.contrast(WHITE) >= 4.5);
        if let Some(accent) = accent {
            prop_assert_eq!(used("accent").map_or(accent, |one| one.used), palette.light.gold);
        }
    }
}
