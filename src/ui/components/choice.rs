//! One choice of the filter: a switch with the number of sessions that it would show.

use super::button::button;
use crate::html::{El, Html, h, live_text};
use crate::programme::filter::{Facet, Filter, Selection, apply};
use crate::programme::index::Index;
use crate::ui::state::route::SHEET;
use crate::ui::state::{State, state};
use leptos::prelude::{GetUntracked, Memo, With};
use std::sync::Arc;

/// The selection of the filter, as a signal.
pub type Selected = Memo<Arc<Selection>>;

/// The sessions that a filter selects of a programme, with the visitor's agenda as it is.
pub fn selection(filter: Memo<Filter>, index: &Arc<Index>) -> Selected {
    let (agenda, index) = (state().agenda, index.clone());
    Memo::new(move |_| {
        let kept = |id: &str| agenda.with(|agenda| agenda.contains(id));
        Arc::new(filter.with(|filter| apply(&index, filter, &kept)))
    })
}

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
    button("choice")
        .class_if("none", move || selected.with(|selected| selected.count(facet, &empty)) == 0)
        .attr("data-filter", facet.key())
        .attr("data-value", value.to_string())
        .live_bool("aria-pressed", move || {
            state.route.filter.with(|filter| filter.has(facet, &mine))
        })
        .custom_property("--accent", accent)
        .on("click", move |_| toggle(state, facet, &chosen))
        .child(face)
        .child(h::span().class("choice-count").child(live_text(move || {
            selected.with(|selected| selected.count(facet, &counted)).to_string()
        })))
}

/// Chooses a value, or no longer.
pub fn toggle(state: State, facet: Facet, value: &str) {
    let mut filter = state.route.filter.get_untracked();
    filter.toggle(facet, value);
    choose(state, filter);
}

/// Shows a filter and writes it into the address: as a step of the history, or, in the sheet,
/// in place, so that "back" leaves the sheet and does not step through it.
pub fn choose(state: State, filter: Filter) {
    let in_sheet = state.route.sheet.get_untracked();
    let href = state.route.href_filtered(&filter) + if in_sheet { SHEET } else { "" };
    state.route.history.choose(filter, &href, in_sheet);
}
