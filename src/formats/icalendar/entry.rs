//! A session as an entry of a calendar (RFC 5545, section 3.6.1).

use super::content::Content;
use super::words::{description, location};
use super::{Calendar, utc};
use crate::programme::lang::Lang;
use crate::programme::model::{Session, State};
use crate::programme::text::Phrase;

impl Calendar<'_> {
    pub(super) fn put_entry(&self, content: &mut Content, session: &Session) {
        content.put("BEGIN", "VEVENT");
        self.put_identity(content, session);
        put_times(content, session);
        self.put_texts(content, session);
        let cancelled = session.state == State::Cancelled;
        // A session is sure to take place even where its room is not: nothing is TENTATIVE.
        content.put("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" });
        let busy = self.attending && !cancelled;
        content.put("TRANSP", if busy { "OPAQUE" } else { "TRANSPARENT" });
        if let Some(links) = &self.links {
            content.put("URL", &(links.session)(session));
        }
        content.put("END", "VEVENT");
    }

    /// The UID is the same in every calendar and language, because the session is the same:
    /// two files imported into one calendar give one entry, a newer revision replaces an older
    /// one. Subscriptions are kept apart by their calendars' own UIDs. It names no host: that
    /// may change, and RFC 7986, section 5.3, advises against it.
    fn put_identity(&self, content: &mut Content, session: &Session) {
        let programme = self.index.programme();
        let published = utc(programme.published);
        content.text("UID", None, &format!("{}@{}", session.id, programme.event.id));
        content.put("DTSTAMP", &published);
        content.put("LAST-MODIFIED", &published);
        content.put("SEQUENCE", &programme.revision.to_string());
    }

    fn put_texts(&self, content: &mut Content, session: &Session) {
        let (index, lang) = (self.index, self.lang);
        if let Some(title) = session.title.get(lang) {
            content.text("SUMMARY", Some(title.lang), title.text);
        }
        let location = location(index, session, lang);
        if !location.text().is_empty() {
            content.text("LOCATION", location.lang(), location.text());
        }
        let description = description(index, session, lang);
        content.text("DESCRIPTION", description.lang(), description.text());
        let verticals = session.verticals.iter().filter_map(|id| index.vertical(id));
        let names: Vec<Phrase> = verticals.filter_map(|vertical| vertical.name.get(lang)).collect();
        put_categories(content, &names);
    }
}

/// A session without an end has no DTEND; neither has one that ends when it starts (RFC 5545,
/// section 3.8.2.2, wants a later end).
fn put_times(content: &mut Content, session: &Session) {
    content.put("DTSTART", &utc(session.start));
    if let Some(end) = session.end.filter(|end| *end > session.start) {
        content.put("DTEND", &utc(end));
    }
}

/// A property for each language that there are names in.
fn put_categories(content: &mut Content, names: &[Phrase]) {
    for lang in Lang::ALL {
        let of_lang = names.iter().filter(|name| name.lang == lang);
        let texts: Vec<&str> = of_lang.map(|name| name.text).collect();
        if !texts.is_empty() {
            content.list("CATEGORIES", Some(lang), &texts);
        }
    }
}
