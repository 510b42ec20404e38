//! The names of the languages that sessions are spoken in and reports written in, from the CLDR:
//! the words of the app name only those that the event is published in.

use crate::i18n::source::language_name;
use crate::programme::lang::Lang;
use crate::publish::check::{Source, languages_of};
use serde_json::{Map, Value, json};

/// The places of languages in a programme.
const TAGS: [&str; 3] = [
    "sessions[].languages[]",
    "sessions[].interpretation[]",
    "outcomes.report.editions[].language",
];

/// Writes the names of languages that the app cannot name into the event, behind those that the
/// organiser wrote.
pub fn write(source: &Source, json: &mut Value) {
    let published = languages_of(source);
    let named = source.select("event.language_names[].tag");
    let mut known: Vec<&str> = named.into_iter().filter_map(|(_, tag)| tag.as_str()).collect();
    let mut names = Vec::new();
    for (_, tag) in TAGS.into_iter().flat_map(|places| source.select(places)) {
        let Some(tag) = tag.as_str().filter(|tag| !known.contains(tag)) else { continue };
        known.push(tag);
        if Lang::best_of(&published, tag).is_none() {
            names.extend(names_of(tag, &published).map(|name| json!({ "tag": tag, "name": name })));
        }
    }
    if let Some(event) = json.get_mut("event").and_then(Value::as_object_mut)
        && !names.is_empty()
        && let Some(all) = event.entry("language_names").or_insert_with(|| json!([])).as_array_mut()
    {
        all.extend(names);
    }
}

/// The names of a language in those of some languages that have one for it: the CLDR has no names
/// in Amazigh.
fn names_of(tag: &str, readers: &[Lang]) -> Option<Map<String, Value>> {
    let name = |lang: &Lang| {
        let name = language_name(tag, lang.code())?;
        Some((lang.code().to_owned(), Value::from(name)))
    };
    let names: Map<String, Value> = readers.iter().filter_map(name).collect();
    (!names.is_empty()).then_some(names)
}
