//! The star that puts a session into the visitor's agenda, and takes it out again.

use super::icon::icon;
use super::words::{fill, foreign, plain};
use crate::agenda::level::Level;
use crate::html::{El, h};
use crate::i18n::{Message, isolate};
use crate::programme::index::Index;
use crate::programme::model::{Session, SessionState};
use crate::ui::state::state;
use std::sync::Arc;

/// The star on a card; named by the session that it is for. Of a "maybe" it is half: "mixed" is for
/// what is neither in nor out (WAI-ARIA 1.2, aria-pressed). It says so and does not lead there: a
/// touch takes the session out, whatever its level.
pub fn star(index: &Arc<Index>, session: &Session) -> El {
    let (label, of) =
        fill(Message::CardAddX, |lang| vec![("x", isolate(&plain(&session.title, lang)))]);
    let (at, level) = (index.position(&session.id), level(index, session));
    let (kept, off) = (level.clone(), session.state == SessionState::Cancelled);
    let toggled = index.clone();
    let pressed = move || match level() {
        Some(Level::Going) => "true",
        Some(Level::Maybe) => "mixed",
        None => "false",
    };
    h::button()
        .attr("type", "button")
        .class("keep")
        .attr("lang", foreign(of))
        .attr("aria-label", label)
        // What was cancelled can only be taken out again.
        .live_flag("hidden", move || off && kept().is_none())
        .live_attr("aria-pressed", move || Some(pressed().to_owned()))
        .on("click", move |_| {
            if let Some(at) = at {
                state().toggle(&toggled.sessions()[at]);
            }
        })
        .child(icon("star"))
}

/// The visitor's level of a session ("going", "maybe"), if it is in the agenda.
pub fn level(
    index: &Arc<Index>,
    session: &Session,
) -> impl Fn() -> Option<Level> + Clone + Send + use<> {
    let agenda = state().agenda;
    let (index, at) = (index.clone(), index.position(&session.id));
    move || {
        let id = &index.sessions()[at?].id;
        agenda.with(|agenda| Some(agenda.get(id)?.level))
    }
}
