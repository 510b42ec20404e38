//! The visitor's own agenda: by day on a time axis, with what clashes, where time is free and
//! where one has to hurry.

pub mod added;
mod booklet;
mod clash;
pub mod day;
mod free;
mod gone;
mod over;

use crate::address::Page;
use crate::agenda::Kept;
use crate::agenda::plan::{Plan, plan};
use crate::html::{El, Html, h, live, redraw_when, without_script};
use crate::i18n::{self, Counted, Message};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::components::frame::frame;
use crate::ui::components::page::heading;
use crate::ui::components::time::venue_time;
use crate::ui::components::words::{count, plain, say};
use crate::ui::later::reminders;
use crate::ui::later::travel::{Arrivals, arrival, departure};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, Memo, RwSignal, request_animation_frame};
use std::cell::Cell;
use std::sync::Arc;

/// The page.
pub fn agenda_page(index: &Arc<Index>) -> Html {
    let state = state();
    let times = venue_time(index);
    let (index, arrivals) = (index.clone(), Arrivals::at_page());
    let inside = live(move || match arrival(&index, arrivals) {
        Some(arrival) => Html::from_iter([arrival.into(), beside_all(state)]),
        None => own(state, &index, arrivals),
    });
    h::div()
        .class("page agenda")
        .child(heading(say(Message::NavAgenda)))
        .child(times)
        .child(if state.agenda.is_known() { inside } else { unknown(state) })
        .into()
}

/// What goes with the page whatever it shows.
fn beside_all(state: State) -> Html {
    let changes = h::a().class("button").attr("href", state.route.href(&Page::Changes));
    let changes = h::p().class("buttons").child(changes.child(say(Message::NavChanges)));
    let on_device = h::p().class("aside on-device").child(say(Message::AgendaOnThisDevice));
    vec![changes.into(), on_device.into()].into()
}

/// The visitor's own, and what can be done with it: below it, or beside it and always in sight.
fn own(state: State, index: &Arc<Index>, arrivals: Arrivals) -> Html {
    let (listed, known) = (index.clone(), index.clone());
    let drawn = Cell::new(false);
    let entries = Memo::new(move |_| entries(state, &known));
    // Not drawn anew for another level, nor for what goes along with it: the star that was touched
    // keeps the focus, and the places on the axis stay.
    let list = redraw_when(
        move || entries.get(),
        move |entries| {
            if drawn.replace(true) {
                keep_place(state);
            }
            list(state, &listed, entries)
        },
    );
    let open = RwSignal::new(false);
    let plan = h::div()
        .class("agenda-plan")
        .live_flag("data-all", move || open.get())
        .child(over::fold(state, index, open))
        .child(list);
    let side = h::div()
        .class("agenda-side")
        .child(reminders::switch())
        .child(departure(index, arrivals))
        .child(beside_all(state));
    vec![plan.into(), side.into()].into()
}

/// Lets what is about to be drawn anew move neither the view nor the focus, as far as what was
/// looked at stays.
fn keep_place(state: State) {
    let device = state.device();
    device.note_place();
    request_animation_frame(move || device.restore_place());
}

/// The entries of the agenda: positions of sessions, and what the programme has no more.
type Entries = (Vec<usize>, Vec<(String, Kept)>);

fn entries(state: State, index: &Index) -> Entries {
    let here = state.agenda.kept(index).into_iter().map(|(at, _)| at).collect();
    let gone = state.agenda.with(|agenda| {
        let gone = agenda.iter().filter(|(id, _)| index.position(id).is_none());
        gone.map(|(id, kept)| (id.to_owned(), kept.clone())).collect()
    });
    (here, gone)
}

/// Prerendered, where nothing is known of the visitor.
fn unknown(state: State) -> Html {
    let needs_script = || h::p().class("lead").child(say(Message::AgendaNeedsScript));
    vec![frame().into(), without_script(needs_script).into(), beside_all(state)].into()
}

fn list(state: State, index: &Arc<Index>, (here, gone): &Entries) -> Html {
    if here.is_empty() && gone.is_empty() {
        return empty(state).into();
    }
    let number = count(Counted::Sessions, here.len() + gone.len());
    let number = h::p().class("number").attr("role", "status").child(number);
    let plan = plan(index, &state.agenda.kept(index));
    let days = days_of(state, index, &plan);
    let gone: Vec<Html> =
        gone.iter().map(|(id, kept)| gone::entry(state, index, id, kept).into()).collect();
    let gone = (!gone.is_empty()).then(|| h::ul().class("gone").child(gone));
    vec![number.into(), days, gone.into(), booklet::booklet(state, index, &plan).into()].into()
}

/// The days of what is kept.
#[cfg(feature = "kiosk")]
pub fn days(state: State, index: &Arc<Index>) -> Html {
    days_of(state, index, &plan(index, &state.agenda.kept(index)))
}

fn days_of(state: State, index: &Arc<Index>, plan: &Plan) -> Html {
    plan.days.iter().map(|day| day::day(state, index, plan, day)).collect()
}

fn empty(state: State) -> El {
    let programme = h::a()
        .class("button strong")
        .attr("href", state.route.href(&Page::Programme))
        .child(say(Message::MissingSeeProgramme));
    h::div()
        .class("empty")
        .child(h::p().class("lead").child(say(Message::AgendaEmpty)))
        .child(h::p().child(say(Message::AgendaHowToFill)))
        .child(h::p().child(programme))
}

/// The title of the session at a position, as it goes into a sentence.
fn title(index: &Index, at: usize, lang: Lang) -> String {
    i18n::isolate(&plain(&index.sessions()[at].title, lang))
}
