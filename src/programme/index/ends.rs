//! When sessions end whose ends are not given.

use crate::programme::model::{Programme, Session, SessionState};
use crate::programme::order::sorted;
use crate::programme::time::Moment;

/// Minutes a session without an end is taken to last when nothing follows it soon.
pub(super) const UNKNOWN_LENGTH: i64 = 15;

/// How far away, in minutes, the next session of the room may start and still be what ends a
/// session without an end.
const SOON: i64 = 60;

/// When each session ends, see [`Index::end_of`](super::Index::end_of).
pub(super) fn ends(programme: &Programme) -> Vec<Moment> {
    let sessions = &programme.sessions;
    let usual = |session: &Session| {
        let kinds = &programme.event.kinds;
        kinds.iter().find(|kind| kind.id == session.kind.id).and_then(|kind| kind.length)
    };
    let mut ends: Vec<Moment> = sessions
        .iter()
        .map(|session| {
            let length = usual(session).map_or(UNKNOWN_LENGTH, i64::from);
            session.end.unwrap_or(session.start.plus(length))
        })
        .collect();
    // Inside a room the order of starts remains.
    let by_room =
        sorted(sessions.len(), &|one, other| sessions[one].room.cmp(&sessions[other].room));
    let holds =
        |at: &usize| sessions[*at].room.is_some() && sessions[*at].state != SessionState::Cancelled;

    // From the back, so that the start that follows is known: sessions that start together
    // share it.
    let mut later: Option<&Session> = None;
    let mut follower: Option<&Session> = None;
    for at in by_room.into_iter().rev().filter(holds) {
        let session = &sessions[at];
        match later {
            Some(next) if next.room != session.room => follower = None,
            Some(next) if next.start > session.start => follower = Some(next),
            _ => {}
        }
        later = Some(session);
        let longest = usual(session).map_or(SOON, i64::from);
        let soon = |next: &&Session| next.start <= session.start.plus(longest);
        if session.end.is_none()
            && let Some(next) = follower.filter(soon)
        {
            ends[at] = next.start;
        }
    }
    ends
}
