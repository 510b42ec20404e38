//! Which sessions a visitor wants to see: the choice, its form in an address, and what it shows.
//!
//! Several values of one facet widen the choice, several facets narrow it.

mod selection;

pub use selection::{Selection, apply};

use super::order::insert;
use super::time::Date;

/// Longest text that is looked for, in characters.
const MAX_TEXT: usize = 200;

/// Most values in one facet.
const MAX_VALUES: usize = 64;

/// Longest value that is an id, in bytes.
const MAX_ID: usize = 100;

/// What a visitor chose. The lists are sorted and without repetition.
///
/// Ids are not checked against a programme: one that is unknown stays and matches nothing, so
/// that the page can say so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// The days that are wanted.
    pub days: Vec<Date>,
    /// The verticals that are wanted, by id.
    pub verticals: Vec<Box<str>>,
    /// The rooms that are wanted, by id.
    pub rooms: Vec<Box<str>>,
    /// The kinds of session that are wanted, by id.
    pub kinds: Vec<Box<str>>,
    /// What is wanted in the event's own facets, by tag. Several tags of one facet widen the
    /// choice, as values of any facet do.
    pub tags: Vec<Box<str>>,
    /// The person who is to speak, by id.
    pub person: Option<Box<str>>,
    /// Only what is in the agenda.
    pub mine: bool,
    /// Words to look for, as they were typed.
    pub text: String,
}

/// One of the ways to narrow the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// The day on which a session starts.
    Day,
    /// A vertical that it belongs to.
    Vertical,
    /// The room in which it takes place.
    Room,
    /// What kind of session it is.
    Kind,
    /// What it is in one of the event's own facets; each of them is a facet in its own right.
    Tag,
    /// Somebody who speaks in it.
    Person,
    /// Whether it is in the agenda.
    Mine,
    /// Words that its texts hold.
    Text,
}

impl Facet {
    /// All facets, in the order in which a page lists them.
    pub const ALL: [Facet; 8] = [
        Facet::Day,
        Facet::Vertical,
        Facet::Room,
        Facet::Kind,
        Facet::Tag,
        Facet::Person,
        Facet::Mine,
        Facet::Text,
    ];

    /// The query parameter that holds it.
    pub const fn key(self) -> &'static str {
        match self {
            Facet::Day => "day",
            Facet::Vertical => "vertical",
            Facet::Room => "room",
            Facet::Kind => "kind",
            Facet::Tag => "tag",
            Facet::Person => "person",
            Facet::Mine => "mine",
            Facet::Text => "q",
        }
    }
}

impl Filter {
    /// Whether everything is shown.
    pub fn is_empty(&self) -> bool {
        Facet::ALL.into_iter().all(|facet| !self.is_active(facet))
    }

    /// The facets that narrow the programme.
    pub fn active(&self) -> Vec<Facet> {
        Facet::ALL.into_iter().filter(|&facet| self.is_active(facet)).collect()
    }

    fn is_active(&self, facet: Facet) -> bool {
        match facet {
            Facet::Day => !self.days.is_empty(),
            Facet::Vertical => !self.verticals.is_empty(),
            Facet::Room => !self.rooms.is_empty(),
            Facet::Kind => !self.kinds.is_empty(),
            Facet::Tag => !self.tags.is_empty(),
            Facet::Person => self.person.is_some(),
            Facet::Mine => self.mine,
            Facet::Text => !self.text.trim().is_empty(),
        }
    }

    /// The same choice without one facet.
    pub fn without(&self, facet: Facet) -> Filter {
        let mut filter = self.clone();
        match facet {
            Facet::Day => filter.days.clear(),
            Facet::Vertical => filter.verticals.clear(),
            Facet::Room => filter.rooms.clear(),
            Facet::Kind => filter.kinds.clear(),
            Facet::Tag => filter.tags.clear(),
            Facet::Person => filter.person = None,
            Facet::Mine => filter.mine = false,
            Facet::Text => filter.text.clear(),
        }
        filter
    }

