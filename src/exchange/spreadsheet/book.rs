//! A spreadsheet as such: what `.xlsx`, `.ods` and `.csv` have in common.

use super::super::limits;
use super::super::place::{Fault, Place};
use crate::programme::time::Date;

/// The most rows of a sheet.
pub const ROWS: usize = 50_000;

/// The most columns of a sheet: an organiser's has some dozens.
pub const COLUMNS: usize = 1_000;

/// The most cells of a spreadsheet, with the empty ones in front of others. They take 32 bytes each.
const CELLS: usize = 3_000_000;

/// The most sheets.
const SHEETS: usize = 200;

/// A spreadsheet: its sheets in order.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// The sheets.
    pub sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// The file that it came from, where there are several; else empty.
    pub file: String,
    /// The rows from the first one on. Empty cells at the end of a row are left out.
    pub rows: Vec<Vec<Cell>>,
}

/// What is in a cell. Times are local ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text, as it was typed.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Yes(bool),
    /// A day.
    Date(Date),
    /// A time of day, or a length: minutes.
    Time(i64),
    /// A day with a time of day, in minutes after its midnight.
    Moment(Date, i64),
    /// What a formula could not say: `#REF!`.
    Error(String),
}

/// Cells in their sheets as a file tells them, held against the limits.
#[derive(Default)]
pub struct Builder {
    book: Book,
    cells: usize,
    bytes: usize,
}

/// A part of a sheet whose cells are one: the first row and column, and the last ones.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    /// Row and column of the first cell, whose value counts.
    pub first: (usize, usize),
    /// Row and column of the last one.
    pub last: (usize, usize),
}

impl Sheet {
    /// A cell; an empty one where there is none.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|row| row.get(column)).unwrap_or(&Cell::Empty)
    }

    /// The place of a cell.
    pub fn place(&self, row: usize, column: usize) -> Place {
        Place::cell(&self.name, row, column).in_file(&self.file)
    }
}

impl Cell {
    /// A text; nothing when there is nothing to be seen of it.
    pub fn text(text: impl Into<String>) -> Cell {
        let text = text.into();
        if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text) }
    }

    /// A day or a time of the serial numbers of Excel: days since 1899-12-30, and parts of a day
    /// (ECMA-376, part 1, 18.17.4).
    pub fn of_serial(serial: f64, is_length: bool) -> Cell {
        /// Days from 1899-12-30 to 1970-01-01.
        const TO_1970: i64 = 25_569;
        if !serial.is_finite() || serial.abs() > 3_000_000.0 {
            return Cell::Error("#NUM!".to_owned());
        }
        let minutes = (serial * 1440.0).round() as i64;
        if is_length || (0..1440).contains(&minutes) {
            return Cell::Time(minutes);
        }
        let date = Date::from_days(minutes.div_euclid(1440) - TO_1970);
        match minutes.rem_euclid(1440) {
            0 => Cell::Date(date),
            minutes => Cell::Moment(date, minutes),
        }
    }

    /// Whether nothing is to be seen.
    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// What is to be seen, as a text.
    pub fn shown(&self) -> String {
        let clock = |minutes: i64| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Error(text) => clean(text),
            Cell::Number(number) => number.to_string(),
            Cell::Yes(yes) => yes.to_string(),
            Cell::Date(date) => date.to_string(),
            Cell::Time(minutes) => clock(*minutes),
            Cell::Moment(date, minutes) => format!("{date} {}", clock(*minutes)),
        }
    }

    fn bytes(&self) -> usize {
        match self {
            Cell::Text(text) | Cell::Error(text) => text.len(),
            _ => 0,
        }
    }
}

/// A text without signs that only steer machines; lines end alike.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_seen = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
    text.chars().filter(is_seen).collect::<String>().trim().to_owned()
}

impl Builder {
    /// Begins a sheet.
    ///
    /// # Errors
    /// When there are too many.
    pub fn sheet(&mut self, file: &str, name: &str) -> Result<(), Fault> {
        if self.book.sheets.len() == SHEETS {
            let what = format!("it has more than the {SHEETS} sheets that are read");
            return Err(Place::default().in_file(file).fault(what));
        }
        let (name, file) = (name.to_owned(), file.to_owned());
        self.book.sheets.push(Sheet { name, file, rows: Vec::new() });
        Ok(())
    }

