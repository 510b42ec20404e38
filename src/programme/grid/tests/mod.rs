//! The layout of days, by example; in [`properties`] by chance.

mod properties;

use super::lanes::lanes;
use super::*;
use crate::programme::sample::{at, index, session};
use proptest::prelude::*;
use std::collections::HashSet;

pub const DAY: Date = Date { year: 2025, month: 7, day: 1 };

pub fn in_room(id: &str, number: u16, start: &str, end: &str, room: &str) -> String {
    session(id, number, start, Some(end), &format!(r#", "room": "{room}""#))
}

/// Id, rows and lanes of each cell.
pub fn cells(grid: &Grid) -> Vec<(String, Range<usize>, Range<usize>)> {
    let cell = |cell: &Cell| {
        (cell.session.id.to_string(), cell.area.rows.clone(), cell.area.lanes.clone())
    };
    grid.cells.iter().map(cell).collect()
}

#[test]
fn rooms_stand_in_their_order_and_a_break_is_for_all() {
    let index = index(&[
        in_room("a", 1, "01 09:00", "01 10:00", "toubkal"),
        in_room("b", 2, "01 09:30", "01 10:00", "ourika"),
        session("lunch", 3, "01 10:00", Some("01 11:00"), ""),
        in_room("other", 4, "02 09:00", "02 10:00", "ourika"),
    ]);
    let grid = on_paper(&index);
    let rooms: Vec<_> = grid.columns.iter().map(|one| &*one.room.unwrap().id).collect();
    assert_eq!(rooms, ["ourika", "toubkal"]);
    assert_eq!(grid.times, ["01 09:00", "01 09:30", "01 10:00", "01 11:00"].map(at));
    assert_eq!(grid.durations().collect::<Vec<_>>(), [30, 30, 60]);
    assert_eq!(
        cells(&grid),
        [
            ("a".to_owned(), 0..2, 1..2),
            ("b".to_owned(), 1..2, 0..1),
            ("lunch".to_owned(), 2..3, 0..2)
        ]
    );
}

#[test]
fn what_has_no_room_yet_has_a_column_of_its_own() {
    let index = index(&[
        in_room("a", 1, "01 09:00", "01 10:00", "toubkal"),
        session("b", 2, "01 09:30", Some("01 10:30"), r#", "room_status": "to_be_confirmed""#),
    ]);
    let grid = on_paper(&index);
    assert!(grid.columns[1].room.is_none());
    assert_eq!(cells(&grid)[1], ("b".to_owned(), 1..3, 1..2));
}

#[test]
fn a_room_that_was_given_twice_shows_both() {
    let index = index(&[
        in_room("a", 1, "01 09:00", "01 10:00", "toubkal"),
        in_room("b", 2, "01 09:00", "01 10:00", "toubkal"),
        in_room("c", 3, "01 10:00", "01 11:00", "toubkal"),
    ]);
    let grid = on_paper(&index);
    let lanes: Vec<_> = cells(&grid).into_iter().map(|(_, _, lanes)| lanes).collect();
    assert_eq!(lanes, [0..1, 1..2, 0..2]);
}

#[test]
fn a_day_without_rooms_and_one_without_sessions() {
    let index = index(&[session("a", 1, "01 09:00", Some("01 09:00"), "")]);
    let grid = on_paper(&index);
    assert_eq!(grid.columns.len(), 1);
    assert_eq!(grid.durations().collect::<Vec<_>>(), [5]);
    assert!(Parts::of_day(&index, Date { day: 2, ..DAY }, 9).is_none());
}

#[test]
fn the_height_is_that_of_the_longest_way_down() {
    let index = index(&[
        in_room("a", 1, "01 09:00", "01 10:00", "toubkal"),
        in_room("b", 2, "01 09:00", "01 09:30", "ourika"),
        in_room("c", 3, "01 09:30", "01 10:00", "ourika"),
    ]);
    let grid = on_paper(&index);
    assert_eq!(grid.places(|_| 10.0, |_| 1.0), [0.0, 10.0, 20.0]);
    let two_rows_are_high = |cell: &Cell| if cell.area.rows.len() == 2 { 30.0 } else { 10.0 };
    assert_eq!(grid.places(two_rows_are_high, |_| 1.0), [0.0, 10.0, 30.0]);
    assert_eq!(grid.places(|_| 0.0, |minutes| minutes as f32 / 10.0), [0.0, 3.0, 6.0]);
}

/// The whole day as one sheet.
fn on_paper(index: &Index) -> Grid<'_> {
    let parts = Parts::of_day(index, DAY, 9).unwrap();
    let (columns, times) = (parts.lanes().len(), parts.times());
    parts.grid(0..columns, &(times[0]..times[times.len() - 1])).unwrap()
}

/// The clocks of the rows that have one written beside them.
fn written(grid: &Grid) -> Vec<String> {
    grid.labels().into_iter().map(|row| grid.times[row].clock().to_string()).collect()
}

fn whole(index: &Index) -> Grid<'_> {
    Grid::of_day(index, DAY, &|_| true).unwrap()
}

#[test]
fn what_takes_the_whole_venue_is_for_all_unless_something_is_beside_it() {
    let lunch = |until| {
        let more = r#", "room": "ourika", "whole_venue": true"#;
        session("lunch", 3, "01 10:00", Some(until), more)
    };
    let talks = |lunch| {
        index(&[
            in_room("a", 1, "01 09:00", "01 10:00", "toubkal"),
            in_room("b", 2, "01 11:00", "01 12:00", "toubkal"),
            lunch,
            in_room("c", 4, "01 12:00", "01 13:00", "ourika"),
        ])
    };
    let lanes = |index: &Index| cells(&whole(index))[1].2.clone();
    assert_eq!(lanes(&talks(lunch("01 11:00"))), 0..2);
    assert_eq!(lanes(&talks(lunch("01 11:05"))), 0..1, "the lane of its own room");
}

#[test]
fn a_grid_for_the_screen_has_the_rooms_that_are_wanted_and_what_is_for_all() {
    let index = index(&[
        in_room("a", 1, "01 09:00", "01 10:00", "toubkal"),
        in_room("b", 2, "01 09:00", "01 10:00", "ourika"),
        session("lunch", 3, "01 10:00", Some("01 11:00"), ""),
    ]);
    let only = |id: &'static str| move |room: Option<&Room>| room.is_some_and(|it| *it.id == *id);
    let ids = |wanted: &dyn Fn(Option<&Room>) -> bool| {
        let grid = Grid::of_day(&index, DAY, wanted).unwrap();
        cells(&grid).into_iter().map(|(id, ..)| id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&only("toubkal")), ["a", "lunch"]);
    assert_eq!(ids(&|_| false), ["lunch"]);
    assert!(Grid::of_day(&index, Date { day: 2, ..DAY }, &|_| true).is_none());
}

#[test]
fn full_hours_have_rows_and_are_written_down_the_side() {
    let index = index(&[
        in_room("a", 1, "01 08:55", "01 09:10", "toubkal"),
        in_room("b", 2, "01 09:10", "01 11:30", "toubkal"),
        in_room("c", 3, "01 09:15", "01 09:45", "ourika"),
    ]);
    let grid = whole(&index);
    let times = ["08:55", "09:00", "09:10", "09:15", "09:45", "10:00", "11:00", "11:30"];
    assert_eq!(grid.times, times.map(|time| at(&format!("01 {time}"))));
    assert_eq!(
        cells(&grid),
        [("a".to_owned(), 0..2, 1..2), ("b".to_owned(), 2..7, 1..2), ("c".to_owned(), 3..4, 0..1)]
    );
    // 8:55 and 9:10 are too near to the hour.
    assert_eq!(written(&grid), ["09:00", "09:15", "10:00", "11:00"]);
}

#[test]
fn a_gap_of_more_than_half_an_hour_is_one_row_without_hours() {
    let of_afternoon = |start| {
        index(&[
            in_room("a", 1, "01 09:00", "01 11:30", "toubkal"),
            in_room("b", 2, start, "01 15:00", "ourika"),
        ])
    };
    let long = of_afternoon("01 14:00");
    let grid = whole(&long);
    let gaps: Vec<_> = grid.gaps().iter().map(|row| grid.times[*row]).collect();
    assert_eq!(gaps, [at("01 11:30")]);
    assert_eq!(grid.durations().collect::<Vec<_>>(), [60, 60, 30, 150, 60]);
    assert_eq!(written(&grid), ["09:00", "10:00", "11:00", "14:00"]);
    let short = of_afternoon("01 12:00");
    assert_eq!(whole(&short).gaps(), [] as [usize; 0]);
}

#[test]
fn the_present_lies_in_a_row_of_which_so_many_minutes_are_over() {
    let times = ["01 09:00", "01 10:00", "01 10:30"].map(at);
    assert_eq!(place_of(&times, at("01 08:59")), None);
    assert_eq!(place_of(&times, at("01 09:00")), Some((0, 0, 60)));
    assert_eq!(place_of(&times, at("01 09:45")), Some((0, 45, 60)));
    assert_eq!(place_of(&times, at("01 10:15")), Some((1, 15, 30)));
    assert_eq!(place_of(&times, at("01 10:30")), None);
    assert_eq!(place_of(&[], at("01 10:30")), None);
}

#[test]
fn rooms_are_parallel_when_something_is_on_in_two_of_them_at_once() {
    let two = |one: &str, other: &str| {
        has_parallel_rooms(&index(&[
            session("a", 1, "01 09:00", Some("01 10:00"), one),
            session("b", 2, "01 09:59", Some("01 11:00"), other),
        ]))
    };
    let (toubkal, ourika) = (r#", "room": "toubkal""#, r#", "room": "ourika""#);
    assert!(two(toubkal, ourika));
    assert!(!two(toubkal, toubkal), "one room");
    assert!(!two(toubkal, ""), "no room");
    assert!(!two(toubkal, r#", "room": "ourika", "state": "cancelled""#));
    assert!(!two(r#", "room": "ourika", "whole_venue": true"#, toubkal), "one for all");
    let one_after_the_other = [
        in_room("a", 1, "01 09:00", "01 10:00", "toubkal"),
        in_room("b", 2, "01 10:00", "01 11:00", "ourika"),
    ];
    assert!(!has_parallel_rooms(&index(&one_after_the_other)));
}

#[test]
fn no_room_is_passed_over_because_nothing_is_on_there_at_that_time() {
    let area = |rows, lanes| Area { rows, lanes };
    let areas = [area(0..1, 0..1), area(0..2, 2..3), area(3..4, 1..2)];
    assert_eq!(step(&areas, 0, 0, Step::RoomAfter), Some((2, 1)));
    assert_eq!(step(&areas, 1, 2, Step::RoomBefore), Some((2, 1)));
    assert_eq!(step(&areas, 2, 1, Step::RoomBefore), Some((0, 0)));
}

#[test]
fn who_goes_through_a_break_comes_out_in_the_room_that_they_came_from() {
    let area = |rows, lanes| Area { rows, lanes };
    let areas =
        [area(0..1, 0..1), area(0..1, 1..2), area(1..2, 0..2), area(2..3, 0..1), area(2..3, 1..2)];
    assert_eq!(step(&areas, 1, 1, Step::Later), Some((2, 1)));
    assert_eq!(step(&areas, 2, 1, Step::Later), Some((4, 1)));
    assert_eq!(step(&areas, 2, 0, Step::Later), Some((3, 0)));
    assert_eq!(step(&areas, 3, 1, Step::Later), None, "nobody can be in that lane there");
    assert_eq!(step(&areas, 3, 1, Step::Earlier), Some((2, 0)));
}

#[test]
fn steps_lead_through_a_room_in_time_and_to_what_is_on_beside_it() {
    let index = index(&[
        in_room("early", 1, "01 09:00", "01 10:00", "ourika"),
        in_room("long", 2, "01 09:00", "01 11:00", "toubkal"),
        in_room("late", 3, "01 10:00", "01 11:00", "ourika"),
        session("lunch", 4, "01 11:00", Some("01 12:00"), ""),
        in_room("last", 5, "01 12:00", "01 13:00", "toubkal"),
    ]);
    let grid = whole(&index);
    let areas: Vec<Area> = grid.cells.iter().map(|cell| cell.area.clone()).collect();
    let id = |at: usize| &*grid.cells[at].session.id;
    let from = |from: &str, way| {
        let at = (0..areas.len()).find(|at| id(*at) == from).unwrap();
        step(&areas, at, areas[at].lanes.start, way).map(|(at, _)| id(at))
    };
    assert_eq!(from("early", Step::Later), Some("late"));
    assert_eq!(from("late", Step::Later), Some("lunch"));
    assert_eq!(from("last", Step::Earlier), Some("lunch"));
    assert_eq!(from("lunch", Step::Earlier), Some("late"), "in the first room");
    assert_eq!(from("early", Step::Earlier), None);
    assert_eq!(from("late", Step::RoomAfter), Some("long"), "it is still on");
    assert_eq!(from("long", Step::RoomBefore), Some("early"));
    assert_eq!(from("last", Step::RoomBefore), Some("late"), "nothing is on there at that time");
    assert_eq!(from("lunch", Step::RoomAfter), None);
    assert_eq!(from("late", Step::FirstInRoom), Some("early"));
    assert_eq!(from("early", Step::FirstInRoom), Some("early"), "it is the first itself");
    assert_eq!(from("early", Step::LastInRoom), Some("lunch"));
    assert_eq!(from("early", Step::LastOfDay), Some("last"));
    assert_eq!(from("last", Step::FirstOfDay), Some("early"));
}
