//! Which rooms and which hours of a day stand on which sheet.
//!
//! A day is cut into as few sheets as hold it in the smallest type: by rooms, and by hours where that
//! is not enough, at the same hours for all rooms, so that the sheets make one table when they hang
//! beside and below each other.

use super::layout::{LANE, Measure, SMALLEST};
use crate::programme::grid::{Grid, Parts};
use crate::programme::time::Moment;
use std::ops::Range;

/// How many more groups of rooms than necessary are tried: wider columns may be worth a sheet less in
/// the height.
const WIDER: usize = 5;

/// How bad it is that a session stands on two sheets, in parts of all sessions that are on one sheet
/// more than fair.
const TORN: f32 = 2.0;

/// What stands on a sheet.
pub struct Part<'a> {
    pub grid: Grid<'a>,
    /// From when to when it goes; `None` when it has the whole day.
    pub hours: Option<Range<Moment>>,
}

/// A way to cut a day: groups of columns, each at all of these hours.
struct Way {
    groups: Vec<Range<usize>>,
    hours: Vec<Range<Moment>>,
}

impl Way {
    fn sheets(&self) -> usize {
        self.groups.len() * self.hours.len()
    }
}

/// The sheets of a day in the order in which they are read: by hours, then by rooms.
pub fn cut<'a>(measure: &Measure<'a>) -> Vec<Part<'a>> {
    let (width, _) = measure.printer.paper.sheet(false);
    let most_lanes = ((width / LANE) as usize).max(1);
    let Some(parts) = Parts::of_day(measure.printer.index, measure.date, most_lanes) else {
        return Vec::new();
    };
    let (lanes, times) = (parts.lanes(), parts.times());
    let mut best: Option<Way> = None;
    let fewest = lanes.iter().sum::<usize>().div_ceil(most_lanes).max(1);
    for number in fewest..=lanes.len().max(1).min(fewest + WIDER) {
        let groups = groups(&lanes, number);
        let is_last = number == lanes.len().max(1);
        if !is_last && groups.iter().any(|group| of(&lanes, group) > most_lanes) {
            continue;
        }
        let Some(hours) = hours(measure, &parts, &groups, &times, is_last) else { continue };
        let way = Way { groups, hours };
        if best.as_ref().is_none_or(|best| way.sheets() < best.sheets()) {
            best = Some(way);
        }
    }
    let Way { groups, hours } = best.unwrap_or_else(|| {
        let groups: Vec<_> = (0..lanes.len()).map(|column| column..column + 1).collect();
        let hours = hours(measure, &parts, &groups, &times, true).unwrap_or_default();
        Way { groups, hours }
    });
    let is_cut = hours.len() > 1;
    let sheets = hours.iter().flat_map(|hours| groups.iter().map(move |group| (group, hours)));
    let sheets = sheets.filter_map(|(group, hours)| {
        let grid = parts.grid(group.clone(), hours)?;
        Some(Part { grid, hours: is_cut.then(|| hours.clone()) })
    });
    sheets.collect()
}

/// The number of lanes of some columns.
fn of(lanes: &[usize], group: &Range<usize>) -> usize {
    lanes[group.clone()].iter().sum()
}

/// Columns in so many groups of about as many lanes.
fn groups(lanes: &[usize], number: usize) -> Vec<Range<usize>> {
    let all: usize = lanes.iter().sum();
    let mut groups: Vec<Range<usize>> = Vec::new();
    let (mut start, mut before) = (0, 0);
    for (column, own) in lanes.iter().enumerate() {
        before += own;
        if before * number >= all * (groups.len() + 1) {
            groups.push(start..column + 1);
            start = column + 1;
        }
    }
    // A day without rooms has what is for all.
    if groups.is_empty() {
        groups.push(0..lanes.len());
    }
    groups
}

/// The hours of the sheets of these groups of columns: as few as possible, with as few sessions as
/// possible that are torn, and none with many more than the others. `None` when the hours between
/// two times alone are too much for a sheet, unless they `must` do.
fn hours(
    measure: &Measure,
    parts: &Parts,
    groups: &[Range<usize>],
    times: &[Moment],
    must: bool,
) -> Option<Vec<Range<Moment>>> {
    let last = times.len() - 1;
    let fits = |from: usize, until: usize| {
        let hours = times[from]..times[until];
        let fits = |group: &Range<usize>| {
            let grid = parts.grid(group.clone(), &hours);
            grid.is_none_or(|grid| measure.fits(&grid, SMALLEST))
        };
        groups.iter().all(fits)
    };
    // How far a sheet goes that begins at a time: later ones go at least as far.
    let mut reach = Vec::new();
    let mut until = 1;
    for from in 0..last {
        until = until.max(from + 1);
        if !fits(from, until) {
            if !must {
                return None;
            }
        } else {
            while until < last && fits(from, until + 1) {
                until += 1;
            }
        }
        reach.push(until);
    }
    // Sessions that are on both sides of a time, and those that begin before it.
    let whole = parts.grid(0..parts.lanes().len(), &(times[0]..times[last]))?;
    let count = |holds: &dyn Fn(&Range<usize>) -> bool| {
        whole.cells.iter().filter(|cell| holds(&cell.area.rows)).count() as f32
    };
    let torn: Vec<f32> =
        (0..=last).map(|at| count(&|rows| rows.start < at && at < rows.end)).collect();
    let begun: Vec<f32> = (0..=last).map(|at| count(&|rows| rows.start < at)).collect();
    let all = begun[last].max(1.0);
    // From the last time on: how many sheets there still are, what they cost, and where the next
    // one begins.
    let mut rest = vec![(0_usize, 0.0_f32, last); last + 1];
    for from in (0..last).rev() {
        let ways = (from + 1..=reach[from]).map(|until| {
            let (sheets, cost, _) = rest[until];
            let share = begun[until] - begun[from];
            (sheets + 1, cost + share * share / all + TORN * torn[until], until)
        });
        let better = |one: &(usize, f32, usize), other: &(usize, f32, usize)| {
            one.0.cmp(&other.0).then(one.1.total_cmp(&other.1))
        };
        rest[from] = ways.min_by(better)?;
    }
    let mut hours = Vec::new();
    let mut from = 0;
    while from < last {
        hours.push(times[from]..times[rest[from].2]);
        from = rest[from].2;
    }
    Some(hours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_shared_out_evenly() {
        assert_eq!(groups(&[1; 10], 2), [0..5, 5..10]);
        assert_eq!(groups(&[1; 10], 3), [0..4, 4..7, 7..10]);
        assert_eq!(groups(&[3, 1, 1, 1], 2), [0..1, 1..4]);
        assert_eq!(groups(&[], 1), vec![0..0; 1], "a day without rooms");
    }
}
