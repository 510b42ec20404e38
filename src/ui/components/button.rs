//! Buttons. Each is of the type `button`: none of them sends a form.

use super::icon::icon;
use super::words::{fill, foreign};
use crate::html::{El, h};

/// A button that looks like one.
pub fn button() -> El {
    bare().class("button")
}

/// A button with a sign.
pub fn sign_button(sign: &'static str) -> El {
    button().child(icon(sign))
}

/// A button that looks like a link.
pub fn plain_button() -> El {
    bare().class("plain")
}

/// A button whose look is all its own.
pub fn bare() -> El {
    h::button().attr("type", "button")
}

/// A small button that says "close" to those who cannot see it.
pub fn close_button(close: Box<dyn Fn() + Send>) -> El {
    let (label, of) = fill(|m| m.action.close, |_| Vec::new());
    plain_button()
        .attr("lang", foreign(of))
        .attr("aria-label", label)
        .on("click", move |_| close())
        .child(icon("close"))
}
