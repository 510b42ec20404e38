//! A session beside the programme, on wide screens: one can read and go on. The programme stays as it
//! is, with the filter and the focus that it has; the address is that of the session.

use super::session::{article, ways};
use crate::address::Page;
use crate::html::event::key;
use crate::html::sight::{focus_if_lost, hold, mark};
use crate::html::{El, Html, h, redraw_when};
use crate::i18n::Message;
use crate::programme::index::Index;
use crate::ui::components::button::button;
use crate::ui::components::choice::choose;
use crate::ui::components::icon::icon;
use crate::ui::components::words::{say, text};
use crate::ui::state::{State, state};
use leptos::prelude::{Get, GetUntracked, request_animation_frame};
use std::cell::RefCell;
use std::sync::Arc;

/// The panel, if a session stands beside the programme.
pub fn beside(index: &Arc<Index>) -> Html {
    let state = state();
    let index = index.clone();
    let before = RefCell::new(None);
    redraw_when(
        move || (state.route.beside(), state.route.lang.get()),
        move |(id, _)| {
            let before = before.replace(Some(id.clone())).filter(|before| before != id);
            go_along(state, before, id.clone());
            id.as_ref().map(|id| panel(state, &index, id))
        },
    )
}

/// Marks the card of the session as the current one. If another session stood there before, or none,
/// what was read of the programme stays at its height while that makes room: the card, or else, where
/// the visitor went on from there, what is in sight now. And the focus moves: to the panel, and back
/// to the link that led there, or else to the programme.
fn go_along(state: State, before: Option<Option<String>>, id: Option<String>) {
    let moves = before.is_some();
    let Some(of) = id.clone().or(before.flatten()) else { return };
    let card = link(&of);
    let way = state.route.href(&Page::Session(of));
    let held = !moves || hold(&card);
    if !held {
        state.device().note_place();
    }
    request_animation_frame(move || {
        if !held {
            state.device().restore_place();
        }
        mark(".card-link", id.is_some().then_some(&*card));
        match id {
            Some(_) if moves => state.device().focus("#beside"),
            Some(_) => {}
            None => {
                if !focus_if_lost(&format!("main a[href=\"{way}\"]")) {
                    state.device().focus("main");
                }
            }
        }
    });
}

/// The link of a session in the programme.
fn link(id: &String) -> String {
    format!(".results [data-session=\"{id}\"] .card-link")
}

fn panel(state: State, index: &Arc<Index>, id: &str) -> El {
    let way_out = button("plain")
        .on("click", move |_| close(state))
        .child(icon("close"))
        .child(say(Message::ActionClose));
    let way_out = h::p().class("beside-close").child(way_out);
    let title = h::h2().attr("id", "beside").attr("tabindex", "-1").class("session-title");
    let inside: Html = match index.session(id) {
        Some(session) => {
            let head = [way_out, title.child(text(&session.title))];
            article(index, session, head, ways(index, session)).into()
        }
        None => vec![way_out.into(), title.child(say(Message::MissingSession)).into()].into(),
    };
    h::section()
        .class("beside-programme")
        .attr("aria-labelledby", "beside")
        .attr("tabindex", "-1")
        .on("keydown", move |event| {
            if key(&event) == "Escape" {
                close(state);
            }
        })
        .child(inside)
}

/// Leads to the programme, as it is.
fn close(state: State) {
    choose(state, state.route.filter.get_untracked());
}
