//! Sheets of `.ods` come in.
//!
//! Read by hand: cells can be repeated millions of times, and merged, which wants the bounds of
//! [`Builder`].

use super::super::super::place::{Fault, Place};
use super::super::super::source::Input;
use super::super::archive;
use super::super::book::{Area, Builder, Cell};
use crate::programme::time::Date;
use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

/// Enters the sheets of a file, which was checked to be an archive of bearable size.
///
/// # Errors
/// When it is damaged, or too large.
pub fn read(input: &Input, file: &str, builder: &mut Builder) -> Result<(), Fault> {
    let fault = |what: String| Place::default().in_file(&input.name).fault(what);
    let manifest = archive::text(input, "META-INF/manifest.xml")?;
    if manifest.is_some_and(|it| it.contains("encryption-data")) {
        return Err(fault("it is protected by a password: save it without one".to_owned()));
    }
    let content = archive::text(input, "content.xml")?.unwrap_or_default();
    let mut sheets = Sheets { builder, file, row: Row::default(), open: None, areas: Vec::new() };
    let mut reader = Reader::from_str(&content);
    // How deep a comment on a cell is open: it is no part of the cell.
    let mut notes = 0;
    loop {
        let event = reader.read_event();
        match event.map_err(|error| fault(format!("this spreadsheet cannot be read: {error}")))? {
            Event::Eof => return Ok(()),
            Event::Start(tag) if notes > 0 || tag.local_name().as_ref() == "annotation" => {
                notes += 1
            }
            Event::End(_) if notes > 0 => notes -= 1,
            _ if notes > 0 => {}
            Event::Start(tag) => sheets.start(&tag)?,
            Event::Empty(tag) => {
                sheets.start(&tag)?;
                sheets.end(tag.local_name().as_ref())?;
            }
            Event::End(tag) => sheets.end(tag.local_name().as_ref())?,
            Event::Text(text) => sheets.say(&text.xml10_content()),
            Event::CData(text) => sheets.say(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let letter = reference.resolve_char_ref().ok().flatten().map(String::from);
                let name = reference.xml10_content();
                let known = resolve_xml_entity(&name).map(str::to_owned);
                sheets.say(&letter.or(known).unwrap_or_default());
            }
            _ => {}
        }
    }
}

/// Sheets that grow.
struct Sheets<'a> {
    builder: &'a mut Builder,
    file: &'a str,
    row: Row,
    open: Option<Open>,
    areas: Vec<Area>,
}

/// The row that is read.
#[derive(Default)]
struct Row {
    /// Its number, and how often it is repeated.
    number: usize,
    again: usize,
    /// The next column.
    column: usize,
    /// Cells that say something: the first column, for how many, and what.
    cells: Vec<(usize, usize, Cell)>,
}

/// The cell that is read.
struct Open {
    /// What its attributes say.
    value: Cell,
    is_error: bool,
    text: String,
    paragraphs: usize,
    again: usize,
    rows: usize,
}

