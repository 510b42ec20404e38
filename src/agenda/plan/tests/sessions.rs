//! The sessions of a plan: which it holds, and which of them take time.

use super::{any_agenda, kept, told};
use crate::agenda::level::Level;
use crate::agenda::plan::{Entry, Plan, clashes_of, plan};
use crate::programme::sample::{index, session};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn an_empty_agenda_has_no_plan() {
    let index = index(&[session("a", 1, "01 09:00", None, "")]);
    assert_eq!(plan(&index, &[]), Plan::default());
    assert_eq!(plan(&index, &[(1, Level::Going), (99, Level::Maybe)]), Plan::default());
    assert_eq!(clashes_of(&index, &[(0, Level::Going)], 99), []);
}

#[test]
fn the_greater_level_of_a_session_counts() {
    let index = index(&[session("a", 1, "01 09:00", None, "")]);
    for kept in [[Level::Maybe, Level::Going], [Level::Going, Level::Maybe]] {
        let plan = plan(&index, &kept.map(|level| (0, level)));
        let [Entry::Session { level, .. }] = plan.days[0].entries[..] else { panic!() };
        assert_eq!(level, Level::Going);
    }
}

#[test]
fn what_was_cancelled_takes_no_time_and_breaks_do() {
    let index = index(&[
        session("a", 1, "01 09:00", Some("01 10:00"), ""),
        session("off", 2, "01 09:30", Some("01 11:00"), r#", "state": "cancelled""#),
        session("lunch", 3, "01 12:00", Some("01 13:00"), "").replace("keynote", "break"),
        session("b", 4, "01 12:30", Some("01 14:00"), ""),
        session("c", 5, "01 15:00", Some("01 16:00"), ""),
    ]);
    let all = kept(&index, &["a", "off", "lunch", "b", "c"]);
    let expected = ["a", "off", "10:00-12:00", "lunch", "b", "14:00-15:00", "c"];
    assert_eq!(told(&index, &all), expected);
    assert_eq!(plan(&index, &all).groups, []);
    for (at, _) in &all {
        assert_eq!(clashes_of(&index, &all, *at), []);
    }
}

proptest! {
    #[test]
    fn no_session_is_lost_or_told_twice((index, kept) in any_agenda()) {
        let plan = plan(&index, &kept);
        let mut told = Vec::new();
        for day in &plan.days {
            for entry in &day.entries {
                if let Entry::Session { position, .. } = entry {
                    prop_assert_eq!(index.sessions()[*position].start.date(), day.date);
                    told.push(*position);
                }
            }
        }
        told.sort_unstable();
        let wanted: BTreeSet<usize> = kept.iter().map(|one| one.0).collect();
        let known = wanted.into_iter().filter(|&at| at < index.sessions().len());
        let wanted: Vec<usize> = known.collect();
        prop_assert_eq!(told, wanted);
    }
}
