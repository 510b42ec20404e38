//! JSON whose members keep their order: the rooms of a schedule, the languages of a text, the lines
//! of a file that somebody wrote by hand.

mod object;
mod serde;

pub use object::Object;

use crate::sentences::{Sentence, no_json};
use ::serde::Serialize;
use serde_json::Number;

/// Any JSON.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number
    Number(Number),
    /// A string
    String(String),
    /// A list
    List(Vec<Json>),
    /// An object
    Object(Object),
}

impl Json {
    /// Reads a text. It may be 128 deep, as `serde_json` bounds it.
    ///
    /// # Errors
    /// What is wrong, with line and column.
    pub fn read(text: &str) -> Result<Json, Sentence> {
        let text = text.trim_start_matches('\u{feff}');
        serde_json::from_str(text).map_err(|error| no_json(&error))
    }

    /// The JSON of a value that can be written as such.
    pub fn of(value: &impl Serialize) -> Json {
        let text = serde_json::to_string(value).unwrap_or_default();
        Json::read(&text).unwrap_or_default()
    }

    /// The text of a file: two spaces for each level, and a newline at the end.
    pub fn pretty(&self) -> String {
        // Strings and numbers can always be written.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// The text without any space.
    pub fn compact(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The string that it is.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(string) => Some(string),
            _ => None,
        }
    }

    /// The elements of the list that it is; none of anything else.
    pub fn elements(&self) -> &[Json] {
        match self {
            Json::List(list) => list,
            _ => &[],
        }
    }

    /// The object that it is.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Json::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The object that it is, to be changed.
    pub fn as_object_mut(&mut self) -> Option<&mut Object> {
        match self {
            Json::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The words of a string, or the digits of a number; `None` when it is something else, or
    /// nothing can be seen of it.
    pub fn words(&self) -> Option<String> {
        let words = match self {
            Json::String(string) => string.trim().to_owned(),
            Json::Number(number) => number.to_string(),
            _ => return None,
        };
        (!words.is_empty()).then_some(words)
    }

    /// A whole number, also one that is written as a string.
    pub fn integer(&self) -> Option<i64> {
        match self {
            Json::Number(number) => number.as_i64(),
            Json::String(string) => string.trim().parse().ok(),
            _ => None,
        }
    }

    /// Yes or no, also as a word or a number: `true`, `"true"`, `"yes"`, `1`.
    pub fn yes(&self) -> Option<bool> {
        match self {
            Json::Bool(yes) => Some(*yes),
            Json::Number(number) => number.as_i64().map(|number| number != 0),
            Json::String(word) => match word.trim().to_ascii_lowercase().as_str() {
                "true" | "yes" | "1" => Some(true),
                "false" | "no" | "0" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether it says nothing: `null`, blank, or empty.
    pub fn is_blank(&self) -> bool {
        match self {
            Json::Null => true,
            Json::String(string) => string.trim().is_empty(),
            Json::List(list) => list.is_empty(),
            Json::Object(object) => object.is_empty(),
            Json::Bool(_) | Json::Number(_) => false,
        }
    }
}

impl From<&str> for Json {
    fn from(string: &str) -> Json {
        Json::String(string.to_owned())
    }
}

impl From<String> for Json {
    fn from(string: String) -> Json {
        Json::String(string)
    }
}

impl From<bool> for Json {
    fn from(yes: bool) -> Json {
        Json::Bool(yes)
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Json {
        Json::Number(number.into())
    }
}

impl From<Vec<Json>> for Json {
    fn from(list: Vec<Json>) -> Json {
        Json::List(list)
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Json {
        Json::Object(object)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_their_order() {
        let text = r#"{"z":1,"a":{"fr":"é","ar":"ن"},"m":[1.5,-2,true,null]}"#;
        assert_eq!(Json::read(text).unwrap().compact(), text);
    }

    #[test]
    fn what_is_too_deep_or_no_json_is_refused_with_its_place() {
        assert!(Json::read(&"[".repeat(100_000)).is_err());
        let refused = Json::read("{\n\"a\": ,}").unwrap_err().english();
        assert!(refused.contains("line 2, column 6"), "{refused}");
    }
}
