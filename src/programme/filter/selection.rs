//! What a filter shows, and what it would show with one facet changed.

use super::{Facet, Filter};
use crate::programme::index::{Facts, Index};
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
        let mut failed = wanted.failed(facts, is_mine);
        // Looking for words costs most: only where it can still make a difference.
        let facets = (failed & !TAGS).count_ones() + u32::from(failed & TAGS != 0);
        if facets <= 1 && !lookup.matches(&facts.words) {
            failed |= bit(Facet::Text);
        }
        if failed == 0 {
            sessions.push(position);
        }
        tally.add(failed, &wanted, facts, is_mine);
    }
    tally.selection(index, sessions)
}

/// A filter in terms of places in the programme's lists.
struct Wanted {
    days: Option<Vec<bool>>,
    verticals: Option<Vec<bool>>,
    rooms: Option<Vec<bool>>,
    kinds: Option<Vec<bool>>,
    /// By own facet of the event that is in use.
    tags: Vec<Vec<bool>>,
    /// By tag: which of `tags` its facet is, if that is in use.
    group_of_tag: Vec<Option<usize>>,
    /// `Some(None)` is somebody unknown.
    person: Option<Option<usize>>,
    mine: bool,
}

impl Wanted {
    fn new(index: &Index, filter: &Filter) -> Wanted {
        let programme = index.programme();
        let places = |list: &[Box<str>], known: &[Box<str>]| {
            marks(list.iter().map(|id| known.iter().position(|it| it == id)), known.len())
        };
        // An unknown facet is a facet too: it matches nothing.
        let mut groups: Vec<&str> = Vec::new();
        for facet in filter.tags.iter().map(|tag| facet_of(tag)) {
            if !groups.contains(&facet) {
                groups.push(facet);
            }
        }
        let group = |facet: &str| {
            let of_facet = filter.tags.iter().filter(|tag| facet_of(tag) == facet).cloned();
            places(&of_facet.collect::<Vec<_>>(), index.tags()).unwrap_or_default()
        };
        let position = |tag: &str| groups.iter().position(|facet| *facet == facet_of(tag));
        Wanted {
            days: marks(filter.days.iter().map(|day| index.day_place(*day)), index.days().len()),
            verticals: marks(
                filter.verticals.iter().map(|id| index.vertical_place(id)),
                programme.verticals.len(),
            ),
            rooms: marks(filter.rooms.iter().map(|id| index.room_place(id)), programme.rooms.len()),
            kinds: places(&filter.kinds, index.kinds()),
            tags: groups.iter().map(|facet| group(facet)).collect(),
            group_of_tag: index.tags().iter().map(|tag| position(tag)).collect(),
            person: filter.person.as_deref().map(|id| index.person_place(id)),
            mine: filter.mine,
        }
    }

    /// The facets, text aside, that a session does not pass, as bits.
    fn failed(&self, facts: &Facts, is_mine: bool) -> u32 {
        let any = |wanted: &[bool], places: &[usize]| places.iter().any(|&place| wanted[place]);
        let passes = |wanted: &Option<Vec<bool>>, places: &[usize]| {
            wanted.as_ref().is_none_or(|wanted| any(wanted, places))
        };
        let (first, last) = facts.days;
        let checks = [
            (Facet::Day, self.days.as_ref().is_none_or(|days| days[first..=last].contains(&true))),
            (Facet::Vertical, passes(&self.verticals, &facts.verticals)),
            (Facet::Room, passes(&self.rooms, &facts.rooms)),
            (Facet::Kind, passes(&self.kinds, &[facts.kind])),
            (
                Facet::Person,
                self.person.is_none_or(|who| who.is_some_and(|who| facts.people.contains(&who))),
            ),
            (Facet::Mine, !self.mine || is_mine),
        ];
        let checks = checks.iter().map(|&(facet, passes)| (bit(facet), passes));
        let tags = self.tags.iter().enumerate();
        let tags = tags.map(|(at, wanted)| (group_bit(at), any(wanted, &facts.tags)));
        checks.chain(tags).filter(|(_, passes)| !passes).fold(0, |bits, (bit, _)| bits | bit)
    }
}

/// The facet of a tag.
fn facet_of(tag: &str) -> &str {
    tag.split(':').next().unwrap_or_default()
}

/// Counts by place while the sessions pass by.
struct Tally {
    loosened: [usize; Facet::ALL.len()],
    days: Vec<usize>,
    verticals: Vec<usize>,
    rooms: Vec<usize>,
    kinds: Vec<usize>,
    tags: Vec<usize>,
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
            kinds: vec![0; index.kinds().len()],
            tags: vec![0; index.tags().len()],
            people: vec![0; programme.people.len()],
            mine: 0,
        }
    }

    fn add(&mut self, failed: u32, wanted: &Wanted, facts: &Facts, is_mine: bool) {
        for &tag in &facts.tags {
            // The other own facets are facets of their own.
            let own = wanted.group_of_tag[tag].map_or(0, group_bit);
            self.tags[tag] += usize::from(failed & !own == 0);
        }
        for facet in Facet::ALL {
            let own = if facet == Facet::Tag { TAGS } else { bit(facet) };
            if failed & !own != 0 {
                continue;
            }
            self.loosened[facet as usize] += 1;
            match facet {
                Facet::Day => {
                    let (first, last) = facts.days;
                    self.days[first..=last].iter_mut().for_each(|count| *count += 1);
                }
                Facet::Vertical => raise(&mut self.verticals, &facts.verticals),
                Facet::Room => raise(&mut self.rooms, &facts.rooms),
                Facet::Kind => raise(&mut self.kinds, &[facts.kind]),
                Facet::Person => raise(&mut self.people, &facts.people),
                Facet::Mine => self.mine += usize::from(is_mine),
                Facet::Tag | Facet::Text => {}
            }
        }
    }

    fn selection(self, index: &Index, sessions: Vec<usize>) -> Selection {
        let programme = index.programme();
        let by_facet = |facet| match facet {
            Facet::Day => named(&self.days, &|at| index.days()[at].to_string().into()),
            Facet::Vertical => named(&self.verticals, &|at| programme.verticals[at].id.clone()),
            Facet::Room => named(&self.rooms, &|at| programme.rooms[at].id.clone()),
            Facet::Kind => named(&self.kinds, &|at| index.kinds()[at].clone()),
            Facet::Tag => named(&self.tags, &|at| index.tags()[at].clone()),
            Facet::Person => named(&self.people, &|at| programme.people[at].id.clone()),
            Facet::Mine => named(&[self.mine], &|_| MINE.into()),
            Facet::Text => Vec::new(),
        };
        Selection { sessions, loosened: self.loosened, counts: Facet::ALL.map(by_facet) }
    }
}

/// The bits of the event's own facets, which lie above those of ours.
const TAGS: u32 = u32::MAX << Facet::ALL.len();

/// The bit of an own facet that is in use; the last ones of very many share one.
fn group_bit(at: usize) -> u32 {
    1 << (Facet::ALL.len() + at).min(31)
}

const fn bit(facet: Facet) -> u32 {
    1 << facet as u32
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
