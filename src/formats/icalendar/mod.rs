//! iCalendar (RFC 5545) with the properties of published calendars (RFC 7986).
//!
//! What is written depends on the programme alone: the same revision gives the same bytes.
//! - All times are in UTC: devices disagree about time-zone rules.
//! - There is no METHOD: a published file is a snapshot (RFC 5545, section 3.7.2), and PUBLISH
//!   would want an ORGANIZER with a mail address (RFC 5546, section 3.2.1).
//! - There is no COLOR: it takes a name of CSS (RFC 7986, section 5.9), a programme has numbers.

mod content;
mod entry;
mod words;

use super::Links;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Session, Vertical};
use crate::programme::time::Moment;
use content::Content;

/// How often a subscriber should look for a new revision.
const REFRESH: &str = "PT1H";

/// A calendar of some sessions of a programme, for readers of a language.
///
/// ```no_run
/// # use barnamaj::{formats::icalendar::Calendar, programme::{index::Index, lang::Lang}};
/// # fn example(index: &Index, source: &str) {
/// let calendar = Calendar { source: Some(source), ..Calendar::of_event(index, Lang::Fr) };
/// let text = calendar.write();
/// # }
/// ```
#[derive(Clone)]
pub struct Calendar<'a> {
    pub index: &'a Index,
    pub lang: Lang,
    /// Permanent and unlike that of any other calendar of the event.
    pub id: String,
    /// How the subscriber's list of calendars calls it.
    pub name: String,
    /// The language of the name; `None` when it is in several.
    pub name_lang: Option<Lang>,
    pub sessions: Vec<&'a Session>,
    /// Whether the reader will be there: if so, the sessions make him look busy.
    pub attending: bool,
    /// Where this file can be had.
    pub source: Option<&'a str>,
    pub links: Option<Links<'a>>,
}

impl<'a> Calendar<'a> {
    /// All sessions of the event.
    pub fn of_event(index: &'a Index, lang: Lang) -> Calendar<'a> {
        let event = &index.programme().event;
        let name = event.short_name.or(&event.name).get(lang);
        Calendar {
            index,
            lang,
            id: "programme".to_owned(),
            name: name.map_or(&*event.id, |name| name.text).to_owned(),
            name_lang: name.map(|name| name.lang),
            sessions: index.sessions().iter().collect(),
            attending: false,
            source: None,
            links: None,
        }
    }

    /// The sessions of a vertical.
    pub fn of_vertical(index: &'a Index, vertical: &Vertical, lang: Lang) -> Calendar<'a> {
        let whole = Calendar::of_event(index, lang);
        let event = &index.programme().event;
        let (name, name_lang) =
            words::name_of_part(&vertical.name, event.short_name.or(&event.name), lang)
                .unwrap_or((whole.name, whole.name_lang));
        Calendar {
            id: format!("vertical/{}", vertical.id),
            name,
            name_lang,
            sessions: index.sessions_of_vertical(&vertical.id),
            ..whole
        }
    }

    /// The text of the file, `text/calendar; charset=utf-8`.
    pub fn write(&self) -> String {
        let mut content = Content::default();
        content.put("BEGIN", "VCALENDAR");
        self.put_head(&mut content);
        for session in &self.sessions {
            self.put_entry(&mut content, session);
        }
        if self.sessions.is_empty() {
            put_zone(&mut content);
        }
        content.put("END", "VCALENDAR");
        content.finish()
    }

    /// What holds for all entries. Readers that do not know RFC 7986 know the `X-` names.
    fn put_head(&self, content: &mut Content) {
        let programme = self.index.programme();
        content.put("VERSION", "2.0");
        content.put("PRODID", "-//Barnamaj//Barnamaj//EN");
        content.put("CALSCALE", "GREGORIAN");
        let uid = format!("{}/{}@{}", self.lang.code(), self.id, programme.event.id);
        content.text("UID", None, &uid);
        content.put("LAST-MODIFIED", &utc(programme.published));
        content.text("NAME", self.name_lang, &self.name);
        content.text("X-WR-CALNAME", None, &self.name);
        if let Some(theme) = programme.event.theme.get(self.lang) {
            content.text("DESCRIPTION", Some(theme.lang), theme.text);
            content.text("X-WR-CALDESC", None, theme.text);
        }
        if let Some(links) = &self.links {
            content.put("URL", links.page);
        }
        if let Some(source) = self.source {
            content.put("SOURCE;VALUE=URI", source);
            content.put("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
            content.put("X-PUBLISHED-TTL", REFRESH);
        }
    }
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
