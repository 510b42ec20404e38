//! A draft part by part, in the order in which parts refer to each other.

use super::super::draft::{Person, Room, Track};
use super::super::json::{Json, Object};
use super::elements::{Merger, Theirs, Writer, theirs};
use super::fields::Fields;
use super::told::References;
use crate::programme::model::SCHEMA;

impl Merger<'_> {
    /// Puts the whole draft into the file.
    ///
    /// # Errors
    /// A sentence without its full stop, when the source cannot be that of the file.
    pub fn run(&mut self) -> Result<(), String> {
        self.head();
        self.event();
        let kinds = self.kinds();
        let facets = self.facets();
        let tracks: Vec<Theirs> = self.draft.tracks.iter().map(track).collect();
        let tracks = self.list("verticals", "vertical", Some("number"), tracks);
        let rooms: Vec<Theirs> = self.draft.rooms.iter().map(room).collect();
        let rooms = self.list("rooms", "room", Some("order"), rooms);
        let people: Vec<Theirs> = self.draft.people.iter().map(person).collect();
        let people = self.list("people", "person", None, people);
        self.sessions(&References { kinds, facets, tracks, rooms, people })?;
        self.days();
        let more = self.draft.more.clone();
        self.update_file(&more);
        Ok(())
    }

    /// The members that every file has, in their order.
    fn head(&mut self) {
        let file = &mut *self.file;
        if file.is_empty() {
            file.push("$schema", "programme.schema.json");
            file.push("schema", SCHEMA);
            file.push("revision", 0);
            file.push("published", "");
            file.push("event", Object::default());
        }
        for list in ["verticals", "rooms", "people", "sessions"] {
            if file.get(list).is_none_or(|list| !matches!(list, Json::List(_))) {
                file.set(list, Vec::new());
            }
        }
    }

    /// Members of the whole file.
    fn update_file(&mut self, more: &Object) {
        let mut told = self.memory.get("file", "file").cloned().unwrap_or_default();
        let mut changes = Vec::new();
        let forgets = self.forgets;
        let untold = None;
        Fields { ours: self.file, told: &mut told, forgets, untold, changes: &mut changes }
            .update(more);
        if !told.fields().is_empty() {
            self.memory.set("file", "file", told);
        }
        self.summary.changed("file", "the file", changes);
    }
}

fn track(track: &Track) -> Theirs<'_> {
    let is_colour = |colour: &&String| {
        let digits = colour.strip_prefix('#').unwrap_or_default();
        digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    let colour = track.colour.as_ref().filter(is_colour).map(|colour| &**colour);
    let fields = Writer::default().text("name", &track.name).some("colour", colour);
    theirs(&track.origin, &track.name, fields)
}

fn room(room: &Room) -> Theirs<'_> {
    let fields = Writer::default()
        .text("name", &room.name)
        .text("place", &room.at)
        .text("group", &room.group)
        .some("capacity", room.capacity);
    theirs(&room.origin, &room.name, fields)
}

fn person(person: &Person) -> Theirs<'_> {
    let links = person.links.iter().map(Json::of).collect();
    let fields = Writer::default()
        .text("name", &person.name)
        .text("sort_name", &person.sort_name)
        .text("function", &person.function)
        .text("organisation", &person.organisation)
        .text("pronouns", &person.pronouns)
        .text("biography", &person.biography)
        .list("links", links);
    theirs(&person.origin, &person.name, fields)
}
