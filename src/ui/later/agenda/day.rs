//! A day of the agenda on its time axis.

use super::{clash, free};
use crate::agenda::plan::{Day, Entry, Hurry, LANES, OF_CLASH, Place, Plan, ROWS, places};
use crate::html::{El, Html, h, live, redraw_when};
use crate::i18n::{self, Message, isolate};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::time::Moment;
use crate::ui::components::card::{HeadingLevel, card};
use crate::ui::components::time;
use crate::ui::components::words::{lang, plain, say, say_with};
use crate::ui::later::changes::news::change_note;
use crate::ui::later::levels::{is_maybe, maybe_switch};
use crate::ui::state::State;
use leptos::prelude::Get;
use std::sync::Arc;

/// The entries of a day, from the first to the last. Each knows its place where there is room beside
/// each other, and when it is over, which the style sheet goes by (`style/desk.css`).
pub fn day(state: State, index: &Arc<Index>, plan: &Plan, day: &Day) -> El {
    let starts: Arc<[Moment]> = day.entries.iter().map(|entry| start(index, entry)).collect();
    let places = places(index, plan, day);
    let mut stops: Vec<Html> = Vec::new();
    for (at, (entry, place)) in day.entries.iter().zip(&places).enumerate() {
        let (row, until) = (place.slot * ROWS, end(index, entry));
        let is_within = places[..at].iter().any(|other| row < other.rows.end);
        stops.push(now(state, &starts, at, (row, is_within)));
        match entry {
            Entry::Free(stretch) => {
                stops.push(stop(state, place, until, free::stretch(index, stretch)).into());
            }
            Entry::Session { position, hurry, .. } => {
                let way = hurry.map(|hurry| {
                    let rows = row + 1..row + 2;
                    let above = Place { rows, lanes: place.lanes.clone(), ..*place };
                    stop(state, &above, until, self::hurry(index, hurry, *position))
                });
                stops.push(way.into());
                let session = session(state, index, plan, *position);
                stops.push(stop(state, place, until, session).into());
                let following = &day.entries[at + 1..];
                let clash = clash::after(state, index, plan, *position, following);
                let clash = clash.map(|(over, clash)| {
                    let row = row + OF_CLASH;
                    let below = Place { rows: row..row + 1, lanes: 0..LANES, ..*place };
                    stop(state, &below, over, clash)
                });
                stops.push(clash.into());
            }
        }
    }
    let below = places.last().map_or(0, |last| last.slot + 1) * ROWS;
    stops.push(now(state, &starts, starts.len(), (below, false)));
    let until = day.entries.iter().map(|entry| end(index, entry)).max();
    h::section()
        .class("day")
        .class_if("over", is_over(state, until))
        .child(h::h2().class("day-title").child(i18n::date_long(lang(), day.date)))
        .child(h::ol().class("timeline").child(stops))
}

fn start(index: &Index, entry: &Entry) -> Moment {
    match entry {
        Entry::Session { position, .. } => index.sessions()[*position].start,
        Entry::Free(free) => free.from,
    }
}

fn end(index: &Index, entry: &Entry) -> Moment {
    match entry {
        Entry::Session { position, .. } => index.end_of(&index.sessions()[*position]),
        Entry::Free(free) => free.until,
    }
}

/// Whether a time has gone by.
fn is_over(state: State, until: Option<Moment>) -> impl Fn() -> bool + Send + use<> {
    move || until.is_some_and(|until| until <= state.clock.now.get())
}

/// An entry in its place.
fn stop(state: State, place: &Place, until: Moment, entry: El) -> El {
    let Place { rows, lanes, .. } = place;
    let is_first = lanes.start == 0;
    // The first column is the axis.
    let column = if is_first { 1 } else { lanes.start + 2 };
    let area = format!("{}/{column}/{}/{}", rows.start + 1, rows.end + 1, lanes.end + 2);
    let entry = if is_first { entry } else { entry.class("beside") };
    entry.class_if("over", is_over(state, Some(until))).custom_property("--area", Some(area))
}

/// The mark of the present, if it belongs before the entry at this place of its day: in this row,
/// and whether something that goes on stands there.
fn now(
    state: State,
    starts: &Arc<[Moment]>,
    place: usize,
    (row, is_within): (usize, bool),
) -> Html {
    let (starts, now) = (starts.clone(), state.clock.now);
    let shown = move || {
        let now = now.get();
        let today = starts.first().is_some_and(|start| start.date() == now.date());
        let begun = starts[..place].last().is_none_or(|start| *start <= now);
        let to_come = starts.get(place).is_none_or(|start| now < *start);
        (today && begun && to_come).then_some(now)
    };
    redraw_when(shown, move |now| {
        now.map(|now| {
            h::li()
                .class(if is_within { "now-mark within" } else { "now-mark" })
                .custom_property("--area", Some(format!("{}/1/auto/-1", row + 1)))
                .child(h::span().class("at").child(time::clock(now)))
                .child(h::strong().child(say(Message::NowNow)))
        })
    })
}

fn session(state: State, index: &Arc<Index>, plan: &Plan, at: usize) -> El {
    let session = &index.sessions()[at];
    let clashes = plan.group_of(at).is_some();
    let id = session.id.clone();
    let overlap = || h::strong().class("badge alarm").child(say(Message::PlanOverlap));
    h::li()
        .class("stop")
        .class_if("maybe", is_maybe(state, session))
        .attr("data-clash", clashes.then_some(""))
        .child(h::span().class("at").child(time::clock(session.start)))
        .child(
            h::div()
                .child(clashes.then(|| h::p().class("marks").child(overlap())))
                .child(card(index, session, HeadingLevel::Third).child(maybe_switch(index, at)))
                .child(live(move || change_note(state, &id))),
        )
}

/// The time that there is to get from one room to the next.
fn hurry(index: &Index, hurry: Hurry, to: usize) -> El {
    let values = |lang| {
        vec![
            ("x", i18n::duration(lang, hurry.minutes.unsigned_abs())),
            ("from", room(index, hurry.from, lang)),
            ("to", room(index, to, lang)),
        ]
    };
    let words = match hurry.minutes {
        0 => say_with(Message::PlanNoPause, values),
        _ => say_with(Message::PlanHurry, values),
    };
    h::li().class("hurry").child(h::p().child(words))
}

/// The name of a session's room, as it goes into a sentence; its id when it has no name.
fn room(index: &Index, at: usize, lang: Lang) -> String {
    let id = index.sessions()[at].room.as_deref().unwrap_or_default();
    let name = index.room(id).map(|room| plain(&room.name, lang));
    isolate(name.as_deref().filter(|name| !name.is_empty()).unwrap_or(id))
}
