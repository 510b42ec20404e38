//! A programme laid out as a spreadsheet: which cells there are, before any format writes them.

mod elements;
mod empty;
mod event;
mod help;
mod links;
mod lists;
mod sessions;

pub use empty::empty;

use super::book::{Book, Cell, Sheet};
use super::choice::Choice;
use super::heads;
use super::model::{
    APPEARANCES, DAYS, Field, KINDS, PEOPLE, ROOMS, SESSIONS, SheetModel, Sort, TAGS, VERTICALS,
};
use super::reading::Names;
use super::words::word;
use crate::programme::lang::Lang;
use crate::programme::model::Programme;
use crate::programme::text::Text;
use std::collections::HashMap;

/// A spreadsheet that is to be written.
#[derive(Debug)]
pub struct Layout {
    /// The sheets in order.
    pub sheets: Vec<LaidOut>,
    /// Whether the first column stands at the right.
    pub is_right_to_left: bool,
}

/// A sheet that is to be written.
#[derive(Debug)]
pub struct LaidOut {
    /// Its name and cells; the heads are the first row.
    pub sheet: Sheet,
    /// What is said of the columns.
    pub columns: Vec<Look>,
    /// Whether the first row is that of heads.
    pub has_heads: bool,
    /// Whether only drop-down lists need it.
    pub is_hidden: bool,
}

/// How a column looks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// Its width in letters.
    pub width: u16,
    /// What is proposed in it.
    pub list: Option<List>,
}

/// Where the words of a drop-down list are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The name of the sheet.
    pub sheet: String,
    /// The column in it, below the head.
    pub column: usize,
    /// How many rows of it there are; some more are left for what comes.
    pub rows: usize,
    /// Whether something else is warned of.
    pub is_closed: bool,
}

/// What an element says in its fields.
type Fields = HashMap<&'static str, Value>;

/// What is said in a field.
#[derive(Debug)]
enum Value {
    /// In languages.
    Text(Text),
    /// In a cell.
    Cell(Cell),
}

/// A programme on its way into cells.
struct Writing<'a> {
    programme: &'a Programme,
    main: Lang,
    languages: Vec<Lang>,
    people: Names,
    rooms: Names,
    verticals: Names,
    kinds: Names,
    sessions: Names,
}

impl Layout {
    /// The cells alone, as if they had been read.
    pub fn book(self) -> Book {
        Book { sheets: self.sheets.into_iter().map(|laid_out| laid_out.sheet).collect() }
    }

    /// The sheet of sessions.
    pub fn sessions(&self) -> &Sheet {
        // Behind the page of instructions.
        &self.sheets[1].sheet
    }
}

/// Lays a programme out.
pub fn lay_out(programme: &Programme) -> Layout {
    let event = &programme.event;
    let of_name = || event.name.all().map(|phrase| phrase.lang).collect();
    let languages: Vec<Lang> =
        if event.languages.is_empty() { of_name() } else { event.languages.clone() };
    let main = languages.first().copied().unwrap_or(Lang::EN);
    fn named<'a>(list: impl Iterator<Item = (&'a str, &'a Text)>) -> Names {
        let mut names = Names::default();
        list.enumerate().for_each(|(at, (id, name))| names.enter(at, Some(id), name));
        names
    }
    let writing = Writing {
        programme,
        main,
        languages,
        people: named(programme.people.iter().map(|it| (&*it.id, &it.name))),
        rooms: named(programme.rooms.iter().map(|it| (&*it.id, &it.name))),
        verticals: named(programme.verticals.iter().map(|it| (&*it.id, &it.name))),
        kinds: named(event.kinds.iter().map(|it| (&*it.id, &it.name))),
        sessions: named(programme.sessions.iter().map(|it| (&*it.id, &it.title))),
    };
    writing.layout()
}

