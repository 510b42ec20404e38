//! What the fields of a programme are called.

use super::{Argument, Sentence};

/// Those that have a name in each language; others are called as the file calls them.
const KNOWN: [&str; 5] = ["room", "rooms", "start", "end", "state"];

/// What a field is called, by its name in the file.
pub fn field_name(field: &str) -> Sentence {
    let known = KNOWN.into_iter().find(|it| *it == field).unwrap_or("other");
    Sentence::new("field-name").with("field", Argument::Choice(known)).with("name", field)
}
