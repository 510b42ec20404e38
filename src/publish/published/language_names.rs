//! The names of the languages that sessions are spoken in, from the CLDR: phones carry only those of
//! the app's own languages.

use crate::programme::lang::Lang;
use crate::publish::check::Source;
use icu_locale::names::{DisplayNamesPreferences, LanguageIdentifierDisplayName};
use icu_locale::{LanguageIdentifier, Locale};
use serde_json::{Map, Value, json};
use writeable::TryWriteable;

/// The places of languages in a programme.
const TAGS: [&str; 2] = ["sessions[].languages[]", "sessions[].interpretation[]"];

/// Writes the names of languages that the app cannot name into the event, behind those that the
/// organiser wrote.
pub fn write(source: &Source, json: &mut Value) {
    let named = source.select("event.language_names[].tag");
    let mut known: Vec<&str> = named.into_iter().filter_map(|(_, tag)| tag.as_str()).collect();
    let mut names = Vec::new();
    for (_, tag) in TAGS.into_iter().flat_map(|places| source.select(places)) {
        let Some(tag) = tag.as_str().filter(|tag| !known.contains(tag)) else { continue };
        known.push(tag);
        if Lang::best_of(&Lang::ALL, tag).is_none() {
            names.extend(names_of(tag).map(|name| json!({ "tag": tag, "name": name })));
        }
    }
    if let Some(event) = json.get_mut("event").and_then(Value::as_object_mut)
        && !names.is_empty()
        && let Some(all) = event.entry("language_names").or_insert_with(|| json!([])).as_array_mut()
    {
        all.extend(names);
    }
}

/// The names of a language, by the languages of the app that have one for it: Amazigh has none in
/// the CLDR.
fn names_of(tag: &str) -> Option<Map<String, Value>> {
    let named: LanguageIdentifier = tag.parse().ok()?;
    let name = |lang: Lang| {
        let reader = DisplayNamesPreferences::from(lang.code().parse::<Locale>().ok()?);
        let options = Default::default();
        let name = LanguageIdentifierDisplayName::try_new_heavy(reader, named.clone(), options);
        // What it cannot name it would write as a code.
        let name = name.ok()?.as_borrowed().try_write_to_string().ok()?.into_owned();
        Some((lang.code().to_owned(), Value::from(name)))
    };
    let names: Map<String, Value> =
        [Lang::AR, Lang::FR, Lang::EN].into_iter().filter_map(name).collect();
    (!names.is_empty()).then_some(names)
}
