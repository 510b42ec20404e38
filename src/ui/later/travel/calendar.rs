//! The agenda, or one session, for the calendar that the visitor has.

use crate::address::Page;
use crate::agenda::level::Level;
use crate::formats::Links;
use crate::formats::icalendar::Calendar;
use crate::html::El;
use crate::i18n::Message;
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::ui::components::button::sign_button;
use crate::ui::components::words::say;
use crate::ui::state::{State, state};
use leptos::prelude::{GetUntracked, untrack};
use std::sync::Arc;

/// The media type of RFC 5545, section 8.1.
const MEDIA_TYPE: &str = "text/calendar;charset=utf-8";

/// The button that exports the agenda; `alarm` says whether with reminders.
pub fn export_agenda(index: &Arc<Index>, alarm: impl Fn() -> bool + Send + 'static) -> El {
    let (state, index) = (state(), index.clone());
    sign_button("programme")
        .on("click", move |_| {
            let kept = untrack(|| state.agenda.kept(&index));
            let sessions: Vec<_> =
                kept.iter().map(|(at, level)| (&index.sessions()[*at], *level)).collect();
            save(state, &index, &sessions, alarm(), "");
        })
        .child(say(Message::TravelCalendar))
}

/// The button that exports one session, in the agenda or not.
pub fn export_session(index: &Arc<Index>, id: &str) -> Option<El> {
    let (state, at) = (state(), index.position(id)?);
    let index = index.clone();
    let export = move |_| {
        let session = &index.sessions()[at];
        save(state, &index, &[(session, Level::Going)], false, &session.id);
    };
    Some(sign_button("programme").on("click", export).child(say(Message::TravelCalendar)))
}

fn save(state: State, index: &Index, sessions: &[(&Session, Level)], alarm: bool, name: &str) {
    let device = state.device();
    let address = |page: &Page| device.absolute(&state.route.permalink(page));
    let page = address(&Page::Agenda);
    let session = |session: &Session| address(&Page::Session(session.id.to_string()));
    let calendar = Calendar {
        alarm,
        links: Some(Links { page: &page, session: &session }),
        ..Calendar::of_agenda(index, state.route.lang.get_untracked(), sessions)
    };
    let event = &index.programme().event.id;
    let name = if name.is_empty() { format!("{event}.ics") } else { format!("{event}-{name}.ics") };
    device.save(&name, MEDIA_TYPE, &calendar.write());
}
