//! The people.

use super::super::draft::{Draft, Person};
use super::super::fields::{Entry, add_link, any, keep, take_line, take_links, take_rich};
use super::super::html::Form;
use super::super::json::{Json, Object};
use super::super::links::{absolute, link};
use crate::programme::lang::Lang;
use crate::programme::model::LinkKind;
use crate::sentences::Sentence;

/// Enters the people of the list. `ours`: the address of our own site, where we wrote it.
pub fn read(persons: Vec<Entry>, lang: Lang, ours: Option<&str>, draft: &mut Draft) {
    for Entry { place, mut members } in persons {
        drop_own_address(&mut members, ours);
        match person(members, lang, draft) {
            Some(at) => draft.people[at].origin.place = place,
            None => draft.note(&place, Sentence::new("note-nameless")),
        }
    }
}

/// Takes out what stands for an address of something that has none of its own: its page in our site, or
/// a name. `ours`: the address of that site, where we wrote the file.
pub fn drop_own_address(members: &mut Object, ours: Option<&str>) {
    let Some(base) = ours else { return };
    let url = members.str("url").unwrap_or_default();
    if url.starts_with("urn:") || !base.is_empty() && url.starts_with(base) {
        members.take("url");
    }
}

/// The place of somebody, who is entered when new; `None` when nothing is said of them.
pub fn person(mut person: Object, lang: Lang, draft: &mut Draft) -> Option<usize> {
    let ids = ["guid", "id", "code"];
    let id = ids.iter().find_map(|name| person.get(name)?.words());
    let names = ["public_name", "name"].map(|name| take_line(&mut person, name, lang));
    let name = names.into_iter().find(|name| !name.is_empty());
    let is_it = |known: &Person| known.origin.id == id && id.is_some();
    let at = match name {
        Some(name) => {
            let at = draft.person(id.as_deref(), &any(&name), lang);
            draft.people[at].name = name;
            at
        }
        None => draft.people.iter().position(is_it)?,
    };
    if let Some(name) =
        ids.iter().find(|name| person.get(name).is_some_and(|it| it.words().is_some()))
    {
        person.take(name);
    }
    let mut links = Vec::new();
    if let Some(url) = absolute(&person.take_words("url"), "") {
        add_link(&mut links, link(LinkKind::Page, url, "", lang));
    }
    if let Some(url) = picture(&mut person, "avatar") {
        add_link(&mut links, link(LinkKind::Other, url, "Picture", Lang::EN));
    }
    take_links(&mut person, "links", "", lang).into_iter().for_each(|it| add_link(&mut links, it));
    let biography = take_rich(&mut person, "biography", lang, Form::Markdown);
    let known = &mut draft.people[at];
    if !biography.is_empty() {
        known.biography = biography;
    }
    links.into_iter().for_each(|link| add_link(&mut known.links, link));
    keep(&mut known.origin.extras, person);
    Some(at)
}

/// Takes out the address of a picture, which may be an object with it.
pub fn picture(of: &mut Object, name: &str) -> Option<String> {
    let url = match of.get(name)? {
        Json::Object(picture) => picture.get("url").and_then(Json::words),
        other => other.words(),
    };
    let url = absolute(&url?, "")?;
    of.take(name);
    Some(url)
}
