//! The report of a check, for people and for machines.

mod text;

pub use text::{counted, ended, listed, severity, write_advice};

use super::coverage::Coverage;
use super::findings::{Code, Placed, Severity};
use crate::programme::lang::Lang;
use serde::Serialize;
use serde_json::{Value, json};

/// The result of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Errors first, missing translations last, and otherwise in the order of the file.
    pub findings: Vec<Placed>,
    /// The number of findings that are not told, because the file says that they are meant.
    pub meant: usize,
    /// The contents of the programme in numbers.
    pub contents: Contents,
    /// The texts of the programme, counted by kind and language.
    pub coverage: Coverage,
}

/// The contents of a programme in numbers, as far as they can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Contents {
    /// The id of the event; `None` when it cannot be read.
    pub event: Option<String>,
    /// The revision of the programme; `None` when it cannot be read.
    pub revision: Option<u64>,
    /// The number of days that the event lists.
    pub days: usize,
    /// The number of sessions.
    pub sessions: usize,
    /// The number of people.
    pub people: usize,
    /// The number of rooms.
    pub rooms: usize,
    /// The number of verticals.
    pub verticals: usize,
}

impl Contents {
    /// Counts what a file holds.
    pub fn of(json: &Value) -> Contents {
        let count = |pointer| json.pointer(pointer).and_then(Value::as_array).map_or(0, Vec::len);
        Contents {
            event: json.pointer("/event/id").and_then(Value::as_str).map(str::to_owned),
            revision: json.get("revision").and_then(Value::as_u64),
            days: count("/event/days"),
            sessions: count("/sessions"),
            people: count("/people"),
            rooms: count("/rooms"),
            verticals: count("/verticals"),
        }
    }
}

impl Report {
    /// Adds findings, each in its place.
    pub fn add(&mut self, findings: impl IntoIterator<Item = Placed>) {
        self.findings.extend(findings);
        // What is missing in a language can wait longest.
        let can_wait = |finding: &Placed| finding.code == Code::MissingTranslation;
        self.findings.sort_by_cached_key(|finding| {
            let Placed { severity, file, spot, .. } = finding;
            (*severity, can_wait(finding), file.clone(), spot.position, spot.path.clone())
        });
    }

    /// The number of findings of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// Whether the programme may be published; `strict` does not let warnings pass either.
    pub fn is_fit(&self, strict: bool) -> bool {
        let allowed = |one: &Placed| !strict && one.severity == Severity::Warning;
        self.findings.iter().all(allowed)
    }

    /// The report for machines, with its sentences in a language: all else is the same in each.
    pub fn to_json(&self, file: &str, strict: bool, lang: Lang) -> Value {
        json!({
            "file": file,
            "fit": self.is_fit(strict),
            "errors": self.count(Severity::Error),
            "warnings": self.count(Severity::Warning),
            "meant": self.meant,
            "findings": self.findings.iter().map(|one| one.to_json(lang)).collect::<Vec<_>>(),
            "contents": self.contents,
            "coverage": self.coverage,
        })
    }
}
