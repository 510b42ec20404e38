//! Findings, and their places in the file.

pub use super::codes::{Code, Severity};

use super::path::Path;
use super::positions::{Position, Positions};
use super::source::Unreadable;
use crate::programme::lang::Lang;
use crate::sentences::{Sentence, quoted};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

/// Something that a rule found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The subject.
    pub code: Code,
    /// The place in the file that it is about.
    pub path: Path,
    /// The fault.
    pub message: Sentence,
    /// Advice what to do about it.
    pub advice: Sentence,
    /// The other places that it is about.
    pub also: Vec<Path>,
}

impl Finding {
    /// A finding about one place, with the advice that belongs to its sentence.
    pub fn new(code: Code, path: Path, message: Sentence) -> Finding {
        let advice = message.part("advice");
        Finding { code, path, message, advice, also: Vec::new() }
    }

    /// The same with other advice.
    pub fn advising(self, advice: Sentence) -> Finding {
        Finding { advice, ..self }
    }

    /// The same, about other places too.
    pub fn and(mut self, also: impl IntoIterator<Item = Path>) -> Finding {
        self.also.extend(also);
        self
    }
}

/// The member that says of a finding that it is meant.
pub fn meant(code: Code) -> String {
    format!("`\"meant\": [{:?}]`", code.name())
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
    /// The fault.
    #[serde(skip)]
    pub message: Sentence,
    /// Advice what to do about it.
    #[serde(skip)]
    pub advice: Sentence,
    /// The other places that it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Spot>,
    /// What it has in common with others of its kind.
    #[serde(skip)]
    pub group: Group,
}

/// What findings of a kind have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// A room, by its id.
    Room(String),
    /// A person, by the id.
    Person(String),
    /// A place of the file, or a field of it: `sessions[].title`.
    Place(String),
}

impl Group {
    /// What it is called.
    pub fn say(&self, lang: Lang) -> String {
        match self {
            Group::Room(id) => Sentence::new("group-room").with("id", quoted(id)).say(lang),
            Group::Person(id) => Sentence::new("group-person").with("id", quoted(id)).say(lang),
            Group::Place(place) => place.clone(),
        }
    }
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

    /// The finding for machines, with its sentences in a language.
    pub fn to_json(&self, lang: Lang) -> Value {
        let mut members = json!(self);
        members["message"] = self.message.say(lang).into();
        members["advice"] = self.advice.say(lang).into();
        members
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
        let group = Group::Place(String::new());
        Placed { severity: code.severity(), code, file: None, spot, message, advice, also, group }
    }
}

/// The room or the person that a finding is about, or the field.
fn group(finding: &Finding, json: &Value) -> Group {
    let word = |path: Path| json.pointer(&path.pointer()).and_then(Value::as_str);
    // What sums many places up has nothing in common with the next of its kind.
    if finding.code.sums_up() {
        return Group::Place(finding.path.to_string());
    }
    let of_room =
        matches!(finding.code, Code::RoomClash | Code::RoomProposed | Code::RoomToBeConfirmed);
    let mut around = finding.path.and_above();
    if of_room && let Some(room) = around.find_map(|path| word(path.field("room"))) {
        return Group::Room(room.to_owned());
    }
    let mut around = finding.path.and_above();
    if let Some(person) = around.find_map(|path| word(path.field("person"))) {
        return Group::Person(person.to_owned());
    }
    Group::Place(finding.path.pattern())
}

/// The id of the innermost object on the way to a place that has one.
fn id_around(json: &Value, path: &Path) -> Option<String> {
    let id = |path: Path| Some(json.pointer(&path.pointer())?.get("id")?.as_str()?.to_owned());
    path.and_above().find_map(id)
}

fn as_text<S: Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(path)
}
