//! One person: function, organisation, sessions.

use crate::address::Page;
use crate::html::{Html, h};
use crate::programme::index::Index;
use crate::programme::model::Person;
use crate::ui::components::card::cards;
use crate::ui::components::page::{heading, section, up};
use crate::ui::components::words::{say, text};
use crate::ui::state::state;
use std::sync::Arc;

/// The page of a person.
pub fn person_page(index: &Arc<Index>, person: &Person) -> Html {
    let sessions = index.sessions_of_person(&person.id);
    let list = if sessions.is_empty() {
        h::p().child(say(|m| m.people.no_session))
    } else {
        cards(index, &sessions)
    };
    h::div()
        .class("page")
        .child(up(state().route.href(&Page::People), |m| m.nav.people))
        .child(heading(text(&person.name)))
        .child(h::p().class("lead").child(text(&person.function)))
        .child(h::p().class("person-organisation").child(text(&person.organisation)))
        .child(section(|m| m.people.sessions, list))
        .into()
}
