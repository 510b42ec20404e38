//! Brands and what becomes of them.

mod files;
mod pairs;
mod palette;

use super::Colour;

fn colour(hex: &str) -> Colour {
    Colour::parse(hex).unwrap_or_else(|| panic!("{hex}"))
}
