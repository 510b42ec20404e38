//! What takes place.

use super::super::super::fields::sentence;
use super::super::super::html::of_markup;
use super::super::super::json::{Json, Object};
use super::super::super::outgoing::Outgoing;
use super::super::super::outgoing::days::taking_place;
use super::{Tags, links};
use crate::programme::model::{Kind, Role, Session, Speaker};

/// The items of all sessions that take place.
pub fn of(out: &Outgoing, tags: Tags) -> Vec<Json> {
    taking_place(out).map(|session| Json::Object(item(out, session, tags))).collect()
}

fn item(out: &Outgoing, session: &Session, tags: Tags) -> Object {
    let mut item = Object::default();
    item.push("id", &*session.id);
    item.push("number", u32::from(session.number));
    item.push("title", out.say(&session.title));
    let told = self::tags(out, session).into_iter().map(|tag| tag.written(tags));
    item.push("tags", told.collect::<Vec<_>>());
    // KonOpas knows the wall of the venue only, ConClár takes the instant where both are told.
    item.push("date", session.start.date().to_string());
    item.push("time", session.start.clock().to_string());
    item.push("datetime", session.start.to_string());
    let length = session.end.map(|end| end.minutes() - session.start.minutes());
    let minutes = length.and_then(|minutes| u32::try_from(minutes).ok());
    item.push("mins", minutes.unwrap_or_default());
    let rooms = session.all_rooms().filter_map(|id| out.index.room(id));
    item.push("loc", rooms.map(|room| Json::from(out.say(&room.name))).collect::<Vec<_>>());
    let people = session.speakers.iter().filter_map(|speaker| person(out, speaker));
    item.push("people", people.collect::<Vec<_>>());
    item.push("desc", of_markup(out.say(&session.summary)));
    item.push("links", links(out, &session.details.get().links));
    item
}

fn person(out: &Outgoing, speaker: &Speaker) -> Option<Json> {
    let person = out.index.person(&speaker.person)?;
    let mut object = Object::default();
    object.push("id", &*person.id);
    object.push("name", out.say(&person.name));
    let function = out.say(&speaker.function);
    match speaker.role {
        Role::Moderator => object.push("role", "moderator"),
        Role::Speaker if !function.is_empty() => object.push("role", function),
        Role::Speaker => {}
    }
    Some(Json::Object(object))
}

/// A label in its category.
struct Tag<'a> {
    category: &'a str,
    label: String,
}

impl Tag<'_> {
    fn written(self, tags: Tags) -> Json {
        let Tag { category, label } = self;
        let value = format!("{category}:{label}");
        if tags == Tags::Strings {
            return value.into();
        }
        let mut object = Object::default();
        object.push("value", value);
        object.push("category", category);
        object.push("label", label);
        Json::Object(object)
    }
}

/// Verticals, kind, languages and facets. That something is a session and nothing else says nothing.
fn tags<'a>(out: &'a Outgoing, session: &Session) -> Vec<Tag<'a>> {
    let verticals = session.verticals.iter().filter_map(|id| out.index.vertical(id));
    let track = |name: &str| Tag { category: "Track", label: name.to_owned() };
    let mut tags: Vec<Tag> = verticals.map(|it| track(out.say(&it.name))).collect();
    let kind = out.kind(session);
    if kind != Kind::Session.code() {
        let is_ours = Kind::from_code(kind).is_some();
        let label = if is_ours { sentence(kind) } else { kind.to_owned() };
        tags.push(Tag { category: "Type", label });
    }
    let details = session.details.get();
    for language in &details.languages {
        tags.push(Tag { category: "Language", label: language.to_string() });
    }
    let facets = &out.index.programme().event.facets;
    for tag in &session.tags {
        let facet = tag.split_once(':').and_then(|(id, _)| facets.iter().find(|it| *it.id == *id));
        let Some((facet, value)) = facet.zip(out.index.facet_value(tag)) else { continue };
        let label = out.say(&value.name).to_owned();
        tags.push(Tag { category: out.say(&facet.name), label });
    }
    tags
}
