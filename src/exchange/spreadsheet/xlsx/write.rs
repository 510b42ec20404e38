//! Sheets go out as `.xlsx`.

use super::super::super::place::{Fault, Place, column_letters};
use super::super::book::Cell;
use super::super::layout::{LaidOut, Layout, List};
use crate::programme::time::{Date, Moment};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format,
    FormatAlign, Formula, Workbook, Worksheet, XlsxError,
};

/// Days from 1899-12-30, from which Excel counts, to 1970-01-01.
const TO_1970: i64 = 25_569;

/// The longest text of a cell, in units of UTF-16 (Excel's own limit).
const LONGEST: usize = 32_767;

/// The ground of heads.
const HEADS: Color = Color::RGB(0xe8_ecf4);

/// The bytes of a spreadsheet. `written`: the instant that the file tells as that of its making.
///
/// # Errors
/// The texts that are too long for a cell.
pub fn write(layout: &Layout, written: Moment) -> Result<Vec<u8>, Vec<Fault>> {
    let too_long = too_long(layout);
    if !too_long.is_empty() {
        return Err(too_long);
    }
    let whole = |error: XlsxError| vec![Fault::whole(format!("it cannot be written: {error}"))];
    let mut book = Workbook::new();
    let date = written.date();
    let made =
        ExcelDateTime::from_ymd(u16::try_from(date.year).unwrap_or(1970), date.month, date.day);
    let made = made.map_err(whole)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let formats = Formats::new();
    // The first one is that of instructions; what is worked on is the second one.
    for (at, laid_out) in layout.sheets.iter().enumerate() {
        let sheet = book.add_worksheet();
        sheet
            .set_right_to_left(layout.is_right_to_left)
            .set_hidden(laid_out.is_hidden)
            .set_active(at == 1);
        fill(sheet, laid_out, &formats).map_err(whole)?;
    }
    book.save_to_buffer().map_err(whole)
}

fn too_long(layout: &Layout) -> Vec<Fault> {
    let mut faults = Vec::new();
    for LaidOut { sheet, .. } in &layout.sheets {
        for (row, cells) in sheet.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let Cell::Text(text) = cell else { continue };
                let length = text.encode_utf16().count();
                if length > LONGEST {
                    let what = format!(
                        "this text has {length} characters, and a cell of Excel holds {LONGEST}: write .ods or .csv"
                    );
                    faults.push(Place::cell(&sheet.name, row, column).fault(what));
                }
            }
        }
    }
    faults
}

struct Formats {
    heads: Format,
    text: Format,
    date: Format,
    time: Format,
    moment: Format,
}

impl Formats {
    fn new() -> Formats {
        let plain = || Format::new().set_align(FormatAlign::Top);
        Formats {
            heads: plain().set_bold().set_background_color(HEADS).set_text_wrap(),
            text: plain().set_text_wrap(),
            date: plain().set_num_format("yyyy-mm-dd"),
            time: plain().set_num_format("hh:mm"),
            moment: plain().set_num_format("yyyy-mm-dd hh:mm"),
        }
    }
}

fn fill(sheet: &mut Worksheet, laid_out: &LaidOut, formats: &Formats) -> Result<(), XlsxError> {
    sheet.set_name(&laid_out.sheet.name)?;
    for (row, cells) in laid_out.sheet.rows.iter().enumerate() {
        let at = u32::try_from(row).unwrap_or(u32::MAX);
        let text = if row == 0 && laid_out.has_heads { &formats.heads } else { &formats.text };
        for (column, cell) in cells.iter().enumerate() {
            let column = u16::try_from(column).unwrap_or(u16::MAX);
            put(sheet, at, column, cell, text, formats)?;
        }
    }
    for (column, look) in laid_out.columns.iter().enumerate() {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        sheet.set_column_width(column, f64::from(look.width))?;
        if let Some(list) = look.list.as_ref().filter(|list| list.rows > 0) {
            let last = u32::try_from(laid_out.sheet.rows.len() + 500).unwrap_or(u32::MAX);
            sheet.add_data_validation(1, column, last, column, &validation(list))?;
        }
    }
    if laid_out.has_heads {
        sheet.set_freeze_panes(1, 0)?;
    }
    Ok(())
}

fn put(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    text: &Format,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => return Ok(()),
        Cell::Text(words) | Cell::Error(words) => {
            sheet.write_string_with_format(row, column, words, text)?
        }
        Cell::Number(number) => sheet.write_number_with_format(row, column, *number, text)?,
        Cell::Yes(yes) => sheet.write_boolean_with_format(row, column, *yes, text)?,
        Cell::Date(date) => {
            sheet.write_number_with_format(row, column, serial(*date, 0), &formats.date)?
        }
        Cell::Time(minutes) => {
            sheet.write_number_with_format(row, column, *minutes as f64 / 1440.0, &formats.time)?
        }
        Cell::Moment(date, minutes) => {
            sheet.write_number_with_format(row, column, serial(*date, *minutes), &formats.moment)?
        }
    };
    Ok(())
}

/// The number that Excel counts days by (ECMA-376, part 1, 18.17.4).
fn serial(date: Date, minutes: i64) -> f64 {
    (date.days() + TO_1970) as f64 + minutes as f64 / 1440.0
}

fn validation(list: &List) -> DataValidation {
    let letters = column_letters(list.column);
    let sheet = list.sheet.replace('\'', "''");
    let range = format!("='{sheet}'!${letters}$2:${letters}${}", list.rows + 1);
    let validation = DataValidation::new().allow_list_formula(Formula::new(range));
    match list.is_closed {
        true => validation.set_error_style(DataValidationErrorStyle::Warning),
        // Several names, or a new one, may be typed.
        false => validation.show_error_message(false),
    }
}
