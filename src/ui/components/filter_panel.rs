//! The choices of the filter: a side panel where there is room, a sheet on phones.

use super::button::button;
use super::choice::{Selected, choice, choose};
use super::choices::{Choice, choices};
use super::icon::icon;
use super::tags::{colour, sign};
use super::words::{count, lang, name_of_part, phrase, plain, say, text};
use crate::address::Page;
use crate::html::event::key;
use crate::html::{DomEvent, El, Html, h, live, without_script};
use crate::i18n::{self, Counted, Message};
use crate::programme::filter::{Facet, Filter};
use crate::programme::index::Index;
use crate::programme::model::tag;
use crate::programme::time::Date;
use crate::ui::effect::effect;
use crate::ui::state::route::SHEET;
use crate::ui::state::{State, state};
use leptos::prelude::{Get, GetUntracked, With, request_animation_frame};
use std::cell::Cell;

/// The panel. On phones it is a dialog as long as the address says that it is open.
pub fn filter_panel(index: &Index, selected: Selected) -> Html {
    let state = state();
    focus_follows(state);
    let role = move || Some(if state.route.sheet.get() { "dialog" } else { "region" }.to_owned());
    let panel = h::div()
        .attr("id", "filters")
        .class("filters")
        .class_if("open", move || state.route.sheet.get())
        .live_attr("role", role)
        .live_attr("aria-modal", move || state.route.sheet.get().then(|| "true".to_owned()))
        .attr("aria-labelledby", "filters-title")
        .attr("tabindex", "-1")
        .on("keydown", move |event| close_on_escape(state, event))
        .child(head(state))
        .child(body(index, selected))
        .child(foot(state, selected));
    let backdrop = h::div()
        .class("backdrop")
        .class_if("open", move || state.route.sheet.get())
        .on("click", move |_| close_sheet(state));
    vec![panel.into(), backdrop.into()].into()
}

fn head(state: State) -> El {
    let close = button("plain sheet-only")
        .on("click", move |_| close_sheet(state))
        .child(icon("close"))
        .child(h::span().class("unseen").child(say(Message::ActionClose)));
    h::div()
        .class("filters-head")
        .child(h::h2().attr("id", "filters-title").child(say(Message::FilterFilters)))
        .child(clear_button())
        .child(close)
}

fn body(index: &Index, selected: Selected) -> El {
    let state = state();
    let lang = lang();
    let verticals = index.verticals().into_iter().map(|vertical| {
        let face = vec![sign(vertical).into(), name(text(&vertical.name)).into()];
        let button = choice(Facet::Vertical, &vertical.id, selected, face, colour(vertical));
        Choice { group: None, words: plain(&vertical.name, lang), button }
    });
    let rooms = index.rooms().into_iter().map(|room| {
        let words = plain(&room.name, lang) + " " + &plain(&room.group, lang);
        let button = choice(Facet::Room, &room.id, selected, name(text(&room.name)), None);
        Choice { group: room.group.get(lang), words, button }
    });
    let kinds = kinds(index).into_iter().map(|kind| {
        let known = i18n::kind_name(index, lang, kind);
        let words = known.map_or("", |known| known.text).to_owned();
        let button = choice(Facet::Kind, kind, selected, name(known.map(phrase)), None);
        Choice { group: None, words, button }
    });
    let own = index.programme().event.facets.iter().map(|facet| {
        let values = facet.values.iter().map(|value| {
            let face = name(text(&value.name));
            let tag = tag(&facet.id, &value.id);
            let button = choice(Facet::Tag, &tag, selected, face, None);
            Choice { group: None, words: plain(&value.name, lang), button }
        });
        let title = Html::from_iter(text(&facet.name));
        choices(state, Facet::Tag, &format!("by-tag-{}", facet.id), title, values.collect())
    });
    let own: Html = own.collect();
    let mine = choice(Facet::Mine, "1", selected, name(say(Message::FilterMine)), None);
    let vertical = name_of_part(|own| &own.vertical, Message::FilterVertical);
    let room = name_of_part(|own| &own.room, Message::FilterRoom);
    h::div()
        .class("filters-body")
        .child(mine)
        .child(choices(state, Facet::Vertical, "by-vertical", vertical, verticals.collect()))
        .child(choices(state, Facet::Room, "by-room", room, rooms.collect()))
        .child(choices(state, Facet::Kind, "by-kind", say(Message::FilterKind), kinds.collect()))
        .child(own)
}

/// The way out at the thumb, which says what will be seen.
fn foot(state: State, selected: Selected) -> El {
    let number = move || selected.with(|selected| selected.sessions.len());
    let shown = live(move || count(Counted::ShowSessions, number()));
    let button = button("button strong").on("click", move |_| close_sheet(state)).child(shown);
    h::div().class("filters-foot sheet-only").child(button)
}

