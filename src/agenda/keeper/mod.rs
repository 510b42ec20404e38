//! The rules of keeping an agenda: two tabs agree, nothing of a visitor's is lost, and nothing
//! that is not understood is overwritten.

use super::level::Level;
use super::record::{self, Reading};
use super::store::{Store, Trouble, set_aside};
use super::{Agenda, Entries};
use crate::programme::index::Index;
use crate::programme::model::Session;
use crate::programme::time::Moment;

/// An agenda in memory with its record under `barnamaj/<event id>/agenda`.
///
/// While the record cannot be written, changes are kept here and made up for as soon as it can.
#[derive(Clone, Debug)]
pub struct Keeper {
    key: String,
    agenda: Agenda,
    /// What is not yet in the record; of several entries for a session the last one counts.
    unsaved: Entries,
    trouble: Option<Trouble>,
}

/// What a visitor does to an agenda. Each is one write.
#[derive(Clone, Debug)]
pub enum Edit<'a> {
    /// See [`Agenda::add`]: it sets the level of a session that is kept already.
    Add(&'a Session, Level),
    /// Gives up a session, by id.
    Remove(&'a str),
    /// The visitor has seen these sessions, by id, as they now stand: see [`Agenda::saw`].
    Saw(&'a [&'a str], &'a Index),
    /// See [`Agenda::merge`].
    Merge(&'a Agenda),
    /// See [`Agenda::replace`].
    Replace(&'a Agenda),
    /// Takes a change back, and leaves alone what it had not touched.
    Undo(&'a Undo),
}

/// What a change has changed, as it was before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undo(Entries);

impl Undo {
    /// Whether the change changed nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The sessions that the change has touched.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(id, _)| &**id)
    }
}

/// What the store holds.
struct Stored {
    agenda: Agenda,
    soundness: Soundness,
}

enum Soundness {
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

    /// The agenda, with what is not yet in the record.
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
            self.trouble = stored.soundness.trouble();
        } else {
            self.save(store, &stored);
        }
    }

    /// Changes the agenda as it stands in the store at this moment, and writes it. Returns how to
    /// take the change back.
    pub fn change(&mut self, store: &dyn Store, now: Moment, change: Edit) -> Undo {
        let stored = self.look(store);
        self.take(&stored);
        let before = self.agenda.clone();
        match change {
            Edit::Add(session, level) => self.agenda.add(session, level, now),
            Edit::Remove(id) => drop(self.agenda.remove(id)),
            Edit::Saw(ids, index) => ids.iter().for_each(|id| self.agenda.saw(id, index)),
            Edit::Merge(other) => self.agenda.merge(other),
            Edit::Replace(other) => self.agenda.replace(other),
            Edit::Undo(undo) => self.agenda.set(&undo.0),
        }
        self.unsaved.extend(self.agenda.unlike(&before));
        self.save(store, &stored);
        Undo(before.unlike(&self.agenda))
    }

    /// What the store holds; what is in memory when it cannot be looked at.
    fn look(&self, store: &dyn Store) -> Stored {
        let raw = match store.get(&self.key) {
            Ok(raw) => raw,
            Err(error) => {
                let soundness = Soundness::Closed(error.into());
                return Stored { agenda: self.agenda.clone(), soundness };
            }
        };
        let (agenda, soundness) = match record::read(raw.as_deref()) {
            Reading::Fresh => (Agenda::default(), Soundness::Sound),
            Reading::Kept { agenda, whole: true } => (agenda, Soundness::Sound),
            Reading::Kept { agenda, whole: false } => {
                (agenda, Soundness::Damaged(raw.unwrap_or_default()))
            }
            Reading::Damaged => (Agenda::default(), Soundness::Damaged(raw.unwrap_or_default())),
            Reading::Newer(agenda) => (agenda, Soundness::Closed(Trouble::Newer)),
        };
        Stored { agenda, soundness }
    }

    /// Makes the agenda that of the store, with what is not yet in it.
    fn take(&mut self, stored: &Stored) {
        self.agenda = stored.agenda.clone();
        self.agenda.set(&self.unsaved);
    }

    fn save(&mut self, store: &dyn Store, stored: &Stored) {
        let written = match &stored.soundness {
            Soundness::Closed(trouble) => Err(*trouble),
            Soundness::Sound if self.agenda == stored.agenda => Ok(()),
            Soundness::Sound => self.write(store),
            Soundness::Damaged(raw) => {
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

impl Soundness {
    fn trouble(&self) -> Option<Trouble> {
        match self {
            Soundness::Sound => None,
            Soundness::Damaged(_) => Some(Trouble::Damaged),
            Soundness::Closed(trouble) => Some(*trouble),
        }
    }
}

#[cfg(test)]
mod tests;
