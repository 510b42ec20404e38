//! The lines of the board, as they stand below each other.

use super::board::{Row, board};
use crate::programme::index::Index;
use crate::programme::model::Room;
use crate::programme::time::Moment;

/// Minutes before a start from which they are counted, where a room waits for it.
const COUNTED: i64 = 60;

/// A line of the board: a session in a room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line<'a> {
    /// Whether the session is on; else it comes next.
    pub on: bool,
    /// `None` for sessions without a room.
    pub room: Option<&'a Room>,
    /// The session, as its position in the index.
    pub position: usize,
    /// How high it is: a remark takes the room of another line.
    pub height: usize,
    /// Minutes until it starts, where it is next in a room that is free and starts soon.
    pub wait: Option<u64>,
}

/// What is on, then what starts next in each room: each in the order of the rooms, but the room
/// that the screen stands at is the first.
pub fn lines<'a>(index: &'a Index, now: Moment, here: Option<&str>) -> Vec<Line<'a>> {
    let is_here = |row: &Row| here.is_some() && row.room.map(|room| &*room.id) == here;
    let (mut rows, others): (Vec<Row>, Vec<Row>) =
        board(index, now).into_iter().partition(|row| is_here(row));
    rows.extend(others);
    let busy = |of: &Row| rows.iter().any(|row| row.room == of.room && row.now.is_some());
    let height = |at: usize| if index.sessions()[at].notice.is_empty() { 1 } else { 2 };
    let line = |on, row: &Row<'a>, position, wait| Line {
        on,
        room: row.room,
        position,
        height: height(position),
        wait,
    };
    let on = rows.iter().filter_map(|row| Some(line(true, row, row.now?, None)));
    let next = rows.iter().filter_map(|row| {
        let position = row.next?;
        let minutes = index.sessions()[position].start.minutes() - now.minutes();
        let counts = row.room.is_some() && (0..=COUNTED).contains(&minutes) && !busy(row);
        let wait = counts.then(|| minutes.unsigned_abs());
        Some(line(false, row, position, wait))
    });
    on.chain(next).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::{at, index, session};

    const TOUBKAL: &str = r#", "room": "toubkal""#;
    const OURIKA: &str = r#", "room": "ourika""#;

    /// Ourika is the first of the rooms.
    fn sample() -> Index {
        index(&[
            session("opening", 1, "01 09:00", Some("01 10:00"), TOUBKAL),
            session("health", 2, "01 10:00", Some("01 11:00"), OURIKA),
            session("sport", 3, "01 10:00", Some("01 11:00"), TOUBKAL),
            session("lunch", 4, "01 10:00", Some("01 12:00"), ""),
        ])
    }

    /// Each line as `id`, or as `id in minutes` where they are counted.
    fn told(now: &str, here: Option<&str>) -> Vec<String> {
        let index = sample();
        let told = lines(&index, at(now), here).into_iter().map(|line| {
            let id = &index.sessions()[line.position].id;
            line.wait.map_or(id.to_string(), |minutes| format!("{id} in {minutes}"))
        });
        told.collect()
    }

    #[test]
    fn what_is_on_stands_before_what_comes_next() {
        assert_eq!(told("01 09:00", None), ["opening", "health in 60", "sport", "lunch"]);
        assert_eq!(told("01 10:00", None), ["health", "sport", "lunch"]);
    }

    #[test]
    fn the_minutes_are_counted_where_a_room_is_free_for_an_hour_at_most() {
        assert_eq!(told("01 08:59", None), ["health", "opening in 1", "lunch"]);
        assert_eq!(told("01 09:48", None), ["opening", "health in 12", "sport", "lunch"]);
        assert_eq!(told("01 07:00", None), ["health", "opening", "lunch"]);
    }

    #[test]
    fn the_room_that_the_screen_stands_at_is_the_first() {
        let expected = ["sport", "health", "lunch"];
        assert_eq!(told("01 10:30", Some("toubkal")), expected);
        assert_eq!(told("01 10:30", Some("nowhere")), ["health", "sport", "lunch"]);
    }
}
