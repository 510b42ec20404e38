//! Fields of sources that are JSON, as all readers of such take them.

use super::draft::{Draft, Session, refusal::Refusal};
use super::html::{Form, line, markup};
use super::json::{Json, Object};
use super::links::{absolute, kind, link};
use super::place::{Fault, Place};
use super::source::Input;
use super::{Faults, UNNAMED};
use crate::programme::lang::Lang;
use crate::programme::model::KindLink;
use crate::programme::text::Text;
use crate::sentences::{Sentence, quoted};
use std::collections::BTreeMap;

/// A text in one language; no text when nothing is said.
pub fn text(words: impl Into<Box<str>>, lang: Lang) -> Text {
    let words = words.into();
    if words.is_empty() { Text::default() } else { Text::of(lang, words) }
}

/// Takes out a text of one line: words in `lang`, or in several languages by their tags
/// (`{"en": …, "ar": …}`).
pub fn take_line(of: &mut Object, name: &str, lang: Lang) -> Text {
    take_text(of, name, lang, line)
}

/// Takes out a text with markup, likewise.
pub fn take_rich(of: &mut Object, name: &str, lang: Lang, form: Form) -> Text {
    take_text(of, name, lang, |words| markup(words, form))
}

fn take_text(of: &mut Object, name: &str, lang: Lang, read: impl Fn(&str) -> String) -> Text {
    let Some(languages) = of.get(name).and_then(languages) else {
        return text(read(&of.take_words(name)), lang);
    };
    of.take(name);
    let mut all = Text::default();
    for (lang, words) in languages {
        let words = read(&words);
        if !words.is_empty() {
            all.set(lang, words);
        }
    }
    all
}

/// The languages of a text by their tags; `None` when it is no such text.
fn languages(value: &Json) -> Option<Vec<(Lang, String)>> {
    let object = value.as_object().filter(|object| !object.is_empty())?;
    let language = |(tag, words): (&str, &Json)| {
        let words = match words {
            Json::String(words) => words.clone(),
            Json::Null => String::new(),
            _ => return None,
        };
        Some((Lang::new(tag)?, words))
    };
    object.iter().map(language).collect()
}

/// The first words that a text has in any language; empty when it has none.
pub fn any(text: &Text) -> String {
    text.all().next().map(|phrase| phrase.text.to_owned()).unwrap_or_default()
}

/// An abstract and a description, which are one text of ours; once, where they say the same.
pub fn joined(short: String, long: String) -> String {
    match (short.is_empty(), long.is_empty()) {
        (_, true) => short,
        (true, _) => long,
        _ if long.starts_with(&short) => long,
        _ => format!("{short}\n\n{long}"),
    }
}

/// The objects of a list. A string or a number among them is a name.
pub fn objects(list: Vec<Json>) -> Vec<Object> {
    let object = |it| match it {
        Json::Object(object) => Some(object),
        other => Some([("name".to_owned(), Json::from(other.words()?))].into_iter().collect()),
    };
    list.into_iter().filter_map(object).collect()
}

/// An element of a list of a source.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where it stands.
    pub place: Place,
    /// All that is said of it.
    pub members: Object,
}

/// The objects of a list with their places.
pub fn entries(at: &Place, list: Vec<Json>) -> impl Iterator<Item = Entry> {
    list.into_iter().enumerate().filter_map(move |(number, entry)| match entry {
        Json::Object(members) => Some(Entry { place: at.then(&format!("[{number}]")), members }),
        _ => None,
    })
}

