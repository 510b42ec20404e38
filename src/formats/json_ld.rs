//! JSON-LD with the vocabulary of <https://schema.org>, for search engines.
//!
//! The whole is an `Event` with a `subEvent` for each session, not an `EventSeries`: a series
//! repeats itself (a tour, a course), a programme is one event that lasts for days. Properties
//! follow Google's guidelines for events; what is not known is left out.

use super::Links;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::{Attendance, LinkKind, RoomStatus, Session, SessionState, Speaker};
use crate::programme::rich::plain;
use crate::programme::text::Text;
use serde_json::{Map, Value, json};

/// A page whose content is told in JSON-LD.
#[derive(Clone, Copy)]
pub struct JsonLd<'a> {
    /// The programme.
    pub index: &'a Index,
    /// The language of the page.
    pub lang: Lang,
    /// [`Links::page`] is the page of the programme.
    pub links: Option<Links<'a>>,
    /// Absolute address of the page's picture.
    pub image: Option<&'a str>,
}

impl JsonLd<'_> {
    /// The content of `<script type="application/ld+json">` on the page of the programme. Its
    /// sessions are told on their own pages: all of them would weigh as much as the page itself.
    pub fn of_event(&self) -> String {
        let event = &self.index.programme().event;
        self.page(self.whole_event(self.text(&event.theme).map(str::to_owned)))
    }

    /// The same with all sessions, for the page about the event.
    pub fn of_programme(&self) -> String {
        let event = &self.index.programme().event;
        let sessions = self.index.sessions().iter();
        let about = event.details.get().about.first().and_then(|about| self.plain(about));
        let about = about.or_else(|| self.text(&event.theme).map(str::to_owned));
        let mut object = self.whole_event(about);
        put_list(&mut object, "subEvent", sessions.map(|one| self.session(one).into()).collect());
        self.page(object)
    }

    fn whole_event(&self, description: Option<String>) -> Map<String, Value> {
        let mut object = self.event();
        put(&mut object, "description", description);
        put_list(
            &mut object,
            "inLanguage",
            tags(self.index.languages().iter().map(|lang| lang.code())),
        );
        object
    }

    /// The same on the page of a session.
    pub fn of_session(&self, session: &Session) -> String {
        let people = session.speakers.iter().filter_map(|speaker| self.person(speaker));
        let mut object = self.session(session);
        put(&mut object, "description", self.plain(&session.summary));
        put_list(
            &mut object,
            "inLanguage",
            tags(session.details.get().languages.iter().map(|tag| &**tag)),
        );
        put_list(&mut object, "performer", people.collect());
        put(&mut object, "superEvent", Some(self.event()));
        self.page(object)
    }

    /// What is told on its own page alone.
    fn page(&self, mut object: Map<String, Value>) -> String {
        let organiser = &self.index.programme().event.organiser;
        put(&mut object, "@context", Some("https://schema.org"));
        put(&mut object, "image", self.image);
        put(&mut object, "organizer", self.named("Organization", organiser));
        script(object)
    }

    /// The event in brief, as a session refers to it.
    fn event(&self) -> Map<String, Value> {
        let (days, sessions) = (self.index.days(), self.index.sessions());
        let start = sessions.first().map(|first| first.start.to_string());
        let end = sessions.iter().filter_map(|one| one.end).max().map(|end| end.to_string());

        let mut object = object("Event");
        put(&mut object, "name", self.text(&self.index.programme().event.name));
        put(&mut object, "startDate", start.or(days.first().map(|day| day.to_string())));
        put(&mut object, "endDate", end.or(days.last().map(|day| day.to_string())));
        put(&mut object, "eventStatus", Some(status(SessionState::Scheduled)));
        let page = self.links.map(|links| links.page.to_owned());
        let attendance = self.index.programme().event.attendance;
        put_place(&mut object, attendance, self.venue(), page.as_deref());
        put(&mut object, "url", page);
        object
    }

    /// A session in brief, as the programme lists it.
    fn session(&self, session: &Session) -> Map<String, Value> {
        let mut object = object("Event");
        put(&mut object, "name", self.text(&session.title));
        put(&mut object, "startDate", Some(session.start.to_string()));
        put(&mut object, "endDate", session.end.map(|end| end.to_string()));
        put(&mut object, "eventStatus", Some(status(session.state)));
        let page = self.links.map(|links| (links.session)(session));
        let details = session.details.get();
        let stream = details.links.iter().find(|link| link.kind == LinkKind::Stream);
        let from_afar = stream.map(|link| &*link.url).or(page.as_deref());
        let attendance = session.attendance.unwrap_or(self.index.programme().event.attendance);
        let place = self.room(session).or_else(|| self.venue());
        put_place(&mut object, attendance, place, from_afar);
        put(&mut object, "url", page);
        object
    }

    /// The session's room, in the venue. There is no way to tell a search engine that a room is
    /// only proposed: one that is not certain is not told.
    fn room(&self, session: &Session) -> Option<Value> {
        let certain = session.room_status == RoomStatus::Confirmed;
        let room = self.index.room(session.room.as_deref()?).filter(|_| certain)?;
        let mut place = self.named("Place", &room.name)?;
        if let Some(venue) = self.venue() {
            place["address"] = venue["address"].clone();
            place["containedInPlace"] = json!({"@type": "Place", "name": venue["name"]});
        }
        Some(place)
    }

    /// Venue and city; an address must be there for Google, even a short one.
    fn venue(&self) -> Option<Value> {
        let event = &self.index.programme().event;
        let venue = self.text(&event.venue);
        let city = self.text(&event.city);
        let name = venue.or(city)?;
        let address = match city {
            Some(city) => json!({"@type": "PostalAddress", "addressLocality": city}),
            None => name.into(),
        };
        Some(json!({"@type": "Place", "name": name, "address": address}))
    }

    fn person(&self, speaker: &Speaker) -> Option<Value> {
        let person = self.index.person(&speaker.person)?;
        let mut performer = object("Person");
        let organisation = speaker.organisation.or(&person.organisation);
        put(&mut performer, "name", self.text(&person.name));
        put(&mut performer, "jobTitle", self.text(speaker.function.or(&person.function)));
        put(&mut performer, "affiliation", self.named("Organization", organisation));
        Some(performer.into())
    }

    fn named(&self, kind: &str, name: &Text) -> Option<Value> {
        self.text(name).map(|name| json!({"@type": kind, "name": name}))
    }

    fn text<'t>(&self, text: &'t Text) -> Option<&'t str> {
        text.get(self.lang).map(|phrase| phrase.text)
    }

    /// A text with markup, without it.
    fn plain(&self, text: &Text) -> Option<String> {
        self.text(text).map(plain)
    }
}

