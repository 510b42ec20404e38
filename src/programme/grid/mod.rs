//! A day as a grid: rooms across, time down. One layout for the screen and for paper; how wide and
//! how high its lanes and rows are is said where it is drawn.

mod axis;
mod lanes;
mod steps;
#[cfg(test)]
mod tests;

pub use axis::{has_parallel_rooms, place_of};
pub use steps::{Step, step};

use super::index::Index;
use super::model::{Room, RoomStatus, Session};
use super::time::{Date, Moment};
use lanes::lanes;
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
    /// The sessions, each with its place on the grid, in the order in which they are read: by time,
    /// then by room. One that takes several rooms is there for each.
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
    /// Its place.
    pub area: Area,
}

/// A place on the grid, as ranges: the first row or lane, and the one after the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The rows that it covers.
    pub rows: Range<usize>,
    /// The lanes that it covers, among those of the whole grid.
    pub lanes: Range<usize>,
}

/// The sessions of a column: those of a room, or those that have none yet.
type Sorted<'a> = (Option<&'a Room>, Vec<&'a Session>);

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

fn has_no_room(session: &Session) -> bool {
    session.all_rooms().next().is_none()
}

fn overlap(one: (Moment, Moment), other: (Moment, Moment)) -> bool {
    one.0 < other.1 && other.0 < one.1
}

/// The sessions of a day, sorted into columns.
struct Day<'a> {
    index: &'a Index,
    /// From when to when the grid goes.
    frame: (Moment, Moment),
    columns: Vec<Sorted<'a>>,
    /// What is for all, and has nothing beside it: a break.
    for_all: Vec<&'a Session>,
}

impl<'a> Day<'a> {
    fn of(index: &'a Index, date: Date) -> Day<'a> {
        let on_day = |session: &&Session| index.days_of(session).contains(&date);
        let sessions: Vec<&Session> = index.sessions().iter().filter(on_day).collect();
        let placed_in = |session: &Session, room: &str| session.all_rooms().any(|id| id == room);
        let alone = |session: &&&Session| {
            let beside = |other: &&&Session| {
                other.id != session.id && overlap(span(index, session), span(index, other))
            };
            let for_all = has_no_room(session) || session.whole_venue;
            for_all && !sessions.iter().any(|other| beside(&other))
        };
        let (for_all, placed): (Vec<&Session>, Vec<&Session>) =
            sessions.iter().partition(|session| alone(session));
        let rooms = index.rooms().into_iter().map(Some).chain([None]);
        let columns = rooms.map(|wanted| {
            let here = |session: &&Session| match wanted {
                Some(room) => placed_in(session, &room.id),
                None => has_no_room(session),
            };
            (wanted, placed.iter().copied().filter(here).collect())
        });
        let columns = columns.filter(|(_, sessions): &Sorted| !sessions.is_empty()).collect();
        Day { index, frame: frame(index, date, &sessions), columns, for_all }
    }

    /// Where there is something for all and nothing else, it needs a column too.
    fn with_a_column(mut self) -> Day<'a> {
        if self.columns.is_empty() && !self.for_all.is_empty() {
            self.columns.push((None, Vec::new()));
        }
        self
    }
}

impl<'a> Grid<'a> {
    /// A day with the columns that are wanted of it, told by their rooms; `None` when there is
    /// nothing to show.
    pub fn of_day(
        index: &'a Index,
        date: Date,
        wanted: &dyn Fn(Option<&Room>) -> bool,
    ) -> Option<Grid<'a>> {
        let mut day = Day::of(index, date);
        day.columns.retain(|(room, _)| wanted(*room));
        let day = day.with_a_column();
        (!day.columns.is_empty()).then(|| Grid::new(&day, &day.columns).with_hours())
    }

    /// A day on sheets: one, unless it has more columns than a sheet holds.
    pub fn sheets(index: &'a Index, date: Date, most_columns: usize) -> Vec<Grid<'a>> {
        let day = Day::of(index, date).with_a_column();
        day.columns.chunks(most_columns).map(|some| Grid::new(&day, some)).collect()
    }

    fn new(day: &Day<'a>, columns: &[Sorted<'a>]) -> Grid<'a> {
        let (frame, for_all) = (day.frame, &day.for_all);
        let span = |session: &Session| {
            let (start, end) = span(day.index, session);
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
            let cells = sessions.iter().zip(lanes).map(|(session, lanes)| {
                let lanes = first + lanes.start..first + lanes.end;
                Cell { session, area: Area { rows: rows(session), lanes } }
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
        grid.cells.extend(
            for_all.iter().map(|session| Cell {
                session,
                area: Area { rows: rows(session), lanes: 0..first },
            }),
        );
        grid.cells.sort_by_key(|cell| (cell.area.rows.start, cell.area.lanes.start));
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
            let ending = self.cells.iter().filter(|cell| cell.area.rows.end == row);
            let tops = ending.map(|cell| ends[cell.area.rows.start] + of_cell(cell));
            ends[row] = tops.fold(ends[row - 1] + of_row, f32::max);
        }
        ends.last().copied().unwrap_or_default()
    }
}
