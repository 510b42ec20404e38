//! People, rooms, verticals, kinds and facets.

use super::super::book::Cell;
use super::super::choice::Choice;
use super::super::words::word;
use super::{Fields, Writing, cell, links, text, yes};
use crate::exchange::json::Json;
use crate::programme::model::{Kind, RoomKind};

impl Writing<'_> {
    pub fn people_rows(&self) -> Vec<Fields> {
        let person = |person: &crate::programme::model::Person| {
            let (mut row, details) = (Fields::new(), person.details.get());
            text(&mut row, "name", &person.name);
            text(&mut row, "function", &person.function);
            text(&mut row, "organisation", &person.organisation);
            text(&mut row, "biography", &details.biography);
            text(&mut row, "sort_name", &details.sort_name);
            text(&mut row, "pronouns", &details.pronouns);
            if let Some(photo) = &details.photo {
                cell(&mut row, "photo", Cell::text(&*photo.src));
            }
            links::say(&mut row, &details.links, self.main);
            yes(&mut row, "doubt", person.doubt, self.main);
            cell(&mut row, "remark", Cell::text(&*person.remark));
            cell(&mut row, "id", Cell::text(&*person.id));
            row
        };
        self.programme.people.iter().map(person).collect()
    }

    pub fn room_rows(&self) -> Vec<Fields> {
        let room = |room: &crate::programme::model::Room| {
            let (mut row, details) = (Fields::new(), room.details.get());
            text(&mut row, "name", &room.name);
            text(&mut row, "place", &room.place);
            text(&mut row, "group", &room.group);
            text(&mut row, "accessibility", &details.accessibility);
            if let Some(capacity) = details.capacity {
                cell(&mut row, "capacity", Cell::Number(f64::from(capacity)));
            }
            if room.kind != RoomKind::Room {
                row.insert("room_kind", self.choice(Choice::RoomKind, &code(&room.kind)));
            }
            yes(&mut row, "shared", room.shared, self.main);
            cell(&mut row, "order", Cell::Number(f64::from(room.order)));
            cell(&mut row, "id", Cell::text(&*room.id));
            row
        };
        self.programme.rooms.iter().map(room).collect()
    }

    pub fn vertical_rows(&self) -> Vec<Fields> {
        let vertical = |vertical: &crate::programme::model::Vertical| {
            let mut row = Fields::new();
            text(&mut row, "name", &vertical.name);
            cell(&mut row, "colour", Cell::text(&*vertical.colour));
            cell(&mut row, "icon", Cell::text(&*vertical.icon));
            cell(&mut row, "number", Cell::Number(f64::from(vertical.number)));
            cell(&mut row, "id", Cell::text(&*vertical.id));
            row
        };
        self.programme.verticals.iter().map(vertical).collect()
    }

    pub fn kind_rows(&self) -> Vec<Fields> {
        let kind = |kind: &crate::programme::model::EventKind| {
            let mut row = Fields::new();
            text(&mut row, "name", &kind.name);
            if kind.like != Kind::Session {
                row.insert("like", self.choice(Choice::Kind, kind.like.code()));
            }
            if let Some(length) = kind.length {
                cell(&mut row, "length", Cell::Number(f64::from(length)));
            }
            cell(&mut row, "id", Cell::text(&*kind.id));
            row
        };
        self.programme.event.kinds.iter().map(kind).collect()
    }

    pub fn tag_rows(&self) -> Vec<Fields> {
        let mut rows = Vec::new();
        for facet in &self.programme.event.facets {
            for value in &facet.values {
                let mut row = Fields::new();
                text(&mut row, "facet", &facet.name);
                text(&mut row, "name", &value.name);
                cell(&mut row, "facet_id", Cell::text(&*facet.id));
                cell(&mut row, "id", Cell::text(&*value.id));
                rows.push(row);
            }
        }
        rows
    }

    /// What a kind is called: as the event calls it, or else as we do.
    pub fn kind_name(&self, id: &str) -> String {
        let own = &self.programme.event.kinds;
        match own.iter().position(|kind| &*kind.id == id) {
            Some(at) => self.reference(&self.kinds, at, &own[at].name, id),
            None => match Kind::from_code(id) {
                Some(kind) => word(&format!("kind-{}", kind.code()), self.main).to_owned(),
                None => id.to_owned(),
            },
        }
    }

    /// The names of all kinds: those of the event first.
    pub fn kind_names(&self) -> Vec<String> {
        let own = &self.programme.event.kinds;
        let ours = Kind::ALL.iter().map(|kind| kind.code());
        let ours = ours.filter(|code| own.iter().all(|kind| &*kind.id != *code));
        own.iter().map(|kind| &*kind.id).chain(ours).map(|id| self.kind_name(id)).collect()
    }
}

/// The code of a choice, as it stands in the programme.
pub fn code(choice: &impl serde::Serialize) -> String {
    Json::of(choice).as_str().unwrap_or_default().to_owned()
}
