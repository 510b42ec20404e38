//! Spreadsheets: `.xlsx`, `.ods` and `.csv`, in and out.
//!
//! Reading goes three ways into one `Book` of cells (`xlsx`, `ods`, `csv`), finds the sheets
//! and columns in it by their names (`table`, `heads`, `words`), and makes a draft of them
//! (`reading`). Writing goes the same way back: `layout` makes a book of a programme, and the
//! three formats write it. `model` says which sheets and columns there are.
//!
//! What the layout does not hold (pictures of sponsors, plans, outcomes, the brand, how sure
//! translations are) is not in a spreadsheet, and stays in the file that it is imported into.

mod archive;
mod book;
mod choice;
mod csv;
mod heads;
mod layout;
mod model;
mod ods;
mod reading;
mod table;
mod typed;
mod words;
mod xlsx;

use super::Faults;
use super::draft::Draft;
use super::format::{Format, Glance};
use super::outgoing::{OutFormat, Outgoing};
use super::place::Place;
use super::source::{Input, Options};
use crate::programme::lang::Lang;
use crate::programme::model::Programme;
use crate::programme::time::Moment;
use book::Builder;
use layout::Layout;

/// The format, for the list of those that are read.
pub static FORMAT: Format = Format {
    name: "spreadsheet",
    title: "a spreadsheet (.xlsx, .ods, .csv) with sheets of sessions, people, rooms and verticals",
    is_one,
    reader: read,
};

/// Writes `.xlsx`.
pub static WRITE_XLSX: OutFormat =
    OutFormat { name: "xlsx", ends: ".xlsx", writer: |out| write_out(out, Form::Xlsx) };

/// Writes `.ods`.
pub static WRITE_ODS: OutFormat =
    OutFormat { name: "ods", ends: ".ods", writer: |out| write_out(out, Form::Ods) };

/// Writes `.csv`: the sessions alone.
pub static WRITE_CSV: OutFormat =
    OutFormat { name: "csv", ends: ".csv", writer: |out| write_out(out, Form::Csv) };

fn write_out(out: &Outgoing, form: Form) -> Result<Vec<u8>, String> {
    write(out.index.programme(), form).map_err(|faults| {
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        faults.join("\n  ")
    })
}

/// What is named as a spreadsheet, or is one by its content. Old files of Excel are told what to do.
fn is_one(glance: &Glance) -> bool {
    let ends = [".xlsx", ".xlsm", ".ods", ".csv", ".tsv", ".xls"];
    ends.iter().any(|end| glance.is_named(end))
        || archive::has(glance.bytes(), "xl/workbook.xml")
        || archive::has(glance.bytes(), "content.xml")
}

fn read(inputs: &[Input], options: &Options) -> Result<Draft, Faults> {
    let mut builder = Builder::default();
    let mut faults = Vec::new();
    for input in inputs {
        // The name of a table is that of its file.
        let file = if inputs.len() > 1 { &*input.name } else { "" };
        faults.extend(enter(input, file, &mut builder).err());
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let (mut draft, revision) = reading::read(&builder.finish(), options)?;
    draft.base = base(&draft, revision, options).map(Box::new);
    Ok(draft)
}

/// What a spreadsheet said when it was written from the very programme that it goes into now.
fn base(draft: &Draft, revision: Option<u32>, options: &Options) -> Option<Draft> {
    let programme = options.into.as_deref()?;
    let id = draft.event.origin.slug.as_deref()?;
    if revision? != programme.revision || id != &*programme.event.id {
        return None;
    }
    let plain = Options { into: None, ..options.clone() };
    let (mut base, _) = reading::read(&layout::lay_out(programme).book(), &plain).ok()?;
    base.format = FORMAT.name;
    Some(base)
}

/// The forms of a spreadsheet that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `.xlsx`
    Xlsx,
    /// `.ods`
    Ods,
    /// `.csv`: the sessions alone.
    Csv,
}

impl Form {
    /// The form of a file by the end of its name.
    pub fn of_name(name: &str) -> Option<Form> {
        let (_, end) = name.rsplit_once('.')?;
        match &*end.to_ascii_lowercase() {
            "xlsx" => Some(Form::Xlsx),
            "ods" => Some(Form::Ods),
            "csv" => Some(Form::Csv),
            _ => None,
        }
    }
}

/// A programme as a spreadsheet. What it holds is said in `docs/formats.md`.
///
/// # Errors
/// The texts that do not fit into a cell.
pub fn write(programme: &Programme, form: Form) -> Result<Vec<u8>, Faults> {
    written(&layout::lay_out(programme), form, programme.published)
}

/// An empty spreadsheet with examples, for an event in these languages, the main one first.
///
/// # Errors
/// When it cannot be written.
pub fn write_empty(languages: &[Lang], form: Form) -> Result<Vec<u8>, Faults> {
    written(&layout::empty(languages), form, Moment::new(0, 0))
}

fn written(layout: &Layout, form: Form, at: Moment) -> Result<Vec<u8>, Faults> {
    match form {
        Form::Xlsx => xlsx::write(layout, at),
        Form::Ods => ods::write(layout),
        Form::Csv => Ok(csv::write(layout.sessions(), b';')),
    }
}

/// Enters the sheets of a file.
fn enter(input: &Input, file: &str, builder: &mut Builder) -> Result<(), super::Fault> {
    if archive::is_compound(&input.bytes) {
        let what = "this is a file of Excel before 2007, or a protected one: save it as .xlsx, without a password";
        return Err(Place::default().in_file(&input.name).fault(what));
    }
    if !archive::is_one(&input.bytes) {
        return csv::read(input, file, builder);
    }
    archive::check(input)?;
    if archive::has(&input.bytes, "content.xml") {
        return ods::read(input, file, builder);
    }
    xlsx::read(input, file, builder)
}

#[cfg(test)]
mod tests;
