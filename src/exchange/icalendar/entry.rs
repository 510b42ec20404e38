//! Events as sessions.

use super::super::clock::SourceClock;
use super::super::draft::{Draft, Room, Session, Speaker};
use super::super::fields::{self, Ids, add_link, any};
use super::super::html::line;
use super::super::json::{Json, Object};
use super::super::links::{absolute, kind, link};
use super::content::{Component, Property};
use super::events::Event;
use super::texts::{language, of_line, of_rich};
use crate::programme::lang::Lang;
use crate::programme::model::{Attendance, KindLink, LinkKind, SessionState};
use crate::programme::text::Text;
use std::collections::BTreeMap;

/// What is read, or told by what is read.
const TAKEN: [&str; 21] = [
    "ATTACH",
    "CATEGORIES",
    "CLASS",
    "CONFERENCE",
    "DESCRIPTION",
    "DTEND",
    "DTSTART",
    "DURATION",
    "EXDATE",
    "IMAGE",
    "LINK",
    "LOCATION",
    "RDATE",
    "RECURRENCE-ID",
    "RRULE",
    "STATUS",
    "SUMMARY",
    "UID",
    "URL",
    "X-ALT-DESC",
    "STYLED-DESCRIPTION",
];

/// What only machines need, and what is not for everybody: counted and kept nowhere.
const NOT_KEPT: [&str; 9] = [
    "ATTENDEE",
    "CREATED",
    "DTSTAMP",
    "LAST-MODIFIED",
    "ORGANIZER",
    "PRIORITY",
    "REQUEST-STATUS",
    "SEQUENCE",
    "TRANSP",
];

/// Whose own properties are for themselves.
const OF_MACHINES: [&str; 5] = ["X-APPLE-", "X-GOOGLE-", "X-LIC-", "X-MICROSOFT-", "X-MOZ-"];

/// How the events of a source are told.
pub struct Telling<'a> {
    /// The clock of their times.
    pub clock: &'a SourceClock,
    /// The language of texts whose own is not told.
    pub lang: Lang,
    /// The address of our own site, which may be empty, where we wrote the calendar: what visitors read
    /// there (place and description) is put together from what stands beside it.
    pub ours: Option<&'a str>,
}

/// Reads all events into the draft.
pub fn read(events: &[Event], telling: &Telling, draft: &mut Draft) {
    let mut ids = Ids::default();
    let mut of_uid: BTreeMap<&str, usize> = BTreeMap::new();
    for event in events {
        of_uid.entry(event.component.value("UID")).or_insert(draft.sessions.len());
        let session = session(event, telling, &mut ids, draft);
        draft.sessions.push(session);
    }
    for (at, event) in events.iter().enumerate() {
        let related = event.component.all("RELATED-TO");
        let mut parents = related.filter(|it| {
            it.parameter("RELTYPE").is_none_or(|of| of.eq_ignore_ascii_case("PARENT"))
        });
        let parent = parents.find_map(|it| of_uid.get(it.value.trim()));
        draft.sessions[at].part_of = parent.copied().filter(|parent| *parent != at);
    }
}

fn session(event: &Event, telling: &Telling, ids: &mut Ids, draft: &mut Draft) -> Session {
    let Telling { clock, lang, ours } = *telling;
    let (place, of) = (&event.place, event.component);
    let mut session = Session::default();
    session.origin.place = place.clone();
    let id = event.id.trim();
    session.origin.id = Some(id).filter(|id| !id.is_empty()).map(|id| ids.one(id.to_owned()));
    session.origin.slug = ours.and_then(|_| own_id(id));
    let times = [&*event.start, &*event.end];
    (session.start, session.end) = clock.span(draft, place, times, event.length);
    let named = of_line(of, "SUMMARY", lang);
    session.title =
        fields::title(draft, place, named, Some(id.to_owned()).filter(|id| !id.is_empty()), lang);
    let descriptions: &[&str] = match ours {
        Some(_) => &["STYLED-DESCRIPTION"],
        None => &["STYLED-DESCRIPTION", "X-ALT-DESC", "DESCRIPTION"],
    };
    session.summary = of_rich(of, descriptions, lang);
    let is_cancelled = of.value("STATUS").eq_ignore_ascii_case("CANCELLED");
    session.state = (is_cancelled || event.is_cancelled).then_some(SessionState::Cancelled);
    rooms(&mut session, of, telling, draft);
    for property in of.all("CATEGORIES") {
        for name in property.texts() {
            let name = line(&name);
            if name.is_empty() {
                continue;
            }
            let at = draft.track(None, &name, language(property, lang));
            if !session.tracks.contains(&at) {
                session.tracks.push(at);
            }
        }
    }
    let links =
        ["URL", "CONFERENCE", "ATTACH", "LINK", "IMAGE"].iter().flat_map(|name| of.all(name));
    // Its page in our own site is none elsewhere.
    let is_own = |it: &&Property| {
        it.name == "URL" && ours.is_some_and(|base| !base.is_empty() && it.value.starts_with(base))
    };
    for property in links.filter(|property| !is_own(property)) {
        match link_of(property, lang) {
            Some(link) => add_link(&mut session.links, link),
            None => draft.extras.count(format!("VEVENT.{} that leads nowhere", property.name)),
        }
    }
    for component in &of.components {
        match &*component.name {
            "PARTICIPANT" => participant(&mut session, component, telling, draft),
            "VLOCATION" => {}
            other => draft.extras.count(format!("VEVENT.{other}")),
        }
    }
    session.origin.extras = extras(of, draft);
    session
}

