//! The verticals' accents: stripes and dots on light and on dark pages.

use super::programme;
use std::collections::BTreeSet;

/// The page in the light and in the dark theme.
const PAGES: [[u8; 3]; 2] = [[0xff, 0xff, 0xff], [0x14, 0x20, 0x1c]];
/// What WCAG 2.2 asks of graphics (success criterion 1.4.11).
const LEAST_CONTRAST: f64 = 3.0;

/// Red, green and blue of `#rrggbb`.
fn channels(colour: &str) -> [u8; 3] {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6).expect("#rrggbb");
    [0, 2, 4].map(|at| u8::from_str_radix(&digits[at..at + 2], 16).expect("#rrggbb"))
}

/// Relative luminance as WCAG 2.2 defines it.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn each_vertical_has_its_own_colour_and_icon_seen_on_light_and_on_dark() {
    let programme = programme();
    let verticals = &programme.verticals;
    let colours: BTreeSet<&str> = verticals.iter().map(|vertical| &*vertical.colour).collect();
    let icons: BTreeSet<&str> = verticals.iter().map(|vertical| &*vertical.icon).collect();
    assert_eq!((colours.len(), icons.len()), (13, 13));
    for colour in colours {
        for page in PAGES {
            assert!(contrast(channels(colour), page) >= LEAST_CONTRAST, "{colour} on {page:02x?}");
        }
    }
}
