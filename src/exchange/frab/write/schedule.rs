//! The whole schedule.

use super::super::super::json::{Json, Object};
use super::super::super::outgoing::Outgoing;
use super::{GENERATOR, event, ids, session};
use crate::programme::model::{Session, SessionState};
use crate::programme::time::{Date, Moment, offset_minutes};
use std::collections::BTreeSet;

/// The schedule in the words of `schedule.json`.
pub fn of(out: &Outgoing) -> Object {
    let programme = out.index.programme();
    let mut generator = Object::default();
    generator.push("name", GENERATOR);
    generator.push("version", env!("CARGO_PKG_VERSION"));
    let mut conference = event::conference(out);
    conference.push("days", days(out));
    let mut schedule = Object::default();
    schedule.push("version", programme.revision.to_string());
    if let Some(site) = &out.site {
        schedule.push("base_url", &**site);
    }
    schedule.push("conference", conference);
    let mut root = Object::default();
    root.push("$schema", "https://c3voc.de/schedule/schema.json");
    root.push("generator", generator);
    root.push("schedule", schedule);
    root
}

/// The sessions that take place, which the format has no other word for.
fn sessions(out: &Outgoing) -> impl Iterator<Item = &Session> {
    out.index.sessions().iter().filter(|session| session.state != SessionState::Cancelled)
}

fn days(out: &Outgoing) -> Vec<Json> {
    let of_sessions = sessions(out).map(|session| out.index.day_of(session.start));
    let of_event = out.index.programme().event.days.iter().map(|day| day.date);
    let dates: BTreeSet<Date> = of_event.chain(of_sessions).collect();
    let mut guids = BTreeSet::new();
    let mut day = |(at, date): (usize, &Date)| {
        let mut day = Object::default();
        day.push("index", at as u32 + 1);
        day.push("date", date.to_string());
        day.push("day_start", begins(out, *date).to_string());
        day.push("day_end", begins(out, Date::from_days(date.days() + 1)).to_string());
        day.push("rooms", rooms(out, *date, &mut guids));
        Json::Object(day)
    };
    dates.iter().enumerate().map(&mut day).collect()
}

/// When a day of the event begins.
fn begins(out: &Outgoing, date: Date) -> Moment {
    let event = &out.index.programme().event;
    let offset = offset_minutes(&event.offset).unwrap_or_default();
    let minutes = date.days() * 24 * 60 + event.day_starts.minutes() - i64::from(offset);
    // The clock of the wall counts, whatever the offset is on that day.
    let guess = event.at_venue(Moment::new(minutes, offset));
    event.at_venue(guess.plus(i64::from(offset) - i64::from(guess.offset())))
}

/// What takes place on a day, by rooms in their order.
fn rooms(out: &Outgoing, date: Date, guids: &mut BTreeSet<String>) -> Object {
    let mut rooms = Object::default();
    let all: Vec<&Session> =
        sessions(out).filter(|it| out.index.day_of(it.start) == date).collect();
    let ids = out.index.rooms().into_iter().map(|room| Some(&*room.id)).chain([None]);
    for id in ids {
        let is_here = |session: &&&Session| session.all_rooms().next() == id;
        let events: Vec<&&Session> = all.iter().filter(is_here).collect();
        let name = event::room_name(out, id);
        for session in events {
            let mut event = session::of(out, session, &name);
            // Two sources may have had one guid.
            if event.str("guid").is_some_and(|guid| !guids.insert(guid.to_owned())) {
                event.set("guid", ids::guid(out, "doubles", &session.id));
            }
            match rooms.get_mut(&name) {
                Some(Json::List(list)) => list.push(Json::Object(event)),
                _ => rooms.push(&*name, vec![Json::Object(event)]),
            }
        }
    }
    rooms
}
