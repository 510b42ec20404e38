//! The member `source`, which `barnamaj import` keeps beside what it imported: the app never reads it,
//! so it stands in the schema alone.

use schemars::Schema;
use serde_json::{Value, json};

/// Lets a type have it.
pub fn add(schema: &mut Schema) {
    let description = "For `barnamaj import`: the id that the source has for this, and what else the \
                       source tells. Taken out at publication.";
    let member = json!({ "description": description, "type": "object" });
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert("source".into(), member);
    }
}
