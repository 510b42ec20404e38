//! iCalendar (RFC 5545): calendars to subscribe to, with the properties of RFC 7986, and entries
//! that a visitor takes into an own calendar.
//!
//! What is written depends on the programme and on what is asked of it: the same revision gives
//! the same bytes.
//! - All times are in UTC: devices disagree about time-zone rules.
//! - There is no METHOD: a published file is a snapshot (RFC 5545, section 3.7.2), and PUBLISH
//!   would want an ORGANIZER with a mail address (RFC 5546, section 3.2.1).
//! - There is no COLOR: it takes a name of CSS (RFC 7986, section 5.9), a programme has numbers.

mod content;
mod entry;
mod words;

use super::Links;
use crate::agenda::level::Level;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Session, Vertical};
use crate::programme::time::Moment;
pub use content::Content;

/// The name of the program that writes them.
pub const PRODID: &str = "-//Barnamaj//Barnamaj//EN";

/// How often a subscriber should look for a new revision.
const REFRESH: &str = "PT1H";

/// A calendar of some sessions of a programme, for readers of a language.
///
/// ```no_run
/// # use barnamaj::{formats::icalendar::Calendar, programme::{index::Index, lang::Lang}};
/// # fn example(index: &Index, source: &str) {
/// let calendar = Calendar { source: Some(source), ..Calendar::of_event(index, Lang::FR) };
/// let text = calendar.write();
/// # }
/// ```
#[derive(Clone)]
pub struct Calendar<'a> {
    /// The programme that the sessions are of.
    pub index: &'a Index,
    /// The language of the readers.
    pub lang: Lang,
    /// What it is among other calendars; nothing where its entries go into one that there is:
    /// some readers make another calendar of whatever has a name.
    pub identity: Option<Identity>,
    /// The sessions, in the order in which they are written.
    pub entries: Vec<EventComponent<'a>>,
    /// Whether the reader is reminded of every session that takes place, 15 minutes before.
    pub alarm: bool,
    /// Where this file can be had.
    pub source: Option<&'a str>,
    /// Where the site's pages are; `None` when its address is not known.
    pub links: Option<Links<'a>>,
}

/// What tells a calendar from the others of a subscriber.
#[derive(Clone)]
pub struct Identity {
    /// Permanent and unlike that of any other calendar of the event.
    pub id: String,
    /// How the subscriber's list of calendars calls it.
    pub name: String,
    /// The language of the name; `None` when it is in several.
    pub name_lang: Option<Lang>,
}

/// A session in a calendar.
#[derive(Clone, Copy)]
pub struct EventComponent<'a> {
    /// The session itself.
    pub session: &'a Session,
    /// How sure the reader is to be there; `None` where the calendar is nobody's own.
    pub level: Option<Level>,
}

