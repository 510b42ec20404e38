use super::super::find::{rooms, sessions};
use super::*;

fn found(named: &str) -> Vec<u16> {
    let index = index(ASSISES);
    sessions(&index, named).iter().map(|session| session.number).collect()
}

#[test]
fn a_session_is_found_by_id_number_and_words_in_any_language() {
    for named in
        ["public-health", "13", "#13", " 13 ", "public health", "sante publique", "الصحة العمومية"]
    {
        assert_eq!(found(named), [13], "{named}");
    }
}

#[test]
fn words_that_several_titles_have_find_them_all_those_that_begin_so_first() {
    assert_eq!(found("ouver"), [2, 3, 4, 7], "not the governance of another one");
    assert_eq!(found("ouvernance"), [6, 27], "but in the midst of words where nothing begins so");
    assert_eq!(found("ouverture seghrouchni"), [3]);
}

#[test]
fn a_title_that_says_nothing_else_is_preferred() {
    let index = index(BY_HAND);
    let found = |named| sessions(&index, named).iter().map(|it| &*it.id).collect::<Vec<_>>();
    assert_eq!(found("la santé"), ["two"]);
    assert_eq!(found("sante"), ["one", "two"]);
}

#[test]
fn what_no_title_says_is_looked_for_in_the_other_texts() {
    let index = index(BY_HAND);
    let found = |named| sessions(&index, named).iter().map(|it| it.number).collect::<Vec<_>>();
    assert_eq!(found("lovelace"), [1]);
    for nothing in ["", " ", "…", "#", "99", "lovelace santé nuit"] {
        assert_eq!(found(nothing), [0; 0], "{nothing:?}");
    }
}

#[test]
fn a_room_is_found_by_id_and_by_its_name() {
    let index = index(BY_HAND);
    let found = |named| rooms(&index, named).iter().map(|it| &*it.id).collect::<Vec<_>>();
    for named in ["ourika", "Ourika", "salle ourika", "ourika room"] {
        assert_eq!(found(named), ["ourika"], "{named}");
    }
    assert_eq!(found("توبقال"), ["toubkal"]);
    assert_eq!(found("salle"), ["toubkal", "ourika"]);
    assert_eq!(found("zagora"), [""; 0]);
}
