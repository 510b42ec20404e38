//! A session as an event.

use super::super::super::json::{Json, Object};
use super::super::super::outgoing::Outgoing;
use super::super::super::outgoing::uri::uri;
use super::super::super::outgoing::{bare_link, ids};
use crate::address::Page;
use crate::programme::model::{KindLink, LinkKind, Session};

/// The event of a session in a room.
pub fn of(out: &Outgoing, session: &Session, room: &str) -> Object {
    let details = session.details.get();
    let acronym = ids::acronym(&out.index.programme().event.id);
    let guid = ids::guid(out, "sessions", &session.id);
    let links = &details.links;
    let [page, feedback] = [LinkKind::Page, LinkKind::Feedback].map(|it| bare_link(links, it));
    let language = details.languages.first().map(|tag| &**tag);
    let language = language.unwrap_or_else(|| out.language_of(session).code());
    let mut event = Object::default();
    event.push("guid", &*guid);
    event.push("id", ids::session(session.number));
    event.push("date", session.start.to_string());
    event.push("start", session.start.clock().to_string());
    event.push("duration", duration(out, session));
    event.push("room", room);
    event.push("slug", ids::slug(&acronym, session.number, &session.id));
    // An address is wanted, and a name is one (RFC 9562, section 4).
    event.push("url", out.address(session).unwrap_or_else(|| format!("urn:uuid:{guid}")));
    event.push("title", out.say(&session.title));
    event.push("subtitle", out.say(&session.subtitle));
    let track = session.verticals.iter().find_map(|id| out.index.vertical(id));
    event.push("track", track.map(|track| out.say(&track.name)).unwrap_or_default());
    event.push("type", out.kind(session));
    event.push("language", language);
    event.push("abstract", out.say(&session.summary));
    recording(out, session, &mut event);
    if let Some(feedback) = feedback {
        event.push("feedback_url", uri(&feedback.url));
    }
    let persons = session.speakers.iter().filter_map(|it| person(out, &it.person));
    event.push("persons", persons.collect::<Vec<_>>());
    let is_told =
        |link: &&KindLink| [page, feedback].iter().flatten().any(|told| told.url == link.url);
    let others = links.iter().filter(|link| !is_told(link));
    let is_file = |kind: LinkKind| matches!(kind, LinkKind::Slides | LinkKind::Paper);
    let (files, links): (Vec<&KindLink>, Vec<&KindLink>) = others.partition(|it| is_file(it.kind));
    let all = |links: Vec<&KindLink>| -> Vec<Json> {
        links.into_iter().map(|it| link(out, it)).collect()
    };
    event.push("links", all(links));
    event.push("attachments", all(files));
    event
}

/// Hours and minutes.
fn duration(out: &Outgoing, session: &Session) -> String {
    let minutes = (out.index.end_of(session).minutes() - session.start.minutes()).max(0);
    // The XML has two digits for the hours.
    let minutes = minutes.min(99 * 60 + 59);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// What imports made tags of.
fn recording(out: &Outgoing, session: &Session, event: &mut Object) {
    let has = |tag: &str| session.tags.iter().any(|known| **known == *tag);
    let licence = session.tags.iter().find(|tag| tag.starts_with("recording-licence:"));
    let licence = licence.and_then(|tag| out.index.facet_value(tag));
    event.push("recording_license", licence.map(|it| out.say(&it.name)).unwrap_or_default());
    event.push("do_not_record", has("recording:no"));
    if has("streaming:no") {
        event.push("do_not_stream", true);
    }
}

fn person(out: &Outgoing, id: &str) -> Option<Json> {
    let person = out.index.person(id)?;
    let details = person.details.get();
    let mut object = Object::default();
    object.push("id", ids::person(out, id));
    object.push("guid", ids::guid(out, "people", id));
    object.push("name", out.say(&person.name));
    object.push("biography", out.say(&details.biography));
    object.push("links", details.links.iter().map(|it| link(out, it)).collect::<Vec<_>>());
    if let Some(url) = out.page(&Page::Person(id.to_owned())) {
        object.push("url", uri(&url));
    }
    Some(Json::Object(object))
}

/// A link; one without a title has the word of its kind for it, by which it is known again.
fn link(out: &Outgoing, link: &KindLink) -> Json {
    let mut object = Object::default();
    object.push("url", uri(&link.url));
    let title = out.say(&link.title);
    object.push("title", if title.is_empty() { link.kind.code() } else { title });
    let of_type = match link.kind {
        LinkKind::Slides => Some("slides"),
        LinkKind::Paper => Some("paper"),
        LinkKind::Page => Some("web"),
        LinkKind::Recording | LinkKind::Stream => Some("media"),
        _ => None,
    };
    if let Some(of_type) = of_type {
        object.push("type", of_type);
    }
    Json::Object(object)
}
