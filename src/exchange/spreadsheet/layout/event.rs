//! The event, a row for each field, and its days.

use super::super::book::{Cell, Sheet};
use super::super::choice::Choice;
use super::super::heads;
use super::super::model::EVENT;
use super::super::words::word;
use super::elements::code;
use super::{Fields, LaidOut, Look, Value, Writing, cell, links, text};
use crate::programme::lang::Lang;
use crate::programme::model::{Attendance, KindLink, LinkKind};
use crate::programme::text::Text;

impl Writing<'_> {
    pub fn event_sheet(&self) -> LaidOut {
        let event = &self.programme.event;
        let details = event.details.get();
        let mut rows: Vec<(&'static str, Value)> = Vec::new();
        let mut say = |field: &'static str, text: &Text| {
            if !text.is_empty() {
                rows.push((field, Value::Text(text.clone())));
            }
        };
        for (field, text) in [
            ("name", &event.name),
            ("short_name", &event.short_name),
            ("theme", &event.theme),
            ("patronage", &event.patronage),
            ("organiser", &event.organiser),
            ("venue", &event.venue),
            ("city", &event.city),
        ] {
            say(field, text);
        }
        details.about.iter().for_each(|paragraph| say("about", paragraph));
        for link in &details.links {
            let link = KindLink {
                kind: LinkKind::Other,
                url: link.url.clone(),
                title: link.title.clone(),
            };
            let front = |_| format!("{}: ", word("other", self.main));
            say("links", &links::cells(&[&link], self.main, front));
        }
        let mut tell = |field: &'static str, cell: Cell| {
            if !cell.is_empty() {
                rows.push((field, Value::Cell(cell)));
            }
        };
        let tags = |list: &[Lang]| {
            Cell::text(list.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(", "))
        };
        tell("time_zone", Cell::text(event.zone_name()));
        tell("languages", tags(&self.languages));
        tell("fallback", tags(&event.fallback));
        if event.attendance != Attendance::InPerson {
            let key = format!("{}-{}", Choice::Attendance.prefix(), code(&event.attendance));
            tell("attendance", Cell::text(word(&key, self.main)));
        }
        if !event.day_starts.is_midnight() {
            tell("day_starts", Cell::Time(event.day_starts.minutes()));
        }
        tell("id", Cell::text(&*event.id));
        if self.programme.revision > 0 {
            tell("revision", Cell::Number(f64::from(self.programme.revision)));
        }
        self.event_rows(&rows)
    }

    fn event_rows(&self, rows: &[(&'static str, Value)]) -> LaidOut {
        let mut languages = self.languages.clone();
        for (_, value) in rows {
            let Value::Text(text) = value else { continue };
            for phrase in text.all().filter(|it| !languages.contains(&it.lang)).collect::<Vec<_>>()
            {
                languages.push(phrase.lang);
            }
        }
        let head =
            |lang: &Lang| Cell::Text(format!("{} ({})", word("text", self.main), lang.code()));
        let mut cells =
            vec![vec![Cell::text(word("field", self.main)), Cell::text(word("value", self.main))]];
        cells[0].extend(languages.iter().map(head));
        for field in EVENT.fields {
            let of_field: Vec<&Value> = rows
                .iter()
                .filter(|(name, _)| *name == field.name)
                .map(|(_, value)| value)
                .collect();
            let label = || Cell::Text(heads::written(field, None, self.main));
            if of_field.is_empty() && field.is_offered {
                cells.push(vec![label()]);
            }
            for value in of_field {
                let mut row = vec![label()];
                match value {
                    Value::Cell(cell) => row.push(cell.clone()),
                    Value::Text(text) => {
                        row.push(Cell::Empty);
                        let cell = |lang: &Lang| text.exact(*lang).map_or(Cell::Empty, Cell::text);
                        row.extend(languages.iter().map(cell));
                    }
                }
                cells.push(row);
            }
        }
        let wide = |width| Look { width, list: None };
        let mut columns = vec![wide(24), wide(22)];
        columns.extend(languages.iter().map(|_| wide(44)));
        let name = self.sheet_name(EVENT.name);
        let sheet = Sheet { name, file: String::new(), rows: cells };
        LaidOut { sheet, columns, has_heads: true, is_hidden: false }
    }

    pub fn day_rows(&self) -> Vec<Fields> {
        let day = |day: &crate::programme::model::Day| {
            let mut row = Fields::new();
            cell(&mut row, "date", Cell::Date(day.date));
            text(&mut row, "title", &day.title);
            row
        };
        self.programme.event.days.iter().map(day).collect()
    }
}
