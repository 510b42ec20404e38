//! One person: function, organisation, sessions.

use super::{heading, section, up};
use crate::programme::index::Index;
use crate::programme::model::Person;
use crate::ui::address::Page;
use crate::ui::components::card::cards;
use crate::ui::components::words::{say, text};
use crate::ui::html::{Html, el};
use crate::ui::state::state;
use std::sync::Arc;

/// The page of a person.
pub fn page(index: &Arc<Index>, person: &Person) -> Html {
    let sessions = index.sessions_of_person(&person.id);
    let list = if sessions.is_empty() {
        el("p").put(say(|m| m.people.no_session))
    } else {
        cards(index, &sessions)
    };
    el("div")
        .class("page")
        .put(up(state().href(&Page::People), |m| m.nav.people))
        .put(heading(text(&person.name)))
        .put(el("p").class("lead").put(text(&person.function)))
        .put(el("p").class("person-organisation").put(text(&person.organisation)))
        .put(section(|m| m.people.sessions, list))
        .into()
}
