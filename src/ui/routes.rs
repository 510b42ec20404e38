//! Which page an address leads to.

use super::pages::{loading, programme};
use super::state::State;
use super::state::later::Part;
use super::state::programme::Data;
use crate::address::Page;
use crate::html::Html;
use crate::programme::index::Index;
use leptos::prelude::{Track, With};
use std::sync::Arc;

/// The present page; to be drawn anew when the page, the language or the programme changes.
pub fn present(state: State) -> Html {
    state.route.lang.track();
    match state.data_of_page() {
        Data::Loading => loading::loading(),
        Data::Failed(failure) => loading::failed(&failure),
        Data::Ready(index) => state.route.page.with(|page| self::page(state, page, &index)),
    }
}

/// A page of a programme.
pub fn page(state: State, page: &Page, index: &Arc<Index>) -> Html {
    let drawn = match page {
        Page::Programme => Some(programme::programme_page(index)),
        page => state.later.draw(&Part::Page(page), index),
    };
    drawn.unwrap_or_else(loading::loading)
}
