//! What is left of the programme at a moment: what the screens choose from.

use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::programme::schedule::{SessionTime, progress_of_time};
use crate::programme::time::{Date, Moment};

/// Positions in the index, in its order.
pub struct Remaining {
    /// The sessions whose time it is, on whatever day they began; those that were cancelled, too.
    pub on: Vec<usize>,
    /// Those that start later.
    pub to_come: Vec<usize>,
}

impl Remaining {
    /// What is left of the sessions that count.
    pub fn new(index: &Index, now: Moment, counts: &dyn Fn(&Session) -> bool) -> Remaining {
        let mut remaining = Remaining { on: Vec::new(), to_come: Vec::new() };
        for (position, session) in index.sessions().iter().enumerate().filter(|(_, s)| counts(s)) {
            match progress_of_time(index, session, now) {
                SessionTime::Now => remaining.on.push(position),
                SessionTime::Upcoming => remaining.to_come.push(position),
                SessionTime::Past => {}
            }
        }
        remaining
    }

    /// The day of what starts first.
    pub fn next_day(&self, index: &Index) -> Option<Date> {
        self.to_come.first().map(|&at| index.day_of(index.sessions()[at].start))
    }

    /// The day that a screen tells of: today while something is on or to come, then the next
    /// day on which something is; `None` when nothing is left.
    pub fn day(&self, index: &Index, now: Moment) -> Option<Date> {
        if self.on.is_empty() { self.next_day(index) } else { Some(index.day_of(now)) }
    }

    /// What starts later on a day.
    pub fn to_come_on(&self, index: &Index, date: Date) -> Vec<usize> {
        let on_day = |at: &&usize| index.day_of(index.sessions()[**at].start) == date;
        self.to_come.iter().filter(on_day).copied().collect()
    }
}
