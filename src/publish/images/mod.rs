//! All that is drawn when a site is published: share cards, icons, and the manifest that names
//! the icons.

mod canvas;
mod card;
mod fonts;
mod ground;
mod icons;
mod manifest;
mod palette;
#[cfg(test)]
mod tests;
mod text;
mod vector;
mod wording;

pub use card::{Card, HEIGHT, Look, Painter, WIDTH, Words, draw_all};
pub use fonts::FontError;
pub use icons::{Icon, icons};
pub use manifest::manifest;
pub use palette::Colour;
