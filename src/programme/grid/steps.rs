//! Steps from session to session with the keys of a keyboard.

use super::Area;
use std::ops::Range;

/// A step on the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To what is before it in its room.
    Earlier,
    /// To what is after it in its room.
    Later,
    /// To the rooms before its own.
    RoomBefore,
    /// To the rooms after its own.
    RoomAfter,
    /// To the first of its room.
    FirstInRoom,
    /// To the last of its room.
    LastInRoom,
    /// To the first of the day.
    FirstOfDay,
    /// To the last of the day.
    LastOfDay,
}

/// Where a step leads to from one of these places, which stand in order of rows, then of lanes;
/// `None` where there is nothing on that side.
///
/// In a room it leads to the nearest in time. To the side it leads to what is on at the same time,
/// in the nearest room that has something then; or else to what is nearest in time.
pub fn step(areas: &[Area], from: usize, step: Step) -> Option<usize> {
    let own = areas.get(from)?;
    let others = || areas.iter().enumerate().filter(move |(at, _)| *at != from);
    let in_room = || others().filter(|(_, other)| distance(&own.lanes, &other.lanes) == 0);
    let aside = |other: &Area| {
        (distance(&own.rows, &other.rows), distance(&own.lanes, &other.lanes), other.rows.start)
    };
    let found = match step {
        Step::Earlier => {
            let before = in_room().filter(|(_, other)| other.rows.end <= own.rows.start);
            before.max_by_key(|(_, other)| (other.rows.end, std::cmp::Reverse(other.lanes.start)))
        }
        Step::Later => {
            let after = in_room().filter(|(_, other)| other.rows.start >= own.rows.end);
            after.min_by_key(|(_, other)| (other.rows.start, other.lanes.start))
        }
        Step::RoomBefore => {
            let before = others().filter(|(_, other)| other.lanes.end <= own.lanes.start);
            before.min_by_key(|(_, other)| aside(other))
        }
        Step::RoomAfter => {
            let after = others().filter(|(_, other)| other.lanes.start >= own.lanes.end);
            after.min_by_key(|(_, other)| aside(other))
        }
        Step::FirstInRoom => in_room().min_by_key(|(_, other)| other.rows.start),
        Step::LastInRoom => in_room().max_by_key(|(_, other)| other.rows.end),
        Step::FirstOfDay => areas.iter().enumerate().next(),
        Step::LastOfDay => areas.iter().enumerate().next_back(),
    };
    found.map(|(at, _)| at)
}

/// What lies between two ranges; 0 when they share something.
fn distance(one: &Range<usize>, other: &Range<usize>) -> usize {
    if one.start < other.end && other.start < one.end {
        return 0;
    }
    1 + one.start.max(other.start) - one.end.min(other.end)
}
