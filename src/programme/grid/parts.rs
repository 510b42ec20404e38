//! A day in several grids, for paper: some of its rooms, some of its hours.

use super::lanes::lanes;
use super::{Day, Grid, Sorted, overlap, span};
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::programme::time::{Date, Moment};
use std::ops::Range;

/// A day that can be cut.
pub struct Parts<'a>(Day<'a>);

impl<'a> Parts<'a> {
    /// A day, whose columns have `most_lanes` at most: a room with more sessions at a time has
    /// several. `None` without any session.
    pub fn of_day(index: &'a Index, date: Date, most_lanes: usize) -> Option<Parts<'a>> {
        let mut day = Day::of(index, date, &|_| true)?;
        let columns = std::mem::take(&mut day.columns);
        day.columns = columns.into_iter().flat_map(|one| narrow(index, one, most_lanes)).collect();
        Some(Parts(day))
    }

    /// The number of lanes of each column.
    pub fn lanes(&self) -> Vec<usize> {
        let of = |(_, sessions): &Sorted| {
            let spans: Vec<_> =
                sessions.iter().map(|session| span(self.0.index, session)).collect();
            lanes(&spans).1
        };
        self.0.columns.iter().map(of).collect()
    }

    /// The times at which the day can be cut, in order: where something begins or ends. The first
    /// and the last are those of the day.
    pub fn times(&self) -> Vec<Moment> {
        Grid::new(&self.0, &self.0.columns).times
    }

    /// Some columns at some hours, without those that have nothing then. What is on when the hours
    /// begin or end is cut there. `None` where nothing is left but what is for all, unless that is
    /// so of all columns.
    pub fn grid(&self, columns: Range<usize>, hours: &Range<Moment>) -> Option<Grid<'a>> {
        let Day { index, columns: all, for_all, .. } = &self.0;
        let frame = (hours.start, hours.end);
        let is_on = |session: &&&'a Session| overlap(span(index, session), frame);
        let of_hours = |(room, sessions): &Sorted<'a>| {
            let sessions: Vec<_> = sessions.iter().filter(is_on).copied().collect();
            (!sessions.is_empty()).then_some((*room, sessions))
        };
        let mut wanted: Vec<Sorted> = all[columns].iter().filter_map(of_hours).collect();
        let for_all: Vec<_> = for_all.iter().filter(is_on).copied().collect();
        if wanted.is_empty() {
            if for_all.is_empty() || all.iter().any(|column| of_hours(column).is_some()) {
                return None;
            }
            wanted.push((None, Vec::new()));
        }
        let day = Day { index, frame, columns: Vec::new(), for_all };
        Some(Grid::new(&day, &wanted))
    }
}

/// A column in several, none with more than so many lanes.
fn narrow<'a>(index: &Index, (room, sessions): Sorted<'a>, most_lanes: usize) -> Vec<Sorted<'a>> {
    let most = most_lanes.max(1);
    let spans: Vec<_> = sessions.iter().map(|session| span(index, session)).collect();
    let (places, number) = lanes(&spans);
    let mut parts: Vec<Sorted> = vec![(room, Vec::new()); number.div_ceil(most)];
    for (session, place) in sessions.into_iter().zip(places) {
        parts[place.start / most].1.push(session);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::super::tests::{DAY, cells, in_room};
    use super::*;
    use crate::programme::sample::{at, index, session};

    #[test]
    fn a_day_is_cut_by_rooms_and_by_hours() {
        let index = index(&[
            in_room("a", 1, "01 09:00", "01 11:00", "ourika"),
            in_room("b", 2, "01 10:00", "01 11:00", "toubkal"),
            session("lunch", 3, "01 11:00", Some("01 12:00"), ""),
            in_room("c", 4, "01 12:00", "01 13:00", "toubkal"),
        ]);
        let parts = Parts::of_day(&index, DAY, 9).unwrap();
        assert_eq!(parts.lanes(), [1, 1]);
        let grid = |columns, from: &str, until: &str| {
            parts.grid(columns, &(at(from)..at(until))).map(|grid| cells(&grid))
        };
        let told = |id: &str, rows, lanes| (id.to_owned(), rows, lanes);
        assert_eq!(
            grid(0..2, "01 10:00", "01 12:00").unwrap(),
            [told("a", 0..1, 0..1), told("b", 0..1, 1..2), told("lunch", 1..2, 0..2)],
            "what has begun before begins with the sheet"
        );
        let afternoon = [told("lunch", 0..1, 0..1), told("c", 1..2, 0..1)];
        assert_eq!(grid(0..2, "01 11:00", "01 13:00").unwrap(), afternoon, "a room is left out");
        assert_eq!(grid(0..1, "01 11:00", "01 13:00"), None, "the break is on the other sheet");
        let lunch = [told("lunch", 0..1, 0..1)];
        assert_eq!(grid(0..1, "01 11:00", "01 12:00").unwrap(), lunch, "nothing else is on");
    }

    #[test]
    fn a_room_with_too_many_sessions_at_a_time_has_several_columns() {
        let index = index(&[
            in_room("a", 1, "01 09:00", "01 11:00", "ourika"),
            in_room("b", 2, "01 09:00", "01 11:00", "ourika"),
            in_room("c", 3, "01 09:30", "01 11:00", "ourika"),
            in_room("d", 4, "01 11:00", "01 12:00", "ourika"),
        ]);
        let parts = Parts::of_day(&index, DAY, 2).unwrap();
        assert_eq!(parts.lanes(), [2, 1]);
        let hours = at("01 09:00")..at("01 12:00");
        let ids = |columns| {
            let grid = parts.grid(columns, &hours).unwrap();
            grid.cells.iter().map(|cell| cell.session.id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(ids(0..1), ["a", "b", "d"]);
        assert_eq!(ids(1..2), ["c"]);
    }
}
