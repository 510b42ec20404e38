//! What the lists of a programme hold: verticals, rooms, people and sessions.

use super::links::{image, kind_link};
use crate::programme::json;
use crate::programme::model::{
    Attendance, Person, PersonDetails, Point, Role, Room, RoomDetails, RoomKind, RoomStatus,
    Session, SessionDetails, SessionKind, SessionState, Speaker, Vertical,
};
use crate::programme::reader::{Reader, colour, moment};
use crate::programme::unread::{FromObject, Unread};

pub fn vertical(mut from: Reader) -> Option<Vertical> {
    Some(Vertical {
        id: from.id()?,
        number: from.need("number", json::small)?,
        name: from.needed_text("name")?,
        colour: from.may("colour", colour).unwrap_or_default(),
        icon: from.words("icon"),
        status: from.status(),
        meant: from.meant(),
    })
}

pub fn room(mut from: Reader) -> Option<Room> {
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
        group: from.text("group"),
        shared: from.flag("shared"),
        details: Unread::of(&mut from),
        status: from.status(),
    })
}

impl FromObject for RoomDetails {
    fn read(from: &mut Reader) -> RoomDetails {
        RoomDetails {
            capacity: from.may("capacity", json::integer),
            accessibility: from.text("accessibility"),
            point: from.part("point", point),
            meant: from.strings("meant"),
        }
    }
}

fn point(mut from: Reader) -> Option<Point> {
    Some(Point {
        plan: from.need("plan", json::string)?,
        x: from.need("x", json::small)?,
        y: from.need("y", json::small)?,
    })
}

pub fn person(mut from: Reader) -> Option<Person> {
    Some(Person {
        id: from.id()?,
        name: from.needed_text("name")?,
        function: from.text("function"),
        organisation: from.text("organisation"),
        details: Unread::of(&mut from),
        doubt: from.flag("doubt"),
        remark: from.remark("remark"),
        status: from.status(),
    })
}

impl FromObject for PersonDetails {
    fn read(from: &mut Reader) -> PersonDetails {
        PersonDetails {
            biography: from.text("biography"),
            photo: image(from, "photo"),
            links: from.list("links", kind_link),
            pronouns: from.text("pronouns"),
            sort_name: from.text("sort_name"),
            meant: from.strings("meant"),
        }
    }
}

pub fn session(mut from: Reader) -> Option<Session> {
    let start = from.need("start", moment)?;
    Some(Session {
        id: from.id()?,
        number: from.need("number", json::small)?,
        kind: SessionKind::of_word(&from.need("kind", json::string)?),
        title: from.needed_text("title")?,
        subtitle: from.text("subtitle"),
        summary: from.text("abstract"),
        start,
        end: from.end(Some(start)),
        room: from.reference("room"),
        rooms: from.strings("rooms"),
        whole_venue: from.flag("whole_venue"),
        room_status: RoomStatus::from_code(&from.words("room_status")),
        verticals: from.strings("verticals"),
        tags: from.strings("tags"),
        speakers: from.list("speakers", speaker),
        state: SessionState::from_code(&from.words("state")),
        details: Unread::of(&mut from),
        attendance: from
            .may("attendance", |json| Some(Attendance::from_code(&json::string(json)?))),
        notice: from.text("notice"),
        remark: from.remark("remark"),
        status: from.status(),
    })
}

impl FromObject for SessionDetails {
    fn read(from: &mut Reader) -> SessionDetails {
        SessionDetails {
            languages: from.strings("languages"),
            interpretation: from.strings("interpretation"),
            links: from.list("links", kind_link),
            image: image(from, "image"),
            part_of: from.reference("part_of"),
            meant: from.strings("meant"),
        }
    }
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
