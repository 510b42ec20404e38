//! A day as a grid: rooms across, time down. One layout for the screen and for paper; how wide and
//! how high its rows and lanes are is said where it is drawn.

use super::index::Index;
use super::model::{Room, RoomStatus, Session};
use super::time::{Date, Moment};
use std::ops::Range;

/// The shortest time that a session is shown to take, in minutes, should it end before it begins.
const SHORTEST: i64 = 5;

/// The sessions of a day, in some or all of the rooms, as a grid.
pub struct Grid<'a> {
    /// The times at which a session begins or ends, in order. Row `n` lies between time `n` and
    /// the next.
    pub times: Vec<Moment>,
    /// The columns in the order of the rooms, last the one of sessions that have none yet.
    pub columns: Vec<Column<'a>>,
    /// The sessions, each with its place on the grid.
    pub cells: Vec<Cell<'a>>,
}

/// A column of the grid, which may be as wide as several lanes.
pub struct Column<'a> {
    /// The room of the sessions; `None` for sessions that have none yet.
    pub room: Option<&'a Room>,
    /// Its lanes among those of the whole grid: more than one where sessions overlap.
    pub lanes: Range<usize>,
    /// The number of sessions in it.
    pub sessions: usize,
    /// Whether it has sessions whose room is not known yet; of a column without a room.
    pub to_be_confirmed: bool,
}

/// A session on the grid.
pub struct Cell<'a> {
    /// The session that stands here.
    pub session: &'a Session,
    /// The rows that it covers, as a range: the first one, and the one after the last.
    pub rows: Range<usize>,
    /// The lanes that it covers, among those of the whole grid.
    pub lanes: Range<usize>,
}

/// The start and the end of a session.
pub fn span(index: &Index, session: &Session) -> (Moment, Moment) {
    (session.start, index.end_of(session).max(session.start.plus(SHORTEST)))
}

/// From when to when a grid goes: from the first start to the last end of the day. What began
/// the day before, or goes on after it, is cut there.
fn frame(index: &Index, date: Date, sessions: &[&Session]) -> (Moment, Moment) {
    let begins = |session: &&&Session| index.day_of(session.start) == date;
    let ends = |session: &&&Session| index.days_of(session).last() == Some(&date);
    let spans = |session: &&Session| span(index, session);
    let first = sessions.iter().filter(begins).map(spans).map(|(start, _)| start).min();
    let last = sessions.iter().filter(ends).map(spans).map(|(_, end)| end).max();
    let all = sessions.iter().map(spans);
    let (earliest, latest) = all.fold(
        (Moment::new(i64::MAX / 2, 0), Moment::new(i64::MIN / 2, 0)),
        |(from, until), (start, end)| (from.min(start), until.max(end)),
    );
    let from = first.unwrap_or(earliest);
    (from, last.filter(|last| *last > from).unwrap_or(latest))
}

fn overlap(one: (Moment, Moment), other: (Moment, Moment)) -> bool {
    one.0 < other.1 && other.0 < one.1
}

