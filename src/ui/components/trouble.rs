//! Notices of what is wrong: with the programme that is shown, and with the
//! storage of the agenda.

use super::button::button;
use super::icon::icon;
use super::words::{count, say, say_with};
use crate::agenda::store::Trouble;
use crate::device::FetchError;
use crate::html::{El, Html, h, live};
use crate::i18n::{Counted, Message};
use crate::programme::load::LoadError;
use crate::ui::state::programme::{Failure, Flaws};
use crate::ui::state::state;

/// Why there is no programme.
pub fn failure(failure: &Failure) -> Html {
    match failure {
        Failure::Fetch(FetchError::Unreachable) => say(Message::TroubleUnreachable),
        Failure::Fetch(FetchError::Status(status)) => {
            say_with(Message::TroubleStatus, |_| vec![("n", status.to_string())])
        }
        Failure::Load(LoadError::NotJson) => say(Message::TroublePortal),
        Failure::Load(LoadError::CutOff) => say(Message::TroubleCutOff),
        Failure::Load(LoadError::Invalid { .. }) => say(Message::TroubleInvalid),
    }
}

/// The button that tries again.
pub fn retry() -> El {
    let state = state();
    button("button").on("click", move |_| state.refresh()).child(say(Message::ActionRetry))
}

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