impl Writing<'_> {
    fn layout(&self) -> Layout {
        let mut tables = vec![
            self.table(&SESSIONS, &self.session_rows()),
            self.table(&PEOPLE, &self.people_rows()),
            self.table(&ROOMS, &self.room_rows()),
            self.table(&VERTICALS, &self.vertical_rows()),
            self.event_sheet(),
            self.table(&DAYS, &self.day_rows()),
        ];
        let optional = [
            (&KINDS, self.kind_rows()),
            (&TAGS, self.tag_rows()),
            (&APPEARANCES, self.appearance_rows()),
        ];
        let optional = optional.into_iter().filter(|(_, rows)| !rows.is_empty());
        tables.extend(optional.map(|(model, rows)| self.table(model, &rows)));
        let lists = self.lists();
        self.propose(&mut tables, &lists);
        let mut sheets = vec![self.help()];
        sheets.extend(tables);
        sheets.push(lists);
        Layout { sheets, is_right_to_left: self.main.is_right_to_left() }
    }

    /// A sheet with a row for each element: the columns that are offered, and those in which
    /// something is said.
    fn table(&self, model: &'static SheetModel, rows: &[Fields]) -> LaidOut {
        let mut columns: Vec<(&'static Field, Option<Lang>)> = Vec::new();
        for field in model.fields {
            let is_said = rows.iter().any(|row| row.contains_key(field.name));
            if field.has_languages() {
                columns
                    .extend(self.languages_of(field, rows).into_iter().map(|lang| (field, lang)));
            } else if is_said || field.is_offered {
                columns.push((field, None));
            }
        }
        let head = |(field, lang): &(&'static Field, Option<Lang>)| {
            Cell::Text(heads::written(field, *lang, self.main))
        };
        let cell = |row: &Fields, (field, lang): &(&'static Field, Option<Lang>)| match row
            .get(field.name)
        {
            Some(Value::Cell(cell)) => cell.clone(),
            Some(Value::Text(text)) => {
                text.exact(lang.unwrap_or(self.main)).map_or(Cell::Empty, Cell::text)
            }
            None => Cell::Empty,
        };
        let mut cells = vec![columns.iter().map(head).collect::<Vec<_>>()];
        cells.extend(
            rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()),
        );
        let look =
            |(field, _): &(&'static Field, Option<Lang>)| Look { width: field.width, list: None };
        LaidOut {
            sheet: Sheet { name: self.sheet_name(model.name), file: String::new(), rows: cells },
            columns: columns.iter().map(look).collect(),
            has_heads: true,
            is_hidden: false,
        }
    }

    /// The languages of the columns of a field: those of the event where it is offered, and those
    /// in which something is said. The only one of an event needs no name.
    fn languages_of(&self, field: &Field, rows: &[Fields]) -> Vec<Option<Lang>> {
        let mut languages = if field.is_offered { self.languages.clone() } else { Vec::new() };
        let mut others: Vec<Lang> = Vec::new();
        for row in rows {
            let Some(Value::Text(text)) = row.get(field.name) else { continue };
            for phrase in text.all().filter(|phrase| !languages.contains(&phrase.lang)) {
                if !others.contains(&phrase.lang) {
                    others.push(phrase.lang);
                }
            }
        }
        others.sort_by_key(|lang| {
            (
                self.languages.iter().position(|known| known == lang).unwrap_or(usize::MAX),
                lang.code(),
            )
        });
        languages.extend(others);
        let is_alone = languages == [self.main];
        let is_plain = is_alone && (self.languages.len() == 1 || field.sort == Sort::Links);
        languages.into_iter().map(|lang| Some(lang).filter(|_| !is_plain)).collect()
    }

    fn sheet_name(&self, name: &str) -> String {
        word(&format!("sheet-{name}"), self.main).to_owned()
    }

    /// The word of a choice.
    fn choice(&self, choice: Choice, code: &str) -> Value {
        Value::Cell(Cell::text(word(&format!("{}-{code}", choice.prefix()), self.main)))
    }

    /// What an element is called where it is named.
    fn reference(&self, names: &Names, at: usize, name: &Text, id: &str) -> String {
        let name = name.get(self.main).map(|phrase| phrase.text).unwrap_or_default();
        names.written(at, name, id)
    }
}

/// Says a text in a field, where there is one.
fn text(fields: &mut Fields, field: &'static str, text: &Text) {
    if !text.is_empty() {
        fields.insert(field, Value::Text(text.clone()));
    }
}

/// Says a cell in a field, where it is not empty.
fn cell(fields: &mut Fields, field: &'static str, cell: Cell) {
    if !cell.is_empty() {
        fields.insert(field, Value::Cell(cell));
    }
}

/// Says yes in a field, or nothing.
fn yes(fields: &mut Fields, field: &'static str, is_so: bool, main: Lang) {
    if is_so {
        cell(fields, field, Cell::text(word("yes", main)));
    }
}
