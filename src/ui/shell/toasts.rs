//! Toasts: what was just done, said for a while, with the chance to undo it.

use crate::agenda::keeper::Undo;
use crate::html::{El, h, live};
use crate::i18n::isolate;
use crate::programme::lang::Lang;
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{plain, say, say_with};
use crate::ui::effect::effect;
use crate::ui::state::app::Toast;
use crate::ui::state::later::Part;
use crate::ui::state::{State, state};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::Cell;
use std::time::Duration;

/// The time for which a toast stays: long enough for a hand that is busy.
const STAYS: Duration = Duration::from_secs(12);

/// The place where it appears; always there, so that screen readers listen to it.
pub fn toasts() -> El {
    let state = state();
    let timer: Cell<Option<TimeoutHandle>> = Cell::default();
    effect(move || {
        if let Some(timer) = timer.take() {
            timer.clear();
        }
        if !matches!(state.app.toast(), None | Some(Toast::Added(_))) {
            timer.set(set_timeout_with_handle(move || state.app.dismiss_toast(), STAYS).ok());
        }
    });
    let toast = move || state.app.toast().and_then(|toast| inside(state, &toast));
    h::div().class("toasts").attr("role", "status").child(live(toast))
}

fn inside(state: State, toast: &Toast) -> Option<El> {
    let box_ = h::div().class("toast");
    let later = |part| state.later.draw(&part, &state.index()?);
    Some(match toast {
        Toast::LinkCopied => box_.child(h::p().child(say(|m| m.action.link_copied))),
        Toast::Link(url) => {
            let link = h::bdi().attr("dir", "ltr").class("link").child(url.clone());
            box_.child(h::p().child(say(|m| m.action.link_not_copied)).child(" ").child(link))
        }
        Toast::Added(id) => box_.child(later(Part::Added(id))?),
        Toast::Maybe(id) => box_.child(later(Part::Maybe(id))?),
        Toast::Removed(gone) => {
            let values = |lang| vec![("x", titles(state, gone, lang))];
            box_.child(h::p().child(say_with(|m| m.agenda.removed, values))).child(undo(state))
        }
        Toast::TakenIn { replaced, .. } => {
            box_.child(h::p().child(later(Part::TakenIn(*replaced)))).child(undo(state))
        }
    })
}

/// The titles of sessions.
fn titles(state: State, undo: &Undo, lang: Lang) -> String {
    let mut titles = String::new();
    for id in undo.ids() {
        if !titles.is_empty() {
            titles.push_str(" · ");
        }
        titles.push_str(&isolate(&title(state, id, lang)));
    }
    titles
}

fn undo(state: State) -> El {
    button("plain")
        .on("click", move |_| state.undo())
        .child(icon("undo"))
        .child(say(|m| m.action.undo))
}

/// The title of a session; its id when the programme has it no longer.
fn title(state: State, id: &str, lang: Lang) -> String {
    let title = state.index().and_then(|index| Some(plain(&index.session(id)?.title, lang)));
    title.filter(|title| !title.is_empty()).unwrap_or_else(|| id.to_owned())
}
