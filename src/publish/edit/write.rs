//! What a change writes: places of a file, each with what stood there before.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A place of a file, what a change found there, and what it wrote. Elements are told by their ids:
/// the order of a list may be another one when the change is taken back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Write {
    /// `sessions` of the programme, or `notices` of the file of notices.
    pub list: String,
    /// The id of the element.
    pub id: String,
    /// The name of the field; `None` for the element as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What stood there; null when there was nothing.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub before: Value,
    /// What stands there now; null when there is nothing.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub after: Value,
}

/// The list of the programme that changes are about.
pub const SESSIONS: &str = "sessions";

/// The list of the file of notices.
pub const NOTICES: &str = "notices";

impl Write {
    /// What stands at the place; null when there is nothing.
    pub fn there<'v>(&self, json: &'v Value) -> &'v Value {
        let element = json.get(&self.list).and_then(|list| element(list, &self.id));
        let value = match &self.field {
            Some(field) => element.and_then(|element| element.get(field)),
            None => element,
        };
        value.unwrap_or(&Value::Null)
    }

    /// Writes into the value of a file. Where the element of a field is gone nothing is done.
    pub fn apply(&self, json: &mut Value) {
        let Some(list) = json.get_mut(&self.list).and_then(Value::as_array_mut) else { return };
        let at = list.iter().position(|one| is_of(one, &self.id));
        match (&self.field, at) {
            (None, Some(at)) if self.after.is_null() => drop(list.remove(at)),
            (None, Some(at)) => list[at] = self.after.clone(),
            (None, None) if self.after.is_null() => {}
            (None, None) => list.push(self.after.clone()),
            (Some(field), Some(at)) => {
                let Some(element) = list[at].as_object_mut() else { return };
                if self.after.is_null() {
                    element.remove(field);
                } else {
                    element.insert(field.clone(), self.after.clone());
                }
            }
            (Some(_), None) => {}
        }
    }

    /// The write that takes this one back.
    pub fn back(&self) -> Write {
        let (before, after) = (self.after.clone(), self.before.clone());
        Write { before, after, ..self.clone() }
    }
}

/// An element of a list by its id.
pub fn element<'v>(list: &'v Value, id: &str) -> Option<&'v Value> {
    list.as_array()?.iter().find(|one| is_of(one, id))
}

fn is_of(element: &Value, id: &str) -> bool {
    element.get("id").and_then(Value::as_str) == Some(id)
}
