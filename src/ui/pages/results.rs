//! The sessions that the filter lets through, by day and time; or what to loosen.

use super::active::{active, loosen};
use crate::html::{El, Html, deferred, h, live, long_list, redraw_when};
use crate::i18n::{self, Counted, Message};
use crate::programme::index::Index;
use crate::programme::model::Kind;
use crate::programme::schedule::{DayPlan, Slot, plan};
use crate::programme::time::Date;
use crate::ui::components::card::{HeadingLevel, card};
use crate::ui::components::choice::Selected;
use crate::ui::components::filter_panel::{clear_button, day_id};
use crate::ui::components::later::later;
use crate::ui::components::time;
use crate::ui::components::words::{count, lang, say, text};
use crate::ui::state::later::{Part, Progress};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, With};
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;

/// Which sessions are shown, by position; written by the list's one effect, read by its entries.
type Shown = Arc<[AtomicBool]>;

/// More sessions than this are left out of the layout while they are far from the view.
const LONG: usize = 300;

/// The result: how many, which filters are active, and the sessions.
pub fn results(index: &Arc<Index>, selected: Selected) -> Html {
    let number =
        live(move || count(Counted::Sessions, selected.with(|selected| selected.sessions.len())));
    let line = h::div()
        .class("result-line")
        .child(h::p().attr("role", "status").class("number").child(number))
        .child(active(index.clone()))
        .child(clear_button());
    vec![line.into(), sessions(index.clone(), selected), loosen(index.clone(), selected)].into()
}

/// The sessions as the visitor wants to see them. The grid comes later: its place is held, and when
/// it does not come there is the list.
fn sessions(index: Arc<Index>, selected: Selected) -> Html {
    let state = state();
    let is_grid = move || state.is_grid() && state.later.progress() != Progress::Failed;
    redraw_when(is_grid, move |is_grid| {
        if !is_grid {
            return list(&index, selected);
        }
        h::div().class("grid-place").child(later(state, Part::Grid(selected))).into()
    })
}

/// All sessions; those that do not pass the filter are hidden.
fn list(index: &Arc<Index>, selected: Selected) -> Html {
    let all: Vec<usize> = (0..index.sessions().len()).collect();
    let shown: Shown = all.iter().map(|_| AtomicBool::new(false)).collect();
    let plans = plan(index, &all);
    let open: Shown = plans.iter().map(|_| AtomicBool::new(true)).collect();
    let dates: Vec<Date> = plans.iter().map(|plan| plan.date).collect();
    let days: Html = plans
        .into_iter()
        .enumerate()
        .map(|(at, plan)| {
            let open = open.clone();
            let is_open = move || open[at].load(Relaxed);
            day(index, &shown, is_open, plan)
        })
        .collect();
    let State { route, clock, agenda, .. } = state();
    let scene = RefCell::new(None);
    let look = move || {
        selected.with(|selected| {
            shown.iter().for_each(|one| one.store(false, Relaxed));
            selected.sessions.iter().for_each(|at| shown[*at].store(true, Relaxed));
        });
        // What lasts for several days is listed on each, but only on those that are wanted.
        route.filter.with(|filter| {
            let wanted = |date| filter.days.is_empty() || filter.days.contains(date);
            open.iter().zip(&dates).for_each(|(day, date)| day.store(wanted(date), Relaxed));
        });
        // What cards depend on besides the filter.
        let (words, time) =
            ((route.query.get(), route.lang.get()), (clock.now.get(), clock.over.get()));
        let now = Some((words, time, agenda.get()));
        let changed = *scene.borrow() != now;
        scene.replace(now);
        changed
    };
    let long = all.len() > LONG;
    let class = if long { "sessions long" } else { "sessions" };
    long_list(look, h::div().class(class).child(days))
}

fn day(
    index: &Arc<Index>,
    shown: &Shown,
    is_open: impl Fn() -> bool + Send + 'static,
    plan: DayPlan,
) -> El {
    let date = plan.date;
    let theme = index.day(date).and_then(|day| text(&day.title));
    let id = day_id(date);
    let positions: Vec<usize> = plan.slots.iter().flat_map(|slot| slot.sessions.clone()).collect();
    let listed = shown.clone();
    // Where nothing starts together each card tells its own time, and that is enough to be seen; but
    // not that it began on an earlier day.
    let is_single = |slot: &Slot| slot.sessions.len() == 1 && index.day_of(slot.start) == date;
    let single = plan.slots.iter().all(is_single);
    let slots: Html = plan.slots.into_iter().map(|plan| slot(index, shown, date, plan)).collect();
    // Headings lead through the list. Regions with a name would be landmarks, thirty a page.
    h::div()
        .class(if single { "day single" } else { "day" })
        .shown_if(move || is_open() && positions.iter().any(|at| listed[*at].load(Relaxed)))
        .child(h::h2().class("day-title").attr("id", id).child(i18n::date_long(lang(), date)))
        .child(theme.map(|theme| h::p().class("day-theme").child(theme)))
        .child(slots)
}

fn slot(index: &Arc<Index>, shown: &Shown, date: Date, plan: Slot) -> El {
    let (start, positions): (_, Arc<[usize]>) = (plan.start, plan.sessions.into());
    let began_today = index.day_of(start) == date;
    let (id, time) = if began_today {
        (format!("at-{}", start.minutes()), time::clock(start))
    } else {
        (format!("at-{}-{date}", start.minutes()), time::day_and_time(start))
    };
    let number = {
        let (shown, positions) = (shown.clone(), positions.clone());
        move || positions.iter().filter(|at| shown[**at].load(Relaxed)).count()
    };
    let (counted, any) = (number.clone(), number.clone());
    let quiet = {
        let (index, shown, positions) = (index.clone(), shown.clone(), positions.clone());
        let is_break = move |at: &usize| index.sessions()[*at].kind.like == Kind::Break;
        move || positions.iter().all(|at| is_break(at) || !shown[*at].load(Relaxed))
    };
    let entry = h::div()
        .class("slot")
        .shown_if(move || any() > 0)
        .class_if("quiet", quiet)
        // How high it will be is guessed from that as long as it is left out of the layout.
        .live_attr("data-shown", move || Some(counted().to_string()))
        // It comes near the view.
        .catch_up_on("contentvisibilityautostatechange");
    let (index, shown) = (index.clone(), shown.clone());
    let cards = deferred(move || {
        let card = |at: &usize| {
            let card = card(&index, &index.sessions()[*at], HeadingLevel::Fourth);
            card.shown_if(is_shown(&shown, *at))
        };
        positions.iter().map(card).collect::<Html>()
    });
    let parallel = redraw_when(number, |number| (*number > 1).then(|| parallel(*number)));
    entry
        .child(h::h3().class("slot-time").attr("id", id).child(time).child(parallel))
        .child(h::div().class("cards").child(cards))
}

/// The number of sessions that start together.
fn parallel(number: usize) -> El {
    let number = h::bdi().child(number.to_string());
    h::span().class("parallel").child(say(Message::CardInParallel)).child(" · ").child(number)
}

/// Whether the session at a position is shown.
fn is_shown(shown: &Shown, at: usize) -> impl Fn() -> bool + Send + use<> {
    let shown = shown.clone();
    move || shown[at].load(Relaxed)
}
