//! JSON read one layer at a time.
//!
//! Derived readers of all the types of a programme would cost a phone more than the rest of
//! this room; and they give up an object for one wrong field.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// The members of an object in the order of the file, their values still unread.
#[derive(Default)]
pub struct Object<'a> {
    members: Vec<(Box<str>, &'a RawValue)>,
}

impl<'a> Object<'a> {
    /// Reads an object; the syntax of all that is inside has been checked then.
    pub fn read(json: &'a str) -> Result<Object<'a>, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// The JSON of a member; `None` when it is missing or null. The first one of a name counts.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        let (_, value) = self.members.iter().find(|(known, _)| **known == *name)?;
        Some(value.get()).filter(|json| *json != "null")
    }

    /// Names and JSON of the members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.members.iter().map(|(name, value)| (&**name, value.get()))
    }
}

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Object<'de>, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Object { members })
            }
        }

        deserializer.deserialize_map(Members)
    }
}

/// The JSON of the elements of a list; `None` when it is no list.
pub fn list(json: &str) -> Option<Vec<&RawValue>> {
    serde_json::from_str(json).ok()
}

/// A string.
pub fn string(json: &str) -> Option<Box<str>> {
    serde_json::from_str(json).ok()
}

/// A whole number. (What serde_json knows of numbers besides, and would say of them, is as large as
/// the reader of objects.)
pub fn integer(json: &str) -> Option<u32> {
    json.parse().ok()
}

/// A small whole number.
pub fn small(json: &str) -> Option<u16> {
    integer(json)?.try_into().ok()
}

/// The JSON of a string.
pub fn quoted(text: &str) -> String {
    // A string can always be written.
    serde_json::to_string(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_gives_its_members_unread() {
        let object = Object::read(r#" {"a": [1, {"b": "}"}], "n": null, "\u0061": 2} "#).unwrap();
        assert_eq!(object.get("a"), Some(r#"[1, {"b": "}"}]"#), "the first one counts");
        assert_eq!(object.get("n"), None);
        assert_eq!(object.get("z"), None);
        assert_eq!(object.iter().count(), 3);
    }

    #[test]
    fn what_is_no_object_or_ends_badly_is_refused() {
        for json in ["[]", "1", "{", r#"{"a": }"#, r#"{"a": [1,]}"#, "{} {}", ""] {
            assert!(Object::read(json).is_err(), "{json}");
        }
    }

    #[test]
    fn values_are_read_only_as_what_they_are() {
        assert_eq!(string(r#""a\u00e9""#).as_deref(), Some("aé"));
        assert_eq!(
            (string("1"), integer("\"1\""), integer("-1"), integer("1.5")),
            (None, None, None, None)
        );
        assert_eq!((small("65535"), small("65536")), (Some(65535), None));
        assert_eq!(list("[1, \"a\"]").unwrap().len(), 2);
        assert!(list("{}").is_none());
        assert_eq!(quoted("a\"\n"), r#""a\"\n""#);
    }
}
