//! What is wrong, in the visitor's language: with the programme that is shown, and with the
//! storage of the agenda.

use super::icon::icon;
use super::words::{lang, say, say_with, words};
use crate::agenda::store::Trouble;
use crate::i18n;
use crate::programme::load::LoadError;
use crate::ui::device::FetchError;
use crate::ui::html::{El, Html, el, live};
use crate::ui::state::{Failure, Flaws, state};
use leptos::prelude::Get;

/// Why there is no programme.
pub fn failure(failure: &Failure) -> Html {
    match failure {
        Failure::Fetch(FetchError::Unreachable) => say(|m| m.trouble.unreachable),
        Failure::Fetch(FetchError::Status(status)) => {
            say_with(|m| m.trouble.status, |_| vec![("n", status.to_string())])
        }
        Failure::Load(LoadError::NotJson) => say(|m| m.trouble.portal),
        Failure::Load(LoadError::CutOff) => say(|m| m.trouble.cut_off),
        Failure::Load(LoadError::Invalid { .. }) => say(|m| m.trouble.invalid),
    }
}

/// The button that tries again.
pub fn retry() -> El {
    let state = state();
    button().on("click", move |_| state.refresh()).put(say(|m| m.action.retry))
}

/// What is wrong with the programme that is shown.
pub fn flaw_notice() -> Html {
    let state = state();
    live(move || {
        let flaws = state.flaws.get();
        (flaws != Flaws::default()).then(|| flaw(flaws))
    })
}

fn flaw(flaws: Flaws) -> El {
    let cut_off = flaws.cut_off.then(|| el("p").put(say(|m| m.trouble.cut_off)));
    let newer = flaws.newer.then(|| el("p").put(say(|m| m.trouble.newer)));
    let left_out = (flaws.sessions_left_out > 0).then(|| {
        let (text, of) = i18n::count(lang(), |c| &c.left_out, flaws.sessions_left_out);
        el("p").put(words(text, of))
    });
    let rest = el("p").put(say(|m| m.trouble.partial)).put(" ").put(say(|m| m.trouble.agenda_safe));
    let again = if flaws.newer { reload() } else { retry() };
    let inside = el("div").put(cut_off).put(newer).put(left_out).put(rest).put(again);
    el("div").class("alert").attr("role", "alert").put(icon("warning")).put(inside)
}

/// What is wrong with the storage of the agenda.
pub fn storage_notice() -> Html {
    let state = state();
    live(move || {
        state.trouble.get().map(|trouble| {
            let said = match trouble {
                Trouble::Blocked => say(|m| m.agenda.blocked),
                Trouble::Full => say(|m| m.agenda.full),
                Trouble::Damaged => say(|m| m.agenda.damaged),
                Trouble::Newer => say(|m| m.agenda.newer),
            };
            el("div")
                .class("alert")
                .attr("data-trouble", "storage")
                .attr("role", "status")
                .put(icon("warning"))
                .put(el("p").put(said))
        })
    })
}

fn reload() -> El {
    let state = state();
    button().on("click", move |_| state.device().reload()).put(say(|m| m.action.reload))
}

fn button() -> El {
    el("button").attr("type", "button").class("button")
}
