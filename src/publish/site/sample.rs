//! Looks for tests, and style sheets in them.

use super::sheet::Sheet;
use crate::programme::model::Brand;
use crate::publish::brand::Design;
use std::path::Path;

/// A brand of one colour, with a pattern but no files.
pub fn brand(colour: &str, pattern: &str) -> Brand {
    Brand {
        colour: colour.into(),
        accent: None,
        pattern: pattern.into(),
        logo: None,
        favicon: None,
    }
}

/// The look of an event with a brand that names no files.
pub fn design(brand: Option<&Brand>) -> Design {
    Design::of(brand, Path::new("no/such/place")).unwrap()
}

/// A style sheet in a look, as a site has it.
pub fn published(css: &str, design: &Design) -> String {
    Sheet::read(css).unwrap().in_look(design).minified().unwrap()
}
