//! The agenda on a time axis: what clashes, where time is free, where one has to hurry.
//!
//! A choice is a position in [`Index::sessions`] with its level. What was cancelled takes no
//! time; breaks do, but clash with nothing and hurry nobody.

mod clash;
mod free;
mod hurry;
mod kept;
mod places;
#[cfg(test)]
mod tests;

pub use clash::{Clash, Group, clashes_of};
pub use free::{Free, Offer};
pub use hurry::Hurry;
pub use places::{LANES, OF_CLASH, Place, ROWS, places};

use super::level::Level;
use crate::programme::index::Index;
use crate::programme::schedule;
use crate::programme::time::Date;
use hurry::Ends;
use kept::levels;

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
