//! The icon of an event that brings none: a programme, line by line, in the brand's colours.

use super::drawing::Drawing;
use super::palette::Palette;

/// The sign in the colours of a palette. Its lines lie in the circle that masks of icons leave.
pub fn sign(palette: &Palette) -> Drawing {
    let (ground, gold) = (palette.light.brand.hex(), palette.light.gold.hex());
    Drawing::own(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\
         <rect width=\"64\" height=\"64\" rx=\"14\" fill=\"{ground}\"/>\
         <g fill=\"none\" stroke-linecap=\"round\" stroke-width=\"5\">\
         <path stroke=\"{gold}\" d=\"M15.5 21h.01M15.5 32h.01M15.5 43h.01\"/>\
         <path stroke=\"#fff\" d=\"M25 21h24M25 32h15M25 43h20\"/></g></svg>"
    ))
}
