//! Which day is shown: there is room for one.

use crate::programme::filter::{Facet, Filter, Selection};
use crate::programme::index::Index;
use crate::programme::time::{Date, Moment};

/// The day of now if it is among those that are wanted, else the first of them; rather one on which
/// the filter lets something through. `None` when none of the wanted days is one of the event's.
pub fn day(index: &Index, filter: &Filter, selected: &Selection, now: Moment) -> Option<Date> {
    let today = index.day_of(now);
    let is_wanted = |date: &Date| filter.days.is_empty() || filter.days.contains(date);
    let all = index.days();
    let first = all.iter().filter(|date| **date == today);
    let mut days = first.chain(all).copied().filter(is_wanted);
    let has_some = |date: &Date| selected.count(Facet::Day, &date.to_string()) > 0;
    days.clone().find(has_some).or(days.next())
}
