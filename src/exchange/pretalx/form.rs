//! All files of an event in one form.

use super::super::Faults;
use super::super::fields::{Entry, NO_LIST, entries, keep, read_files};
use super::super::json::{Json, Object};
use super::super::place::{Fault, Place};
use super::super::source::Input;
use std::collections::BTreeMap;

/// What is in the files.
#[derive(Default)]
pub struct Form {
    /// The event, and what the widget says of it.
    pub event: Object,
    /// Talks and breaks.
    pub talks: Vec<Talk>,
    /// The people.
    pub speakers: Vec<Entry>,
    /// The rooms.
    pub rooms: Vec<Entry>,
    /// The tracks.
    pub tracks: Vec<Entry>,
    /// The types of submissions.
    pub types: Vec<Entry>,
    /// The tags.
    pub tags: Vec<Entry>,
    /// What was passed over.
    pub notes: Vec<Fault>,
    /// Slots that stand by themselves, and by whose id talks may refer to them.
    slots: Vec<Entry>,
    /// The places of the talks by their codes.
    known: BTreeMap<String, usize>,
}

/// A talk with all times at which it is given, or a break.
pub struct Talk {
    /// Where it stands.
    pub place: Place,
    /// All that is said of it.
    pub members: Object,
    /// When and where: `start`, `end`, `room`.
    pub slots: Vec<Object>,
}

/// What an element of the API is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Talk,
    Slot,
    Speaker,
    Room,
    Track,
    Type,
    Tag,
    Event,
    Other,
}

fn sort(of: &Object) -> Sort {
    let has = |name| of.get(name).is_some();
    if has("code") && has("title") {
        Sort::Talk
    } else if has("submission") && has("start") && has("room") {
        Sort::Slot
    } else if has("code")
        && has("name")
        && (has("biography") || has("avatar") || has("avatar_url") || has("submissions"))
    {
        Sort::Speaker
    } else if has("slug") && has("date_from") {
        Sort::Event
    } else if has("tag") && has("color") {
        Sort::Tag
    } else if has("name") && has("default_duration") {
        Sort::Type
    } else if has("name") && has("color") && has("requires_access_code") {
        Sort::Track
    } else if has("name") && has("capacity") && (has("position") || has("guid")) {
        Sort::Room
    } else {
        Sort::Other
    }
}

/// Whether JSON is of the widget or of the API.
pub fn is_one(json: &Json) -> bool {
    let is_known = |list: &[Json]| {
        list.iter().find_map(Json::as_object).is_some_and(|first| sort(first) != Sort::Other)
    };
    match json {
        Json::List(list) => is_known(list),
        Json::Object(object) => {
            let is_list = |name| matches!(object.get(name), Some(Json::List(_)));
            is_list("talks") && (is_list("rooms") || is_list("speakers"))
                || is_list("results")
                    && object.get("count").is_some()
                    && is_known(object.list("results"))
                || is_known(object.list("slots"))
                || sort(object) == Sort::Event
        }
        _ => false,
    }
}

impl Form {
    /// # Errors
    /// What is wrong with each file that is none.
    pub fn read(inputs: &[Input]) -> Result<Form, Faults> {
        let mut form = Form::default();
        read_files(inputs, |_, top, json| {
            match json {
                Json::List(list) => form.add_list(top, list),
                Json::Object(object) => form.add_object(top, object),
                _ => return Err(NO_LIST),
            }
            Ok(())
        })?;
        form.place_slots();
        Ok(form)
    }