    /// Enters a cell of the last sheet.
    ///
    /// # Errors
    /// Beyond the limits.
    pub fn cell(&mut self, row: usize, column: usize, cell: Cell) -> Result<(), Fault> {
        let Some(sheet) = self.book.sheets.last_mut().filter(|_| !cell.is_empty()) else {
            return Ok(());
        };
        let refuse = |what: String| Err(sheet.place(row, column).fault(what));
        if row >= ROWS || column >= COLUMNS {
            return refuse(format!(
                "beyond the {ROWS} rows and {COLUMNS} columns of a sheet that are read"
            ));
        }
        self.bytes += cell.bytes();
        let width = sheet.rows.get(row).map_or(0, Vec::len);
        self.cells += (column + 1).saturating_sub(width);
        if self.bytes > limits::BYTES || self.cells > CELLS {
            return refuse("there is more in these cells than is read of a spreadsheet".to_owned());
        }
        if sheet.rows.len() <= row {
            sheet.rows.resize(row + 1, Vec::new());
        }
        if width <= column {
            sheet.rows[row].resize(column + 1, Cell::Empty);
        }
        sheet.rows[row][column] = cell;
        Ok(())
    }

    /// Gives the value of the first cell of an area of the last sheet to all its cells in its first
    /// column: what is one over several rows holds in each of them. What is one over several
    /// columns is a heading.
    ///
    /// # Errors
    /// Beyond the limits.
    pub fn merge(&mut self, area: Area) -> Result<(), Fault> {
        let Some(sheet) = self.book.sheets.last() else { return Ok(()) };
        let (row, column) = area.first;
        let value = sheet.cell(row, column).clone();
        let last = area.last.0.min(sheet.rows.len().saturating_sub(1));
        (row + 1..=last).try_for_each(|row| self.cell(row, column, value.clone()))
    }

    /// The book.
    pub fn finish(self) -> Book {
        self.book
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_number_is_a_day_a_time_or_both() {
        let date = Date::parse("2025-07-01").unwrap();
        assert_eq!(Cell::of_serial(45839.0, false), Cell::Date(date));
        assert_eq!(Cell::of_serial(0.395_833_333_333_333, false), Cell::Time(570));
        assert_eq!(Cell::of_serial(45_839.395_833_333, false), Cell::Moment(date, 570));
        assert_eq!(Cell::of_serial(45_838.999_999_99, false), Cell::Date(date), "rounded");
        assert_eq!(Cell::of_serial(1.5, true), Cell::Time(36 * 60));
        assert_eq!(Cell::of_serial(f64::NAN, false), Cell::Error("#NUM!".into()));
    }

    #[test]
    fn what_is_beyond_the_limits_is_refused_with_its_place() {
        let mut builder = Builder::default();
        builder.sheet("", "Sessions").unwrap();
        builder.cell(0, COLUMNS - 1, Cell::Number(1.0)).unwrap();
        let refused = |row, column, builder: &mut Builder| {
            builder.cell(row, column, Cell::Number(1.0)).unwrap_err().to_string()
        };
        assert!(refused(ROWS, 3, &mut builder).starts_with("Sessions!D50001: "));
        assert!(refused(0, COLUMNS, &mut builder).starts_with("Sessions!ALM1: "));
        builder.cell(1 << 20, 0, Cell::Empty).expect("an empty cell is no row");
        let wide = (1..ROWS).find_map(|row| builder.cell(row, COLUMNS - 1, Cell::Yes(true)).err());
        assert!(wide.unwrap().what.english().contains("more in these cells"));
    }

    #[test]
    fn a_merged_cell_holds_in_each_of_its_rows() {
        let mut builder = Builder::default();
        builder.sheet("", "Sessions").unwrap();
        for (row, text) in ["day", "", "", "other"].into_iter().enumerate() {
            builder.cell(row, 0, Cell::text(text)).unwrap();
            builder.cell(row, 1, Cell::text("title")).unwrap();
        }
        builder.merge(Area { first: (0, 0), last: (2, 0) }).unwrap();
        builder.merge(Area { first: (3, 0), last: (1 << 40, 5) }).unwrap();
        let sheet = &builder.finish().sheets[0];
        let column: Vec<String> = (0..4).map(|row| sheet.cell(row, 0).shown()).collect();
        assert_eq!(column, ["day", "day", "day", "other"]);
        assert_eq!(sheet.rows.len(), 4);
    }
}
