use super::without_pictures;
use serde_json::{Value, json};

/// What is written for the languages of a session.
fn names(languages: Value, interpretation: Value) -> Value {
    let published = without_pictures(|json| {
        json["sessions"][0]["languages"] = languages;
        json["sessions"][0]["interpretation"] = interpretation;
    });
    published["event"]["language_names"].clone()
}

#[test]
fn languages_that_the_app_cannot_name_are_named_in_its_own() {
    let named = json!([
        {"tag": "de", "name": {"ar": "الألمانية", "fr": "allemand", "en": "German"}},
        {"tag": "wo", "name": {"ar": "الولوفية", "fr": "wolof", "en": "Wolof"}}
    ]);
    assert_eq!(names(json!(["ar", "de"]), json!(["wo", "fr", "de"])), named);
}

#[test]
fn languages_with_a_region_or_a_script_have_their_own_names() {
    let named = names(json!(["pt-BR", "zh-Hant"]), json!([]));
    assert_eq!(named[0]["name"]["fr"], "portugais brésilien");
    assert_eq!(named[1]["name"]["en"], "Traditional Chinese");
}

#[test]
fn what_no_one_can_name_is_left_to_its_tag() {
    assert_eq!(names(json!(["qqq", "no language", "", 7, "x-own"]), json!("de")), Value::Null);
    let named = names(json!(["de", "qqq"]), json!([]));
    assert_eq!(named.as_array().map(Vec::len), Some(1));
}

#[test]
fn names_of_the_organiser_come_first_and_stay() {
    let published = without_pictures(|json| {
        json["event"]["language_names"] = json!([{"tag": "de", "name": {"fr": "l'allemand"}}]);
        json["sessions"][0]["languages"] = json!(["de", "it"]);
    });
    let names = &published["event"]["language_names"];
    assert_eq!(names[0], json!({"tag": "de", "name": {"fr": "l'allemand"}}));
    assert_eq!(names[1]["name"]["fr"], "italien");
    assert_eq!(names[2], Value::Null);
}
