//! Before the programme is there, and when it does not come.

use super::heading;
use crate::ui::components::icon::icon;
use crate::ui::components::trouble::{failure as reason, retry};
use crate::ui::components::words::say;
use crate::ui::html::{El, Html, el, live};
use crate::ui::state::Failure;
use leptos::prelude::{Get, RwSignal, Set, on_cleanup, set_timeout_with_handle};
use std::time::Duration;

/// After this long the visitor is told that it takes long.
const SLOW: Duration = Duration::from_secs(6);

/// The frame of a page; says so when it takes long.
pub fn loading() -> Html {
    let slow = RwSignal::new(false);
    let tell = move || {
        // The page may be gone by then.
        let _ = slow.try_set(true);
    };
    let timer = set_timeout_with_handle(tell, SLOW).ok();
    on_cleanup(move || {
        if let Some(timer) = timer {
            timer.clear();
        }
    });
    let told = live(move || slow.get().then(|| say(|m| m.trouble.slow)));
    el("div")
        .class("page")
        .put(heading(say(|m| m.trouble.loading)).class("unseen"))
        .put(el("p").attr("role", "status").put(told))
        .put(frame())
        .into()
}

/// The outlines of what will come.
pub fn frame() -> El {
    let card = || el("div").class("frame-card");
    el("div")
        .class("frame")
        .attr("aria-hidden", "true")
        .put(el("div").class("frame-line"))
        .put(card())
        .put(card())
        .put(card())
        .put(card())
}

/// Why there is no programme, and what can be done.
pub fn failed(failure: &Failure) -> Html {
    let said = el("div")
        .put(el("p").put(reason(failure)))
        .put(el("p").put(say(|m| m.trouble.agenda_safe)))
        .put(retry());
    let alert = el("div").class("alert").attr("role", "alert").put(icon("warning")).put(said);
    el("div").class("page").put(heading(say(|m| m.trouble.heading))).put(alert).into()
}
