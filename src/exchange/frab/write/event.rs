//! The conference: the event, its tracks and rooms.

use super::super::super::json::{Json, Object};
use super::super::super::outgoing::Outgoing;
use super::super::super::outgoing::ids;
use crate::programme::model::{Room, Vertical};

/// The length of the raster that apps draw, in minutes: what most starts are a multiple of.
const SLOT: &str = "00:05";

/// The members of the conference but its days.
pub fn conference(out: &Outgoing) -> Object {
    let event = &out.index.programme().event;
    let mut conference = Object::default();
    conference.push("acronym", ids::acronym(&event.id));
    conference.push("title", out.say(&event.name));
    let about = event.details.get();
    let about: Vec<&str> = about.about.iter().map(|text| out.say(text)).collect();
    if !about.is_empty() {
        conference.push("description", about.join("\n\n"));
    }
    let dates: Vec<String> = out.index.days().iter().map(ToString::to_string).collect();
    conference.push("start", dates.first().map(String::as_str).unwrap_or_default());
    conference.push("end", dates.last().map(String::as_str).unwrap_or_default());
    conference.push("daysCount", dates.len() as u32);
    conference.push("timeslot_duration", SLOT);
    if ids::is_zone(&event.time_zone) {
        conference.push("time_zone_name", &*event.time_zone);
    }
    if let Some(site) = &out.site {
        conference.push("url", &**site);
    }
    conference
        .push("rooms", out.index.rooms().into_iter().map(|it| room(out, it)).collect::<Vec<_>>());
    let tracks = out.index.verticals().into_iter().map(|it| track(out, it));
    conference.push("tracks", tracks.collect::<Vec<_>>());
    conference
}

fn track(out: &Outgoing, vertical: &Vertical) -> Json {
    let mut track = Object::default();
    track.push("name", out.say(&vertical.name));
    if ids::is_track_slug(&vertical.id) {
        track.push("slug", &*vertical.id);
    }
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
        object.push("description", out.say(&room.place));
    }
    if let Some(capacity) = room.details.get().capacity {
        object.push("capacity", capacity);
    }
    Json::Object(object)
}
