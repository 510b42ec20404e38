//! The words of the app as their translators write them: a file for each language in `words/`
//! (Project Fluent, <https://projectfluent.org/fluent/guide/>), made into what the app reads.
//!
//! To add a language is to add a file: nothing else names it. An organiser may have more of them
//! beside the programme ([`library_in`]).
//!
//! - A message is `nav-title = …`, with `{ $x }` in the place of a value. A message with a number
//!   is `count-sessions = { $n -> … }`, by the plural categories of the language; `[0]` is said of
//!   exactly none.
//! - A term that is named after the language (`-fr = Français`) has its name in itself, and
//!   attributes for what the CLDR does not know or an event wants otherwise: those of
//!   [`super::locale::Overrides`], and `.fallback` (the language that stands in for messages that
//!   lack), `.first-day` (of a month), `.name-zgh` (of another language). A term named after
//!   a region of the language (`-en-001`) overrides what the CLDR says of that.
//!
//! Nothing here is read in a browser.

mod edition;
mod faults;
mod file;
mod fluent;
mod ids;
mod library;
mod model;
mod own;

pub(super) use edition::words_of;
pub use edition::{Edition, language_name};
pub use faults::faults;
#[cfg(test)]
pub(super) use ids::id;
pub use library::Library;
pub use model::WordsFault;
pub use own::library_in;
