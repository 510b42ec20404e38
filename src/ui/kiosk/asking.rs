//! "Are you still there?"

use super::words::{say, say_with};
use super::{Scene, scene};
use crate::kiosk::presence::Presence;
use crate::ui::html::{El, Html, el, live};
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
        live(move || say_with(|m| m.asking.else_wiped, |_| vec![("n", left().to_string())]));
    let button = |class| el("button").attr("type", "button").class(class);
    let finish = button("button").on("click", move |event| {
        event.stop_propagation();
        scene.leave();
    });
    let inside = el("div")
        .class("k-question")
        .attr("role", "alertdialog")
        .attr("aria-labelledby", "asked")
        .put(el("h2").attr("id", "asked").put(say(|m| m.asking.still_there)))
        .put(el("p").put(wiped))
        .put(button("button strong").put(say(|m| m.asking.go_on)))
        .put(finish.put(say(|m| m.touch.finish)));
    el("div").class("k-asking").on("click", move |_| scene.touch()).put(inside)
}
