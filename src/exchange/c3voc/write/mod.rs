//! `schedule.json` version 2 as it is written: valid against <https://c3voc.de/schema/schedule2>, which
//! has only languages of two letters, one room and one track for each event, and a few words for
//! kinds.
//!
//! Sessions have our number and our id in their slug, as in version 1. What has no place is in the
//! table of `docs/formats.md`.

mod conference;
mod event;
#[cfg(test)]
mod tests;

use super::super::json::{Json, Object};
use super::super::outgoing::uri::uri;
use super::super::outgoing::{Outgoing, generator, ids};
use crate::address::Page;
use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind, Person};
use crate::programme::text::Text;

/// # Errors
/// Nothing that a programme could do.
pub fn json(out: &Outgoing) -> Result<Vec<u8>, String> {
    let programme = out.index.programme();
    let mut schedule = Object::default();
    schedule.push("version", programme.revision.to_string());
    if let Some(site) = &out.site {
        schedule.push("base_url", &**site);
    }
    schedule.push("conference", conference::of(out));
    let events = out.index.sessions().iter().map(|session| Json::Object(event::of(out, session)));
    schedule.push("events", events.collect::<Vec<_>>());
    let people = programme.people.iter().map(|it| Json::Object(person(out, it)));
    schedule.push("persons", people.collect::<Vec<_>>());
    let mut root = Object::default();
    root.push("$schema", "https://c3voc.de/schema/schedule2");
    root.push("generator", generator());
    root.push("schedule", schedule);
    Ok(Json::Object(root).pretty().into_bytes())
}

fn person(out: &Outgoing, person: &Person) -> Object {
    let details = person.details.get();
    let mut object = Object::default();
    object.push("guid", ids::guid(out, "people", &person.id));
    object.push("name", out.say(&person.name));
    if !details.biography.is_empty() {
        object.push("biography", localized(out, &details.biography));
    }
    object.push("links", details.links.iter().map(|it| link(out, it)).collect::<Vec<_>>());
    if let Some(url) = out.page(&Page::Person(person.id.to_string())) {
        object.push("url", uri(&url));
    }
    object
}

/// A language as the schema has them: `pt` for `pt-BR`. Others, such as Amazigh, have no two letters.
fn code(lang: Lang) -> Option<&'static str> {
    Some(lang.primary()).filter(|code| code.len() == 2)
}

/// A text by its languages; the one that is told elsewhere where none of them has two letters.
fn localized(out: &Outgoing, text: &Text) -> Json {
    let mut texts = Object::default();
    for phrase in text.all() {
        if let Some(code) = code(phrase.lang).filter(|code| texts.get(code).is_none()) {
            texts.push(code, phrase.text);
        }
    }
    match texts.is_empty() {
        true => out.say(text).into(),
        false => Json::Object(texts),
    }
}

/// A link; one without a title has the word of its kind for it, by which it is known again.
fn link(out: &Outgoing, link: &KindLink) -> Json {
    let mut object = Object::default();
    let of_type = match link.kind {
        LinkKind::Slides => Some("SLIDES"),
        LinkKind::Paper => Some("PAPER"),
        LinkKind::Page => Some("WEB"),
        LinkKind::Recording | LinkKind::Stream => Some("MEDIA"),
        LinkKind::Feedback => Some("FEEDBACK"),
        LinkKind::Registration | LinkKind::Other => None,
    };
    if let Some(of_type) = of_type {
        object.push("type", of_type);
    }
    object.push("url", uri(&link.url));
    let title = out.say(&link.title);
    object.push("title", if title.is_empty() { link.kind.code() } else { title });
    Json::Object(object)
}
