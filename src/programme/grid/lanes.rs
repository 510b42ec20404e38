//! Which lanes sessions of one room lie in.

use crate::programme::time::Moment;
use std::ops::Range;

/// The lanes of spans, which come in order of their starts, and the number of all lanes. Spans
/// that overlap lie beside each other; a span that overlaps with none has all lanes.
pub(super) fn lanes(spans: &[(Moment, Moment)]) -> (Vec<Range<usize>>, usize) {
    let mut taken: Vec<usize> = Vec::new();
    // Of each group of spans that hang together: where it begins, and when its lanes are free.
    let mut groups: Vec<(usize, Vec<Moment>)> = Vec::new();
    for (at, (start, end)) in spans.iter().enumerate() {
        let apart = groups.last().is_none_or(|(_, free)| free.iter().all(|free| free <= start));
        if apart {
            groups.push((at, Vec::new()));
        }
        let Some((_, free)) = groups.last_mut() else { continue };
        let lane = free.iter().position(|free| free <= start).unwrap_or(free.len());
        if lane == free.len() {
            free.push(*end);
        } else {
            free[lane] = *end;
        }
        taken.push(lane);
    }
    let number = groups.iter().map(|(_, free)| free.len()).max().unwrap_or(1);
    let lanes = taken.into_iter().enumerate().map(|(at, lane)| {
        let group = groups.partition_point(|(first, _)| *first <= at) - 1;
        let of_group = groups[group].1.len();
        lane * number / of_group..(lane + 1) * number / of_group
    });
    (lanes.collect(), number)
}
