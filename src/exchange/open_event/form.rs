//! The lists of an event in whatever files they come.

use super::super::Faults;
use super::super::fields::{Entry, NO_LIST, entries, read_files};
use super::super::format::Glance;
use super::super::json::{Json, Object};
use super::super::place::Place;
use super::super::source::Input;

/// What is in the files.
#[derive(Default)]
pub struct Form {
    /// The event.
    pub event: Object,
    /// What takes place.
    pub sessions: Vec<Entry>,
    /// The people.
    pub speakers: Vec<Entry>,
    /// The rooms.
    pub rooms: Vec<Entry>,
    /// The tracks.
    pub tracks: Vec<Entry>,
    /// What else stands beside the lists.
    pub rest: Object,
}

/// What a file of a folder holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Event,
    Sessions,
    Speakers,
    Rooms,
    Tracks,
}

/// The sort of a file by its name: with or without `.json`.
fn by_name(name: &str) -> Option<Sort> {
    let name = name.to_lowercase();
    match name.strip_suffix(".json").unwrap_or(&name) {
        "event" => Some(Sort::Event),
        "sessions" => Some(Sort::Sessions),
        "speakers" => Some(Sort::Speakers),
        "microlocations" => Some(Sort::Rooms),
        "tracks" => Some(Sort::Tracks),
        _ => None,
    }
}

/// The sort of the elements of a list, as far as they tell it themselves.
fn by_look(list: &[Json]) -> Option<Sort> {
    let first = list.iter().find_map(Json::as_object)?;
    let has = |names: &[&str]| names.iter().any(|name| first.get(name).is_some());
    if has(&["title"])
        && has(&["start_time", "starts-at", "starts_at", "microlocation", "long_abstract"])
    {
        Some(Sort::Sessions)
    } else if has(&["name"])
        && has(&["long_biography", "short_biography", "long-biography", "short-biography"])
    {
        Some(Sort::Speakers)
    } else {
        None
    }
}

fn is_event(of: &Object) -> bool {
    let has = |names: &[&str]| names.iter().any(|name| of.get(name).is_some());
    has(&["name"])
        && has(&["start_time", "starts-at"])
        && has(&[
            "location_name",
            "location-name",
            "organizer_name",
            "organizer-name",
            "owner-name",
        ])
}

/// Whether JSON is a file of it. Rooms and tracks have but names: their files are known by theirs.
pub fn is_one(json: &Json, glance: &Glance) -> bool {
    match json {
        Json::List(list) => {
            let has_name =
                list.iter().find_map(Json::as_object).is_some_and(|it| it.get("name").is_some());
            let is_named =
                |name: &str| glance.is_named(name) || glance.is_named(&format!("{name}.json"));
            by_look(list).is_some()
                || has_name && (is_named("microlocations") || is_named("tracks"))
        }
        Json::Object(all) => by_look(all.list("sessions")) == Some(Sort::Sessions) || is_event(all),
        _ => false,
    }
}

impl Form {
    /// # Errors
    /// What is wrong with each file that is none.
    pub fn read(inputs: &[Input]) -> Result<Form, Faults> {
        let mut form = Form::default();
        read_files(inputs, |input, top, json| {
            match json {
                Json::List(list) => {
                    let sort = by_look(&list).or_else(|| by_name(&input.name));
                    form.add(sort.ok_or("it is not known what it lists")?, top, list);
                }
                Json::Object(all) => form.add_all(top, all),
                _ => return Err(NO_LIST),
            }
            Ok(())
        })?;
        Ok(form)
    }

    fn add_all(&mut self, top: &Place, mut all: Object) {
        if is_event(&all) && all.get("sessions").is_none() {
            self.event = plain(all);
            return;
        }
        for (name, sort) in [
            ("sessions", Sort::Sessions),
            ("speakers", Sort::Speakers),
            ("microlocations", Sort::Rooms),
            ("tracks", Sort::Tracks),
        ] {
            self.add(sort, &top.then(&format!(".{name}")), all.take_list(name));
        }
        let event = plain(all.take_object("event"));
        if !event.is_empty() {
            self.event = event;
        }
        // Of an event that is not told apart.
        for name in ["timezone", "name"] {
            if let Some(value) = all.take(name).filter(|_| self.event.get(name).is_none()) {
                self.event.push(name, value);
            }
        }
        for (name, value) in all {
            self.rest.push(name, value);
        }
    }

    fn add(&mut self, sort: Sort, at: &Place, list: Vec<Json>) {
        let entries =
            entries(at, list).map(|entry| Entry { members: plain(entry.members), ..entry });
        match sort {
            Sort::Event => entries.for_each(|entry| self.event = entry.members),
            Sort::Sessions => self.sessions.extend(entries),
            Sort::Speakers => self.speakers.extend(entries),
            Sort::Rooms => self.rooms.extend(entries),
            Sort::Tracks => self.tracks.extend(entries),
        }
    }
}

/// An object whose members are named with `_`, as in the first version.
fn plain(object: Object) -> Object {
    object.into_iter().map(|(name, value)| (name.replace('-', "_"), value)).collect()
}
