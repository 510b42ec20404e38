//! The programme made quick to ask.

mod building;
mod ends;
#[cfg(test)]
mod tests;

use super::lang::Lang;
use super::model::{
    Day, EventKind, FacetValue, Kind, Person, Programme, Room, Session, SessionState, Vertical,
};
use super::order::{Ids, sorted};
use super::search::Query;
use super::time::{Date, Moment};
use super::vocabulary::{Lookup, Vocabulary, Words};
use ends::UNKNOWN_LENGTH;

/// Minutes up to which a session that goes on past midnight is the night of its day; what lasts
/// longer is of each day that it touches, and something to drop in on rather than to attend.
pub const A_NIGHT: i64 = 12 * 60;

/// A programme with its sessions in order of (start, number), and what was computed of it once.
///
/// A position is a place in [`Index::sessions`].
#[derive(Debug)]
pub struct Index {
    programme: Programme,
    days: Vec<Date>,
    kinds: Vec<Box<str>>,
    tags: Vec<Box<str>>,
    sessions: Ids,
    people: Ids,
    rooms: Ids,
    verticals: Ids,
    facts: Vec<Facts>,
    vocabulary: Vocabulary,
}

/// What a session refers to, as places in the lists of the programme.
#[derive(Debug)]
pub(super) struct Facts {
    /// Places of the first and the last day that it touches in the days of the index.
    pub days: (usize, usize),
    /// Without repetition, as are verticals, tags and people.
    pub rooms: Box<[usize]>,
    pub verticals: Box<[usize]>,
    /// Places in [`Index::tags`].
    pub tags: Box<[usize]>,
    /// Place in [`Index::kinds`].
    pub kind: usize,
    pub people: Box<[usize]>,
    end: Moment,
    /// The words of all its texts, for search.
    pub words: Words,
}

impl Index {
    /// The programme, with its sessions in order.
    pub fn programme(&self) -> &Programme {
        &self.programme
    }

    /// All sessions in order of (start, number).
    pub fn sessions(&self) -> &[Session] {
        &self.programme.sessions
    }

    /// The verticals in the organiser's order.
    pub fn verticals(&self) -> Vec<&Vertical> {
        let all = &self.programme.verticals;
        let order = sorted(all.len(), &|one, other| all[one].number.cmp(&all[other].number));
        order.into_iter().map(|at| &all[at]).collect()
    }

    /// The rooms in the organiser's order.
    pub fn rooms(&self) -> Vec<&Room> {
        let all = &self.programme.rooms;
        let order = sorted(all.len(), &|one, other| all[one].order.cmp(&all[other].order));
        order.into_iter().map(|at| &all[at]).collect()
    }

    /// The session with this id.
    pub fn session(&self, id: &str) -> Option<&Session> {
        self.position(id).map(|at| &self.programme.sessions[at])
    }

    /// Where a session stands in [`Index::sessions`].
    pub fn position(&self, id: &str) -> Option<usize> {
        self.sessions.find(id, &|at| &self.programme.sessions[at].id)
    }

