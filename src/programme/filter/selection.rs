//! What a filter shows, and what it would show with one facet changed.

use super::{Facet, Filter};
use crate::programme::index::{Facts, Index};
use crate::programme::model::{Kind, Session};
use crate::programme::search::Query;

/// The sessions that pass a filter, with the counts that its controls show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Positions in the index, in order of time.
    pub sessions: Vec<usize>,
    /// By facet (in the order of [`Facet::ALL`]): how many sessions pass all other facets.
    loosened: [usize; Facet::ALL.len()],
    /// By facet: its values with how many sessions have them and pass all other facets.
    counts: [Vec<(Box<str>, usize)>; Facet::ALL.len()],
}

impl Selection {
    /// How many sessions with this value would be shown if it were chosen in its facet, the
    /// other facets being what they are. For text: how many pass the other facets.
    pub fn count(&self, facet: Facet, value: &str) -> usize {
        if facet == Facet::Text {
            return self.without(facet);
        }
        let counts = &self.counts[facet as usize];
        let value = if facet == Facet::Mine { MINE } else { value };
        counts.iter().find(|(known, _)| **known == *value).map_or(0, |&(_, count)| count)
    }

    /// How many sessions would be shown if this facet were given up.
    pub fn without(&self, facet: Facet) -> usize {
        self.loosened[facet as usize]
    }
}

/// The one value of the facet of the agenda.
const MINE: &str = "1";

/// Applies a filter in one pass: a session that fails no facet is shown, one that fails a
/// single facet counts for that facet, one that fails two counts for nothing.
///
/// `mine` says whether a session (by id) is in the agenda.
pub fn apply(index: &Index, filter: &Filter, mine: &dyn Fn(&str) -> bool) -> Selection {
    let wanted = Wanted::new(index, filter);
    let mut tally = Tally::new(index);
    let mut sessions = Vec::new();
    let lookup = index.look_up(&Query::new(&filter.text));
    for (position, (session, facts)) in index.sessions().iter().zip(index.facts()).enumerate() {
        let is_mine = mine(&session.id);
        let mut failed = wanted.failed(session, facts, is_mine);
        // Looking for words costs most: only where it can still make a difference.
        if failed.count_ones() <= 1 && !lookup.matches(&facts.words) {
            failed |= bit(Facet::Text);
        }
        if failed == 0 {
            sessions.push(position);
        }
        tally.add(failed, session, facts, is_mine);
    }
    tally.selection(index, sessions)
}

/// A filter in terms of places in the programme's lists.
struct Wanted {
    days: Option<Vec<bool>>,
    verticals: Option<Vec<bool>>,
    rooms: Option<Vec<bool>>,
    kinds: Option<[bool; Kind::ALL.len()]>,
    /// `Some(None)` is somebody unknown.
    person: Option<Option<usize>>,
    mine: bool,
}

impl Wanted {
    fn new(index: &Index, filter: &Filter) -> Wanted {
        let programme = index.programme();
        let day = |date| index.days().binary_search(date).ok();
        Wanted {
            days: marks(filter.days.iter().map(day), index.days().len()),
            verticals: marks(
                filter.verticals.iter().map(|id| index.vertical_place(id)),
                programme.verticals.len(),
            ),
            rooms: marks(filter.rooms.iter().map(|id| index.room_place(id)), programme.rooms.len()),
            kinds: (!filter.kinds.is_empty())
                .then(|| Kind::ALL.map(|kind| filter.kinds.contains(&kind))),
            person: filter.person.as_deref().map(|id| index.person_place(id)),
            mine: filter.mine,
        }
    }

