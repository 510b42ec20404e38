//! The tables of a spreadsheet: which sheet is which, and what its columns are about.

use super::book::{Book, Cell, Sheet};
use super::heads::{Head, head};
use super::model::{EVENT, Field, SESSIONS, SHEETS, SheetModel};
use super::words;
use crate::exchange::place::{Fault, Place};
use crate::programme::fold::fold;
use crate::programme::lang::Lang;

/// How far down the heads are looked for: a title and an empty row may stand above them.
const HEADS_WITHIN: usize = 30;

/// A sheet whose columns are known.
#[derive(Debug)]
pub struct Table<'a> {
    /// What the sheet is.
    pub model: &'static SheetModel,
    /// The sheet.
    pub sheet: &'a Sheet,
    /// The row of the heads.
    pub heads: usize,
    /// The columns that have a head.
    pub columns: Vec<Column>,
}

/// A column with a head.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its place in the sheet.
    pub at: usize,
    /// The head as it stands there.
    pub text: String,
    /// What the head says, where that is ours.
    pub head: Option<Head>,
    /// The language of its texts, once it is settled ([`Tables::settle`]).
    pub lang: Option<Lang>,
}

/// The sheets of a spreadsheet, as far as they are ours.
#[derive(Debug, Default)]
pub struct Tables<'a> {
    /// Those that are.
    pub tables: Vec<Table<'a>>,
    /// The sheet of the event, which has a row for each field.
    pub event: Option<&'a Sheet>,
    /// Those that are not, and not empty.
    pub others: Vec<&'a Sheet>,
}

