//! What was just done, said for a while, with the chance to undo it.

use super::icon::icon;
use super::words::{plain, say, say_with};
use crate::agenda::keeper::Undo;
use crate::i18n::isolate;
use crate::programme::lang::Lang;
use crate::ui::html::{El, el, live};
use crate::ui::react::react;
use crate::ui::rest::{self, Part};
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
        if state.toast.with(|toast| !matches!(toast, None | Some(Toast::Added(_)))) {
            timer.set(set_timeout_with_handle(move || state.toast.set(None), STAYS).ok());
        }
    });
    let toast = move || state.toast.get().and_then(|toast| inside(state, &toast));
    el("div").class("toasts").attr("role", "status").put(live(toast))
}

fn inside(state: State, toast: &Toast) -> Option<El> {
    let box_ = el("div").class("toast");
    let later = |part| rest::draw(&part, &state.index()?);
    Some(match toast {
        Toast::LinkCopied => box_.put(el("p").put(say(|m| m.action.link_copied))),
        Toast::Link(url) => {
            let link = el("bdi").attr("dir", "ltr").class("link").put(url.clone());
            box_.put(el("p").put(say(|m| m.action.link_not_copied)).put(" ").put(link))
        }
        Toast::Added(id) => box_.put(later(Part::Added(id))?),
        Toast::Maybe(id) => box_.put(later(Part::Maybe(id))?),
        Toast::Removed(gone) => {
            let values = |lang| vec![("x", titles(state, gone, lang))];
            box_.put(el("p").put(say_with(|m| m.agenda.removed, values))).put(undo(state))
        }
        Toast::TakenIn { replaced, .. } => {
            box_.put(el("p").put(later(Part::TakenIn(*replaced)))).put(undo(state))
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
