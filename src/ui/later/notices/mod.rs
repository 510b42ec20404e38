//! The organiser's notices on a phone: asked for again and again, and told at the top of each page
//! to those whom they concern.

mod banner;
mod feed;

pub use banner::banner;
pub use feed::{Feed, feed};

use crate::address::Page;
use crate::agenda::notices::concerns;
use crate::html::{El, Html, h, redraw_when};
use crate::programme::index::Index;
use crate::programme::notices::{Notice, Urgency};
use crate::ui::components::button::close_button;
use crate::ui::state::{State, state};
use leptos::prelude::*;
use std::sync::Arc;

/// The place at the top of the page where notices appear, as long as there may be any.
pub fn board(index: &Arc<Index>) -> Html {
    let (feed, index) = (feed(), index.clone());
    redraw_when(move || feed.is_near(), move |near| near.then(|| place(&index)))
}

/// The place of notices. Each alarm is an alert of its own; for the others the place is there
/// before them, so that screen readers listen to it.
fn place(index: &Arc<Index>) -> El {
    let sheet = state().route.sheet;
    h::div()
        .class("board")
        .live_flag("inert", move || sheet.get())
        .child(told(index, |level| level == Urgency::Alarm))
        .child(h::div().attr("role", "status").child(told(index, |level| level != Urgency::Alarm)))
}

/// The notices of some levels.
fn told(index: &Arc<Index>, of: fn(Urgency) -> bool) -> Html {
    let (state, feed) = (state(), feed());
    let (known, index, closer) = (index.clone(), index.clone(), feed.clone());
    let key = move || {
        let wanted = |notice: &Notice| of(notice.level) && is_shown(state, &known, notice);
        (feed.current(state.clock.now.get(), &wanted), state.route.lang.get())
    };
    let close = move |notice: &Notice| Some(close(state, closer.clone(), notice.clone()));
    redraw_when(key, move |(notices, _)| banner(&index, notices, &close))
}

/// Whether a notice concerns the visitor, or the page that is shown.
fn is_shown(state: State, index: &Index, notice: &Notice) -> bool {
    let of_page = || {
        state.route.page.with(|page| match page {
            Page::Session(id) => index.session(id).is_some_and(|session| {
                notice.concerns(&|room| session.is_in(room), &session.verticals)
            }),
            Page::Vertical(id) => notice.concerns(&|_| false, &[id.as_str().into()]),
            _ => false,
        })
    };
    let now = state.clock.now.get();
    of_page() || state.agenda.with(|agenda| concerns(notice, agenda, index, now))
}

fn close(state: State, feed: Feed, notice: Notice) -> El {
    close_button(Box::new(move || {
        feed.close(&notice);
        // The button that had the focus is gone.
        state.device().focus("main");
    }))
}
