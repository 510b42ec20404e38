//! The visitor's own agenda, by day.

use super::heading;
use super::loading::frame;
use crate::agenda::Kept;
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::schedule::{DayPlan, plan};
use crate::ui::address::Page;
use crate::ui::components::card::{Level, card};
use crate::ui::components::icon::icon;
use crate::ui::components::time;
use crate::ui::components::words::{fill, foreign, lang, say, words};
use crate::ui::html::{El, Html, el, live, without_script};
use crate::ui::rest::remind;
use crate::ui::rest::travel::{Arrivals, arrival, departure};
use crate::ui::state::{State, state};
use leptos::prelude::With;
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
        .class("page")
        .put(heading(say(|m| m.nav.agenda)))
        .put(inside)
        .put(el("p").class("buttons").put(changes.put(say(|m| m.nav.changes))))
        .put(el("p").class("aside").put(say(|m| m.agenda.on_this_device)))
        .into()
}

fn own(state: State, index: &Arc<Index>, arrivals: Arrivals) -> Html {
    let listed = index.clone();
    let list = live(move || list(state, &listed));
    vec![list, remind::switch().into(), departure(index, arrivals).into()].into()
}

fn list(state: State, index: &Arc<Index>) -> Html {
    if !state.knows_agenda() {
        let needs_script = || el("p").class("lead").put(say(|m| m.agenda.needs_script));
        return vec![frame().into(), without_script(needs_script).into()].into();
    }
    let (here, gone) = kept(state, index);
    if here.is_empty() && gone.is_empty() {
        return empty(state).into();
    }
    let (number, of) = i18n::count(lang(), |c| &c.sessions, (here.len() + gone.len()) as u64);
    let number = el("p").class("number").attr("role", "status").put(words(number, of));
    let days: Html = plan(index, &here).iter().map(|day| self::day(index, day)).collect();
    let gone: Html = gone.iter().map(|(id, kept)| self::gone(state, id, kept)).collect();
    vec![number.into(), days, el("ul").class("gone").put(gone).into()].into()
}

/// What is kept: positions of sessions of the programme, and what the programme has no more.
fn kept(state: State, index: &Index) -> (Vec<usize>, Vec<(String, Kept)>) {
    state.agenda.with(|agenda| {
        let all = index.sessions().iter().enumerate();
        let here = all.filter(|(_, session)| agenda.contains(&session.id)).map(|(at, _)| at);
        let gone = agenda
            .ids()
            .filter(|id| index.position(id).is_none())
            .filter_map(|id| Some((id.to_owned(), agenda.get(id)?.clone())))
            .collect();
        (here.collect(), gone)
    })
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

fn day(index: &Arc<Index>, day: &DayPlan) -> El {
    let sessions = day.slots.iter().flat_map(|slot| &slot.sessions);
    let cards: Html =
        sessions.map(|at| card(index, &index.sessions()[*at], Level::Third)).collect();
    el("section")
        .class("day")
        .put(el("h2").class("day-title").put(i18n::date_long(lang(), day.date)))
        .put(el("div").class("cards").put(cards))
}

/// A kept session that was taken out of the programme: it stays, with the time it had.
fn gone(state: State, id: &str, kept: &Kept) -> El {
    let when = el("s")
        .put(i18n::date_medium(lang(), kept.seen.start.date()))
        .put(" ")
        .put(time::range(kept.seen.start, kept.seen.end));
    let badge = el("strong").class("badge alarm").put(say(|m| m.agenda.no_longer));
    el("li")
        .class("gone-entry")
        .put(el("p").class("card-meta").put(when).put(badge))
        .put(el("p").put(el("bdi").attr("lang", "").put(id.to_owned())))
        .put(remove_button(state, id))
}

fn remove_button(state: State, id: &str) -> El {
    let (label, of) = fill(|m| m.card.remove_x, |_| vec![("x", i18n::isolate(id))]);
    let id = id.to_owned();
    el("button")
        .attr("type", "button")
        .class("plain")
        .maybe("lang", foreign(of))
        .attr("aria-label", label)
        .on("click", move |_| state.remove(&id))
        .put(icon("close"))
}
