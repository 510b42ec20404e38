//! What takes place.

use super::super::clock::SourceClock;
use super::super::draft::{Draft, Session, Speaker};
use super::super::fields::{Entry, Ids, keep, take_number, text, title};
use super::super::html::{Form, line, markup};
use super::super::json::{Json, Object};
use super::super::languages;
use super::super::times::duration;
use super::people::{links, part};
use super::tags::Tags;
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::model::Role;
use std::collections::{BTreeMap, BTreeSet};

/// Words for a part that say no more than that somebody takes part.
const PLAIN_PARTS: [&str; 4] = ["participant", "panelist", "panellist", "speaker"];

/// When an item starts, as far as one text can say it: date and time, or both in one field.
pub fn time(item: &Entry) -> String {
    let words = |name| item.members.get(name).and_then(Json::words).unwrap_or_default();
    let (date, time, both) = (words("date"), words("time"), words("datetime"));
    match (both.is_empty(), time.is_empty()) {
        (false, _) => both,
        (true, true) => date,
        (true, false) => format!("{date}T{time}"),
    }
}

/// Reads all of it into the draft. `is_ours`: whether we wrote it, so that ids are our ids, and each place is a room.
pub fn read(items: Vec<Entry>, clock: &SourceClock, lang: Lang, is_ours: bool, draft: &mut Draft) {
    let mut items_of = Items {
        tags: Tags::of(&items),
        has_areas: !is_ours && has_areas(&items),
        is_ours,
        ids: Ids::default(),
        clock,
        lang,
        draft,
    };
    for item in items {
        items_of.session(item);
    }
}

struct Items<'a> {
    draft: &'a mut Draft,
    clock: &'a SourceClock,
    lang: Lang,
    tags: Tags,
    has_areas: bool,
    is_ours: bool,
    ids: Ids,
}

