//! The people.

use super::super::draft::{Draft, Person};
use super::super::fields::{add_link, drop_private, keep, text};
use super::super::html::{Form, line, markup};
use super::super::json::{Json, Object};
use super::super::links::{absolute, link};
use super::NOT_KEPT;
use crate::programme::lang::Lang;
use crate::programme::model::LinkKind;

/// The place of somebody, who is entered when new; `None` when nothing is said of them.
pub fn enter(mut speaker: Object, lang: Lang, draft: &mut Draft) -> Option<usize> {
    let code = speaker.take_words("code");
    let name = line(&speaker.take_words("name"));
    let name = if name.is_empty() { &code } else { &name };
    if name.is_empty() {
        return None;
    }
    let at = draft.person(Some(&code), name, lang);
    let mut links = Vec::new();
    for picture in ["avatar_url", "avatar"] {
        let Some(url) = speaker.get(picture).and_then(Json::words) else { continue };
        if let Some(url) = absolute(&url, "") {
            speaker.take(picture);
            links.push(link(LinkKind::Other, url, "Picture", Lang::EN));
        }
    }
    drop_private(draft, "speakers", &mut speaker, &NOT_KEPT);
    let person = &mut draft.people[at];
    let biography = markup(&speaker.take_words("biography"), Form::Markdown);
    if person.biography.is_empty() {
        person.biography = text(biography, lang);
    }
    links.into_iter().for_each(|link| add_link(&mut person.links, link));
    keep(&mut person.origin.extras, speaker);
    Some(at)
}

/// The place of who is referred to, by a code or as a whole; an unknown code is told.
///
/// # Errors
/// The code that nobody has.
pub fn refer(speaker: Json, lang: Lang, draft: &mut Draft) -> Result<Option<usize>, String> {
    match speaker {
        Json::Object(speaker) => Ok(enter(speaker, lang, draft)),
        other => {
            let Some(code) = other.words() else { return Ok(None) };
            let is_it = |it: &Person| it.origin.id.as_deref() == Some(&code);
            draft.people.iter().position(is_it).map(Some).ok_or(code)
        }
    }
}
