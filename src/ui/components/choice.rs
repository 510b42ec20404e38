//! One choice of the filter: a switch with the number of sessions that it would show.

use crate::programme::filter::{Facet, Filter, Selection};
use crate::ui::html::{El, Html, el, live_text};
use crate::ui::state::{SHEET, State, state};
use leptos::prelude::{GetUntracked, Memo, With};
use std::sync::Arc;

/// What the filter lets through, as a signal.
pub type Selected = Memo<Arc<Selection>>;

/// A choice of a facet. `face` is what it looks like, `accent` the colour that goes with it.
pub fn choice(
    facet: Facet,
    value: &str,
    selected: Selected,
    face: impl Into<Html>,
    accent: Option<String>,
) -> El {
    let state = state();
    let value: Arc<str> = value.into();
    let (mine, counted, chosen) = (value.clone(), value.clone(), value.clone());
    let empty = value.clone();
    el("button")
        .attr("type", "button")
        .class("choice")
        .class_if("none", move || selected.with(|selected| selected.count(facet, &empty)) == 0)
        .attr("data-filter", facet.key())
        .attr("data-value", value.to_string())
        .state("aria-pressed", move || state.filter.with(|filter| filter.has(facet, &mine)))
        .property("--accent", accent)
        .on("click", move |_| toggle(state, facet, &chosen))
        .put(face)
        .put(el("span").class("choice-count").put(live_text(move || {
            selected.with(|selected| selected.count(facet, &counted)).to_string()
        })))
}

/// Chooses a value, or no longer.
pub fn toggle(state: State, facet: Facet, value: &str) {
    let mut filter = state.filter.get_untracked();
    filter.toggle(facet, value);
    choose(state, filter);
}

/// Shows a filter and writes it into the address: as a step of the history, or, in the sheet,
/// in place, so that "back" leaves the sheet and does not step through it.
pub fn choose(state: State, filter: Filter) {
    let in_sheet = state.sheet.get_untracked();
    let href = state.href_filtered(&filter) + if in_sheet { SHEET } else { "" };
    state.history.choose(filter, &href, in_sheet);
}
