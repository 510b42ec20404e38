//! What is published of a programme, and what is refused.

mod language_names;
mod offsets;
mod pictures;
mod refused;

use super::{PictureFile, Published};
use crate::publish::picture::Picture;
use crate::sentences::Sentence;
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

/// A programme to which nothing is to be added.
fn complete() -> Value {
    json!({
        "schema": 2, "revision": 1, "published": "2025-06-30T18:00:00+01:00",
        "event": {"id": "sample", "name": {"fr": "Assises"}, "offset": "+01:00",
            "time_zone": "Africa/Casablanca", "languages": ["ar", "zgh", "fr", "en"],
            "days": [{"date": "2025-07-01"}]},
        "verticals": [],
        "rooms": [{"id": "hall", "name": {"fr": "Salle"}}],
        "people": [{"id": "one", "name": {"fr": "Une"}}],
        "sessions": [{"id": "a", "number": 1, "kind": "keynote", "title": {"fr": "Un"},
            "start": "2025-07-01T09:00:00+01:00", "languages": ["ar", "zgh", "fr-MA", "en"]}]
    })
}

/// A programme after a change, as it is published without any pictures.
fn without_pictures(change: impl FnOnce(&mut Value)) -> Value {
    let mut json = complete();
    change(&mut json);
    let published =
        Published::of(&json.to_string(), Path::new("no/such/place"), &Picture::of_file).unwrap();
    assert!(published.pictures.is_empty());
    serde_json::from_str(&published.text).unwrap()
}

/// A directory of an organiser.
struct Directory(TempDir);

impl Directory {
    fn new() -> Directory {
        Directory(tempfile::tempdir().unwrap())
    }

    fn with(self, path: &str, content: impl AsRef<[u8]>) -> Directory {
        let file = self.0.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, content).unwrap();
        self
    }

    /// What is published of a programme in this directory, after a change.
    fn publish(
        &self,
        change: impl FnOnce(&mut Value),
    ) -> Result<(Value, Vec<PictureFile>), Sentence> {
        let mut json = complete();
        change(&mut json);
        let published = Published::of(&json.to_string(), self.0.path(), &Picture::of_file)?;
        Ok((serde_json::from_str(&published.text).unwrap(), published.pictures))
    }
}

#[test]
fn a_programme_that_needs_nothing_is_published_byte_for_byte() {
    let text = format!("\u{feff}{:#}\n\n", complete());
    let published = Published::of(&text, Path::new(""), &Picture::of_file).unwrap();
    assert_eq!(published.text, text);
    assert!(published.pictures.is_empty());
}

#[test]
fn the_programme_of_the_site_is_published_byte_for_byte() {
    let text = include_str!("../../../../public/programme.json");
    assert_eq!(Published::of(text, Path::new("public"), &Picture::of_file).unwrap().text, text);
}

#[test]
fn what_nobody_knows_stays_and_so_does_the_order_of_fields() {
    let text = r#"{"later": [1.50, {"b": null, "a": 1}], "schema": 2, "event": { "z": "é", "languages": ["fr", "pl"]},
        "sessions": [{"languages": ["tlh"], "odd" : true}]}"#;
    let published = Published::of(text, Path::new(""), &Picture::of_file).unwrap().text;
    let names =
        r#", "language_names": [{"name": {"fr": "klingon", "pl": "klingoński"}, "tag": "tlh"}]"#;
    assert!(published.contains(names), "{published}");
    assert_eq!(published.replace(names, ""), text);
}

#[test]
fn what_imports_keep_for_themselves_is_not_published() {
    let source = json!({"id": "4711", "answers": "for the organiser alone"});
    let published = without_pictures(|json| {
        for place in ["", "/event", "/rooms/0", "/people/0", "/sessions/0"] {
            json.pointer_mut(place).unwrap()["source"] = source.clone();
        }
    });
    assert_eq!(published, complete());
}

proptest::proptest! {
    #[test]
    fn no_text_panics(json in crate::publish::check::tests::json(), text in "\\PC*") {
        let _ = Published::of(&json.to_string(), Path::new("no/such/place"), &Picture::of_file);
        let _ = Published::of(&text, Path::new("no/such/place"), &Picture::of_file);
    }
}
