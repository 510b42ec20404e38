//! The search box: shows results while typing, and writes the address after a pause.

use super::search_field::search_field;
use super::words::{fill, foreign, say};
use crate::html::{El, h};
use crate::i18n::Message;
use crate::programme::filter::Filter;
use crate::ui::state::{State, state};
use leptos::prelude::{GetUntracked, With, event_target_value};

/// The search of the programme.
pub fn search_box() -> El {
    let state = state();
    let (hint, of) = fill(Message::FilterPlaceholder, |_| Vec::new());
    let input = h::input()
        .attr("name", "q")
        .attr("enterkeyhint", "search")
        .attr("lang", foreign(of))
        .attr("placeholder", hint)
        .live_value(move || state.route.filter.with(|filter| filter.text.clone()))
        .on("input", move |event| search(state, event_target_value(&event)));
    search_field("search", input, move || search(state, String::new()))
        .attr("role", "search")
        .on("submit", move |_| write_now(state))
        .child(h::label().class("unseen").attr("for", "search").child(say(Message::FilterSearch)))
}

fn search(state: State, text: String) {
    let filter = Filter { text, ..state.route.filter.get_untracked() };
    state.route.history.type_in(filter, move |filter| state.route.href_filtered(filter));
}

/// Enter: what was typed goes into the address without waiting.
fn write_now(state: State) {
    let filter = state.route.filter.get_untracked();
    state.route.history.go(&state.route.href_filtered(&filter), true);
}
