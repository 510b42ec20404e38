//! The session in focus: what it is about, who speaks, when it begins, and the way to its page.

use super::code;
use super::speakers::introduced;
use crate::address::Page;
use crate::html::{El, Html, h, live};
use crate::i18n::{self, Message};
use crate::kiosk::opening::opening;
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::programme::time::Moment;
use crate::ui::components::place::place;
use crate::ui::components::tags::{stripe, tags};
use crate::ui::components::time;
use crate::ui::components::words::{lang, paragraph, text, words};
use crate::ui::state::state;
use leptos::prelude::With;
use std::sync::Arc;

/// Minutes before a start from which they are counted.
const COUNTED: i64 = 60;

/// The session in focus.
pub fn focus(index: &Arc<Index>, at: usize) -> El {
    let session = &index.sessions()[at];
    let when = h::p()
        .class("k-when")
        .child(day(index, session.start))
        .child(time::of_session(index, session))
        .child(place(index, session))
        .child(countdown(session.start));
    let told = h::div()
        .class("k-told")
        .child(when)
        .child(h::h2().child(text(&session.title)))
        .child(paragraph("k-subtitle", &session.subtitle))
        .child(introduced(index, session))
        .child(about(session))
        .child(tags(index, session));
    let page = Page::Session(session.id.to_string());
    h::section()
        .class("k-focus")
        .custom_property("--stripe", stripe(index, session))
        .child(told)
        .child(code::of_page(&page, Message::DoorTakeSession))
}

/// The minutes to a start, in the last hour before it.
fn soon(start: Moment) -> Option<u64> {
    let minutes = state().clock.now.with(|now| start.minutes() - now.minutes());
    (1..=COUNTED).contains(&minutes).then_some(minutes.unsigned_abs())
}

/// Its day, unless that is today. A start that is counted down needs none, be it after midnight.
fn day(index: &Arc<Index>, start: Moment) -> Html {
    let index = index.clone();
    live(move || {
        let date = index.day_of(start);
        let today = state().clock.now.with(|now| index.day_of(*now));
        let is_told = date != today && soon(start).is_none();
        is_told.then(|| h::span().child(i18n::date_long(lang(), date)))
    })
}

/// How soon it begins, in its last hour.
fn countdown(start: Moment) -> Html {
    live(move || {
        soon(start).map(|minutes| {
            let (said, of) = i18n::starts_in(lang(), minutes);
            h::span().class("k-wait").child(words(said, of))
        })
    })
}

/// The first sentences of what it is about.
fn about(session: &Session) -> Option<El> {
    let about = session.summary.get(lang())?;
    let told = h::p().child(words(opening(about.text), about.lang));
    // As many whole lines as there is room for.
    Some(h::div().class("k-about").child(told))
}
