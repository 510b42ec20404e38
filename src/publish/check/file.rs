//! A programme as the rules see it.

use super::path::Path;
use super::schema;
use super::source::Source;
use super::tour::Tour;
use crate::programme::index::Index;
use crate::programme::load::{Fault, LoadError, load};
use crate::programme::model::Session;
use crate::programme::text::Text;
use crate::programme::time::Moment;
use crate::sentences::{Argument, Sentence};
use serde_json::Value;
use std::collections::BTreeMap;

/// The file of a programme, and the result when the app opens it.
pub struct File<'s> {
    /// The file itself, which is JSON.
    pub source: &'s Source<'s>,
    /// The texts of the file, and the words and fields in it that the app does not know.
    pub tour: Tour<'s>,
    /// The programme as visitors get it; `None` when the app refuses the file.
    pub index: Option<Index>,
    /// Faults that the app leaves out or mends.
    pub faults: Vec<Fault>,
    /// Why the app refuses the file.
    pub refusal: Option<LoadError>,
    /// Places of sessions in their list, by id.
    sessions: BTreeMap<&'s str, usize>,
}

impl<'s> File<'s> {
    /// Looks at a file.
    pub fn of(source: &'s Source<'s>) -> File<'s> {
        let (index, faults, refusal) = match load(source.text) {
            Ok(loaded) => (Some(Index::new(loaded.programme)), loaded.faults, None),
            Err(refusal) => (None, Vec::new(), Some(refusal)),
        };
        let mut sessions = BTreeMap::new();
        for (at, session) in source.elements("sessions").iter().enumerate() {
            if let Some(id) = text(session, "id") {
                // The app leaves out what comes later with the same id.
                sessions.entry(id).or_insert(at);
            }
        }
        File {
            source,
            tour: Tour::of(&source.json, &schema::PROGRAMME),
            index,
            faults,
            refusal,
            sessions,
        }
    }

    /// The path of a session of the programme.
    pub fn path_of(&self, session: &Session) -> Path {
        let sessions = Path::default().field("sessions");
        self.sessions.get(&*session.id).map_or(sessions.clone(), |at| sessions.item(*at))
    }

    /// The path of a person in a session.
    pub fn path_of_speaker(&self, session: &Session, person: &str) -> Path {
        let path = self.path_of(session);
        let speakers = self.source.json.pointer(&path.field("speakers").pointer());
        let is_it = |speaker: &Value| text(speaker, "person") == Some(person);
        match speakers.and_then(Value::as_array).and_then(|list| list.iter().position(is_it)) {
            Some(at) => path.field("speakers").item(at),
            None => path,
        }
    }
}

/// The lists whose elements have a start and an end.
pub const SPANS: [&str; 2] = ["sessions[]", "sessions[].speakers[]"];

/// A member of an object that is a string.
pub fn text<'a>(object: &'a Value, name: &str) -> Option<&'a str> {
    object.get(name)?.as_str()
}

/// A member of an object that is a time.
pub fn moment(object: &Value, name: &str) -> Option<Moment> {
    Moment::parse(text(object, name)?)
}

/// The name of a room or a person for whoever reads the report, or its id.
pub fn called(name: &Text, id: &str) -> Argument {
    Argument::Name(Box::new(name.clone()), id.to_owned())
}

/// The span between two moments, as `10:45–11:45 on 2025-07-02`.
pub fn span(start: Moment, end: Moment) -> Sentence {
    let (from, to) = (start.date().to_string(), end.date().to_string());
    let clocks = |key| {
        Sentence::new(key)
            .with("start", start.clock().to_string())
            .with("end", end.clock().to_string())
    };
    match from == to {
        true => clocks("span").with("date", from),
        false => clocks("span-days").with("from", from).with("to", to),
    }
}

/// The most others that a finding names and points at before it only counts them.
pub const LISTED: usize = 5;

/// Names in a sentence; those beyond [`LISTED`] are only counted.
pub fn listed(names: &[&str]) -> Argument {
    match names.len() {
        0..=LISTED => names.join(", ").into(),
        many => Sentence::new("and-more")
            .with("names", names[..LISTED].join(", "))
            .with("count", many - LISTED)
            .into(),
    }
}