fn object(kind: &str) -> Map<String, Value> {
    Map::from_iter([("@type".to_owned(), kind.into())])
}

fn put(object: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object.insert(name.to_owned(), value.into());
    }
}

fn put_list(object: &mut Map<String, Value>, name: &str, values: Vec<Value>) {
    put(object, name, (!values.is_empty()).then_some(values));
}

/// How one takes part: at a place, at an address, or at either. What takes place nowhere that is
/// known has no mode.
fn put_place(
    object: &mut Map<String, Value>,
    attendance: Attendance,
    place: Option<Value>,
    address: Option<&str>,
) {
    let from_afar = address.map(|url| json!({"@type": "VirtualLocation", "url": url}));
    let (mode, places) = match attendance {
        Attendance::InPerson => ("Offline", [place, None]),
        Attendance::Online => ("Online", [from_afar, None]),
        Attendance::Hybrid => ("Mixed", [place, from_afar]),
    };
    let mut places: Vec<Value> = places.into_iter().flatten().collect();
    if attendance != Attendance::InPerson || !places.is_empty() {
        let mode = format!("https://schema.org/{mode}EventAttendanceMode");
        put(object, "eventAttendanceMode", Some(mode));
    }
    match places.len() {
        0 => {}
        1 => put(object, "location", places.pop()),
        _ => put(object, "location", Some(places)),
    }
}

/// The spoken languages, as BCP 47 tags.
fn tags<'a>(languages: impl Iterator<Item = &'a str>) -> Vec<Value> {
    languages.map(Value::from).collect()
}

fn status(state: SessionState) -> &'static str {
    match state {
        SessionState::Scheduled | SessionState::Full => "https://schema.org/EventScheduled",
        SessionState::Moved => "https://schema.org/EventRescheduled",
        SessionState::Cancelled => "https://schema.org/EventCancelled",
    }
}

/// JSON that cannot end its `<script>` element nor begin a comment in it, and that old
/// JavaScript can read too: these characters occur in strings only, where escapes mean the same.
fn script(object: Map<String, Value>) -> String {
    let mut safe = String::new();
    for char in Value::Object(object).to_string().chars() {
        match char {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                safe.push_str(&format!("\\u{:04x}", u32::from(char)));
            }
            _ => safe.push(char),
        }
    }
    safe
}
