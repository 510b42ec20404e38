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
    /// The file is no JSON.
    NoJson,
    /// The file is JSON, but most of what makes a programme is missing.
    NotAProgramme,
    /// A value that the schema in `public/` does not allow, or a field that it demands.
    Schema,
    /// A fault for which the app leaves something out, mends it or cannot open the file, when no
    /// other finding tells of it.
    Unreadable,
    /// A version of the format that this app was not written for.
    UnknownVersion,
    /// A field that stands twice in one object.
    RepeatedField,
    /// An id that an earlier element of the same list has.
    DuplicateId,
    /// A number that an earlier session, or an earlier vertical, has.
    DuplicateNumber,
    /// A day that the event lists twice.
    DuplicateDay,
    /// An id that leads to no element.
    UnknownReference,
    /// An end that lies before its start or, for a notice, on it.
    EndBeforeStart,
    /// A text that has to be there and says nothing in any language.
    EmptyText,
    /// More notices than the app reads.
    TooMany,
    /// The id of another event: than in the earlier publication, or than the programme of the
    /// notices.
    OtherEvent,
    /// A programme that has changed, with a revision that is not above the earlier one.
    RevisionNotGrown,
    /// A new session with a number that the earlier publication gave to another session.
    NumberReused,
    /// A session that had another number in the earlier publication.
    NumberChanged,
    /// A session that had another title and another start in the earlier publication.
    IdReused,
    /// A session of the earlier publication that is no longer there.
    SessionGone,
    /// A room that is given to several sessions at the same time.
    RoomClash,
    /// A person who is expected in several places at the same time.
    PersonClash,
    /// A session whose room is still to be confirmed.
    RoomToBeConfirmed,
    /// A session whose room is only proposed.
    RoomProposed,
    /// A session that has no room and does not say that one is still to be found.
    RoomMissing,
    /// Texts of one kind that are missing in a language of the event.
    MissingTranslation,
    /// A session that does not say when it ends.
    MissingEnd,
    /// A session, or the part of a speaker in it, that ends when it starts.
    NoLength,
    /// The part of a speaker that is not within the time of its session.
    SlotOutsideSession,
    /// A session on a day that is none of the event, or a notice for a time at which none is shown.
    OutsideDays,
    /// A time with another offset from UTC than the event has.
    OtherOffset,
    /// An offset from UTC that the time zone of the event does not have then.
    ZoneContradiction,
    /// A time zone that the IANA database does not have.
    UnknownZone,
    /// A title or a name that fills a phone.
    LongTitle,
    /// A notice that is so long that the app cuts it.
    LongText,
    /// A notice whose time is over.
    Over,
    /// A text with HTML in it, which the app shows as it stands there.
    Html,
    /// A text with characters that cannot be seen and do harm, or that stand for lost ones.
    ControlCharacters,
    /// A word that the app does not know and takes for a neutral one.
    UnknownWord,
    /// A field that the app does not know and ignores.
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
    /// The subject.
    pub code: Code,
    /// The place in the file that it is about.
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
    /// The line and the column.
    #[serde(flatten)]
    pub position: Position,
}

/// A finding and its places in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Placed {
    /// The weight, which follows from the code.
    pub severity: Severity,
    /// The subject.
    pub code: Code,
    /// The file, where it is not the programme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The place in the file that it is about.
    #[serde(flatten)]
    pub spot: Spot,
    /// The fault: a sentence without its full stop.
    pub message: String,
    /// Advice what to do about it, likewise.
    pub advice: Cow<'static, str>,
    /// The other places that it is about.
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
