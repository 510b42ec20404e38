//! The pictures of a site: share cards, icons, and the manifest that names the icons.

mod canvas;
mod card;
mod covered;
mod fonts;
mod ground;
mod icons;
mod manifest;
mod painter;
#[cfg(test)]
mod tests;
mod text;
mod wording;

pub use card::{Card, CardText, HEIGHT, Look, WIDTH};
pub use covered::is_covered;
pub use fonts::FontError;
pub use icons::{Icon, icons};
pub use manifest::manifest;
pub use painter::{Painter, draw_all};
