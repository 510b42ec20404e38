//! The rules of keeping an agenda: two tabs agree, nothing of a visitor's is lost, and nothing
//! that is not understood is overwritten.

use super::record::{self, Reading};
use super::store::{Store, Trouble, set_aside};
use super::{Agenda, Kept};
use crate::programme::model::Session;
use crate::programme::time::Moment;

/// An agenda in memory with its record under `barnamaj/<event id>/agenda`.
///
/// While the record cannot be written, changes are kept here and made up for as soon as it can.
#[derive(Clone, Debug)]
pub struct Keeper {
    key: String,
    agenda: Agenda,
    /// What is not yet in the record, by session: kept so, or given up.
    unsaved: Vec<(Box<str>, Option<Kept>)>,
    trouble: Option<Trouble>,
}

/// What a visitor does to an agenda.
#[derive(Clone, Debug)]
pub enum Change<'a> {
    Add(&'a Session),
    Remove(&'a str),
    /// Takes back a removal.
    Restore(&'a str, Kept),
}

/// What the store holds.
struct Stored {
    agenda: Agenda,
    state: State,
}

enum State {
    /// May be written over.
    Sound,
    /// Must be set aside first.
    Damaged(String),
    /// Cannot or must not be written.
    Closed(Trouble),
}

impl Keeper {
    /// Reads the agenda of an event. Writes nothing.
    pub fn open(store: &dyn Store, event_id: &str) -> Keeper {
        let mut keeper = Keeper {
            key: key_of(event_id),
            agenda: Agenda::default(),
            unsaved: Vec::new(),
            trouble: None,
        };
        keeper.refresh(store);
        keeper
    }

    /// Where the record stands; a change of it by another tab is a reason to
    /// [refresh](Keeper::refresh).
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Whether this is the agenda of that event.
    pub fn is_of(&self, event_id: &str) -> bool {
        self.key == key_of(event_id)
    }

    pub fn agenda(&self) -> &Agenda {
        &self.agenda
    }

    /// What stands in the way of keeping, if anything; the visitor should know.
    pub fn trouble(&self) -> Option<Trouble> {
        self.trouble
    }

    /// Reads the record again, and makes up for what could not be written before.
    pub fn refresh(&mut self, store: &dyn Store) {
        let stored = self.look(store);
        self.take(&stored);
        if self.unsaved.is_empty() {
            self.trouble = stored.state.trouble();
        } else {
            self.save(store, &stored);
        }
    }

    /// Changes the agenda as it stands in the store at this moment, and writes it. Returns what
    /// was remembered of a session that was removed, for taking it back.
    pub fn change(&mut self, store: &dyn Store, now: Moment, change: Change) -> Option<Kept> {
        let stored = self.look(store);
        self.take(&stored);
        let mut removed = None;
        let id = match change {
            Change::Add(session) => {
                self.agenda.add(session, now);
                &*session.id
            }
            Change::Remove(id) => {
                removed = self.agenda.remove(id);
                id
            }
            Change::Restore(id, kept) => {
                self.agenda.restore(id, kept);
                id
            }
        };
        self.unsaved.retain(|(known, _)| **known != *id);
        self.unsaved.push((id.into(), self.agenda.get(id).cloned()));
        self.save(store, &stored);
        removed
    }

    /// What the store holds; what is in memory when it cannot be looked at.
    fn look(&self, store: &dyn Store) -> Stored {
        let raw = match store.get(&self.key) {
            Ok(raw) => raw,
            Err(error) => {
                let state = State::Closed(error.into());
                return Stored { agenda: self.agenda.clone(), state };
            }
        };
        let (agenda, state) = match record::read(raw.as_deref()) {
            Reading::Fresh => (Agenda::default(), State::Sound),
            Reading::Kept { agenda, whole: true } => (agenda, State::Sound),
            Reading::Kept { agenda, whole: false } => {
                (agenda, State::Damaged(raw.unwrap_or_default()))
            }
            Reading::Damaged => (Agenda::default(), State::Damaged(raw.unwrap_or_default())),
            Reading::Newer(agenda) => (agenda, State::Closed(Trouble::Newer)),
        };
        Stored { agenda, state }
    }

    /// Makes the agenda that of the store, with what is not yet in it.
    fn take(&mut self, stored: &Stored) {
        self.agenda = stored.agenda.clone();
        for (id, kept) in &self.unsaved {
            match kept {
                Some(kept) => self.agenda.restore(id, kept.clone()),
                None => drop(self.agenda.remove(id)),
            }
        }
    }

    fn save(&mut self, store: &dyn Store, stored: &Stored) {
        let written = match &stored.state {
            State::Closed(trouble) => Err(*trouble),
            State::Sound if self.agenda == stored.agenda => Ok(()),
            State::Sound => self.write(store),
            State::Damaged(raw) => {
                set_aside(store, &self.key, raw).and_then(|()| self.write(store))
            }
        };
        if written.is_ok() {
            self.unsaved.clear();
        }
        self.trouble = written.err();
    }

    fn write(&self, store: &dyn Store) -> Result<(), Trouble> {
        Ok(store.set(&self.key, &record::write(&self.agenda))?)
    }
}

fn key_of(event_id: &str) -> String {
    format!("barnamaj/{event_id}/agenda")
}

impl State {
    fn trouble(&self) -> Option<Trouble> {
        match self {
            State::Sound => None,
            State::Damaged(_) => Some(Trouble::Damaged),
            State::Closed(trouble) => Some(*trouble),
        }
    }
}

#[cfg(test)]
mod tests;
