use super::*;
use crate::agenda::Kept;
use crate::agenda::record::tests::any_agenda;
use crate::agenda::store::memory::Memory;
use crate::programme::index::Index;
use crate::programme::sample::{at, index, session};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const KEY: &str = "barnamaj/sample/agenda";
const VERSION_1: &str = r#"{"version":1,"sessions":{"a":{"added":"2025-06-30T20:00:00+01:00","start":"2025-07-01T09:30:00+01:00"}}}"#;
const ASIDE: &str = "barnamaj/sample/agenda/damaged-1";

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

#[test]
fn an_import_meets_what_the_other_tab_has_stored() {
    let store = Memory::default();
    let (mut one, mut two) = (Keeper::open(&store, "sample"), Keeper::open(&store, "sample"));
    add(&mut one, &store, "a");
    let undo = change(&mut two, &store, Edit::Merge(&keeping("b", Level::Maybe)));
    assert_eq!(reopened(&store), ["a", "b"]);
    add(&mut one, &store, "c");
    change(&mut two, &store, Edit::Undo(&undo));
    assert_eq!(reopened(&store), ["a", "c"], "what came after the import stays");
    let undo = change(&mut two, &store, Edit::Replace(&keeping("b", Level::Going)));
    assert_eq!(reopened(&store), ["b"]);
    change(&mut one, &store, Edit::Undo(&undo));
    assert_eq!(reopened(&store), ["a", "c"]);
}

#[test]
fn an_import_that_could_not_be_written_is_made_up_for() {
    let store = Memory::default();
    let mut keeper = Keeper::open(&store, "sample");
    add(&mut keeper, &store, "a");
    store.room.set(Some(0));
    change(&mut keeper, &store, Edit::Replace(&keeping("b", Level::Maybe)));
    assert_eq!((ids(&keeper), keeper.trouble()), (vec!["b"], Some(Trouble::Full)));
    assert_eq!(reopened(&store), ["a"]);
    add(&mut keeper, &store, "b");
    store.room.set(None);
    keeper.refresh(&store);
    assert_eq!(reopened(&store), ["b"]);
    assert_eq!(keeper.agenda().get("b").unwrap().level, Level::Going, "the last change counts");
}

#[test]
fn two_tabs_agree() {
    let store = Memory::default();
    let (mut one, mut two) = (Keeper::open(&store, "sample"), Keeper::open(&store, "sample"));
    add(&mut one, &store, "a");
    add(&mut two, &store, "b");
    assert_eq!(ids(&two), ["a", "b"]);
    one.refresh(&store);
    assert_eq!(ids(&one), ["a", "b"]);
    remove(&mut one, &store, "b");
    add(&mut two, &store, "c");
    assert_eq!(ids(&two), ["a", "c"], "what the other tab removed does not come back");
}

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
    /// Tabs that add, remove and import while the store comes and goes: once it is back and every tab
    /// has looked twice, all show the same, and that is what is stored.
    #[test]
    fn tabs_agree_in_the_end(steps in prop::collection::vec((0usize..3, 0usize..7, 0usize..3), 0..24)) {
        let store = Memory::default();
        let mut tabs = [(); 3].map(|()| Keeper::open(&store, "sample"));
        for (tab, action, which) in steps {
            let id = ["a", "b", "c"][which];
            match action {
                0 | 1 => add(&mut tabs[tab], &store, id),
                2 => drop(remove(&mut tabs[tab], &store, id)),
                3 => drop(change(&mut tabs[tab], &store, Edit::Merge(&keeping(id, Level::Maybe)))),
                4 => drop(change(&mut tabs[tab], &store, Edit::Replace(&keeping(id, Level::Maybe)))),
                5 => store.blocked.set(!store.blocked.get()),
                _ => store.room.set(if store.room.get().is_none() { Some(0) } else { None }),
            }
        }
        store.blocked.set(false);
        store.room.set(None);
        for _ in 0..2 {
            tabs.iter_mut().for_each(|tab| tab.refresh(&store));
        }
        for tab in &tabs {
            prop_assert_eq!(tab.trouble(), None);
            prop_assert_eq!(tab.agenda(), &stored(&store));
        }
    }

    /// An import is one write, and is taken back as a whole.
    #[test]
    fn an_import_can_be_undone(
        here in any_agenda("[a-d]"), there in any_agenda("[a-d]"), replace in any::<bool>()
    ) {
        let store = Memory::with(KEY, &record::write(&here));
        let mut keeper = Keeper::open(&store, "sample");
        let import = if replace { Edit::Replace(&there) } else { Edit::Merge(&there) };
        let undo = change(&mut keeper, &store, import);
        prop_assert_eq!(store.writes.get(), usize::from(!undo.is_empty()));
        prop_assert_eq!(keeper.agenda(), &stored(&store));
        let redo = change(&mut keeper, &store, Edit::Undo(&undo));
        prop_assert_eq!(keeper.agenda(), &here);
        prop_assert_eq!(&stored(&store), &here);
        prop_assert_eq!(redo.is_empty(), undo.is_empty());
        let ids = |undo: &Undo| undo.ids().map(str::to_owned).collect::<BTreeSet<_>>();
        prop_assert_eq!(ids(&redo), ids(&undo));
    }

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
