//! The programme as a visitor last saw it, under `barnamaj/<event id>/seen`: what makes it
//! possible to tell what has changed outside of the agenda, too.
//!
//! Nothing that a visitor made is in it. So a record that cannot be read is as none and written
//! over (one of a newer version is not), and a failure to write is not told of.

use super::store::Store;
use crate::programme::changes::{Change, Reading, Snapshot, changes};
use crate::programme::index::Index;

/// What remembers the programme of an event.
#[derive(Clone, Debug)]
pub struct Witness {
    key: String,
    /// What was to be remembered and could not be written.
    unwritten: Option<Snapshot>,
}

/// What is new in a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// Nothing is known of its past; from now on there is.
    First,
    /// What has changed since it was last seen, maybe nothing.
    Since(Vec<Change>),
    /// Nothing that can be told: the programme is older than what the visitor has seen.
    Older(Older),
}

/// A programme is older than the one that the visitor has seen, which has this revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Older {
    /// The revision that the visitor has seen.
    pub seen: u32,
}

/// What is remembered, and whether it may be written over.
struct Known {
    snapshot: Option<Snapshot>,
    open: bool,
}

impl Witness {
    /// Of an event. Reads and writes nothing yet.
    pub fn new(event_id: &str) -> Witness {
        Witness { key: key_of(event_id), unwritten: None }
    }

    /// Where the record stands; a change of it by another tab may be the end of the news.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Whether this is the witness of that event.
    pub fn is_of(&self, event_id: &str) -> bool {
        self.key == key_of(event_id)
    }

    /// What has changed in a programme of the event since the visitor saw it. Where there is
    /// nothing to tell the programme counts as seen at once.
    ///
    /// A programme that did not arrive whole must not be shown to a witness.
    pub fn news(&mut self, store: &dyn Store, index: &Index) -> News {
        let known = self.look(store);
        let Some(seen) = &known.snapshot else {
            self.remember(store, index, known.open);
            return News::First;
        };
        let revision = index.programme().revision;
        if revision < seen.revision() {
            return News::Older(Older { seen: seen.revision() });
        }
        let changes = changes(seen, index);
        if changes.is_empty() && revision > seen.revision() {
            self.remember(store, index, known.open);
        }
        News::Since(changes)
    }

    /// Takes note that the visitor has seen all that changed in a programme of the event, unless
    /// it is older than the one that was seen before.
    pub fn saw(&mut self, store: &dyn Store, index: &Index) -> Result<(), Older> {
        let known = self.look(store);
        match known.snapshot.map(|seen| seen.revision()) {
            Some(seen) if index.programme().revision < seen => Err(Older { seen }),
            _ => {
                self.remember(store, index, known.open);
                Ok(())
            }
        }
    }

    /// The later one of what is stored and what could not be: another tab may have seen more.
    fn look(&self, store: &dyn Store) -> Known {
        let raw = store.get(&self.key).ok().flatten();
        let reading = raw.map_or(Reading::Unreadable, |raw| Snapshot::read(&raw));
        let open = reading != Reading::Newer;
        let snapshot = match (reading, &self.unwritten) {
            (Reading::Seen(stored), Some(own)) if own.revision() < stored.revision() => {
                Some(stored)
            }
            (Reading::Seen(stored), None) => Some(stored),
            (_, own) => own.clone(),
        };
        Known { snapshot, open }
    }

    fn remember(&mut self, store: &dyn Store, index: &Index, open: bool) {
        let snapshot = Snapshot::of(index);
        let written = open && store.set(&self.key, &snapshot.write()).is_ok();
        self.unwritten = (!written).then_some(snapshot);
    }
}

fn key_of(event_id: &str) -> String {
    format!("barnamaj/{event_id}/seen")
}

#[cfg(test)]
mod tests;