impl<'a> Tables<'a> {
    /// Finds them: by their names; and a sheet whose name says nothing, by its heads, when those of
    /// sessions are in it. (Who has a sheet for each day calls them by the days.)
    ///
    /// # Errors
    /// Sheets of ours that lack the columns without which they say nothing.
    pub fn find(book: &'a Book) -> Result<Tables<'a>, Vec<Fault>> {
        let mut found = Tables::default();
        let mut faults = Vec::new();
        let mut unnamed = Vec::new();
        let is_alone = book.sheets.iter().filter(|sheet| !is_empty(sheet)).count() == 1;
        for sheet in book.sheets.iter().filter(|sheet| !is_empty(sheet)) {
            match model_of(&sheet.name) {
                Name::Ours(model) if std::ptr::eq(model, &EVENT) => {
                    found.event.get_or_insert(sheet);
                }
                Name::Ours(model) if is_alone && table(sheet, model).is_none() => {
                    unnamed.push(sheet)
                }
                Name::Ours(model) => match table(sheet, model) {
                    Some(table) => found.tables.push(table),
                    None => faults.push(without_heads(sheet, model)),
                },
                Name::Help => {}
                Name::Other => unnamed.push(sheet),
            }
        }
        let has = |found: &Tables, model| found.of(model).next().is_some();
        for sheet in unnamed {
            let is_known = is_alone || !has(&found, &SESSIONS) || words_of_day(&sheet.name);
            let table = table(sheet, &SESSIONS)
                .filter(|table| is_known && (table.has("start") || table.has("date") || is_alone));
            match table {
                Some(table) => found.tables.push(table),
                None => found.others.push(sheet),
            }
        }
        if faults.is_empty() { Ok(found) } else { Err(faults) }
    }

    /// Settles the languages of columns, and tells of those that are there twice: they count as
    /// columns with a name that is not ours. One that names no language is in the main one, unless
    /// another one is: "Titre" beside "العنوان" are in the languages of these words.
    pub fn settle(&mut self, main: Lang) -> Vec<Fault> {
        let mut faults = Vec::new();
        for table in &mut self.tables {
            let is_text = |name: &str| table.model.field(name).is_some_and(Field::has_languages);
            let heads: Vec<Head> = table.columns.iter().filter_map(|it| it.head.clone()).collect();
            let lang = |head: &Head| {
                let others = heads.iter().filter(|it| it.field == head.field);
                let unnamed = others.clone().filter(|it| it.named.is_none()).count();
                head.named.unwrap_or(if unnamed > 1 { head.written } else { main })
            };
            let mut seen = Vec::new();
            for column in &mut table.columns {
                let Some(head) = column.head.as_ref().filter(|head| is_text(head.field)) else {
                    continue;
                };
                let lang = lang(head);
                if seen.contains(&(head.field, lang)) && !super::model::LINKS.contains(&head.field)
                {
                    let place = table.sheet.place(table.heads, column.at);
                    let what = format!(
                        "“{}” is there twice in one language ({}): this column is not read",
                        column.text,
                        lang.code()
                    );
                    faults.push(place.fault(what));
                    column.head = None;
                    continue;
                }
                seen.push((head.field, lang));
                column.lang = Some(lang);
            }
        }
        faults
    }

    /// The tables of a sort.
    pub fn of(&self, model: &'static SheetModel) -> impl Iterator<Item = &Table<'a>> {
        self.tables.iter().filter(move |table| std::ptr::eq(table.model, model))
    }
}

enum Name {
    Ours(&'static SheetModel),
    Help,
    Other,
}

/// What a sheet of this name is.
fn model_of(name: &str) -> Name {
    let model =
        |key: &str| SHEETS.iter().copied().find(|it| key.strip_prefix("sheet-") == Some(it.name));
    let key = words::key(&fold(name), |key| key.starts_with("sheet-"));
    match key.map(|(key, _)| key) {
        Some("sheet-help" | "sheet-lists") => Name::Help,
        Some(key) => model(key).map_or(Name::Other, Name::Ours),
        None => Name::Other,
    }
}

/// Whether the name of a sheet is that of a day: "Jour 1", "Mardi", "1 juillet".
fn words_of_day(name: &str) -> bool {
    let folded = fold(name);
    let mut words = folded.split(' ');
    words.any(|word| {
        words::key(word, |key| key == "date" || key == "weekday").is_some()
            || words::month(word).is_some()
    })
}

fn is_empty(sheet: &Sheet) -> bool {
    sheet.rows.iter().flatten().all(Cell::is_empty)
}

/// The table of a sheet: its heads are in the row that has most of them.
fn table<'a>(sheet: &'a Sheet, model: &'static SheetModel) -> Option<Table<'a>> {
    let rows = 0..sheet.rows.len().min(HEADS_WITHIN);
    let tables =
        rows.map(|row| Table { model, sheet, heads: row, columns: columns(sheet, model, row) });
    let tables = tables.filter(|table| model.needed.iter().all(|field| table.has(field)));
    let known = |table: &Table| table.columns.iter().filter(|column| column.head.is_some()).count();
    // The first one of those that have as many.
    tables.rev().max_by_key(known)
}

fn columns(sheet: &Sheet, model: &'static SheetModel, row: usize) -> Vec<Column> {
    let cells = sheet.rows[row].iter().enumerate().filter(|(_, cell)| !cell.is_empty());
    let column = |(at, cell): (usize, &Cell)| {
        let text = cell.shown();
        Column { at, head: head(&text, model), text, lang: None }
    };
    cells.map(column).collect()
}

fn without_heads(sheet: &Sheet, model: &SheetModel) -> Fault {
    let heads = model.needed.iter().map(|field| {
        let word = |lang| words::word(field, lang);
        format!("“{}” ({}, {})", word(Lang::EN), word(Lang::FR), word(Lang::AR))
    });
    let heads = heads.collect::<Vec<_>>().join(" and ");
    let place = Place::inside(&*sheet.name).in_file(&sheet.file);
    place.fault(format!("there is no row of heads with a column {heads}"))
}

impl Table<'_> {
    /// Whether there is a column for a field.
    pub fn has(&self, field: &str) -> bool {
        self.columns_of(field).next().is_some()
    }

    /// The columns of a field.
    pub fn columns_of(&self, field: &str) -> impl Iterator<Item = &Column> {
        let is_it =
            move |column: &&Column| column.head.as_ref().is_some_and(|it| it.field == field);
        self.columns.iter().filter(is_it)
    }

    /// The cell of a field that has one column, and the column's place; the first one that is not
    /// empty, where there are several.
    pub fn cell(&self, row: usize, field: &str) -> Option<(&Cell, usize)> {
        let mut cells =
            self.columns_of(field).map(|column| (self.sheet.cell(row, column.at), column.at));
        cells.find(|(cell, _)| !cell.is_empty())
    }

    /// The rows below the heads in which something is said. Left out are those that begin with `# `
    /// and have no id, and heads that are repeated.
    pub fn rows(&self) -> impl Iterator<Item = usize> {
        let heads = &self.sheet.rows[self.heads];
        let says = move |row: &usize| {
            let cells = &self.sheet.rows[*row];
            let first = cells.iter().find(|cell| !cell.is_empty());
            let is_read =
                |first: &Cell| !is_comment(&first.shown()) || self.cell(*row, "id").is_some();
            first.is_some_and(is_read) && cells != heads
        };
        (self.heads + 1..self.sheet.rows.len()).filter(says)
    }

    /// The place of a cell.
    pub fn place(&self, row: usize, column: usize) -> Place {
        self.sheet.place(row, column)
    }

    /// The place of a row.
    pub fn row_place(&self, row: usize) -> Place {
        let at = self.columns.first().map_or(0, |column| column.at);
        self.place(row, at)
    }
}

/// Whether a row that begins so is only for people.
fn is_comment(first: &str) -> bool {
    first
        .strip_prefix('#')
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

/// The rows of the sheet of the event: the field that the first cell names, and the row.
pub fn event_rows(sheet: &Sheet) -> Vec<(Head, usize)> {
    let row = |row: usize| {
        let first = sheet.rows[row].iter().find(|cell| !cell.is_empty())?;
        Some((head(&first.shown(), &EVENT)?, row))
    };
    (0..sheet.rows.len()).filter_map(row).collect()
}
