//! `public/programme.schema.json` and `public/notices.schema.json` are generated from the models,
//! and the published file obeys its schema.
//!
//! After a change of a model: `UPDATE_SCHEMA=1 cargo test --lib schema`.

use super::model::{Kind, Programme, Role, RoomKind, RoomStatus, SessionState};
use super::notices::{Notices, Urgency};
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

const PUBLIC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public");
const PROGRAMME: &str = include_str!("../../public/programme.json");

/// The schema of a published file, as an editor should see it.
fn schema<T: JsonSchema>() -> Value {
    let mut schema = schemars::schema_for!(T);
    RecursiveTransform(open_the_words).transform(&mut schema);
    RecursiveTransform(plain_description).transform(&mut schema);
    schema.to_value()
}

/// Lets words through that this version does not know: an app reads them as a neutral one (the
/// last of the list). An editor still proposes the known ones. The list ends up in a schema
/// without a type, by which it is known as already opened.
fn open_the_words(schema: &mut Schema) {
    if schema.get("type").is_none() {
        return;
    }
    let Some(words) = schema.remove("enum") else { return };
    let neutral = words.as_array().and_then(|words| words.last()?.as_str()).unwrap_or_default();
    let said = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    let description = format!("{said} A word that the app does not know counts as `{neutral}`.");
    schema.insert("description".into(), description.trim_start().into());
    schema.insert("anyOf".into(), json!([{ "enum": words }, { "type": "string" }]));
}

/// Takes the marks of code documentation out of a description: ``[`X`]`` is `X`.
fn plain_description(schema: &mut Schema) {
    if let Some(Value::String(said)) = schema.get_mut("description") {
        *said = said.replace("[`", "`").replace("`]", "`");
    }
}

/// What the schema of the programme says against a file, each with its place.
fn objections(file: &Value) -> Vec<String> {
    objections_to::<Programme>(file)
}

fn objections_to<T: JsonSchema>(file: &Value) -> Vec<String> {
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema::<T>())
        .expect("the schema is a schema");
    validator.iter_errors(file).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn programme() -> Value {
    serde_json::from_str(PROGRAMME).expect("programme.json is JSON")
}

/// How the app reads a word that no version knows.
fn read_of_an_unknown_word<T: DeserializeOwned + Serialize>() -> Value {
    let word: T = serde_json::from_value(json!("no_such_word")).expect("unknown words are read");
    json!(word)
}

#[test]
fn the_schema_files_are_current() {
    let files = [("programme", schema::<Programme>()), ("notices", schema::<Notices>())];
    for (name, schema) in files {
        let file = format!("{PUBLIC}/{name}.schema.json");
        let wanted = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::write(&file, &wanted).unwrap();
        }
        let there = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(
            there == wanted,
            "the model of {name} has changed: run UPDATE_SCHEMA=1 cargo test --lib schema"
        );
    }
}

#[test]
fn the_published_programme_obeys_the_schema() {
    assert_eq!(objections(&programme()), Vec::<String>::new());
}

#[test]
fn what_the_model_writes_obeys_the_schema() {
    let programme: Programme = serde_json::from_str(PROGRAMME).unwrap();
    assert_eq!(objections(&json!(programme)), Vec::<String>::new());
}

#[test]
fn the_schema_lets_fields_and_words_through_that_it_does_not_know() {
    let mut file = programme();
    file["tombola"] = json!(true);
    file["sessions"][5]["kind"] = json!("hackathon");
    file["sessions"][5]["room_status"] = json!("rumoured");
    file["sessions"][5]["title"]["de"] = json!("Vertrauenswürdige KI");
    assert_eq!(objections(&file), Vec::<String>::new());
}

#[test]
fn the_schema_refuses_what_cannot_be_read_or_shown() {
    let refused: [(&str, Value); 8] = [
        ("/sessions/5/number", json!("six")),
        ("/sessions/5/id", Value::Null),
        ("/sessions/5/title", json!("Gouvernance")),
        ("/sessions/5/start", json!("11:15")),
        ("/sessions/5/end", json!("2025-07-01T12:15")),
        ("/event/days/0/date", json!("1 July 2025")),
        ("/event/links/0/url", json!("javascript:alert(1)")),
        ("/verticals/0/colour", json!("blue")),
    ];
    for (place, value) in refused {
        let mut file = programme();
        *file.pointer_mut(place).expect(place) = value;
        assert_eq!(objections(&file).len(), 1, "{place}");
    }
}

/// A file with one notice.
fn notices() -> Value {
    json!({"schema": 1, "event": "sample", "notices": [{
        "id": "lunch", "text": {"fr": "Déjeuner au Patio B"}, "level": "warning",
        "from": "2025-07-01T12:00:00+01:00", "until": null, "rooms": ["toubkal"]}]})
}

#[test]
fn notices_that_the_model_reads_and_writes_obey_their_schema() {
    let mut newer = notices();
    newer["notices"][0]["level"] = json!("panic");
    newer["notices"][0]["sound"] = json!("bell");
    let read: Notices = serde_json::from_value(newer.clone()).unwrap();
    for file in [notices(), newer, json!(read)] {
        assert_eq!(objections_to::<Notices>(&file), Vec::<String>::new());
    }
}

#[test]
fn the_schema_refuses_notices_that_cannot_be_read() {
    let refused: [(&str, Value); 6] = [
        ("/event", Value::Null),
        ("/notices/0/id", json!(1)),
        ("/notices/0/text", json!("Déjeuner")),
        ("/notices/0/from", json!("12:00")),
        ("/notices/0/until", json!("2025-07-01")),
        ("/notices/0/rooms", json!("toubkal")),
    ];
    for (place, value) in refused {
        let mut file = notices();
        *file.pointer_mut(place).expect(place) = value;
        assert_eq!(objections_to::<Notices>(&file).len(), 1, "{place}");
    }
}

#[test]
fn the_schema_names_the_word_that_unknown_ones_are_read_as() {
    let read = [
        ("Kind", read_of_an_unknown_word::<Kind>()),
        ("Urgency", read_of_an_unknown_word::<Urgency>()),
        ("Role", read_of_an_unknown_word::<Role>()),
        ("RoomKind", read_of_an_unknown_word::<RoomKind>()),
        ("RoomStatus", read_of_an_unknown_word::<RoomStatus>()),
        ("SessionState", read_of_an_unknown_word::<SessionState>()),
    ];
    let (mut schema, notices) = (schema::<Programme>(), schema::<Notices>());
    schema["$defs"]["Urgency"] = notices["$defs"]["Urgency"].clone();
    for (name, neutral) in read {
        let description = schema["$defs"][name]["description"].as_str().expect(name);
        let neutral = neutral.as_str().expect(name);
        assert!(description.ends_with(&format!("`{neutral}`.")), "{name}: {description}");
    }
}
