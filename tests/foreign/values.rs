//! Values of sources that are JSON.

use serde_json::{Value, json};

/// A text in English.
pub fn text(words: &str) -> Value {
    json!({ "en": words })
}

/// A member that is a string, or nothing.
pub fn words<'a>(object: &'a Value, name: &str) -> &'a str {
    object[name].as_str().unwrap_or_default().trim()
}

/// A member that is a string or a number.
pub fn id(object: &Value, name: &str) -> Option<String> {
    match &object[name] {
        Value::String(id) if !id.is_empty() => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

/// The elements of a member that is a list.
pub fn list<'a>(object: &'a Value, name: &str) -> &'a [Value] {
    object[name].as_array().map_or(&[], Vec::as_slice)
}
