//! The file, type by type. As in the programme fields that are unknown are ignored and unknown
//! words degrade to a neutral one.

use crate::programme::text::Text;
use crate::programme::time::Moment;
use serde::{Deserialize, Serialize};

/// The version of the format of notices.
pub const SCHEMA: u32 = 1;

/// All notices of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Notices {
    /// Version of the format, see [`SCHEMA`].
    pub schema: u32,
    /// The id of the event: notices of another one are not shown.
    pub event: Box<str>,
    /// The notices; at most 200 are read.
    pub notices: Vec<Notice>,
}

/// A short message of the organiser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Notice {
    /// Short name, such as `toubkal-full`; no two notices share one.
    pub id: Box<str>,
    /// Plain text, at most 500 characters in each language.
    pub text: Text,
    /// When it is shown first; at once when it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub from: Option<Moment>,
    /// From when on it is shown no longer; to the end of the event when it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub until: Option<Moment>,
    /// How grave it is: `info` (also if missing), `warning` or `alarm`.
    #[serde(default)]
    pub level: Urgency,
    /// Ids of rooms: shown to those whose agenda leads there today. For all when neither rooms
    /// nor verticals are named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rooms: Vec<Box<str>>,
    /// Ids of verticals: shown to those whose agenda holds a session of one of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub verticals: Vec<Box<str>>,
}

/// How grave it is, the gravest first: an alarm is for what everybody has to know now.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "documented variants make the schema refuse unknown words")]
pub enum Urgency {
    Alarm,
    Warning,
    #[default]
    #[serde(other)]
    Info,
}

impl Urgency {
    /// The word that stands for it in the file.
    pub const fn code(self) -> &'static str {
        match self {
            Urgency::Alarm => "alarm",
            Urgency::Warning => "warning",
            Urgency::Info => "info",
        }
    }

    /// The level of a word; an unknown one degrades to the neutral one.
    pub fn from_code(code: &str) -> Urgency {
        match code {
            "alarm" => Urgency::Alarm,
            "warning" => Urgency::Warning,
            _ => Urgency::Info,
        }
    }
}
