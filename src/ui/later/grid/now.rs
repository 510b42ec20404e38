//! The present: a line across the grid, and the way there.

use super::{Shown, at};
use crate::html::{El, Html, h, live};
use crate::i18n::Message;
use crate::programme::filter::Filter;
use crate::programme::grid::{place_of, span};
use crate::programme::index::Index;
use crate::programme::time::Moment;
use crate::ui::components::button::sign_button;
use crate::ui::components::choice::choose;
use crate::ui::components::time::clock;
use crate::ui::components::words::say;
use crate::ui::state::state;
use leptos::prelude::{Get, GetUntracked, request_animation_frame, untrack};
use std::sync::Arc;

/// The line, as long as the present lies between these times.
pub fn line(times: Arc<[Moment]>) -> Html {
    let now = state().clock.now;
    live(move || {
        let (row, over, minutes) = place_of(&times, now.get())?;
        let line = h::p()
            .class("grid-now")
            .attr("id", "grid-now")
            .custom_property("--part", Some(format!("calc({over}*100%/{minutes})")))
            .child(h::strong().child(clock(now.get())));
        Some(at(h::div().class("grid-row-of-now"), &format!("{}/1/auto/-1", row + 1)).child(line))
    })
}

/// The button that leads to the line, on whatever day it is, as long as the event goes on.
pub fn jump(index: &Arc<Index>, shown: Shown) -> El {
    let state = state();
    let (index, known) = (index.clone(), index.clone());
    let go = move |_| {
        let today = known.day_of(state.clock.now.get_untracked());
        if untrack(|| shown()) != Some(today) {
            let filter = state.route.filter.get_untracked();
            choose(state, Filter { days: vec![today], ..filter });
        }
        let device = state.device();
        // In the next frame the day is drawn.
        request_animation_frame(move || device.reveal("#grid-now"));
    };
    sign_button("clock")
        .class("grid-jump")
        .live_flag("hidden", move || !goes_on(&index, state.clock.now.get()))
        .on("click", go)
        .child(h::span().child(say(Message::GridJump)))
}

/// Whether something of the day has begun and not all is over.
fn goes_on(index: &Index, now: Moment) -> bool {
    let today = index.day_of(now);
    let (mut begun, mut to_come) = (false, false);
    for session in index.sessions() {
        if index.days_of(session).contains(&today) {
            let (start, end) = span(index, session);
            begun |= start <= now;
            to_come |= now < end;
        }
    }
    begun && to_come
}
