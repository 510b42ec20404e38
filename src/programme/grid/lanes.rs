//! Which lanes sessions lie in that may overlap.

use crate::programme::time::Moment;
use std::ops::Range;

/// The lanes of spans, which come in order of their starts, and the number of all lanes. Spans
/// that overlap lie beside each other; a span that overlaps with none has all lanes.
pub fn lanes(spans: &[(Moment, Moment)]) -> (Vec<Range<usize>>, usize) {
    // The lane of each span, and how many lanes the group has that hangs together with it.
    let mut taken: Vec<(usize, usize)> = Vec::new();
    // Where the present group begins, and when its lanes are free.
    let (mut group, mut free): (usize, Vec<Moment>) = (0, Vec::new());
    let mut number = 1;
    for (at, (start, end)) in spans.iter().enumerate() {
        if free.iter().all(|free| free <= start) {
            (group, free) = (at, Vec::new());
        }
        let lane = free.iter().position(|free| free <= start).unwrap_or(free.len());
        if lane == free.len() {
            free.push(*end);
        } else {
            free[lane] = *end;
        }
        taken.push((lane, 1));
        number = number.max(free.len());
        taken[group..].iter_mut().for_each(|(_, lanes)| *lanes = free.len());
    }
    let lanes = taken.iter().map(|(lane, of)| lane * number / of..(lane + 1) * number / of);
    (lanes.collect(), number)
}
