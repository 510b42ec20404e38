//! The icon of an event that brings none, in the brand's colours. Its figure lies in the circle that
//! masks of icons leave.

use super::drawing::Drawing;
use super::palette::Palette;

/// The figure of a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A programme, line by line.
    Lines,
    /// The star of eight points around which zellige are laid, with a smaller one in it.
    Star,
}

/// The sign with this figure in the colours of a palette.
pub fn sign(figure: Figure, palette: &Palette) -> Drawing {
    let (ground, gold) = (palette.light.brand.hex(), palette.light.gold.hex());
    let figure = match figure {
        Figure::Lines => format!(
            "<g fill=\"none\" stroke-linecap=\"round\" stroke-width=\"5\">\
             <path d=\"M15.5 21h.01M15.5 32h.01M15.5 43h.01\" stroke=\"{gold}\"/>\
             <path d=\"M25 21h24M25 32h15M25 43h20\" stroke=\"#fff\"/></g>"
        ),
        Figure::Star => format!(
            "<path d=\"M54.50 32 32 54.50 9.50 32 32 9.50zM47.91 47.91 16.09 47.91 16.09 16.09 \
             47.91 16.09z\" fill=\"none\" stroke=\"{gold}\" stroke-width=\"3\" \
             stroke-linejoin=\"round\"/><path d=\"M41.50 32 38.72 34.78 38.72 38.72 34.78 38.72 32 \
             41.50 29.22 38.72 25.28 38.72 25.28 34.78 22.50 32 25.28 29.22 25.28 25.28 29.22 25.28 \
             32 22.50 34.78 25.28 38.72 25.28 38.72 29.22z\" fill=\"{gold}\"/>"
        ),
    };
    Drawing::own(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\
         <rect width=\"64\" height=\"64\" rx=\"14\" fill=\"{ground}\"/>{figure}</svg>\n"
    ))
}
