use super::free::WORTH;
use super::*;
use crate::programme::sample::{at, index, session};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// All of these, going.
fn kept(index: &Index, ids: &[&str]) -> Vec<(usize, Level)> {
    ids.iter().map(|id| (index.position(id).unwrap(), Level::Going)).collect()
}

fn id(index: &Index, position: usize) -> &str {
    &index.sessions()[position].id
}

/// What a day looks like: ids (`a<b 5` when one has to hurry from b), and `09:00-10:00 x, y?`
/// for free time with what fits and what only begins.
fn told(index: &Index, kept: &[(usize, Level)]) -> Vec<String> {
    plan(index, kept)
        .days
        .iter()
        .flat_map(|day| &day.entries)
        .map(|one| entry(index, one))
        .collect()
}

fn entry(index: &Index, entry: &Entry) -> String {
    match entry {
        Entry::Session { position, hurry, .. } => {
            let from = hurry.map(|one| format!("<{} {}", id(index, one.from), one.minutes));
            format!("{}{}", id(index, *position), from.unwrap_or_default())
        }
        Entry::Free(free) => {
            let offers = free.offers.iter().map(|offer| {
                let (own, doubt) = (["", "*"][usize::from(offer.related)], ["?", ""]);
                format!(" {}{own}{}", id(index, offer.position), doubt[usize::from(offer.fits)])
            });
            format!("{}-{}{}", free.from.clock(), free.until.clock(), offers.collect::<String>())
        }
    }
}

fn groups<'a>(index: &'a Index, kept: &[(usize, Level)]) -> Vec<Vec<&'a str>> {
    let groups = plan(index, kept).groups;
    groups.iter().map(|one| one.sessions.iter().map(|&at| id(index, at)).collect()).collect()
}

#[test]
fn an_empty_agenda_has_no_plan() {
    let index = index(&[session("a", 1, "01 09:00", None, "")]);
    assert_eq!(plan(&index, &[]), Plan::default());
    assert_eq!(plan(&index, &[(1, Level::Going), (99, Level::Maybe)]), Plan::default());
    assert_eq!(clashes_of(&index, &[(0, Level::Going)], 99), []);
}

