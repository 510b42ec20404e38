//! What a file cannot do without: its head and its event.

use super::{EVENT, HEAD, file};
use crate::programme::load::{LoadError, load};

#[test]
fn a_portal_page_or_nothing_is_not_json() {
    for text in ["", " \n", "\u{feff}", "<!doctype html><title>Wi-Fi</title>", "Not found"] {
        assert_eq!(load(text), Err(LoadError::NotJson), "{text:?}");
    }
}

#[test]
fn a_byte_order_mark_is_no_harm() {
    assert!(load(&format!("\u{feff}{}", file(""))).is_ok());
}

#[test]
fn wrong_syntax_is_placed_by_line_and_column() {
    let Err(LoadError::Invalid { line, column, message }) = load("\n{\n  \"schema\": 1,,\n}")
    else {
        panic!("must be invalid");
    };
    assert_eq!((line, column), (3, 15));
    assert!(!message.contains("at line"), "{message}");
}

#[test]
fn a_wrong_head_is_refused() {
    let wrong = [
        "[]".to_owned(),
        "{}".to_owned(),
        file("").replace("\"revision\": 7", "\"revision\": \"seven\""),
        file("").replace("2025-06-30T18:00:00+01:00", "yesterday"),
        file("").replace("assises-2025", "../secrets"),
        file("").replace("\"+01:00\"", "\"Africa/Casablanca\""),
    ];
    for text in wrong {
        assert!(matches!(load(&text), Err(LoadError::Invalid { .. })), "{text}");
    }
}

#[test]
fn a_fault_in_the_event_is_placed_where_the_event_stands() {
    let text = format!("{{{HEAD},\n {}}}", EVENT.replace("\"id\"", "\"ID\""));
    let Err(LoadError::Invalid { line, column, message }) = load(&text) else {
        panic!("must be invalid");
    };
    assert_eq!((line, column), (2, 11));
    assert!(message.contains("`id` is missing"), "{message}");
}
