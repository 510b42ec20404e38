//! The elements of a draft by what a source knows of them: what is asked for the first time is
//! entered.

use super::{Draft, Facet, FacetValue, Kind, Origin, Person, Room, Track};
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::model::Kind as OurKind;
use crate::programme::text::Text;

/// An element that is found by its id or its name.
trait Named: Default {
    fn origin(&mut self) -> &mut Origin;
    fn name(&mut self) -> &mut Text;
    fn is(&self, id: Option<&str>, name: &str) -> bool;
}

macro_rules! named {
    ($($type:ty),*) => {$(
        impl Named for $type {
            fn origin(&mut self) -> &mut Origin {
                &mut self.origin
            }

            fn name(&mut self) -> &mut Text {
                &mut self.name
            }

            fn is(&self, id: Option<&str>, name: &str) -> bool {
                match (id, self.origin.id.as_deref()) {
                    (Some(id), Some(known)) => id == known,
                    _ => self.name.all().any(|phrase| phrase.text == name),
                }
            }
        }
    )*};
}

named!(Track, Room, Person, Kind, Facet, FacetValue);

/// The place of an element in its list. Two are the same that have one id; or one name, where one
/// of them has no id.
fn place<T: Named>(list: &mut Vec<T>, id: Option<&str>, name: &str, lang: Lang) -> usize {
    let id = id.map(str::trim).filter(|id| !id.is_empty());
    if let Some(at) = list.iter().position(|known| known.is(id, name)) {
        return at;
    }
    let mut new = T::default();
    new.origin().id = id.map(str::to_owned);
    *new.name() = Text::of(lang, name);
    list.push(new);
    list.len() - 1
}

impl Draft {
    /// The place of a room; `id`, where the source has one.
    pub fn room(&mut self, id: Option<&str>, name: &str, lang: Lang) -> usize {
        place(&mut self.rooms, id, name, lang)
    }

    /// The place of a track.
    pub fn track(&mut self, id: Option<&str>, name: &str, lang: Lang) -> usize {
        place(&mut self.tracks, id, name, lang)
    }

    /// The place of a person. Two people of one name are told apart by their ids only.
    pub fn person(&mut self, id: Option<&str>, name: &str, lang: Lang) -> usize {
        place(&mut self.people, id, name, lang)
    }

    /// The place of a kind of session. What is called as one of ours is that one; what has `break`,
    /// `pause` or `lunch` in its name behaves like our break.
    pub fn kind(&mut self, name: &str, lang: Lang) -> usize {
        let before = self.kinds.len();
        let at = place(&mut self.kinds, None, name, lang);
        if at == before {
            let kind = &mut self.kinds[at];
            (kind.like, kind.is_ours) = ours(name);
        }
        at
    }

    /// The tag of a value of a facet, which are entered when they are new.
    pub fn tag(&mut self, facet: &str, value: &str, lang: Lang) -> (usize, usize) {
        let facet = place(&mut self.facets, None, facet, lang);
        (facet, place(&mut self.facets[facet].values, None, value, lang))
    }
}

/// The kind of ours that a name means, and whether it is just that.
fn ours(name: &str) -> (OurKind, bool) {
    let folded = fold(name);
    let code = folded.replace(' ', "_");
    if let Some(kind) = OurKind::from_code(&code) {
        return (kind, true);
    }
    let is_break = folded.split(' ').any(|word| {
        ["break", "pause", "lunch", "dejeuner", "coffee", "cafe", "استراحه"].contains(&word)
    });
    let kind = if is_break {
        OurKind::Break
    } else if folded.contains("keynote") {
        OurKind::Keynote
    } else if folded.contains("ceremony") {
        OurKind::Ceremony
    } else {
        OurKind::Session
    };
    (kind, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_one_id_or_one_name_is_entered_once() {
        let mut draft = Draft::default();
        let first = draft.room(Some("7"), "Janson", Lang::EN);
        assert_eq!(draft.room(Some("7"), "Auditorium Janson", Lang::EN), first);
        assert_eq!(draft.room(None, "Janson", Lang::EN), first);
        assert_ne!(draft.room(Some("8"), "Janson", Lang::EN), first, "another one of that name");
        assert_eq!(draft.rooms.len(), 2);
    }

    #[test]
    fn a_kind_is_ours_when_it_is_called_so() {
        let mut draft = Draft::default();
        let kinds = ["Keynote", "Round table", "Coffee break", "Workshop", "Opening keynote"];
        let places: Vec<usize> = kinds.iter().map(|name| draft.kind(name, Lang::EN)).collect();
        let told: Vec<_> = (draft.kinds.iter()).map(|kind| (kind.like, kind.is_ours)).collect();
        let wanted = [
            (OurKind::Keynote, true),
            (OurKind::RoundTable, true),
            (OurKind::Break, false),
            (OurKind::Session, false),
            (OurKind::Keynote, false),
        ];
        assert_eq!(told, wanted);
        assert_eq!(draft.kind("Workshop", Lang::EN), places[3]);
    }

    #[test]
    fn values_of_facets_are_entered_once() {
        let mut draft = Draft::default();
        let easy = draft.tag("Level", "Easy", Lang::EN);
        assert_eq!(draft.tag("Level", "Hard", Lang::EN), (0, 1));
        assert_eq!((draft.tag("Level", "Easy", Lang::EN), draft.facets.len()), (easy, 1));
    }
}
