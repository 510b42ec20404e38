//! The programme: what is on, then everything by day and time, filtered.

use super::results::results;
use crate::address::Page;
use crate::html::{El, Html, h, live};
use crate::i18n::{self, Message};
use crate::programme::filter::Filter;
use crate::programme::index::Index;
use crate::ui::components::calendar::calendar_links;
use crate::ui::components::choice::selection;
use crate::ui::components::filter_panel::{day_tabs, filter_panel, sheet_button};
use crate::ui::components::later::later;
use crate::ui::components::now::now_panel;
use crate::ui::components::page::heading;
use crate::ui::components::search_box::search_box;
use crate::ui::components::time::venue_time;
use crate::ui::components::words::{lang, paragraph, say, text};
use crate::ui::state::later::Part;
use crate::ui::state::state;
use leptos::prelude::{Get, Memo, With};
use std::sync::Arc;

/// The page.
pub fn programme_page(index: &Arc<Index>) -> Html {
    let state = state();
    let selected = selection(state.route.filter, index);
    let unfiltered = Memo::new(move |_| state.route.filter.with(Filter::is_empty));
    let shown = index.clone();
    let now = live(move || unfiltered.get().then(|| now_panel(shown.clone())));
    let under_sheet = move || state.route.sheet.get();
    let top = h::div()
        .class("opening")
        .live_flag("inert", under_sheet)
        .child(masthead(index))
        .child(h::div().class("page").child(now));
    let toolbar = h::div()
        .class("toolbar")
        .live_flag("inert", under_sheet)
        .child(search_box())
        .child(h::div().class("views").child(later(state, Part::Views)))
        .child(sheet_button());
    let results = h::div()
        .class("results")
        .live_flag("inert", under_sheet)
        .child(day_tabs(index, selected))
        .child(venue_time(index))
        .child(results(index, selected))
        .child(calendar_links(&Page::Programme));
    if index.sessions().is_empty() {
        let to_come = h::p().class("lead").child(say(Message::NowToCome));
        return vec![top.into(), h::div().class("page").child(to_come).into()].into();
    }
    let tools = h::div()
        .class("page with-panel")
        .child(toolbar)
        .child(filter_panel(index, selected))
        .child(results);
    vec![top.into(), tools.into()].into()
}

/// The event: what, when, where, under whose patronage.
fn masthead(index: &Index) -> El {
    let event = &index.programme().event;
    let dates = event.days.first().zip(event.days.last());
    let dates = dates.map(|(first, last)| i18n::date_range(lang(), first.date, last.date));
    let facts = [dates.map(Html::from), text(&event.venue), text(&event.city)];
    let facts: Vec<Html> =
        facts.into_iter().flatten().map(|fact| h::span().child(fact).into()).collect();
    let inside = h::div()
        .class("page")
        .child(paragraph("patronage", &event.patronage))
        .child(heading(text(&event.name)))
        .child(paragraph("theme", &event.theme))
        .child((!facts.is_empty()).then(|| h::p().class("facts").child(facts)));
    h::header().class("masthead").child(inside)
}
