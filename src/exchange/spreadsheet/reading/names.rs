//! Names in cells: whom and what they mean.

use crate::exchange::slug::is_id;
use crate::programme::fold::fold;
use crate::programme::text::Text;
use std::collections::HashMap;

/// What separates names in a cell for sure. A comma does where it separates names that are known.
const SEPARATORS: [char; 4] = [';', '\n', '؛', '،'];

/// The elements of a list by their ids and names.
#[derive(Debug, Default)]
pub struct Names {
    ids: HashMap<String, usize>,
    names: HashMap<String, Vec<usize>>,
}

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// The element at this place.
    One(usize),
    /// Any of several that are called so.
    Several,
    /// Nothing that is known.
    Nothing,
}

impl Names {
    /// Enters an element at a place of its list.
    pub fn enter(&mut self, at: usize, id: Option<&str>, name: &Text) {
        for phrase in name.all() {
            self.enter_name(at, phrase.text);
        }
        if let Some(id) = id {
            self.ids.entry(id.to_owned()).or_insert(at);
        }
    }

    /// Enters a name of an element.
    pub fn enter_name(&mut self, at: usize, name: &str) {
        let places = self.names.entry(key(name)).or_default();
        if !places.contains(&at) {
            places.push(at);
        }
    }

    /// What a name means: one with an id in brackets behind it, `Ada Lovelace [#ada-2]`, that id.
    pub fn find(&self, text: &str) -> Found {
        if let Some((_, id)) = with_id(text) {
            return self.ids.get(id).map_or(Found::Nothing, |at| Found::One(*at));
        }
        match self.names.get(&key(text)).map(Vec::as_slice) {
            Some([at]) => Found::One(*at),
            Some([_, _, ..]) => Found::Several,
            _ => self.ids.get(text.trim()).map_or(Found::Nothing, |at| Found::One(*at)),
        }
    }

    /// The element of an id.
    pub fn of_id(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }

    /// Whether a name means something.
    fn knows(&self, text: &str) -> bool {
        self.find(text) != Found::Nothing
    }

    /// The names in a cell.
    pub fn split<'a>(&self, cell: &'a str) -> Vec<&'a str> {
        let pieces = pieces(cell).flat_map(|piece| {
            let parts: Vec<&str> = piece.split(',').map(str::trim).collect();
            let is_list = parts.len() > 1 && !self.knows(piece);
            let is_list = is_list && parts.iter().any(|part| self.knows(part));
            if is_list { parts } else { vec![piece] }
        });
        pieces.filter(|piece| !piece.is_empty()).collect()
    }

    /// How a name is written, so that it is found again.
    pub fn written(&self, at: usize, name: &str, id: &str) -> String {
        let is_plain = !name.contains(SEPARATORS) && name.trim() == name && !name.is_empty();
        // A row that begins with # is not read.
        let is_plain = is_plain && !name.ends_with(']') && !name.starts_with('#');
        match is_plain {
            true if self.find(name) == Found::One(at) => name.to_owned(),
            true => format!("{name} [#{id}]"),
            false => format!("[#{id}]"),
        }
    }

    /// The name that is most like one that is not known: a slip of the pen, perhaps.
    pub fn nearest(&self, text: &str) -> Option<usize> {
        /// The names that are looked through at most, and how alike they have to be.
        const MOST: usize = 2_000;
        const ALIKE: f64 = 0.84;
        let wanted = key(text);
        if self.names.len() > MOST || wanted.chars().count() < 4 {
            return None;
        }
        let alike = |name: &str| strsim::normalized_damerau_levenshtein(name, &wanted);
        let names = self.names.iter().map(|(name, places)| (alike(name), places[0]));
        let nearest = names.filter(|(alike, _)| *alike >= ALIKE && *alike < 1.0);
        // The first one in its list, of several that are as near.
        let nearest =
            nearest.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1)));
        nearest.map(|(_, at)| at)
    }
}

/// The pieces of a cell between what separates for sure.
pub fn pieces(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(SEPARATORS).map(str::trim).filter(|piece| !piece.is_empty())
}

/// The name and the id of `Ada Lovelace [#ada-2]`. The sign keeps apart what people put into brackets
/// themselves.
pub fn with_id(text: &str) -> Option<(&str, &str)> {
    let (name, id) = text.trim().strip_suffix(']')?.rsplit_once("[#")?;
    Some((name.trim(), id.trim())).filter(|(_, id)| is_id(id))
}

/// What names are compared by; of one that is all signs, itself.
fn key(name: &str) -> String {
    let folded = fold(name);
    if folded.is_empty() { name.trim().to_owned() } else { folded }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::lang::Lang;

    fn names(all: &[(&str, &str)]) -> Names {
        let mut names = Names::default();
        for (at, (id, name)) in all.iter().enumerate() {
            names.enter(at, Some(id), &Text::of(Lang::EN, *name));
        }
        names
    }

    #[test]
    fn a_name_is_found_in_any_spelling_and_by_its_id() {
        let names = names(&[("ada", "Ada Lovelace"), ("doe-1", "Jane Doe"), ("doe-2", "Jane Doe")]);
        assert_eq!(names.find("ADA  LOVELACE"), Found::One(0));
        assert_eq!(names.find("Jane Doe"), Found::Several);
        assert_eq!(names.find("Jane Doe [#doe-2]"), Found::One(2));
        assert_eq!((names.find("ada"), names.find("[#doe-1]")), (Found::One(0), Found::One(1)));
        assert_eq!(names.find("Jane Doe [UM6P]"), Found::Nothing);
    }

    #[test]
    fn a_comma_separates_only_names_that_are_known() {
        let names = names(&[("a", "Ada Lovelace"), ("d", "Doe, Jane")]);
        let split = |cell| names.split(cell);
        assert_eq!(
            split("Ada Lovelace; Alan Turing\nDoe, Jane"),
            ["Ada Lovelace", "Alan Turing", "Doe, Jane"]
        );
        assert_eq!(split("Ada Lovelace، Alan Turing"), ["Ada Lovelace", "Alan Turing"]);
        assert_eq!(split("Alan Turing, Ada Lovelace"), ["Alan Turing", "Ada Lovelace"]);
        assert_eq!(split("Turing, Alan"), ["Turing, Alan"]);
        assert_eq!(split(" ;; "), [""; 0]);
    }

    #[test]
    fn what_is_written_is_found_again() {
        let all = [
            ("a", "Ada"),
            ("b", "ADA"),
            ("c", "X; Y"),
            ("d", "Doe, Jane"),
            ("e", "Q [a]"),
            ("f", "…"),
            ("g", "c"),
        ];
        let names = names(&all);
        for (at, (id, name)) in all.iter().enumerate() {
            let written = names.written(at, name, id);
            let cell = format!("Nobody; {written}; {written}");
            assert_eq!(names.split(&cell)[1..], [&*written, &*written], "{written}");
            assert_eq!(names.find(&written), Found::One(at), "{written}");
        }
        assert_eq!(names.written(3, "Doe, Jane", "d"), "Doe, Jane");
    }

    #[test]
    fn a_slip_of_the_pen_has_a_nearest_name() {
        let names = names(&[("t", "Salle Toubkal"), ("o", "Salle Ouzoud")]);
        assert_eq!(names.nearest("Sale Toubkal"), Some(0));
        assert_eq!((names.nearest("Salle Agdal"), names.nearest("X")), (None, None));
    }
}
