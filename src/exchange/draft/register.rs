//! The elements of a draft by what a source knows of them: what is asked for the first time is
//! entered.

use super::{Draft, Facet, FacetValue, Kind, Origin, Person, Room, Track};
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::model::Kind as OurKind;
use crate::programme::text::Text;
use std::collections::{BTreeMap, HashMap};

/// An element that is found by its id or its name.
trait Named: Default {
    fn origin(&mut self) -> &mut Origin;
    fn name(&mut self) -> &mut Text;
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
        }
    )*};
}

named!(Track, Room, Person, Kind, Facet, FacetValue);

/// The places of the elements of one list by what is known of them. Names count as they were when
/// somebody asked for the first time after the element was entered.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// How many elements of the list are in it.
    entered: usize,
    by_id: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Places {
    /// The place of an element in its list, which is entered when it is new. Two are the same that
    /// have one id; or one name, where one of them has no id.
    fn of<T: Named>(
        &mut self,
        list: &mut Vec<T>,
        id: Option<&str>,
        name: &str,
        lang: Lang,
    ) -> usize {
        let id = id.map(str::trim).filter(|id| !id.is_empty());
        self.enter(list);
        if let Some(at) = id.and_then(|id| self.by_id.get(id)) {
            return *at;
        }
        let namesakes = self.by_name.get(name).map(Vec::as_slice).unwrap_or_default();
        let same =
            namesakes.iter().copied().find(|at| id.is_none() || list[*at].origin().id.is_none());
        let at = same.unwrap_or_else(|| {
            let mut new = T::default();
            *new.name() = Text::of(lang, name);
            list.push(new);
            list.len() - 1
        });
        if let Some(id) = id {
            list[at].origin().id = Some(id.to_owned());
            self.by_id.insert(id.to_owned(), at);
        }
        at
    }

    /// Enters what was added to the list since.
    fn enter<T: Named>(&mut self, list: &mut [T]) {
        for (at, element) in list.iter_mut().enumerate().skip(self.entered) {
            if let Some(id) = element.origin().id.clone() {
                self.by_id.entry(id).or_insert(at);
            }
            for phrase in element.name().all() {
                self.by_name.entry(phrase.text.to_owned()).or_default().push(at);
            }
        }
        self.entered = list.len();
    }
}

/// The places of all lists that readers ask for.
#[derive(Clone, Debug, Default)]
pub struct Known {
    rooms: Places,
    tracks: Places,
    people: Places,
    kinds: Places,
    facets: Places,
    values: BTreeMap<usize, Places>,
}

impl Draft {
    /// The place of a room; `id`, where the source has one.
    pub fn room(&mut self, id: Option<&str>, name: &str, lang: Lang) -> usize {
        self.known.rooms.of(&mut self.rooms, id, name, lang)
    }

    /// The place of a track.
    pub fn track(&mut self, id: Option<&str>, name: &str, lang: Lang) -> usize {
        self.known.tracks.of(&mut self.tracks, id, name, lang)
    }

    /// The place of a person. Two people of one name are told apart by their ids only.
    pub fn person(&mut self, id: Option<&str>, name: &str, lang: Lang) -> usize {
        self.known.people.of(&mut self.people, id, name, lang)
    }

    /// The place of a kind of session. What is called as one of ours is that one; what has `break`,
    /// `pause` or `lunch` in its name behaves like our break.
    pub fn kind(&mut self, name: &str, lang: Lang) -> usize {
        let before = self.kinds.len();
        let at = self.known.kinds.of(&mut self.kinds, None, name, lang);
        if at == before {
            let kind = &mut self.kinds[at];
            (kind.like, kind.is_ours) = ours(name);
        }
        at
    }

    /// Lets sessions be breaks that are called so and nothing more (`Lunch`, `Pause café`), and in
    /// which nobody speaks, where the source has no place for kinds.
    pub fn find_breaks(&mut self) {
        if !self.is_untold("sessions", "kind") {
            return;
        }
        for at in 0..self.sessions.len() {
            let session = &self.sessions[at];
            let is_break = session.kind.is_none()
                && session.speakers.is_empty()
                && session.title.all().any(|phrase| is_break(phrase.text));
            if is_break {
                self.sessions[at].kind = Some(self.kind(OurKind::Break.code(), Lang::EN));
            }
        }
    }

