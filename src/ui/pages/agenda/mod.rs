//! The visitor's own agenda: by day on a time axis, with what clashes, where time is free and
//! where one has to hurry.

mod booklet;
mod clash;
mod day;
mod free;
mod gone;

use super::heading;
use super::loading::frame;
use crate::agenda::Kept;
use crate::agenda::plan::{Plan, plan};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::address::Page;
use crate::ui::components::words::{lang, plain, say, words};
use crate::ui::html::{El, Html, el, keyed, live, without_script};
use crate::ui::rest::remind;
use crate::ui::rest::travel::{Arrivals, arrival, departure};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, Memo, With, request_animation_frame, untrack};
use std::cell::Cell;
use std::sync::Arc;

/// The page.
pub fn page(index: &Arc<Index>) -> Html {
    let state = state();
    let (index, arrivals) = (index.clone(), Arrivals::at_page());
    let inside = live(move || match arrival(&index, arrivals) {
        Some(arrival) => arrival.into(),
        None => own(state, &index, arrivals),
    });
    let changes = el("a").class("button").attr("href", state.href(&Page::Changes));
    el("div")
        .class("page agenda")
        .put(heading(say(|m| m.nav.agenda)))
        .put(if state.knows_agenda() { inside } else { unknown() })
        .put(el("p").class("buttons").put(changes.put(say(|m| m.nav.changes))))
        .put(el("p").class("aside on-device").put(say(|m| m.agenda.on_this_device)))
        .into()
}

/// The visitor's own, and what can be done with it.
fn own(state: State, index: &Arc<Index>, arrivals: Arrivals) -> Html {
    let (listed, known) = (index.clone(), index.clone());
    let drawn = Cell::new(false);
    let entries = Memo::new(move |_| entries(state, &known));
    // Not drawn anew for another level: the star that was touched keeps the focus.
    let list = keyed(
        move || entries.get(),
        move |entries| {
            if drawn.replace(true) {
                keep_place(state);
            }
            // Nor for what goes along with another level: the places on the axis stay.
            untrack(|| list(state, &listed, entries))
        },
    );
    vec![list, remind::switch().into(), departure(index, arrivals).into()].into()
}

/// Lets what is about to be drawn anew move neither the view nor the focus, as far as what was
/// looked at stays.
fn keep_place(state: State) {
    let device = state.device();
    device.note_place();
    request_animation_frame(move || device.restore_place());
}

/// What is kept: positions of sessions of the programme, and what the programme has no more.
type Entries = (Vec<usize>, Vec<(String, Kept)>);

fn entries(state: State, index: &Index) -> Entries {
    let here = state.kept(index).into_iter().map(|(at, _)| at).collect();
    let gone = state.agenda.with(|agenda| {
        let gone = agenda.iter().filter(|(id, _)| index.position(id).is_none());
        gone.map(|(id, kept)| (id.to_owned(), kept.clone())).collect()
    });
    (here, gone)
}

/// Prerendered, where nothing is known of the visitor.
fn unknown() -> Html {
    let needs_script = || el("p").class("lead").put(say(|m| m.agenda.needs_script));
    vec![frame().into(), without_script(needs_script).into()].into()
}

fn list(state: State, index: &Arc<Index>, (here, gone): &Entries) -> Html {
    if here.is_empty() && gone.is_empty() {
        return empty(state).into();
    }
    let (number, of) = i18n::count(lang(), |c| &c.sessions, (here.len() + gone.len()) as u64);
    let number = el("p").class("number").attr("role", "status").put(words(number, of));
    let plan = plan(index, &state.kept(index));
    let days = days_of(state, index, &plan);
    let gone: Html = gone.iter().map(|(id, kept)| gone::entry(state, index, id, kept)).collect();
    let gone = el("ul").class("gone").put(gone);
    vec![number.into(), days, gone.into(), booklet::booklet(state, index, &plan).into()].into()
}

/// The days of what is kept.
#[cfg(feature = "kiosk")]
pub fn days(state: State, index: &Arc<Index>) -> Html {
    days_of(state, index, &plan(index, &state.kept(index)))
}

fn days_of(state: State, index: &Arc<Index>, plan: &Plan) -> Html {
    plan.days.iter().map(|day| day::day(state, index, plan, day)).collect()
}

fn empty(state: State) -> El {
    let programme = el("a")
        .class("button strong")
        .attr("href", state.href(&Page::Programme))
        .put(say(|m| m.missing.see_programme));
    el("div")
        .class("empty")
        .put(el("p").class("lead").put(say(|m| m.agenda.empty)))
        .put(el("p").put(say(|m| m.agenda.how_to_fill)))
        .put(el("p").put(programme))
}

/// The title of the session at a position, as it goes into a sentence.
fn title(index: &Index, at: usize, lang: Lang) -> String {
    i18n::isolate(&plain(&index.sessions()[at].title, lang))
}
