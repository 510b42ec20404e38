//! The choices of the filter: a side panel where there is room, a sheet on phones.

use super::choice::{Selected, choice, choose};
use super::icon::icon;
use super::tags::{colour, sign};
use super::words::{lang, phrase, say, text, words};
use crate::i18n;
use crate::programme::filter::{Facet, Filter};
use crate::programme::index::Index;
use crate::programme::model::Kind;
use crate::programme::time::Date;
use crate::ui::address::Page;
use crate::ui::html::{El, Event, Html, el, live, without_script};
use crate::ui::react::react;
use crate::ui::state::{SHEET, State, state};
use leptos::ev::KeyboardEvent;
use leptos::prelude::{Get, GetUntracked, With, request_animation_frame};
use leptos::wasm_bindgen::JsCast;
use std::cell::Cell;

/// The panel. On phones it is a dialog as long as the address says that it is open.
pub fn filter_panel(index: &Index, selected: Selected) -> Html {
    let state = state();
    focus_follows(state);
    let role = move || Some(if state.sheet.get() { "dialog" } else { "region" }.to_owned());
    let panel = el("div")
        .attr("id", "filters")
        .class("filters")
        .class_if("open", move || state.sheet.get())
        .live_attr("role", role)
        .live_attr("aria-modal", move || state.sheet.get().then(|| "true".to_owned()))
        .attr("aria-labelledby", "filters-title")
        .attr("tabindex", "-1")
        .on("keydown", move |event| close_on_escape(state, event))
        .put(head(state))
        .put(body(index, selected))
        .put(foot(state, selected));
    let backdrop = el("div")
        .class("backdrop")
        .class_if("open", move || state.sheet.get())
        .on("click", move |_| close_sheet(state));
    vec![panel.into(), backdrop.into()].into()
}

fn head(state: State) -> El {
    let close = el("button")
        .attr("type", "button")
        .class("plain sheet-only")
        .on("click", move |_| close_sheet(state))
        .put(icon("close"))
        .put(el("span").class("unseen").put(say(|m| m.action.close)));
    el("div")
        .class("filters-head")
        .put(el("h2").attr("id", "filters-title").put(say(|m| m.filter.filters)))
        .put(clear_button())
        .put(close)
}

fn body(index: &Index, selected: Selected) -> El {
    let verticals = index.verticals().into_iter().map(|vertical| {
        let face = vec![sign(vertical).into(), name(text(&vertical.name)).into()];
        choice(Facet::Vertical, &vertical.id, selected, face, colour(vertical))
    });
    let rooms = index
        .rooms()
        .into_iter()
        .map(|room| choice(Facet::Room, &room.id, selected, name(text(&room.name)), None));
    let kinds = kinds(index).into_iter().map(|kind| {
        let face = name(phrase(i18n::kind_name(lang(), kind)));
        choice(Facet::Kind, kind.code(), selected, face, None)
    });
    let mine = choice(Facet::Mine, "1", selected, name(say(|m| m.filter.mine)), None);
    el("div")
        .class("filters-body")
        .put(mine)
        .put(group("by-vertical", say(|m| m.filter.vertical), verticals.collect()))
        .put(group("by-room", say(|m| m.filter.room), rooms.collect()))
        .put(group("by-kind", say(|m| m.filter.kind), kinds.collect()))
}

/// The way out at the thumb, which says what will be seen.
fn foot(state: State, selected: Selected) -> El {
    let shown = live(move || {
        let number = selected.with(|selected| selected.sessions.len());
        let (text, of) = i18n::count(lang(), |c| &c.show_sessions, number as u64);
        words(text, of)
    });
    let button = el("button")
        .attr("type", "button")
        .class("button strong")
        .on("click", move |_| close_sheet(state))
        .put(shown);
    el("div").class("filters-foot sheet-only").put(button)
}

/// Clears all filters with one tap; only there when there is something to clear.
pub fn clear_button() -> Html {
    let state = state();
    live(move || {
        (!state.filter.with(Filter::is_empty)).then(|| {
            el("button")
                .attr("type", "button")
                .class("plain clear")
                .on("click", move |_| choose(state, Filter::default()))
                .put(say(|m| m.filter.clear_all))
        })
    })
}

