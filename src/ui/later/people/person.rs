//! One person: function, organisation, sessions.

use crate::address::Page;
use crate::html::{Html, h};
use crate::i18n::Message;
use crate::programme::index::Index;
use crate::programme::model::Person;
use crate::ui::components::page::{heading, section, up};
use crate::ui::components::words::{name_of_part, paragraph, say, text};
use crate::ui::later::days::cards_by_day;
use crate::ui::later::picture::picture;
use crate::ui::later::rich::rich;
use crate::ui::later::session::plain_links;
use crate::ui::state::state;
use std::sync::Arc;

/// The page of a person.
pub fn person_page(index: &Arc<Index>, person: &Person) -> Html {
    let details = person.details.get();
    let sessions = index.sessions_of_person(&person.id);
    let list = if sessions.is_empty() {
        h::p().child(say(Message::PeopleNoSession)).into()
    } else {
        cards_by_day(index, &sessions)
    };
    h::div()
        .class("page")
        .child(up(
            state().route.href(&Page::People),
            name_of_part(|own| &own.people, Message::NavPeople),
        ))
        .child(details.photo.as_ref().map(|photo| picture(photo).class("portrait large")))
        .child(heading(text(&person.name)))
        .child(paragraph("pronouns", &details.pronouns))
        .child(paragraph("lead", &person.function))
        .child(paragraph("person-organisation", &person.organisation))
        .child(rich(&details.biography))
        .child(plain_links(&details.links))
        .child(section(say(Message::PeopleSessions), list))
        .into()
}
