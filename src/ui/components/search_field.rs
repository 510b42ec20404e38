//! Search fields: the sign of a search, and a button that empties the field. (What browsers have of
//! their own for that is drawn three times over in WebKit, and is missing in Firefox.)

use super::icon::icon;
use super::words::{fill, foreign};
use crate::html::{El, h};
use crate::i18n::Message;
use crate::ui::state::state;

/// The form of a search field that has this id. Nothing is sent with it: what was typed is shown at
/// once.
pub fn search_field(id: &str, input: El, clear: impl Fn() + Send + 'static) -> El {
    let state = state();
    let (label, of) = fill(Message::FilterClearWords, |_| Vec::new());
    let button = h::button()
        .attr("type", "reset")
        .class("wipe")
        .attr("lang", foreign(of))
        .attr("aria-label", label)
        .child(icon("close"));
    let field = format!("#{id}");
    h::form()
        .class("search")
        .on("submit", |event| event.prevent_default())
        .on("reset", move |_| {
            clear();
            // The button, which is there only for what was typed, takes the focus with it.
            state.device().focus(&field);
        })
        .child(icon("search"))
        .child(input.attr("type", "search").attr("id", id.to_owned()).attr("autocomplete", "off"))
        .child(button)
}
