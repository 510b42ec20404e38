//! The event, and its days.

use super::super::book::{Cell, Sheet};
use super::super::choice::Choice;
use super::super::heads::Head;
use super::super::model::{DAYS, EVENT, SESSIONS, Sort};
use super::super::table::{Table, Tables, event_rows};
use super::super::words;
use super::{Reading, Row, links};
use crate::exchange::draft::Day;
use crate::exchange::json::Json;
use crate::exchange::place::{Fault, Place};
use crate::exchange::times::Zone;
use crate::programme::lang::Lang;
use crate::programme::model::Link;
use crate::programme::text::Text;
use crate::programme::time::Clock;
use crate::sentences::Sentence;

/// A row of the sheet of the event: its field, and the cells behind it that say something, with their
/// columns.
struct Entry<'a> {
    head: Head,
    row: usize,
    cells: Vec<(usize, &'a Cell)>,
}

fn entries(sheet: &Sheet) -> Vec<Entry<'_>> {
    let entry = |(head, row): (Head, usize)| {
        let cells = sheet.rows[row].iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        Entry { head, row, cells: cells.skip(1).collect() }
    };
    event_rows(sheet).into_iter().map(entry).collect()
}

/// The languages that the sheet of the event names.
pub fn languages(tables: &Tables) -> Vec<Lang> {
    let Some(sheet) = tables.event else { return Vec::new() };
    let rows = entries(sheet).into_iter().filter(|entry| entry.head.field == "languages");
    let names = rows.flat_map(|entry| entry.cells).map(|(_, cell)| cell.shown());
    let names: Vec<String> = names.collect();
    let names = names.iter().flat_map(|names| names.split([',', ';', '،', '/', '\n']));
    names.filter_map(words::language).collect()
}

/// The language of a column: that which a cell above the first row of ours names.
fn column_language(sheet: &Sheet, column: usize, first: usize) -> Option<Lang> {
    (0..first).find_map(|row| {
        let text = sheet.cell(row, column).shown();
        let inside = text.trim_end_matches([')', ']']).rsplit(['(', '[', ' ']).next();
        words::language(&text).or_else(|| words::language(inside?))
    })
}

