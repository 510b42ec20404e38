//! The switch that puts a session into the visitor's agenda and takes it out.

use super::icon::icon;
use super::words::{fill, foreign, plain, say};
use crate::i18n::isolate;
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::ui::html::{El, el, live};
use crate::ui::state::state;
use leptos::prelude::With;
use std::sync::Arc;

/// The star on a card; named by the session that it is for.
pub fn star(index: &Arc<Index>, session: &Session) -> El {
    let (label, of) =
        fill(|m| m.card.add_x, |lang| vec![("x", isolate(&plain(&session.title, lang)))]);
    switch(index, session).class("keep").maybe("lang", foreign(of)).attr("aria-label", label)
}

/// The switch with words, for the page of a session.
pub fn keep_button(index: &Arc<Index>, session: &Session) -> El {
    let kept = is_kept(index, session);
    let words = live(move || if kept() { say(|m| m.card.in_agenda) } else { say(|m| m.card.add) });
    switch(index, session).class("keep button").put(words)
}

fn switch(index: &Arc<Index>, session: &Session) -> El {
    let at = index.position(&session.id);
    let toggled = index.clone();
    el("button")
        .attr("type", "button")
        .state("aria-pressed", is_kept(index, session))
        .on("click", move |_| {
            if let Some(at) = at {
                state().toggle(&toggled.sessions()[at]);
            }
        })
        .put(icon("star"))
}

/// Whether a session is in the agenda.
fn is_kept(index: &Arc<Index>, session: &Session) -> impl Fn() -> bool + Send + use<> {
    let agenda = state().agenda;
    let (index, at) = (index.clone(), index.position(&session.id));
    move || at.is_some_and(|at| agenda.with(|agenda| agenda.contains(&index.sessions()[at].id)))
}
