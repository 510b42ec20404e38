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
    /// To the one before it in the order of the day: by time, then by room.
    Previous,
    /// To the one after it in that order.
    Next,
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
/// in the nearest room that has something then; or else to what is nearest in time. What is passed
/// over so can be stepped to in the order of the day.
pub fn step(areas: &[Area], from: usize, step: Step) -> Option<usize> {
    let own = areas.get(from)?;
    let is_in_room = |other: &Area| distance(&own.lanes, &other.lanes) == 0;
    let aside = |other: &Area| {
        [distance(&own.rows, &other.rows), distance(&own.lanes, &other.lanes), other.rows.start]
    };
    // What ends last comes first.
    let before_end = |other: &Area| usize::MAX - other.rows.end;
    match step {
        Step::Previous => return from.checked_sub(1),
        Step::Next => return Some(from + 1).filter(|next| *next < areas.len()),
        _ => {}
    }
    first(areas, &|other| match step {
        Step::Previous | Step::Next => None,
        Step::Earlier => (is_in_room(other) && other.rows.end <= own.rows.start)
            .then(|| [before_end(other), other.lanes.start, 0]),
        Step::Later => (is_in_room(other) && other.rows.start >= own.rows.end).then_some([
            other.rows.start,
            other.lanes.start,
            0,
        ]),
        Step::RoomBefore => (other.lanes.end <= own.lanes.start).then(|| aside(other)),
        Step::RoomAfter => (other.lanes.start >= own.lanes.end).then(|| aside(other)),
        Step::FirstInRoom => is_in_room(other).then_some([other.rows.start, 0, 0]),
        Step::LastInRoom => is_in_room(other).then(|| [before_end(other), 0, 0]),
        Step::FirstOfDay => Some([other.rows.start, other.lanes.start, 0]),
        Step::LastOfDay => Some([usize::MAX - other.rows.start, usize::MAX - other.lanes.start, 0]),
    })
}

/// The first of the places that are given the lowest key; those without a key do not count.
fn first(areas: &[Area], key: &dyn Fn(&Area) -> Option<[usize; 3]>) -> Option<usize> {
    let mut best: Option<([usize; 3], usize)> = None;
    for (at, area) in areas.iter().enumerate() {
        if let Some(key) = key(area)
            && best.is_none_or(|(lowest, _)| key < lowest)
        {
            best = Some((key, at));
        }
    }
    best.map(|(_, at)| at)
}

/// What lies between two ranges; 0 when they share something.
fn distance(one: &Range<usize>, other: &Range<usize>) -> usize {
    if one.start < other.end && other.start < one.end {
        return 0;
    }
    1 + one.start.max(other.start) - one.end.min(other.end)
}
