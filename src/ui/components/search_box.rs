//! The search box: shows results while typing, and writes the address after a pause.

use super::icon::icon;
use super::words::{fill, foreign, say};
use crate::programme::filter::Filter;
use crate::ui::html::{El, el};
use crate::ui::state::{State, state};
use leptos::prelude::{GetUntracked, With, event_target_value};

/// The search of the programme.
pub fn search_box() -> El {
    let state = state();
    let (hint, of) = fill(|m| m.filter.placeholder, |_| Vec::new());
    let input = el("input")
        .attr("type", "search")
        .attr("id", "search")
        .attr("name", "q")
        .attr("autocomplete", "off")
        .attr("enterkeyhint", "search")
        .maybe("lang", foreign(of))
        .attr("placeholder", hint)
        .input_value(move || state.filter.with(|filter| filter.text.clone()))
        .on("input", move |event| search(state, event_target_value(&event)));
    el("form")
        .attr("role", "search")
        .class("search")
        .on("submit", move |event| {
            event.prevent_default();
            write_now(state);
        })
        .put(el("label").class("unseen").attr("for", "search").put(say(|m| m.filter.search)))
        .put(icon("search"))
        .put(input)
}

fn search(state: State, text: String) {
    let filter = Filter { text, ..state.filter.get_untracked() };
    state.history.type_in(filter, move |filter| state.href_filtered(filter));
}

/// Enter: what was typed goes into the address without waiting.
fn write_now(state: State) {
    let filter = state.filter.get_untracked();
    state.history.go(&state.href_filtered(&filter), true);
}
