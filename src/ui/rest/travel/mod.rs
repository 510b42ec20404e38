//! The agenda on its way: out of this device ([`departure`]) and into it ([`arrival`]).

mod arrival;
mod calendar;
mod departure;

pub use arrival::{Arrivals, arrival};
pub use calendar::export_session;
pub use departure::departure;

use crate::agenda::level::Level;
use crate::programme::index::Index;
use crate::ui::components::icon::icon;
use crate::ui::html::{El, el};
use crate::ui::state::State;
use leptos::prelude::With;

/// The sessions of the agenda that the programme has, in its order, by position.
fn kept(state: State, index: &Index) -> Vec<(usize, Level)> {
    let sessions = index.sessions().iter().enumerate();
    state.agenda.with(|agenda| {
        sessions.filter_map(|(at, session)| Some((at, agenda.get(&session.id)?.level))).collect()
    })
}

/// A button with a sign.
fn button(sign: &'static str) -> El {
    el("button").attr("type", "button").class("button").put(icon(sign))
}
