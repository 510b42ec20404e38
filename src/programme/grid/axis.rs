//! The hours down the side of a grid, and what else follows from its times.

use super::{Grid, has_no_room, overlap, span};
use crate::programme::index::Index;
use crate::programme::model::{Session, SessionState};
use crate::programme::order::insert;
use crate::programme::time::Moment;

/// Minutes for which nothing has to be on to be told in a line instead of being left blank.
const LONG_GAP: i64 = 30;

/// Minutes that lie between two times which both are written down the side.
const APART: i64 = 15;

/// Whether at least two rooms have sessions at the same time on one day, so that a grid says more
/// than a list. What was cancelled takes no room.
pub fn has_parallel_rooms(index: &Index) -> bool {
    let all = index.sessions();
    all.iter().enumerate().filter(|(_, one)| takes_a_room(one)).any(|(at, one)| {
        let own = span(index, one);
        // In order of their starts.
        let mut during = all[at + 1..].iter().take_while(|other| other.start < own.1);
        during.any(|other| {
            let elsewhere = takes_a_room(other) && !other.all_rooms().any(|room| one.is_in(room));
            elsewhere && overlap(own, span(index, other))
        })
    })
}

fn takes_a_room(session: &Session) -> bool {
    !has_no_room(session) && session.state != SessionState::Cancelled
}

impl Grid<'_> {
    /// The rows of long gaps: nothing is on there for more than half an hour.
    pub fn gaps(&self) -> Vec<usize> {
        let mut taken = vec![false; self.times.len()];
        for cell in &self.cells {
            taken[cell.area.rows.clone()].fill(true);
        }
        let rows = self.durations().enumerate();
        rows.filter(|(row, minutes)| *minutes > LONG_GAP && !taken[*row])
            .map(|(row, _)| row)
            .collect()
    }

    /// The times that are written down the side, as rows that begin with them: full hours, and
    /// starts of sessions where there is room between those.
    pub fn labels(&self) -> Vec<usize> {
        let gaps = self.gaps();
        let rows = || 0..self.times.len().saturating_sub(1);
        let mut labels: Vec<usize> =
            rows().filter(|row| is_hour(self.times[*row]) && !gaps.contains(row)).collect();
        for row in rows() {
            let begins = self.cells.iter().any(|cell| cell.area.rows.start == row);
            let is_far = |other: &usize| {
                (self.times[*other].minutes() - self.times[row].minutes()).abs() >= APART
            };
            if begins && labels.iter().all(is_far) {
                insert(&mut labels, row);
            }
        }
        labels
    }

    /// The same grid with rows that begin at full hours; long gaps stay whole.
    pub(super) fn with_hours(mut self) -> Self {
        let gaps = self.gaps();
        let mut times = self.times.clone();
        for (row, pair) in self.times.windows(2).enumerate() {
            if !gaps.contains(&row) {
                let inside =
                    (1..pair[1].minutes() - pair[0].minutes()).map(|after| pair[0].plus(after));
                inside.filter(|time| is_hour(*time)).for_each(|time| insert(&mut times, time));
            }
        }
        let place = |old: usize| times.partition_point(|time| *time < self.times[old]);
        for cell in &mut self.cells {
            let rows = &mut cell.area.rows;
            *rows = place(rows.start)..place(rows.end);
        }
        self.times = times;
        self
    }
}

/// Where a moment lies among times in order: the row, how many minutes of it are over, and how many
/// it has; `None` before the first and after the last.
pub fn place_of(times: &[Moment], moment: Moment) -> Option<(usize, i64, i64)> {
    let row = times.partition_point(|time| *time <= moment).checked_sub(1)?;
    let (from, until) = (times[row].minutes(), times.get(row + 1)?.minutes());
    Some((row, moment.minutes() - from, until - from))
}

fn is_hour(time: Moment) -> bool {
    time.clock().minute == 0
}
