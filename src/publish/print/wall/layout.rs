//! How large the type of a sheet is, and how high its rows are.

use crate::i18n::{date_long, kind_of, session_time};
use crate::programme::grid::{Cell, Column, Grid};
use crate::programme::lang::Lang;
use crate::programme::model::{RoomStatus, Session, SessionState};
use crate::programme::text::Text;
use crate::programme::time::Date;
use crate::publish::print::fit::{POINT, ems, lines, rows};
use crate::publish::print::printer::Printer;

/// The smallest type of titles, in points: what a person reads who stands before the wall. A day that
/// needs less has one sheet more.
pub const SMALLEST: f32 = 10.0;

/// Millimetres that a lane has at least.
pub const LANE: f32 = 36.0;

/// Millimetres of the width of the hours, in parts of the size of type.
const HOURS: f32 = 3.4;

/// Size of what stands beside titles, in parts of theirs.
const SMALL: f32 = 0.85;

/// Millimetres that the edges of a cell take of its width, and of its height.
const EDGES: (f32, f32) = (5.2, 3.2);

/// The code with the words beside it: width and height in millimetres.
const WAY: (f32, f32) = (92.0, 27.0);

/// Sizes of type in points, as in the style sheet.
const EVENT: f32 = 15.0;
const DATE: f32 = 27.0;
const DAY: f32 = 17.0;
const LEGEND: f32 = 9.5;

/// How much higher lines are in the end, because letters of another font stand among them.
const SAFETY: f32 = 1.03;

/// What sheets of a day in a language are measured with.
pub struct Measure<'a> {
    pub printer: &'a Printer<'a>,
    pub lang: Lang,
    pub date: Date,
}

/// The sizes on a sheet.
pub struct Layout {
    /// Size of type in points.
    pub size: f32,
    /// Heights of the rows in millimetres.
    pub rows: Vec<f32>,
}

