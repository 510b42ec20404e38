//! The visitor's plan, and the code that takes it along.

use super::code::of_url;
use super::words::say;
use crate::programme::index::Index;
use crate::ui::components::words::say as say_first;
use crate::ui::html::{El, Html, el, live};
use crate::ui::pages::{agenda, heading};
use crate::ui::rest::travel;
use crate::ui::state::{State, state};
use std::sync::Arc;

/// The page: the plan, or how to make one.
pub fn page(index: &Arc<Index>) -> Html {
    let state = state();
    let index = index.clone();
    let inside = live(move || {
        if state.kept(&index).is_empty() {
            return el("p").class("lead").put(say(|m| m.touch.how_to_plan));
        }
        let days = el("div").put(agenda::days(state, &index));
        el("div").class("k-plan").put(take(state, &index)).put(days)
    });
    el("div")
        .class("page agenda")
        .put(heading(say_first(|m| m.nav.agenda)))
        .put(inside)
        .put(el("p").class("aside").put(say(|m| m.touch.forgets)))
        .into()
}

fn take(state: State, index: &Index) -> El {
    let code = of_url(&travel::address(state, index), |m| m.touch.take_plan);
    el("div").class("k-take").put(code)
}
