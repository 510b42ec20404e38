//! The programme on the wall: a sheet per day, A3 in landscape.

use super::fit::{POINT, largest, lines};
use super::parts::{Rules, mark, marks, notice, phrase, state, text, time, warnings, way_to};
use super::printer::Printer;
use crate::html::{El, Html, h, paint};
use crate::i18n::{date_long, kind_of, room_status_name, session_time};
use crate::programme::grid::{Cell, Column, Grid};
use crate::programme::lang::Lang;
use crate::programme::model::{RoomStatus, Session, SessionState};
use crate::programme::time::Date;
use std::fmt::Write;

/// The room for columns, and for rows, in millimetres.
const WIDTH: f32 = 385.0;
const HEIGHT: f32 = 222.0;

/// The most columns that hold legible text on A3; more rooms go on another sheet.
const MOST_COLUMNS: usize = 9;

/// Sizes of type, in points.
const SIZES: [f32; 9] = [15.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0];

/// The sheets of all days.
pub fn sheets(printer: &Printer, lang: Lang, rules: &mut Rules) -> Vec<El> {
    let days = printer.index.days().iter();
    days.flat_map(|date| {
        let grids = Grid::sheets(printer.index, *date, MOST_COLUMNS);
        let number = grids.len();
        let sheets = grids.into_iter().enumerate().map(|(at, grid)| {
            let part = (number > 1).then(|| format!("{}/{number}", at + 1));
            let id = format!("{}-{date}-{}", lang.code(), at + 1);
            Wall { printer, lang, date: *date, grid, part, id }.draw(rules)
        });
        sheets.collect::<Vec<El>>()
    })
    .collect()
}

struct Wall<'a> {
    printer: &'a Printer<'a>,
    lang: Lang,
    date: Date,
    grid: Grid<'a>,
    /// Number of the sheet among several of the day, as `1/2`.
    part: Option<String>,
    id: String,
}

