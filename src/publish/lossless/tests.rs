use super::*;
use crate::publish::check::tests::json;
use proptest::prelude::*;
use serde_json::json;

/// The text of a file after a change of its value.
fn after(old: &str, change: impl FnOnce(&mut Value)) -> String {
    let source = Source::read(old).unwrap();
    let mut json = source.json.clone();
    change(&mut json);
    text(&source, &json)
}

fn made(old: &str, new: &str) -> String {
    after(old, |json| *json = serde_json::from_str(new).unwrap())
}

fn take(json: &mut Value, name: &str) {
    json.as_object_mut().unwrap().remove(name).unwrap();
}

#[test]
fn what_is_taken_out_takes_its_comma_along() {
    let old = "{ \"a\": 1,\n  \"b\": {},\n  \"c\": 2 }";
    assert_eq!(made(old, "{\"a\": 1, \"c\": 2}"), "{ \"a\": 1,\n  \"c\": 2 }");
    assert_eq!(made(old, "{\"a\": 1}"), "{ \"a\": 1 }");
    assert_eq!(made(old, "{\"c\": 2}"), "{ \"c\": 2 }");
    assert_eq!(made(old, "{}"), "{}");
    assert_eq!(made(old, "{\"d\": 3}"), "{ \"d\": 3 }");
    assert_eq!(made("[1, 2,  3]", "[1, 3]"), "[1,  3]");
    assert_eq!(made("[1, 2,  3]", "[3]"), "[3]");
}

#[test]
fn what_is_new_is_written_as_its_neighbours_are() {
    let add = |json: &mut Value| json["a"]["new"] = json!({"fr": "Un", "n": [1]});
    let lines = "{\r\n\t\"a\": {\r\n\t\t\"b\": 1\r\n\t}\r\n}\r\n";
    assert_eq!(
        after(lines, add),
        "{\r\n\t\"a\": {\r\n\t\t\"b\": 1,\r\n\t\t\"new\": {\r\n\t\t\t\"fr\": \"Un\",\r\n\t\t\t\
         \"n\": [\r\n\t\t\t\t1\r\n\t\t\t]\r\n\t\t}\r\n\t}\r\n}\r\n"
    );
    let one_line = "{\n  \"a\": { \"b\": 1,   \"c\": 2 }\n}";
    assert_eq!(
        after(one_line, add),
        "{\n  \"a\": { \"b\": 1,   \"c\": 2,   \"new\": {\"fr\": \"Un\", \"n\": [1]} }\n}"
    );
    assert_eq!(
        after("{\"a\":{\"b\":1}}", add),
        "{\"a\":{\"b\":1,\"new\":{\"fr\":\"Un\",\"n\":[1]}}}"
    );
    assert_eq!(
        after("{\"a\": {\"b\": 1}}", |json| json["a"]["c"] = json!(2)),
        "{\"a\": {\"b\": 1, \"c\": 2}}"
    );
}

#[test]
fn an_empty_list_is_filled_in_the_way_of_what_it_stands_in() {
    let push = |json: &mut Value| json["list"] = json!([{"id": "a"}]);
    assert_eq!(
        after("{\n  \"list\": []\n}\n", push),
        "{\n  \"list\": [\n    {\n      \"id\": \"a\"\n    }\n  ]\n}\n"
    );
    assert_eq!(after("{ \"list\": [ ] }", push), "{ \"list\": [{\"id\": \"a\"}] }");
    assert_eq!(after("{\"list\":[]}", push), "{\"list\":[{\"id\":\"a\"}]}");
}

#[test]
fn elements_come_and_go_at_the_end_and_in_the_middle() {
    let old = "{\n \"l\": [\n  { \"id\": 1 },\n\n  { \"id\": 2 },\n  { \"id\": 3 }\n ]\n}";
    let with = |ids: &[i32]| {
        let list: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
        after(old, |json| json["l"] = list.into())
    };
    assert_eq!(with(&[1, 3]), "{\n \"l\": [\n  { \"id\": 1 },\n  { \"id\": 3 }\n ]\n}");
    assert_eq!(with(&[2, 3]), "{\n \"l\": [\n  { \"id\": 2 },\n  { \"id\": 3 }\n ]\n}");
    assert_eq!(
        with(&[1, 2, 3, 4]),
        old.replace("{ \"id\": 3 }", "{ \"id\": 3 },\n  {\n   \"id\": 4\n  }")
    );
    assert_eq!(with(&[1, 9, 3]), old.replace("2", "9"), "one by one");
    assert_eq!(
        with(&[1, 2, 4, 3]),
        old.replace("{ \"id\": 3 }", "{\n   \"id\": 4\n  },\n  { \"id\": 3 }")
    );
}

#[test]
fn what_was_added_and_is_taken_out_again_leaves_nothing_behind() {
    for old in [
        "{\n    \"a\": {\n        \"b\": 1\n    }\n}",
        "{ \"a\": { \"b\": [ 1 ], \"c\" : 2 } }",
        "{\"a\":{\"b\":1}}",
        "{\n\"a\": {\"b\": 1,\n\n      \"c\": 2}}",
    ] {
        let with = after(old, |json| json["a"]["new"] = json!({"fr": "Un"}));
        assert_ne!(with, old);
        assert_eq!(after(&with, |json| take(&mut json["a"], "new")), old);
    }
}

#[test]
fn a_byte_order_mark_stays_and_a_name_that_stands_twice_is_refused() {
    let add = |json: &mut Value| json["a"] = json!(2);
    assert_eq!(change("\u{feff}{\"a\": 1}\n", add).unwrap(), "\u{feff}{\"a\": 2}\n");
    assert!(
        change("{\"a\": 1, \"a\": 3}", add).unwrap_err().english().contains("cannot be changed")
    );
    assert!(change("{\"a\": 1,}", add).unwrap_err().english().contains("no JSON"));
}

proptest! {
    #[test]
    fn the_text_says_the_new_value(old in json(), new in json(), indent: bool) {
        let write = if indent { serde_json::to_string_pretty } else { serde_json::to_string };
        let written = write(&old).unwrap();
        let source = Source::read(&written).unwrap();
        let text = text(&source, &new);
        prop_assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), new);
    }

    #[test]
    fn a_list_says_what_is_added_and_taken_out(
        old in prop::collection::vec(0u8..4, 0..8), new in prop::collection::vec(0u8..4, 0..8), indent: bool,
    ) {
        let write = if indent { serde_json::to_string_pretty } else { serde_json::to_string };
        let written = write(&json!({"list": old})).unwrap();
        let text = made(&written, &json!({"list": new}).to_string());
        prop_assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), json!({"list": new}));
    }
}
