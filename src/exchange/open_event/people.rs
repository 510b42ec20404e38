//! The people.

use super::super::draft::{Draft, Person};
use super::super::fields::{self, Entry, add_link, any, drop_private, keep};
use super::super::json::{Json, Object};
use super::super::links::{absolute, link};
use super::twins::{take_line, take_rich};
use crate::programme::lang::Lang;
use crate::programme::model::LinkKind;
use crate::programme::text::Text;
use crate::sentences::Sentence;

/// What is not for everybody.
const PRIVATE: [&str; 5] = ["email", "mobile", "gender", "heard_from", "sponsorship_required"];

/// The pages of people, and what each is called.
const PAGES: [(&str, &str); 9] = [
    ("website", ""),
    ("twitter", "Twitter"),
    ("github", "GitHub"),
    ("linkedin", "LinkedIn"),
    ("facebook", "Facebook"),
    ("instagram", "Instagram"),
    ("mastodon", "Mastodon"),
    ("photo", "Picture"),
    ("photo_image_url", "Picture"),
];

/// Enters the people of the list. `base`: the address of the event.
pub fn read(speakers: Vec<Entry>, base: &str, lang: Lang, draft: &mut Draft) {
    for Entry { place, members } in speakers {
        match enter(members, base, lang, draft) {
            Some(at) => draft.people[at].origin.place = place,
            None => draft.note(&place, Sentence::new("note-nameless")),
        }
    }
}

/// The place of somebody, who is entered when new; `None` when nothing is said of them.
pub fn enter(mut speaker: Object, base: &str, lang: Lang, draft: &mut Draft) -> Option<usize> {
    let id = speaker.take_words("id");
    let name = take_line(&mut speaker, "name", lang);
    if name.is_empty() {
        return draft.people.iter().position(|it| it.origin.id.as_deref() == Some(&id));
    }
    let at = draft.person(Some(&id), &any(&name), lang);
    // In which sessions they are is told by these.
    speaker.take("sessions");
    drop_private(draft, "speakers", &mut speaker, &PRIVATE);
    let mut links = Vec::new();
    for (name, title) in PAGES {
        let Some(address) = speaker.get(name).and_then(Json::words) else { continue };
        if let Some(url) = absolute(&address, base) {
            speaker.take(name);
            let kind = if title.is_empty() { LinkKind::Page } else { LinkKind::Other };
            add_link(&mut links, link(kind, url, title, Lang::EN));
        }
    }
    let [short, long] =
        ["short_biography", "long_biography"].map(|name| take_rich(&mut speaker, name, lang));
    let position = take_line(&mut speaker, "position", lang);
    let organisations =
        ["organisation", "organization"].map(|name| take_line(&mut speaker, name, lang));
    let person = &mut draft.people[at];
    let mut say = |field: fn(&mut Person) -> &mut Text, text: &Text| {
        for phrase in text.all() {
            field(person).set(phrase.lang, phrase.text);
        }
    };
    say(|person| &mut person.name, &name);
    say(|person| &mut person.biography, &joined(&short, &long));
    say(|person| &mut person.function, &position);
    organisations.iter().for_each(|text| say(|person| &mut person.organisation, text));
    links.into_iter().for_each(|link| add_link(&mut person.links, link));
    keep(&mut person.origin.extras, speaker);
    Some(at)
}

/// A short and a long text, which are one of ours, in each language.
pub fn joined(short: &Text, long: &Text) -> Text {
    let mut text = short.clone();
    for phrase in long.all() {
        let short = short.exact(phrase.lang).unwrap_or_default().to_owned();
        text.set(phrase.lang, fields::joined(short, phrase.text.to_owned()));
    }
    text
}
