//! Rooms, verticals, people, kinds and facets.

use super::super::choice::Choice;
use super::super::model::{KINDS, PEOPLE, ROOMS, SheetModel, TAGS, VERTICALS};
use super::super::table::Tables;
use super::super::words;
use super::named::only_named;
use super::names::{Found, with_id};
use super::{Reading, Row};
use crate::exchange::draft::{Facet, FacetValue, Kind, Origin, Person, Room, Track};
use crate::exchange::json::{Json, Object};
use crate::exchange::place::Place;
use crate::programme::model::{Kind as OurKind, RoomKind};
use crate::programme::text::Text;

impl Reading<'_> {
    /// The elements that have a sheet.
    pub fn elements(&mut self, tables: &Tables) {
        self.each(tables, &ROOMS, Self::room_row);
        self.each(tables, &VERTICALS, Self::vertical_row);
        self.each(tables, &PEOPLE, Self::person_row);
        self.each(tables, &KINDS, Self::kind_row);
        self.each(tables, &TAGS, Self::tag_row);
    }

    fn each(&mut self, tables: &Tables, model: &'static SheetModel, read: fn(&mut Self, Row)) {
        for table in tables.of(model) {
            for at in table.rows() {
                read(self, Row { table, at });
            }
        }
    }

    /// Where an element came from. An id that is there twice is told: the second one counts as new.
    fn origin(&mut self, row: Row, is_known: impl Fn(&Self, &str) -> bool) -> Origin {
        let mut slug = self.id(row, "id");
        if let Some(id) = slug.as_deref().filter(|id| is_known(self, id)) {
            let what = format!("the id “{id}” stands here twice");
            if let Some((_, place)) = row.cell("id") {
                self.fault(&place, what);
            }
            slug = None;
        }
        Origin {
            slug,
            place: row.table.row_place(row.at),
            extras: self.extras(row),
            ..Origin::default()
        }
    }

    fn room_row(&mut self, row: Row) {
        let name = self.text(row, "name");
        if name.is_empty() {
            return self.left_out(row, "name");
        }
        let mut origin = self.origin(row, |it, id| {
            it.draft.rooms.iter().any(|room| room.origin.slug.as_deref() == Some(id))
        });
        let more = &mut origin.more;
        let kind: Option<RoomKind> = self.choice(row, "room_kind", Choice::RoomKind);
        if let Some(kind) = kind.filter(|kind| *kind != RoomKind::Room) {
            more.set("kind", Json::of(&kind));
        }
        set_number(more, "order", self.number::<u16>(row, "order"));
        let accessibility = self.text(row, "accessibility");
        set_text(more, "accessibility", &accessibility);
        if self.yes(row, "shared") {
            more.set("shared", true);
        }
        let at = self.draft.rooms.len();
        self.rooms.enter(at, origin.slug.as_deref(), &name);
        let room = Room {
            name,
            at: self.text(row, "place"),
            group: self.text(row, "group"),
            capacity: self.number(row, "capacity"),
            origin,
        };
        self.draft.rooms.push(room);
    }

    fn vertical_row(&mut self, row: Row) {
        let name = self.text(row, "name");
        if name.is_empty() {
            return self.left_out(row, "name");
        }
        let mut origin = self.origin(row, |it, id| {
            it.draft.tracks.iter().any(|track| track.origin.slug.as_deref() == Some(id))
        });
        if let Some((icon, _)) = row.words("icon") {
            origin.more.set("icon", icon);
        }
        set_number(&mut origin.more, "number", self.number::<u16>(row, "number"));
        let colour = row.words("colour").map(|(colour, place)| {
            let digits = colour.strip_prefix('#').unwrap_or(&colour);
            if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                self.fault(&place, format!("“{colour}” is no colour: #1f3a93"));
            }
            format!("#{digits}")
        });
        let at = self.draft.tracks.len();
        self.tracks.enter(at, origin.slug.as_deref(), &name);
        self.draft.tracks.push(Track { origin, name, colour });
    }

    fn person_row(&mut self, row: Row) {
        let (mut name, first) = (self.text(row, "name"), self.text(row, "first_name"));
        for phrase in first.all() {
            let whole = match name.exact(phrase.lang) {
                Some(last) => format!("{} {last}", phrase.text),
                None => phrase.text.to_owned(),
            };
            name.set(phrase.lang, whole);
        }
        if name.is_empty() {
            return self.left_out(row, "name");
        }
        let mut origin = self.origin(row, |it, id| {
            it.draft.people.iter().any(|person| person.origin.slug.as_deref() == Some(id))
        });
        if self.yes(row, "doubt") {
            origin.more.set("doubt", true);
        }
        if let Some((remark, _)) = row.words("remark") {
            origin.more.set("remark", remark);
        }
        let mut links = self.links(row);
        if let Some(photo) = self.picture(row, "photo", &mut links) {
            let photo = [("src".to_owned(), photo.into())];
            origin.more.set("photo", photo.into_iter().collect::<Object>());
        }
        let at = self.draft.people.len();
        self.people.enter(at, origin.slug.as_deref(), &name);
        let person = Person {
            name,
            sort_name: self.text(row, "sort_name"),
            function: self.text(row, "function"),
            organisation: self.text(row, "organisation"),
            biography: self.text(row, "biography"),
            pronouns: self.text(row, "pronouns"),
            links,
            origin,
        };
        self.draft.people.push(person);
    }

    fn kind_row(&mut self, row: Row) {
        let name = self.text(row, "name");
        if name.is_empty() {
            return self.left_out(row, "name");
        }
        let mut origin = self.origin(row, |it, id| {
            it.draft.kinds.iter().any(|kind| kind.origin.slug.as_deref() == Some(id))
        });
        let like: OurKind = self.choice(row, "like", Choice::Kind).unwrap_or_default();
        let length = self.length(row, "length").and_then(|minutes| u16::try_from(minutes).ok());
        set_number(&mut origin.more, "length", length);
        let at = self.draft.kinds.len();
        self.kinds.enter(at, origin.slug.as_deref(), &name);
        self.draft.kinds.push(Kind { origin, name, like, is_ours: false });
    }

    fn tag_row(&mut self, row: Row) {
        let (facet_name, name) = (self.text(row, "facet"), self.text(row, "name"));
        let facet_id = self.id(row, "facet_id");
        if name.is_empty() || facet_name.is_empty() {
            return self.left_out(row, if name.is_empty() { "name" } else { "facet" });
        }
        let facets = &mut self.draft.facets;
        let known = facets.iter().position(|facet| match (&facet.origin.slug, &facet_id) {
            (Some(known), Some(id)) => known == id,
            _ => facet.name == facet_name,
        });
        let facet_at = known.unwrap_or(facets.len());
        if known.is_none() {
            let origin =
                Origin { slug: facet_id, place: row.table.row_place(row.at), ..Origin::default() };
            facets.push(Facet { origin, name: facet_name.clone(), values: Vec::new() });
        }
        let origin = self.origin(row, |it, id| {
            it.draft.facets[facet_at]
                .values
                .iter()
                .any(|value| value.origin.slug.as_deref() == Some(id))
        });
        let at = self.tag_number(facet_at, self.draft.facets[facet_at].values.len());
        let id =
            format!("{}:{}", self.facet_id(facet_at), origin.slug.as_deref().unwrap_or_default());
        self.tags.enter(at, Some(&id), &Text::default());
        // "Level: Beginner", with the names of each language.
        for facet in facet_name.all() {
            for value in name.all().filter(|value| value.lang == facet.lang) {
                self.tags.enter_name(at, &format!("{}: {}", facet.text, value.text));
            }
        }
        self.draft.facets[facet_at].values.push(FacetValue { origin, name });
    }

    fn facet_id(&self, at: usize) -> &str {
        self.draft.facets[at].origin.slug.as_deref().unwrap_or_default()
    }

    /// A number for a value of a facet.
    pub fn tag_number(&self, facet: usize, value: usize) -> usize {
        facet * (1 << 20) + value
    }

    /// A kind: one of the event's own, one of ours, or a new one.
    pub fn kind(&mut self, text: &str, place: &Place) -> usize {
        let own = self.kinds.find(text);
        if let Found::One(at) = own {
            return at;
        }
        let code = words::choice("kind", text, Choice::Kind.codes());
        let Some(like) = code.and_then(OurKind::from_code) else {
            let (name, origin) = only_named(text, &self.languages, place);
            let Some(label) = name.all().next() else { return 0 };
            let at = self.draft.kind(label.text, label.lang);
            self.draft.kinds[at].origin = origin;
            match with_id(text) {
                Some((_, id)) => self.kinds.enter(at, Some(id), &Text::default()),
                None if own == Found::Nothing => self.kinds.enter_name(at, text),
                None => {}
            }
            return at;
        };
        let known = self.draft.kinds.iter().position(|kind| kind.is_ours && kind.like == like);
        known.unwrap_or_else(|| {
            let name = Text::of(self.main, text);
            self.draft.kinds.push(Kind { name, like, is_ours: true, ..Kind::default() });
            self.draft.kinds.len() - 1
        })
    }
}

fn set_number(more: &mut Object, name: &str, number: Option<u16>) {
    if let Some(number) = number {
        more.set(name, u32::from(number));
    }
}

fn set_text(more: &mut Object, name: &str, text: &Text) {
    if !text.is_empty() {
        more.set(name, Json::of(text));
    }
}
