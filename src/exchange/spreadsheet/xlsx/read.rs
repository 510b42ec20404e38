//! Sheets of `.xlsx` come in.

use super::super::super::place::{Fault, Place};
use super::super::super::source::Input;
use super::super::book::{Area, Builder, Cell};
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use std::io::Cursor;

/// Enters the sheets of a file, which was checked to be an archive of bearable size.
///
/// # Errors
/// When it is damaged, or too large.
pub fn read(input: &Input, file: &str, builder: &mut Builder) -> Result<(), Fault> {
    let fault = |error: &dyn std::fmt::Display| {
        Place::default()
            .in_file(&input.name)
            .fault(format!("this spreadsheet cannot be read: {error}"))
    };
    let mut book = Xlsx::new(Cursor::new(&*input.bytes)).map_err(|error| fault(&error))?;
    let days_from_1900 = if book.has_1904_epoch() { 1462.0 } else { 0.0 };
    for name in book.sheet_names() {
        builder.sheet(file, &name)?;
        {
            // One cell after the other: a sheet that claims to be huge takes no memory. What is no
            // sheet of cells, such as a chart, has none.
            let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
            while let Some(cell) = cells.next_cell().map_err(|error| fault(&error))? {
                let (row, column) = cell.get_position();
                let value = value(cell.get_value(), days_from_1900);
                builder.cell(row as usize, column as usize, value)?;
            }
        }
        let areas = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        for area in areas {
            let place = |(row, column): (u32, u32)| (row as usize, column as usize);
            builder.merge(Area { first: place(area.start), last: place(area.end) })?;
        }
    }
    Ok(())
}

fn value(data: &DataRef, days_from_1900: f64) -> Cell {
    let serial = |it: &ExcelDateTime| {
        // A time of day alone has no epoch.
        let days = if it.as_f64() < 1.0 || it.is_duration() { 0.0 } else { days_from_1900 };
        Cell::of_serial(it.as_f64() + days, it.is_duration())
    };
    match data {
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            Cell::text(&**text)
        }
        DataRef::SharedString(text) => Cell::text(*text),
        DataRef::Bool(yes) => Cell::Yes(*yes),
        DataRef::DateTime(moment) => serial(moment),
        DataRef::Error(error) => Cell::Error(error.to_string()),
        DataRef::Empty => Cell::Empty,
    }
}
