//! What a source has and our format has no place for.

use super::super::json::{Json, Object};
use std::collections::BTreeMap;

/// Names of fields, with how often each said something: `event.guid` 103.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    counted: BTreeMap<String, usize>,
}

impl Extras {
    /// Counts a field that said something and is kept nowhere.
    pub fn count(&mut self, name: impl Into<String>) {
        *self.counted.entry(name.into()).or_default() += 1;
    }

    /// Counts all that is left of an object of the source, under the name of its sort.
    pub fn count_all(&mut self, sort: &str, rest: &Object) {
        for (name, value) in rest.iter() {
            self.count_value(&format!("{sort}.{name}"), value);
        }
    }

    fn count_value(&mut self, name: &str, value: &Json) {
        if !value.is_blank() {
            self.count(name);
        }
    }

    /// The names with their numbers, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, usize)> {
        self.counted.iter().map(|(name, number)| (&**name, *number))
    }
}
