//! A sheet for the wall, drawn.

use super::layout::{Layout, is_about, widths};
use crate::html::{El, Html, h, paint};
use crate::i18n::{date_long, kind_of, room_status_name, time_range};
use crate::programme::grid::{Cell, Column, Grid};
use crate::programme::lang::Lang;
use crate::programme::model::RoomStatus;
use crate::programme::time::{Clock, Date};
use crate::publish::print::parts::{
    Rules, mark, marks, notice, phrase, state, text, time, warnings, way_to,
};
use crate::publish::print::printer::Printer;
use std::fmt::Write;

/// What stands on a sheet.
pub struct Wall<'a> {
    pub printer: &'a Printer<'a>,
    pub lang: Lang,
    pub date: Date,
    pub grid: Grid<'a>,
    pub layout: Layout,
    /// From when to when it goes, where the day is cut.
    pub hours: Option<(Clock, Clock)>,
    /// Its place among several of the day, as `1/2`.
    pub place: Option<String>,
    pub id: String,
}

impl Wall<'_> {
    pub fn draw(&self, rules: &mut Rules) -> El {
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
        let hours = self.hours.map(|(from, until)| time_range(from, Some(until)));
        let beside = [hours, self.place.clone()].into_iter().flatten();
        let beside = beside.map(|part| h::bdi().attr("dir", "ltr").child(part));
        let beside: Html = beside.collect();
        let date = h::h2().child(date_long(lang, self.date)).child(day).child(beside);
        let live = self.printer.live(lang, &[("day", self.date.to_string())]);
        let names = h::div().child(name).child(date);
        h::header().class("top").child(names).child(way_to(lang, &live))
    }

    /// The numbers of the verticals that are on the sheet, explained.
    fn legend(&self, rules: &mut Rules) -> El {
        let verticals = self.printer.index.verticals().into_iter();
        let told = verticals.filter(|vertical| is_about(&self.grid, &vertical.id));
        let entries = told.map(|vertical| {
            let mark = mark(vertical, rules);
            h::li().child(mark).child(text(self.lang, &vertical.name))
        });
        h::ul().class("legend").child(entries.collect::<Html>())
    }

    /// Rows as high as they were measured, or as what is in them should that be more. (In parts of the
    /// sheet one such row would make all of them higher, in WebKit.)
    fn rule(&self) -> String {
        let Layout { size, rows } = &self.layout;
        let mut rule = format!("#{}{{--size:{size}pt;--rows:[r0]auto", self.id);
        // Writing into a string does not fail.
        for (row, height) in rows.iter().enumerate() {
            let _ = write!(rule, "[r{}]minmax(min-content,{height:.2}mm)", row + 1);
        }
        let _ = write!(rule, "[r{}];--columns:[c0]3.4em", self.grid.times.len());
        let widths = widths(&self.grid);
        for (lane, width) in widths.iter().enumerate() {
            let _ = write!(rule, "[c{}]minmax(0,{width:.2}fr)", lane + 1);
        }
        let _ = write!(rule, "[c{}]}}", widths.len() + 1);
        rule
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
