//! Rooms given twice, and rooms that are not settled.

use super::super::file::{File, LISTED, called, listed, span};
use super::super::findings::{Code, Finding};
use super::super::path::Path;
use crate::programme::index::Index;
use crate::programme::model::{Attendance, Kind, RoomStatus, Session, SessionState};
use crate::sentences::Sentence;
use serde_json::Value;

/// One room for two sessions at once: told once, of the one that starts first.
pub fn clashes(file: &File) -> Vec<Finding> {
    let Some(index) = &file.index else { return Vec::new() };
    let mut findings = Vec::new();
    for session in index.sessions() {
        let turn = |session: &Session| (session.start, session.number);
        let mut others = index.same_room_clashes(session);
        others.retain(|other| turn(other) > turn(session));
        if let Some(first) = others.first() {
            findings.push(clash(file, index, session, first, &others));
        }
    }
    findings
}

fn clash(
    file: &File,
    index: &Index,
    session: &Session,
    first: &Session,
    others: &[&Session],
) -> Finding {
    let id = session.all_rooms().find(|room| first.is_in(room)).unwrap_or_default();
    let room = index.room(id).map_or_else(|| id.into(), |room| called(&room.name, id));
    let when = match others {
        [_] => span(first.start, index.end_of(session).min(index.end_of(first))),
        _ => span(session.start, index.end_of(session)),
    };
    let ids: Vec<&str> = others.iter().map(|other| &*other.id).collect();
    let message = Sentence::new("room-clash")
        .with("room", room)
        .with("count", others.len() + 1)
        .with("when", when)
        .with("others", listed(&ids));
    Finding::new(Code::RoomClash, file.path_of(session).field("room"), message)
        .and(others.iter().take(LISTED).map(|other| file.path_of(other).field("room")))
}

/// Rooms to be confirmed, rooms that are only proposed, and sessions without any.
pub fn not_settled(file: &File) -> Vec<Finding> {
    let Some(index) = &file.index else { return Vec::new() };
    let planned =
        index.sessions().iter().filter(|session| session.state != SessionState::Cancelled);
    planned.filter_map(|session| unsettled(file, index, session)).collect()
}

fn unsettled(file: &File, index: &Index, session: &Session) -> Option<Finding> {
    let path = file.path_of(session);
    let room = session.room.as_deref();
    let name = room.and_then(|id| Some(called(&index.room(id)?.name, id)));
    let (code, field, message) = match (session.room_status, name) {
        (RoomStatus::ToBeConfirmed, Some(name)) => (
            Code::RoomToBeConfirmed,
            "room_status",
            Sentence::new("room-named-to-be-confirmed").with("room", name),
        ),
        (RoomStatus::ToBeConfirmed, None) => {
            (Code::RoomToBeConfirmed, "room_status", Sentence::new("room-to-be-confirmed"))
        }
        (RoomStatus::Proposed, Some(name)) => {
            (Code::RoomProposed, "room_status", Sentence::new("room-proposed").with("room", name))
        }
        (RoomStatus::Proposed, None) => {
            (Code::RoomProposed, "room_status", Sentence::new("room-unnamed-proposed"))
        }
        (RoomStatus::Confirmed, _)
            if session.kind.like != Kind::Break
                && is_attended(index, session)
                && has_no_room(file, &path) =>
        {
            (Code::RoomMissing, "room", Sentence::new("room-missing"))
        }
        (RoomStatus::Confirmed, _) => return None,
    };
    Some(Finding::new(code, path.field(field), message))
}

/// Whether the file gives a session no room. One that there is not is told of elsewhere.
fn has_no_room(file: &File, session: &Path) -> bool {
    let is_missing = |field| {
        let value = file.source.json.pointer(&session.field(field).pointer());
        value.is_none_or(|value| value.is_null() || *value == Value::Bool(false))
    };
    ["room", "rooms", "whole_venue"].into_iter().all(is_missing)
}

/// Whether people come to a session: one that is online needs no room.
fn is_attended(index: &Index, session: &Session) -> bool {
    let usual = index.programme().event.attendance;
    session.attendance.unwrap_or(usual) != Attendance::Online
}
