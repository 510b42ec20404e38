//! Icons: drawn once in `public/icons.svg`, decoration only.

use crate::html::{El, h};
use crate::ui::state::state;

/// An icon of the sprite, by name.
pub fn icon(name: &str) -> El {
    let image = h::use_().attr("href", state().app.icon(name));
    h::svg().class("icon").attr("aria-hidden", "true").child(image)
}
