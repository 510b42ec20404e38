//! Drop-down lists.

use super::super::book::{Cell, Sheet};
use super::super::choice::Choice;
use super::super::heads;
use super::super::model::{EVENT, SHEETS, Sort};
use super::super::words::word;
use super::{LaidOut, List, Look, Writing};

impl Writing<'_> {
    /// The words of choices, in a sheet that nobody has to see: for drop-down lists.
    pub fn lists(&self) -> LaidOut {
        let mut columns: Vec<Vec<String>> = Vec::new();
        columns.push(self.kind_names());
        for choice in
            [Choice::State, Choice::RoomStatus, Choice::Attendance, Choice::RoomKind, Choice::Part]
        {
            let codes = choice.codes().iter();
            columns.push(
                codes
                    .map(|code| word(&format!("{}-{code}", choice.prefix()), self.main).to_owned())
                    .collect(),
            );
        }
        columns.push(vec![word("yes", self.main).to_owned()]);
        let height = columns.iter().map(Vec::len).max().unwrap_or_default();
        let row = |row: usize| {
            let cell = |column: &Vec<String>| column.get(row).map_or(Cell::Empty, Cell::text);
            columns.iter().map(cell).collect()
        };
        let heads = ["kind", "state", "room_status", "attendance", "room_kind", "part", "yes"];
        let mut rows: Vec<Vec<Cell>> =
            vec![heads.map(|key| Cell::text(word(key, self.main))).to_vec()];
        rows.extend((0..height).map(row));
        LaidOut {
            sheet: Sheet { name: self.sheet_name("lists"), file: String::new(), rows },
            columns: vec![Look { width: 20, list: None }; columns.len()],
            has_heads: true,
            is_hidden: true,
        }
    }

    /// Gives columns their drop-down lists: names of other sheets, so that what is added there is
    /// proposed, and the words of choices.
    pub fn propose(&self, tables: &mut [LaidOut], lists: &LaidOut) {
        let rows_of = |name: &str| {
            let table = tables.iter().find(|table| table.sheet.name == self.sheet_name(name));
            table.map_or(0, |table| table.sheet.rows.len())
        };
        let of_sheet = |name: &str| List {
            sheet: self.sheet_name(name),
            column: 0,
            rows: rows_of(name) + 200,
            is_closed: false,
        };
        let of_lists = |column: usize, is_closed: bool| {
            let words = lists.sheet.rows.iter().skip(1).filter(|row| !row[column].is_empty());
            List { sheet: lists.sheet.name.clone(), column, rows: words.count(), is_closed }
        };
        let list = |sort: Sort| match sort {
            Sort::Names("kinds") => Some(of_lists(0, false)),
            Sort::Names(name @ ("people" | "rooms" | "verticals")) => Some(of_sheet(name)),
            Sort::Choice(choice) => Some(of_lists(
                match choice {
                    Choice::Kind => 0,
                    Choice::State => 1,
                    Choice::RoomStatus => 2,
                    Choice::Attendance => 3,
                    Choice::RoomKind => 4,
                    Choice::Part => 5,
                },
                choice != Choice::Kind,
            )),
            Sort::YesNo => Some(of_lists(6, true)),
            _ => None,
        };
        let mut looks: Vec<(usize, usize, List)> = Vec::new();
        for (at, table) in tables.iter().enumerate() {
            let Some(model) = SHEETS.iter().find(|it| self.sheet_name(it.name) == table.sheet.name)
            else {
                continue;
            };
            if std::ptr::eq(*model, &EVENT) {
                continue;
            }
            for (column, head) in table.sheet.rows[0].iter().enumerate() {
                let field =
                    heads::head(&head.shown(), model).and_then(|head| model.field(head.field));
                if let Some(list) = field.and_then(|field| list(field.sort)) {
                    looks.push((at, column, list));
                }
            }
        }
        for (at, column, list) in looks {
            tables[at].columns[column].list = Some(list);
        }
    }
}
