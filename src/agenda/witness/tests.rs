use super::*;
use crate::agenda::store::memory::Memory;
use crate::programme::changes::What;
use crate::programme::sample::{programme, session};

const KEY: &str = "barnamaj/sample/seen";

/// A revision of a programme of one session, which starts at that time.
fn revision(revision: u32, start: &str) -> Index {
    let mut programme = programme(&[session("a", 1, start, None, "")]);
    programme.revision = revision;
    Index::new(programme)
}

fn witness() -> Witness {
    Witness::new("sample")
}

/// The kinds of change that are told; panics where there is nothing to compare with.
fn told(witness: &mut Witness, store: &Memory, index: &Index) -> Vec<What> {
    match witness.news(store, index) {
        News::Since(changes) => changes.into_iter().flat_map(|change| change.what).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_first_visit_has_no_news_and_is_remembered() {
    let store = Memory::default();
    assert_eq!(witness().news(&store, &revision(5, "01 09:00")), News::First);
    assert!(store.at(KEY).is_some());
    assert_eq!(told(&mut witness(), &store, &revision(5, "01 09:00")), []);
    assert_eq!(store.writes.get(), 1);
}

#[test]
fn a_change_is_told_until_it_was_seen() {
    let (store, index) = (Memory::default(), revision(6, "01 11:00"));
    witness().news(&store, &revision(5, "01 09:00"));
    for _ in 0..2 {
        assert_eq!(told(&mut witness(), &store, &index), [What::Moved]);
    }
    assert_eq!(witness().saw(&store, &index), Ok(()));
    assert_eq!(told(&mut witness(), &store, &index), []);
}

#[test]
fn a_change_without_a_higher_revision_is_told_too() {
    let store = Memory::default();
    witness().news(&store, &revision(5, "01 09:00"));
    assert_eq!(told(&mut witness(), &store, &revision(5, "01 11:00")), [What::Moved]);
}

#[test]
fn a_lower_revision_is_reported_and_never_written() {
    let store = Memory::default();
    witness().news(&store, &revision(5, "01 09:00"));
    let before = store.at(KEY);
    let (older, index) = (Older { seen: 5 }, revision(4, "01 11:00"));
    assert_eq!(witness().news(&store, &index), News::Older(older));
    assert_eq!(witness().saw(&store, &index), Err(older));
    assert_eq!((store.writes.get(), store.at(KEY)), (1, before));
}

#[test]
fn a_higher_revision_in_which_nothing_changed_counts_as_seen() {
    let store = Memory::default();
    witness().news(&store, &revision(5, "01 09:00"));
    assert_eq!(told(&mut witness(), &store, &revision(7, "01 09:00")), []);
    let older = News::Older(Older { seen: 7 });
    assert_eq!(witness().news(&store, &revision(6, "01 09:00")), older);
}

#[test]
fn what_cannot_be_read_is_as_none_and_written_over() {
    for raw in ["", "not ours", r#"{"version":1,"revision":9,"sessions":{"a":{}}}"#] {
        let store = Memory::with(KEY, raw);
        assert_eq!(witness().news(&store, &revision(5, "01 09:00")), News::First, "{raw}");
        assert_eq!(told(&mut witness(), &store, &revision(5, "01 09:00")), []);
        assert_eq!(store.values.borrow().len(), 1, "nothing is set aside");
    }
}

#[test]
fn what_a_newer_app_wrote_stays() {
    let raw = r#"{"version":2,"revision":9}"#;
    let (store, mut witness) = (Memory::with(KEY, raw), witness());
    assert_eq!(witness.news(&store, &revision(5, "01 09:00")), News::First);
    assert_eq!(told(&mut witness, &store, &revision(6, "01 11:00")), [What::Moved]);
    assert_eq!(witness.saw(&store, &revision(6, "01 11:00")), Ok(()));
    assert_eq!((store.writes.get(), store.at(KEY).as_deref()), (0, Some(raw)));
}

#[test]
fn without_a_store_the_visit_itself_is_remembered() {
    for full in [true, false] {
        let (store, mut witness) = (Memory::default(), witness());
        store.blocked.set(!full);
        store.room.set(full.then_some(0));
        assert_eq!(witness.news(&store, &revision(5, "01 09:00")), News::First);
        let index = revision(6, "01 11:00");
        assert_eq!(told(&mut witness, &store, &index), [What::Moved]);
        assert_eq!(witness.saw(&store, &index), Ok(()));
        assert_eq!(told(&mut witness, &store, &index), []);
        assert_eq!(witness.saw(&store, &revision(5, "01 09:00")), Err(Older { seen: 6 }));
        // Another tab has seen more.
        store.blocked.set(false);
        store.room.set(None);
        Witness::new("sample").news(&store, &revision(7, "01 12:00"));
        assert_eq!(witness.saw(&store, &index), Err(Older { seen: 7 }));
    }
}

#[test]
fn events_are_apart() {
    let store = Memory::default();
    witness().news(&store, &revision(5, "01 09:00"));
    assert_eq!(Witness::new("other").news(&store, &revision(1, "01 09:00")), News::First);
    assert!(witness().is_of("sample") && !witness().is_of("other"));
}
