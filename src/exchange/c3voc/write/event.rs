//! A session as an event.

use super::super::super::json::{Json, Object};
use super::super::super::outgoing::{Outgoing, bare_link, ids};
use super::conference::track_slug;
use super::{code, link, localized};
use crate::programme::lang::Lang;
use crate::programme::model::{Kind, KindLink, LinkKind, Role, Session, SessionState, Speaker};

/// The words of the schema for kinds.
pub const TYPES: [&str; 10] = [
    "TALK",
    "WORKSHOP",
    "HANDS-ON",
    "MEETING",
    "DISCUSSION",
    "PERFORMANCE",
    "CONCERT",
    "GAME",
    "LIGHTNING_TALK",
    "OTHER",
];

/// The language of an event of which only such are known as the schema has no word for.
const NO_LANGUAGE: &str = "en";

/// The event of a session. One of which a break can hold all is a break.
pub fn of(out: &Outgoing, session: &Session) -> Object {
    let mut event = Object::default();
    event.push("guid", ids::guid(out, "sessions", &session.id));
    event.push("start", session.start.to_string());
    event.push("end", out.index.end_of(session).to_string());
    event.push("title", out.say(&session.title));
    let subtitle = out.say(&session.subtitle);
    if is_plain_break(session) {
        event.push("type", "BREAK");
        if !subtitle.is_empty() {
            event.push("subtitle", subtitle);
        }
        if let Some(id) = session.all_rooms().next() {
            event.push("room", room(out, Some(id)));
        }
        return event;
    }
    event.push("type", of_type(out, session));
    event.push("subtitle", subtitle);
    event.push("room", room(out, session.all_rooms().next()));
    let acronym = ids::acronym(&out.index.programme().event.id);
    event.push("slug", ids::slug(&acronym, session.number, &session.id));
    let no_address = || format!("urn:uuid:{}", ids::guid(out, "sessions", &session.id));
    event.push("url", out.address(session).unwrap_or_else(no_address));
    event.push("track", track(out, session));
    event.push("language", language(out, session));
    event.push("abstract", localized(out, &session.summary));
    let participants = session.speakers.iter().filter_map(|it| participant(out, it));
    event.push("participants", participants.collect::<Vec<_>>());
    let links = &session.details.get().links;
    let page = bare_link(links, LinkKind::Page);
    let others = links.iter().filter(|link| page.is_none_or(|page| page.url != link.url));
    let is_file = |link: &&KindLink| matches!(link.kind, LinkKind::Slides | LinkKind::Paper);
    let (files, links): (Vec<&KindLink>, Vec<&KindLink>) = others.partition(is_file);
    let all = |links: Vec<&KindLink>| -> Vec<Json> {
        links.into_iter().map(|it| link(out, it)).collect()
    };
    event.push("links", all(links));
    event.push("attachments", all(files));
    match session.state {
        SessionState::Cancelled => event.push("state", "CANCELED"),
        SessionState::Moved => event.push("state", "DELAYED"),
        _ => {}
    }
    event
}

/// Whether nothing would be lost of a session that is written as a break: it has a title, a time and
/// a room.
fn is_plain_break(session: &Session) -> bool {
    let details = session.details.get();
    session.kind.like == Kind::Break
        && !matches!(session.state, SessionState::Cancelled | SessionState::Moved)
        && session.summary.is_empty()
        && session.speakers.is_empty()
        && session.verticals.is_empty()
        && details.links.is_empty()
        && details.languages.is_empty()
}

/// The nearest word; the very one for kinds of the event's own that are called so.
fn of_type(out: &Outgoing, session: &Session) -> &'static str {
    let named = out.kind(session).to_uppercase().replace(' ', "_");
    let nearest = match session.kind.like {
        Kind::Keynote => "TALK",
        Kind::RoundTable | Kind::Conversation => "DISCUSSION",
        _ => "OTHER",
    };
    TYPES.into_iter().find(|word| *word == named).unwrap_or(nearest)
}

/// The reference to a room. One is wanted: what is in none is in one that is called as the venue, and
/// is not in the list.
fn room(out: &Outgoing, id: Option<&str>) -> Json {
    let mut room = Object::default();
    room.push("name", out.room_name(id));
    let guid =
        id.map_or_else(|| ids::guid(out, "event", "venue"), |id| ids::guid(out, "rooms", id));
    room.push("guid", guid);
    Json::Object(room)
}

/// The reference to a track. One is wanted: what has none has one that is not in the list.
fn track(out: &Outgoing, session: &Session) -> Json {
    let vertical = session.verticals.iter().find_map(|id| out.index.vertical(id));
    let mut track = Object::default();
    track.push("slug", vertical.map_or_else(|| "no-track".to_owned(), track_slug));
    Json::Object(track)
}

/// The first language of two letters that it is spoken in, else that of its title, else of the event.
fn language(out: &Outgoing, session: &Session) -> &'static str {
    let details = session.details.get();
    let spoken = details.languages.iter().filter_map(|tag| Lang::new(tag));
    let others =
        [out.language_of(session)].into_iter().chain(out.index.languages().iter().copied());
    spoken.chain(others).find_map(code).unwrap_or(NO_LANGUAGE)
}

fn participant(out: &Outgoing, speaker: &Speaker) -> Option<Json> {
    let person = out.index.person(&speaker.person)?;
    let mut object = Object::default();
    object.push("guid", ids::guid(out, "people", &person.id));
    object.push("name", out.say(&person.name));
    object.push("role", if speaker.role == Role::Moderator { "MODERATOR" } else { "SPEAKER" });
    Some(Json::Object(object))
}
