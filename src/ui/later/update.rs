//! A new version of the app: the visitor chooses when.

use crate::html::{El, Html, h, live};
use crate::i18n::Message;
use crate::ui::components::button::button;
use crate::ui::components::words::say;
use crate::ui::state::{State, state};

/// The bar that offers it, when one waits.
pub fn update_bar() -> Html {
    let state = state();
    live(move || state.app.offers_update().then(|| bar(state)))
}

fn bar(state: State) -> El {
    let now = button("button strong").on("click", move |_| state.device().reload());
    let later = button("plain").on("click", move |_| state.app.offer_update(false));
    h::div()
        .class("bar")
        .attr("data-update", "")
        .child(h::p().child(say(Message::FreshReady)))
        .child(now.child(say(Message::FreshUpdate)))
        .child(later.child(say(Message::FreshLater)))
}
