//! Values of cells: each is read, or told with its place.

use super::super::book::Cell;
use super::super::choice::Choice;
use super::super::model::Sort;
use super::super::table::{Column, Table};
use super::super::typed;
use super::super::words;
use super::names::pieces;
use super::{Reading, links};
use crate::exchange::json::{Json, Object};
use crate::exchange::limits::TEXT;
use crate::exchange::place::Place;
use crate::exchange::slug::is_id;
use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind};
use crate::programme::reader::{path, url};
use crate::programme::text::Text;
use crate::sentences::Sentence;
use serde::de::DeserializeOwned;

/// A row of a table.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    /// The table.
    pub table: &'a Table<'a>,
    /// The row.
    pub at: usize,
}

impl<'a> Row<'a> {
    /// The cell of a field, with its place.
    pub fn cell(&self, field: &str) -> Option<(&'a Cell, Place)> {
        let (cell, column) = self.table.cell(self.at, field)?;
        Some((cell, self.table.place(self.at, column))).filter(|(cell, _)| !is_error(cell))
    }

    /// The cells of a field, with their columns; those that say something.
    pub fn cells(&self, field: &'a str) -> impl Iterator<Item = (&'a Cell, &'a Column)> + use<'a> {
        let (table, at) = (self.table, self.at);
        let cells =
            table.columns_of(field).map(move |column| (table.sheet.cell(at, column.at), column));
        cells.filter(|(cell, _)| !cell.is_empty() && !is_error(cell))
    }

    /// The place of a column in this row.
    pub fn place(&self, column: &Column) -> Place {
        self.table.place(self.at, column.at)
    }

    /// The words of a field.
    pub fn words(&self, field: &str) -> Option<(String, Place)> {
        self.cell(field).map(|(cell, place)| (cell.shown(), place))
    }
}

/// What a formula could not say is told once for all cells, and then counts as nothing.
fn is_error(cell: &Cell) -> bool {
    matches!(cell, Cell::Error(_))
}

impl Reading<'_> {
    /// A text in its languages.
    pub fn text(&mut self, row: Row, field: &'static str) -> Text {
        let mut text = Text::default();
        let is_line = row.table.model.field(field).is_some_and(|it| it.sort == Sort::Line);
        for (cell, column) in row.cells(field) {
            let words = self.words_of(cell, is_line, &row.place(column));
            text.set(column.lang.unwrap_or(self.main), words);
        }
        text
    }

    /// The words of a cell: on one line, or on several; not longer than is read.
    pub fn words_of(&mut self, cell: &Cell, is_line: bool, place: &Place) -> String {
        let mut words = cell.shown();
        if words.len() > TEXT {
            let mut end = TEXT;
            while !words.is_char_boundary(end) {
                end -= 1;
            }
            words.truncate(end);
            self.draft
                .note(place, Sentence::new("note-text-cut").with("count", words.chars().count()));
        }
        match is_line {
            true => words
                .split(['\n', '\t'])
                .map(str::trim)
                .filter(|it| !it.is_empty())
                .collect::<Vec<_>>()
                .join(" "),
            false => words,
        }
    }

    /// An id of ours.
    pub fn id(&mut self, row: Row, field: &str) -> Option<String> {
        let (id, place) = row.words(field)?;
        if !is_id(&id) {
            let what = format!("“{id}” is no id: letters from a to z, digits, “-”, “_” and “.”");
            self.fault(&place, what);
            return None;
        }
        Some(id)
    }

    /// A whole number.
    pub fn number<T: TryFrom<i64>>(&mut self, row: Row, field: &str) -> Option<T> {
        let (cell, place) = row.cell(field)?;
        let number = match cell {
            Cell::Number(number) if number.fract() == 0.0 => Some(*number as i64),
            Cell::Text(text) => typed::whole(text),
            _ => None,
        };
        let number = number.and_then(|number| T::try_from(number).ok());
        if number.is_none() {
            self.fault(
                &place,
                format!("“{}” is no whole number that can stand here", cell.shown()),
            );
        }
        number
    }

