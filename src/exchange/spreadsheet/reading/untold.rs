//! What a spreadsheet has no column for, so that taking a column out of it takes nothing back.

use super::super::model::{
    APPEARANCES, DAYS, EVENT, KINDS, LINKS, PEOPLE, ROOMS, SESSIONS, SheetModel, VERTICALS,
};
use super::super::table::{Table, Tables, event_rows};
use crate::exchange::draft::{Draft, Untold};
use crate::programme::lang::Lang;
use std::collections::BTreeMap;

/// The fields of a list, and the columns any of which can tell each, where these are called otherwise.
const COLUMNS: [(&str, &[&str]); 5] = [
    ("rooms", &["rooms"]),
    ("room", &["rooms"]),
    ("speakers", &["speakers", "moderators"]),
    ("end", &["end", "duration"]),
    ("start", &["start", "date"]),
];

/// What the sheets cannot tell, by list.
pub fn untold(tables: &Tables, draft: &Draft) -> BTreeMap<&'static str, Untold> {
    let mut untold = BTreeMap::new();
    for model in [&SESSIONS, &PEOPLE, &ROOMS, &VERTICALS, &KINDS, &DAYS] {
        untold.insert(model.name, of_sheets(tables, model, draft));
    }
    let mut of_event = Untold::default();
    let rows = tables.event.map(event_rows).unwrap_or_default();
    for field in
        EVENT.fields.iter().filter(|field| rows.iter().all(|(head, _)| head.field != field.name))
    {
        of_event.add(field.name);
    }
    untold.insert("event", of_event);
    let mut of_speakers = Untold::default();
    if tables.of(&APPEARANCES).next().is_none() {
        ["function", "organisation", "start", "end", "order"]
            .into_iter()
            .for_each(|it| of_speakers.add(it));
    }
    untold.insert("speakers", of_speakers);
    untold.insert("links", of_links(tables));
    untold
}

/// The kinds of links that have no column, of sessions nor people.
fn of_links(tables: &Tables) -> Untold {
    let mut untold = Untold::default();
    let has = |field: &str| tables.tables.iter().any(|table| table.has(field));
    LINKS.into_iter().filter(|kind| !has("links") && !has(kind)).for_each(|kind| untold.add(kind));
    untold
}

fn of_sheets(tables: &Tables, model: &'static SheetModel, draft: &Draft) -> Untold {
    let tables: Vec<&Table> = tables.of(model).collect();
    let has = |field: &&str| tables.iter().any(|table| table.has(field));
    let mut untold = Untold::default();
    for (name, columns) in COLUMNS {
        let is_said = name == "end" && draft.sessions.iter().any(|session| session.end.is_some());
        if model.field(columns[0]).is_some() && !columns.iter().any(has) && !is_said {
            untold.add(name);
        }
    }
    let is_other = |name: &str| {
        COLUMNS.iter().any(|(_, columns)| columns.contains(&name))
            || LINKS.contains(&name)
            || name == "links"
    };
    for field in model.fields.iter().filter(|field| !is_other(field.name)) {
        let columns = tables.iter().flat_map(|table| table.columns_of(field.name));
        let languages: Vec<Lang> = columns.filter_map(|column| column.lang).collect();
        // Under the name that it has in the programme.
        let name = if field.name == "room_kind" { "kind" } else { field.name };
        match has(&field.name) {
            false => untold.add(name),
            true if field.has_languages() => untold.add_but(name, languages),
            true => {}
        }
    }
    untold
}