impl Items<'_> {
    fn session(&mut self, item: Entry) {
        let lang = self.lang;
        let time = time(&item);
        let Entry { place, members: mut item } = item;
        let mut session = Session::default();
        session.origin.place = place.clone();
        let minutes = minutes(&mut item);
        (session.start, session.end) = self.clock.span(self.draft, &place, [&time, ""], minutes);
        if session.start.is_some() {
            ["date", "time", "datetime"].iter().for_each(|name| drop(item.take(name)));
        }
        let id = item.take_words("id");
        if self.is_ours {
            session.origin.slug = Some(id.clone());
            session.number = take_number(&mut item, "number").and_then(|it| it.try_into().ok());
        }
        session.origin.id = Some(id.clone()).filter(|id| !id.is_empty()).map(|id| self.ids.one(id));
        let named = text(line(&item.take_words("title")), lang);
        session.title =
            title(self.draft, &place, named, Some(id).filter(|it| !it.is_empty()), lang);
        session.summary = text(markup(&item.take_words("desc"), Form::Html), lang);
        self.rooms(&mut session, &mut item);
        self.tags(&mut session, &mut item);
        session.links = links(&mut item, lang);
        for person in item.take_list("people") {
            self.speaker(&mut session, person);
        }
        item.drop_blank();
        session.origin.extras = item;
        self.draft.sessions.push(session);
    }

    /// Each place is a room of its own; but for files in which the second one is the area of the
    /// first.
    fn rooms(&mut self, session: &mut Session, item: &mut Object) {
        let names = match item.take("loc") {
            Some(Json::List(names)) => names,
            Some(name) => vec![name],
            None => Vec::new(),
        };
        let names = names.iter().filter_map(Json::words).map(|name| line(&name));
        let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
        let (rooms, area) = match &names[..] {
            [room, area] if self.has_areas => (std::slice::from_ref(room), Some(area)),
            rooms => (rooms, None),
        };
        for room in rooms {
            let at = self.draft.room(None, room, self.lang);
            if !session.rooms.contains(&at) {
                session.rooms.push(at);
            }
            if let Some(area) = area {
                self.draft.rooms[at].group = text(&**area, self.lang);
            }
        }
    }

    fn tags(&mut self, session: &mut Session, item: &mut Object) {
        let lang = self.lang;
        let mut told: Vec<(String, String)> =
            item.take_list("tags").iter().filter_map(|tag| self.tags.read(tag)).collect();
        let format = line(&item.take_words("format"));
        if !format.is_empty() {
            told.push(("Type".to_owned(), format));
        }
        for (category, label) in told {
            match &*fold(&category) {
                "track" | "tracks" => {
                    let at = self.draft.track(None, &label, lang);
                    if !session.tracks.contains(&at) {
                        session.tracks.push(at);
                    }
                }
                // The first one is its kind; of more the others are told beside it.
                "type" | "format" | "session type" if session.kind.is_none() => {
                    session.kind = Some(self.draft.kind(&label, lang));
                }
                "language" | "languages" if !languages::of(&label).is_empty() => {
                    session.languages.extend(languages::of(&label));
                }
                _ => {
                    let tag = self.draft.tag(&category, &label, lang);
                    if !session.tags.contains(&tag) {
                        session.tags.push(tag);
                    }
                }
            }
        }
    }

    fn speaker(&mut self, session: &mut Session, person: Json) {
        let mut person = match person {
            Json::Object(person) => person,
            other => match other.words() {
                Some(name) => [("name".to_owned(), Json::from(name))].into_iter().collect(),
                None => return,
            },
        };
        let id = person.take_words("id");
        let told = line(&person.take_words("name"));
        let (name, moderates) = part(&told);
        let role = line(&person.take_words("role"));
        let id = Some(&*id).filter(|id| !id.is_empty());
        let is_listed =
            |id: &str| self.draft.people.iter().any(|known| known.origin.id.as_deref() == Some(id));
        let name = match id {
            Some(id) if name.is_empty() && !is_listed(id) => {
                let place = session.origin.place.clone();
                self.draft.note(&place, format!("person {id:?} is in no list and has no name"));
                id
            }
            None if name.is_empty() => return,
            _ => name,
        };
        let at = self.draft.person(id, name, self.lang);
        let mut speaker = Speaker::of(at);
        if moderates || fold(&role) == "moderator" {
            speaker.role = Role::Moderator;
        } else if !PLAIN_PARTS.contains(&&*fold(&role)) {
            speaker.function = text(role, self.lang);
        }
        keep(&mut self.draft.people[at].origin.extras, person);
        match session.speakers.iter_mut().find(|known| known.person == at) {
            Some(known) if speaker.role == Role::Moderator => known.role = Role::Moderator,
            Some(_) => {}
            None => session.speakers.push(speaker),
        }
    }
}

/// The length, where it is told: nothing or 0 is not known.
fn minutes(item: &mut Object) -> Option<i64> {
    let minutes = match item.get("mins")? {
        Json::Number(number) => number.as_f64().map(|minutes| minutes as i64),
        other => duration(&other.words()?),
    };
    if minutes.is_some() {
        item.take("mins");
    }
    minutes
}

/// Whether the second place of an item is the area of the first, as in files of KonOpas: each room has
/// one and the same, none of them is a room by itself, and several rooms share one.
fn has_areas(items: &[Entry]) -> bool {
    let mut area_of: BTreeMap<String, Option<String>> = BTreeMap::new();
    for item in items {
        let names: Vec<String> = item.members.list("loc").iter().filter_map(Json::words).collect();
        let (room, area) = match &names[..] {
            [] => continue,
            [room] => (room, None),
            [room, area] => (room, Some(area.clone())),
            _ => return false,
        };
        let known = area_of.entry(room.clone()).or_insert_with(|| area.clone());
        if *known != area {
            return false;
        }
    }
    let areas: BTreeSet<&String> = area_of.values().flatten().collect();
    let with_area = area_of.values().flatten().count();
    areas.len() < with_area && areas.iter().all(|area| !area_of.contains_key(*area))
}
