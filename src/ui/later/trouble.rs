//! Notices of what is wrong: with the programme that is shown, and with the storage of the agenda.

use crate::agenda::store::Trouble;
use crate::html::{El, Html, h, live};
use crate::i18n::{Counted, Message};
use crate::ui::components::button::button;
use crate::ui::components::icon::icon;
use crate::ui::components::trouble::retry;
use crate::ui::components::words::{count, say};
use crate::ui::state::programme::Flaws;
use crate::ui::state::state;

/// The notice of the flaws of the programme that is shown.
pub fn flaw_notice() -> Html {
    let state = state();
    live(move || {
        let flaws = state.programme.flaws();
        (flaws != Flaws::default()).then(|| flaw(flaws))
    })
}

fn flaw(flaws: Flaws) -> El {
    let cut_off = flaws.cut_off.then(|| h::p().child(say(Message::TroubleCutOff)));
    let newer = flaws.newer.then(|| h::p().child(say(Message::TroubleNewer)));
    let left_out = (flaws.sessions_left_out > 0)
        .then(|| h::p().child(count(Counted::LeftOut, flaws.sessions_left_out)));
    let rest = h::p()
        .child(say(Message::TroublePartial))
        .child(" ")
        .child(say(Message::TroubleAgendaSafe));
    let again = if flaws.newer { reload() } else { retry() };
    let inside = h::div().child(cut_off).child(newer).child(left_out).child(rest).child(again);
    h::div().class("alert").attr("role", "alert").child(icon("warning")).child(inside)
}

/// The notice of trouble with the storage of the agenda.
pub fn storage_notice() -> Html {
    let state = state();
    live(move || {
        state.agenda.trouble().map(|trouble| {
            let said = match trouble {
                Trouble::Blocked => say(Message::AgendaBlocked),
                Trouble::Full => say(Message::AgendaFull),
                Trouble::Damaged => say(Message::AgendaDamaged),
                Trouble::Newer => say(Message::AgendaNewer),
            };
            h::div()
                .class("alert")
                .attr("data-trouble", "storage")
                .attr("role", "status")
                .child(icon("warning"))
                .child(h::p().child(said))
        })
    })
}

fn reload() -> El {
    let state = state();
    button("button").on("click", move |_| state.device().reload()).child(say(Message::ActionReload))
}
