//! What stands above the loop and above the sign of a room.

use super::scene::scene;
use crate::html::{El, Html, h, live, live_text};
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::ui::components::page::heading;
use crate::ui::components::words::{lang, say, text};
use crate::ui::later::age::age_line;
use crate::ui::state::state;
use leptos::prelude::{Get, Track};

/// The event, the day and the clock.
pub fn head(index: &Index) -> El {
    let state = state();
    let event = &index.programme().event;
    let date = live_text(move || i18n::date_long(lang(), state.clock.now.get().date()));
    let clock = live_text(move || state.clock.now.get().clock().to_string());
    let words = h::div()
        .child(heading(text(&event.name)).class("k-event"))
        .child(h::p().class("k-date").child(date));
    let said = h::div().class("k-said").child(clock_notice()).child(age_line());
    h::header()
        .class("k-head")
        .child(words)
        .child(h::p().class("k-clock time").attr("dir", "ltr").child(clock))
        .child(said)
}

/// Said as long as the clock of the device is not gone by.
fn clock_notice() -> Html {
    let (state, scene) = (state(), scene());
    live(move || {
        state.clock.now.track();
        let said = || h::p().class("age").attr("data-clock", "").child(say(Message::DoorClock));
        (scene.terminal().correction() != 0).then(said)
    })
}
