//! The little that is asked of a browser's storage, and the setting aside of what is not ours.

/// A store of strings, such as `localStorage`.
pub trait Store {
    /// What stands under a key.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Puts a value under a key, in the place of another one.
    fn set(&self, key: &str, value: &str) -> Result<(), StoreError>;
}

/// Why a store does not serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser does not let us at it.
    Blocked,
    /// There is no room left.
    Full,
}

/// What keeps a record from being kept for good; until then it lives in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser does not let us at the store.
    Blocked,
    /// The store is full.
    Full,
    /// What is stored cannot be (wholly) read; it stays until it has been set aside.
    Damaged,
    /// What is stored was written by a newer version of the app; it is never touched.
    Newer,
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Trouble {
        match error {
            StoreError::Blocked => Trouble::Blocked,
            StoreError::Full => Trouble::Full,
        }
    }
}

/// Most damaged records that are set aside under one key.
const MAX_ASIDE: u32 = 9;

/// Copies a damaged record to the first free `<key>/damaged-<n>`, `n` counting from 1; one that
/// is there already is not copied again. Nothing is ever overwritten or thrown away: when all
/// places are taken the answer is [`Trouble::Damaged`].
pub fn set_aside(store: &dyn Store, key: &str, damaged: &str) -> Result<(), Trouble> {
    for n in 1..=MAX_ASIDE {
        let place = format!("{key}/damaged-{n}");
        match store.get(&place)? {
            None => return Ok(store.set(&place, damaged)?),
            Some(there) if there == damaged => return Ok(()),
            Some(_) => {}
        }
    }
    Err(Trouble::Damaged)
}

#[cfg(test)]
pub(crate) mod memory {
    use super::*;
    use std::cell::{Cell, RefCell};
    use std::collections::BTreeMap;

    /// A store in memory that can fail like a browser's.
    #[derive(Default)]
    pub struct Memory {
        /// What is stored, by key.
        pub values: RefCell<BTreeMap<String, String>>,
        /// Whether reading and writing fail.
        pub blocked: Cell<bool>,
        /// How many more writes fit; `None` is no limit.
        pub room: Cell<Option<usize>>,
        /// How many writes there were.
        pub writes: Cell<usize>,
    }

    impl Memory {
        /// A store that holds one value.
        pub fn with(key: &str, value: &str) -> Memory {
            let store = Memory::default();
            store.values.borrow_mut().insert(key.to_owned(), value.to_owned());
            store
        }

        /// What stands under a key, even when the store is blocked.
        pub fn at(&self, key: &str) -> Option<String> {
            self.values.borrow().get(key).cloned()
        }
    }

    impl Store for Memory {
        fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
            if self.blocked.get() { Err(StoreError::Blocked) } else { Ok(self.at(key)) }
        }

        fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
            match (self.blocked.get(), self.room.get()) {
                (true, _) => return Err(StoreError::Blocked),
                (_, Some(0)) => return Err(StoreError::Full),
                (_, Some(room)) => self.room.set(Some(room - 1)),
                (_, None) => {}
            }
            self.writes.set(self.writes.get() + 1);
            self.values.borrow_mut().insert(key.to_owned(), value.to_owned());
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::memory::Memory;
    use super::*;

    #[test]
    fn damaged_records_go_to_the_first_free_place() {
        let store = Memory::with("k/damaged-1", "older");
        assert_eq!(set_aside(&store, "k", "newer"), Ok(()));
        assert_eq!(store.at("k/damaged-1").as_deref(), Some("older"));
        assert_eq!(store.at("k/damaged-2").as_deref(), Some("newer"));
    }

    #[test]
    fn the_same_record_is_set_aside_once() {
        let store = Memory::default();
        assert_eq!(set_aside(&store, "k", "x"), Ok(()));
        assert_eq!(set_aside(&store, "k", "x"), Ok(()));
        assert_eq!(store.values.borrow().len(), 1);
    }

    #[test]
    fn there_is_an_end_to_the_places_and_none_is_overwritten() {
        let store = Memory::default();
        for n in 0..MAX_ASIDE {
            assert_eq!(set_aside(&store, "k", &format!("record {n}")), Ok(()));
        }
        let before = store.values.borrow().clone();
        assert_eq!(set_aside(&store, "k", "one more"), Err(Trouble::Damaged));
        assert_eq!(*store.values.borrow(), before);
    }
}
