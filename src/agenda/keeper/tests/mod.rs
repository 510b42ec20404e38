//! What is kept of an agenda, whatever becomes of its store.

mod changes;
mod imports;
mod records;
mod store;
mod tabs;

use super::{Edit, Keeper, Undo};
use crate::agenda::Agenda;
use crate::agenda::level::Level;
use crate::agenda::store::memory::Memory;
use crate::programme::index::Index;
use crate::programme::sample::{at, index, session};

const KEY: &str = "barnamaj/sample/agenda";
const VERSION_1: &str = r#"{"version":1,"sessions":{"a":{"added":"2025-06-30T20:00:00+01:00","start":"2025-07-01T09:30:00+01:00"}}}"#;

/// Three sessions, `a`, `b` and `c`.
fn sample() -> Index {
    index(&["a", "b", "c"].map(|id| session(id, u16::from(id.as_bytes()[0]), "01 09:00", None, "")))
}

fn change(keeper: &mut Keeper, store: &Memory, change: Edit) -> Undo {
    keeper.change(store, at("01 08:00"), change)
}

/// An agenda with one of the three.
fn keeping(id: &str, level: Level) -> Agenda {
    let mut agenda = Agenda::default();
    agenda.add(sample().session(id).unwrap(), level, at("01 07:00"));
    agenda
}

fn add(keeper: &mut Keeper, store: &Memory, id: &str) {
    keeper.change(store, at("01 08:00"), Edit::Add(sample().session(id).unwrap(), Level::Going));
}

fn remove(keeper: &mut Keeper, store: &Memory, id: &str) -> Undo {
    keeper.change(store, at("01 08:00"), Edit::Remove(id))
}

fn ids(keeper: &Keeper) -> Vec<&str> {
    keeper.agenda().ids().collect()
}

/// What somebody who opens the page now finds.
fn stored(store: &Memory) -> Agenda {
    Keeper::open(store, "sample").agenda().clone()
}

/// The ids of it.
fn reopened(store: &Memory) -> Vec<String> {
    stored(store).ids().map(str::to_owned).collect()
}
