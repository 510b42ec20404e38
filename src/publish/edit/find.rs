//! Finds sessions and rooms as an organiser names them: by id, by number, or by some of their words.

use crate::programme::filter::{Filter, apply};
use crate::programme::fold::fold;
use crate::programme::index::Index;
use crate::programme::model::{Room, Session};
use crate::programme::search::Query;
use crate::programme::text::Text;

/// The sessions that are meant: by id or number there is one, by words there may be several.
///
/// Words are looked for as visitors do it, in all languages: in titles, and where no title has them
/// in the other texts, so that a speaker leads to the session, too.
pub fn sessions<'i>(index: &'i Index, named: &str) -> Vec<&'i Session> {
    let named = named.trim();
    let all = index.sessions();
    let by_id = index.session(named);
    let number = named.strip_prefix('#').unwrap_or(named).parse::<u16>().ok();
    let by_number = || all.iter().find(|session| Some(session.number) == number);
    if let Some(session) = by_id.or_else(by_number) {
        return vec![session];
    }
    let titled = by_words(all.iter(), named, |session| &session.title);
    if !titled.is_empty() || Query::new(named).is_empty() {
        return titled;
    }
    let filter = Filter { text: named.to_owned(), ..Filter::default() };
    apply(index, &filter, &|_| false).sessions.into_iter().map(|at| &all[at]).collect()
}

/// The rooms that are meant, likewise.
pub fn rooms<'i>(index: &'i Index, named: &str) -> Vec<&'i Room> {
    match index.room(named.trim()) {
        Some(room) => vec![room],
        None => by_words(index.rooms().into_iter(), named, |room| &room.name),
    }
}

/// The elements whose text has all the words in one of its languages: only those that say nothing
/// else, if there are such; else only those in which the words begin like this; else all.
fn by_words<'i, T>(
    all: impl Iterator<Item = &'i T>,
    named: &str,
    text: fn(&T) -> &Text,
) -> Vec<&'i T> {
    let (query, typed) = (Query::new(named), fold(named));
    if query.is_empty() {
        return Vec::new();
    }
    let any = |one: &T, test: &dyn Fn(&str) -> bool| {
        text(one).all().any(|phrase| test(&fold(phrase.text)))
    };
    let found: Vec<&T> = all.filter(|one| any(one, &|text| query.matches(text))).collect();
    let begin = |text: &str, word: &str| text.split(' ').any(|own| own.starts_with(word));
    let nearer: [&dyn Fn(&str) -> bool; 2] = [&|text| text.trim() == typed.trim(), &|text| {
        typed.split(' ').all(|word| begin(text, word))
    }];
    for test in nearer {
        let near: Vec<&T> = found.iter().copied().filter(|one| any(one, test)).collect();
        if !near.is_empty() {
            return near;
        }
    }
    found
}