impl Sheets<'_> {
    fn start(&mut self, tag: &BytesStart) -> Result<(), Fault> {
        let number =
            |name: &str| attribute(tag, name).and_then(|it| it.parse::<usize>().ok()).unwrap_or(1);
        match tag.local_name().as_ref() {
            "table" => {
                self.row = Row::default();
                self.builder.sheet(self.file, &attribute(tag, "table:name").unwrap_or_default())?;
            }
            "table-row" => {
                (self.row.again, self.row.column) = (number("table:number-rows-repeated"), 0);
            }
            "table-cell" | "covered-table-cell" => {
                self.open = Some(Open {
                    value: value(tag),
                    is_error: attribute(tag, "calcext:value-type").as_deref() == Some("error"),
                    text: String::new(),
                    paragraphs: 0,
                    again: number("table:number-columns-repeated"),
                    rows: number("table:number-rows-spanned"),
                });
            }
            "p" => {
                if let Some(open) = &mut self.open {
                    open.paragraphs += 1;
                    if open.paragraphs > 1 {
                        open.text.push('\n');
                    }
                }
            }
            "s" => self.say(&" ".repeat(number("text:c").min(1000))),
            "tab" => self.say("\t"),
            "line-break" => self.say("\n"),
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, text: &str) {
        if let Some(open) = self.open.as_mut().filter(|open| open.paragraphs > 0) {
            open.text.push_str(text);
        }
    }

    fn end(&mut self, name: &str) -> Result<(), Fault> {
        match name {
            "table-cell" | "covered-table-cell" => {
                let Some(open) = self.open.take() else { return Ok(()) };
                let (row, column) = (self.row.number, self.row.column);
                if open.rows > 1 {
                    let last = (row.saturating_add(open.rows - 1), column);
                    self.areas.push(Area { first: (row, column), last });
                }
                let cell = match open.value {
                    _ if open.is_error => Cell::Error(open.text),
                    Cell::Empty => Cell::text(open.text),
                    value => value,
                };
                if !cell.is_empty() {
                    self.row.cells.push((column, open.again, cell));
                }
                self.row.column = column.saturating_add(open.again);
            }
            "table-row" => {
                let cells = std::mem::take(&mut self.row.cells);
                let again = if cells.is_empty() { 0 } else { self.row.again };
                for row in 0..again {
                    for (column, columns, cell) in &cells {
                        for column in *column..column.saturating_add(*columns) {
                            self.builder.cell(
                                self.row.number.saturating_add(row),
                                column,
                                cell.clone(),
                            )?;
                        }
                    }
                }
                self.row.number = self.row.number.saturating_add(self.row.again);
            }
            "table" => {
                for area in std::mem::take(&mut self.areas) {
                    self.builder.merge(area)?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let attribute =
        tag.attributes().with_checks(false).flatten().find(|it| it.key.as_ref() == name)?;
    quick_xml::escape::unescape(&attribute.value).ok().map(|value| value.into_owned())
}

/// The value that the attributes of a cell tell; nothing where its text does.
fn value(tag: &BytesStart) -> Cell {
    let read = match attribute(tag, "office:value-type").as_deref() {
        Some("float" | "percentage" | "currency") => {
            attribute(tag, "office:value").and_then(|it| it.parse().ok()).map(Cell::Number)
        }
        Some("date") => attribute(tag, "office:date-value").and_then(|it| date(&it)),
        Some("time") => {
            attribute(tag, "office:time-value").and_then(|it| duration(&it)).map(Cell::Time)
        }
        Some("boolean") => attribute(tag, "office:boolean-value").map(|it| Cell::Yes(it == "true")),
        Some("string") => attribute(tag, "office:string-value").map(Cell::text),
        _ => None,
    };
    read.unwrap_or_default()
}

/// A date of XML Schema, with or without a time: `2025-07-01`, `2025-07-01T09:30:00`.
fn date(text: &str) -> Option<Cell> {
    let (date, time) = text.split_once('T').unwrap_or((text, "00:00"));
    let date = Date::parse(date)?;
    let mut parts = time.split(':').map(str::parse::<f64>);
    let (hours, minutes) = (parts.next()?.ok()?, parts.next()?.ok()?);
    let seconds = parts.next().and_then(Result::ok).unwrap_or_default();
    let minutes = (hours * 60.0 + minutes + seconds / 60.0).round() as i64;
    match minutes {
        0 => Some(Cell::Date(date)),
        1..1440 => Some(Cell::Moment(date, minutes)),
        _ => None,
    }
}

/// A duration of XML Schema in minutes: `PT09H30M00S`.
fn duration(text: &str) -> Option<i64> {
    let (days, time) = text.strip_prefix('P')?.split_once('T')?;
    let days = days.strip_suffix('D').map_or(Some(0.0), |days| days.parse::<f64>().ok())?;
    let mut minutes = days * 1440.0;
    let mut number = String::new();
    for letter in time.chars() {
        let unit = match letter {
            'H' => 60.0,
            'M' => 1.0,
            'S' => 1.0 / 60.0,
            _ => {
                number.push(letter);
                continue;
            }
        };
        minutes += std::mem::take(&mut number).parse::<f64>().ok()? * unit;
    }
    (minutes.abs() < 1e7).then(|| minutes.round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_those_of_xml_schema() {
        let day = Date::parse("2025-07-01").unwrap();
        assert_eq!(date("2025-07-01"), Some(Cell::Date(day)));
        assert_eq!(date("2025-07-01T09:29:59.9"), Some(Cell::Moment(day, 570)));
        assert_eq!((duration("PT09H30M00S"), duration("P1DT1H")), (Some(570), Some(1500)));
        assert_eq!((date("2025-13-01"), duration("9:30"), duration("PTxH")), (None, None, None));
    }
}