    fn add_object(&mut self, top: &Place, mut object: Object) {
        let next = object.take_words("next");
        if !next.is_empty() {
            let what = format!("this is not all: the next page is {next}");
            self.notes.push(top.fault(what));
        }
        for name in ["results", "slots"] {
            self.add_list(&top.then(&format!(".{name}")), object.take_list(name));
        }
        for talk in entries(&top.then(".talks"), object.take_list("talks")) {
            self.talk(talk);
        }
        for (name, list) in [
            ("speakers", &mut self.speakers),
            ("rooms", &mut self.rooms),
            ("tracks", &mut self.tracks),
        ] {
            list.extend(entries(&top.then(&format!(".{name}")), object.take_list(name)));
        }
        // Of pages, and of a release: nothing about the event.
        for name in ["count", "previous", "id", "schedule_id", "published", "comment"] {
            object.take(name);
        }
        for (name, value) in object {
            if self.event.get(&name).is_none() {
                self.event.push(name, value);
            }
        }
    }

    fn add_list(&mut self, at: &Place, list: Vec<Json>) {
        for entry in entries(at, list) {
            match sort(&entry.members) {
                Sort::Talk => self.talk(entry),
                Sort::Slot => self.slots.push(entry),
                Sort::Speaker => self.speakers.push(entry),
                Sort::Room => self.rooms.push(entry),
                Sort::Track => self.tracks.push(entry),
                Sort::Type => self.types.push(entry),
                Sort::Tag => self.tags.push(entry),
                Sort::Event => self.add_object(&entry.place, entry.members),
                Sort::Other => {
                    self.notes
                        .push(entry.place.fault("left out, because it is not known what it is"));
                }
            }
        }
    }

    /// Enters a talk. One that is known already gets another slot, or what was not said of it.
    fn talk(&mut self, Entry { place, mut members }: Entry) {
        let mut slots = Vec::new();
        if members.get("start").is_some() {
            let parts = ["start", "end", "room", "room_id", "slot_type"];
            slots.push(
                parts
                    .iter()
                    .filter_map(|name| Some(((*name).to_owned(), members.take(name)?)))
                    .collect(),
            );
        }
        if let Some(Json::Object(slot)) = members.take("slot") {
            slots.push(slot);
        }
        let mut left = Vec::new();
        for slot in members.take_list("slots") {
            match slot {
                Json::Object(slot) => slots.push(slot),
                id => left.push(id),
            }
        }
        if !left.is_empty() {
            members.push("slots", left);
        }
        let code = members.get("code").and_then(Json::words);
        let known = code.as_ref().and_then(|code| self.known.get(code));
        if let Some(at) = known {
            let talk = &mut self.talks[*at];
            talk.slots.extend(slots);
            keep(&mut talk.members, members);
            return;
        }
        if let Some(code) = code {
            self.known.insert(code, self.talks.len());
        }
        self.talks.push(Talk { place, members, slots });
    }

    /// Puts the slots that stand by themselves to their talks. Those of none are breaks.
    fn place_slots(&mut self) {
        let mut of_id = BTreeMap::new();
        for Entry { place, members: mut slot } in std::mem::take(&mut self.slots) {
            let id = slot.take_words("id");
            match slot.take("submission") {
                Some(Json::Object(mut talk)) => {
                    talk.push("slots", vec![Json::Object(slot)]);
                    self.talk(Entry { place, members: talk });
                }
                Some(code) if code.words().is_some() => {
                    let code = code.words().unwrap_or_default();
                    of_id.insert(id, ());
                    match self.known.get(&code) {
                        Some(at) => self.talks[*at].slots.push(slot),
                        None => {
                            let what = format!("left out, because submission {code} is in no file");
                            self.notes.push(place.fault(what));
                        }
                    }
                }
                _ => {
                    let title = slot.take("description").unwrap_or_default();
                    let members = [("title".to_owned(), title)].into_iter().collect();
                    self.talks.push(Talk { place, members, slots: vec![slot] });
                }
            }
        }
        for talk in &mut self.talks {
            // Ids of slots that are there.
            let left = talk.members.take_list("slots").into_iter();
            let left: Vec<Json> =
                left.filter(|id| id.words().is_some_and(|id| !of_id.contains_key(&id))).collect();
            if !left.is_empty() && talk.slots.is_empty() {
                talk.members.push("slots", left);
            }
        }
    }
}
