//! A day of the agenda on its time axis.

use super::{clash, free};
use crate::agenda::plan::{Day, Entry, Hurry, Plan};
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

/// The entries of a day, from the first to the last.
pub fn day(state: State, index: &Arc<Index>, plan: &Plan, day: &Day) -> El {
    let starts: Arc<[Moment]> = day.entries.iter().map(|entry| start(index, entry)).collect();
    let mut stops: Vec<Html> = Vec::new();
    for (place, entry) in day.entries.iter().enumerate() {
        stops.push(now(state, &starts, place));
        match entry {
            Entry::Free(stretch) => stops.push(free::stretch(index, stretch).into()),
            Entry::Session { position, hurry, .. } => {
                stops.push(hurry.map(|hurry| self::hurry(index, hurry, *position)).into());
                stops.push(session(state, index, plan, *position).into());
                stops.push({
                    let following = &day.entries[place + 1..];
                    clash::after(state, index, plan, *position, following).into()
                });
            }
        }
    }
    stops.push(now(state, &starts, starts.len()));
    h::section()
        .class("day")
        .child(h::h2().class("day-title").child(i18n::date_long(lang(), day.date)))
        .child(h::ol().class("timeline").child(stops))
}

fn start(index: &Index, entry: &Entry) -> Moment {
    match entry {
        Entry::Session { position, .. } => index.sessions()[*position].start,
        Entry::Free(free) => free.from,
    }
}

/// The mark of the present, if it belongs before the entry at this place of its day.
fn now(state: State, starts: &Arc<[Moment]>, place: usize) -> Html {
    let (starts, now) = (starts.clone(), state.clock.now);
    let shown = move || {
        let now = now.get();
        let today = starts.first().is_some_and(|start| start.date() == now.date());
        let begun = starts[..place].last().is_none_or(|start| *start <= now);
        let to_come = starts.get(place).is_none_or(|start| now < *start);
        (today && begun && to_come).then_some(now)
    };
    redraw_when(shown, |now| {
        now.map(|now| {
            h::li()
                .class("now-mark")
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