/// Clears all filters with one tap; only there when there is something to clear.
pub fn clear_button() -> Html {
    let state = state();
    live(move || {
        (!state.route.filter.with(Filter::is_empty)).then(|| {
            button("plain clear")
                .on("click", move |_| choose(state, Filter::default()))
                .child(say(Message::FilterClearAll))
        })
    })
}

/// The button that opens the sheet, with the number of active filters.
pub fn sheet_button() -> El {
    let state = state();
    let badge = live(move || {
        let active = state.route.filter.with(Filter::active);
        let number = active.iter().filter(|facet| **facet != Facet::Text).count();
        (number > 0).then(|| h::span().class("count").child(number.to_string()))
    });
    button("button sheet-button")
        .attr("id", "open-filters")
        .live_bool("aria-expanded", move || state.route.sheet.get())
        .attr("aria-controls", "filters")
        .on("click", move |_| open_sheet(state))
        .child(icon("filter"))
        .child(h::span().child(say(Message::FilterFilters)))
        .child(badge)
}

/// The days, always in view: one tap each. Nothing to choose where there is one day.
pub fn day_tabs(index: &Index, selected: Selected) -> El {
    let state = state();
    if index.days().len() == 1 {
        return h::div().child(without_script(|| wall_link(state)));
    }
    let days = index.days().iter().map(|date| {
        let face = name(i18n::date_short(lang(), *date));
        choice(Facet::Day, &date.to_string(), selected, face, None)
    });
    let all = button("choice")
        .live_bool("aria-pressed", move || state.route.filter.with(|filter| filter.days.is_empty()))
        .on("click", move |_| choose(state, state.route.filter.get_untracked().without(Facet::Day)))
        .child(name(say(Message::FilterAllDays)));
    h::div()
        .class("days")
        .attr("role", "group")
        .attr("aria-label", i18n::say(lang(), Message::FilterDay).text)
        .child(all)
        .child(days.collect::<Html>())
        .child(without_script(|| day_links(state, index)))
}

/// The days for visitors without script: the style sheet shows the one that the address names.
fn day_links(state: State, index: &Index) -> El {
    let programme = state.route.href(&Page::Programme);
    let link = |href, name| h::a().class("choice").attr("href", href).child(name);
    let days = index.days().iter().map(|date| {
        let day = name(i18n::date_short(lang(), *date));
        link(format!("{programme}#{}", day_id(*date)), day)
    });
    let days = days.collect::<Html>();
    let links = h::nav()
        .class("days")
        .attr("aria-label", i18n::say(lang(), Message::FilterDay).text)
        .child(link(programme, name(say(Message::FilterAllDays))))
        .child(days);
    h::div().child(links).child(wall_link(state))
}

/// The table of rooms and times for visitors without script: the sheet for the wall.
fn wall_link(state: State) -> El {
    let wall = format!("{}print/wall", state.route.href(&Page::Programme));
    h::p().child(h::a().attr("href", wall).child(say(Message::SheetsWall)))
}

/// The id of the heading of a day.
pub fn day_id(date: Date) -> String {
    format!("day-{date}")
}

fn name(name: impl Into<Html>) -> El {
    h::span().class("choice-name").child(name)
}

fn open_sheet(state: State) {
    state.route.history.open(state.route.href_filtered(&state.route.filter.get_untracked()), SHEET);
}

/// Closes the sheet. What was chosen in it is one step of the history; nothing chosen is none.
fn close_sheet(state: State) {
    let href = state.route.href_filtered(&state.route.filter.get_untracked());
    if state.route.history.opened_from(&href) {
        state.device().go_back();
    } else {
        state.route.history.go(&href, true);
    }
}

/// The focus goes into the sheet and comes back to its button, whatever opened or closed it.
fn focus_follows(state: State) {
    let open = Cell::new(state.route.sheet.get_untracked());
    effect(move || {
        let now = state.route.sheet.get();
        if open.replace(now) != now {
            let device = state.device();
            let place = if now { "#filters" } else { "#open-filters" };
            // In the next frame it is no longer inert.
            request_animation_frame(move || device.focus(place));
        }
    });
}

fn close_on_escape(state: State, event: DomEvent) {
    let escape = key(&event) == "Escape";
    if escape && state.route.sheet.get_untracked() {
        close_sheet(state);
    }
}

/// The kinds that there are.
fn kinds(index: &Index) -> Vec<&str> {
    let there = |kind: &&str| index.sessions().iter().any(|session| *session.kind.id == **kind);
    index.kinds().iter().map(|kind| &**kind).filter(there).collect()
}
