//! What the source tells of a session, in our words.

use super::super::draft::{Session, Speaker};
use super::super::json::{Json, Object};
use super::elements::Writer;
use crate::programme::model::{Role, RoomStatus, SessionState};

/// The name of the list.
pub const SESSIONS: &str = "sessions";

/// Our ids of what sessions refer to, by the places in the draft.
pub struct References {
    pub kinds: Vec<String>,
    pub facets: Vec<Vec<String>>,
    pub tracks: Vec<String>,
    pub rooms: Vec<String>,
    pub people: Vec<String>,
}

/// What the source tells of a session, in our words.
pub fn fields(session: &Session, references: &References, part_of: Option<&str>) -> Object {
    let ids = |places: &[usize], of: &[String]| -> Vec<Json> {
        places.iter().map(|at| Json::from(&*of[*at])).collect()
    };
    let rooms = ids(&session.rooms, &references.rooms);
    let (room, rooms) = match rooms.len() {
        0 | 1 => (rooms.into_iter().next(), Vec::new()),
        _ => (None, rooms),
    };
    let tags =
        session.tags.iter().map(|(facet, value)| (&*references.facets[*facet][*value]).into());
    let speakers = session.speakers.iter().map(|it| speaker(it, references)).collect();
    let tags_of = |languages: &[crate::programme::lang::Lang]| -> Vec<Json> {
        languages.iter().map(|lang| lang.code().into()).collect()
    };
    let status = session.room_status.filter(|status| *status != RoomStatus::Confirmed);
    Writer::default()
        .some("kind", session.kind.map(|at| &*references.kinds[at]))
        .text("title", &session.title)
        .text("subtitle", &session.subtitle)
        .text("abstract", &session.summary)
        .some("start", session.start.map(|start| start.to_string()))
        .some("end", session.end.map(|end| end.to_string()))
        .some("room", room)
        .list("rooms", rooms)
        .some("whole_venue", Some(true).filter(|_| session.whole_venue))
        .some("room_status", status.map(RoomStatus::code))
        .list("verticals", ids(&session.tracks, &references.tracks))
        .list("tags", tags.collect())
        .list("speakers", speakers)
        .some("state", session.state.map(SessionState::code))
        .some("attendance", session.attendance.map(|it| Json::of(&it)))
        .list("languages", tags_of(&session.languages))
        .list("interpretation", tags_of(&session.interpretation))
        .list("links", session.links.iter().map(Json::of).collect())
        .some("image", session.image.as_ref().map(Json::of))
        .some("part_of", part_of)
        .text("notice", &session.notice)
        .with(&session.origin)
}

fn speaker(speaker: &Speaker, references: &References) -> Json {
    let part = Some("moderator").filter(|_| speaker.role == Role::Moderator);
    let fields = Writer::default()
        .some("person", Some(&*references.people[speaker.person]))
        .some("part", part)
        .text("function", &speaker.function)
        .text("organisation", &speaker.organisation)
        .some("start", speaker.start.map(|start| start.to_string()))
        .some("end", speaker.end.map(|end| end.to_string()));
    Json::Object(fields.0)
}
