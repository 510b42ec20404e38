//! The organiser's text with some values changed: everything else stays as it was written, in the
//! same order. A file that is cut off on the way is read as far as it goes, so its head has to stay
//! where it is.

use crate::programme::json::quoted;
use crate::publish::check::{Path, Source};
use serde_json::{Map, Value};
use std::ops::Range;

/// A part of the text, and what takes its place.
type Edit = (Range<usize>, String);

/// The text of a file that says another value.
pub fn text(source: &Source, json: &Value) -> String {
    let mut edits = Vec::new();
    if collect(source, &Path::default(), &source.json, json, &mut edits).is_none() {
        return json.to_string();
    }
    edits.sort_by_key(|(bytes, _)| bytes.start);
    let mut text = String::with_capacity(source.text.len());
    let mut done = 0;
    for (bytes, new) in edits {
        text.push_str(&source.text[done..bytes.start]);
        text.push_str(&new);
        done = bytes.end;
    }
    text.push_str(&source.text[done..]);
    text
}

/// The edits that make one value of another; nothing when a place cannot be found.
fn collect(
    source: &Source,
    path: &Path,
    old: &Value,
    new: &Value,
    edits: &mut Vec<Edit>,
) -> Option<()> {
    if old == new {
        return Some(());
    }
    let bytes = source.positions.bytes(path)?;
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            let stays = old.keys().any(|name| new.contains_key(name));
            edits.extend(added(old, new, stays).map(|new| (bytes.start + 1..bytes.start + 1, new)));
            edits.extend(removed(source, path, new));
            let mut both = old.iter().filter_map(|(name, old)| Some((name, old, new.get(name)?)));
            both.try_for_each(|(name, old, new)| {
                collect(source, &path.field(name), old, new, edits)
            })
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            let mut both = old.iter().zip(new).enumerate();
            both.try_for_each(|(at, (old, new))| collect(source, &path.item(at), old, new, edits))
        }
        _ => {
            edits.push((bytes, new.to_string()));
            Some(())
        }
    }
}

/// The edits that take out the members that an object has no more, each with the comma that parted
/// it from its neighbour.
fn removed(source: &Source, path: &Path, new: &Map<String, Value>) -> Vec<Edit> {
    let members = source.positions.members(path);
    let mut edits: Vec<Edit> = Vec::new();
    // The end of the last member that stays.
    let mut before: Option<usize> = None;
    for (at, (name, bytes)) in members.iter().enumerate() {
        if new.contains_key(*name) {
            before = Some(bytes.end);
            continue;
        }
        let bytes = match (before, members.get(at + 1)) {
            (Some(before), _) => before..bytes.end,
            (None, Some((_, next))) => bytes.start..next.start,
            (None, None) => bytes.clone(),
        };
        before = before.map(|_| bytes.end);
        edits.push((bytes, String::new()));
    }
    edits
}

/// The members that an object did not have, as they are written in front of those that it had.
fn added(old: &Map<String, Value>, new: &Map<String, Value>, stays: bool) -> Option<String> {
    let added = new.iter().filter(|(name, _)| !old.contains_key(*name));
    let added: Vec<String> =
        added.map(|(name, value)| format!("{}:{value}", quoted(name))).collect();
    let comma = if stays { "," } else { "" };
    (!added.is_empty()).then(|| added.join(",") + comma)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::check::tests::json;
    use proptest::prelude::*;

    #[test]
    fn what_is_taken_out_takes_its_comma_along() {
        let of = |old: &str, new: &str| {
            text(&Source::read(old).unwrap(), &serde_json::from_str(new).unwrap())
        };
        let old = "{ \"a\": 1,\n  \"b\": {},\n  \"c\": 2 }";
        assert_eq!(of(old, "{\"a\": 1, \"c\": 2}"), "{ \"a\": 1,\n  \"c\": 2 }");
        assert_eq!(of(old, "{\"a\": 1}"), "{ \"a\": 1 }");
        assert_eq!(of(old, "{\"c\": 2}"), "{ \"c\": 2 }");
        assert_eq!(of(old, "{}"), "{  }");
        assert_eq!(of(old, "{\"d\": 3}"), "{\"d\":3  }");
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
    }
}
