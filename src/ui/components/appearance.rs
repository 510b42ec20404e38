//! The button for theme and size of text.

use super::button::button;
use super::icon::icon;
use super::words::say;
use crate::html::event::key;
use crate::html::{El, h, live};
use crate::i18n::Message;
use crate::ui::state::later::Part;
use crate::ui::state::state;
use leptos::prelude::{Get, GetUntracked, RwSignal, Set, Update};

/// The button and the little sheet that it opens.
pub fn appearance() -> El {
    let state = state();
    let open = RwSignal::new(false);
    let button = button("plain")
        .live_bool("aria-expanded", move || open.get())
        .attr("aria-controls", "appearance")
        .on("click", move |_| {
            open.update(|open| *open = !*open);
            state.fetch_later();
        })
        .child(icon("appearance"))
        .child(h::span().class("unseen").child(say(Message::LookAppearance)));
    let sheet = live(move || {
        let index = state.index().filter(|_| open.get())?;
        state.later.draw(&Part::Appearance, &index)
    });
    h::div()
        .class("appearance")
        .on("keydown", move |event| {
            let escape = key(&event) == "Escape";
            if escape && open.get_untracked() {
                open.set(false);
                // What had the focus is gone now.
                state.device().focus("[aria-controls=appearance]");
            }
        })
        .child(button)
        .child(sheet)
}
