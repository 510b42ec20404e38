//! Sessions in another room that start soon after.

use super::{any_agenda, kept, told};
use crate::agenda::plan::hurry::IN_TIME;
use crate::agenda::plan::kept::span;
use crate::agenda::plan::{Entry, plan};
use crate::programme::sample::{index, session};
use proptest::prelude::*;

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

proptest! {
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
