//! Programmes of others: what frab, pretalx, Sessionize, spreadsheets and so on write, read into one
//! form and put into our file; and our file written as they read it.
//!
//! A source goes this way:
//!
//! 1. [`detect`] tells its format by looking at it, and knows the reader of each format ([`detect::ALL`]).
//! 2. The reader makes a [`Draft`] of it: the programme as the source tells it. It takes what it
//!    knows from each element; what is left over stays with the element ([`Origin::extras`]), so that
//!    nothing is dropped in silence. Texts with markup are brought to ours by [`html`].
//! 3. [`merge`] puts the draft into a file of ours, or into none: ids and numbers stay what they
//!    were, handwork stays where it is, and a [`merge::Summary`] tells what is new.
//!
//! A new format is a room of its own below this one: a reader, and a [`Format`] that names it, which
//! is listed in [`detect::ALL`]. Of JSON a reader takes member by member ([`Object::take`]), and what is
//! left of an element becomes its [`Origin::extras`]; what machines alone need (versions, lengths of
//! slots) is counted ([`Draft::extras`]). Local times become instants by [`Options::zone`]. What is
//! doubtful, or left out, is noted ([`Draft::note`]); what keeps the source from being read at all is
//! returned, all of it at once.
//!
//! The room refuses to open files, to ask the network and to know what time it is: bytes and
//! instants are arguments. It is native.

pub mod c3voc;
pub mod clock;
pub mod conclar;
pub mod detect;
pub mod draft;
pub mod export;
pub mod fields;
pub mod format;
pub mod frab;
pub mod html;
pub mod icalendar;
pub mod json;
pub mod languages;
pub mod limits;
pub mod links;
pub mod merge;
pub mod open_event;
pub mod outgoing;
pub mod place;
pub mod pretalx;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod sample;
pub mod sessionize;
pub mod slug;
pub mod source;
pub mod spreadsheet;
pub mod times;
pub mod xml;

use detect::Detected;
pub use draft::{Draft, Origin};
pub use format::{Format, Glance};
pub use json::{Json, Object};
pub use outgoing::{OutFormat, Outgoing};
pub use place::{Fault, Place};
pub use source::{Input, Options};

use crate::programme::text::Text;

/// Reads a source, which may be several files.
///
/// # Errors
/// All that keeps it from being read, each with its place.
pub fn read(
    inputs: &[Input],
    format: Option<&'static Format>,
    options: &Options,
) -> Result<Draft, Faults> {
    source::check(inputs)?;
    let Detected { format, inputs, passed_over } = detect::detect(inputs, format)?;
    let mut draft = (format.reader)(&inputs, options)?;
    draft.format = format.name;
    draft.leave_out_their_people();
    draft.find_breaks();
    if !passed_over.is_empty() {
        let what = format!(
            "passed over, because they are no {}: {}",
            format.title,
            passed_over.join(", ")
        );
        draft.note(&Place::default(), what);
    }
    if let Some(name) = options.name.as_deref().filter(|_| draft.event.name.is_empty()) {
        let lang = draft.event.languages.first().copied().unwrap_or(options.language());
        draft.event.name = Text::of(lang, name);
    }
    draft.check_size()?;
    Ok(draft)
}

/// What stands in our file where a source has no name or title, and nothing else tells what it is. No
/// name is made up; `check` tells where it stands.
pub const UNNAMED: &str = "…";

/// What keeps a source from being read; never empty.
pub type Faults = Vec<Fault>;
