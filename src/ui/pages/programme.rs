//! The programme: what is on, then everything by day and time, filtered.

use super::heading;
use super::results::results;
use crate::i18n;
use crate::programme::filter::{Filter, apply};
use crate::programme::index::Index;
use crate::ui::address::Page;
use crate::ui::components::calendar::calendar_links;
use crate::ui::components::choice::Selected;
use crate::ui::components::filter_panel::{day_tabs, filter_panel, sheet_button};
use crate::ui::components::now::now_panel;
use crate::ui::components::search_box::search_box;
use crate::ui::components::words::{lang, text};
use crate::ui::html::{El, Html, el, live};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, Memo, With};
use std::sync::Arc;

/// The page.
pub fn page(index: &Arc<Index>) -> Html {
    let state = state();
    let selected = selected(state, index.clone());
    let unfiltered = Memo::new(move |_| state.filter.with(Filter::is_empty));
    let shown = index.clone();
    let now = live(move || unfiltered.get().then(|| now_panel(shown.clone())));
    let under_sheet = move || state.sheet.get();
    let top = el("div")
        .flag("inert", under_sheet)
        .put(masthead(index))
        .put(el("div").class("page").put(now));
    let toolbar =
        el("div").class("toolbar").flag("inert", under_sheet).put(search_box()).put(sheet_button());
    let results = el("div")
        .class("results")
        .flag("inert", under_sheet)
        .put(day_tabs(index, selected))
        .put(results(index, selected))
        .put(calendar_links(&Page::Programme));
    let tools = el("div")
        .class("page with-panel")
        .put(toolbar)
        .put(filter_panel(index, selected))
        .put(results);
    vec![top.into(), tools.into()].into()
}

/// What the filter of the address lets through.
fn selected(state: State, index: Arc<Index>) -> Selected {
    Memo::new(move |_| {
        let filter = state.programme_filter.get();
        let kept = |id: &str| state.agenda.with(|agenda| agenda.contains(id));
        Arc::new(apply(&index, &filter, &kept))
    })
}

/// The event: what, when, where, under whose patronage.
fn masthead(index: &Index) -> El {
    let event = &index.programme().event;
    let dates = event.days.first().zip(event.days.last());
    let dates = dates.map(|(first, last)| i18n::date_range(lang(), first.date, last.date));
    let facts = [dates.map(Html::from), text(&event.venue), text(&event.city)];
    let facts = facts.into_iter().flatten().map(|fact| el("span").put(fact));
    let inside = el("div")
        .class("page")
        .put(el("p").class("patronage").put(text(&event.patronage)))
        .put(heading(text(&event.name)))
        .put(el("p").class("theme").put(text(&event.theme)))
        .put(el("p").class("facts").put(facts.collect::<Html>()));
    el("header").class("masthead").put(inside)
}
