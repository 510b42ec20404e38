//! A draft put into a programme of ours, or made one.
//!
//! Ids and numbers are for good: an element of the source is known again by the source's own id,
//! else by what it is (`identity`); numbers are never given twice, not even that of a session which
//! was taken out of the file by hand. What is gone from the source becomes `cancelled`, and stays.
//!
//! # Who wins
//!
//! The file remembers what the source said last time, as fingerprints (`memory`). So each field of
//! each element, each language of a text and each entry of a list has one of these fates:
//!
//! - The source says what it said: what stands in the file stays, whoever wrote it.
//! - The source says something else, and nobody touched it here: the source's word is taken.
//! - Both changed it: what was written here stays, and the summary tells what the source says now.
//!   It is told once: from then on that is what the source said last time.
//! - Nothing is remembered, because the file was written by hand before the first import: the
//!   source's word is taken, and the summary tells what it took the place of.
//! - The source takes back what it said: it goes, unless it was touched here. What the source has no
//!   place for now, such as a column that is not there any more ([`Draft::untold`]), it does not take
//!   back.
//!
//! What the source never said (translations, verticals, notices, the brand, remarks) is not looked
//! at. Importing the same source again changes nothing, byte for byte.

mod elements;
mod event;
mod fields;
mod identity;
mod ids;
mod lists;
mod memory;
mod session_keys;
mod sessions;
mod summary;
#[cfg(test)]
mod tests;
mod told;
mod whole;

pub use summary::Summary;

use super::draft::Draft;
use super::json::{Json, Object};
use super::limits;
use super::place::{Fault, Place};
use crate::programme::time::Moment;
use crate::sentences::Sentence;
use elements::Merger;
use memory::Memory;
use std::collections::BTreeMap;

/// What came of it.
#[derive(Debug)]
pub struct Merged {
    /// The text of the file; `None` when there is nothing to be written.
    pub text: Option<String>,
    /// What is new.
    pub summary: Summary,
    /// Where the elements of the file stand in the source, by list and id.
    pub places: BTreeMap<(String, String), Place>,
}

/// Puts a draft into the text of a programme, or makes one of it. `published`: the instant of this
/// publication.
///
/// # Errors
/// All that stands in the way: a file that is no programme of ours; a source that tells nothing, or
/// of another event.
pub fn merge(draft: &Draft, into: Option<&str>, published: Moment) -> Result<Merged, Vec<Fault>> {
    let mut file = match into {
        Some(text) => programme(text).map_err(|what| vec![Fault::whole(what)])?,
        None => Object::default(),
    };
    if draft.sessions.is_empty() {
        return Err(vec![Fault::whole(Sentence::new("source-without-sessions"))]);
    }
    if into.is_none() && draft.sessions.iter().all(|session| session.start.is_none()) {
        return Err(vec![Fault::whole(Sentence::new("source-without-times"))]);
    }
    let before = file.clone();
    let mut memory = Memory::take(&mut file);
    if let Some(base) = draft.base.as_deref().filter(|_| memory.format != draft.format) {
        // It changes nothing, and is remembered: what the draft lacks against it is taken back.
        let mut nothing_new = Summary::default();
        let mut merger = Merger::new(base, &mut file, &mut memory, &mut nothing_new);
        merger.run().map_err(|what| vec![Fault::whole(what)])?;
    }
    let mut summary = Summary::of(draft);
    let mut merger = Merger::new(draft, &mut file, &mut memory, &mut summary);
    merger.run().map_err(|what| vec![Fault::whole(what)])?;
    let places = merger.places;
    memory.put(&mut file);
    let revision = before.get("revision").and_then(Json::integer).unwrap_or(0);
    if file == before {
        return Ok(Merged { text: None, summary, places });
    }
    if summary.has_changes() || into.is_none() {
        file.set_before("event", "revision", Json::Number((revision + 1).into()));
        file.set_before("event", "published", published.to_string());
    }
    Ok(Merged { text: Some(Json::Object(file).pretty()), summary, places })
}

/// The members of a programme of ours.
fn programme(text: &str) -> Result<Object, Sentence> {
    if text.len() > limits::OWN_BYTES {
        let most = limits::OWN_BYTES >> 20;
        return Err(Sentence::new("source-into-large").with("most", most));
    }
    match Json::read(text).map_err(|why| Sentence::new("source-into").with("why", why))? {
        Json::Object(file) if file.get("event").is_some_and(|it| it.as_object().is_some()) => {
            Ok(file)
        }
        _ => Err(Sentence::new("source-into-other")),
    }
}
