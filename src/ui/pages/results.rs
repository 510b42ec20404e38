//! The sessions that the filter lets through, by day and time; or what to loosen.

use super::active::{active, loosen};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::model::Kind;
use crate::programme::schedule::{DayPlan, Slot, plan};
use crate::programme::time::{Date, Moment};
use crate::ui::components::card::{Level, card};
use crate::ui::components::choice::Selected;
use crate::ui::components::filter_panel::{clear_button, day_id};
use crate::ui::components::time;
use crate::ui::components::words::{lang, say, text, words};
use crate::ui::html::{El, Html, each, el, live};
use leptos::prelude::{Memo, With};
use std::sync::Arc;

type Plan = Memo<Arc<Vec<DayPlan>>>;

/// The result: how many, which filters are active, and the sessions.
pub fn results(index: &Arc<Index>, selected: Selected) -> Html {
    let planned = index.clone();
    let plan: Plan =
        Memo::new(move |_| Arc::new(selected.with(|selected| plan(&planned, &selected.sessions))));
    let number = live(move || {
        let number = selected.with(|selected| selected.sessions.len());
        let (text, of) = i18n::count(lang(), |c| &c.sessions, number as u64);
        words(text, of)
    });
    let line = el("div")
        .class("result-line")
        .put(el("p").attr("role", "status").class("number").put(number))
        .put(active(index.clone()))
        .put(clear_button());
    let days = move || plan.with(|plan| plan.iter().map(|day| day.date.days()).collect());
    let drawn = index.clone();
    let days = each(days, move |day| self::day(&drawn, plan, Date::from_days(day)).into());
    vec![line.into(), days, loosen(index.clone(), selected)].into()
}

fn day(index: &Arc<Index>, plan: Plan, date: Date) -> El {
    let starts = move || {
        plan.with(|plan| {
            let day = plan.iter().find(|day| day.date == date);
            day.map_or_else(Vec::new, |day| minutes(&day.slots))
        })
    };
    let theme = index.day(date).and_then(|day| text(&day.title));
    let id = day_id(date);
    let drawn = index.clone();
    el("section")
        .class("day")
        .attr("aria-labelledby", id.clone())
        .put(el("h2").class("day-title").attr("id", id).put(i18n::date_long(lang(), date)))
        .put(theme.map(|theme| el("p").class("day-theme").put(theme)))
        .put(each(starts, move |start| slot(&drawn, plan, date, start).into()))
}

fn slot(index: &Arc<Index>, plan: Plan, date: Date, start: i64) -> El {
    let start = Moment::new(start, index.event_offset());
    let positions = move || plan.with(|plan| in_slot(plan, date, start));
    let quiet = {
        let index = index.clone();
        let is_break = move |at: &i64| index.sessions()[*at as usize].kind == Kind::Break;
        move || positions().iter().all(&is_break)
    };
    let parallel = live(move || {
        let number = positions().len();
        (number > 1).then(|| {
            el("span")
                .class("parallel")
                .put(say(|m| m.card.in_parallel))
                .put(" · ")
                .put(el("bdi").put(number.to_string()))
        })
    });
    let id = format!("at-{}", start.minutes());
    let drawn = index.clone();
    let cards = each(positions, move |at| {
        card(&drawn, &drawn.sessions()[at as usize], Level::Fourth).into()
    });
    el("section")
        .class("slot")
        .class_if("quiet", quiet)
        .attr("aria-labelledby", id.clone())
        .put(el("h3").class("slot-time").attr("id", id).put(time::clock(start)).put(parallel))
        .put(el("div").class("cards").put(cards))
}

/// The keys of slots: when they start, in minutes since the epoch.
fn minutes(slots: &[Slot]) -> Vec<i64> {
    slots.iter().map(|slot| slot.start.minutes()).collect()
}

/// The keys of the sessions of a slot: their positions in the index.
fn in_slot(plan: &[DayPlan], date: Date, start: Moment) -> Vec<i64> {
    let day = plan.iter().find(|day| day.date == date);
    let slot = day.and_then(|day| day.slots.iter().find(|slot| slot.start == start));
    slot.map_or_else(Vec::new, |slot| slot.sessions.iter().map(|at| *at as i64).collect())
}
