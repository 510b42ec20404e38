//! People who are expected in two places at once.

use super::super::file::{File, LISTED, called, listed, span};
use super::super::findings::{Code, Finding};
use crate::programme::index::Index;
use crate::programme::model::{Session, SessionState};
use crate::programme::time::Moment;
use crate::sentences::Sentence;
use std::collections::BTreeMap;

/// The time for which a session needs a person.
struct Need<'i> {
    session: &'i Session,
    start: Moment,
    end: Moment,
}

impl Need<'_> {
    /// Whether nobody can meet both. Two sessions in one room are one place.
    fn excludes(&self, other: &Need) -> bool {
        let one_room = self.session.room.is_some() && self.session.room == other.session.room;
        !one_room && self.session.id != other.session.id && other.end > self.start
    }
}

/// One person in two places at once: told once, of the session that needs them first. Where a
/// speaker has an own time inside a session, that is what counts.
pub fn clashes(file: &File) -> Vec<Finding> {
    let Some(index) = &file.index else { return Vec::new() };
    let mut findings = Vec::new();
    for (person, needs) in needs(index) {
        for (at, need) in needs.iter().enumerate() {
            let others = needs[at + 1..].iter().take_while(|other| other.start < need.end);
            let others: Vec<&Need> = others.filter(|other| need.excludes(other)).collect();
            if let Some(first) = others.first() {
                findings.push(clash(file, index, person, need, first, &others));
            }
        }
    }
    findings
}

/// The needs for each person, in order of time.
fn needs(index: &Index) -> BTreeMap<&str, Vec<Need<'_>>> {
    let mut needs: BTreeMap<&str, Vec<Need>> = BTreeMap::new();
    let planned =
        index.sessions().iter().filter(|session| session.state != SessionState::Cancelled);
    for session in planned {
        for speaker in &session.speakers {
            let start = speaker.start.unwrap_or(session.start);
            let end = speaker.end.unwrap_or_else(|| index.end_of(session));
            needs.entry(&speaker.person).or_default().push(Need { session, start, end });
        }
    }
    needs.values_mut().for_each(|list| list.sort_by_key(|need| need.start));
    needs
}

fn clash(
    file: &File,
    index: &Index,
    person: &str,
    need: &Need,
    first: &Need,
    others: &[&Need],
) -> Finding {
    let name = index.person(person).map_or_else(|| person.into(), |one| called(&one.name, person));
    let ids: Vec<&str> = others.iter().map(|other| &*other.session.id).collect();
    let when = match others {
        [_] => span(first.start, need.end.min(first.end)),
        _ => span(need.start, need.end),
    };
    let message = Sentence::new("person-clash")
        .with("person", name)
        .with("count", others.len() + 1)
        .with("when", when)
        .with("others", listed(&ids));
    Finding::new(Code::PersonClash, file.path_of_speaker(need.session, person), message)
        .and(others.iter().take(LISTED).map(|other| file.path_of_speaker(other.session, person)))
}
