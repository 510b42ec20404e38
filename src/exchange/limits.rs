//! Limits of what is read: a source may come from anywhere, and has to be refused with a sentence
//! before it takes memory or minutes.

use super::place::Fault;

/// The most bytes of a programme of ours that is imported into: what is imported is written with more
/// space than in most sources.
pub const OWN_BYTES: usize = 4 * BYTES;

/// The most bytes of a file, and of what is unpacked from one. The largest known real one, of
/// FOSDEM, has 3 million.
pub const BYTES: usize = 64 << 20;

/// The most sessions: numbers of sessions have 16 bits, and those that are gone keep theirs.
pub const SESSIONS: usize = 40_000;

/// The most people, rooms and so on of one sort.
pub const ELEMENTS: usize = 100_000;

/// The most nodes of XML: elements, attributes and texts.
pub const XML_NODES: usize = 3_000_000;

/// How many elements of XML may be in each other. (JSON may be 128 deep: `Json::read`.)
pub const XML_DEPTH: usize = 64;

/// How many elements of HTML in a text may be in each other; what is deeper counts as plain text.
pub const HTML_DEPTH: usize = 64;

/// The most tags of a text that are read as such; of one with more the words are read.
pub const HTML_TAGS: usize = 2_000;

/// The most bytes of one text, such as an abstract; what is longer is cut, and told.
pub const TEXT: usize = 200_000;

/// The most files of a source.
pub const FILES: usize = 100;

/// The first and the last year that a time can be in.
pub const YEARS: std::ops::RangeInclusive<i32> = 1970..=2200;

/// Refuses more sessions than are read, before they are looked at.
///
/// # Errors
/// The sentence that says so.
pub fn check_number(name: &str, number: usize) -> Result<(), Vec<Fault>> {
    let most = if name == "sessions" { SESSIONS } else { ELEMENTS };
    match number > most {
        true => Err(vec![Fault::whole(format!(
            "it has {number} {name}, more than the {most} that are read"
        ))]),
        false => Ok(()),
    }
}