    /// The tag of a value of a facet, which are entered when they are new.
    pub fn tag(&mut self, facet: &str, value: &str, lang: Lang) -> (usize, usize) {
        let facet = self.known.facets.of(&mut self.facets, None, facet, lang);
        let places = self.known.values.entry(facet).or_default();
        (facet, places.of(&mut self.facets[facet].values, None, value, lang))
    }
}

/// Words of breaks, folded: in the languages of the app.
const BREAKS: [&str; 15] = [
    "break",
    "pause",
    "lunch",
    "dejeuner",
    "coffee",
    "cafe",
    "استراحه",
    "kaffeepause",
    "mittagspause",
    "mittagessen",
    "pausa",
    "descanso",
    "almuerzo",
    "הפסקה",
    "הפסקת",
];

/// The most words of a title that says no more than that there is a break.
const WORDS_OF_BREAK: usize = 3;

/// Whether a title is that of a break: few words, and one of them a break; what stands in brackets
/// behind them is passed over.
fn is_break(title: &str) -> bool {
    let folded = fold(title.split('(').next().unwrap_or_default());
    let words: Vec<&str> = folded.split_whitespace().collect();
    words.len() <= WORDS_OF_BREAK && words.iter().any(|word| BREAKS.contains(word))
}

/// The kind of ours that a name means, and whether it is just that.
fn ours(name: &str) -> (OurKind, bool) {
    let folded = fold(name);
    let code = folded.replace(' ', "_");
    if let Some(kind) = OurKind::from_code(&code) {
        return (kind, true);
    }
    let kind = if folded.split(' ').any(|word| BREAKS.contains(&word)) {
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
    use super::super::{Session, Speaker};
    use super::*;

    #[test]
    fn what_has_one_id_or_one_name_is_entered_once() {
        let mut draft = Draft::default();
        let first = draft.room(Some("7"), "Janson", Lang::EN);
        assert_eq!(draft.room(Some("7"), "Auditorium Janson", Lang::EN), first);
        assert_eq!(draft.room(None, "Janson", Lang::EN), first);
        assert_ne!(draft.room(Some("8"), "Janson", Lang::EN), first, "another one of that name");
        assert_eq!(draft.rooms.len(), 2);
        let loft = draft.room(None, "Loft", Lang::EN);
        assert_eq!(draft.room(Some("9"), "Loft", Lang::EN), loft, "its id is told later");
        assert_eq!(draft.room(Some("9"), "The loft", Lang::EN), loft);
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
    fn what_is_called_as_a_break_is_one_where_the_source_has_no_kinds() {
        let titles = [
            "Lunch",
            "Pause café",
            "AM BREAK (Main Events)",
            "استراحة",
            "Mittagspause",
            "הפסקה",
            "A break with the past: what now",
            "Breakfast",
            "Apples",
        ];
        let mut draft = Draft::default();
        for title in titles {
            let title = Text::of(Lang::EN, title);
            draft.sessions.push(Session { title, ..Session::default() });
        }
        draft.find_breaks();
        assert!(draft.sessions.iter().all(|session| session.kind.is_none()), "kinds may be told");
        draft.untold.entry("sessions").or_default().add("kind");
        let speaker = Speaker::of(draft.person(None, "Ada", Lang::EN));
        draft.sessions[0].speakers.push(speaker);
        draft.find_breaks();
        let found: Vec<bool> = draft.sessions.iter().map(|it| it.kind.is_some()).collect();
        assert_eq!(found, [false, true, true, true, true, true, false, false, false]);
        assert_eq!((draft.kinds[0].like, draft.kinds[0].is_ours), (OurKind::Break, true));
    }

    #[test]
    fn values_of_facets_are_entered_once() {
        let mut draft = Draft::default();
        let easy = draft.tag("Level", "Easy", Lang::EN);
        assert_eq!(draft.tag("Level", "Hard", Lang::EN), (0, 1));
        assert_eq!((draft.tag("Level", "Easy", Lang::EN), draft.facets.len()), (easy, 1));
    }
}
