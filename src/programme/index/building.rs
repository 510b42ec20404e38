//! How an index is made of a programme: the order, the facts and the vocabulary of its sessions.

use super::ends::ends;
use super::{Facts, Index};
use crate::programme::fold::fold_onto;
use crate::programme::model::{Kind, Programme, Session};
use crate::programme::order::{Ids, insert, sorted};
use crate::programme::text::Text;
use crate::programme::time::{Date, Moment};
use crate::programme::vocabulary::{Learner, Vocabulary};

impl Index {
    /// Sorts the sessions and computes the rest.
    pub fn new(mut programme: Programme) -> Index {
        programme.sessions = in_order(programme.sessions);
        let days = days(&programme);
        let mut index = Index {
            sessions: Ids::new(&programme.sessions.iter().map(|one| &*one.id).collect::<Vec<_>>()),
            people: Ids::new(&programme.people.iter().map(|one| &*one.id).collect::<Vec<_>>()),
            rooms: Ids::new(&programme.rooms.iter().map(|one| &*one.id).collect::<Vec<_>>()),
            verticals: Ids::new(
                &programme.verticals.iter().map(|one| &*one.id).collect::<Vec<_>>(),
            ),
            facts: Vec::new(),
            vocabulary: Vocabulary::default(),
            kinds: kinds(&programme),
            tags: programme.event.tags().collect(),
            days,
            programme,
        };
        let ends = ends(&index.programme);
        let mut learner = Learner::default();
        let facts = index.sessions().iter().zip(ends);
        index.facts =
            facts.map(|(session, end)| index.facts_of(session, end, &mut learner)).collect();
        index.vocabulary = learner.finish();
        index
    }

    fn facts_of(&self, session: &Session, end: Moment, learner: &mut Learner) -> Facts {
        let first = self.day_place(self.day_of(session.start)).unwrap_or_default();
        let to = self.last_day(session.start, end);
        let last = self.days.partition_point(|day| *day <= to).max(first + 1) - 1;
        let rooms = if session.whole_venue {
            (0..self.programme.rooms.len()).collect()
        } else {
            unique(session.all_rooms().filter_map(|id| self.room_place(id)))
        };
        let place_in = |list: &[Box<str>], id: &str| list.iter().position(|known| **known == *id);
        Facts {
            days: (first, last),
            rooms,
            verticals: unique(session.verticals.iter().filter_map(|id| self.vertical_place(id))),
            tags: unique(session.tags.iter().filter_map(|tag| place_in(&self.tags, tag))),
            kind: place_in(&self.kinds, &session.kind.id).unwrap_or_default(),
            people: unique(
                session.speakers.iter().filter_map(|one| self.person_place(&one.person)),
            ),
            end,
            words: learner.learn(&self.haystack_of(session)),
        }
    }

    /// The folded text of a session that search looks through: its own texts, its speakers, room
    /// and verticals, in all languages.
    pub(in crate::programme) fn haystack_of(&self, session: &Session) -> String {
        let mut texts = vec![&session.title, &session.subtitle, &session.summary, &session.notice];
        for speaker in &session.speakers {
            let Some(person) = self.person(&speaker.person) else { continue };
            texts.push(&person.name);
            texts.push(speaker.function.or(&person.function));
            texts.push(speaker.organisation.or(&person.organisation));
        }
        texts.extend(session.all_rooms().filter_map(|id| self.room(id)).map(|room| &room.name));
        texts
            .extend(session.tags.iter().filter_map(|tag| self.facet_value(tag)).map(|it| &it.name));
        texts.extend(self.event_kind(&session.kind.id).map(|kind| &kind.name));
        let verticals = session.verticals.iter().filter_map(|id| self.vertical(id));
        texts.extend(verticals.map(|vertical| &vertical.name));

        let mut haystack = String::new();
        for phrase in texts.into_iter().flat_map(Text::all) {
            fold_onto(phrase.text, &mut haystack);
            haystack.push(' ');
        }
        haystack
    }
}

/// The sessions in order of (start, number).
fn in_order(sessions: Vec<Session>) -> Vec<Session> {
    let key = |at: usize| (sessions[at].start, sessions[at].number);
    let order = sorted(sessions.len(), &|one, other| key(one).cmp(&key(other)));
    let mut sessions: Vec<Option<Session>> = sessions.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| sessions[at].take()).collect()
}

fn unique(places: impl Iterator<Item = usize>) -> Box<[usize]> {
    let mut unique = Vec::new();
    places.for_each(|place| insert(&mut unique, place));
    unique.into()
}

fn days(programme: &Programme) -> Vec<Date> {
    let mut days = Vec::new();
    programme.event.days.iter().for_each(|day| insert(&mut days, day.date));
    let starts = programme.sessions.iter().map(|session| programme.event.day_of(session.start));
    starts.for_each(|date| insert(&mut days, date));
    days
}

fn kinds(programme: &Programme) -> Vec<Box<str>> {
    let mut kinds: Vec<Box<str>> = programme.event.kinds.iter().map(|it| it.id.clone()).collect();
    for kind in Kind::ALL {
        if !kinds.iter().any(|id| **id == *kind.code()) {
            kinds.push(kind.code().into());
        }
    }
    kinds
}
