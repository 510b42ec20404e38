//! How sure the visitor is of a session, as a choice: where there is room for words.

use crate::agenda::level::Level;
use crate::html::{El, Html, h, live};
use crate::i18n::{Message, isolate};
use crate::programme::index::Index;
use crate::programme::model::{Session, SessionState};
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::keep::level;
use crate::ui::components::words::{fill, foreign, lang, plain, say};
use crate::ui::state::{State, state};
use std::sync::Arc;

/// Both levels beside each other, for the page of a session. A touch of the one that is chosen takes
/// the session out.
pub fn levels(index: &Arc<Index>, session: &Session) -> Html {
    let kept = level(index, session);
    let going =
        live(move || say(if kept().is_some() { Message::CardGoing } else { Message::CardAdd }));
    let going = choice(index, session, Level::Going).child(icon("star")).child(going);
    let maybe = choice(index, session, Level::Maybe).child(icon("star"));
    vec![going.into(), maybe.child(say(Message::CardMaybe)).into()].into()
}

fn choice(index: &Arc<Index>, session: &Session, own: Level) -> El {
    let level = level(index, session);
    let (chosen, off) = (level.clone(), session.state == SessionState::Cancelled);
    let (at, known) = (index.position(&session.id), index.clone());
    let class = if own == Level::Going { "button level" } else { "button level unsure" };
    button(class)
        // What was cancelled can only be taken out again.
        .live_flag("hidden", move || off && chosen() != Some(own))
        .live_bool("aria-pressed", {
            let level = level.clone();
            move || level() == Some(own)
        })
        .on("click", move |_| {
            let Some(session) = at.map(|at| &known.sessions()[at]) else { return };
            match level() == Some(own) {
                true => state().remove(&session.id),
                false => state().keep(session, own),
            }
        })
}

/// The switch between "maybe" and "going" on the card of a session that is in the agenda.
pub fn maybe_switch(index: &Arc<Index>, at: usize) -> El {
    let session = &index.sessions()[at];
    let (label, of) =
        fill(Message::AddedMaybe, |lang| vec![("x", isolate(&plain(&session.title, lang)))]);
    let (pressed, known) = (is_maybe(state(), session), index.clone());
    let is_maybe = pressed.clone();
    button("button level unsure")
        .attr("lang", foreign(of))
        .attr("aria-label", label)
        .live_bool("aria-pressed", pressed)
        .on("click", move |_| {
            let other = if is_maybe() { Level::Going } else { Level::Maybe };
            state().keep(&known.sessions()[at], other);
        })
        .child(icon("star"))
        .child(h::span().attr("lang", lang().code()).child(say(Message::CardMaybe)))
}

/// Whether the visitor is less sure of a session.
pub fn is_maybe(state: State, session: &Session) -> impl Fn() -> bool + Clone + Send + use<> {
    let id = session.id.clone();
    move || state.agenda.with(|agenda| agenda.get(&id).is_some_and(|k| k.level == Level::Maybe))
}
