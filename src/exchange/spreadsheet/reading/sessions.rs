//! The sessions.

use super::super::book::Cell;
use super::super::choice::Choice;
use super::super::model::SESSIONS;
use super::super::table::Tables;
use super::super::typed;
use super::named::List;
use super::names::Found;
use super::{Reading, Row};
use crate::exchange::draft::{Origin, Session, Speaker};
use crate::exchange::place::Place;
use crate::exchange::slug::is_id;
use crate::programme::model::{Image, Role};
use crate::programme::text::Text;
use crate::programme::time::{Date, Moment};
use crate::sentences::Sentence;
use std::collections::HashMap;

impl Reading<'_> {
    /// All sessions of all sheets of them.
    pub fn sessions(&mut self, tables: &Tables) {
        for table in tables.of(&SESSIONS) {
            self.enter_names(table);
        }
        let mut rows = Vec::new();
        let mut ids: HashMap<String, Place> = HashMap::new();
        for table in tables.of(&SESSIONS) {
            // The name of a sheet can be that of a day.
            let mut day = typed::date(&table.sheet.name, self.calendar);
            for at in table.rows() {
                let row = Row { table, at };
                if let Some(date) = self.divider(row) {
                    day = Some(date);
                    continue;
                }
                let Some(session) = self.session(row, &mut day) else { continue };
                if let Some(id) = &session.origin.slug {
                    let place = row.cell("id").map(|(_, place)| place).unwrap_or_default();
                    match ids.get(id) {
                        Some(first) => {
                            let what = Sentence::new("note-id-twice")
                                .with("id", &**id)
                                .with("place", first.to_string());
                            self.draft.note(&place, what);
                        }
                        None => {
                            ids.insert(id.clone(), place);
                        }
                    }
                }
                let number = session.number.map(|number| number.to_string());
                let at = self.draft.sessions.len();
                self.sessions.enter(at, session.origin.slug.as_deref(), &session.title);
                self.sessions.enter(at, number.as_deref(), &Text::default());
                self.draft.sessions.push(session);
                rows.push(row);
            }
        }
        for (at, row) in rows.into_iter().enumerate() {
            self.part_of(at, row);
        }
    }

    /// The day of a row that says nothing else: it stands above the sessions of the day.
    fn divider(&self, row: Row) -> Option<Date> {
        let mut cells = row.table.sheet.rows[row.at].iter().filter(|cell| !cell.is_empty());
        let first = cells.next()?;
        if cells.any(|cell| cell != first) {
            return None;
        }
        match first {
            Cell::Date(date) => Some(*date),
            Cell::Text(text) => typed::date(text, self.calendar),
            _ => None,
        }
    }

    /// A session; `day`: that of the row above.
    fn session(&mut self, row: Row, day: &mut Option<Date>) -> Option<Session> {
        let title = self.text(row, "title");
        if title.is_empty() {
            match row.cell("start") {
                Some((_, place)) => self.fault(&place, "there is a time, and no title"),
                None => self.left_out(row, "title"),
            }
            return None;
        }
        let (start, end) = self.start_and_end(row, day);
        let mut origin = Origin {
            slug: self.id(row, "id"),
            place: row.cell("title").map(|(_, place)| place).unwrap_or_default(),
            extras: self.extras(row),
            ..Origin::default()
        };
        if let Some((remark, _)) = row.words("remark") {
            origin.more.set("remark", remark);
        }
        let speakers = self.elements_of(row, "speakers", List::People).into_iter().map(Speaker::of);
        let moderator = |at| Speaker { role: Role::Moderator, ..Speaker::of(at) };
        let moderators =
            self.elements_of(row, "moderators", List::People).into_iter().map(moderator);
        let languages = |reading: &mut Self, field| {
            let words = row.words(field);
            words.map(|(words, place)| reading.languages(&words, &place)).unwrap_or_default()
        };
        let mut links = self.links(row);
        let image = self.picture(row, "image", &mut links).map(image);
        Some(Session {
            number: self.number(row, "number"),
            subtitle: self.text(row, "subtitle"),
            summary: self.text(row, "abstract"),
            start,
            end,
            rooms: self.elements_of(row, "rooms", List::Rooms),
            whole_venue: self.yes(row, "whole_venue"),
            room_status: self.choice(row, "room_status", Choice::RoomStatus),
            kind: row.words("kind").map(|(kind, place)| self.kind(&kind, &place)),
            tracks: self.elements_of(row, "verticals", List::Verticals),
            tags: self.tags(row),
            speakers: speakers.chain(moderators).collect(),
            state: self.choice(row, "state", Choice::State),
            languages: languages(self, "languages"),
            interpretation: languages(self, "interpretation"),
            attendance: self.choice(row, "attendance", Choice::Attendance),
            links,
            image,
            part_of: None,
            notice: self.text(row, "notice"),
            title,
            origin,
        })
    }

    fn start_and_end(
        &mut self,
        row: Row,
        day: &mut Option<Date>,
    ) -> (Option<Moment>, Option<Moment>) {
        let date = row.cell("date").and_then(|(cell, place)| self.date(cell, &place));
        let start = row.cell("start").and_then(|(cell, place)| self.time(cell, &place));
        let end = row.cell("end");
        let end = end.and_then(|(cell, place)| Some((self.time(cell, &place)?, place)));
        let length = self.length(row, "duration");
        let in_date = date.filter(|date| date.minutes >= 0);
        if let Some(date) = start.and_then(|it| it.date).or(date.and_then(|it| it.date)) {
            *day = Some(date);
        }
        let Some(first) = start.or(in_date) else { return (None, None) };
        let place =
            row.cell("start").or(row.cell("date")).map(|(_, place)| place).unwrap_or_default();
        let Some(date) = *day else {
            self.fault(&place, "there is a time, and no date here or above it");
            return (None, None);
        };
        let start = self.at(date, first.minutes, &place);
        let last = end.map(|(times, place)| (times.date, times.minutes, place));
        let last = last.or(first.end.map(|minutes| (None, minutes, place.clone())));
        let end = match (last, length) {
            (Some((Some(date), minutes, place)), _) => {
                let end = self.at(date, minutes, &place);
                if end.zip(start).is_some_and(|(end, start)| end < start) {
                    self.fault(&place, "it ends before it begins");
                }
                end
            }
            // What ends at an earlier time of day ends on the next one.
            (Some((None, minutes, place)), _) => {
                let next = if minutes < first.minutes { 1440 } else { 0 };
                self.at(date, minutes + next, &place)
            }
            (None, Some(length)) => start.map(|start| start.plus(length)),
            (None, None) => None,
        };
        let end = end.zip(self.zone.as_ref()).map(|(end, zone)| zone.tell(end));
        (start, end)
    }

    /// The instant of a local time.
    pub fn at(&mut self, date: Date, minutes: i64, place: &Place) -> Option<Moment> {
        // Without a zone there is a fault already.
        let at = self.zone.as_ref()?.at(date, minutes);
        if at.is_none() {
            self.fault(place, format!("{date} is too far away"));
        }
        at
    }

    fn tags(&mut self, row: Row) -> Vec<(usize, usize)> {
        let mut tags = Vec::new();
        for (cell, column) in row.cells("tags") {
            let text = cell.shown();
            let names: Vec<String> =
                self.tags.split(&text).into_iter().map(str::to_owned).collect();
            for name in names {
                let tag = match self.tags.find(&name) {
                    Found::One(number) => (number >> 20, number & ((1 << 20) - 1)),
                    Found::Several => {
                        let what = format!("several are called “{name}”");
                        self.fault(&row.place(column), what);
                        continue;
                    }
                    Found::Nothing => {
                        let (facet, value) = name.split_once(':').unwrap_or((&column.text, &name));
                        let (facet, value) = (facet.trim(), value.trim());
                        if facet.is_empty() || value.is_empty() {
                            self.fault(
                                &row.place(column),
                                format!("“{name}” is no tag: “Level: Beginner”"),
                            );
                            continue;
                        }
                        self.new_tag(facet, value)
                    }
                };
                if !tags.contains(&tag) {
                    tags.push(tag);
                }
            }
        }
        tags
    }

    /// A tag that no sheet tells more of. What can be ids are these.
    fn new_tag(&mut self, facet: &str, value: &str) -> (usize, usize) {
        let known = self.draft.facets.len();
        let (facet_at, value_at) = self.draft.tag(facet, value, self.main);
        let named = |text: &str| Origin {
            slug: Some(text.to_owned()).filter(|text| is_id(text)),
            is_only_named: true,
            ..Origin::default()
        };
        let of_facet = &mut self.draft.facets[facet_at];
        if facet_at == known {
            of_facet.origin = named(facet);
        }
        of_facet.values[value_at].origin = named(value);
        (facet_at, value_at)
    }

    fn part_of(&mut self, at: usize, row: Row) {
        let Some((name, place)) = row.words("part_of") else { return };
        match self.sessions.find(&name) {
            Found::One(whole) if whole != at => self.draft.sessions[at].part_of = Some(whole),
            Found::One(_) => self.fault(&place, "it cannot be a part of itself"),
            Found::Several => self.fault(
                &place,
                format!("several sessions are called “{name}”: write the id behind it: [#id]"),
            ),
            Found::Nothing => self.fault(&place, format!("there is no session “{name}”")),
        }
    }
}

fn image(src: String) -> Image {
    Image { src: src.into(), alt: Text::default(), width: 0, height: 0 }
}
