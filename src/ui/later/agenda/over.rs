//! What is over while there is more to come. On wide screens it is folded (`style/desk.css`), so that
//! the agenda begins with the present.

use crate::html::{El, Html, h, redraw_when};
use crate::i18n::{Counted, Message};
use crate::programme::index::Index;
use crate::ui::components::button::button;
use crate::ui::components::words::{count, say};
use crate::ui::state::State;
use leptos::prelude::{Get, RwSignal, Update};
use std::sync::Arc;

/// The button that unfolds what is over, and folds it again; nothing before the first and after the
/// last session of the agenda.
pub fn fold(state: State, index: &Arc<Index>, open: RwSignal<bool>) -> Html {
    let index = index.clone();
    let over = move || {
        let (kept, now) = (state.agenda.kept(&index), state.clock.now.get());
        let is_over = |(at, _): &&(usize, _)| index.end_of(&index.sessions()[*at]) <= now;
        let over = kept.iter().filter(is_over).count();
        if over < kept.len() { over } else { 0 }
    };
    redraw_when(over, move |over| (*over > 0).then(|| button_of(*over, open)))
}

fn button_of(over: usize, open: RwSignal<bool>) -> El {
    let button = button("plain")
        .live_bool("aria-expanded", move || open.get())
        .on("click", move |_| open.update(|open| *open = !*open))
        .child(h::span().child(count(Counted::Over, over)))
        .child(h::span().class("see").child(say(Message::PlanSee)));
    h::p().class("agenda-fold").child(button)
}
