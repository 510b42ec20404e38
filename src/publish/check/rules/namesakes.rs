//! People of one name with different ids: often one person who was entered twice.

use super::super::file::{File, LISTED, called, listed, text};
use super::super::findings::{Code, Finding, meant};
use super::super::path::Path;
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::text::Text;
use crate::sentences::Sentence;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Somebody in the list of people.
struct Entry<'f> {
    path: Path,
    id: &'f str,
    name: Text,
    organisation: Text,
}

impl Entry<'_> {
    fn of((path, person): (Path, &Value)) -> Option<Entry<'_>> {
        let read = |name| serde_json::from_value(person.get(name)?.clone()).ok();
        Some(Entry {
            path,
            id: text(person, "id")?,
            name: read("name")?,
            organisation: read("organisation").unwrap_or_default(),
        })
    }
}

/// People of one name in some language, told once for each name.
pub fn people_twice(file: &File) -> Vec<Finding> {
    let people: Vec<Entry> =
        file.source.select("people[]").into_iter().filter_map(Entry::of).collect();
    let mut namesakes: Vec<Vec<&Entry>> = Vec::new();
    let mut by_name: BTreeMap<(Lang, String), usize> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    // An id that stands twice is told of elsewhere.
    for person in people.iter().filter(|person| ids.insert(person.id)) {
        let names: Vec<_> = folded(&person.name).collect();
        let known = names.iter().find_map(|name| by_name.get(name)).copied();
        let at = known.unwrap_or(namesakes.len());
        match namesakes.get_mut(at) {
            Some(others) => others.push(person),
            None => namesakes.push(vec![person]),
        }
        for name in names {
            by_name.entry(name).or_insert(at);
        }
    }
    namesakes.iter().filter(|people| people.len() > 1).map(|people| tell(people)).collect()
}

fn tell(people: &[&Entry]) -> Finding {
    let (first, second) = (people[0], people[1]);
    let ids: Vec<String> = people.iter().map(|person| format!("{:?}", person.id)).collect();
    let ids: Vec<&str> = ids.iter().map(|id| &**id).collect();
    let apart = people.iter().enumerate().all(|(at, one)| {
        people[..at].iter().all(|other| are_elsewhere(&one.organisation, &other.organisation))
    });
    let message = Sentence::new(if apart { "people-twice-elsewhere" } else { "people-twice" })
        .with("person", called(&first.name, first.id))
        .with("ids", listed(&ids))
        .with("meant", meant(Code::PeopleTwice));
    let others = people.iter().enumerate().filter(|(at, _)| *at != 1).take(LISTED);
    Finding::new(Code::PeopleTwice, second.path.field("name"), message)
        .and(others.map(|(_, other)| other.path.field("name")))
}

/// A text in its languages, in comparable form.
fn folded(text: &Text) -> impl Iterator<Item = (Lang, String)> {
    let folded = text.all().map(|phrase| (phrase.lang, fold(phrase.text)));
    folded.filter(|(_, name)| !name.is_empty())
}

/// Whether two people have organisations, and these no common name.
fn are_elsewhere(one: &Text, other: &Text) -> bool {
    let (one, other): (BTreeMap<_, _>, BTreeMap<_, _>) =
        (folded(one).collect(), folded(other).collect());
    let mut both = one.iter().filter_map(|(lang, name)| Some((name, other.get(lang)?))).peekable();
    both.peek().is_some() && both.all(|(one, other)| one != other)
}
