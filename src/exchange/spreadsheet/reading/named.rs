//! What cells of sessions only name: people, rooms, verticals.

use super::super::table::Table;
use super::names::{Found, pieces, with_id};
use super::{Names, Reading, Row};
use crate::exchange::draft::{Origin, Person, Room, Track};
use crate::exchange::place::Place;
use crate::kiosk::keyboard::Script;
use crate::programme::lang::Lang;
use crate::programme::text::Text;
use crate::sentences::Sentence;
use unicode_script::UnicodeScript;

/// The lists that cells of sessions name elements of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    People,
    Rooms,
    Verticals,
}

const LISTS: [(&str, List); 4] = [
    ("speakers", List::People),
    ("moderators", List::People),
    ("rooms", List::Rooms),
    ("verticals", List::Verticals),
];

impl Reading<'_> {
    /// Enters the names that cells name beyond doubt, so that a comma between them is understood.
    pub fn enter_names(&mut self, table: &Table) {
        for at in table.rows() {
            let row = Row { table, at };
            for (field, list) in LISTS {
                for (cell, column) in row.cells(field) {
                    let place = row.place(column);
                    let cell = cell.shown();
                    if self.names(list).find(&cell) != Found::Nothing {
                        continue;
                    }
                    for piece in pieces(&cell).filter(|piece| !piece.contains(',')) {
                        // What is doubtful is told when the session is read.
                        let _ = self.element(list, piece, &place);
                    }
                }
            }
        }
    }

    fn names(&self, list: List) -> &super::Names {
        match list {
            List::People => &self.people,
            List::Rooms => &self.rooms,
            List::Verticals => &self.tracks,
        }
    }

    /// The place of an element in its list, which is entered when it is new.
    fn element(&mut self, list: List, text: &str, place: &Place) -> Result<usize, String> {
        if self.names(list).find(text) == Found::Nothing && with_id(text).is_none() {
            self.nearest(list, text, place);
        }
        let (name, origin) = only_named(text, &self.languages, place);
        let draft = &mut self.draft;
        match list {
            List::People => place_of(&mut self.people, &mut draft.people, text, |it| {
                *it = Person { origin, name, ..Person::default() };
            }),
            List::Rooms => place_of(&mut self.rooms, &mut draft.rooms, text, |it| {
                *it = Room { origin, name, ..Room::default() };
            }),
            List::Verticals => place_of(&mut self.tracks, &mut draft.tracks, text, |it| {
                *it = Track { origin, name, ..Track::default() };
            }),
        }
    }

    /// Notes what is almost called as something that is known.
    fn nearest(&mut self, list: List, text: &str, place: &Place) {
        let Some(at) = self.names(list).nearest(text) else { return };
        let draft = &self.draft;
        let name = match list {
            List::People => &draft.people[at].name,
            List::Rooms => &draft.rooms[at].name,
            List::Verticals => &draft.tracks[at].name,
        };
        let name = name.get(self.main).map(|phrase| phrase.text.to_owned()).unwrap_or_default();
        self.draft.note(place, Sentence::new("note-almost").with("text", text).with("name", name));
    }

    /// The elements that the cells of a field name.
    pub fn elements_of(&mut self, row: Row, field: &'static str, list: List) -> Vec<usize> {
        let mut places = Vec::new();
        for (cell, column) in row.cells(field) {
            let cell = cell.shown();
            let place = row.place(column);
            let names: Vec<String> =
                self.names(list).split(&cell).into_iter().map(str::to_owned).collect();
            for name in names {
                let is_new = self.names(list).find(&name) == Found::Nothing;
                if is_new && name.contains(',') {
                    let what = Sentence::new("note-one-name").with("name", &*name);
                    self.draft.note(&place, what);
                }
                match self.element(list, &name, &place) {
                    Ok(at) if !places.contains(&at) => places.push(at),
                    Ok(_) => {}
                    Err(what) => self.fault(&place, what),
                }
            }
        }
        places
    }
}

/// The place in a list of what a name means, which is entered when it is new.
pub fn place_of<T: Default>(
    names: &mut Names,
    list: &mut Vec<T>,
    text: &str,
    new: impl FnOnce(&mut T),
) -> Result<usize, String> {
    match names.find(text) {
        Found::One(at) => Ok(at),
        Found::Several => {
            Err(format!("several are called “{text}”: write the id behind it: [#id]"))
        }
        Found::Nothing => {
            let mut element = T::default();
            new(&mut element);
            list.push(element);
            let at = list.len() - 1;
            match with_id(text) {
                Some((_, id)) => names.enter(at, Some(id), &Text::default()),
                None => names.enter_name(at, text),
            }
            Ok(at)
        }
    }
}

/// The name and the origin of what a cell only refers to.
pub fn only_named(text: &str, languages: &[Lang], place: &Place) -> (Text, Origin) {
    let (name, id) = with_id(text).map_or((text, None), |(name, id)| (name, Some(id)));
    let name = if name.is_empty() { id.unwrap_or_default() } else { name };
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let slug = id.map(str::to_owned);
    let origin = Origin { slug, place: place.clone(), is_only_named: true, ..Origin::default() };
    (Text::of(language_of(&name, languages), name), origin)
}

/// The language that a name is told in: the first one whose script it is written in, else the first
/// one.
fn language_of(name: &str, languages: &[Lang]) -> Lang {
    let script = name.chars().filter(|letter| letter.is_alphabetic()).map(|letter| letter.script());
    let script = script.map(|script| script.full_name()).next().unwrap_or_default();
    let is_written_so =
        |lang: &&Lang| Script::of(**lang).is_some_and(|it| format!("{it:?}") == script);
    let first = languages.iter().find(is_written_so).or(languages.first());
    first.copied().unwrap_or(Lang::EN)
}