impl<'a> Calendar<'a> {
    /// All sessions of the event.
    pub fn of_event(index: &'a Index, lang: Lang) -> Calendar<'a> {
        let event = &index.programme().event;
        let name = event.short_name.or(&event.name).get(lang);
        let identity = Identity {
            id: "programme".to_owned(),
            name: name.map_or(&*event.id, |name| name.text).to_owned(),
            name_lang: name.map(|name| name.lang),
        };
        let entries = index.sessions().iter().map(public).collect();
        Calendar { identity: Some(identity), entries, ..Calendar::bare(index, lang) }
    }

    /// The sessions of a vertical.
    pub fn of_vertical(index: &'a Index, vertical: &Vertical, lang: Lang) -> Calendar<'a> {
        let event = &index.programme().event;
        let named = words::name_of_part(&vertical.name, event.short_name.or(&event.name), lang);
        let (name, name_lang) = named.unwrap_or((vertical.id.to_string(), None));
        let identity = Identity { id: format!("vertical/{}", vertical.id), name, name_lang };
        let entries = index.sessions_of_vertical(&vertical.id).into_iter().map(public).collect();
        Calendar { identity: Some(identity), entries, ..Calendar::bare(index, lang) }
    }

    /// What a visitor keeps, in the order given: one session or the whole agenda, to be taken
    /// into the calendar that the visitor has.
    ///
    /// A later export replaces the entries of an earlier one, and those of the published
    /// calendars: their UIDs are the same.
    pub fn of_agenda(
        index: &'a Index,
        lang: Lang,
        sessions: &[(&'a Session, Level)],
    ) -> Calendar<'a> {
        let entry = |&(session, level)| EventComponent { session, level: Some(level) };
        Calendar { entries: sessions.iter().map(entry).collect(), ..Calendar::bare(index, lang) }
    }

    fn bare(index: &'a Index, lang: Lang) -> Calendar<'a> {
        Calendar {
            index,
            lang,
            identity: None,
            entries: Vec::new(),
            alarm: false,
            source: None,
            links: None,
        }
    }

    /// The text of the file, `text/calendar; charset=utf-8`.
    pub fn write(&self) -> String {
        self.write_with(|_, _| ())
    }

    /// The same, in which `more` may add to the head (`None`) and to the entry of each session. (What
    /// only other programs read is no business of phones.)
    pub fn write_with(&self, more: impl Fn(&mut Content, Option<&Session>)) -> String {
        let mut content = Content::default();
        content.put("BEGIN", "VCALENDAR");
        self.put_head(&mut content);
        more(&mut content, None);
        for entry in &self.entries {
            self.put_entry(&mut content, *entry, &more);
        }
        if self.entries.is_empty() {
            put_zone(&mut content);
        }
        content.put("END", "VCALENDAR");
        content.finish()
    }

    fn put_head(&self, content: &mut Content) {
        content.put("VERSION", "2.0");
        content.put("PRODID", PRODID);
        content.put("CALSCALE", "GREGORIAN");
        if let Some(identity) = &self.identity {
            self.put_identity(content, identity);
        }
        if let Some(source) = self.source {
            content.put("SOURCE;VALUE=URI", source);
            content.put("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
            content.put("X-PUBLISHED-TTL", REFRESH);
        }
    }

    /// What a subscriber sees of the whole. Readers that do not know RFC 7986 know the `X-`
    /// names.
    fn put_identity(&self, content: &mut Content, identity: &Identity) {
        let programme = self.index.programme();
        let uid = format!("{}/{}@{}", self.lang.code(), identity.id, programme.event.id);
        content.text("UID", None, &uid);
        content.put("LAST-MODIFIED", &utc(programme.published));
        content.text("NAME", identity.name_lang, &identity.name);
        content.text("X-WR-CALNAME", None, &identity.name);
        if let Some(theme) = programme.event.theme.get(self.lang) {
            content.text("DESCRIPTION", Some(theme.lang), theme.text);
            content.text("X-WR-CALDESC", None, theme.text);
        }
        if let Some(links) = &self.links {
            content.put("URL", links.page);
        }
    }
}

/// A session as anybody's calendar has it.
fn public(session: &Session) -> EventComponent<'_> {
    EventComponent { session, level: None }
}

/// A time zone that nothing refers to: a calendar must have a component (RFC 5545, section 3.6),
/// and a subscriber has to learn that the last session was taken out.
fn put_zone(content: &mut Content) {
    content.put("BEGIN", "VTIMEZONE");
    content.put("TZID", "Etc/UTC");
    content.put("BEGIN", "STANDARD");
    content.put("DTSTART", "19700101T000000");
    content.put("TZOFFSETFROM", "+0000");
    content.put("TZOFFSETTO", "+0000");
    content.put("END", "STANDARD");
    content.put("END", "VTIMEZONE");
}

/// `20250701T083000Z`
fn utc(moment: Moment) -> String {
    let moment = moment.at_offset(0);
    let (date, clock) = (moment.date(), moment.clock());
    format!(
        "{:04}{:02}{:02}T{:02}{:02}00Z",
        date.year, date.month, date.day, clock.hour, clock.minute
    )
}