#[test]
fn free_time_is_told_with_what_could_fill_it() {
    let health = r#", "verticals": ["health"]"#;
    let index = index(&[
        session("first", 1, "01 09:00", Some("01 10:00"), health),
        session("other", 2, "01 10:00", Some("01 10:30"), ""),
        session("long", 3, "01 10:10", Some("01 11:30"), ""),
        session("own", 4, "01 10:30", Some("01 11:00"), health),
        session("own-long", 5, "01 10:30", Some("01 11:01"), health),
        session("off", 6, "01 10:30", Some("01 10:45"), r#", "state": "cancelled""#),
        session("lunch", 7, "01 10:30", Some("01 11:00"), "").replace("keynote", "break"),
        session("early", 8, "01 09:59", Some("01 10:30"), health),
        session("last", 9, "01 11:00", Some("01 12:00"), ""),
        session("late", 10, "01 11:00", Some("01 12:00"), ""),
        session("morning", 11, "02 09:00", Some("02 10:00"), ""),
    ]);
    let agenda = kept(&index, &["first", "last", "morning"]);
    let free = "10:00-11:00 own* own-long*? other long?";
    assert_eq!(told(&index, &agenda), ["first", free, "last", "morning"]);
}

#[test]
fn little_time_is_not_worth_telling_of() {
    for (next, expected) in [("01 10:14", 2), ("01 10:15", 3)] {
        let index = index(&[
            session("a", 1, "01 09:00", Some("01 10:00"), ""),
            session("b", 2, next, Some("01 11:00"), ""),
        ]);
        assert_eq!(told(&index, &kept(&index, &["a", "b"])).len(), expected);
    }
}

#[test]
fn time_is_free_only_when_nothing_else_is_on() {
    let index = index(&[
        session("long", 1, "01 09:00", Some("01 12:00"), ""),
        session("short", 2, "01 09:30", Some("01 10:00"), ""),
        session("noon", 3, "01 12:30", Some("01 13:00"), ""),
        session("night", 4, "01 23:00", Some("02 09:30"), ""),
        session("dawn", 5, "02 09:00", Some("02 09:10"), ""),
        session("day", 6, "02 10:00", Some("02 11:00"), ""),
    ]);
    let agenda = kept(&index, &["long", "short", "noon", "night", "dawn", "day"]);
    let expected = [
        "long",
        "short",
        "12:00-12:30",
        "noon",
        "13:00-23:00",
        "night",
        "dawn",
        "09:30-10:00",
        "day",
    ];
    assert_eq!(told(&index, &agenda), expected);
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

#[test]
fn one_has_to_hurry_to_another_room() {
    let room = |id: &str| format!(r#", "room": "{id}""#);
    let (toubkal, ourika) = (room("toubkal"), room("ourika"));
    let index = index(&[
        session("a", 1, "01 09:00", Some("01 10:00"), &toubkal),
        session("same", 2, "01 10:00", Some("01 11:00"), &toubkal),
        session("at-once", 3, "01 11:00", Some("01 12:00"), &ourika),
        session("nine", 4, "01 12:09", Some("01 13:00"), &toubkal),
        session("ten", 5, "01 13:10", Some("01 14:00"), &ourika),
        session("nowhere", 6, "01 14:00", Some("01 15:00"), ""),
        session("after", 7, "01 15:00", Some("01 15:30"), &ourika),
        session(
            "off",
            8,
            "01 15:31",
            Some("01 16:00"),
            &(toubkal.clone() + r#", "state": "cancelled""#),
        ),
        session("lunch", 9, "01 15:31", Some("01 16:00"), &toubkal).replace("keynote", "break"),
        session("end", 10, "01 16:01", Some("01 17:00"), &ourika),
    ]);
    let all: Vec<&str> = index.sessions().iter().map(|one| &*one.id).collect();
    let sessions: Vec<String> = told(&index, &kept(&index, &all))
        .into_iter()
        .filter(|one| !one.starts_with(char::is_numeric))
        .collect();
    let expected = [
        "a",
        "same",
        "at-once<same 0",
        "nine<at-once 9",
        "ten",
        "nowhere",
        "after",
        "off",
        "lunch",
        "end",
    ];
    assert_eq!(sessions, expected);
}

#[test]
fn one_hurries_from_what_ends_last_elsewhere() {
    let room = |id: &str| format!(r#", "room": "{id}""#);
    let index = index(&[
        session("early", 1, "01 09:00", Some("01 09:55"), &room("ourika")),
        session("late", 2, "01 09:00", Some("01 09:57"), &room("ourika")),
        session("here", 3, "01 09:00", Some("01 10:00"), &room("toubkal")),
        session("over", 4, "01 09:30", Some("01 10:01"), &room("ourika")),
        session("next", 5, "01 10:00", Some("01 11:00"), &room("toubkal")),
    ]);
    let told = told(&index, &kept(&index, &["early", "late", "here", "over", "next"]));
    assert_eq!(told.last().unwrap(), "next<late 3");
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

#[test]
fn the_greater_level_of_a_session_counts() {
    let index = index(&[session("a", 1, "01 09:00", None, "")]);
    for kept in [[Level::Maybe, Level::Going], [Level::Going, Level::Maybe]] {
        let plan = plan(&index, &kept.map(|level| (0, level)));
        let [Entry::Session { level, .. }] = plan.days[0].entries[..] else { panic!() };
        assert_eq!(level, Level::Going);
    }
}

/// A programme of two days, full of overlaps, with all that may be odd.
fn any_index() -> impl Strategy<Value = Index> {
    let time =
        || (1u8..3, 0u8..24, 0u8..12).prop_map(|(d, h, m)| format!("{d:02} {h:02}:{:02}", m * 5));
    let end = prop::option::of((0i64..180).prop_map(|minutes| minutes / 5 * 5));
    let one = (time(), end, 0u8..3, 0u8..8, prop::sample::select(vec!["health", "sport"]));
    prop::collection::vec(one, 0..12).prop_map(|list| {
        let sessions: Vec<String> = list
            .into_iter()
            .enumerate()
            .map(|(n, (start, minutes, room, odd, vertical))| {
                let end = minutes.map(|minutes| at(&start).plus(minutes));
                let end = end.map(|end| format!("{:02} {}", end.date().day, end.clock()));
                let rooms = ["", r#", "room": "toubkal""#, r#", "room": "ourika""#];
                let room = rooms[usize::from(room)];
                let state = if odd == 0 { r#", "state": "cancelled""# } else { "" };
                let more = format!(
                    r#"{room}{state}, "verticals": ["{vertical}"],
                    "speakers": [{{"person": "hilale"}}]"#
                );
                let text = session(&format!("s{n}"), n as u16, &start, end.as_deref(), &more);
                if odd == 1 { text.replace("keynote", "break") } else { text }
            })
            .collect();
        let loaded = crate::programme::sample::programme(&sessions);
        Index::new(loaded)
    })
}

/// An agenda of it.
fn any_agenda() -> impl Strategy<Value = (Index, Vec<(usize, Level)>)> {
    let level = prop_oneof![Just(Level::Going), Just(Level::Maybe)];
    (any_index(), prop::collection::vec((0usize..13, level), 0..14))
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

    #[test]
    fn free_time_overlaps_no_session_and_no_other((index, kept) in any_agenda()) {
        let plan = plan(&index, &kept);
        let days = plan.days.iter().flat_map(|day| &day.entries);
        let free: Vec<&Free> = days
            .filter_map(|entry| if let Entry::Free(free) = entry { Some(free) } else { None })
            .collect();
        for stretch in &free {
            prop_assert!(stretch.until >= stretch.from.plus(WORTH));
            for (at, _) in kept.iter().filter(|one| one.0 < index.sessions().len()) {
                let session = &index.sessions()[*at];
                let on = session.state != SessionState::Cancelled;
                let (start, end) = span(&index, session);
                prop_assert!(!on || end <= stretch.from || start >= stretch.until);
            }
            for offer in &stretch.offers {
                let session = &index.sessions()[offer.position];
                prop_assert!(kept.iter().all(|one| one.0 != offer.position));
                prop_assert!(binds(&index, session));
                prop_assert!(session.start >= stretch.from && session.start < stretch.until);
                prop_assert_eq!(offer.fits, span(&index, session).1 <= stretch.until);
            }
        }
        for pair in free.windows(2) {
            prop_assert!(pair[0].until <= pair[1].from);
        }
    }

    /// Minute by minute: what is free is told, up to what is not worth it.
    #[test]
    fn all_that_is_free_is_told((index, kept) in any_agenda()) {
        let plan = plan(&index, &kept);
        for day in &plan.days {
            let on: Vec<(Moment, Moment)> = kept
                .iter()
                .filter_map(|one| index.sessions().get(one.0))
                .filter(|one| one.state != SessionState::Cancelled)
                .map(|one| span(&index, one))
                .collect();
            let starts = || on.iter().map(|one| one.0).filter(|one| one.date() == day.date);
            let (Some(first), Some(last)) = (starts().min(), starts().max()) else { continue };
            let mut told = 0;
            for entry in &day.entries {
                if let Entry::Free(free) = entry {
                    told += free.until.minutes() - free.from.minutes();
                }
            }
            let (mut expected, mut run) = (0, 0);
            for minute in 0..=last.minutes() - first.minutes() {
                let now = first.plus(minute);
                // A moment, however short, ends what is free.
                let begins = on.iter().any(|one| one.0 == now);
                if begins && run >= WORTH {
                    expected += run;
                }
                let busy = on.iter().any(|one| one.0 <= now && now < one.1);
                run = if busy { 0 } else if begins { 1 } else { run + 1 };
            }
            prop_assert_eq!(told, expected);
        }
    }

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

    #[test]
    fn one_hurries_only_between_rooms_and_never_through_a_clash((index, kept) in any_agenda()) {
        for day in plan(&index, &kept).days {
            for entry in day.entries {
                let Entry::Session { position, hurry: Some(hurry), .. } = entry else { continue };
                let (from, to) = (&index.sessions()[hurry.from], &index.sessions()[position]);
                prop_assert!(from.room.is_some() && to.room.is_some() && from.room != to.room);
                prop_assert!((0..IN_TIME).contains(&hurry.minutes));
                prop_assert_eq!(span(&index, from).1.plus(hurry.minutes), to.start);
            }
        }
    }
}
