//! Changes: when they are written, and how they are taken back.

use super::{KEY, VERSION_1, add, change, remove, reopened, sample, stored};
use crate::agenda::keeper::{Edit, Keeper};
use crate::agenda::store::memory::Memory;
use crate::programme::sample::at;

#[test]
fn looking_writes_nothing() {
    for raw in [VERSION_1, "damaged", r#"{"version":3}"#] {
        let store = Memory::with(KEY, raw);
        let mut keeper = Keeper::open(&store, "sample");
        keeper.refresh(&store);
        assert_eq!(store.writes.get(), 0, "{raw}");
    }
}

#[test]
fn an_agenda_is_alive_after_a_reload() {
    let store = Memory::default();
    let mut keeper = Keeper::open(&store, "sample");
    add(&mut keeper, &store, "a");
    add(&mut keeper, &store, "b");
    remove(&mut keeper, &store, "a");
    assert_eq!(reopened(&store), ["b"]);
    assert_eq!(keeper.trouble(), None);
    assert_eq!(Keeper::open(&store, "other").agenda().len(), 0, "events are apart");
}

#[test]
fn a_removal_is_taken_back_with_all_that_was_remembered() {
    let store = Memory::default();
    let mut keeper = Keeper::open(&store, "sample");
    add(&mut keeper, &store, "a");
    let before = keeper.agenda().clone();
    let undo = remove(&mut keeper, &store, "a");
    keeper.change(&store, at("01 12:00"), Edit::Undo(&undo));
    assert_eq!(*keeper.agenda(), before);
    assert_eq!(reopened(&store), ["a"]);
}

#[test]
fn removing_what_is_not_there_writes_nothing() {
    let store = Memory::default();
    let mut keeper = Keeper::open(&store, "sample");
    assert!(remove(&mut keeper, &store, "a").is_empty());
    assert_eq!(store.writes.get(), 0);
}

#[test]
fn what_was_seen_is_written_once() {
    let store = Memory::with(KEY, VERSION_1);
    let (mut keeper, index) = (Keeper::open(&store, "sample"), sample());
    assert!(!keeper.agenda().changes(&index).is_empty());
    for _ in 0..2 {
        change(&mut keeper, &store, Edit::Saw(&["a", "b"], &index));
        assert_eq!(store.writes.get(), 1);
        assert_eq!(stored(&store).changes(&index), []);
        assert_eq!(reopened(&store), ["a"], "what was not kept is not kept for being seen");
    }
}