/// Reads the JSON of each file. `take` gets it with its place, or says why it is none of the format.
///
/// # Errors
/// What is wrong with each file.
pub fn read_files(
    inputs: &[Input],
    mut take: impl FnMut(&Input, &Place, Json) -> Result<(), &'static str>,
) -> Result<(), Faults> {
    let mut faults = Vec::new();
    for input in inputs {
        let top = Place::default().in_file(&input.name);
        match input.text().and_then(|text| Json::read(&text).map_err(Fault::whole)) {
            Ok(json) => {
                // Of one file alone the name is known.
                let place = if inputs.len() > 1 { &top } else { &Place::default() };
                faults.extend(take(input, place, json).err().map(|what| top.fault(what)));
            }
            Err(mut fault) => {
                fault.place.file.clone_from(&input.name);
                faults.push(fault);
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// What is said of a file that has nothing to be read.
pub const NO_LIST: &str = "there is no list in it";

/// Takes out a whole number that is not below zero, and that we have a place for.
pub fn take_number(of: &mut Object, name: &str) -> Option<u32> {
    let number = of.get(name).and_then(Json::integer).and_then(|it| u32::try_from(it).ok())?;
    of.take(name);
    Some(number)
}

/// Takes out yes or no.
pub fn take_yes(of: &mut Object, name: &str) -> Option<bool> {
    let yes = of.get(name).and_then(Json::yes)?;
    of.take(name);
    Some(yes)
}

/// Keeps what has no place, the first that is said.
pub fn keep(extras: &mut Object, rest: Object) {
    for (name, value) in rest {
        if extras.get(&name).is_none() && !value.is_blank() {
            extras.push(name, value);
        }
    }
}

/// Takes out what is not for everybody, such as answers to the organiser: it is counted and kept
/// nowhere.
pub fn drop_private(draft: &mut Draft, sort: &str, of: &mut Object, names: &[&str]) {
    for name in names {
        if of.take(name).is_some_and(|value| !value.is_blank()) {
            draft.extras.count(format!("{sort}.{name}"));
        }
    }
}

/// The title of a session. One that has none gets what else there is of it, which is told.
pub fn title(
    draft: &mut Draft,
    place: &Place,
    title: Text,
    other: Option<String>,
    lang: Lang,
) -> Text {
    if !title.is_empty() {
        return title;
    }
    let other = other.unwrap_or_else(|| UNNAMED.to_owned());
    draft.note(place, Sentence::new("note-no-title").with("other", quoted(&other)));
    Text::of(lang, other)
}

/// Takes out what must not be done with a session, as tags of it.
pub fn take_refusals(draft: &mut Draft, session: &mut Session, of: &mut Object) {
    let refusals = [("do_not_record", Refusal::Record), ("do_not_stream", Refusal::Stream)];
    for (name, refusal) in refusals {
        if take_yes(of, name) == Some(true) {
            session.tags.push(draft.refusal(refusal));
        }
    }
}

/// The link of an object with its address, or of a bare address.
pub fn link_of(entry: &Json, base: &str, lang: Lang) -> Option<KindLink> {
    let Json::Object(entry) = entry else {
        let url = absolute(&entry.words()?, base)?;
        return Some(link(kind("", "", &url), url, "", lang));
    };
    let words =
        |names: &[&str]| names.iter().find_map(|name| entry.get(name)?.words()).unwrap_or_default();
    let url = absolute(&words(&["url", "href", "link"]), base)?;
    let (title, of_type) = (words(&["title", "name"]), words(&["type", "service", "linkType"]));
    Some(link(kind(&title, &of_type, &url), url, &title, lang))
}

/// Takes out the links of a list. What leads nowhere stays.
pub fn take_links(of: &mut Object, name: &str, base: &str, lang: Lang) -> Vec<KindLink> {
    let (mut links, mut left) = (Vec::new(), Vec::new());
    for entry in of.take_list(name) {
        match link_of(&entry, base, lang) {
            Some(link) => add_link(&mut links, link),
            None if entry.is_blank() => {}
            None => left.push(entry),
        }
    }
    if !left.is_empty() {
        of.push(name, left);
    }
    links
}

/// Adds a link, once.
pub fn add_link(links: &mut Vec<KindLink>, link: KindLink) {
    if links.iter().all(|known| known.url != link.url) {
        links.push(link);
    }
}

/// A word of a schema as people write it: `LIGHTNING_TALK` is "Lightning talk".
pub fn sentence(word: &str) -> String {
    let lower = word.replace('_', " ").to_lowercase();
    let mut letters = lower.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Ids of one sort. One that a source uses twice is made another.
#[derive(Default)]
pub struct Ids(BTreeMap<String, usize>);

impl Ids {
    /// An id that only this element has: `7`, and for the next one that is called so `7 (2)`.
    pub fn one(&mut self, id: String) -> String {
        let number = self.0.entry(id.clone()).or_default();
        *number += 1;
        if *number == 1 { id } else { format!("{id} ({number})") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(json: &str) -> Object {
        Json::read(json).unwrap().as_object().cloned().unwrap()
    }

    #[test]
    fn a_text_is_in_one_language_or_in_several() {
        let mut of = object(
            r#"{"a": " One &amp; two ", "b": {"en": "Barn", "ar": "حظيرة", "fr": null},
                "c": {"id": 7, "name": "Barn"}, "d": null}"#,
        );
        let [a, b, c, d] = ["a", "b", "c", "d"].map(|name| take_line(&mut of, name, Lang::FR));
        assert_eq!(a, Text::of(Lang::FR, "One & two"));
        assert_eq!((b.exact(Lang::EN), b.exact(Lang::AR)), (Some("Barn"), Some("حظيرة")));
        assert_eq!((b.all().count(), c.is_empty(), d.is_empty()), (2, true, true));
        assert_eq!(of.len(), 1, "what is no text stays");
    }

    #[test]
    fn an_id_that_is_used_twice_is_made_another() {
        let mut ids = Ids::default();
        assert_eq!(["7", "8", "7"].map(|id| ids.one(id.into())), ["7", "8", "7 (2)"]);
    }

    #[test]
    fn links_that_lead_nowhere_stay() {
        let mut of = object(
            r#"{"links": ["https://a.example/", {"url": "https://a.example/"}, "ask", null,
                {"title": "Slides", "link": "b.example/1"}]}"#,
        );
        let links = take_links(&mut of, "links", "", Lang::EN);
        let urls: Vec<&str> = links.iter().map(|link| &*link.url).collect();
        assert_eq!(urls, ["https://a.example/", "https://b.example/1"]);
        assert_eq!(of.list("links"), [Json::from("ask")]);
    }
}
