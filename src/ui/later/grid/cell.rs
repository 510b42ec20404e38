//! A session on the grid.

use super::marks::Marks;
use super::{area, at, heads, keys};
use crate::html::event::chord;
use crate::html::sight::focus;
use crate::html::{El, Html, h};
use crate::i18n::{self, Message};
use crate::programme::grid::{Area, step};
use crate::programme::index::Index;
use crate::programme::model::{Kind, RoomStatus, Session};
use crate::ui::components::card::{changed, course, link, moment, notice, on_now, session_time};
use crate::ui::components::keep::star;
use crate::ui::components::place::place;
use crate::ui::components::tags::{stripe, tags};
use crate::ui::components::time;
use crate::ui::components::words::{lang, phrase, say};
use crate::ui::later::levels::is_maybe;
use crate::ui::state::state;
use leptos::prelude::{Get, GetUntracked, RwSignal, Set};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

/// A cell to be drawn.
pub struct Cell<'a> {
    /// Its number among those of the grid.
    pub at: usize,
    /// Position of its session in the index.
    pub position: usize,
    /// The places of all cells, by number.
    pub areas: &'a Arc<[Area]>,
    /// The marks of all cells.
    pub marks: &'a Marks,
    /// The lane that the last step of the keyboard has led to.
    pub lane: &'a Arc<AtomicUsize>,
    /// The number of the cell that the tab key comes to.
    pub active: RwSignal<i64>,
}

impl Cell<'_> {
    /// The session, in the column of this number; `None` for what is for all.
    pub fn draw(&self, index: &Arc<Index>, column: Option<usize>) -> El {
        let (number, active) = (self.at, self.active);
        let own_turn = number as i64;
        let session = &index.sessions()[self.position];
        let over = state().clock.over;
        let time = session_time(index, self.position);
        let (own, meta) = (format!("cell-{number}"), format!("cell-{number}-when"));
        let room = column.map(heads::id);
        let told = room.map_or(meta.clone(), |room| format!("{meta} {room}"));
        let tabindex = move || Some(if active.get() == own_turn { "0" } else { "-1" }.to_owned());
        let link = link(index, self.position)
            .attr("id", own.clone())
            .attr("aria-describedby", told)
            .live_attr("tabindex", tabindex);
        let on = time.clone();
        let (dim, clash) = (self.marks.clone(), self.marks.clone());
        // Hidden rather than drawn anew, which would be code for each of them.
        let clash = badge("badge alarm", say(Message::PlanOverlap))
            .live_flag("hidden", move || !clash.clashes(number));
        let is_maybe = is_maybe(state(), session);
        let maybe =
            badge("badge", say(Message::CardMaybe)).live_flag("hidden", move || !is_maybe());
        let meta = h::div()
            .class("card-meta")
            .attr("id", meta)
            .child(time::of_session(index, session))
            .child(on_now(session, on))
            .child(changed(session))
            .child(clash)
            .child(maybe)
            .child(tags(index, session));
        let meta = match column {
            Some(_) => meta.attr("data-rooms", rooms(index, session)),
            None => meta,
        };
        let drawn = h::article()
            .class("cell")
            .class_if("dim", move || dim.is_dim(number))
            .attr("aria-labelledby", own)
            .attr("data-session", session.id.to_string())
            .attr("data-kind", session.kind.like.code())
            .attr("data-state", course(session.state))
            .live_attr("data-time", move || moment(time(), over.get()))
            .custom_property("--stripe", stripe(index, session))
            .child(meta)
            .child(h::h3().class("card-title").child(link))
            .child(where_it_is(index, session, column))
            .child(notice(session))
            .child(star(index, session).live_attr("tabindex", tabindex));
        let (areas, lane) = (self.areas.clone(), self.lane.clone());
        let lang = state().route.lang;
        let class = if column.is_none() { "grid-cell wide" } else { "grid-cell" };
        at(h::li().class(class), &area(&self.areas[number]))
            .on("focusin", move |_| {
                if active.get_untracked() != own_turn {
                    active.set(own_turn);
                }
            })
            .on("keydown", move |event| {
                let asked = keys::step_of(&chord(&event), lang.get_untracked());
                let from = lane.load(Relaxed);
                let found = asked.and_then(|asked| step(&areas, number, from, asked));
                if let Some((next, in_lane)) = found {
                    event.prevent_default();
                    lane.store(in_lane, Relaxed);
                    focus(&format!("#cell-{next}"));
                }
            })
            .child(drawn)
    }
}

/// The names of its rooms, for paper, on which cells stand in a list.
fn rooms(index: &Index, session: &Session) -> String {
    let names = i18n::place_names(index, session, lang());
    names.iter().map(|name| name.text).collect::<Vec<_>>().join(i18n::comma(lang()))
}

/// The room of what has no column, unless it is a break; and that the room is not sure.
fn where_it_is(index: &Index, session: &Session, column: Option<usize>) -> Option<El> {
    let place = match (column, session.room_status) {
        (None, _) if session.kind.like != Kind::Break => place(index, session),
        (Some(_), RoomStatus::Proposed) => {
            let status = i18n::room_status_name(lang(), session.room_status);
            status.map(|status| h::em().class("doubt").child(phrase(status)))
        }
        _ => None,
    };
    place.map(|place| h::p().class("card-place").child(place))
}

fn badge(class: &'static str, words: Html) -> El {
    h::strong().class(class).child(words)
}
