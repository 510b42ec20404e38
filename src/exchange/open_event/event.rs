//! The event, its rooms and tracks.

use super::super::draft::{Draft, words};
use super::super::fields::{Entry, any, drop_private, keep, objects};
use super::super::json::{Json, Object};
use super::super::links::absolute;
use super::super::place::Place;
use super::twins::{take_line, take_rich};
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::model::Link;
use crate::programme::text::Text;
use crate::sentences::Sentence;

/// What is told by the sessions, and what is of the account and of machines.
const NOT_KEPT: [&str; 7] =
    ["creator", "email", "start_time", "starts_at", "end_time", "ends_at", "version"];

/// Names of rooms that are none: where no state could be told, sessions were put there.
const CANCELLED: [&str; 8] = [
    "annule",
    "annulation",
    "canceled",
    "cancellation",
    "cancelled",
    "отмена",
    "отменено",
    "ביטול",
];

/// Reads it into the draft; the address below which those lie that name no host.
pub fn read(mut event: Object, lang: Lang, draft: &mut Draft) -> String {
    draft.event.name = take_line(&mut event, "name", lang);
    draft.event.venue = take_line(&mut event, "location_name", lang);
    let organiser = ["organizer_name", "owner_name"].map(|name| take_line(&mut event, name, lang));
    draft.event.organiser = organiser.into_iter().find(|it| !it.is_empty()).unwrap_or_default();
    let identifier = ["identifier", "id"].map(|name| event.take_words(name));
    draft.event.origin.id = identifier.into_iter().find(|id| !id.is_empty());
    for name in ["description", "organizer_description", "owner_description"] {
        let about = take_rich(&mut event, name, lang);
        if !about.is_empty() {
            draft.event.about.push(about);
        }
    }
    let mut base = String::new();
    for name in ["event_url", "external_event_url", "ticket_url"] {
        let Some(url) = absolute(&event.take_words(name), "") else { continue };
        if base.is_empty() {
            base.clone_from(&url);
        }
        add(draft, url.clone(), Text::of(lang, url));
    }
    let mut left = Vec::new();
    for mut social in objects(event.take_list("social_links")) {
        let (name, address) =
            (social.get("name").and_then(Json::words), social.get("link").and_then(Json::words));
        match absolute(&address.unwrap_or_default(), "") {
            Some(url) => {
                social.take("name");
                let title = name.unwrap_or_else(|| url.clone());
                add(draft, url, Text::of(lang, title));
            }
            None => left.push(Json::Object(social)),
        }
    }
    if !left.is_empty() {
        event.push("social_links", left);
    }
    drop_private(draft, "event", &mut event, &NOT_KEPT);
    event.drop_blank();
    draft.event.origin.extras = event;
    draft.event.words_for_tracks = Some(words::tracks());
    base
}

fn add(draft: &mut Draft, url: String, title: Text) {
    if draft.event.links.iter().all(|link| *link.url != *url) {
        draft.event.links.push(Link { title, url: url.into() });
    }
}

/// Enters the rooms of the list.
pub fn rooms(rooms: Vec<Entry>, lang: Lang, draft: &mut Draft) {
    for Entry { place, members } in rooms {
        if means_cancelled(&members).is_none() && room(members, lang, draft).is_none() {
            draft.note(&place, Sentence::new("note-nameless"));
        }
    }
}

/// The name of a room that stands for a state: what is "in" it does not take place.
pub fn means_cancelled(room: &Object) -> Option<String> {
    let names = room.iter().filter(|(member, _)| member.starts_with("name"));
    let mut names = names.filter_map(|(_, name)| name.words());
    names.find(|name| CANCELLED.contains(&&*fold(name)))
}

/// The place of a room, which is entered when new; `None` when nothing is said of it.
pub fn room(mut room: Object, lang: Lang, draft: &mut Draft) -> Option<usize> {
    let id = room.take_words("id");
    let name = take_line(&mut room, "name", lang);
    if name.is_empty() {
        return draft.rooms.iter().position(|it| it.origin.id.as_deref() == Some(&id));
    }
    let at = draft.room(Some(&id), &any(&name), lang);
    let known = &mut draft.rooms[at];
    for phrase in name.all() {
        known.name.set(phrase.lang, phrase.text);
    }
    keep(&mut known.origin.extras, room);
    Some(at)
}

/// Enters the tracks of the list.
pub fn tracks(tracks: Vec<Entry>, lang: Lang, draft: &mut Draft) {
    for Entry { place, members } in tracks {
        if track(members, lang, draft, &place).is_none() {
            draft.note(&place, Sentence::new("note-nameless"));
        }
    }
}

/// The place of a track, likewise.
pub fn track(mut track: Object, lang: Lang, draft: &mut Draft, place: &Place) -> Option<usize> {
    let id = track.take_words("id");
    let name = take_line(&mut track, "name", lang);
    if name.is_empty() {
        return draft.tracks.iter().position(|it| it.origin.id.as_deref() == Some(&id));
    }
    let at = draft.track(Some(&id), &any(&name), lang);
    // Which sessions are in it is told by these.
    track.take("sessions");
    let colour = track.take_words("color");
    let known = &mut draft.tracks[at];
    for phrase in name.all() {
        known.name.set(phrase.lang, phrase.text);
    }
    if known.origin.place == Place::default() {
        known.origin.place = place.clone();
    }
    known.colour = Some(colour).filter(|it| it.starts_with('#')).or(known.colour.take());
    keep(&mut known.origin.extras, track);
    Some(at)
}
