//! The rehearsal clock.

use crate::html::{El, Html, h, live};
use crate::i18n::{self, Message};
use crate::ui::components::icon::icon;
use crate::ui::components::words::{say, say_with};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, With};

/// The bar that says that the clock is not the real one.
pub fn rehearsal() -> Html {
    let state = state();
    live(move || bar(state))
}

fn bar(state: State) -> Option<El> {
    state.route.rehearsal.get()?;
    let now = state.clock.now.get();
    let values = |lang| vec![("x", i18n::isolate(&i18n::date_time(lang, now)))];
    let said = say_with(Message::NowRehearsal, values);
    let real = state.route.addressed.with(|page| state.route.permalink(page));
    let leave = h::a().attr("href", real).child(say(Message::NowLeaveRehearsal));
    let bar = h::div().class("rehearsal").attr("data-rehearsal", "");
    Some(bar.child(h::p().child(icon("clock")).child(said)).child(leave))
}
