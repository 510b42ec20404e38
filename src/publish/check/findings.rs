//! Findings, and their places in the file.

pub use super::codes::{Code, Severity};

use super::path::Path;
use super::positions::{Position, Positions};
use super::source::Unreadable;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::borrow::Cow;

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
    /// What it has in common with others of its kind: a room, a person, or a field of the file.
    #[serde(skip)]
    pub group: String,
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
        let group = group(&finding, json);
        Placed {
            severity: finding.code.severity(),
            code: finding.code,
            group,
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
        let group = String::new();
        Placed { severity: code.severity(), code, file: None, spot, message, advice, also, group }
    }
}

/// The room or the person that a finding is about, or the field: `sessions[].title`.
fn group(finding: &Finding, json: &Value) -> String {
    let word = |path: Path| json.pointer(&path.pointer()).and_then(Value::as_str);
    // What sums many places up has nothing in common with the next of its kind.
    if finding.code.sums_up() {
        return finding.path.to_string();
    }
    let of_room =
        matches!(finding.code, Code::RoomClash | Code::RoomProposed | Code::RoomToBeConfirmed);
    let mut around = finding.path.and_above();
    if of_room && let Some(room) = around.find_map(|path| word(path.field("room"))) {
        return format!("room {room:?}");
    }
    let mut around = finding.path.and_above();
    if let Some(person) = around.find_map(|path| word(path.field("person"))) {
        return format!("person {person:?}");
    }
    finding.path.pattern()
}

/// The id of the innermost object on the way to a place that has one.
fn id_around(json: &Value, path: &Path) -> Option<String> {
    let id = |path: Path| Some(json.pointer(&path.pointer())?.get("id")?.as_str()?.to_owned());
    path.and_above().find_map(id)
}

fn as_text<S: Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(path)
}
