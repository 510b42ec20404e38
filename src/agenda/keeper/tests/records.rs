//! Records that are older, newer or damaged: nothing that was stored is lost.

use super::{KEY, VERSION_1, add, change, ids, remove, reopened, sample};
use crate::agenda::Kept;
use crate::agenda::keeper::{Edit, Keeper};
use crate::agenda::level::Level;
use crate::agenda::record::tests::any_agenda;
use crate::agenda::record::{self, Reading};
use crate::agenda::store::Trouble;
use crate::agenda::store::memory::Memory;
use proptest::prelude::*;
use std::collections::BTreeMap;

const ASIDE: &str = "barnamaj/sample/agenda/damaged-1";

#[test]
fn a_record_of_version_1_is_written_anew_with_the_next_change() {
    let store = Memory::with(KEY, VERSION_1);
    let mut keeper = Keeper::open(&store, "sample");
    assert_eq!((ids(&keeper), keeper.trouble()), (vec!["a"], None));
    let before = keeper.agenda().clone();
    change(&mut keeper, &store, Edit::Add(sample().session("a").unwrap(), Level::Going));
    assert_eq!((store.writes.get(), keeper.agenda()), (0, &before), "nothing to write");
    change(&mut keeper, &store, Edit::Add(sample().session("a").unwrap(), Level::Maybe));
    assert!(store.at(KEY).unwrap().starts_with(r#"{"version":2,"#));
    let (kept, old) = (keeper.agenda().get("a").unwrap(), before.get("a").unwrap());
    assert_eq!(*kept, Kept { level: Level::Maybe, ..old.clone() });
    assert_eq!(store.values.borrow().len(), 1, "nothing is set aside");
}

#[test]
fn damaged_content_is_set_aside_before_anything_is_written() {
    let store = Memory::with(KEY, "not ours");
    let mut keeper = Keeper::open(&store, "sample");
    assert_eq!(keeper.trouble(), Some(Trouble::Damaged));
    add(&mut keeper, &store, "a");
    assert_eq!(keeper.trouble(), None);
    assert_eq!(store.at(ASIDE).as_deref(), Some("not ours"));
    assert_eq!(reopened(&store), ["a"]);
}

#[test]
fn a_record_with_a_broken_entry_keeps_the_others_and_is_set_aside() {
    let store = Memory::default();
    add(&mut Keeper::open(&store, "sample"), &store, "a");
    let broken = store.at(KEY).unwrap().replace("{\"a\"", "{\"x\":7,\"a\"");
    store.values.borrow_mut().insert(KEY.to_owned(), broken.clone());
    let mut keeper = Keeper::open(&store, "sample");
    assert_eq!((ids(&keeper), keeper.trouble()), (vec!["a"], Some(Trouble::Damaged)));
    add(&mut keeper, &store, "b");
    assert_eq!(store.at(ASIDE), Some(broken));
    assert_eq!(reopened(&store), ["a", "b"]);
}

#[test]
fn damaged_content_that_cannot_be_set_aside_is_not_overwritten() {
    let store = Memory::with(KEY, "not ours");
    store.room.set(Some(0));
    let mut keeper = Keeper::open(&store, "sample");
    add(&mut keeper, &store, "a");
    assert_eq!((ids(&keeper), keeper.trouble()), (vec!["a"], Some(Trouble::Full)));
    assert_eq!(store.at(KEY).as_deref(), Some("not ours"));
    // The copy fits, the record does not: once it does, there is still one copy.
    store.room.set(Some(1));
    add(&mut keeper, &store, "b");
    assert_eq!(store.at(KEY).as_deref(), Some("not ours"));
    store.room.set(None);
    add(&mut keeper, &store, "c");
    assert_eq!(keeper.trouble(), None);
    assert_eq!(reopened(&store), ["a", "b", "c"]);
    assert_eq!(store.values.borrow().len(), 2);
}

#[test]
fn when_no_place_is_left_damaged_content_stays_where_it_is() {
    let store = Memory::with(KEY, "not ours");
    for n in 1..=9 {
        store.values.borrow_mut().insert(format!("{KEY}/damaged-{n}"), format!("older {n}"));
    }
    let before = store.values.borrow().clone();
    let mut keeper = Keeper::open(&store, "sample");
    add(&mut keeper, &store, "a");
    assert_eq!((ids(&keeper), keeper.trouble()), (vec!["a"], Some(Trouble::Damaged)));
    assert_eq!(*store.values.borrow(), before);
}

#[test]
fn a_newer_record_is_shown_and_never_written() {
    let store = Memory::default();
    add(&mut Keeper::open(&store, "sample"), &store, "a");
    let newer = store.at(KEY).unwrap().replace("\"version\":2", "\"version\":3");
    store.values.borrow_mut().insert(KEY.to_owned(), newer.clone());
    let mut keeper = Keeper::open(&store, "sample");
    assert_eq!((ids(&keeper), keeper.trouble()), (vec!["a"], Some(Trouble::Newer)));
    add(&mut keeper, &store, "b");
    remove(&mut keeper, &store, "a");
    assert_eq!((ids(&keeper), keeper.trouble()), (vec!["b"], Some(Trouble::Newer)));
    assert_eq!(*store.values.borrow(), BTreeMap::from([(KEY.to_owned(), newer)]));
}

proptest! {
    /// Whatever is stored is either a record that was understood whole, or is still there.
    #[test]
    fn no_content_is_lost(raw in "\\PC*", agenda in any_agenda(".{0,8}"), cut in 0.0..1.0f64) {
        let written = record::write(&agenda);
        let end = written.floor_char_boundary((written.len() as f64 * cut) as usize);
        for raw in [raw.as_str(), &written[..end], &written] {
            let store = Memory::with(KEY, raw);
            add(&mut Keeper::open(&store, "sample"), &store, "a");
            let understood = match record::read(Some(raw)) {
                Reading::Fresh => true,
                Reading::Kept { agenda, whole } => {
                    whole && agenda.ids().all(|id| reopened(&store).iter().any(|it| it == id))
                }
                Reading::Damaged | Reading::Newer(_) => false,
            };
            let there = store.values.borrow().values().any(|value| value == raw);
            prop_assert!(understood || there);
        }
    }
}
