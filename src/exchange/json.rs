//! JSON whose members keep their order: the rooms of a schedule, the languages of a text, the lines
//! of a file that somebody wrote by hand.

mod serde;

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

/// The members of an object in their order.
#[derive(Clone, Debug, Default)]
pub struct Object {
    members: Vec<(String, Json)>,
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

impl Object {
    /// A member.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// A member, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Json> {
        self.members.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The string of a member.
    pub fn str(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// The elements of a member that is a list; none of anything else.
    pub fn list(&self, name: &str) -> &[Json] {
        self.get(name).map(Json::elements).unwrap_or_default()
    }

    /// Says a member in its place, or behind all others when it is new.
    pub fn set(&mut self, name: &str, value: impl Into<Json>) {
        match self.get_mut(name) {
            Some(there) => *there = value.into(),
            None => self.members.push((name.to_owned(), value.into())),
        }
    }

    /// Adds a member without asking whether there is one of that name.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<Json>) {
        self.members.push((name.into(), value.into()));
    }

    /// Says a member in its place, or in front of another one when it is new.
    pub fn set_before(&mut self, other: &str, name: &str, value: impl Into<Json>) {
        let at = self.members.iter().position(|(known, _)| known == other);
        match (self.get_mut(name), at) {
            (Some(there), _) => *there = value.into(),
            (None, Some(at)) => self.members.insert(at, (name.to_owned(), value.into())),
            (None, None) => self.members.push((name.to_owned(), value.into())),
        }
    }

    /// Takes a member out. Readers take what they know: what is left is what nobody knew.
    pub fn take(&mut self, name: &str) -> Option<Json> {
        let at = self.members.iter().position(|(known, _)| known == name)?;
        Some(self.members.remove(at).1)
    }

    /// Takes out the words of a member that is a string or a number; empty when there are none.
    /// What is something else stays.
    pub fn take_words(&mut self, name: &str) -> String {
        let Some(value) = self.get(name) else { return String::new() };
        match value.words() {
            Some(words) => {
                self.take(name);
                words
            }
            None => {
                if value.is_blank() {
                    self.take(name);
                }
                String::new()
            }
        }
    }

    /// Takes out the elements of a member that is a list. What is something else stays, unless it
    /// says nothing.
    pub fn take_list(&mut self, name: &str) -> Vec<Json> {
        match self.get(name) {
            Some(Json::List(_)) => {}
            Some(other) if !other.is_blank() => return Vec::new(),
            _ => {}
        }
        match self.take(name) {
            Some(Json::List(list)) => list,
            _ => Vec::new(),
        }
    }

    /// Takes out the members of a member that is an object, likewise.
    pub fn take_object(&mut self, name: &str) -> Object {
        match self.get(name) {
            Some(Json::Object(_)) => {}
            Some(other) if !other.is_blank() => return Object::default(),
            _ => {}
        }
        match self.take(name) {
            Some(Json::Object(object)) => object,
            _ => Object::default(),
        }
    }

    /// Lets go of what says nothing: `null`, blank strings, empty lists.
    pub fn drop_blank(&mut self) {
        self.members.retain(|(_, value)| !value.is_blank());
    }

    /// The members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.members.iter().map(|(name, value)| (&**name, value))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

/// Two are the same that say the same of each member, in whatever order.
impl PartialEq for Object {
    fn eq(&self, other: &Object) -> bool {
        let has = |(name, value): &(String, Json)| other.get(name) == Some(value);
        self.members.len() == other.members.len() && self.members.iter().all(has)
    }
}

impl IntoIterator for Object {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl FromIterator<(String, Json)> for Object {
    fn from_iter<I: IntoIterator<Item = (String, Json)>>(members: I) -> Object {
        Object { members: members.into_iter().collect() }
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
    fn the_order_of_members_makes_no_other_object() {
        let read = |text| Json::read(text).unwrap();
        assert_eq!(read(r#"{"a":1,"b":{"c":2,"d":3}}"#), read(r#"{"b":{"d":3,"c":2},"a":1}"#));
        assert_ne!(read(r#"{"a":1,"b":2}"#), read(r#"{"a":1}"#));
        assert_ne!(read("[1,2]"), read("[2,1]"));
    }

    #[test]
    fn what_is_too_deep_or_no_json_is_refused_with_its_place() {
        assert!(Json::read(&"[".repeat(100_000)).is_err());
        let refused = Json::read("{\n\"a\": ,}").unwrap_err().english();
        assert!(refused.contains("line 2, column 6"), "{refused}");
    }

    #[test]
    fn what_is_taken_is_gone_and_what_is_of_another_form_stays() {
        let json = r#"{"id": 4711, "title": " A ", "persons": null, "links": {"a": 1}, "x": ""}"#;
        let Ok(Json::Object(mut object)) = Json::read(json) else { panic!("an object") };
        assert_eq!(
            (object.take_words("id"), object.take_words("title")),
            ("4711".into(), "A".into())
        );
        assert!(object.take_list("persons").is_empty() && object.take_list("links").is_empty());
        assert_eq!(object.take_words("x"), "");
        assert_eq!(Json::from(object).compact(), r#"{"links":{"a":1}}"#);
    }
}
