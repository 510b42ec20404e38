//! The visitor's plan, and the code that takes it along.

use super::code::of_url;
use crate::html::{El, Html, h, live};
use crate::i18n::Message;
use crate::programme::index::Index;
use crate::ui::components::page::heading;
use crate::ui::components::words::say;
use crate::ui::later::agenda;
use crate::ui::later::travel;
use crate::ui::state::{State, state};
use std::sync::Arc;

/// The page: the plan, or how to make one.
pub fn plan_page(index: &Arc<Index>) -> Html {
    let state = state();
    let index = index.clone();
    let inside = live(move || {
        if state.agenda.kept(&index).is_empty() {
            return h::p().class("lead").child(say(Message::TouchHowToPlan));
        }
        let days = h::div().child(agenda::days(state, &index));
        h::div().class("k-plan").child(take(state, &index)).child(days)
    });
    h::div()
        .class("page agenda")
        .child(heading(say(Message::NavAgenda)))
        .child(inside)
        .child(h::p().class("aside").child(say(Message::TouchForgets)))
        .into()
}

fn take(state: State, index: &Index) -> El {
    let code = of_url(&travel::address(state, index), Message::TouchTakePlan);
    h::div().class("k-take").child(code)
}