impl Wall<'_> {
    fn draw(&self, rules: &mut Rules) -> El {
        rules.insert(self.rule());
        let heads = self.grid.columns.iter().map(|column| self.head(column, rules));
        let heads: Html = heads.collect();
        let hours: Html = self.hours(rules).into_iter().collect();
        let cells = self.grid.cells.iter().map(|cell| self.cell(cell, rules));
        let cells: Html = cells.collect();
        let grid = h::div().class("grid").child(heads).child(hours).child(cells);
        h::section()
            .class("sheet")
            .attr("id", self.id.clone())
            .child(self.top())
            .child(grid)
            .child(self.legend(rules))
    }

    fn top(&self) -> El {
        let (index, lang) = (self.printer.index, self.lang);
        let event = &index.programme().event;
        let name = h::p().class("event").child(text(lang, event.short_name.or(&event.name)));
        let day = index.day(self.date).and_then(|day| text(lang, &day.title));
        let day = day.map(|title| h::span().class("day").child(title));
        let part = self.part.clone().map(|part| h::bdi().attr("dir", "ltr").child(part));
        let date = h::h2().child(date_long(lang, self.date)).child(day).child(part);
        let live = self.printer.live(lang, &[("day", self.date.to_string())]);
        let names = h::div().child(name).child(date);
        h::header().class("top").child(names).child(way_to(lang, &live))
    }

    /// The numbers of verticals, explained.
    fn legend(&self, rules: &mut Rules) -> El {
        let entries = self.printer.index.verticals().into_iter().map(|vertical| {
            let mark = mark(vertical, rules);
            h::li().child(mark).child(text(self.lang, &vertical.name))
        });
        h::ul().class("legend").child(entries.collect::<Html>())
    }

    /// Rows as long as their time, unless that is too short for their text; columns with more
    /// sessions wider.
    fn rule(&self) -> String {
        let mut rule = format!("#{}{{--size:{}pt;--rows:[r0]auto", self.id, self.size());
        // Writing into a string does not fail.
        for (row, minutes) in self.grid.durations().enumerate() {
            let _ = write!(rule, "[r{}]minmax(min-content,{minutes}fr)", row + 1);
        }
        let _ = write!(rule, "[r{}];--columns:[c0]3.4em", self.grid.times.len());
        for (lane, width) in self.widths().into_iter().enumerate() {
            let _ = write!(rule, "[c{}]minmax(0,{width:.2}fr)", lane + 1);
        }
        let _ = write!(rule, "[c{}]}}", self.widths().len() + 1);
        rule
    }

    /// The widths of all lanes, in proportion to each other.
    fn widths(&self) -> Vec<f32> {
        let of_column = |column: &Column| {
            let width = (column.sessions as f32).sqrt().clamp(1.0, 2.0);
            let lanes = column.lanes.len();
            // Two sessions in one room need more than the room of one.
            let lane = if lanes > 1 { 0.75 * width.min(1.2) } else { width };
            vec![lane; lanes]
        };
        self.grid.columns.iter().flat_map(of_column).collect()
    }

    fn size(&self) -> f32 {
        let widths = self.widths();
        let all: f32 = widths.iter().sum();
        largest(&SIZES, |size| {
            let height = |cell: &Cell| {
                let width: f32 = widths[cell.area.lanes.clone()].iter().sum();
                self.needs(cell.session, size, width / all * WIDTH - 5.0)
            };
            self.grid.height(height, size * POINT) <= HEIGHT
        })
    }

    /// The height of a session in millimetres, at a size of type.
    fn needs(&self, session: &Session, size: f32, width: f32) -> f32 {
        let of = |text: Option<&str>, size: f32| lines(text.unwrap_or_default(), size, width);
        let leading = size * POINT * if self.lang.is_right_to_left() { 1.5 } else { 1.2 };
        let title = of(session.title.get(self.lang).map(|title| title.text), size) * leading;
        let notice = of(session.notice.get(self.lang).map(|notice| notice.text), 0.85 * size);
        let kind = kind_of(self.printer.index, session, self.lang).text;
        let time = session_time(self.printer.index, session, self.lang);
        let mut about = format!("{time}  {kind}");
        if session.state != SessionState::Scheduled || session.room_status != RoomStatus::Confirmed
        {
            about.push_str("  salle à confirmer  ");
        }
        // A mark takes as much room as four letters.
        about.extend(std::iter::repeat_n('0', 4 * session.verticals.len()));
        title + (notice + of(Some(&about), 0.85 * size)) * 0.9 * leading + 3.5
    }

    fn head(&self, column: &Column, rules: &mut Rules) -> El {
        let lang = self.lang;
        let name = match column.room {
            Some(room) => text(lang, &room.name),
            None if !column.to_be_confirmed => None,
            None => {
                let status = room_status_name(lang, RoomStatus::ToBeConfirmed);
                status.map(|status| phrase(lang, status))
            }
        };
        let place = column.room.and_then(|room| text(lang, &room.place));
        let place = place.map(|place| h::span().class("where").child(place));
        let lanes = (column.lanes.start, column.lanes.end);
        let head = h::h3().class("room").child(name).child(place);
        at(head, "r0", lanes, "r1", rules)
    }

    /// The times at which something begins, down the side and as lines across the sheet.
    fn hours(&self, rules: &mut Rules) -> Vec<El> {
        let starts = |row: &usize| self.grid.cells.iter().any(|cell| cell.area.rows.start == *row);
        let rows = (0..self.grid.times.len()).filter(starts);
        let hour = |row: usize| {
            let time = self.grid.times[row];
            let area = format!("r{}/c0/r{}/-1", row + 1, row + 2);
            rules.insert(paint("--area", &area).rule);
            h::p()
                .class("hour")
                .attr("dir", "ltr")
                .attr("aria-hidden", "true")
                .custom_property("--area", Some(area))
                .child(time.clock().to_string())
        };
        rows.map(hour).collect()
    }

    fn cell(&self, cell: &Cell, rules: &mut Rules) -> El {
        let (lang, session) = (self.lang, cell.session);
        let kind =
            h::span().class("kind").child(phrase(lang, kind_of(self.printer.index, session, lang)));
        let about = h::div()
            .class("about")
            .child(time(lang, self.printer.index, session))
            .child(kind)
            .child(warnings(lang, session))
            .child(marks(self.printer.index, session, rules));
        let drawn = h::article()
            .class("cell")
            .attr("data-kind", session.kind.like.code())
            .attr("data-state", state(session))
            .child(about)
            .child(h::h4().child(text(lang, &session.title)))
            .child(notice(lang, session));
        let (top, bottom) = (cell.area.rows.start + 1, cell.area.rows.end + 1);
        let lanes = (cell.area.lanes.start, cell.area.lanes.end);
        at(drawn, &format!("r{top}"), lanes, &format!("r{bottom}"), rules)
    }
}

/// Puts something on the grid, between these lines. They have names because those tell the
/// rules apart: see [`paint`].
fn at(element: El, top: &str, lanes: (usize, usize), bottom: &str, rules: &mut Rules) -> El {
    let area = format!("{top}/c{}/{bottom}/c{}", lanes.0 + 1, lanes.1 + 1);
    rules.insert(paint("--area", &area).rule);
    element.custom_property("--area", Some(area))
}