    /// Whether a cell says yes.
    pub fn yes(&mut self, row: Row, field: &str) -> bool {
        let Some((cell, place)) = row.cell(field) else { return false };
        match cell {
            Cell::Yes(yes) => return *yes,
            Cell::Number(number) if *number == 0.0 || *number == 1.0 => return *number == 1.0,
            _ => {}
        }
        let key = words::key(&crate::programme::fold::fold(&cell.shown()), |it| {
            matches!(it, "yes" | "no")
        });
        if key.is_none() {
            let what = format!(
                "“{}” is neither {} nor {}",
                cell.shown(),
                self.word("yes"),
                self.word("no")
            );
            self.fault(&place, what);
        }
        key.is_some_and(|(key, _)| key == "yes")
    }

    /// The code of a choice.
    pub fn code(&mut self, row: Row, field: &str, choice: Choice) -> Option<&'static str> {
        let (text, place) = row.words(field)?;
        let code = words::choice(choice.prefix(), &text, choice.codes());
        if code.is_none() {
            let known =
                choice.codes().iter().map(|code| self.word(&format!("{}-{code}", choice.prefix())));
            let known = known.collect::<Vec<_>>().join(", ");
            self.fault(&place, format!("“{text}” is none of: {known}"));
        }
        code
    }

    /// A choice of the programme's.
    pub fn choice<T: DeserializeOwned>(
        &mut self,
        row: Row,
        field: &str,
        choice: Choice,
    ) -> Option<T> {
        let code = self.code(row, field, choice)?;
        // All codes of a choice can be read.
        serde_json::from_value(serde_json::Value::String(code.to_owned())).ok()
    }

    /// The languages of a cell.
    pub fn languages(&mut self, text: &str, place: &Place) -> Vec<Lang> {
        let mut languages = Vec::new();
        for name in pieces(text).flat_map(|piece| piece.split([',', '/'])).map(str::trim) {
            match words::language(name) {
                Some(lang) if !languages.contains(&lang) => languages.push(lang),
                Some(_) => {}
                None if name.is_empty() => {}
                None => {
                    self.fault(place, format!("“{name}” is no language that is known: fr, ar, en"))
                }
            }
        }
        languages
    }

    /// The path of a picture that lies beside the programme. One that lies elsewhere becomes a link,
    /// because nothing is ever fetched.
    pub fn picture(&mut self, row: Row, field: &str, links: &mut Vec<KindLink>) -> Option<String> {
        let (text, place) = row.words(field)?;
        let json = Json::from(&*text).compact();
        if url(&json).is_some() {
            let link = KindLink { kind: LinkKind::Other, url: text.into(), title: Text::default() };
            links::add(links, vec![link]);
            return None;
        }
        if path(&json).is_none() {
            self.fault(
                &place,
                format!("“{text}” is no path below that of the programme: images/a.png"),
            );
            return None;
        }
        Some(text)
    }

    /// The links of an element, from the columns of each kind and that of all.
    pub fn links(&mut self, row: Row) -> Vec<KindLink> {
        let mut list = Vec::new();
        for field in super::super::model::LINKS.into_iter().chain(["links"]) {
            let kind = (field != "links").then(|| LinkKind::from_code(field));
            for (cell, column) in row.cells(field) {
                let lang = column.lang.unwrap_or(self.main);
                match links::links(&cell.shown(), kind, lang) {
                    Ok(more) => links::add(&mut list, more),
                    Err(part) => {
                        let what = format!("“{part}” has no address, which begins with https://");
                        self.fault(&row.place(column), what);
                    }
                }
            }
        }
        list
    }

    /// What stands in columns whose heads are not ours.
    pub fn extras(&self, row: Row) -> Object {
        let mut extras = Object::default();
        for column in row.table.columns.iter().filter(|column| column.head.is_none()) {
            let cell = row.table.sheet.cell(row.at, column.at);
            if !cell.is_empty() {
                extras.set(&column.text, Json::from(cell.shown()));
            }
        }
        extras
    }
}
