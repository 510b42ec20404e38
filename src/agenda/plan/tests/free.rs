//! Free time, and what could fill it.

use super::{any_agenda, kept, told};
use crate::agenda::plan::free::WORTH;
use crate::agenda::plan::kept::{binds, span};
use crate::agenda::plan::{Entry, Free, plan};
use crate::programme::model::SessionState;
use crate::programme::sample::{index, session};
use crate::programme::time::Moment;
use proptest::prelude::*;

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

proptest! {
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
}
