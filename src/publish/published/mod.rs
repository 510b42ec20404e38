//! The programme as it is published: what the app needs to know, made from what the organiser
//! wrote.
//!
//! Adds what can be looked up (offsets of the time zone, names of languages), makes pictures fit for
//! phones and takes out what imports keep for themselves. Whatever the organiser wrote otherwise stays as it is, also what this version does
//! not know. Writes nothing itself.

mod language_names;
mod offsets;
mod pictures;
mod sources;
#[cfg(test)]
mod tests;

pub use pictures::{MakePicture, PictureFile, path as picture_path};

use crate::publish::check::Source;
use crate::publish::lossless;
use crate::sentences::Sentence;
use std::path::Path;

/// A programme as it is published.
#[derive(Debug)]
pub struct Published {
    /// The text of its file: byte for byte the organiser's, when there is nothing to be changed.
    pub text: String,
    /// The pictures that lie beside it.
    pub pictures: Vec<PictureFile>,
}

impl Published {
    /// Makes of an organiser's programme what is published of it. `directory`: the place of the
    /// organiser's pictures. `make`: what makes them fit.
    ///
    /// # Errors
    /// A line for the command line for each picture that cannot be published; or when the text is
    /// no JSON.
    pub fn of(text: &str, directory: &Path, make: MakePicture) -> Result<Published, Sentence> {
        let source = Source::read(text)?;
        let mut json = source.json.clone();
        offsets::write(&source, &mut json);
        language_names::write(&source, &mut json);
        sources::take_out(&mut json);
        let pictures = pictures::write(&source, directory, make, &mut json)?;
        let text = match json == source.json {
            true => text.to_owned(),
            false => lossless::text(&source, &json),
        };
        Ok(Published { text, pictures })
    }
}
