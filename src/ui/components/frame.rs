//! The outlines of what will come.

use crate::html::{El, h};

/// A line and four cards, without words.
pub fn frame() -> El {
    let card = || h::div().class("frame-card");
    h::div()
        .class("frame")
        .attr("aria-hidden", "true")
        .child(h::div().class("frame-line"))
        .child(card())
        .child(card())
        .child(card())
        .child(card())
}
