//! A day as a grid: rooms across, time down. One layout for the screen and for paper; how wide and
//! how high its lanes and rows are is said where it is drawn.

mod axis;
mod lanes;
mod parts;
mod steps;
#[cfg(test)]
mod tests;

pub use axis::{has_parallel_rooms, place_of};
pub use lanes::lanes;
pub use parts::Parts;
pub use steps::{Step, step};

use super::index::Index;
use super::model::{Room, RoomStatus, Session};
use super::order::{insert, sorted};
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
#[derive(Clone)]
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
/// the day before, or goes on after it, is cut there. `None` without sessions.
fn frame(index: &Index, date: Date, sessions: &[&Session]) -> Option<(Moment, Moment)> {
    // Of what begins and of what ends on the day, else of all.
    let (mut first, mut last): (Option<Moment>, Option<Moment>) = (None, None);
    let mut all: Option<(Moment, Moment)> = None;
    for session in sessions {
        let (start, end) = span(index, session);
        let (from, until) = all.unwrap_or((start, end));
        all = Some((from.min(start), until.max(end)));
        if index.day_of(session.start) == date {
            first = Some(first.map_or(start, |first| first.min(start)));
        }
        if index.days_of(session).last() == Some(&date) {
            last = Some(last.map_or(end, |last| last.max(end)));
        }
    }
    let (earliest, latest) = all?;
    let from = first.unwrap_or(earliest);
    Some((from, last.filter(|last| *last > from).unwrap_or(latest)))
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
    /// A day, with its columns of which `wanted` says so; `None` without any session.
    fn of(index: &'a Index, date: Date, wanted: &dyn Fn(Option<&Room>) -> bool) -> Option<Day<'a>> {
        let mut sessions: Vec<&Session> = Vec::new();
        for session in index.sessions() {
            if index.days_of(session).contains(&date) {
                sessions.push(session);
            }
        }
        let frame = frame(index, date, &sessions)?;
        let rooms = index.rooms();
        let mut columns: Vec<Sorted> = Vec::new();
        for room in rooms.iter().copied().map(Some).chain([None]) {
            columns.push((room, Vec::new()));
        }
        let mut for_all = Vec::new();
        for session in &sessions {
            let is_beside = |other: &&Session| {
                other.id != session.id && overlap(span(index, session), span(index, other))
            };
            let is_for_all = has_no_room(session) || session.whole_venue;
            if is_for_all && !sessions.iter().any(is_beside) {
                for_all.push(*session);
                continue;
            }
            for (room, inside) in &mut columns {
                let is_here = match room {
                    Some(room) => session.all_rooms().any(|id| *id == *room.id),
                    None => has_no_room(session),
                };
                if is_here {
                    inside.push(*session);
                }
            }
        }
        columns.retain(|(room, inside)| !inside.is_empty() && wanted(*room));
        // Where there is something for all and nothing else, it needs a column too.
        if columns.is_empty() && !for_all.is_empty() {
            columns.push((None, Vec::new()));
        }
        Some(Day { index, frame, columns, for_all })
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
        let day = Day::of(index, date, wanted)?;
        (!day.columns.is_empty()).then(|| Grid::new(&day, &day.columns).with_hours())
    }

    fn new(day: &Day<'a>, columns: &[Sorted<'a>]) -> Grid<'a> {
        let span = |session: &Session| {
            let (start, end) = span(day.index, session);
            (start.max(day.frame.0), end.min(day.frame.1))
        };
        let mut times: Vec<Moment> = Vec::new();
        let all = columns.iter().map(|(_, sessions)| sessions).chain([&day.for_all]);
        for session in all.flatten() {
            let (start, end) = span(session);
            insert(&mut times, start);
            insert(&mut times, end);
        }
        let row = |time: Moment| times.partition_point(|known| *known < time);
        let cell = |session: &'a Session, lanes: Range<usize>| {
            let (start, end) = span(session);
            Cell { session, area: Area { rows: row(start)..row(end), lanes } }
        };
        let (mut cells, mut drawn) = (Vec::new(), Vec::new());
        let mut first = 0;
        for (room, sessions) in columns {
            let spans: Vec<_> = sessions.iter().map(|session| span(session)).collect();
            let (lanes, number) = lanes(&spans);
            let mut open = false;
            for (session, lanes) in sessions.iter().zip(lanes) {
                open |= session.room_status != RoomStatus::Confirmed;
                cells.push(cell(session, first + lanes.start..first + lanes.end));
            }
            drawn.push(Column {
                room: *room,
                lanes: first..first + number,
                sessions: sessions.len(),
                to_be_confirmed: room.is_none() && open,
            });
            first += number;
        }
        for session in &day.for_all {
            cells.push(cell(session, 0..first));
        }
        let start = |at: usize| {
            let Area { rows, lanes } = &cells[at].area;
            (rows.start, lanes.start)
        };
        let order = sorted(cells.len(), &|one, other| start(one).cmp(&start(other)));
        let cells = order.into_iter().map(|at| cells[at].clone()).collect();
        Grid { times, columns: drawn, cells }
    }

    /// The duration of each row in minutes.
    pub fn durations(&self) -> impl Iterator<Item = i64> {
        self.times.windows(2).map(|pair| pair[1].minutes() - pair[0].minutes())
    }

    /// Where each time lies, from 0 down, when each cell is as high as it needs to be, and so is
    /// each row, of which the minutes are told; in the unit of these heights.
    pub fn places(&self, of_cell: impl Fn(&Cell) -> f32, of_row: impl Fn(i64) -> f32) -> Vec<f32> {
        let mut places = vec![0.0_f32; self.times.len()];
        for (row, minutes) in self.durations().enumerate() {
            let ending = self.cells.iter().filter(|cell| cell.area.rows.end == row + 1);
            let bottoms = ending.map(|cell| places[cell.area.rows.start] + of_cell(cell));
            places[row + 1] = bottoms.fold(places[row] + of_row(minutes), f32::max);
        }
        places
    }
}
