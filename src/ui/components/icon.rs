//! Icons: drawn once in `public/icons.svg`, decoration only.

use crate::ui::html::{El, el};
use crate::ui::state::state;

/// An icon of the sprite, by name.
pub fn icon(name: &str) -> El {
    let image = el("use").attr("href", state().icon(name));
    el("svg").class("icon").attr("aria-hidden", "true").put(image)
}
