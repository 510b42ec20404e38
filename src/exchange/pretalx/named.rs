//! What has a name and is referred to: rooms, tracks, types and tags. A reference is an id, a name, or
//! the thing itself.

use super::super::draft::{Draft, Room, Track};
use super::super::fields::{Entry, any, drop_private, keep, take_line, take_number};
use super::super::json::{Json, Object};
use super::NOT_KEPT;
use crate::programme::lang::Lang;
use crate::programme::text::Text;
use std::collections::BTreeMap;

/// What a reference says: an id, which may be empty, and a name, which may be so too.
pub struct Named {
    /// The id of the source.
    pub id: String,
    /// The name.
    pub name: Text,
    /// What else is said.
    pub rest: Object,
}

/// Names by ids: of what is only named.
pub struct Names(BTreeMap<String, Text>);

impl Named {
    /// Reads a reference; `None` when it says nothing. `id`: where it stands beside it.
    pub fn of(value: Json, id: String, lang: Lang) -> Option<Named> {
        let name_of = |value: Json| {
            let mut around: Object = [("name".to_owned(), value)].into_iter().collect();
            take_line(&mut around, "name", lang)
        };
        match value {
            Json::Object(mut rest) if rest.get("name").is_some() || rest.get("tag").is_some() => {
                let own = rest.take_words("id");
                let names = ["name", "tag"].map(|name| take_line(&mut rest, name, lang));
                let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
                Some(Named { id: if own.is_empty() { id } else { own }, name, rest })
            }
            value @ Json::Object(_) => {
                Some(Named { id, name: name_of(value), rest: Object::default() })
            }
            Json::Number(number) => {
                let (name, rest) = (Text::default(), Object::default());
                Some(Named { id: number.to_string(), name, rest })
            }
            value @ Json::String(_) => {
                let name = name_of(value);
                (!name.is_empty()).then(|| Named { id, name, rest: Object::default() })
            }
            _ => None,
        }
    }
}

impl Names {
    /// The names of a list.
    pub fn of(list: Vec<Entry>, lang: Lang) -> Names {
        let named = list
            .into_iter()
            .filter_map(|it| Named::of(Json::Object(it.members), String::new(), lang));
        Names(named.map(|named| (named.id, named.name)).collect())
    }

    /// The name of what is referred to.
    pub fn name(&self, value: Json, lang: Lang) -> Option<Text> {
        let named = Named::of(value, String::new(), lang)?;
        match named.name.is_empty() {
            true => self.0.get(&named.id).cloned(),
            false => Some(named.name),
        }
    }
}

/// Enters the rooms of a list, in its order.
pub fn rooms(list: Vec<Entry>, lang: Lang, draft: &mut Draft) {
    for entry in sorted(list) {
        if let Some(named) = Named::of(Json::Object(entry.members), String::new(), lang) {
            room(named, lang, draft);
        }
    }
}

/// Enters the tracks of a list, in its order.
pub fn tracks(list: Vec<Entry>, lang: Lang, draft: &mut Draft) {
    for entry in sorted(list) {
        if let Some(named) = Named::of(Json::Object(entry.members), String::new(), lang) {
            track(named, lang, draft);
        }
    }
}

fn sorted(mut list: Vec<Entry>) -> Vec<Entry> {
    list.sort_by_key(|entry| entry.members.get("position").and_then(Json::integer));
    list
}

/// The place of a room; `None` when nothing is known but an id.
pub fn room(named: Named, lang: Lang, draft: &mut Draft) -> Option<usize> {
    let Named { id, name, mut rest } = named;
    let is_it = |it: &Room| it.origin.id.as_deref() == Some(&id);
    let known = draft.rooms.iter().position(is_it);
    if name.is_empty() {
        return known;
    }
    let at = draft.room(Some(&id), &any(&name), lang);
    let room = &mut draft.rooms[at];
    room.name = name;
    let description = take_line(&mut rest, "description", lang);
    if !description.is_empty() {
        room.at = description;
    }
    room.capacity = take_number(&mut rest, "capacity").filter(|it| *it > 0).or(room.capacity);
    forget(&mut rest, "rooms", draft);
    keep(&mut draft.rooms[at].origin.extras, rest);
    Some(at)
}

/// The place of a track, likewise.
pub fn track(named: Named, lang: Lang, draft: &mut Draft) -> Option<usize> {
    let Named { id, name, mut rest } = named;
    let is_it = |it: &Track| it.origin.id.as_deref() == Some(&id);
    let known = draft.tracks.iter().position(is_it);
    if name.is_empty() {
        return known;
    }
    let at = draft.track(Some(&id), &any(&name), lang);
    let track = &mut draft.tracks[at];
    track.name = name;
    let colour = rest.take_words("color");
    track.colour = Some(colour).filter(|it| it.starts_with('#')).or(track.colour.take());
    forget(&mut rest, "tracks", draft);
    keep(&mut draft.tracks[at].origin.extras, rest);
    Some(at)
}

/// Lets go of what only the organiser needs.
fn forget(rest: &mut Object, sort: &str, draft: &mut Draft) {
    rest.take("position");
    rest.take("url");
    drop_private(draft, sort, rest, &NOT_KEPT);
}
