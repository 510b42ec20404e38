//! The parts of a programme, each from its object.

use super::reader::{Reader, colour, date, moment, url};
use crate::programme::json;
use crate::programme::lang::Lang;
use crate::programme::model::{
    Axis, Day, Edition, Event, FollowUp, Kind, Link, Outcomes, Person, Recommendation, Report,
    Role, Room, RoomKind, RoomStatus, Session, SessionState, Speaker, Vertical,
};
use crate::programme::time::offset_minutes;

pub(super) fn event(mut from: Reader) -> Option<Event> {
    Some(Event {
        id: from.id()?,
        name: from.needed_text("name")?,
        short_name: from.text("short_name"),
        theme: from.text("theme"),
        patronage: from.text("patronage"),
        organiser: from.text("organiser"),
        venue: from.text("venue"),
        city: from.text("city"),
        time_zone: from.words("time_zone"),
        offset: from.need("offset", |json| {
            json::string(json).filter(|offset| offset_minutes(offset).is_some())
        })?,
        languages: from.strings("languages"),
        days: from.list("days", day),
        links: from.list("links", link),
        about: from.texts("about"),
        remark: from.words("remark"),
        status: from.status(),
    })
}

fn day(mut from: Reader) -> Option<Day> {
    Some(Day { date: from.need("date", date)?, title: from.text("title"), status: from.status() })
}

fn link(mut from: Reader) -> Option<Link> {
    Some(Link { url: from.need("url", url)?, title: from.needed_text("title")? })
}

pub(super) fn vertical(mut from: Reader) -> Option<Vertical> {
    Some(Vertical {
        id: from.id()?,
        number: from.need("number", json::small)?,
        name: from.needed_text("name")?,
        colour: from.may("colour", colour).unwrap_or_default(),
        icon: from.words("icon"),
        status: from.status(),
    })
}

pub(super) fn room(mut from: Reader) -> Option<Room> {
    Some(Room {
        id: from.id()?,
        name: from.needed_text("name")?,
        order: from.may("order", json::small).unwrap_or_default(),
        kind: match &*from.words("kind") {
            "plenary" => RoomKind::Plenary,
            "outdoor" => RoomKind::Outdoor,
            _ => RoomKind::Room,
        },
        place: from.text("place"),
        status: from.status(),
    })
}

pub(super) fn person(mut from: Reader) -> Option<Person> {
    Some(Person {
        id: from.id()?,
        name: from.needed_text("name")?,
        function: from.text("function"),
        organisation: from.text("organisation"),
        doubt: from.may("doubt", |json| json.parse().ok()).unwrap_or_default(),
        remark: from.words("remark"),
        status: from.status(),
    })
}

pub(super) fn session(mut from: Reader) -> Option<Session> {
    let start = from.need("start", moment)?;
    Some(Session {
        id: from.id()?,
        number: from.need("number", json::small)?,
        kind: Kind::from_code(&from.need("kind", json::string)?).unwrap_or_default(),
        title: from.needed_text("title")?,
        summary: from.text("abstract"),
        start,
        end: from.end(Some(start)),
        room: from.reference("room"),
        room_status: RoomStatus::from_code(&from.words("room_status")),
        verticals: from.strings("verticals"),
        speakers: from.list("speakers", speaker),
        state: SessionState::from_code(&from.words("state")),
        languages: from.strings("languages"),
        notice: from.text("notice"),
        remark: from.words("remark"),
        status: from.status(),
    })
}

fn speaker(mut from: Reader) -> Option<Speaker> {
    let start = from.moment("start");
    Some(Speaker {
        person: from.need("person", json::string)?,
        role: match &*from.words("part") {
            "moderator" => Role::Moderator,
            _ => Role::Speaker,
        },
        function: from.text("function"),
        organisation: from.text("organisation"),
        start,
        end: from.end(start),
        status: from.status(),
    })
}

pub(super) fn outcomes(mut from: Reader) -> Option<Outcomes> {
    Some(Outcomes {
        introduction: from.text("introduction"),
        axes: from.list("axes", axis),
        recommendations: from.list("recommendations", recommendation),
        report: from.part("report", report),
        follow_up: from.list("follow_up", follow_up),
        status: from.status(),
    })
}

fn axis(mut from: Reader) -> Option<Axis> {
    Some(Axis {
        id: from.id()?,
        name: from.needed_text("name")?,
        text: from.text("text"),
        status: from.status(),
    })
}

fn recommendation(mut from: Reader) -> Option<Recommendation> {
    Some(Recommendation {
        id: from.id()?,
        verticals: from.strings("verticals"),
        axis: from.reference("axis"),
        title: from.needed_text("title")?,
        text: from.needed_text("text")?,
        source: from.text("source"),
        status: from.status(),
    })
}

fn report(mut from: Reader) -> Option<Report> {
    Some(Report {
        title: from.needed_text("title")?,
        text: from.text("text"),
        editions: from.list("editions", edition),
        status: from.status(),
    })
}

fn edition(mut from: Reader) -> Option<Edition> {
    let language = from.need("language", |json| Lang::from_code(&json::string(json)?))?;
    Some(Edition { language, url: from.need("url", url)? })
}

fn follow_up(mut from: Reader) -> Option<FollowUp> {
    Some(FollowUp {
        title: from.needed_text("title")?,
        text: from.needed_text("text")?,
        source: from.text("source"),
        status: from.status(),
    })
}