impl Measure<'_> {
    /// The largest type in which a grid fits its paper, and rows as long as their time, unless that
    /// is too short for what is in them.
    pub fn layout(&self, grid: &Grid) -> Layout {
        let size = self.sizes().find(|size| self.fits(grid, *size)).unwrap_or(SMALLEST);
        let room = self.room(grid, size);
        let end = |per_minute: f32| self.places(grid, size, per_minute).last().copied();
        // Halved until the difference is less than anybody sees.
        let (mut least, mut most) = (0.0, room);
        for _ in 0..24 {
            let middle = f32::midpoint(least, most);
            if end(middle).is_some_and(|end| end <= room) {
                least = middle;
            } else {
                most = middle;
            }
        }
        let places = self.places(grid, size, least);
        Layout { size, rows: places.windows(2).map(|pair| pair[1] - pair[0]).collect() }
    }

    /// Whether a grid fits its paper in type of so many points.
    pub fn fits(&self, grid: &Grid, size: f32) -> bool {
        let height = self.places(grid, size, 0.0).last().copied().unwrap_or_default();
        height <= self.room(grid, size)
    }

    /// Sizes of type from the largest one on, which a sheet with few sessions has.
    fn sizes(&self) -> impl Iterator<Item = f32> {
        let (_, height) = self.printer.paper.sheet(false);
        let largest = (height / 17.0).max(SMALLEST + 2.0) as usize;
        (SMALLEST as usize..=largest).rev().map(|size| size as f32)
    }

    /// Where the times of a grid lie, from 0 down, in millimetres.
    fn places(&self, grid: &Grid, size: f32, per_minute: f32) -> Vec<f32> {
        let widths = widths(grid);
        let all: f32 = widths.iter().sum();
        let height = |cell: &Cell| {
            let width: f32 = widths[cell.area.lanes.clone()].iter().sum();
            self.session(cell.session, size, width / all * self.width(size) - EDGES.0)
        };
        grid.places(height, |minutes| (minutes as f32 * per_minute).max(size * POINT))
    }

    /// The width of all lanes.
    fn width(&self, size: f32) -> f32 {
        self.printer.paper.sheet(false).0 - HOURS * size * POINT
    }

    /// The height of the rows of a sheet.
    fn room(&self, grid: &Grid, size: f32) -> f32 {
        let (_, height) = self.printer.paper.sheet(false);
        height - self.head() - self.rooms(grid, size) - self.legend(grid) - 2.0
    }

    /// The height of what stands above the grid.
    fn head(&self) -> f32 {
        let index = self.printer.index;
        let (lang, event) = (self.lang, &index.programme().event);
        let width = self.printer.paper.sheet(false).0 - WAY.0;
        let name = self.text(event.short_name.or(&event.name));
        let day = index.day(self.date).map_or("", |day| self.text(&day.title));
        // The hours and the number of the sheet are as wide as twenty letters.
        let beside = ems(day) * DAY + 12.0 * DAY;
        let date = (ems(&date_long(lang, self.date)) * DATE + beside) * POINT;
        let high = lines(name, EVENT, width) * EVENT + (date / width).ceil() * DATE;
        (high * self.leading() * POINT).max(WAY.1) + 3.0
    }

    /// The height of the names of the rooms.
    fn rooms(&self, grid: &Grid, size: f32) -> f32 {
        let widths = widths(grid);
        let all: f32 = widths.iter().sum();
        let high = |column: &Column| {
            let lanes: f32 = widths[column.lanes.clone()].iter().sum();
            let width = lanes / all * self.width(size) - 3.0;
            let (name, place) = column
                .room
                .map_or(("", ""), |room| (self.text(&room.name), self.text(&room.place)));
            let name = lines(name, 1.1 * size, width).max(1.0);
            (name + 0.8 * lines(place, 0.88 * size, width)) * 1.1
        };
        let high = grid.columns.iter().map(high).fold(0.0, f32::max);
        high * size * POINT * self.leading() + 1.5
    }

    /// The height of the verticals that are explained below the grid.
    fn legend(&self, grid: &Grid) -> f32 {
        let verticals = self.printer.index.verticals().into_iter();
        let told = verticals.filter(|one| is_about(grid, &one.id));
        let wide = told.map(|one| 3.0 + ems(self.text(&one.name)));
        let (gap, row) = (5.0 / (LEGEND * POINT), self.printer.paper.sheet(false).0);
        let high = rows(wide, gap, row / (LEGEND * POINT));
        high * (LEGEND * POINT * self.leading().max(1.25) + 2.1) + 2.0
    }

    /// The height of a session.
    fn session(&self, session: &Session, size: f32, width: f32) -> f32 {
        let index = self.printer.index;
        let title = lines(self.text(&session.title), size, width);
        let small = size * SMALL;
        let notice = self.text(&session.notice);
        let notice = if notice.is_empty() { 0.0 } else { lines(notice, small, width - 2.0) };
        let time = ems(&session_time(index, session, self.lang));
        let kind = ems(kind_of(index, session, self.lang).text);
        // Words in a frame; the longest are of so many letters in any language.
        let is_changed = session.state != SessionState::Scheduled;
        let in_doubt = session.room_status != RoomStatus::Confirmed;
        let framed = usize::from(is_changed) + usize::from(in_doubt);
        let framed = std::iter::repeat_n(14.0, framed);
        let marks = session.verticals.len() as f32 * 2.3;
        let row = width / (small * POINT);
        let parts = [time, kind].into_iter().chain(framed);
        let about = rows(parts.chain((marks > 0.0).then_some(marks)), 0.6, row);
        // Frames are higher than lines.
        let frames = if marks > 0.0 { (marks / row).ceil() * 1.9 } else { 0.0 };
        let high = title * size + (notice + about) * small + about * 0.1 * small;
        high * POINT * self.leading() * SAFETY + frames + EDGES.1
    }

    fn leading(&self) -> f32 {
        if self.lang.is_right_to_left() { 1.45 } else { 1.2 }
    }

    fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.lang).map_or("", |text| text.text)
    }
}

/// Whether something on a grid is about a vertical.
pub fn is_about(grid: &Grid, vertical: &str) -> bool {
    grid.cells.iter().any(|cell| cell.session.verticals.iter().any(|id| **id == *vertical))
}

/// The widths of all lanes, in proportion to each other: columns with more sessions are wider.
pub fn widths(grid: &Grid) -> Vec<f32> {
    let of_column = |column: &Column| {
        let width = (column.sessions as f32).sqrt().clamp(1.0, 2.0);
        let lanes = column.lanes.len();
        // Two sessions in one room need more than the room of one.
        let lane = if lanes > 1 { 0.75 * width.min(1.2) } else { width };
        vec![lane; lanes]
    };
    grid.columns.iter().flat_map(of_column).collect()
}
