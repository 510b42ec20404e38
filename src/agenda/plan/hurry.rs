//! Sessions that one is in time for only by hurrying.

use super::kept::{binds, span};
use crate::programme::index::Index;
use crate::programme::order::sorted;
use crate::programme::time::Moment;

/// Minutes from which on it is no longer noted that the next session is in another room.
pub(super) const IN_TIME: i64 = 10;

/// The way from a session that has just ended, in another room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hurry {
    /// The position of the session that ends last before; of several, the one that stands last
    /// in the programme.
    pub from: usize,
    /// Minutes between its end and the start of the next, 0 to 9.
    pub minutes: i64,
}

/// The sessions of an agenda in order of their ends.
pub(super) struct Ends {
    /// When each ends, and its position.
    ends: Vec<(Moment, usize)>,
}

impl Ends {
    pub(super) fn new(index: &Index, positions: &[usize]) -> Ends {
        let all = index.sessions();
        let bound = positions.iter().filter(|&&at| binds(index, &all[at]));
        let ends: Vec<_> = bound.map(|&at| (span(index, &all[at]).1, at)).collect();
        let order = sorted(ends.len(), &|one, other| ends[one].cmp(&ends[other]));
        Ends { ends: order.into_iter().map(|at| ends[at]).collect() }
    }

    /// What one has to hurry from to be in time for a session.
    pub(super) fn hurry(&self, index: &Index, position: usize) -> Option<Hurry> {
        let all = index.sessions();
        let next = all.get(position).filter(|session| binds(index, session))?;
        let room = next.room.as_deref()?;
        let over = self.ends.partition_point(|&(end, _)| end <= next.start);
        let just = self.ends[..over].iter().rev();
        let mut just = just.take_while(|(end, _)| next.start < end.plus(IN_TIME));
        let &(end, from) = just.find(|&&(_, at)| {
            at != position && all[at].room.as_deref().is_some_and(|other| other != room)
        })?;
        Some(Hurry { from, minutes: next.start.minutes() - end.minutes() })
    }
}
