use super::record::tests::any_agenda;
use super::*;
use crate::programme::changes::What;
use crate::programme::lang::Lang;
use crate::programme::sample::{at, index, session};
use proptest::prelude::*;

/// A programme with one session, `a`.
fn one(start: &str, more: &str) -> Index {
    index(&[session("a", 1, start, Some("01 12:00"), more)])
}

/// An agenda with `a` as it stands in a programme, going.
fn keeping(index: &Index) -> Agenda {
    let mut agenda = Agenda::default();
    agenda.add(&index.sessions()[0], Level::Going, at("01 08:00"));
    agenda
}

fn whats(agenda: &Agenda, index: &Index) -> Vec<What> {
    agenda.changes(index).into_iter().flat_map(|change| change.what).collect()
}

#[test]
fn a_session_is_kept_as_it_was_seen() {
    let index = one("01 09:00", r#", "room": "ourika""#);
    let agenda = keeping(&index);
    let seen = Seen::of(&index.sessions()[0]);
    let kept = Kept { level: Level::Going, added: at("01 08:00"), seen };
    assert_eq!(agenda.get("a"), Some(&kept));
    assert!(agenda.contains("a") && !agenda.contains("b"));
    assert_eq!((agenda.len(), agenda.ids().collect::<Vec<_>>()), (1, vec!["a"]));
}

#[test]
fn adding_again_sets_the_level_and_nothing_else() {
    let (before, after) = (one("01 09:00", ""), one("01 11:00", ""));
    let mut agenda = keeping(&before);
    let first = agenda.get("a").unwrap().clone();
    for level in [Level::Maybe, Level::Going] {
        agenda.add(&after.sessions()[0], level, at("01 10:00"));
        assert_eq!(agenda.get("a"), Some(&Kept { level, ..first.clone() }));
    }
    assert_eq!(whats(&agenda, &after), [What::Moved], "still to be told");
}

#[test]
fn a_removal_can_be_taken_back() {
    let mut agenda = keeping(&one("01 09:00", ""));
    let before = agenda.clone();
    let kept = agenda.remove("a").unwrap();
    assert!(agenda.is_empty());
    assert_eq!(agenda.remove("a"), None);
    agenda.restore("a", kept);
    assert_eq!(agenda, before);
}

#[test]
fn a_change_is_told_until_it_is_seen() {
    let (before, after) = (one("01 09:00", ""), one("01 11:00", r#", "room": "ourika""#));
    let mut agenda = keeping(&before);
    assert_eq!(whats(&agenda, &before), []);
    assert_eq!(whats(&agenda, &after), [What::Moved, What::OtherRoom]);
    agenda.saw("b", &after);
    assert_eq!(whats(&agenda, &after), [What::Moved, What::OtherRoom]);
    agenda.saw("a", &after);
    assert_eq!(whats(&agenda, &after), []);
    assert_eq!((agenda.len(), agenda.get("a").unwrap().added), (1, at("01 08:00")));
}

#[test]
fn a_session_that_disappears_stays_and_is_told_until_it_is_seen() {
    let (before, after) = (one("01 09:00", ""), index(&[]));
    let mut agenda = keeping(&before);
    assert_eq!(whats(&agenda, &after), [What::Gone]);
    agenda.saw("a", &after);
    assert_eq!(whats(&agenda, &after), []);
    let seen = &agenda.get("a").unwrap().seen;
    assert_eq!((seen.start, seen.title.exact(Lang::FR)), (at("01 09:00"), Some("Titre a")));
    assert_eq!(whats(&agenda, &before), [What::TakesPlaceAgain]);
}

/// What two agendas must agree on: ids and levels.
fn levels(agenda: &Agenda) -> Vec<(&str, Level)> {
    agenda.iter().map(|(id, kept)| (id, kept.level)).collect()
}

fn merged(one: &Agenda, other: &Agenda) -> Agenda {
    let mut merged = one.clone();
    merged.merge(other);
    merged
}

/// Two agendas with ids of a few letters, so that many are in both.
fn two() -> impl Strategy<Value = (Agenda, Agenda)> {
    (any_agenda("[a-d]"), any_agenda("[a-d]"))
}

proptest! {
    #[test]
    fn a_merge_holds_all_with_the_higher_level_and_what_was_remembered((one, other) in two()) {
        let merged = merged(&one, &other);
        for (id, kept) in merged.iter() {
            let (mine, theirs) = (one.get(id), other.get(id));
            let level = mine.map(|kept| kept.level).max(theirs.map(|kept| kept.level));
            prop_assert_eq!(Some(kept.level), level);
            let remembered = mine.or(theirs).unwrap();
            prop_assert_eq!((kept.added, &kept.seen), (remembered.added, &remembered.seen));
        }
        prop_assert!(one.ids().chain(other.ids()).all(|id| merged.contains(id)));
    }

    #[test]
    fn a_merge_is_idempotent_and_in_any_order_the_same(
        (one, other) in two(), third in any_agenda("[a-d]")
    ) {
        let (both, turned) = (merged(&one, &other), merged(&other, &one));
        prop_assert_eq!(&merged(&one, &one), &one);
        prop_assert_eq!(&merged(&both, &other), &both);
        prop_assert_eq!(levels(&both), levels(&turned));
        prop_assert_eq!(merged(&both, &third), merged(&one, &merged(&other, &third)));
        prop_assert!(both.ids().is_sorted_by(|one, other| one < other));
    }

    #[test]
    fn a_replaced_agenda_is_the_other_one_with_what_was_remembered((one, other) in two()) {
        let mut replaced = one.clone();
        replaced.replace(&other);
        prop_assert_eq!(levels(&replaced), levels(&other));
        for (id, kept) in replaced.iter() {
            let remembered = one.get(id).or(other.get(id)).unwrap();
            prop_assert_eq!((kept.added, &kept.seen), (remembered.added, &remembered.seen));
        }
    }

    #[test]
    fn what_is_unlike_makes_one_agenda_the_other((one, other) in two()) {
        let mut set = other.clone();
        set.set(&one.unlike(&other));
        prop_assert_eq!(&set, &one);
        prop_assert!(one.unlike(&set).is_empty());
    }
}
