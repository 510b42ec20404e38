//! The whole schedule.

use super::super::super::json::{Json, Object};
use super::super::super::outgoing::Outgoing;
use super::super::super::outgoing::days::{self, taking_place};
use super::super::super::outgoing::{generator, ids};
use super::{event, session};
use crate::programme::model::Session;
use crate::programme::time::Date;
use std::collections::BTreeSet;

/// The schedule in the words of `schedule.json`.
pub fn of(out: &Outgoing) -> Object {
    let programme = out.index.programme();
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
    root.push("generator", generator());
    root.push("schedule", schedule);
    root
}

fn days(out: &Outgoing) -> Vec<Json> {
    let dates = days::of(out, taking_place(out));
    let mut guids = BTreeSet::new();
    let mut day = |(at, date): (usize, &Date)| {
        let mut day = Object::default();
        day.push("index", at as u32 + 1);
        day.push("date", date.to_string());
        day.push("day_start", days::begins(out, *date).to_string());
        day.push("day_end", days::ends(out, *date).to_string());
        day.push("rooms", rooms(out, *date, &mut guids));
        Json::Object(day)
    };
    dates.iter().enumerate().map(&mut day).collect()
}

/// What takes place on a day, by rooms in their order.
fn rooms(out: &Outgoing, date: Date, guids: &mut BTreeSet<String>) -> Object {
    let mut rooms = Object::default();
    let all: Vec<&Session> =
        taking_place(out).filter(|it| out.index.day_of(it.start) == date).collect();
    let ids = out.index.rooms().into_iter().map(|room| Some(&*room.id)).chain([None]);
    for id in ids {
        let is_here = |session: &&&Session| session.all_rooms().next() == id;
        let events: Vec<&&Session> = all.iter().filter(is_here).collect();
        let name = out.room_name(id);
        for session in events {
            let mut event = session::of(out, session, name);
            // Two sources may have had one guid.
            if event.str("guid").is_some_and(|guid| !guids.insert(guid.to_owned())) {
                event.set("guid", ids::guid(out, "doubles", &session.id));
            }
            match rooms.get_mut(name) {
                Some(Json::List(list)) => list.push(Json::Object(event)),
                _ => rooms.push(name, vec![Json::Object(event)]),
            }
        }
    }
    rooms
}
