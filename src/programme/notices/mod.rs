//! Last-minute messages of the organiser: `notices.json` beside the programme.

mod model;
mod reading;
#[cfg(test)]
mod tests;

pub use model::{Notice, Notices, SCHEMA, Urgency};
pub use reading::{LONGEST_TEXT, MOST, Refusal};

use super::index::Index;
use super::order::sorted;
use super::time::Moment;
use std::cmp::Reverse;

impl Notices {
    /// The notices that hold at a moment, the gravest first; of one level the one that came last.
    pub fn current(&self, now: Moment) -> Vec<&Notice> {
        let current: Vec<_> = self.notices.iter().filter(|notice| notice.holds(now)).collect();
        let key = |at: usize| (current[at].level, Reverse(current[at].from));
        let order = sorted(current.len(), &|one, other| key(one).cmp(&key(other)));
        order.into_iter().map(|at| current[at]).collect()
    }
}

impl Notice {
    /// Whether it is to be shown at a moment; its end no longer belongs to it.
    pub fn holds(&self, now: Moment) -> bool {
        self.from.is_none_or(|from| from <= now) && self.until.is_none_or(|until| now < until)
    }

    /// Whether it is the same notice with the same text, whatever else has changed of it.
    pub fn says_the_same(&self, other: &Notice) -> bool {
        self.id == other.id && self.text == other.text
    }

    /// Whether it is for everybody: of no room and no vertical.
    pub fn is_for_all(&self) -> bool {
        self.rooms.is_empty() && self.verticals.is_empty()
    }

    /// Whether it is about a room (`is_in`, by id), or about one of these verticals; what is for
    /// all is about each.
    pub fn concerns(&self, is_in: &dyn Fn(&str) -> bool, verticals: &[Box<str>]) -> bool {
        let of_room = || self.rooms.iter().any(|own| is_in(own));
        let of_vertical = || self.verticals.iter().any(|own| verticals.contains(own));
        self.is_for_all() || of_room() || of_vertical()
    }
}

/// Whether notices are to be expected: from the day before the first day of an event to the end of
/// its last one.
pub fn are_due(index: &Index, now: Moment) -> bool {
    let today = index.day_of(index.at_venue(now));
    let (first, last) = (index.days().first(), index.days().last());
    first.is_some_and(|first| today.days() + 1 >= first.days())
        && last.is_some_and(|last| today <= *last)
}
