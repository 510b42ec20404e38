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

/// Where a step leads to from one of these places, which stand in order of rows, then of lanes, and
/// the lane that one is in there; `None` where there is nothing on that side.
///
/// `lane` is the one that the step before has led to: who goes down through a break, which is in all
/// lanes, comes out in the one that they came from. It counts as long as the place is in it.
///
/// In a room a step leads to the nearest in time. To the side it leads to the nearest room, and there
/// to what is on at the same time, or else to what is nearest in time: a room without anything at that
/// time is not passed over, or what is in it might never be come to.
pub fn step(areas: &[Area], from: usize, lane: usize, step: Step) -> Option<(usize, usize)> {
    let own = areas.get(from)?;
    let lane = if own.lanes.contains(&lane) { lane } else { own.lanes.start };
    let is_in_room = |other: &Area| other.lanes.contains(&lane);
    let aside = |other: &Area| {
        [distance(&own.lanes, &other.lanes), distance(&own.rows, &other.rows), other.rows.start]
    };
    // What ends last comes first.
    let before_end = |other: &Area| usize::MAX - other.rows.end;
    let found = first(areas, &|other| match step {
        Step::Earlier => (is_in_room(other) && other.rows.end <= own.rows.start)
            .then(|| [before_end(other), 0, 0]),
        Step::Later => (is_in_room(other) && other.rows.start >= own.rows.end).then_some([
            other.rows.start,
            0,
            0,
        ]),
        Step::RoomBefore => (other.lanes.end <= own.lanes.start).then(|| aside(other)),
        Step::RoomAfter => (other.lanes.start >= own.lanes.end).then(|| aside(other)),
        Step::FirstInRoom => is_in_room(other).then_some([other.rows.start, 0, 0]),
        Step::LastInRoom => is_in_room(other).then(|| [before_end(other), 0, 0]),
        Step::FirstOfDay => Some([other.rows.start, other.lanes.start, 0]),
        Step::LastOfDay => Some([usize::MAX - other.rows.start, usize::MAX - other.lanes.start, 0]),
    })?;
    let there = &areas[found].lanes;
    Some((found, if there.contains(&lane) { lane } else { there.start }))
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
