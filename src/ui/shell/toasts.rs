//! The place of toasts: what was just done is said there for a while. What they say comes later:
//! nothing is done before there is something to do it to.

use crate::html::{El, h, live};
use crate::ui::effect::effect;
use crate::ui::state::app::Toast;
use crate::ui::state::later::Part;
use crate::ui::state::state;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::Cell;
use std::time::Duration;

/// The time for which a toast stays: long enough for a hand that is busy.
const STAYS: Duration = Duration::from_secs(12);

/// The place where it appears; always there, so that screen readers listen to it.
pub fn toasts() -> El {
    let state = state();
    let timer: Cell<Option<TimeoutHandle>> = Cell::default();
    effect(move || {
        if let Some(timer) = timer.take() {
            timer.clear();
        }
        if !matches!(state.app.toast(), None | Some(Toast::Added(_))) {
            timer.set(set_timeout_with_handle(move || state.app.dismiss_toast(), STAYS).ok());
        }
    });
    let toast = move || state.later.draw(&Part::Toast(&state.app.toast()?), &state.index()?);
    h::div().class("toasts").attr("role", "status").child(live(toast))
}
