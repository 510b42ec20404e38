//! The fonts that pictures are drawn with: those of the site and those of other scripts, decoded
//! from WOFF2 (<https://www.w3.org/TR/WOFF2/>). Of all that are there only those are read that the
//! texts need.

mod error;
mod files;
mod loaded;
mod slices;

pub use error::FontError;
pub use files::{BOLD, REGULAR};
pub use loaded::{Fonts, system};
