//! Buttons.

use super::icon::icon;
use super::words::{fill, foreign};
use crate::html::{El, h};
use crate::i18n::Message;

/// A button with the classes of its look (`button`, `plain`, `choice` …). None of them sends a
/// form.
pub fn button(classes: &'static str) -> El {
    h::button().attr("type", "button").class(classes)
}

/// A button with a sign.
pub fn sign_button(sign: &'static str) -> El {
    button("button").child(icon(sign))
}

/// A small button that says "close" to those who cannot see it.
pub fn close_button(close: Box<dyn Fn() + Send>) -> El {
    let (label, of) = fill(Message::ActionClose, |_| Vec::new());
    button("plain")
        .attr("lang", foreign(of))
        .attr("aria-label", label)
        .on("click", move |_| close())
        .child(icon("close"))
}
