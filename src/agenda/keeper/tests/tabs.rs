//! Several tabs with one store.

use super::{add, change, ids, keeping, remove, stored};
use crate::agenda::keeper::{Edit, Keeper};
use crate::agenda::level::Level;
use crate::agenda::store::memory::Memory;
use proptest::prelude::*;

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
}
