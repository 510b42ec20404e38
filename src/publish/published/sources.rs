//! What `barnamaj import` keeps for itself: ids of other systems, what they have no place for, and what
//! they said last time. No phone reads it, and not all of it is meant for everybody.

use serde_json::Value;

/// The lists whose elements have it.
const LISTS: [&str; 4] = ["verticals", "rooms", "people", "sessions"];

/// Takes it out of a programme.
pub fn take_out(json: &mut Value) {
    take(json);
    json.get_mut("event").into_iter().for_each(take);
    for list in LISTS {
        let elements = json.get_mut(list).and_then(Value::as_array_mut);
        elements.into_iter().flatten().for_each(take);
    }
}

fn take(element: &mut Value) {
    if let Value::Object(members) = element {
        // By its form: another tool may have a member of this name.
        if members.get("source").is_some_and(Value::is_object) {
            members.remove("source");
        }
    }
}
