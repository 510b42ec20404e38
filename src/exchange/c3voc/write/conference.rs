//! The conference: the event, its days, rooms and tracks.

use super::super::super::json::{Json, Object};
use super::super::super::outgoing::{Outgoing, days, ids};
use super::super::super::slug::slug;
use super::{code, localized};
use crate::programme::model::{Room, Vertical};
use crate::programme::text::Text;
use crate::programme::time::Date;

/// The conference.
pub fn of(out: &Outgoing) -> Object {
    let event = &out.index.programme().event;
    let mut conference = Object::default();
    conference.push("acronym", ids::acronym(&event.id));
    conference.push("title", out.say(&event.name));
    let about = about(&event.details.get().about);
    if !about.is_empty() {
        conference.push("description", localized(out, &about));
    }
    let dates = days::of(out, out.index.sessions().iter());
    // A time is wanted even of an event that has no day yet.
    let date =
        |date: Option<&Date>| date.copied().unwrap_or(out.index.programme().published.date());
    let [first, last] = [dates.first(), dates.last()].map(date);
    conference.push("start", days::begins(out, first).to_string());
    conference.push("end", days::ends(out, last).to_string());
    if ids::is_zone(&event.time_zone) {
        conference.push("time_zone_name", &*event.time_zone);
    }
    if let Some(site) = &out.site {
        conference.push("url", &**site);
    }
    let languages: Vec<Json> =
        out.index.languages().iter().filter_map(|lang| code(*lang)).map(Json::from).collect();
    conference.push("languages", languages);
    if let Some(language) = code(out.lang) {
        let mut defaults = Object::default();
        defaults.push("language", language);
        conference.push("defaults", defaults);
    }
    let tracks = out.index.verticals().into_iter().map(|it| track(out, it));
    conference.push("tracks", tracks.collect::<Vec<_>>());
    let rooms = out.index.rooms().into_iter().map(|it| room(out, it));
    conference.push("rooms", rooms.collect::<Vec<_>>());
    let days = dates.into_iter().zip(1..).map(|(date, index)| day(out, date, index));
    conference.push("days", days.collect::<Vec<_>>());
    conference
}

/// Paragraphs as one text in each language.
fn about(paragraphs: &[Text]) -> Text {
    let mut all = Text::default();
    for phrase in paragraphs.iter().flat_map(Text::all) {
        let before = all.exact(phrase.lang).unwrap_or_default();
        let joined = [before, phrase.text].join("\n\n");
        all.set(phrase.lang, joined.trim());
    }
    all
}

fn day(out: &Outgoing, date: Date, index: u32) -> Json {
    let mut day = Object::default();
    day.push("index", index);
    day.push("date", date.to_string());
    day.push("start", days::begins(out, date).to_string());
    day.push("end", days::ends(out, date).to_string());
    Json::Object(day)
}

/// The slug of a track: the id of the vertical, or what stands for it.
pub fn track_slug(vertical: &Vertical) -> String {
    match ids::is_track_slug(&vertical.id) {
        true => vertical.id.to_string(),
        false => format!("track-{}", vertical.number),
    }
}

fn track(out: &Outgoing, vertical: &Vertical) -> Json {
    let mut track = Object::default();
    track.push("name", out.say(&vertical.name));
    track.push("slug", track_slug(vertical));
    if !vertical.colour.is_empty() {
        track.push("color", &*vertical.colour);
    }
    Json::Object(track)
}

fn room(out: &Outgoing, room: &Room) -> Json {
    let mut object = Object::default();
    object.push("name", out.say(&room.name));
    object.push("guid", ids::guid(out, "rooms", &room.id));
    if !room.place.is_empty() {
        object.push("description", localized(out, &room.place));
    }
    if let Some(capacity) = room.details.get().capacity {
        object.push("capacity", capacity);
    }
    if !room.group.is_empty() {
        let name = out.say(&room.group);
        let mut parent = Object::default();
        parent.push("name", name);
        parent
            .push("slug", format!("group-{}", slug(name).unwrap_or_else(|| "of-rooms".to_owned())));
        parent.push("guid", ids::guid(out, "groups", name));
        object.push("parent", parent);
    }
    Json::Object(object)
}
