//! "Are you still there?"

use super::scene::{Scene, scene};
use crate::html::{El, Html, h, live};
use crate::i18n::Message;
use crate::kiosk::presence::Presence;
use crate::ui::components::button::button;
use crate::ui::components::words::{say, say_with};
use leptos::prelude::{Get, Memo};

/// The question, as long as it is asked. Any touch says yes, but for that on "finish".
pub fn asking(scene: Scene) -> Html {
    let asked = Memo::new(move |_| matches!(scene.presence.get(), Presence::Asking { .. }));
    live(move || asked.get().then(question))
}

fn question() -> El {
    let scene = scene();
    let left = move || match scene.presence.get() {
        Presence::Asking { seconds_left } => seconds_left,
        _ => 0,
    };
    let wiped =
        live(move || say_with(Message::AskingElseWiped, |_| vec![("n", left().to_string())]));
    let finish = button("button").on("click", move |event| {
        event.stop_propagation();
        scene.leave();
    });
    let inside = h::div()
        .class("k-question")
        .attr("role", "alertdialog")
        .attr("aria-labelledby", "asked")
        .child(h::h2().attr("id", "asked").child(say(Message::AskingStillThere)))
        .child(h::p().child(wiped))
        .child(button("button strong").child(say(Message::AskingGoOn)))
        .child(finish.child(say(Message::TouchFinish)));
    h::div().class("k-asking").on("click", move |_| scene.touch()).child(inside)
}