/// The button that opens the sheet, with the number of active filters.
pub fn sheet_button() -> El {
    let state = state();
    let badge = live(move || {
        let active = state.filter.with(Filter::active);
        let number = active.iter().filter(|facet| **facet != Facet::Text).count();
        (number > 0).then(|| el("span").class("count").put(number.to_string()))
    });
    el("button")
        .attr("type", "button")
        .attr("id", "open-filters")
        .class("button sheet-button")
        .state("aria-expanded", move || state.sheet.get())
        .attr("aria-controls", "filters")
        .on("click", move |_| open_sheet(state))
        .put(icon("filter"))
        .put(el("span").put(say(|m| m.filter.filters)))
        .put(badge)
}

/// The days, always in view: one tap each.
pub fn day_tabs(index: &Index, selected: Selected) -> El {
    let state = state();
    let days = index.days().iter().map(|date| {
        let face = name(i18n::date_short(lang(), *date));
        choice(Facet::Day, &date.to_string(), selected, face, None)
    });
    let all = el("button")
        .attr("type", "button")
        .class("choice")
        .state("aria-pressed", move || state.filter.with(|filter| filter.days.is_empty()))
        .on("click", move |_| choose(state, state.filter.get_untracked().without(Facet::Day)))
        .put(name(say(|m| m.filter.all_days)));
    el("div")
        .class("days")
        .attr("role", "group")
        .attr("aria-label", i18n::say(lang(), |m| m.filter.day).text)
        .put(all)
        .put(days.collect::<Html>())
        .put(without_script(|| day_links(state, index)))
}

/// The days for visitors without script: the style sheet shows the one that the address names.
fn day_links(state: State, index: &Index) -> El {
    let programme = state.href(&Page::Programme);
    let link = |href, name| el("a").class("choice").attr("href", href).put(name);
    let days = index.days().iter().map(|date| {
        let day = name(i18n::date_short(lang(), *date));
        link(format!("{programme}#{}", day_id(*date)), day)
    });
    let days = days.collect::<Html>();
    el("nav").class("days").put(link(programme, name(say(|m| m.filter.all_days)))).put(days)
}

/// The id of the heading of a day.
pub fn day_id(date: Date) -> String {
    format!("day-{date}")
}

fn name(name: impl Into<Html>) -> El {
    el("span").class("choice-name").put(name)
}

fn group(id: &'static str, title: Html, choices: Html) -> El {
    el("div")
        .class("choices")
        .attr("role", "group")
        .attr("aria-labelledby", id)
        .put(el("h3").attr("id", id).put(title))
        .put(choices)
}

fn open_sheet(state: State) {
    state.history.open(state.href_filtered(&state.filter.get_untracked()), SHEET);
}

/// Closes the sheet. What was chosen in it is one step of the history; nothing chosen is none.
fn close_sheet(state: State) {
    let href = state.href_filtered(&state.filter.get_untracked());
    if state.history.opened_from(&href) {
        state.device().go_back();
    } else {
        state.history.go(&href, true);
    }
}

/// The focus goes into the sheet and comes back to its button, whatever opened or closed it.
fn focus_follows(state: State) {
    let open = Cell::new(state.sheet.get_untracked());
    react(move || {
        let now = state.sheet.get();
        if open.replace(now) != now {
            let device = state.device();
            let place = if now { "#filters" } else { "#open-filters" };
            // In the next frame it is no longer inert.
            request_animation_frame(move || device.focus(place));
        }
    });
}

fn close_on_escape(state: State, event: Event) {
    let escape = event.unchecked_ref::<KeyboardEvent>().key() == "Escape";
    if escape && state.sheet.get_untracked() {
        close_sheet(state);
    }
}

/// The kinds that there are.
fn kinds(index: &Index) -> Vec<Kind> {
    let there = |kind: &Kind| index.sessions().iter().any(|session| session.kind == *kind);
    Kind::ALL.into_iter().filter(there).collect()
}
