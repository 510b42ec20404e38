//! A session as an entry of a calendar (RFC 5545, section 3.6.1).

use super::content::Content;
use super::words::{description, location, reminder};
use super::{Calendar, EventComponent, utc};
use crate::agenda::level::Level;
use crate::programme::lang::Lang;
use crate::programme::model::{Session, SessionState};
use crate::programme::text::Phrase;

/// When the reader is reminded: long enough to leave one room and find another.
const BEFORE_START: &str = "-PT15M";

impl Calendar<'_> {
    pub(super) fn put_entry(
        &self,
        content: &mut Content,
        entry: EventComponent,
        more: &impl Fn(&mut Content, Option<&Session>),
    ) {
        let session = entry.session;
        content.put("BEGIN", "VEVENT");
        self.put_revision(content, session);
        self.put_times(content, session);
        self.put_texts(content, session);
        let (status, transparency) = standing(entry);
        content.put("STATUS", status);
        content.put("TRANSP", transparency);
        if let Some(links) = &self.links {
            content.put("URL", &(links.session)(session));
        }
        if self.alarm && session.state != SessionState::Cancelled {
            self.put_alarm(content, session);
        }
        more(content, Some(session));
        content.put("END", "VEVENT");
    }

    /// The UID is the same in every calendar and language, because the session is the same:
    /// two files imported into one calendar give one entry, a newer revision replaces an older
    /// one. Subscriptions are kept apart by their calendars' own UIDs. It names no host: that
    /// may change, and RFC 7986, section 5.3, advises against it.
    fn put_revision(&self, content: &mut Content, session: &Session) {
        let programme = self.index.programme();
        let published = utc(programme.published);
        content.text("UID", None, &format!("{}@{}", session.id, programme.event.id));
        content.put("DTSTAMP", &published);
        content.put("LAST-MODIFIED", &published);
        content.put("SEQUENCE", &programme.revision.to_string());
    }

    /// A session without an end has the one that the app takes it to have: some calendars make a
    /// day of an event without. One that ends when it starts has no DTEND (RFC 5545, section
    /// 3.8.2.2, wants a later end).
    fn put_times(&self, content: &mut Content, session: &Session) {
        let end = self.index.end_of(session);
        content.put("DTSTART", &utc(session.start));
        if end > session.start {
            content.put("DTEND", &utc(end));
        }
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

    /// RFC 5545, section 3.6.6. All that many devices show of it is its DESCRIPTION.
    fn put_alarm(&self, content: &mut Content, session: &Session) {
        let reminder = reminder(self.index, session, self.lang);
        content.put("BEGIN", "VALARM");
        content.put("ACTION", "DISPLAY");
        content.put("TRIGGER", BEFORE_START);
        content.text("DESCRIPTION", reminder.lang(), reminder.text());
        content.put("END", "VALARM");
    }
}

/// STATUS and TRANSP.
///
/// A session is sure to take place even where its room is not, so the organiser's calendars have
/// nothing TENTATIVE. Nobody is invited by an own entry, though: it has neither ORGANIZER nor
/// ATTENDEE (whose PARTSTAT would be the word for "maybe", but wants a mail address and an
/// organiser to answer to), and what STATUS tells is the reader's own plan (RFC 5545, section
/// 3.8.1.11). Only what he goes to takes his time: of several sessions at one time each may be
/// a maybe, none makes him look busy (section 3.8.2.7).
fn standing(EventComponent { session, level }: EventComponent) -> (&'static str, &'static str) {
    match (session.state, level) {
        (SessionState::Cancelled, _) => ("CANCELLED", "TRANSPARENT"),
        (_, Some(Level::Going)) => ("CONFIRMED", "OPAQUE"),
        (_, Some(Level::Maybe)) => ("TENTATIVE", "TRANSPARENT"),
        (_, None) => ("CONFIRMED", "TRANSPARENT"),
    }
}

/// A property for each language that there are names in.
fn put_categories(content: &mut Content, names: &[Phrase]) {
    let mut languages: Vec<Lang> = Vec::new();
    for name in names {
        if !languages.contains(&name.lang) {
            languages.push(name.lang);
        }
    }
    for lang in languages {
        let of_lang = names.iter().filter(|name| name.lang == lang);
        let texts: Vec<&str> = of_lang.map(|name| name.text).collect();
        if !texts.is_empty() {
            content.list("CATEGORIES", Some(lang), &texts);
        }
    }
}
