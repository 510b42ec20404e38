//! Now and next: by room for the hall, and of one room for the sign at its door.
//!
//! Cancelled sessions are there for their time, as people come for them; whatever takes place
//! at the same time stands before them.

use super::remaining::Remaining;
use crate::programme::index::Index;
use crate::programme::model::{Room, SessionState};
use crate::programme::order::sorted;
use crate::programme::time::{Date, Moment};

/// A line of the board; a room that is given twice at a time has several.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row<'a> {
    /// `None` for sessions without a room.
    pub room: Option<&'a Room>,
    /// Positions in the index; one of the two is there.
    pub now: Option<usize>,
    /// What starts next there.
    pub next: Option<usize>,
}

/// What the sign at a door says, as positions in the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// The day of `next` and `later`: today, or the next day on which the room has something
    /// when it has nothing more today; today when it has nothing at all.
    pub date: Date,
    /// What is on in the room.
    pub now: Vec<usize>,
    /// What starts next in the room.
    pub next: Option<usize>,
    /// What comes after that on the same day.
    pub later: Vec<usize>,
}

/// The lines of the board: rooms in their order, sessions without a room last. Rooms in which
/// nothing is left today are not there; when nothing is left anywhere, the lines are those of the
/// next day. Empty after the event.
pub fn board(index: &Index, now: Moment) -> Vec<Row<'_>> {
    let Some(date) = Remaining::new(index, now, &|_| true).day(index, now) else {
        return Vec::new();
    };
    let rooms = index.rooms().into_iter().map(Some).chain([None]);
    rooms.flat_map(|room| rows(index, now, date, room)).collect()
}

/// What the sign at a room's door says.
pub fn door(index: &Index, room: &str, now: Moment) -> Door {
    let remaining = Remaining::new(index, now, &|session| session.is_in(room));
    let date = remaining.day(index, now).unwrap_or(index.day_of(now));
    let mut later = in_order(index, now, remaining.to_come_on(index, date));
    let next = (!later.is_empty()).then(|| later.remove(0));
    Door { date, now: in_order(index, now, remaining.on), next, later }
}

/// The lines of a room: what is on there, and beside it what starts next on that day.
fn rows<'a>(index: &'a Index, now: Moment, date: Date, room: Option<&'a Room>) -> Vec<Row<'a>> {
    // What takes the whole venue has one line.
    let remaining = Remaining::new(index, now, &|session| match room {
        Some(room) => session.all_rooms().any(|id| *id == *room.id),
        None => session.room.is_none(),
    });
    let start = |at: usize| index.sessions()[at].start;
    let to_come = remaining.to_come_on(index, date);
    let first = to_come.first().map(|&at| start(at));
    let together = to_come.into_iter().take_while(|&at| Some(start(at)) == first).collect();
    let (on, next) = (in_order(index, now, remaining.on), in_order(index, now, together));
    let row = |line| Row { room, now: on.get(line).copied(), next: next.get(line).copied() };
    (0..on.len().max(next.len())).map(row).collect()
}

