//! Icons: drawn once in `public/icons.svg`, decoration only.

use crate::ui::html::{El, el};

/// An icon of the sprite, by name.
pub fn icon(name: &str) -> El {
    let image = el("use").attr("href", format!("icons.svg#{name}"));
    el("svg").class("icon").attr("aria-hidden", "true").put(image)
}
