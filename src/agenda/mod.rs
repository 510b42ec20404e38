//! What a visitor keeps: a set of sessions, and its stored record. Pure: the store and the time
//! are given.

pub mod backup;
pub mod changes;
pub mod keeper;
pub mod level;
pub mod link;
pub mod notices;
pub mod plan;
pub mod preferences;
pub mod preview;
pub mod record;
pub mod reminders;
pub mod store;
pub mod witness;

use crate::programme::changes::{Change, Seen, changes_of};
use crate::programme::index::Index;
use crate::programme::model::{Session, SessionState};
use crate::programme::time::Moment;
use level::Level;

/// The sessions that a visitor keeps, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// In order of the ids.
    sessions: Vec<(Box<str>, Kept)>,
}

/// What is remembered of a kept session: enough to tell later that it moved or disappeared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// How sure the visitor is to be there.
    pub level: Level,
    /// When it was added.
    pub added: Moment,
    /// The session as the visitor last saw it.
    pub seen: Seen,
}

/// What is remembered of sessions by id; `None` of those that are not kept.
type Entries = Vec<(Box<str>, Option<Kept>)>;

impl Agenda {
    /// Keeps a session as it now stands. Of one that is kept already only the level is set: what
    /// has changed of it is still to be told.
    pub fn add(&mut self, session: &Session, level: Level, now: Moment) {
        match self.place(&session.id) {
            Ok(at) => self.sessions[at].1.level = level,
            Err(at) => {
                let kept = Kept { level, added: now, seen: Seen::of(session) };
                self.sessions.insert(at, (session.id.clone(), kept));
            }
        }
    }

    /// Gives up a session; what was remembered of it is for [`Agenda::restore`].
    pub fn remove(&mut self, id: &str) -> Option<Kept> {
        self.place(id).ok().map(|at| self.sessions.remove(at).1)
    }

    /// Keeps a session with all that is to be remembered of it.
    pub fn restore(&mut self, id: &str, kept: Kept) {
        match self.place(id) {
            Ok(at) => self.sessions[at].1 = kept,
            Err(at) => self.sessions.insert(at, (id.into(), kept)),
        }
    }

    /// Takes note that the visitor has seen a kept session as it now stands in the programme. One
    /// that is gone from it is remembered as cancelled: this ends the news, and will make news
    /// of its return.
    pub fn saw(&mut self, id: &str, index: &Index) {
        let Ok(at) = self.place(id) else { return };
        let seen = &mut self.sessions[at].1.seen;
        match index.session(id) {
            Some(session) => *seen = Seen::of(session),
            None => seen.state = Some(SessionState::Cancelled),
        }
    }

    /// What has become of the kept sessions since the visitor saw them, in programme order.
    pub fn changes(&self, index: &Index) -> Vec<Change> {
        changes_of(&self.iter().map(|(id, kept)| (id, &kept.seen)).collect::<Vec<_>>(), index)
    }

    /// Adds the sessions of another agenda; the higher level wins. What is remembered of
    /// sessions that are in both stays.
    pub fn merge(&mut self, other: &Agenda) {
        self.take(other, Level::max);
    }

    /// Becomes another agenda. What is remembered of sessions that are in both stays.
    pub fn replace(&mut self, other: &Agenda) {
        self.sessions.retain(|(id, _)| other.contains(id));
        self.take(other, |_, level| level);
    }

    /// Adds the sessions of another agenda; `level` says which of two levels (one's own comes
    /// first) is taken.
    fn take(&mut self, other: &Agenda, level: fn(Level, Level) -> Level) {
        for (id, kept) in &other.sessions {
            match self.place(id) {
                Ok(at) => {
                    let own = &mut self.sessions[at].1;
                    own.level = level(own.level, kept.level);
                }
                Err(at) => self.sessions.insert(at, (id.clone(), kept.clone())),
            }
        }
    }

    /// Makes these entries what they say.
    fn set(&mut self, entries: &Entries) {
        for (id, kept) in entries {
            match kept {
                Some(kept) => self.restore(id, kept.clone()),
                None => drop(self.remove(id)),
            }
        }
    }

    /// The entries in which this agenda and another one differ, as they are in this one:
    /// `other.set(&this.unlike(&other))` makes the other one this one.
    fn unlike(&self, other: &Agenda) -> Entries {
        let own = self.sessions.iter().filter(|(id, kept)| other.get(id) != Some(kept));
        let lacking = other.ids().filter(|id| !self.contains(id));
        own.map(|(id, kept)| (id.clone(), Some(kept.clone())))
            .chain(lacking.map(|id| (id.into(), None)))
            .collect()
    }

    /// Whether a session is kept, by id.
    pub fn contains(&self, id: &str) -> bool {
        self.place(id).is_ok()
    }

    /// What is remembered of a kept session, by id.
    pub fn get(&self, id: &str) -> Option<&Kept> {
        self.place(id).ok().map(|at| &self.sessions[at].1)
    }

    /// Where a session stands, or where it would.
    fn place(&self, id: &str) -> Result<usize, usize> {
        self.sessions.binary_search_by(|(known, _)| (**known).cmp(id))
    }

    /// The ids, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(id, _)| id)
    }

    /// The ids with what is remembered of their sessions.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Kept)> {
        self.sessions.iter().map(|(id, kept)| (&**id, kept))
    }

    /// How many sessions are kept.
    pub fn len(&self) -> usize {
        self.sessions.len()
    }

    /// Whether no session is kept.
    pub fn is_empty(&self) -> bool {
        self.sessions.is_empty()
    }
}

#[cfg(test)]
mod tests;