impl Reading<'_> {
    /// The event.
    pub fn event(&mut self, tables: &Tables) {
        if let Some(sheet) = tables.event {
            let entries = entries(sheet);
            let first = entries.first().map_or(0, |entry| entry.row);
            for entry in entries.iter().filter(|entry| !entry.cells.is_empty()) {
                self.entry(sheet, entry, first);
            }
            self.draft.event.origin.place = Place::inside(&*sheet.name).in_file(&sheet.file);
        }
        self.days(tables);
        let sessions = tables.of(&SESSIONS).next();
        let place = sessions.map(|table| table.row_place(table.heads)).unwrap_or_default();
        // What the sheet says goes before what was said for times without a zone.
        let own = Zone::named(&self.draft.event.time_zone);
        match own.map_or_else(|| self.options.zone("", &place), Ok) {
            Ok(zone) => {
                self.draft.event.time_zone = zone.name().to_owned();
                self.zone = Some(zone);
            }
            // Said once, and not for each time.
            Err(Fault { place, what }) => self.fault(&place, what),
        }
    }

    fn entry(&mut self, sheet: &Sheet, entry: &Entry, first: usize) {
        let field = entry.head.field;
        let (column, cell) = entry.cells[0];
        let place = sheet.place(entry.row, column);
        if let Some((at, error)) = entry.cells.iter().find_map(|(at, cell)| match cell {
            Cell::Error(error) => Some((*at, error.clone())),
            _ => None,
        }) {
            let place = sheet.place(entry.row, at);
            return self.fault(&place, format!("{error}: the formula in this cell has no value"));
        }
        let sort = EVENT.field(field).map(|field| field.sort);
        let mut text = Text::default();
        if matches!(sort, Some(Sort::Line | Sort::Text)) {
            for (at, cell) in &entry.cells {
                let of_column = column_language(sheet, *at, first);
                let lang = entry.head.named.or(of_column).unwrap_or(self.main);
                let words =
                    self.words_of(cell, sort == Some(Sort::Line), &sheet.place(entry.row, *at));
                text.set(lang, words);
            }
        }
        let words = cell.shown();
        match field {
            "name" => self.draft.event.name = text,
            "short_name" => self.draft.event.short_name = text,
            "theme" => self.draft.event.theme = text,
            "organiser" => self.draft.event.organiser = text,
            "venue" => self.draft.event.venue = text,
            "city" => self.draft.event.city = text,
            "about" => self.draft.event.about.push(text),
            "patronage" => self.draft.event.origin.more.set("patronage", Json::of(&text)),
            "languages" | "fallback" => {
                let all: Vec<String> = entry.cells.iter().map(|(_, cell)| cell.shown()).collect();
                let languages = self.languages(&all.join("\n"), &place);
                if field == "languages" {
                    self.draft.event.languages = languages;
                } else {
                    let codes = languages.iter().map(|lang| Json::from(lang.code()));
                    self.draft.event.origin.more.set("fallback", codes.collect::<Vec<_>>());
                }
            }
            "time_zone" => match Zone::named(&words) {
                Some(_) => self.draft.event.time_zone = words,
                None => self
                    .fault(&place, format!("“{words}” is no time zone: Africa/Casablanca, +01:00")),
            },
            "attendance" => {
                let code = words::choice("attendance", &words, Choice::Attendance.codes());
                let read = code.and_then(|code| serde_json::from_value(code.into()).ok());
                match read {
                    Some(attendance) => self.draft.event.attendance = Some(attendance),
                    None => self.fault(&place, format!("“{words}” is no way to take part")),
                }
            }
            "day_starts" => {
                let time = self.time(cell, &place);
                let clock = time.map(|it| format!("{:02}:{:02}", it.minutes / 60, it.minutes % 60));
                self.draft.event.day_starts = clock.and_then(|clock| Clock::parse(&clock));
            }
            "revision" => self.revision = words.parse().ok(),
            "links" => self.event_links(sheet, entry, first),
            "id" if crate::exchange::slug::is_id(&words) => {
                self.draft.event.origin.slug = Some(words);
            }
            "id" => self.fault(&place, format!("“{words}” is no id")),
            _ => {}
        }
    }

    fn event_links(&mut self, sheet: &Sheet, entry: &Entry, first: usize) {
        let mut list = Vec::new();
        for (at, cell) in &entry.cells {
            let lang = column_language(sheet, *at, first).unwrap_or(self.main);
            match links::links(&cell.shown(), None, lang) {
                Ok(more) => links::add(&mut list, more),
                Err(part) => {
                    let place = sheet.place(entry.row, *at);
                    self.fault(
                        &place,
                        format!("“{part}” has no address, which begins with https://"),
                    );
                }
            }
        }
        for link in list {
            let own = Text::of(self.main, link.url.clone());
            let title = if link.title.is_empty() { own } else { link.title };
            self.draft.event.links.push(Link { url: link.url, title });
        }
    }

    fn days(&mut self, tables: &Tables) {
        for table in tables.of(&DAYS) {
            for at in table.rows() {
                self.day(Row { table, at });
            }
        }
    }

    fn day(&mut self, row: Row) {
        let Some((cell, place)) = row.cell("date") else { return self.left_out(row, "date") };
        let title = self.text(row, "title");
        let Some(date) = self.date(cell, &place).and_then(|times| times.date) else { return };
        match self.draft.event.days.iter().any(|day| day.date == date) {
            true => self.fault(&place, format!("{date} stands here twice")),
            false => self.draft.event.days.push(Day { date, title }),
        }
    }

    /// Notes a row that lacks what it is about.
    pub fn left_out(&mut self, row: Row, field: &str) {
        let what = Sentence::new("note-empty-cell").with("column", column_name(row.table, field));
        self.draft.note(&row.table.row_place(row.at), what);
    }
}

fn column_name(table: &Table, field: &str) -> String {
    table.columns_of(field).next().map_or_else(|| field.to_owned(), |column| column.text.clone())
}
