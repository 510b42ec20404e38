//! The people, and their links.

use super::super::draft::{Draft, Person, Speaker};
use super::super::fields::{Entry, Ids, add_link, take_links, text};
use super::super::html::{Form, line, markup};
use super::super::json::{Json, Object};
use super::super::links::{absolute, kind, link};
use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind};
use crate::sentences::Sentence;
use std::collections::BTreeMap;

/// Where those are found of whom only the name on a site is told.
const SITES: [(&str, &str); 4] = [
    ("twitter", "https://twitter.com/"),
    ("fb", "https://www.facebook.com/"),
    ("facebook", "https://www.facebook.com/"),
    ("instagram", "https://www.instagram.com/"),
];

/// The ids of the sessions of each person, by the place in the draft.
pub type Programmes = Vec<(usize, Vec<String>)>;

/// Enters the people of the list. `is_ours`: whether we wrote it, so that ids are our ids.
pub fn read(people: Vec<Entry>, lang: Lang, is_ours: bool, draft: &mut Draft) -> Programmes {
    let (mut ids, mut programmes) = (Ids::default(), Vec::new());
    for Entry { place, members: mut person } in people {
        let id = person.take_words("id");
        let (name, sorts) = name(&mut person);
        if name.is_empty() && id.is_empty() {
            draft.note(&place, Sentence::new("note-neither-name-nor-id"));
            continue;
        }
        let mut new = Person::default();
        if name.is_empty() {
            draft.note(&place, Sentence::new("note-id-for-name"));
        }
        new.name = text(if name.is_empty() { &*id } else { &*name }, lang);
        let told = line(&person.take_words("sortname"));
        new.sort_name = text(if told.is_empty() { sorts } else { told }, lang);
        new.biography = text(markup(&person.take_words("bio"), Form::Html), lang);
        new.links = links(&mut person, lang);
        let programme = person.take_list("prog").iter().filter_map(Json::words).collect();
        person.drop_blank();
        new.origin.slug = Some(id.clone()).filter(|_| is_ours);
        new.origin.id = Some(id).filter(|id| !id.is_empty()).map(|id| ids.one(id));
        new.origin.place = place;
        new.origin.extras = person;
        programmes.push((draft.people.len(), programme));
        draft.people.push(new);
    }
    programmes
}

/// Lets everybody be in the sessions that their own list names. Some that are listed are of another
/// year.
pub fn join(programmes: &Programmes, draft: &mut Draft) {
    let by_id: BTreeMap<String, usize> = (draft.sessions.iter().enumerate())
        .filter_map(|(at, session)| Some((session.origin.id.clone()?, at)))
        .collect();
    for (person, programme) in programmes {
        for id in programme {
            let Some(at) = by_id.get(id) else {
                draft.extras.count("people.prog of no session");
                continue;
            };
            let speakers = &mut draft.sessions[*at].speakers;
            if speakers.iter().all(|speaker| speaker.person != *person) {
                speakers.push(Speaker::of(*person));
            }
        }
    }
}

/// A name without the part that is written behind it, and whether that is to moderate.
pub fn part(name: &str) -> (&str, bool) {
    let (before, part) =
        name.strip_suffix(')').and_then(|it| it.rsplit_once('(')).unwrap_or_default();
    match part.trim().eq_ignore_ascii_case("moderator") || part.trim().eq_ignore_ascii_case("mod") {
        true => (before.trim(), true),
        false => (name, false),
    }
}

/// The name of a person, and that by which to sort where its parts stand apart:
/// `[first, last, prefix, suffix]`, of which the last ones may be missing.
fn name(person: &mut Object) -> (String, String) {
    let whole = line(&person.take_words("name"));
    let parts = person.take_list("name");
    let part = |at: usize| line(&parts.get(at).and_then(Json::words).unwrap_or_default());
    let [first, last, prefix, suffix] = [0, 1, 2, 3].map(part);
    if !whole.is_empty() {
        return (whole, String::new());
    }
    let joined = |parts: [&String; 3]| {
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.map(|part| &**part).collect::<Vec<_>>().join(" ")
    };
    let mut name = joined([&prefix, &first, &last]);
    if !suffix.is_empty() {
        name = format!("{name}, {suffix}");
    }
    let sorts =
        if first.is_empty() || last.is_empty() { String::new() } else { format!("{last} {first}") };
    (name, sorts)
}

/// Takes out the links of something: pairs of a name and an address, or a list, mostly empty.
pub fn links(of: &mut Object, lang: Lang) -> Vec<KindLink> {
    let mut links = Vec::new();
    let mut left = Object::default();
    let beside = of.take_words("img_256_url");
    let pairs = of.take_object("links");
    take_links(of, "links", "", lang).into_iter().for_each(|link| add_link(&mut links, link));
    for (name, value) in pairs {
        let address = value.words().unwrap_or_default();
        match absolute(&address, "").or_else(|| on_site(&name, &address)) {
            Some(url) => add_link(&mut links, of_name(&name, url, lang)),
            None if address.is_empty() && value.is_blank() => {}
            None => left.push(name, value),
        }
    }
    match absolute(&beside, "") {
        Some(url) => add_link(&mut links, of_name("img", url, lang)),
        None => left.push("img_256_url", beside),
    }
    left.drop_blank();
    if !left.is_empty() {
        of.push("links", left);
    }
    links
}

fn on_site(name: &str, address: &str) -> Option<String> {
    let (_, site) = SITES.iter().find(|(known, _)| *known == name)?;
    let handle = address.trim_start_matches('@');
    let is_one = !handle.is_empty()
        && handle.bytes().all(|it| it.is_ascii_alphanumeric() || b"_.-".contains(&it));
    is_one.then(|| format!("{site}{handle}"))
}

fn of_name(name: &str, url: String, lang: Lang) -> KindLink {
    let (of_kind, title) = match name {
        "img" | "photo" | "img_256_url" => return link(LinkKind::Other, url, "Picture", Lang::EN),
        "meeting" => (LinkKind::Stream, ""),
        "signup" => (LinkKind::Registration, ""),
        "web" | "url" | "website" => (LinkKind::Page, ""),
        other => (kind(other, "", &url), other),
    };
    link(of_kind, url, title, lang)
}
