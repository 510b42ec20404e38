//! Files that were cut off.

use super::{EVENT, HEAD, LISTS, file, ids, session};
use crate::programme::lang::Lang;
use crate::programme::load::{LoadError, load};
use proptest::prelude::*;

#[test]
fn a_file_cut_off_keeps_its_complete_sessions_only() {
    let full = file(&[session("a", 1, ""), session("b", 2, r#", "room": "toubkal""#)].join(","));
    let in_second = full.find("toubkal\"}").unwrap_or_else(|| full.rfind("\"room\"").unwrap());
    let loaded = load(&full[..in_second]).unwrap();
    assert!(loaded.cut_off);
    assert_eq!(ids(&loaded), ["a"]);
    assert_eq!(loaded.faults, []);
    let loaded = load(&full[..full.len() - 1]).unwrap();
    assert!(loaded.cut_off);
    assert_eq!(ids(&loaded), ["a", "b"]);
}

#[test]
fn a_file_cut_off_before_its_event_is_complete_is_lost() {
    let full = file("");
    let event = full.find("\"days\"").unwrap();
    assert_eq!(load(&full[..event + 20]), Err(LoadError::CutOff));
    assert_eq!(load("{"), Err(LoadError::CutOff));
}

#[test]
fn brackets_inside_strings_do_not_mislead_the_salvage() {
    let title = r#", "abstract": {"fr": "}]} \" ]} \\"}"#;
    let full = file(&[session("a", 1, title), session("b", 2, title)].join(","));
    let loaded = load(&full[..full.len() - 5]).unwrap();
    assert_eq!(ids(&loaded), ["a"]);
    assert_eq!(loaded.programme.sessions[0].summary.exact(Lang::FR), Some("}]} \" ]} \\"));
}

#[test]
fn brackets_without_end_are_no_harm() {
    let deep = "[".repeat(200_000);
    assert!(load(&deep).is_err());
    let loaded = load(&format!("{{{HEAD}, {EVENT}, {LISTS}, \"sessions\": [{deep}")).unwrap();
    assert!(loaded.cut_off);
    let closed = format!("{deep}{}", "]".repeat(200_000));
    assert_eq!(load(&file(&closed)).unwrap().faults.len(), 1);
}

proptest! {
    #[test]
    fn any_cut_gives_a_beginning_of_the_programme(share in 0.0..1.0f64) {
        let list: Vec<String> = (1..9).map(|n| session(&format!("s{n}"), n, "")).collect();
        let full = file(&list.join(", "));
        let cut = &full[..full.floor_char_boundary((full.len() as f64 * share) as usize)];
        let all = load(&full).unwrap().programme.sessions;
        match load(cut) {
            Ok(loaded) => {
                prop_assert!(loaded.cut_off);
                prop_assert!(all.starts_with(&loaded.programme.sessions));
                prop_assert_eq!(loaded.faults, []);
            }
            Err(LoadError::CutOff) => prop_assert!(cut.len() < full.find(LISTS).unwrap()),
            Err(LoadError::NotJson) => prop_assert!(cut.is_empty()),
            Err(error) => prop_assert!(false, "{error:?}"),
        }
    }
}
