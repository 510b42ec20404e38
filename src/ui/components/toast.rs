//! What was just done, said for a while, with the chance to undo it.

use super::icon::icon;
use super::words::{plain, say, say_with};
use crate::i18n::isolate;
use crate::programme::lang::Lang;
use crate::ui::html::{El, el, live};
use crate::ui::react::react;
use crate::ui::rest::{Part, draw};
use crate::ui::state::{State, Toast, state};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::Cell;
use std::time::Duration;

/// How long it stays: long enough for a hand that is busy.
const STAYS: Duration = Duration::from_secs(12);

/// The place where it appears; always there, so that screen readers listen to it.
pub fn toasts() -> El {
    let state = state();
    let timer: Cell<Option<TimeoutHandle>> = Cell::default();
    react(move || {
        if let Some(timer) = timer.take() {
            timer.clear();
        }
        if state.toast.with(Option::is_some) {
            timer.set(set_timeout_with_handle(move || state.toast.set(None), STAYS).ok());
        }
    });
    let toast = move || state.toast.get().map(|toast| inside(state, &toast));
    el("div").class("toasts").attr("role", "status").put(live(toast))
}

fn inside(state: State, toast: &Toast) -> El {
    let box_ = el("div").class("toast");
    match toast {
        Toast::LinkCopied => box_.put(el("p").put(say(|m| m.action.link_copied))),
        Toast::Link(url) => {
            let link = el("bdi").attr("dir", "ltr").class("link").put(url.clone());
            box_.put(el("p").put(say(|m| m.action.link_not_copied)).put(" ").put(link))
        }
        Toast::Removed { id, .. } => {
            let values = |lang| vec![("x", isolate(&title(state, id, lang)))];
            box_.put(el("p").put(say_with(|m| m.agenda.removed, values))).put(undo(state))
        }
        Toast::TakenIn { replaced, .. } => {
            let said = state.index().and_then(|index| draw(&Part::TakenIn(*replaced), &index));
            box_.put(el("p").put(said)).put(undo(state))
        }
    }
}

fn undo(state: State) -> El {
    el("button")
        .attr("type", "button")
        .class("plain")
        .on("click", move |_| state.undo())
        .put(icon("undo"))
        .put(say(|m| m.action.undo))
}

/// The title of a session; its id when the programme has it no longer.
fn title(state: State, id: &str, lang: Lang) -> String {
    let title = state.index().and_then(|index| Some(plain(&index.session(id)?.title, lang)));
    title.filter(|title| !title.is_empty()).unwrap_or_else(|| id.to_owned())
}
