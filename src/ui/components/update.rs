//! A new version of the app: the visitor chooses when.

use super::words::{Pick, say};
use crate::ui::html::{El, Html, el, live};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, Set};

/// The bar that offers it, when one waits.
pub fn update_bar() -> Html {
    let state = state();
    live(move || state.update.get().then(|| bar(state)))
}

fn bar(state: State) -> El {
    let now =
        button("button strong", |m| m.fresh.update).on("click", move |_| state.device().reload());
    let later = button("plain", |m| m.fresh.later).on("click", move |_| state.update.set(false));
    el("div")
        .class("bar")
        .attr("data-update", "")
        .put(el("p").put(say(|m| m.fresh.ready)))
        .put(now)
        .put(later)
}

fn button(class: &'static str, name: Pick) -> El {
    el("button").attr("type", "button").class(class).put(say(name))
}
