//! Parts of the programme that only pages ask for which come later.
//!
//! A phone keeps them as the file has them, and reads one when its page is opened: the readers of
//! links, plans and sponsors are then no part of what it has to fetch before it shows the programme.
//! Everywhere else they are read at once, so that `check` hears of every fault.

#[cfg(target_arch = "wasm32")]
use super::json::Object;
use super::reader::Reader;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
#[cfg(target_arch = "wasm32")]
use std::marker::PhantomData;

/// What can be read from an object of the file.
pub trait FromObject: Clone {
    /// Reads the fields; what cannot be read is left out and told of.
    fn read(from: &mut Reader) -> Self;
}

/// A part that is read when it is asked for.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unread<T> {
    value: T,
}

#[cfg(not(target_arch = "wasm32"))]
impl<T: FromObject> Unread<T> {
    pub(super) fn of(from: &mut Reader) -> Unread<T> {
        Unread { value: T::read(from) }
    }

    /// The part itself.
    pub fn get(&self) -> Cow<'_, T> {
        Cow::Borrowed(&self.value)
    }

    /// Whether nothing is said in it.
    pub fn is_blank(&self) -> bool
    where
        T: Default + PartialEq,
    {
        self.value == T::default()
    }

    /// The part itself, to be changed.
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// A part that is read when it is asked for.
#[cfg(target_arch = "wasm32")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(bound = "")]
pub struct Unread<T> {
    json: Box<str>,
    part: PhantomData<T>,
}

#[cfg(target_arch = "wasm32")]
impl<T: FromObject> Unread<T> {
    pub(super) fn of(from: &mut Reader) -> Unread<T> {
        Unread { json: from.json().into(), part: PhantomData }
    }

    /// The part itself. Its faults were told when it was published.
    pub fn get(&self) -> Cow<'_, T> {
        let mut faults = Vec::new();
        let json = if self.json.is_empty() { "{}" } else { &self.json };
        let mut reader = Reader::open(json, "", &mut faults).expect("an object, as it was before");
        Cow::Owned(T::read(&mut reader))
    }

    /// Whether nothing is said in it.
    pub fn is_blank(&self) -> bool {
        let is_blank = |json| matches!(json, "{}" | "[]" | "\"\"" | "null");
        let Ok(object) = Object::read(&self.json) else { return true };
        object.iter().all(|(_, json)| is_blank(json))
    }
}

/// In the file it is the part itself.
#[cfg(test)]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Unread<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}
