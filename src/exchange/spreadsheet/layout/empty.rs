//! A spreadsheet in which nothing is said yet, with a row in each sheet that shows how.

use super::super::book::Cell;
use super::super::heads::head;
use super::super::model::{PEOPLE, ROOMS, SESSIONS, SheetModel, VERTICALS};
use super::super::words::word;
use super::{Layout, lay_out};
use crate::exchange::json::{Json, Object};
use crate::programme::lang::Lang;
use crate::programme::model::{Programme, SCHEMA};

/// An empty spreadsheet of an event in these languages, the main one first.
pub fn empty(languages: &[Lang]) -> Layout {
    let mut layout = lay_out(&nothing(languages));
    let main = languages.first().copied().unwrap_or(Lang::EN);
    let said = |key: &str| Cell::text(word(&format!("example-{key}"), main));
    let examples: [(&SheetModel, Vec<(&str, Cell)>); 4] = [
        (
            &SESSIONS,
            vec![
                ("date", Cell::text("2030-07-01")),
                ("start", Cell::Time(9 * 60 + 30)),
                ("end", Cell::Time(10 * 60)),
                ("title", said("title")),
                ("speakers", said("person")),
                ("rooms", said("room")),
                ("verticals", said("vertical")),
                ("kind", Cell::text(word("kind-ceremony", main))),
            ],
        ),
        (
            &PEOPLE,
            vec![
                ("name", said("person")),
                ("function", said("function")),
                ("organisation", said("organisation")),
            ],
        ),
        (&ROOMS, vec![("name", said("room")), ("capacity", Cell::Number(200.0))]),
        (&VERTICALS, vec![("name", said("vertical")), ("colour", Cell::text("#1f3a93"))]),
    ];
    for (model, cells) in examples {
        let name = word(&format!("sheet-{}", model.name), main);
        let Some(laid_out) = layout.sheets.iter_mut().find(|it| it.sheet.name == name) else {
            continue;
        };
        let heads: Vec<Option<&str>> = laid_out.sheet.rows[0]
            .iter()
            .map(|cell| head(&cell.shown(), model).map(|head| head.field))
            .collect();
        let mut row = vec![Cell::Empty; heads.len()];
        for (field, cell) in cells {
            if let Some(at) = heads.iter().position(|head| *head == Some(field)) {
                row[at] = cell;
            }
        }
        // The sign that the row is only an example.
        row[0] = Cell::text(format!("# {}", row[0].shown()));
        laid_out.sheet.rows.push(row);
    }
    layout
}

/// A programme that says nothing but its languages. It is none that could be published.
fn nothing(languages: &[Lang]) -> Programme {
    let list = || Json::List(Vec::new());
    let event = [
        ("id", Json::from("")),
        ("name", Json::Object(Object::default())),
        ("offset", Json::from("")),
        ("languages", Json::of(&languages)),
        ("days", list()),
    ];
    let mut file = Object::default();
    file.push("schema", SCHEMA);
    file.push("revision", 0);
    file.push("published", "1970-01-01T00:00:00+00:00");
    file.push(
        "event",
        event.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Object>(),
    );
    ["verticals", "rooms", "people", "sessions"]
        .into_iter()
        .for_each(|name| file.push(name, list()));
    serde_json::from_str(&Json::Object(file).compact()).expect("all that a programme needs")
}
