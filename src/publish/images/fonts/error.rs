//! What can be wrong with a font.

use std::path::PathBuf;
use std::{fmt, io};

/// The reason why a font cannot be used.
#[derive(Debug)]
pub enum FontError {
    /// The file at this path cannot be read, for this reason.
    Unreadable(PathBuf, io::Error),
    /// No WOFF2, not the font of a text, or no table of a font.
    Damaged(PathBuf),
}

impl fmt::Display for FontError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FontError::Unreadable(path, error) => {
                write!(f, "the font {} cannot be read: {error}", path.display())
            }
            FontError::Damaged(path) => write!(f, "{} is damaged", path.display()),
        }
    }
}

impl std::error::Error for FontError {}
