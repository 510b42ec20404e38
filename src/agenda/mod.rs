//! What a visitor keeps: a set of sessions, and its stored record. Pure: the store and the time
//! are given.

pub mod keeper;
pub mod level;
pub mod preferences;
pub mod record;
pub mod store;

use crate::programme::model::Session;
use crate::programme::time::Moment;

/// The sessions that a visitor keeps, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// In order of the ids.
    sessions: Vec<(Box<str>, Kept)>,
}

/// What is remembered of a kept session: enough to tell later that it moved or disappeared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When it was added.
    pub added: Moment,
    /// Start, end and room as the visitor last saw them.
    pub start: Moment,
    pub end: Option<Moment>,
    pub room: Option<Box<str>>,
}

impl Agenda {
    /// Keeps a session as it now stands; one that is kept already keeps its date of adding.
    pub fn add(&mut self, session: &Session, now: Moment) {
        let added = self.get(&session.id).map_or(now, |kept| kept.added);
        let (start, end, room) = (session.start, session.end, session.room.clone());
        self.restore(&session.id, Kept { added, start, end, room });
    }

    /// Gives up a session; what was remembered of it is for [`Agenda::restore`].
    pub fn remove(&mut self, id: &str) -> Option<Kept> {
        self.place(id).ok().map(|at| self.sessions.remove(at).1)
    }

    /// Takes back a removal.
    pub fn restore(&mut self, id: &str, kept: Kept) {
        match self.place(id) {
            Ok(at) => self.sessions[at].1 = kept,
            Err(at) => self.sessions.insert(at, (id.into(), kept)),
        }
    }

    pub fn contains(&self, id: &str) -> bool {
        self.place(id).is_ok()
    }

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

    pub fn len(&self) -> usize {
        self.sessions.len()
    }

    pub fn is_empty(&self) -> bool {
        self.sessions.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::sample::{at, index, session};

    #[test]
    fn a_session_is_kept_as_it_was_seen() {
        let more = r#", "room": "ourika""#;
        let index = index(&[session("a", 1, "01 09:00", Some("01 10:00"), more)]);
        let mut agenda = Agenda::default();
        agenda.add(&index.sessions()[0], at("01 08:00"));
        let kept = agenda.get("a").unwrap();
        assert_eq!((kept.added, kept.start), (at("01 08:00"), at("01 09:00")));
        assert_eq!((kept.end, kept.room.as_deref()), (Some(at("01 10:00")), Some("ourika")));
        assert!(agenda.contains("a") && !agenda.contains("b"));
        assert_eq!((agenda.len(), agenda.ids().collect::<Vec<_>>()), (1, vec!["a"]));
    }

    #[test]
    fn adding_again_takes_the_new_time_and_keeps_the_date_of_adding() {
        let list = ["01 09:00", "01 11:00"].map(|start| index(&[session("a", 1, start, None, "")]));
        let mut agenda = Agenda::default();
        agenda.add(&list[0].sessions()[0], at("01 08:00"));
        agenda.add(&list[1].sessions()[0], at("01 10:00"));
        let kept = agenda.get("a").unwrap();
        assert_eq!((kept.added, kept.start), (at("01 08:00"), at("01 11:00")));
    }

    #[test]
    fn a_removal_can_be_taken_back() {
        let index = index(&[session("a", 1, "01 09:00", None, "")]);
        let mut agenda = Agenda::default();
        agenda.add(&index.sessions()[0], at("01 08:00"));
        let before = agenda.clone();
        let kept = agenda.remove("a").unwrap();
        assert!(agenda.is_empty());
        assert_eq!(agenda.remove("a"), None);
        agenda.restore("a", kept);
        assert_eq!(agenda, before);
    }
}