/// In order of the starts, what is on being one; of what starts together first what takes place.
fn in_order(index: &Index, now: Moment, positions: Vec<usize>) -> Vec<usize> {
    let key = |at: usize| {
        let session = &index.sessions()[positions[at]];
        (session.start.max(now), session.state == SessionState::Cancelled)
    };
    let order = sorted(positions.len(), &|one, other| key(one).cmp(&key(other)));
    order.into_iter().map(|at| positions[at]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::{at, index, session};
    use proptest::prelude::*;

    const TOUBKAL: &str = r#", "room": "toubkal""#;
    const OURIKA: &str = r#", "room": "ourika""#;

    /// Ourika is the first of the rooms.
    fn sample() -> Index {
        let off = r#", "room": "toubkal", "state": "cancelled""#;
        index(&[
            session("opening", 1, "01 09:00", Some("01 10:00"), TOUBKAL),
            session("off", 2, "01 10:00", Some("01 11:00"), off),
            session("instead", 3, "01 10:00", Some("01 10:30"), TOUBKAL),
            session("health", 4, "01 10:00", Some("01 11:00"), OURIKA),
            session("late", 10, "01 10:45", Some("01 11:00"), TOUBKAL),
            session("lunch", 5, "01 11:00", Some("01 12:00"), ""),
            session("sport", 6, "01 12:00", Some("01 13:00"), TOUBKAL),
            session("twice", 7, "01 12:00", Some("01 13:00"), TOUBKAL),
            session("morning", 8, "02 09:00", Some("02 10:00"), TOUBKAL),
            session("closing", 9, "02 10:00", Some("02 11:00"), TOUBKAL),
        ])
    }

    type Line = (Option<String>, Option<String>, Option<String>);

    fn lines(now: &str) -> Vec<Line> {
        let index = sample();
        let id = |at: Option<usize>| at.map(|at| index.sessions()[at].id.to_string());
        let line =
            |row: &Row| (row.room.map(|room| room.id.to_string()), id(row.now), id(row.next));
        board(&index, at(now)).iter().map(line).collect()
    }

    /// A line as `lines` tells it, `-` standing for nothing.
    fn line(parts: [&str; 3]) -> Line {
        let [room, now, next] = parts.map(|part| (part != "-").then(|| part.to_owned()));
        (room, now, next)
    }

    /// The day of the month and the ids of now, next and later.
    fn sign(room: &str, now: &str) -> (u8, String, String, String) {
        let index = sample();
        let door = door(&index, room, at(now));
        let ids = |positions: &[usize]| {
            positions.iter().map(|&at| &*index.sessions()[at].id).collect::<Vec<_>>().join(" ")
        };
        (door.date.day, ids(&door.now), ids(door.next.as_slice()), ids(&door.later))
    }

    fn told(day: u8, now: &str, next: &str, later: &str) -> (u8, String, String, String) {
        (day, now.to_owned(), next.to_owned(), later.to_owned())
    }

    #[test]
    fn the_board_tells_now_and_next_of_each_room_in_the_rooms_order() {
        let expected = [
            ["ourika", "-", "health"],
            ["toubkal", "opening", "instead"],
            ["toubkal", "-", "off"],
            ["-", "-", "lunch"],
        ];
        assert_eq!(lines("01 09:30"), expected.map(line));
    }

    #[test]
    fn a_cancelled_session_is_told_for_its_time_behind_what_takes_place() {
        let expected = [
            ["ourika", "health", "-"],
            ["toubkal", "instead", "late"],
            ["toubkal", "off", "-"],
            ["-", "-", "lunch"],
        ];
        assert_eq!(lines("01 10:00"), expected.map(line));
        assert_eq!(sign("toubkal", "01 10:00"), told(1, "instead off", "late", "sport twice"));
        assert_eq!(sign("toubkal", "01 10:30"), told(1, "off", "late", "sport twice"));
        assert_eq!(sign("toubkal", "01 10:45"), told(1, "late off", "sport", "twice"));
        assert_eq!(sign("toubkal", "01 11:00"), told(1, "", "sport", "twice"));
    }

    #[test]
    fn a_room_with_nothing_left_today_is_not_on_the_board() {
        let expected = [["toubkal", "-", "sport"], ["toubkal", "-", "twice"], ["-", "lunch", "-"]];
        assert_eq!(lines("01 11:00"), expected.map(line));
        let rooms = lines("01 12:59").into_iter().map(|(room, ..)| room.unwrap());
        assert_eq!(rooms.collect::<Vec<_>>(), ["toubkal", "toubkal"], "none of tomorrow yet");
    }

    #[test]
    fn when_nothing_is_left_today_the_board_tells_of_the_next_day() {
        assert_eq!(lines("01 13:00"), [line(["toubkal", "-", "morning"])]);
        let firsts = [["ourika", "-", "health"], ["toubkal", "-", "opening"], ["-", "-", "lunch"]];
        assert_eq!(lines("01 00:00"), firsts.map(line), "before the event");
        assert_eq!(lines("02 11:00"), [], "after it");
    }

    #[test]
    fn a_door_without_anything_left_today_tells_of_the_rooms_next_day() {
        assert_eq!(sign("toubkal", "01 13:00"), told(2, "", "morning", "closing"));
        assert_eq!(sign("toubkal", "01 12:30"), told(1, "sport twice", "", ""));
        assert_eq!(sign("ourika", "01 11:00"), told(1, "", "", ""), "nothing at all");
        assert_eq!(sign("nowhere", "02 09:00"), told(2, "", "", ""));
    }

    #[test]
    fn what_goes_on_past_midnight_stays_on() {
        let index = index(&[
            session("gala", 1, "01 22:00", Some("02 01:00"), TOUBKAL),
            session("morning", 2, "02 09:00", Some("02 10:00"), TOUBKAL),
        ]);
        let row = board(&index, at("02 00:30"))[0];
        assert_eq!((row.now, row.next), (Some(0), Some(1)));
        assert_eq!(door(&index, "toubkal", at("02 00:30")).now, [0]);
    }

    proptest! {
        #[test]
        fn the_board_and_the_doors_agree(minute in 0i64..2 * 24 * 60) {
            let (index, now) = (sample(), at("01 00:00").plus(minute));
            let rows = board(&index, now);
            prop_assert!(rows.iter().all(|row| row.now.is_some() || row.next.is_some()));
            for room in index.rooms() {
                let door = door(&index, &room.id, now);
                let of_room = rows.iter().filter(|row| row.room == Some(room));
                let on: Vec<usize> = of_room.clone().filter_map(|row| row.now).collect();
                prop_assert_eq!(&on, &door.now);
                if let Some(first) = of_room.clone().next().filter(|row| row.next.is_some()) {
                    prop_assert_eq!(first.next, door.next);
                }
            }
        }
    }
}
