//! The title of the document.

use super::state::programme::Data;
use crate::address::Page;
use crate::i18n::{self, Message};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::components::words::plain;

/// The title of a page in a language: its heading and the event. `None` as long as there is no
/// programme.
pub fn title(data: &Data, page: &Page, lang: Lang, foreign: bool) -> Option<String> {
    match data {
        Data::Ready(index) => Some(title_of(index, page, lang, foreign)),
        _ => None,
    }
}

/// The title of a page of a programme. `foreign`: the address is in no language of the app.
pub fn title_of(index: &Index, page: &Page, lang: Lang, foreign: bool) -> String {
    let event = &index.programme().event;
    let event = plain(event.short_name.or(&event.name), lang);
    let heading = heading(index, page, lang).filter(|heading| !heading.is_empty());
    let missing = what(page, foreign);
    let heading = heading.unwrap_or_else(|| i18n::say(lang, missing).text.to_owned());
    let title = i18n::say(lang, Message::NavTitle).text;
    i18n::fill(title, &[("x", &heading), ("event", &event)])
}

fn heading(index: &Index, page: &Page, lang: Lang) -> Option<String> {
    let own = &index.programme().event.words;
    let pick: Message = match page {
        Page::Session(id) => return Some(plain(&index.session(id)?.title, lang)),
        Page::Person(id) => return Some(plain(&index.person(id)?.name, lang)),
        Page::Vertical(id) => return Some(plain(&index.vertical(id)?.name, lang)),
        Page::Unknown => return None,
        Page::People if !own.people.is_empty() => return Some(plain(&own.people, lang)),
        Page::Verticals if !own.verticals.is_empty() => return Some(plain(&own.verticals, lang)),
        Page::Outcomes if !own.outcomes.is_empty() => return Some(plain(&own.outcomes, lang)),
        Page::Programme => Message::NavProgramme,
        Page::Agenda => Message::NavAgenda,
        Page::People => Message::NavPeople,
        Page::Verticals => Message::NavVerticals,
        Page::Outcomes => Message::NavOutcomes,
        Page::Changes => Message::NavChanges,
        Page::About => Message::NavAbout,
    };
    Some(i18n::say(lang, pick).text.to_owned())
}

/// The heading of a missing page: what is missing.
pub fn what(page: &Page, foreign: bool) -> Message {
    match page {
        _ if foreign => Message::MissingLanguage,
        Page::Session(_) => Message::MissingSession,
        Page::Person(_) => Message::MissingPerson,
        Page::Vertical(_) => Message::MissingVertical,
        _ => Message::MissingPage,
    }
}
