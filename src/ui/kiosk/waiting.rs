//! Before there is a programme: it may take until the network comes.

use crate::html::{El, Html, h};
use crate::i18n::Message;
use crate::ui::components::trouble::failure as reason;
use crate::ui::components::words::say;
use crate::ui::state::programme::Failure;

/// The page while a programme is on its way.
pub fn loading() -> Html {
    page(say(Message::TroubleLoading)).into()
}

/// The page when none came. It is asked for again and again: there is nothing to press.
pub fn failed(failure: &Failure) -> Html {
    page(reason(failure)).attr("role", "alert").into()
}

fn page(said: Html) -> El {
    let title = h::h1().attr("id", "title").child(said);
    h::main().class("k-waiting").attr("id", "main").attr("aria-labelledby", "title").child(title)
}
