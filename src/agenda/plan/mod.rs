//! The agenda on a time axis: what clashes, where time is free, where one has to hurry.
//!
//! A choice is a position in [`Index::sessions`] with its level. What was cancelled takes no
//! time; breaks do, but clash with nothing and hurry nobody.

mod clash;
mod free;

pub use clash::{Clash, Group, clashes_of};
pub use free::{Free, Offer};

use super::level::Level;
use crate::programme::index::{A_NIGHT, Index};
use crate::programme::model::{Kind, Session, SessionState};
use crate::programme::order::sorted;
use crate::programme::schedule;
use crate::programme::time::{Date, Moment};

/// Minutes from which on it is no longer noted that the next session is in another room.
const IN_TIME: i64 = 10;

/// A whole agenda, by day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The days that a session of the agenda touches, in order.
    pub days: Vec<Day>,
    /// The sessions that overlap, over all days: a night may belong to two.
    pub groups: Vec<Group>,
}

/// A day of an agenda, by the sessions' own dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day on the venue's calendar.
    pub date: Date,
    /// In order of time, then of the rooms.
    pub entries: Vec<Entry>,
}

/// What stands on the time axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A session of the agenda.
    Session {
        /// Where it stands in the index.
        position: usize,
        /// How sure the visitor is to be there.
        level: Level,
        /// What one has to hurry from.
        hurry: Option<Hurry>,
    },
    /// A stretch in which nothing of the agenda takes place.
    Free(Free),
}

/// The way from a session that has just ended, in another room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hurry {
    /// The position of the session that ends last before; of several, the one that stands last
    /// in the programme.
    pub from: usize,
    /// Minutes between its end and the start of the next, 0 to 9.
    pub minutes: i64,
}

impl Plan {
    /// The group of sessions that a session clashes in.
    pub fn group_of(&self, position: usize) -> Option<&Group> {
        self.groups.iter().find(|group| group.sessions.contains(&position))
    }
}

/// Plans an agenda; of a session that is there twice the greater level counts, and positions
/// that there are not are passed over.
pub fn plan(index: &Index, kept: &[(usize, Level)]) -> Plan {
    let levels = levels(index, kept);
    let positions: Vec<usize> = (0..levels.len()).filter(|&at| levels[at].is_some()).collect();
    let (free, ends) = (free::free(index, &positions), Ends::new(index, &positions));
    let mut days = Vec::new();
    for day in schedule::plan(index, &positions) {
        let mut free = free.iter().filter(|one| index.day_of(one.until) == day.date).peekable();
        let mut entries = Vec::new();
        for slot in day.slots {
            while let Some(stretch) = free.next_if(|one| one.from <= slot.start) {
                entries.push(Entry::Free(stretch.clone()));
            }
            for position in slot.sessions {
                let level = levels[position].unwrap_or_default();
                let hurry = ends.hurry(index, position);
                entries.push(Entry::Session { position, level, hurry });
            }
        }
        days.push(Day { date: day.date, entries });
    }
    Plan { days, groups: clash::groups(index, &positions) }
}

/// The level of each session of the programme, where it has one.
fn levels(index: &Index, kept: &[(usize, Level)]) -> Vec<Option<Level>> {
    let mut levels = vec![None; index.sessions().len()];
    for &(position, level) in kept {
        if let Some(there) = levels.get_mut(position) {
            *there = Some(level).max(*there);
        }
    }
    levels
}

/// From when to when a session takes time; an end that lies before the start is taken for it.
fn span(index: &Index, session: &Session) -> (Moment, Moment) {
    (session.start, index.end_of(session).max(session.start))
}

/// Whether a visitor has to be there all the time: it takes place, is no break, and does not go on
/// for longer than anybody stays.
fn binds(index: &Index, session: &Session) -> bool {
    session.state != SessionState::Cancelled
        && session.kind.like != Kind::Break
        && !goes_on(index, session)
}

/// Whether a session is open rather than attended: an exhibition, a festival's market.
fn goes_on(index: &Index, session: &Session) -> bool {
    let (start, end) = span(index, session);
    end.minutes() - start.minutes() >= A_NIGHT
}

/// The sessions of an agenda in order of their ends.
struct Ends {
    /// When each ends, and its position.
    ends: Vec<(Moment, usize)>,
}

impl Ends {
    fn new(index: &Index, positions: &[usize]) -> Ends {
        let all = index.sessions();
        let bound = positions.iter().filter(|&&at| binds(index, &all[at]));
        let ends: Vec<_> = bound.map(|&at| (span(index, &all[at]).1, at)).collect();
        let order = sorted(ends.len(), &|one, other| ends[one].cmp(&ends[other]));
        Ends { ends: order.into_iter().map(|at| ends[at]).collect() }
    }

    /// What one has to hurry from to be in time for a session.
    fn hurry(&self, index: &Index, position: usize) -> Option<Hurry> {
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

#[cfg(test)]
mod tests;
