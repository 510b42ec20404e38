//! The programme as it is published: what the app needs to know, made from what the organiser
//! wrote.
//!
//! Adds what can be looked up (offsets of the time zone, names of languages). Whatever the organiser wrote otherwise stays as it is, also what this version does
//! not know. Writes nothing itself.

mod edited;
mod language_names;
mod offsets;
#[cfg(test)]
mod tests;

use crate::publish::check::Source;

/// A programme as it is published.
#[derive(Debug)]
pub struct Published {
    /// The text of its file: byte for byte the organiser's, when there is nothing to be added.
    pub text: String,
}

impl Published {
    /// Makes of an organiser's programme what is published of it.
    ///
    /// # Errors
    /// When the text is no JSON.
    pub fn of(text: &str) -> Result<Published, String> {
        let source = Source::read(text).map_err(|error| error.to_string())?;
        let mut json = source.json.clone();
        offsets::write(&source, &mut json);
        language_names::write(&source, &mut json);
        let text = match json == source.json {
            true => text.to_owned(),
            false => edited::text(&source, &json),
        };
        Ok(Published { text })
    }
}
