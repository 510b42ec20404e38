//! The look that an event brings of its own: colours, pattern, logo, icon.
//!
//! All that is seen is derived from `event.brand` here, once, and then followed by style sheets,
//! share cards, icons, kiosks and sheets for the printer. Files of the organiser are read with care,
//! and refused when they hold more than shapes and colours.

mod colour;
mod drawing;
mod logo;
mod oklch;
mod palette;
mod plain;
mod recipes;
mod sign;
#[cfg(test)]
mod tests;
mod tokens;

pub use colour::{Colour, WHITE};
pub use drawing::Drawing;
pub use logo::Logo;
pub use palette::{Adjusted, Palette, Theme};
pub use tokens::Token;

use crate::programme::model::Brand;
use crate::sentences::Sentence;
use sign::{Figure, sign};
use std::path::Path;

/// The pattern that every event can have: the tiles of Moroccan mosaics.
const ZELLIGE: &str = "zellige";

/// The look of a site.
#[derive(Debug)]
pub struct Design {
    /// Its colours.
    pub palette: Palette,
    /// The tile of the pattern on its bands.
    pub pattern: Option<Drawing>,
    /// The logo of the event.
    pub logo: Option<Logo>,
    /// The square icon of the installed app, which is also the mark of share cards.
    pub icon: Drawing,
}

impl Design {
    /// The look of an event with this brand, if it has one, whose files lie in a directory.
    ///
    /// # Errors
    /// A line for the command line for each file that cannot be shown.
    pub fn of(brand: Option<&Brand>, directory: &Path) -> Result<Design, Sentence> {
        let palette = palette(brand);
        let (mut pattern, mut logo, mut icon) = (None, None, None);
        let mut faults = Vec::new();
        for (field, file) in brand.map(files).unwrap_or_default() {
            match read(field, &directory.join(file)) {
                Err(why) => faults.push(
                    Sentence::new("picture-fault")
                        .with("place", format!("event.brand.{}", field.name()))
                        .with("file", file)
                        .with("why", why),
                ),
                Ok(drawing) => match field {
                    Field::Pattern => pattern = Some(drawing),
                    Field::Logo => logo = Some(Logo::on(palette.light.brand, drawing)),
                    Field::Favicon => icon = Some(drawing),
                },
            }
        }
        if !faults.is_empty() {
            return Err(Sentence::lines(faults));
        }
        let mut figure = Figure::Lines;
        if brand.is_some_and(|brand| *brand.pattern == *ZELLIGE) {
            pattern = Some(Drawing::own(include_str!("zellige.svg")));
            figure = Figure::Star;
        }
        let icon = icon.unwrap_or_else(|| sign(figure, &palette));
        Ok(Design { palette, pattern, logo, icon })
    }
}

/// The colours of an event with this brand, if it has one.
pub fn palette(brand: Option<&Brand>) -> Palette {
    let colour = brand.and_then(|brand| Colour::parse(&brand.colour));
    let accent = brand.and_then(|brand| Colour::parse(brand.accent.as_deref()?));
    colour.map_or_else(Palette::neutral, |colour| Palette::of(colour, accent))
}

/// A field of a brand that names a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The tile of a pattern.
    Pattern,
    /// The logo.
    Logo,
    /// The icon of the app.
    Favicon,
}

impl Field {
    /// Its name in `event.brand`.
    pub fn name(self) -> &'static str {
        match self {
            Field::Pattern => "pattern",
            Field::Logo => "logo",
            Field::Favicon => "favicon",
        }
    }
}

/// The files that a brand names, from the directory of the programme.
pub fn files(brand: &Brand) -> Vec<(Field, &str)> {
    let of_its_own = |pattern: &&str| !matches!(*pattern, "" | "none" | ZELLIGE);
    let pattern = Some(&*brand.pattern).filter(of_its_own);
    let files = [
        (Field::Pattern, pattern),
        (Field::Logo, brand.logo.as_deref()),
        (Field::Favicon, brand.favicon.as_deref()),
    ];
    files.into_iter().filter_map(|(field, file)| Some((field, file?))).collect()
}

/// Reads a file of a brand.
///
/// # Errors
/// Why it cannot be shown, as the end of a sentence.
pub fn read(field: Field, file: &Path) -> Result<Drawing, Sentence> {
    let drawing = Drawing::of_file(file)?;
    match field == Field::Favicon && !drawing.is_square() {
        true => Err(Sentence::new("drawing-not-square")),
        false => Ok(drawing),
    }
}
