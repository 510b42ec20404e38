//! Findings, and how bad they are.

use super::path::Path;
use super::positions::{Position, Positions};
use super::source::Unreadable;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::borrow::Cow;

/// The weight of a finding: errors keep a programme from being published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Visitors would miss or lose something.
    Error,
    /// Somebody should look at it.
    Warning,
}

/// The subject of a finding; in reports for machines as `room-clash`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    NoJson,
    NotAProgramme,
    Schema,
    Unreadable,
    UnknownVersion,
    RepeatedField,
    DuplicateId,
    DuplicateNumber,
    DuplicateDay,
    UnknownReference,
    EndBeforeStart,
    EmptyText,
    TooMany,
    OtherEvent,
    RevisionNotGrown,
    NumberReused,
    NumberChanged,
    IdReused,
    SessionGone,
    RoomClash,
    PersonClash,
    RoomToBeConfirmed,
    RoomProposed,
    RoomMissing,
    MissingTranslation,
    MissingEnd,
    NoLength,
    SlotOutsideSession,
    OutsideDays,
    OtherOffset,
    ZoneContradiction,
    UnknownZone,
    LongTitle,
    LongText,
    Over,
    Html,
    ControlCharacters,
    UnknownWord,
    UnknownField,
}

impl Code {
    /// The weight of findings with this code.
    pub const fn severity(self) -> Severity {
        match self {
            Code::NoJson
            | Code::NotAProgramme
            | Code::Schema
            | Code::Unreadable
            | Code::UnknownVersion
            | Code::RepeatedField
            | Code::DuplicateId
            | Code::DuplicateNumber
            | Code::DuplicateDay
            | Code::UnknownReference
            | Code::EndBeforeStart
            | Code::EmptyText
            | Code::UnknownZone
            | Code::TooMany
            | Code::OtherEvent
            | Code::RevisionNotGrown
            | Code::NumberReused
            | Code::NumberChanged => Severity::Error,
            _ => Severity::Warning,
        }
    }
}

/// Something that a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub code: Code,
    pub path: Path,
    /// The fault: a sentence without its full stop.
    pub message: String,
    /// Advice what to do about it, likewise.
    pub advice: Cow<'static, str>,
    /// The other places that it is about.
    pub also: Vec<Path>,
}

impl Finding {
    /// A finding about one place.
    pub fn new(
        code: Code,
        path: Path,
        message: impl Into<String>,
        advice: impl Into<Cow<'static, str>>,
    ) -> Finding {
        Finding { code, path, message: message.into(), advice: advice.into(), also: Vec::new() }
    }

    /// The same, about other places too.
    pub fn and(mut self, also: impl IntoIterator<Item = Path>) -> Finding {
        self.also.extend(also);
        self
    }
}

/// A place in the file, for people and for machines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Spot {
    /// As `sessions[18].title`; empty for the whole file.
    #[serde(serialize_with = "as_text")]
    pub path: Path,
    /// The same as a JSON Pointer.
    pub pointer: String,
    /// The id of the element that it belongs to, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(flatten)]
    pub position: Position,
}

/// A finding and its places in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Placed {
    pub severity: Severity,
    pub code: Code,
    /// The file, where it is not the programme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(flatten)]
    pub spot: Spot,
    pub message: String,
    pub advice: Cow<'static, str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Spot>,
}

impl Placed {
    /// Looks the places of a finding up.
    pub fn new(finding: Finding, json: &Value, positions: &Positions) -> Placed {
        let spot = |path: Path| Spot {
            pointer: path.pointer(),
            id: id_around(json, &path),
            position: positions.find(&path),
            path,
        };
        Placed {
            severity: finding.code.severity(),
            code: finding.code,
            file: None,
            spot: spot(finding.path),
            message: finding.message,
            advice: finding.advice,
            also: finding.also.into_iter().map(spot).collect(),
        }
    }

    /// The same in another file than the programme.
    pub fn in_file(self, name: &str) -> Placed {
        Placed { file: Some(name.to_owned()), ..self }
    }
}

impl From<Unreadable> for Placed {
    /// The finding that a text is no JSON.
    fn from(Unreadable { position, message, advice }: Unreadable) -> Placed {
        let spot = Spot { path: Path::default(), pointer: String::new(), id: None, position };
        let (code, also) = (Code::NoJson, Vec::new());
        Placed { severity: code.severity(), code, file: None, spot, message, advice, also }
    }
}

/// The id of the innermost object on the way to a place that has one.
fn id_around(json: &Value, path: &Path) -> Option<String> {
    let id = |path: Path| Some(json.pointer(&path.pointer())?.get("id")?.as_str()?.to_owned());
    path.and_above().find_map(id)
}

fn as_text<S: Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(path)
}
