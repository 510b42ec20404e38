//! Where the entries of a day stand when there is room beside each other: what overlaps in lanes,
//! and as far down as it lasts.

use super::kept::goes_on;
use super::{Day, Entry, Plan};
use crate::programme::grid::{lanes, span};
use crate::programme::index::Index;
use crate::programme::time::Moment;
use std::ops::Range;

/// The lanes of a day: what overlaps takes a half or a third of them each, all else all of them.
pub const LANES: usize = 6;

/// Most sessions that stand beside each other; of more each is below the one before.
const MOST: usize = 3;

/// The rows of a slot: the present, the way to what begins, what begins, and what it clashes with.
pub const ROWS: usize = 4;

/// Which row of a slot is that of what begins.
const OF_ENTRY: usize = 2;

/// Which row of a slot is that of clashes.
pub const OF_CLASH: usize = 3;

/// The place of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The number of its slot: entries that begin together and overlap share one.
    pub slot: usize,
    /// Its rows, [`ROWS`] to a slot.
    pub rows: Range<usize>,
    /// Its lanes, of [`LANES`].
    pub lanes: Range<usize>,
}

/// The places of a day's entries, in their order.
pub fn places(index: &Index, plan: &Plan, day: &Day) -> Vec<Place> {
    let spans: Vec<_> = day.entries.iter().map(|entry| time_of(index, entry)).collect();
    let mut places: Vec<Place> = Vec::new();
    while places.len() < spans.len() {
        let cluster = cluster(index, plan, day, &spans, places.len());
        let first = places.last().map_or(0, |place| place.slot + 1);
        let sessions: Vec<_> = spans[cluster].iter().copied().flatten().collect();
        match lanes(&sessions) {
            (beside, of) if (2..=MOST).contains(&of) => {
                places.extend(side_by_side(first, &sessions, &beside, of));
            }
            _ => places.extend((0..sessions.len().max(1)).map(|at| alone(first + at))),
        }
    }
    places
}

/// When a session takes place; `None` for what nothing stands beside: free time, and what goes on
/// all day.
fn time_of(index: &Index, entry: &Entry) -> Option<(Moment, Moment)> {
    let Entry::Session { position, .. } = entry else { return None };
    let session = &index.sessions()[*position];
    (!goes_on(index, session)).then(|| span(index, session))
}

/// The entries from `first` on that hang together: each overlaps one before. What clashes is told
/// below the last that begins, so nothing hangs together beyond that.
fn cluster(
    index: &Index,
    plan: &Plan,
    day: &Day,
    spans: &[Option<(Moment, Moment)>],
    first: usize,
) -> Range<usize> {
    let Some((mut start, mut until)) = spans[first] else { return first..first + 1 };
    let ends_a_group = |start: Moment| {
        let last = |at: usize| plan.groups.iter().any(|group| group.sessions.last() == Some(&at));
        let is_last = |entry: &Entry| match entry {
            Entry::Session { position, .. } => {
                index.sessions()[*position].start == start && last(*position)
            }
            Entry::Free(_) => false,
        };
        day.entries.iter().any(is_last)
    };
    let mut end = first + 1;
    while let Some(Some((next, over))) = spans.get(end) {
        if *next >= until || (*next > start && ends_a_group(start)) {
            break;
        }
        (start, until) = (*next, until.max(*over));
        end += 1;
    }
    first..end
}

/// The places of sessions that overlap; each goes down to where another begins after its end.
fn side_by_side(
    first: usize,
    sessions: &[(Moment, Moment)],
    beside: &[Range<usize>],
    of: usize,
) -> Vec<Place> {
    let mut slots = vec![first];
    for pair in sessions.windows(2) {
        slots.push(slots[slots.len() - 1] + usize::from(pair[0].0 < pair[1].0));
    }
    let last = slots[slots.len() - 1] * ROWS + OF_CLASH;
    let place = |at: usize| {
        let after = sessions.iter().position(|(start, _)| *start >= sessions[at].1);
        let end = after.map_or(last, |after| slots[after] * ROWS);
        let width = LANES / of;
        Place {
            slot: slots[at],
            rows: slots[at] * ROWS + OF_ENTRY..end,
            lanes: beside[at].start * width..beside[at].end * width,
        }
    };
    (0..sessions.len()).map(place).collect()
}

fn alone(slot: usize) -> Place {
    let row = slot * ROWS + OF_ENTRY;
    Place { slot, rows: row..row + 1, lanes: 0..LANES }
}