/// Our id in a UID that we wrote: `opening@orchard-2030`.
fn own_id(uid: &str) -> Option<String> {
    uid.split_once('@').map(|(id, _)| id.to_owned())
}

/// The rooms of an event: those that are told one by one (RFC 9073, section 7.2), else its place.
fn rooms(session: &mut Session, of: &Component, telling: &Telling, draft: &mut Draft) {
    let lang = telling.lang;
    let locations = of.components.iter().filter(|it| it.name == "VLOCATION");
    for location in locations {
        let Some(at) = room(session, &of_line(location, "NAME", lang), lang, draft) else {
            continue;
        };
        if telling.ours.is_some() {
            draft.rooms[at].origin.slug = own_id(location.value("UID"));
        }
    }
    if session.rooms.is_empty() && telling.ours.is_none() {
        room(session, &of_line(of, "LOCATION", lang), lang, draft);
    }
}

/// The place of a room by its name. One that is an address of the web is none.
fn room(session: &mut Session, name: &Text, lang: Lang, draft: &mut Draft) -> Option<usize> {
    let label = any(name);
    if label.is_empty() {
        return None;
    }
    if let Some(url) = absolute(&label, "").filter(|_| label.starts_with("http")) {
        add_link(&mut session.links, link(LinkKind::Stream, url, "", lang));
        session.attendance = Some(Attendance::Online);
        return None;
    }
    let is_it = |room: &Room| {
        let mut names = name.all();
        names.any(|phrase| room.name.exact(phrase.lang) == Some(phrase.text))
    };
    let at = match draft.rooms.iter().position(is_it) {
        Some(at) => at,
        None => draft.room(None, &label, lang),
    };
    for phrase in name.all() {
        draft.rooms[at].name.set(phrase.lang, phrase.text);
    }
    if !session.rooms.contains(&at) {
        session.rooms.push(at);
    }
    Some(at)
}

/// The link of a property whose value is an address.
fn link_of(property: &Property, lang: Lang) -> Option<KindLink> {
    let url = absolute(&property.value, "").or_else(|| absolute(&property.text(), ""))?;
    let titles = ["LABEL", "FILENAME", "X-FILENAME"];
    let title = titles.iter().find_map(|name| property.parameter(name)).unwrap_or_default();
    let of_kind = match &*property.name {
        "URL" => LinkKind::Page,
        "CONFERENCE" => LinkKind::Stream,
        "IMAGE" => return Some(link(LinkKind::Other, url, "Picture", Lang::EN)),
        _ => kind(title, "", &url),
    };
    Some(link(of_kind, url, title, language(property, lang)))
}

/// Somebody who takes part (RFC 9073, section 7.1).
fn participant(session: &mut Session, of: &Component, telling: &Telling, draft: &mut Draft) {
    let lang = telling.lang;
    let name = any(&of_line(of, "SUMMARY", lang));
    if name.is_empty() {
        draft.extras.count("VEVENT.PARTICIPANT without a name");
        return;
    }
    let id = Some(of.value("UID")).filter(|id| !id.is_empty());
    let at = draft.person(id, &name, lang);
    let person = &mut draft.people[at];
    if telling.ours.is_some() {
        person.origin.slug = id.and_then(own_id);
    }
    if person.biography.is_empty() {
        person.biography = of_rich(of, &["STYLED-DESCRIPTION", "DESCRIPTION"], lang);
    }
    if let Some(url) = absolute(of.value("URL"), "") {
        add_link(&mut person.links, link(LinkKind::Page, url, "", lang));
    }
    if session.speakers.iter().all(|known| known.person != at) {
        session.speakers.push(Speaker::of(at));
    }
}

/// What has no place, under the names of the calendar.
fn extras(of: &Component, draft: &mut Draft) -> Object {
    let mut extras = Object::default();
    for property in &of.properties {
        let name = &*property.name;
        let is_of_machine = OF_MACHINES.iter().any(|start| name.starts_with(start));
        let is_plain = name == "CLASS" && property.value.eq_ignore_ascii_case("PUBLIC");
        if NOT_KEPT.contains(&name) || is_of_machine {
            draft.extras.count(format!("VEVENT.{name}"));
            continue;
        }
        let is_told =
            ["CANCELLED", "CONFIRMED"].iter().any(|it| property.value.eq_ignore_ascii_case(it));
        let is_tentative = name == "STATUS" && !is_told;
        if (TAKEN.contains(&name) || is_plain) && !is_tentative {
            continue;
        }
        let value = Json::from(property.text());
        match extras.get_mut(name) {
            Some(Json::List(all)) => all.push(value),
            Some(there) => *there = Json::List(vec![std::mem::take(there), value]),
            None => extras.push(name, value),
        }
    }
    extras.drop_blank();
    extras
}
