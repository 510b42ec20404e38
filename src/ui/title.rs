//! The title of the document.

use super::components::words::{Pick, plain};
use super::state::programme::Data;
use crate::address::Page;
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::lang::Lang;

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
    let title = i18n::say(lang, |m| m.nav.title).text;
    i18n::fill(title, &[("x", &heading), ("event", &event)])
}

fn heading(index: &Index, page: &Page, lang: Lang) -> Option<String> {
    let own = &index.programme().event.words;
    let pick: Pick = match page {
        Page::Session(id) => return Some(plain(&index.session(id)?.title, lang)),
        Page::Person(id) => return Some(plain(&index.person(id)?.name, lang)),
        Page::Vertical(id) => return Some(plain(&index.vertical(id)?.name, lang)),
        Page::Unknown => return None,
        Page::People if !own.people.is_empty() => return Some(plain(&own.people, lang)),
        Page::Verticals if !own.verticals.is_empty() => return Some(plain(&own.verticals, lang)),
        Page::Outcomes if !own.outcomes.is_empty() => return Some(plain(&own.outcomes, lang)),
        Page::Programme => |m| m.nav.programme,
        Page::Agenda => |m| m.nav.agenda,
        Page::People => |m| m.nav.people,
        Page::Verticals => |m| m.nav.verticals,
        Page::Outcomes => |m| m.nav.outcomes,
        Page::Changes => |m| m.nav.changes,
        Page::About => |m| m.nav.about,
    };
    Some(i18n::say(lang, pick).text.to_owned())
}

/// The heading of a missing page: what is missing.
pub fn what(page: &Page, foreign: bool) -> Pick {
    match page {
        _ if foreign => |m| m.missing.language,
        Page::Session(_) => |m| m.missing.session,
        Page::Person(_) => |m| m.missing.person,
        Page::Vertical(_) => |m| m.missing.vertical,
        _ => |m| m.missing.page,
    }
}
