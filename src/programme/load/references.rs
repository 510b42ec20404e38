//! Mends what every later room relies on: nothing stands there twice, and every reference
//! leads somewhere.

#[cfg(not(target_arch = "wasm32"))]
use crate::programme::model::Outcomes;
use crate::programme::model::{Programme, Session};
use crate::programme::order::{Ids, firsts};
use crate::programme::reader::{Fault, tell};

pub(super) fn check(programme: &mut Programme, faults: &mut Vec<Fault>) {
    ids(programme, faults);
    numbers(programme, faults);
    dates(programme, faults);
    references(programme, faults);
    #[cfg(not(target_arch = "wasm32"))]
    details(programme, faults);
}

/// The same in the parts that a phone reads when it shows them: there every reference is looked up
/// where it is followed.
#[cfg(not(target_arch = "wasm32"))]
fn details(programme: &mut Programme, faults: &mut Vec<Fault>) {
    let Programme { event, verticals, rooms, sessions, outcomes, .. } = programme;
    let event = event.details.get_mut();
    unique(&mut event.plans, "event.plans", |plan| &plan.id, faults);
    let plans = Known::new("plan", event.plans.iter().map(|one| &*one.id).collect());
    for room in rooms {
        let point = &mut room.details.get_mut().point;
        point.take_if(|point| !plans.has(&point.plan, "rooms", &room.id, faults));
    }
    let ids: Vec<Box<str>> = sessions.iter().map(|one| one.id.clone()).collect();
    let wholes = Known::new("session", ids.iter().map(|id| &**id).collect());
    for session in sessions {
        let whole = &mut session.details.get_mut().part_of;
        whole.take_if(|id| !wholes.has(id, "sessions", &session.id, faults));
    }
    let Outcomes { axes, recommendations, .. } = outcomes.get_mut();
    unique(axes, "outcomes.axes", |axis| &axis.id, faults);
    unique(recommendations, "outcomes.recommendations", |one| &one.id, faults);
    let verticals = Known::new("vertical", verticals.iter().map(|one| &*one.id).collect());
    let axes = Known::new("axis", axes.iter().map(|one| &*one.id).collect());
    for one in recommendations {
        let (place, holder) = ("outcomes.recommendations", &one.id);
        one.verticals.retain(|id| verticals.has(id, place, holder, faults));
        one.axis.take_if(|id| !axes.has(id, place, holder, faults));
    }
}

fn ids(programme: &mut Programme, faults: &mut Vec<Fault>) {
    unique(&mut programme.verticals, "verticals", |vertical| &vertical.id, faults);
    unique(&mut programme.rooms, "rooms", |room| &room.id, faults);
    unique(&mut programme.people, "people", |person| &person.id, faults);
    unique(&mut programme.sessions, "sessions", |session| &session.id, faults);
    let event = &mut programme.event;
    unique(&mut event.kinds, "event.kinds", |kind| &kind.id, faults);
    unique(&mut event.facets, "event.facets", |facet| &facet.id, faults);
    for facet in &mut event.facets {
        let place = format!("event.facets.{}", facet.id);
        unique(&mut facet.values, &place, |value| &value.id, faults);
    }
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
        tell(faults, || Fault::new(name, Some(id), "left out: the id is taken"));
    }
    keep
}

fn numbers(programme: &mut Programme, faults: &mut Vec<Fault>) {
    let sessions = &mut programme.sessions;
    let number = |at: usize| sessions[at].number;
    let keep = firsts(sessions.len(), &|one, other| number(one).cmp(&number(other)));
    for (session, _) in sessions.iter().zip(&keep).filter(|(_, keep)| !**keep) {
        tell(faults, || {
            let message = format!("left out: number {} is taken", session.number);
            Fault::new("sessions", Some(&session.id), &message)
        });
    }
    retain(sessions, &keep);
}

fn dates(programme: &mut Programme, faults: &mut Vec<Fault>) {
    let days = &mut programme.event.days;
    let keep = firsts(days.len(), &|one, other| days[one].date.cmp(&days[other].date));
    for (day, _) in days.iter().zip(&keep).filter(|(_, keep)| !**keep) {
        tell(faults, || {
            let message = format!("left out: {} stands there twice", day.date);
            Fault::new("event.days", None, &message)
        });
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
            tell(faults, || {
                let message = format!("{} {id:?} is unknown", self.kind);
                Fault::new(place, Some(holder), &message)
            });
        }
        found
    }
}

fn references(programme: &mut Programme, faults: &mut Vec<Fault>) {
    let Programme { event, verticals, rooms, people, sessions, .. } = programme;
    let verticals = Known::new("vertical", verticals.iter().map(|one| &*one.id).collect());
    let rooms = Known::new("room", rooms.iter().map(|one| &*one.id).collect());
    let people = Known::new("person", people.iter().map(|one| &*one.id).collect());
    let tags: Vec<Box<str>> = event.tags().collect();
    let tags = Known::new("tag", tags.iter().map(|tag| &**tag).collect());
    for session in sessions {
        let (place, holder) = ("sessions", &session.id);
        session.room.take_if(|id| !rooms.has(id, place, holder, faults));
        session.rooms.retain(|id| rooms.has(id, place, holder, faults));
        session.verticals.retain(|id| verticals.has(id, place, holder, faults));
        session.tags.retain(|tag| tags.has(tag, place, holder, faults));
        session.speakers.retain(|one| people.has(&one.person, place, holder, faults));
        first_room(session);
        match event.kinds.iter().find(|kind| kind.id == session.kind.id) {
            Some(kind) => session.kind.like = kind.like,
            None => session.kind = session.kind.like.into(),
        }
    }
}

/// Makes `room` the first of all rooms, and `rooms` the others.
fn first_room(session: &mut Session) {
    let mut rooms = Vec::new();
    for id in session.room.take().into_iter().chain(std::mem::take(&mut session.rooms)) {
        if !rooms.contains(&id) {
            rooms.push(id);
        }
    }
    let mut rooms = rooms.into_iter();
    session.room = rooms.next();
    session.rooms = rooms.collect();
}
