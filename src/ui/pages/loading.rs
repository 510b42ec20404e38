//! Before the programme is there, and when it does not come.

use crate::html::{Html, h, live};
use crate::i18n::Message;
use crate::ui::components::frame::frame;
use crate::ui::components::icon::icon;
use crate::ui::components::page::heading;
use crate::ui::components::trouble::{failure as reason, retry};
use crate::ui::components::words::say;
use crate::ui::state::programme::Failure;
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
    let told = live(move || slow.get().then(|| say(Message::TroubleSlow)));
    h::div()
        .class("page")
        .child(heading(say(Message::TroubleLoading)).class("unseen"))
        .child(h::p().attr("role", "status").child(told))
        .child(frame())
        .into()
}

/// Why there is no programme, and what can be done.
pub fn failed(failure: &Failure) -> Html {
    let said = h::div()
        .child(h::p().child(reason(failure)))
        .child(h::p().child(say(Message::TroubleAgendaSafe)))
        .child(retry());
    let alert = h::div().class("alert").attr("role", "alert").child(icon("warning")).child(said);
    h::div().class("page").child(heading(say(Message::TroubleHeading))).child(alert).into()
}
