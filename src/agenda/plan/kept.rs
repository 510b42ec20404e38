//! The sessions of an agenda: how sure each is, and which time it takes.

use crate::agenda::level::Level;
use crate::programme::index::{A_NIGHT, Index};
use crate::programme::model::{Kind, Session, SessionState};
use crate::programme::time::Moment;

/// The level of each session of the programme, where it has one.
pub(super) fn levels(index: &Index, kept: &[(usize, Level)]) -> Vec<Option<Level>> {
    let mut levels = vec![None; index.sessions().len()];
    for &(position, level) in kept {
        if let Some(there) = levels.get_mut(position) {
            *there = Some(level).max(*there);
        }
    }
    levels
}

/// From when to when a session takes time; an end that lies before the start is taken for it.
pub(super) fn span(index: &Index, session: &Session) -> (Moment, Moment) {
    (session.start, index.end_of(session).max(session.start))
}

/// Whether a visitor has to be there all the time: it takes place, is no break, and does not go on
/// for longer than anybody stays.
pub(super) fn binds(index: &Index, session: &Session) -> bool {
    session.state != SessionState::Cancelled
        && session.kind.like != Kind::Break
        && !goes_on(index, session)
}

/// Whether a session is open rather than attended: an exhibition, a festival's market.
pub(super) fn goes_on(index: &Index, session: &Session) -> bool {
    let (start, end) = span(index, session);
    end.minutes() - start.minutes() >= A_NIGHT
}