    /// The person with this id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.person_place(id).map(|at| &self.programme.people[at])
    }

    /// The room with this id.
    pub fn room(&self, id: &str) -> Option<&Room> {
        self.room_place(id).map(|at| &self.programme.rooms[at])
    }

    /// The vertical with this id.
    pub fn vertical(&self, id: &str) -> Option<&Vertical> {
        self.vertical_place(id).map(|at| &self.programme.verticals[at])
    }

    pub(super) fn person_place(&self, id: &str) -> Option<usize> {
        self.people.find(id, &|at| &self.programme.people[at].id)
    }

    pub(super) fn room_place(&self, id: &str) -> Option<usize> {
        self.rooms.find(id, &|at| &self.programme.rooms[at].id)
    }

    pub(super) fn vertical_place(&self, id: &str) -> Option<usize> {
        self.verticals.find(id, &|at| &self.programme.verticals[at].id)
    }

    /// The days of the event and any other day that a session falls on, in order.
    pub fn days(&self) -> &[Date] {
        &self.days
    }

    /// What the event says about a day.
    pub fn day(&self, date: Date) -> Option<&Day> {
        self.programme.event.days.iter().find(|day| day.date == date)
    }

    /// Where a day stands in [`Index::days`].
    pub(super) fn day_place(&self, date: Date) -> Option<usize> {
        self.days.binary_search(&date).ok()
    }

    /// The day of the event to which a moment of the venue belongs: what lies before the hour at
    /// which days start is of the day before.
    pub fn day_of(&self, moment: Moment) -> Date {
        self.programme.event.day_of(moment)
    }

    /// The days that a session touches: one, unless it lasts for several.
    pub fn days_of(&self, session: &Session) -> &[Date] {
        let Some(at) = self.position(&session.id) else { return &[] };
        let (first, last) = self.facts[at].days;
        &self.days[first..=last]
    }

    /// Whether a session goes on for more than a day and its night, so that its times say nothing
    /// without their days.
    pub fn lasts_for_days(&self, session: &Session) -> bool {
        self.last_day(session.start, self.end_of(session)) != self.day_of(session.start)
    }

    fn last_day(&self, start: Moment, end: Moment) -> Date {
        let is_night = end.minutes() - start.minutes() < A_NIGHT;
        self.day_of(if is_night { start } else { end.plus(-1) })
    }

    /// The same instant, told by the clock of the venue.
    pub fn at_venue(&self, moment: Moment) -> Moment {
        self.programme.event.at_venue(moment)
    }

    /// The kinds that a session can have: those of the event, then those of the app that it has
    /// not replaced.
    pub fn kinds(&self) -> &[Box<str>] {
        &self.kinds
    }

    /// The tags that a session can have, in the order of the event's own facets.
    pub(super) fn tags(&self) -> &[Box<str>] {
        &self.tags
    }

    /// What the event says about a kind; nothing about one of the app that it has not replaced.
    pub fn event_kind(&self, id: &str) -> Option<&EventKind> {
        self.programme.event.kinds.iter().find(|kind| *kind.id == *id)
    }

    /// The value of one of the event's own facets, by its tag.
    pub fn facet_value(&self, tag: &str) -> Option<&FacetValue> {
        let (facet, value) = tag.split_once(':')?;
        let facet = self.programme.event.facets.iter().find(|one| *one.id == *facet)?;
        facet.values.iter().find(|one| *one.id == *value)
    }

    /// Looks a query up, to ask which sessions match it.
    pub(super) fn look_up(&self, query: &Query) -> Lookup {
        self.vocabulary.look_up(query)
    }

    pub(super) fn facts(&self) -> &[Facts] {
        &self.facts
    }

    /// When a session ends. One without an end lasts as long as its kind usually does
    /// ([`EventKind::length`]), but not beyond the start of the next one in its room (cancelled
    /// ones aside). Where the event gives no usual length it lasts until that next one if it
    /// starts within 60 minutes, else 15 minutes.
    pub fn end_of(&self, session: &Session) -> Moment {
        session.end.unwrap_or_else(|| match self.position(&session.id) {
            Some(at) => self.facts[at].end,
            None => session.start.plus(UNKNOWN_LENGTH),
        })
    }

    /// The sessions in which a person speaks, by the id of the person, in order.
    pub fn sessions_of_person(&self, id: &str) -> Vec<&Session> {
        self.having(self.person_place(id), |facts, place| facts.people.contains(&place))
    }

    /// The sessions that belong to a vertical, by the id of the vertical, in order.
    pub fn sessions_of_vertical(&self, id: &str) -> Vec<&Session> {
        self.having(self.vertical_place(id), |facts, place| facts.verticals.contains(&place))
    }

    /// The sessions that take place in a room, by the id of the room, in order.
    pub fn sessions_in_room(&self, id: &str) -> Vec<&Session> {
        self.having(self.room_place(id), |facts, place| facts.rooms.contains(&place))
    }

    fn having(&self, place: Option<usize>, has: fn(&Facts, usize) -> bool) -> Vec<&Session> {
        let Some(place) = place else { return Vec::new() };
        let all = self.sessions().iter().zip(&self.facts);
        all.filter(|(_, facts)| has(facts, place)).map(|(session, _)| session).collect()
    }

    /// The other sessions that one could go to at the time of this one: no breaks and nothing
    /// cancelled.
    pub fn parallel_to(&self, session: &Session) -> Vec<&Session> {
        self.overlapping(session).filter(|other| other.kind.like != Kind::Break).collect()
    }

    /// The sessions that are given one of its rooms at the same time; none when this one is
    /// cancelled, and none of the cancelled ones. What takes the whole venue, and what takes
    /// place in a room that is shared on purpose, is in nobody's way.
    pub fn same_room_clashes(&self, session: &Session) -> Vec<&Session> {
        if session.state == SessionState::Cancelled {
            return Vec::new();
        }
        let own = |id: &str| self.room(id).is_some_and(|room| !room.shared);
        let claims = |other: &Session, room: &str| other.all_rooms().any(|id| id == room);
        self.overlapping(session)
            .filter(|other| {
                let both = !session.whole_venue && !other.whole_venue;
                both && session.all_rooms().any(|room| own(room) && claims(other, room))
            })
            .collect()
    }

    fn overlapping(&self, session: &Session) -> impl Iterator<Item = &Session> {
        let (start, end, id) = (session.start, self.end_of(session), session.id.clone());
        let before_end = self.sessions().partition_point(|other| other.start < end);
        let all = self.sessions().iter().zip(&self.facts).take(before_end);
        all.filter(move |(other, facts)| {
            facts.end > start && other.state != SessionState::Cancelled && other.id != id
        })
        .map(|(other, _)| other)
    }

    /// The nearest sessions of the same room and day that start before and after this one; one
    /// that starts together with it is neither (see [`Index::same_room_clashes`]).
    pub fn room_neighbours(&self, session: &Session) -> (Option<&Session>, Option<&Session>) {
        let beside = |other: &&Session| {
            other.room.is_some()
                && other.room == session.room
                && self.day_of(other.start) == self.day_of(session.start)
        };
        let all = self.sessions();
        let earlier = &all[..all.partition_point(|other| other.start < session.start)];
        let later = &all[all.partition_point(|other| other.start <= session.start)..];
        (earlier.iter().rev().find(beside), later.iter().find(beside))
    }

    /// The languages in which the event is published: there is at least one.
    pub fn languages(&self) -> &[Lang] {
        &self.programme.event.languages
    }
}