    /// The facets, text aside, that a session does not pass, as bits.
    fn failed(&self, session: &Session, facts: &Facts, is_mine: bool) -> u32 {
        let passes = |wanted: &Option<Vec<bool>>, places: &[usize]| {
            wanted.as_ref().is_none_or(|wanted| places.iter().any(|&place| wanted[place]))
        };
        let checks = [
            (Facet::Day, passes(&self.days, &[facts.day])),
            (Facet::Vertical, passes(&self.verticals, &facts.verticals)),
            (Facet::Room, passes(&self.rooms, facts.room.as_slice())),
            (Facet::Kind, self.kinds.is_none_or(|wanted| wanted[place_of(session.kind)])),
            (
                Facet::Person,
                self.person.is_none_or(|who| who.is_some_and(|who| facts.people.contains(&who))),
            ),
            (Facet::Mine, !self.mine || is_mine),
        ];
        checks.iter().filter(|(_, passes)| !passes).fold(0, |bits, &(facet, _)| bits | bit(facet))
    }
}

/// Counts by place while the sessions pass by.
struct Tally {
    loosened: [usize; Facet::ALL.len()],
    days: Vec<usize>,
    verticals: Vec<usize>,
    rooms: Vec<usize>,
    kinds: [usize; Kind::ALL.len()],
    people: Vec<usize>,
    mine: usize,
}

impl Tally {
    fn new(index: &Index) -> Tally {
        let programme = index.programme();
        Tally {
            loosened: [0; Facet::ALL.len()],
            days: vec![0; index.days().len()],
            verticals: vec![0; programme.verticals.len()],
            rooms: vec![0; programme.rooms.len()],
            kinds: [0; Kind::ALL.len()],
            people: vec![0; programme.people.len()],
            mine: 0,
        }
    }

    fn add(&mut self, failed: u32, session: &Session, facts: &Facts, is_mine: bool) {
        for facet in Facet::ALL {
            if failed & !bit(facet) != 0 {
                continue;
            }
            self.loosened[facet as usize] += 1;
            match facet {
                Facet::Day => self.days[facts.day] += 1,
                Facet::Vertical => raise(&mut self.verticals, &facts.verticals),
                Facet::Room => raise(&mut self.rooms, facts.room.as_slice()),
                Facet::Kind => self.kinds[place_of(session.kind)] += 1,
                Facet::Person => raise(&mut self.people, &facts.people),
                Facet::Mine => self.mine += usize::from(is_mine),
                Facet::Text => {}
            }
        }
    }

    fn selection(self, index: &Index, sessions: Vec<usize>) -> Selection {
        let programme = index.programme();
        let by_facet = |facet| match facet {
            Facet::Day => named(&self.days, &|at| index.days()[at].to_string().into()),
            Facet::Vertical => named(&self.verticals, &|at| programme.verticals[at].id.clone()),
            Facet::Room => named(&self.rooms, &|at| programme.rooms[at].id.clone()),
            Facet::Kind => named(&self.kinds, &|at| Kind::ALL[at].code().into()),
            Facet::Person => named(&self.people, &|at| programme.people[at].id.clone()),
            Facet::Mine => named(&[self.mine], &|_| MINE.into()),
            Facet::Text => Vec::new(),
        };
        Selection { sessions, loosened: self.loosened, counts: Facet::ALL.map(by_facet) }
    }
}

const fn bit(facet: Facet) -> u32 {
    1 << facet as u32
}

fn place_of(kind: Kind) -> usize {
    Kind::ALL.iter().position(|&known| known == kind).unwrap_or_default()
}

/// Which places are wanted; `None` when the facet is not in use.
fn marks(places: impl Iterator<Item = Option<usize>>, len: usize) -> Option<Vec<bool>> {
    let mut marks = vec![false; len];
    let mut used = false;
    for place in places {
        used = true;
        if let Some(place) = place {
            marks[place] = true;
        }
    }
    used.then_some(marks)
}

fn raise(counts: &mut [usize], places: &[usize]) {
    places.iter().for_each(|&place| counts[place] += 1);
}

/// The counts that are not zero, with the names of their places.
fn named(counts: &[usize], name: &dyn Fn(usize) -> Box<str>) -> Vec<(Box<str>, usize)> {
    let counts = counts.iter().enumerate().filter(|(_, count)| **count > 0);
    counts.map(|(at, &count)| (name(at), count)).collect()
}
