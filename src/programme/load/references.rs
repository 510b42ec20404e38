//! Mends what every later room relies on: nothing stands there twice, and every reference
//! leads somewhere.

use super::Fault;
use crate::programme::model::Programme;
use crate::programme::order::{Ids, firsts};

pub(super) fn check(programme: &mut Programme, faults: &mut Vec<Fault>) {
    ids(programme, faults);
    numbers(programme, faults);
    dates(programme, faults);
    references(programme, faults);
}

fn ids(programme: &mut Programme, faults: &mut Vec<Fault>) {
    unique(&mut programme.verticals, "verticals", |vertical| &vertical.id, faults);
    unique(&mut programme.rooms, "rooms", |room| &room.id, faults);
    unique(&mut programme.people, "people", |person| &person.id, faults);
    unique(&mut programme.sessions, "sessions", |session| &session.id, faults);
    let outcomes = &mut programme.outcomes;
    unique(&mut outcomes.axes, "outcomes.axes", |axis| &axis.id, faults);
    let recommendations = &mut outcomes.recommendations;
    unique(recommendations, "outcomes.recommendations", |one| &one.id, faults);
}

/// Leaves out the elements whose id an earlier one has.
pub(in crate::programme) fn unique<T>(
    list: &mut Vec<T>,
    name: &str,
    id: fn(&T) -> &str,
    faults: &mut Vec<Fault>,
) {
    let keep = first_ids(&list.iter().map(id).collect::<Vec<_>>(), name, faults);
    retain(list, &keep);
}

fn first_ids(ids: &[&str], name: &str, faults: &mut Vec<Fault>) -> Vec<bool> {
    let keep = firsts(ids.len(), &|one, other| ids[one].cmp(ids[other]));
    for (id, _) in ids.iter().zip(&keep).filter(|(_, keep)| !**keep) {
        faults.push(Fault::new(name, Some(id), "left out: the id is taken"));
    }
    keep
}

fn numbers(programme: &mut Programme, faults: &mut Vec<Fault>) {
    let sessions = &mut programme.sessions;
    let number = |at: usize| sessions[at].number;
    let keep = firsts(sessions.len(), &|one, other| number(one).cmp(&number(other)));
    for (session, _) in sessions.iter().zip(&keep).filter(|(_, keep)| !**keep) {
        let message = format!("left out: number {} is taken", session.number);
        faults.push(Fault::new("sessions", Some(&session.id), &message));
    }
    retain(sessions, &keep);
}

fn dates(programme: &mut Programme, faults: &mut Vec<Fault>) {
    let days = &mut programme.event.days;
    let keep = firsts(days.len(), &|one, other| days[one].date.cmp(&days[other].date));
    for (day, _) in days.iter().zip(&keep).filter(|(_, keep)| !**keep) {
        let message = format!("left out: {} stands there twice", day.date);
        faults.push(Fault::new("event.days", None, &message));
    }
    retain(days, &keep);
}

fn retain<T>(list: &mut Vec<T>, keep: &[bool]) {
    let mut keep = keep.iter();
    list.retain(|_| *keep.next().unwrap_or(&true));
}

/// The ids that one kind of reference may lead to.
struct Known<'a> {
    kind: &'a str,
    ids: Vec<&'a str>,
    places: Ids,
}

impl<'a> Known<'a> {
    fn new(kind: &'a str, ids: Vec<&'a str>) -> Known<'a> {
        let places = Ids::new(&ids);
        Known { kind, ids, places }
    }

    /// Whether a reference leads somewhere; a fault when it does not.
    fn has(&self, id: &str, place: &str, holder: &str, faults: &mut Vec<Fault>) -> bool {
        let found = self.places.find(id, &|at| self.ids[at]).is_some();
        if !found {
            let message = format!("{} {id:?} is unknown", self.kind);
            faults.push(Fault::new(place, Some(holder), &message));
        }
        found
    }
}

fn references(programme: &mut Programme, faults: &mut Vec<Fault>) {
    let Programme { verticals, rooms, people, sessions, outcomes, .. } = programme;
    let verticals = Known::new("vertical", verticals.iter().map(|one| &*one.id).collect());
    let rooms = Known::new("room", rooms.iter().map(|one| &*one.id).collect());
    let people = Known::new("person", people.iter().map(|one| &*one.id).collect());
    let axes = Known::new("axis", outcomes.axes.iter().map(|one| &*one.id).collect());
    for session in sessions {
        let (place, holder) = ("sessions", &session.id);
        session.room.take_if(|id| !rooms.has(id, place, holder, faults));
        session.verticals.retain(|id| verticals.has(id, place, holder, faults));
        session.speakers.retain(|one| people.has(&one.person, place, holder, faults));
    }
    for one in &mut outcomes.recommendations {
        let (place, holder) = ("outcomes.recommendations", &one.id);
        one.verticals.retain(|id| verticals.has(id, place, holder, faults));
        one.axis.take_if(|id| !axes.has(id, place, holder, faults));
    }
}
