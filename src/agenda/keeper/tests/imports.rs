//! Agendas that come from elsewhere.

use super::{KEY, add, change, ids, keeping, reopened, stored};
use crate::agenda::keeper::{Edit, Keeper, Undo};
use crate::agenda::level::Level;
use crate::agenda::record;
use crate::agenda::record::tests::any_agenda;
use crate::agenda::store::Trouble;
use crate::agenda::store::memory::Memory;
use proptest::prelude::*;
use std::collections::BTreeSet;

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

proptest! {
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
}
