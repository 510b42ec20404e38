//! What can be wrong with a question for the data of a language.

use std::fmt;

/// What is wrong with what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocaleFault {
    /// The tag of a language is not one of BCP 47.
    Tag(String),
    /// The code of a region is none.
    Region(String),
    /// A pattern of a date has a placeholder that is not known.
    Pattern(String),
}

impl fmt::Display for LocaleFault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            LocaleFault::Tag(tag) => write!(f, "{tag:?} is not the tag of a language"),
            LocaleFault::Region(code) => write!(f, "{code:?} is not the code of a region"),
            LocaleFault::Pattern(pattern) => {
                write!(f, "the pattern {pattern:?} of a date has an unknown placeholder")
            }
        }
    }
}

impl std::error::Error for LocaleFault {}