    /// Chooses a value that is not chosen, and gives up one that is. What can be no value of
    /// the facet changes nothing; the facet of the agenda has one value, whatever is given.
    pub fn toggle(&mut self, facet: Facet, value: &str) {
        if let Some(ids) = self.ids_mut(facet) {
            id(value).into_iter().for_each(|it| flip(ids, it));
            return;
        }
        match facet {
            Facet::Day => Date::parse(value).into_iter().for_each(|it| flip(&mut self.days, it)),
            Facet::Person if self.has(facet, value) => self.person = None,
            Facet::Person => self.person = id(value).or(self.person.take()),
            Facet::Mine => self.mine = !self.mine,
            _ if self.has(facet, value) => self.text.clear(),
            _ => self.text = words(value),
        }
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        if let Some(ids) = self.ids(facet) {
            return ids.iter().any(|id| **id == *value);
        }
        match facet {
            Facet::Day => Date::parse(value).is_some_and(|date| self.days.contains(&date)),
            Facet::Person => self.person.as_deref() == Some(value),
            Facet::Mine => self.mine,
            _ => self.text == value,
        }
    }

    /// The ids that are chosen in a facet of ids, of which there can be several.
    pub fn ids(&self, facet: Facet) -> Option<&[Box<str>]> {
        match facet {
            Facet::Vertical => Some(&self.verticals),
            Facet::Room => Some(&self.rooms),
            Facet::Kind => Some(&self.kinds),
            Facet::Tag => Some(&self.tags),
            _ => None,
        }
    }

    fn ids_mut(&mut self, facet: Facet) -> Option<&mut Vec<Box<str>>> {
        match facet {
            Facet::Vertical => Some(&mut self.verticals),
            Facet::Room => Some(&mut self.rooms),
            Facet::Kind => Some(&mut self.kinds),
            Facet::Tag => Some(&mut self.tags),
            _ => None,
        }
    }

    /// Reads the (decoded) parameters of an address. Anything can stand there: what is no date,
    /// kind or id is passed over, what is too long or too much is cut.
    pub fn from_query(get: &dyn Fn(&str) -> Option<String>) -> Filter {
        let parameter = |facet: Facet| get(facet.key()).unwrap_or_default();
        Filter {
            days: list(&parameter(Facet::Day), Date::parse),
            verticals: list(&parameter(Facet::Vertical), id),
            rooms: list(&parameter(Facet::Room), id),
            kinds: list(&parameter(Facet::Kind), id),
            tags: list(&parameter(Facet::Tag), id),
            person: id(parameter(Facet::Person).trim()),
            mine: parameter(Facet::Mine) == "1",
            text: words(&parameter(Facet::Text)),
        }
    }

    /// The parameters (not yet encoded) of an address that leads back to this choice.
    pub fn to_query(&self) -> Vec<(&'static str, String)> {
        let value = |facet| match facet {
            Facet::Day => self.days.iter().map(Date::to_string).collect::<Vec<_>>().join(","),
            Facet::Person => self.person.as_deref().unwrap_or_default().to_owned(),
            Facet::Mine => "1".to_owned(),
            Facet::Text => self.text.clone(),
            _ => self.ids(facet).unwrap_or_default().join(","),
        };
        self.active().into_iter().map(|facet| (facet.key(), value(facet))).collect()
    }
}

/// A value that can be an id: neither empty nor long, nothing that would split a list.
fn id(value: &str) -> Option<Box<str>> {
    let fits = (1..=MAX_ID).contains(&value.len())
        && !value.contains(|ch: char| ch == ',' || ch.is_control())
        && value.trim() == value;
    fits.then(|| value.into())
}

/// What can be looked for of a typed text; nothing when it is blank.
fn words(text: &str) -> String {
    let text: String = text.chars().filter(|ch| !ch.is_control()).take(MAX_TEXT).collect();
    if text.trim().is_empty() { String::new() } else { text }
}

fn flip<T: Ord>(list: &mut Vec<T>, value: T) {
    match list.binary_search(&value) {
        Ok(at) => drop(list.remove(at)),
        Err(at) if list.len() < MAX_VALUES => list.insert(at, value),
        Err(_) => {}
    }
}

fn list<T: Ord>(parameter: &str, read: fn(&str) -> Option<T>) -> Vec<T> {
    let mut list = Vec::new();
    let values = parameter.split(',').take(MAX_VALUES);
    values.filter_map(|value| read(value.trim())).for_each(|value| insert(&mut list, value));
    list
}

#[cfg(test)]
mod tests;
