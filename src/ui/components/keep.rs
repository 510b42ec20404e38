//! The switch that puts a session into the visitor's agenda and takes it out.

use super::icon::icon;
use super::words::{fill, foreign, plain, say};
use crate::i18n::isolate;
use crate::programme::model::Session;
use crate::ui::html::{El, el, live};
use crate::ui::state::state;
use leptos::prelude::With;

/// The star on a card; named by the session that it is for.
pub fn star(session: &Session) -> El {
    let (label, of) =
        fill(|m| m.card.add_x, |lang| vec![("x", isolate(&plain(&session.title, lang)))]);
    switch(session).class("keep").maybe("lang", foreign(of)).attr("aria-label", label)
}

/// The switch with words, for the page of a session.
pub fn keep_button(session: &Session) -> El {
    let state = state();
    let id = session.id.clone();
    let words = live(move || {
        let kept = state.agenda.with(|agenda| agenda.contains(&id));
        if kept { say(|m| m.card.in_agenda) } else { say(|m| m.card.add) }
    });
    switch(session).class("keep button").put(words)
}

fn switch(session: &Session) -> El {
    let state = state();
    let id = session.id.clone();
    let session = session.clone();
    el("button")
        .attr("type", "button")
        .state("aria-pressed", move || state.agenda.with(|agenda| agenda.contains(&id)))
        .on("click", move |_| state.toggle(&session))
        .put(icon("star"))
}
