//! Stores that are blocked or full.

use super::{add, ids, remove, reopened};
use crate::agenda::keeper::Keeper;
use crate::agenda::store::Trouble;
use crate::agenda::store::memory::Memory;

#[test]
fn with_blocked_storage_the_agenda_lives_in_memory() {
    let store = Memory::default();
    store.blocked.set(true);
    let mut keeper = Keeper::open(&store, "sample");
    assert_eq!(keeper.trouble(), Some(Trouble::Blocked));
    add(&mut keeper, &store, "a");
    add(&mut keeper, &store, "b");
    remove(&mut keeper, &store, "a");
    assert_eq!(ids(&keeper), ["b"]);
    assert_eq!(keeper.trouble(), Some(Trouble::Blocked));
}

#[test]
fn full_storage_loses_nothing_that_was_there_and_nothing_new() {
    let store = Memory::default();
    let mut keeper = Keeper::open(&store, "sample");
    add(&mut keeper, &store, "a");
    store.room.set(Some(0));
    add(&mut keeper, &store, "b");
    assert_eq!(keeper.trouble(), Some(Trouble::Full));
    assert_eq!(ids(&keeper), ["a", "b"]);
    assert_eq!(reopened(&store), ["a"]);
    store.room.set(None);
    add(&mut keeper, &store, "c");
    assert_eq!(keeper.trouble(), None);
    assert_eq!(reopened(&store), ["a", "b", "c"]);
}

#[test]
fn what_could_not_be_written_is_made_up_for_without_undoing_the_other_tab() {
    let store = Memory::default();
    let mut one = Keeper::open(&store, "sample");
    add(&mut one, &store, "a");
    store.blocked.set(true);
    remove(&mut one, &store, "a");
    add(&mut one, &store, "b");
    store.blocked.set(false);
    let mut two = Keeper::open(&store, "sample");
    add(&mut two, &store, "c");
    one.refresh(&store);
    assert_eq!(one.trouble(), None);
    assert_eq!(ids(&one), ["b", "c"]);
    assert_eq!(reopened(&store), ["b", "c"]);
}
