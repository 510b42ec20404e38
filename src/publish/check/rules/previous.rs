//! Comparison with an earlier publication, which the agendas of visitors refer to.

use super::super::file::{File, text};
use super::super::findings::{Code, Finding};
use super::super::path::Path;
use super::super::source::{Source, Unreadable};
use super::loading::not_a_programme;
use crate::sentences::{Sentence, quoted};
use serde_json::Value;
use std::collections::BTreeMap;

/// The members that tell of a publication, and nothing of the event.
const HEAD: [&str; 2] = ["revision", "published"];

/// An earlier publication.
pub struct Previous {
    json: Value,
}

impl Previous {
    /// Reads the text of an earlier publication.
    ///
    /// # Errors
    /// When it is no JSON, or no programme.
    pub fn read(text: &str) -> Result<Previous, Unreadable> {
        let source = Source::read(text)?;
        match not_a_programme(&source) {
            None => Ok(Previous { json: source.json }),
            Some(Finding { path, message, advice, .. }) => {
                Err(Unreadable { position: source.positions.find(&path), message, advice })
            }
        }
    }

    /// Whether a programme says the same, whatever its revision is and when it was published.
    pub fn says(&self, programme: &Value) -> bool {
        let content = |json: &Value| {
            let mut json = json.clone();
            let members = json.as_object_mut();
            members.into_iter().for_each(|it| it.retain(|name, _| !HEAD.contains(&&**name)));
            json
        };
        content(&self.json) == content(programme)
    }

    /// The revision of the earlier publication; `None` when it cannot be read.
    pub fn revision(&self) -> Option<u64> {
        self.json.get("revision")?.as_u64()
    }

    /// The promises of the earlier publication that a file breaks; none when it is the same.
    pub fn findings(&self, file: &File) -> Vec<Finding> {
        if self.json == file.source.json {
            return Vec::new();
        }
        let mut findings = Vec::new();
        findings.extend(self.other_event(file));
        findings.extend(self.revision_not_grown(file));
        findings.extend(self.sessions(file));
        findings
    }

    fn other_event(&self, file: &File) -> Option<Finding> {
        let before = text(self.json.get("event")?, "id")?;
        let now = text(file.source.json.get("event")?, "id")?;
        (before != now).then(|| {
            let message = Sentence::new("other-event").with("before", quoted(before));
            let path = Path::default().field("event").field("id");
            Finding::new(Code::OtherEvent, path, message)
        })
    }

    fn revision_not_grown(&self, file: &File) -> Option<Finding> {
        let before = self.json.get("revision")?.as_u64()?;
        let now = file.source.json.get("revision")?.as_u64()?;
        (now <= before).then(|| {
            let message = Sentence::new("revision-not-grown")
                .with("before", before)
                .with("now", now)
                .with("least", before.saturating_add(1));
            Finding::new(Code::RevisionNotGrown, Path::default().field("revision"), message)
        })
    }

    fn sessions(&self, file: &File) -> Vec<Finding> {
        let (before, now) = (Sessions::of(&self.json), Sessions::of(&file.source.json));
        let path = |at: usize| Path::default().field("sessions").item(at);
        let mut findings = Vec::new();
        for (at, session) in now.list.iter().enumerate() {
            let (Some(id), Some(number)) = (text(session, "id"), number(session)) else { continue };
            match before.by_id.get(id) {
                Some(old) => {
                    findings.extend(number_changed(path(at), number, old));
                    findings.extend(id_reused(path(at), session, old));
                }
                None => findings.extend(
                    before.by_number.get(&number).map(|old| number_reused(path(at), number, old)),
                ),
            }
        }
        let gone = before.by_id.iter().filter(|(id, _)| !now.by_id.contains_key(*id));
        findings.extend(gone.map(|(id, _)| {
            let message = Sentence::new("session-gone").with("id", quoted(id));
            Finding::new(Code::SessionGone, Path::default().field("sessions"), message)
        }));
        findings
    }
}

/// Sessions of a file, quick to find.
struct Sessions<'a> {
    list: &'a [Value],
    by_id: BTreeMap<&'a str, &'a Value>,
    by_number: BTreeMap<u64, &'a Value>,
}

impl<'a> Sessions<'a> {
    fn of(json: &'a Value) -> Sessions<'a> {
        let list = json.get("sessions").and_then(Value::as_array);
        let list = list.map(Vec::as_slice).unwrap_or_default();
        Sessions {
            list,
            by_id: list.iter().filter_map(|one| Some((text(one, "id")?, one))).collect(),
            by_number: list.iter().filter_map(|one| Some((number(one)?, one))).collect(),
        }
    }
}

fn number(session: &Value) -> Option<u64> {
    session.get("number")?.as_u64()
}

fn number_changed(path: Path, now: u64, old: &Value) -> Option<Finding> {
    let before = number(old).filter(|before| *before != now)?;
    let message = Sentence::new("number-changed").with("before", before);
    Some(Finding::new(Code::NumberChanged, path.field("number"), message))
}

fn number_reused(path: Path, number: u64, old: &Value) -> Finding {
    let id = text(old, "id").unwrap_or_default();
    let message = Sentence::new("number-reused").with("number", number).with("id", quoted(id));
    Finding::new(Code::NumberReused, path.field("number"), message)
}

/// An id whose session has another title in every language that both have, and another start.
fn id_reused(path: Path, session: &Value, old: &Value) -> Option<Finding> {
    let titles = |session: &'_ Value| session.get("title").and_then(Value::as_object).cloned();
    let (title, before) = (titles(session)?, titles(old)?);
    let other_title = title.iter().all(|(lang, words)| before.get(lang) != Some(words));
    let other_start = text(session, "start") != text(old, "start");
    (other_title && other_start)
        .then(|| Finding::new(Code::IdReused, path.field("id"), Sentence::new("id-reused")))
}
