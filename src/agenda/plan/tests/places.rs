//! Where entries stand beside each other.

use super::{any_agenda, kept};
use crate::agenda::plan::{Entry, LANES, OF_CLASH, Place, ROWS, places, plan};
use crate::programme::index::Index;
use crate::programme::sample::{index, session};
use proptest::prelude::*;

/// The places of the first day's entries.
fn first_day(index: &Index, ids: &[&str]) -> Vec<Place> {
    let plan = plan(index, &kept(index, ids));
    places(index, &plan, &plan.days[0])
}

/// The rows from one of a slot to the last before another of a slot.
fn place(slot: usize, until: (usize, usize), lanes: std::ops::Range<usize>) -> Place {
    Place { slot, rows: slot * ROWS + 2..until.0 * ROWS + until.1, lanes }
}

#[test]
fn what_clashes_stands_side_by_side_as_far_down_as_it_lasts() {
    let index = index(&[
        session("before", 1, "01 08:00", Some("01 09:00"), ""),
        session("long", 2, "01 09:00", Some("01 11:00"), ""),
        session("short", 3, "01 09:00", Some("01 10:00"), ""),
        session("next", 4, "01 10:00", Some("01 11:00"), ""),
        session("after", 5, "01 11:00", Some("01 12:00"), ""),
    ]);
    let all = first_day(&index, &["before", "long", "short", "next", "after"]);
    let wanted = [
        place(0, (0, 3), 0..LANES),
        place(1, (2, OF_CLASH), 0..3),
        place(1, (2, 0), 3..6),
        place(2, (2, OF_CLASH), 3..6),
        place(3, (3, 3), 0..LANES),
    ];
    assert_eq!(all, wanted);
}

#[test]
fn of_three_each_has_a_third_and_more_stand_below_each_other() {
    let list: Vec<String> =
        (1..=4).map(|n| session(&format!("s{n}"), n, "01 09:00", Some("01 10:00"), "")).collect();
    let index = index(&list);
    let lanes = |ids: &[&str]| first_day(&index, ids).into_iter().map(|place| place.lanes);
    assert!(lanes(&["s1", "s2", "s3"]).eq([0..2, 2..4, 4..6]));
    let four = first_day(&index, &["s1", "s2", "s3", "s4"]);
    assert!(four.iter().all(|place| place.lanes == (0..LANES)));
    assert!(four.iter().map(|place| place.slot).eq(0..4));
}

#[test]
fn nothing_stands_beside_what_goes_on_all_day() {
    let index = index(&[
        session("fair", 1, "01 08:00", Some("02 20:00"), ""),
        session("talk", 2, "01 09:00", Some("01 10:00"), ""),
    ]);
    let all = first_day(&index, &["fair", "talk"]);
    assert_eq!(all, [place(0, (0, 3), 0..LANES), place(1, (1, 3), 0..LANES)]);
}

proptest! {
    #[test]
    fn no_place_lies_upon_another(agenda in any_agenda()) {
        let (index, kept) = agenda;
        let plan = plan(&index, &kept);
        for day in &plan.days {
            let places = places(&index, &plan, day);
            prop_assert_eq!(places.len(), day.entries.len());
            for (at, one) in places.iter().enumerate() {
                prop_assert!(!one.rows.is_empty() && !one.lanes.is_empty());
                prop_assert!(one.lanes.end <= LANES);
                prop_assert!(at == 0 || places[at - 1].slot <= one.slot, "in order");
                for other in &places[at + 1..] {
                    let apart = one.rows.end <= other.rows.start || other.rows.end <= one.rows.start;
                    let beside = one.lanes.end <= other.lanes.start
                        || other.lanes.end <= one.lanes.start;
                    prop_assert!(apart || beside, "{one:?} {other:?}");
                }
            }
            // Nor where clashes are told: below the last session of a group.
            for group in &plan.groups {
                let is_last = |entry: &Entry| matches!(entry,
                    Entry::Session { position, .. } if group.sessions.last() == Some(position));
                let Some(last) = day.entries.iter().position(is_last) else { continue };
                let told = places[last].slot * ROWS + OF_CLASH;
                prop_assert!(places.iter().all(|one| !one.rows.contains(&told)), "{places:?}");
            }
        }
    }
}