impl<'a> Grid<'a> {
    /// The grids of a day: one, unless there are more columns than are wanted on one.
    pub fn of_day(index: &'a Index, date: Date, most_columns: usize) -> Vec<Grid<'a>> {
        let on_day = |session: &&Session| index.days_of(session).contains(&date);
        let sessions: Vec<&Session> = index.sessions().iter().filter(on_day).collect();
        let placed_in = |session: &Session, room: &str| session.all_rooms().any(|id| id == room);
        let frame = frame(index, date, &sessions);
        // What is for all (a break) has no room, and nothing beside it.
        let alone = |session: &&&Session| {
            let beside = |other: &&&Session| {
                other.id != session.id && overlap(span(index, session), span(index, other))
            };
            session.room.is_none() && !sessions.iter().any(|other| beside(&other))
        };
        let (for_all, placed): (Vec<&Session>, Vec<&Session>) =
            sessions.iter().partition(|session| alone(session));

        let rooms = index.rooms().into_iter().map(Some).chain([None]);
        let columns: Vec<(Option<&Room>, Vec<&Session>)> = rooms
            .map(|wanted| {
                let here = |session: &&Session| match wanted {
                    Some(room) => placed_in(session, &room.id),
                    None => session.room.is_none(),
                };
                (wanted, placed.iter().copied().filter(here).collect())
            })
            .filter(|(_, sessions): &(_, Vec<&Session>)| !sessions.is_empty())
            .collect();
        if columns.is_empty() && !for_all.is_empty() {
            return vec![Grid::new(index, frame, &[(None, Vec::new())], &for_all)];
        }
        columns.chunks(most_columns).map(|some| Grid::new(index, frame, some, &for_all)).collect()
    }

    fn new(
        index: &'a Index,
        frame: (Moment, Moment),
        columns: &[(Option<&'a Room>, Vec<&'a Session>)],
        for_all: &[&'a Session],
    ) -> Grid<'a> {
        let span = |session: &Session| {
            let (start, end) = span(index, session);
            (start.max(frame.0), end.min(frame.1))
        };
        let all = columns.iter().flat_map(|(_, sessions)| sessions).chain(for_all);
        let spans = all.flat_map(|session| <[Moment; 2]>::from(span(session)));
        let mut times: Vec<Moment> = spans.collect();
        times.sort();
        times.dedup();
        let row = |time: Moment| times.partition_point(|known| *known < time);
        let rows = |session: &Session| {
            let (start, end) = span(session);
            row(start)..row(end)
        };
        let mut grid = Grid { times: Vec::new(), columns: Vec::new(), cells: Vec::new() };
        let mut first = 0;
        for (room, sessions) in columns {
            let spans: Vec<_> = sessions.iter().map(|session| span(session)).collect();
            let (lanes, number) = lanes(&spans);
            let cells = sessions.iter().zip(lanes).map(|(session, lanes)| Cell {
                session,
                rows: rows(session),
                lanes: first + lanes.start..first + lanes.end,
            });
            grid.cells.extend(cells);
            let lanes = first..first + number;
            first += number;
            let open = |session: &&Session| session.room_status != RoomStatus::Confirmed;
            let to_be_confirmed = room.is_none() && sessions.iter().any(open);
            grid.columns.push(Column {
                room: *room,
                lanes,
                sessions: sessions.len(),
                to_be_confirmed,
            });
        }
        grid.cells.extend(for_all.iter().map(|session| Cell {
            session,
            rows: rows(session),
            lanes: 0..first,
        }));
        // In the order in which they are read.
        grid.cells.sort_by_key(|cell| (cell.rows.start, cell.lanes.start));
        grid.times = times;
        grid
    }

    /// The duration of each row in minutes.
    pub fn durations(&self) -> impl Iterator<Item = i64> {
        self.times.windows(2).map(|pair| pair[1].minutes() - pair[0].minutes())
    }

    /// The height of the whole grid when each cell is given the height that it needs.
    pub fn height(&self, of_cell: impl Fn(&Cell) -> f32, of_row: f32) -> f32 {
        let mut ends = vec![0.0_f32; self.times.len()];
        for row in 1..ends.len() {
            let ending = self.cells.iter().filter(|cell| cell.rows.end == row);
            let tops = ending.map(|cell| ends[cell.rows.start] + of_cell(cell));
            ends[row] = tops.fold(ends[row - 1] + of_row, f32::max);
        }
        ends.last().copied().unwrap_or_default()
    }
}

/// The lanes of spans, which come in order of their starts, and the number of all lanes. Spans
/// that overlap lie beside each other; a span that overlaps with none has all lanes.
fn lanes(spans: &[(Moment, Moment)]) -> (Vec<Range<usize>>, usize) {
    let mut taken: Vec<usize> = Vec::new();
    // Of each group of spans that hang together: where it begins, and when its lanes are free.
    let mut groups: Vec<(usize, Vec<Moment>)> = Vec::new();
    for (at, (start, end)) in spans.iter().enumerate() {
        let apart = groups.last().is_none_or(|(_, free)| free.iter().all(|free| free <= start));
        if apart {
            groups.push((at, Vec::new()));
        }
        let Some((_, free)) = groups.last_mut() else { continue };
        let lane = free.iter().position(|free| free <= start).unwrap_or(free.len());
        if lane == free.len() {
            free.push(*end);
        } else {
            free[lane] = *end;
        }
        taken.push(lane);
    }
    let number = groups.iter().map(|(_, free)| free.len()).max().unwrap_or(1);
    let lanes = taken.into_iter().enumerate().map(|(at, lane)| {
        let group = groups.partition_point(|(first, _)| *first <= at) - 1;
        let of_group = groups[group].1.len();
        lane * number / of_group..(lane + 1) * number / of_group
    });
    (lanes.collect(), number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::{at, index, session};
    use proptest::prelude::*;

    const DAY: Date = Date { year: 2025, month: 7, day: 1 };

    fn in_room(id: &str, number: u16, start: &str, end: &str, room: &str) -> String {
        session(id, number, start, Some(end), &format!(r#", "room": "{room}""#))
    }

    /// Id, rows and lanes of each cell.
    fn cells(grid: &Grid) -> Vec<(String, Range<usize>, Range<usize>)> {
        let cell =
            |cell: &Cell| (cell.session.id.to_string(), cell.rows.clone(), cell.lanes.clone());
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
        let grids = Grid::of_day(&index, DAY, 9);
        assert_eq!(grids.len(), 1);
        let rooms: Vec<_> = grids[0].columns.iter().map(|one| &*one.room.unwrap().id).collect();
        assert_eq!(rooms, ["ourika", "toubkal"]);
        assert_eq!(grids[0].times, ["01 09:00", "01 09:30", "01 10:00", "01 11:00"].map(at));
        assert_eq!(grids[0].durations().collect::<Vec<_>>(), [30, 30, 60]);
        assert_eq!(
            cells(&grids[0]),
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
        let grids = Grid::of_day(&index, DAY, 9);
        assert!(grids[0].columns[1].room.is_none());
        assert_eq!(cells(&grids[0])[1], ("b".to_owned(), 1..3, 1..2));
    }

    #[test]
    fn a_room_that_was_given_twice_shows_both() {
        let index = index(&[
            in_room("a", 1, "01 09:00", "01 10:00", "toubkal"),
            in_room("b", 2, "01 09:00", "01 10:00", "toubkal"),
            in_room("c", 3, "01 10:00", "01 11:00", "toubkal"),
        ]);
        let grids = Grid::of_day(&index, DAY, 9);
        let lanes: Vec<_> = cells(&grids[0]).into_iter().map(|(_, _, lanes)| lanes).collect();
        assert_eq!(lanes, [0..1, 1..2, 0..2]);
    }

    #[test]
    fn a_day_without_rooms_and_one_without_sessions() {
        let index = index(&[session("a", 1, "01 09:00", Some("01 09:00"), "")]);
        let grids = Grid::of_day(&index, DAY, 9);
        assert_eq!((grids.len(), grids[0].columns.len()), (1, 1));
        assert_eq!(grids[0].durations().collect::<Vec<_>>(), [5]);
        assert!(Grid::of_day(&index, Date { day: 2, ..DAY }, 9).is_empty());
    }

    #[test]
    fn the_height_is_that_of_the_longest_way_down() {
        let index = index(&[
            in_room("a", 1, "01 09:00", "01 10:00", "toubkal"),
            in_room("b", 2, "01 09:00", "01 09:30", "ourika"),
            in_room("c", 3, "01 09:30", "01 10:00", "ourika"),
        ]);
        let grid = Grid::of_day(&index, DAY, 9).remove(0);
        assert_eq!(grid.height(|_| 10.0, 1.0), 20.0);
        assert_eq!(grid.height(|cell| if cell.rows.len() == 2 { 30.0 } else { 10.0 }, 1.0), 30.0);
        assert_eq!(grid.height(|_| 0.0, 4.0), 8.0);
    }

    proptest! {
        #[test]
        fn lanes_never_cover_each_other(mut list in prop::collection::vec((0i64..60, 1i64..30), 0..12)) {
            list.sort();
            let moment = |minutes| Moment::new(minutes, 60);
            let spans: Vec<_> =
                list.iter().map(|(start, long)| (moment(*start), moment(start + long))).collect();
            let (lanes, number) = lanes(&spans);
            prop_assert_eq!(lanes.len(), spans.len());
            for (at, one) in lanes.iter().enumerate() {
                prop_assert!(one.start < one.end && one.end <= number);
                for (other_at, other) in lanes.iter().enumerate().take(at) {
                    let apart = one.end <= other.start || other.end <= one.start;
                    prop_assert!(apart || !overlap(spans[at], spans[other_at]));
                }
            }
        }
    }
}
