//! What can be asked of the grid without drawing it.

use super::day::day;
use super::keys::step_of;
use super::marks::Marks;
use crate::agenda::level::Level;
use crate::programme::filter::{Filter, apply};
use crate::programme::grid::Step;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::sample::{at, index, session};
use crate::programme::time::Date;

fn two_days() -> Index {
    let health = r#", "verticals": ["health"]"#;
    index(&[
        session("a", 1, "01 09:00", Some("01 10:00"), ""),
        session("b", 2, "02 09:00", Some("02 10:30"), health),
        session("c", 3, "02 10:00", Some("02 11:00"), ""),
    ])
}

fn july(day: u8) -> Date {
    Date { year: 2025, month: 7, day }
}

/// The day that is shown of [`two_days`] at a moment.
fn shown(now: &str, query: &[(&str, &str)]) -> Option<Date> {
    let index = two_days();
    let get = |key: &str| {
        let found = query.iter().find(|(name, _)| *name == key);
        found.map(|(_, value)| (*value).to_owned())
    };
    let filter = Filter::from_query(&get);
    let selected = apply(&index, &filter, &|_| false);
    day(&index, &filter, &selected, at(now))
}

#[test]
fn the_day_of_now_is_shown_and_before_and_after_the_event_the_first() {
    assert_eq!(shown("01 12:00", &[]), Some(july(1)));
    assert_eq!(shown("02 08:00", &[]), Some(july(2)));
    assert_eq!(shown("03 08:00", &[]), Some(july(1)));
}

#[test]
fn the_day_that_was_chosen_is_shown_and_of_several_the_one_of_now() {
    assert_eq!(shown("01 12:00", &[("day", "2025-07-02")]), Some(july(2)));
    assert_eq!(shown("02 12:00", &[("day", "2025-07-01,2025-07-02")]), Some(july(2)));
    assert_eq!(shown("02 12:00", &[("day", "2024-01-01")]), None, "it is none of the event's");
}

#[test]
fn rather_a_day_is_shown_on_which_the_filter_lets_something_through() {
    assert_eq!(shown("01 12:00", &[("vertical", "health")]), Some(july(2)));
    assert_eq!(shown("01 12:00", &[("vertical", "sport")]), Some(july(1)), "there is none");
    let chosen = [("vertical", "health"), ("day", "2025-07-01")];
    assert_eq!(shown("01 12:00", &chosen), Some(july(1)), "the visitor has said which day");
}

#[test]
fn arrows_lead_to_the_side_that_they_point_to_in_both_directions_of_text() {
    let to = |chord, lang| step_of(chord, lang);
    assert_eq!(to("ArrowRight", Lang::FR), Some(Step::RoomAfter));
    assert_eq!(
        to("ArrowRight", Lang::AR),
        Some(Step::RoomBefore),
        "the first room is at the right"
    );
    assert_eq!(to("ArrowLeft", Lang::AR), Some(Step::RoomAfter));
    assert_eq!(to("ArrowLeft", Lang::ZGH), Some(Step::RoomBefore));
    assert_eq!(to("ArrowDown", Lang::AR), Some(Step::Later));
    assert_eq!(to("Control+End", Lang::FR), Some(Step::LastOfDay));
    for of_the_browser in
        ["Alt+ArrowLeft", "Shift+End", "Enter", "Tab", "Control+ArrowDown", "PageDown"]
    {
        assert_eq!(to(of_the_browser, Lang::FR), None, "{of_the_browser}");
    }
}

#[test]
fn cells_are_dim_that_the_filter_does_not_let_through_and_clash_when_both_are_kept() {
    let index = two_days();
    let marks = Marks::of(&[2, 1, 0]);
    let filter = Filter { verticals: vec!["health".into()], ..Filter::default() };
    let look = |kept: &[(usize, Level)]| {
        marks.look(&index, &apply(&index, &filter, &|_| false), kept);
        [0, 1, 2].map(|cell| (marks.is_dim(cell), marks.clashes(cell)))
    };
    assert_eq!(look(&[(1, Level::Going)]), [(true, false), (false, false), (true, false)]);
    let kept = [(0, Level::Going), (1, Level::Going), (2, Level::Maybe)];
    assert_eq!(look(&kept), [(true, true), (false, true), (true, false)]);
}
