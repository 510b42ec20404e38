//! What closes something that was said.

use crate::ui::components::icon::icon;
use crate::ui::components::words::{fill, foreign};
use crate::ui::html::{El, el};

/// A small button that says "close" to those who cannot see it.
pub fn close_button(close: Box<dyn Fn() + Send>) -> El {
    let (label, of) = fill(|m| m.action.close, |_| Vec::new());
    el("button")
        .attr("type", "button")
        .class("plain")
        .maybe("lang", foreign(of))
        .attr("aria-label", label)
        .on("click", move |_| close())
        .put(icon("close"))
}
