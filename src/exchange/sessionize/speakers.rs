//! The people.

use super::super::draft::Draft;
use super::super::fields::{Entry, add_link, keep, take_links, text};
use super::super::html::{Form, line, markup};
use super::super::json::{Json, Object};
use super::super::links::{absolute, link};
use super::categories::Categories;
use crate::programme::lang::Lang;
use crate::programme::model::LinkKind;
use crate::sentences::Sentence;

/// Enters the people of the list.
pub fn read(speakers: Vec<Entry>, categories: &Categories, lang: Lang, draft: &mut Draft) {
    for Entry { place, members: mut speaker } in speakers {
        let id = speaker.take_words("id");
        let names = ["fullName", "name", "firstName", "lastName"]
            .map(|name| line(&speaker.take_words(name)));
        let [full, name, first, last] = names;
        let full = if full.is_empty() { name } else { full };
        let both = format!("{first} {last}");
        let name = if full.is_empty() { both.trim() } else { &*full };
        if name.is_empty() {
            draft.note(&place, Sentence::new("note-nameless"));
            continue;
        }
        let at = draft.person(Some(&id), name, lang);
        // That they speak is told by the sessions.
        speaker.take("sessions");
        let mut links = Vec::new();
        for name in ["profilePicture", "photoUrl"] {
            let picture = speaker.get(name).and_then(Json::words);
            if let Some(url) = picture.and_then(|it| absolute(&it, "")) {
                speaker.take(name);
                add_link(&mut links, link(LinkKind::Other, url, "Picture", Lang::EN));
            }
        }
        take_links(&mut speaker, "links", "", lang)
            .into_iter()
            .for_each(|it| add_link(&mut links, it));
        let person = &mut draft.people[at];
        person.origin.place = place;
        if !first.is_empty() && !last.is_empty() {
            person.sort_name = text(format!("{last} {first}"), lang);
        }
        let first_of = |of: &mut Object, names: [&str; 2]| {
            let words = names.map(|name| of.take_words(name));
            words.into_iter().find(|words| !words.is_empty()).unwrap_or_default()
        };
        person.function = text(line(&first_of(&mut speaker, ["tagLine", "position"])), lang);
        // Plain text, in which some write HTML.
        let biography = first_of(&mut speaker, ["bio", "description"]);
        person.biography = text(markup(&biography, Form::Html), lang);
        links.into_iter().for_each(|link| add_link(&mut person.links, link));
        let chosen = categories.take(&mut speaker);
        if !chosen.is_empty() {
            let chosen = chosen.into_iter().map(|(category, item)| (category, Json::from(item)));
            speaker.push("categories", chosen.collect::<Object>());
        }
        keep(&mut person.origin.extras, speaker);
    }
}
