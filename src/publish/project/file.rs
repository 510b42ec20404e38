//! `barnamaj.toml` (TOML 1.0): its fields, and what is refused in them.

use crate::publish::print::Paper;
use crate::publish::serve::parse_base;
use crate::publish::site_url::parse_origin;
use crate::sentences::Sentence;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::path::{Path, PathBuf};

/// The fields of the file, as they are written. Paths are relative to it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    pub programme: Option<PathBuf>,
    pub out: Option<PathBuf>,
    /// Scheme and host, as `--url`.
    #[serde(default, deserialize_with = "origin")]
    pub url: Option<String>,
    /// A path with a slash on both ends, as `--base`.
    #[serde(default, deserialize_with = "base")]
    pub base: Option<String>,
    #[serde(default)]
    pub precompress: bool,
    #[serde(default)]
    pub paper: Paper,
    pub deploy: Option<String>,
}

/// What is wrong with a file, and where: the line and the column begin at 1, columns are characters.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    at: Option<(usize, usize)>,
    message: String,
}

impl Settings {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// When it is no TOML, names a field that there is none of, or gives one a value that it cannot
    /// have.
    pub fn read(text: &str) -> Result<Settings, Fault> {
        toml::from_str(text).map_err(|error| Fault {
            at: error.span().map(|span| position(text, span.start)),
            message: error.message().to_owned(),
        })
    }
}

fn origin<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    parse_origin(&String::deserialize(from)?).map(Some).map_err(Error::custom)
}

fn base<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    parse_base(&String::deserialize(from)?).map(Some).map_err(Error::custom)
}

/// The line and the column of a byte.
fn position(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    (line, column)
}

impl Fault {
    /// The fault with the file that it is in. What is wrong is said as the reader of TOML says it.
    pub fn in_file(self, file: &Path) -> Sentence {
        let key = if self.at.is_some() { "settings-fault-at" } else { "settings-fault" };
        let sentence = Sentence::new(key).with("file", file).with("why", self.message);
        match self.at {
            Some((line, column)) => sentence.with("line", line).with("column", column),
            None => sentence,
        }
    }
}
