//! Clashes, and the groups that they make.

use super::{any_agenda, id, kept};
use crate::agenda::level::Level;
use crate::agenda::plan::{clashes_of, plan};
use crate::programme::index::Index;
use crate::programme::sample::{at, index, session};
use proptest::prelude::*;

fn groups<'a>(index: &'a Index, kept: &[(usize, Level)]) -> Vec<Vec<&'a str>> {
    let groups = plan(index, kept).groups;
    groups.iter().map(|one| one.sessions.iter().map(|&at| id(index, at)).collect()).collect()
}

#[test]
fn groups_reach_from_one_to_the_next() {
    let index = index(&[
        session("a", 1, "01 09:00", Some("01 10:00"), ""),
        session("b", 2, "01 09:30", Some("01 10:30"), ""),
        session("c", 3, "01 10:00", Some("01 11:00"), ""),
        session("touches", 4, "01 11:00", Some("01 11:30"), ""),
        session("d", 5, "01 23:30", Some("02 01:00"), ""),
        session("e", 6, "02 00:30", Some("02 01:30"), ""),
    ]);
    let all = kept(&index, &["a", "b", "c", "touches", "d", "e"]);
    assert_eq!(groups(&index, &all), [vec!["a", "b", "c"], vec!["d", "e"]]);
    let plan = plan(&index, &all);
    let pairs: Vec<_> = plan.groups[0].clashes(&index).map(|one| one.sessions).collect();
    assert_eq!(pairs, [[0, 1], [1, 2]], "a and c only touch");
    assert_eq!(plan.group_of(2), Some(&plan.groups[0]));
    assert_eq!(plan.group_of(3), None);
}

#[test]
fn a_session_without_an_end_clashes_until_the_one_it_is_taken_to_have() {
    let index = index(&[
        session("anthem", 1, "01 09:00", None, ""),
        session("soon", 2, "01 09:14", Some("01 10:00"), ""),
        session("later", 3, "01 09:15", Some("01 10:00"), ""),
    ]);
    let clashes = clashes_of(&index, &kept(&index, &["anthem", "soon", "later"]), 0);
    assert_eq!(clashes.len(), 1);
    assert_eq!((clashes[0].sessions, clashes[0].until), ([0, 1], at("01 09:15")));
}

#[test]
fn who_speaks_outside_of_the_overlap_is_not_missed() {
    let time = |hour: &str| format!("2025-07-01T{hour}:00+01:00");
    let slot = |start: &str, end: &str| {
        format!(r#"{{"person": "tisne", "start": "{}", "end": "{}"}}"#, time(start), time(end))
    };
    let speakers = [
        r#"{"person": "hilale"}"#.to_owned(),
        slot("09:00", "09:30"),
        slot("09:20", "09:31"),
        slot("10:00", "10:10"),
        slot("09:59", "10:10"),
        format!(r#"{{"person": "tisne", "start": "{}"}}"#, time("10:00")),
        format!(r#"{{"person": "tisne", "end": "{}"}}"#, time("09:31")),
        slot("09:30", "09:30"),
    ];
    let more = format!(r#", "speakers": [{}]"#, speakers.join(","));
    let index = index(&[
        session("long", 1, "01 09:00", Some("01 11:00"), &more),
        session("short", 2, "01 09:30", Some("01 10:00"), r#", "speakers": [{"person": "tisne"}]"#),
    ]);
    let clashes = clashes_of(&index, &kept(&index, &["short"]), 0);
    assert_eq!((clashes[0].from, clashes[0].until), (at("01 09:30"), at("01 10:00")));
    let count = index.sessions()[0].speakers.len();
    let expected: Vec<usize> = [0, 2, 4, 6, 7].into_iter().filter(|&at| at < count).collect();
    assert_eq!(clashes[0].speaking, [expected, vec![0]]);
}

proptest! {
    #[test]
    fn clashes_are_the_same_from_both_sides((index, kept) in any_agenda()) {
        for (one, _) in &kept {
            for clash in clashes_of(&index, &kept, *one) {
                let [here, there] = clash.sessions;
                prop_assert_eq!(here, *one);
                let turned = clashes_of(&index, &kept, there);
                let back = turned.iter().find(|other| other.sessions[1] == here).unwrap();
                prop_assert_eq!((back.from, back.until), (clash.from, clash.until));
                prop_assert_eq!(&back.speaking[1], &clash.speaking[0]);
                prop_assert_eq!(&back.speaking[0], &clash.speaking[1]);
                prop_assert!(clash.from < clash.until);
            }
        }
    }

    #[test]
    fn groups_are_disjoint_and_hold_every_clash((index, kept) in any_agenda()) {
        let plan = plan(&index, &kept);
        let mut all: Vec<usize> = plan.groups.iter().flat_map(|one| one.sessions.clone()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        prop_assert_eq!(all.len(), count);
        for (one, _) in &kept {
            let clashes = clashes_of(&index, &kept, *one);
            prop_assert_eq!(clashes.is_empty(), plan.group_of(*one).is_none());
            for clash in clashes {
                prop_assert_eq!(plan.group_of(clash.sessions[1]), plan.group_of(*one));
            }
        }
        for group in &plan.groups {
            prop_assert!(group.clashes(&index).count() >= group.sessions.len() - 1);
        }
    }
}
