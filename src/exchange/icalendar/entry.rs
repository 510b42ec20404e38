//! Events as sessions.

use super::super::clock::SourceClock;
use super::super::draft::{Draft, Room, Session, Speaker};
use super::super::fields::{self, Ids, add_link, any, text};
use super::super::html::{Form, line, markup};
use super::super::json::{Json, Object};
use super::super::links::{absolute, kind, link};
use super::content::{Component, Property};
use super::events::Event;
use super::texts::{language, of_line, of_rich};
use crate::programme::lang::Lang;
use crate::programme::model::{Attendance, KindLink, LinkKind, SessionState};
use std::collections::BTreeMap;

/// What is read, or told by what is read.
const TAKEN: [&str; 20] = [
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

/// Reads all events into the draft.
pub fn read(events: &[Event], clock: &SourceClock, lang: Lang, draft: &mut Draft) {
    let mut ids = Ids::default();
    let mut of_uid: BTreeMap<&str, usize> = BTreeMap::new();
    for event in events {
        of_uid.entry(event.component.value("UID")).or_insert(draft.sessions.len());
        let session = session(event, clock, lang, &mut ids, draft);
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

fn session(
    event: &Event,
    clock: &SourceClock,
    lang: Lang,
    ids: &mut Ids,
    draft: &mut Draft,
) -> Session {
    let (place, of) = (&event.place, event.component);
    let mut session = Session::default();
    session.origin.place = place.clone();
    let id = event.id.trim();
    session.origin.id = Some(id).filter(|id| !id.is_empty()).map(|id| ids.one(id.to_owned()));
    let times = [&*event.start, &*event.end];
    (session.start, session.end) = clock.span(draft, place, times, event.length);
    let named = of_line(of, "SUMMARY", lang);
    session.title =
        fields::title(draft, place, named, Some(id.to_owned()).filter(|id| !id.is_empty()), lang);
    session.summary = of_rich(of, &["STYLED-DESCRIPTION", "X-ALT-DESC", "DESCRIPTION"], lang);
    let is_cancelled = of.value("STATUS").eq_ignore_ascii_case("CANCELLED");
    session.state = (is_cancelled || event.is_cancelled).then_some(SessionState::Cancelled);
    room(&mut session, of, lang, draft);
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
    for property in ["URL", "CONFERENCE", "ATTACH", "IMAGE"].iter().flat_map(|name| of.all(name)) {
        match link_of(property, lang) {
            Some(link) => add_link(&mut session.links, link),
            None => draft.extras.count(format!("VEVENT.{} that leads nowhere", property.name)),
        }
    }
    for component in &of.components {
        match &*component.name {
            "PARTICIPANT" => participant(&mut session, component, lang, draft),
            other => draft.extras.count(format!("VEVENT.{other}")),
        }
    }
    session.origin.extras = extras(of, draft);
    session
}

/// The room of an event. A place that is an address of the web is none.
fn room(session: &mut Session, of: &Component, lang: Lang, draft: &mut Draft) {
    let name = of_line(of, "LOCATION", lang);
    let label = any(&name);
    if label.is_empty() {
        return;
    }
    if let Some(url) = absolute(&label, "").filter(|_| label.starts_with("http")) {
        add_link(&mut session.links, link(LinkKind::Stream, url, "", lang));
        session.attendance = Some(Attendance::Online);
        return;
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
    session.rooms.push(at);
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
fn participant(session: &mut Session, of: &Component, lang: Lang, draft: &mut Draft) {
    let name = any(&of_line(of, "SUMMARY", lang));
    if name.is_empty() {
        draft.extras.count("VEVENT.PARTICIPANT without a name");
        return;
    }
    let id = Some(of.value("UID")).filter(|id| !id.is_empty());
    let at = draft.person(id, &name, lang);
    let person = &mut draft.people[at];
    if person.biography.is_empty() {
        let biography = of.property("DESCRIPTION").map(Property::text).unwrap_or_default();
        person.biography = text(markup(&biography, Form::Html), lang);
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
