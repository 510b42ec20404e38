//! `schedule.json`, version 1.

use super::super::fields::objects;
use super::super::json::{Json, Object};
use super::super::outgoing::GENERATOR;
use super::super::place::{Fault, Place};
use super::super::source::Input;
use super::form::{Day, Event, RoomOfDay, Schedule, place};

/// # Errors
/// When it is no such schedule.
pub fn read(input: &Input) -> Result<Schedule, Fault> {
    let text = input.text()?;
    let json = Json::read(&text).map_err(Fault::whole)?;
    let missing = || Fault::whole("there is no schedule.conference in it");
    let mut root = json.as_object().cloned().ok_or_else(missing)?;
    let generator = root.take_object("generator");
    let is_ours = generator.str("name") == Some(GENERATOR);
    let mut head = root.take_object("schedule");
    let mut conference = head.take_object("conference");
    if conference.is_empty() {
        return Err(missing());
    }
    // Some write the rooms beside the conference.
    let rooms = [conference.take_list("rooms"), head.take_list("rooms")].concat();
    let tracks = conference.take_list("tracks");
    let days = conference.take_list("days").into_iter().enumerate();
    let days =
        days.filter_map(|(at, day)| Some(self::day(at, objects(vec![day]).pop()?))).collect();
    Ok(Schedule { is_ours, head, conference, rooms: objects(rooms), tracks: objects(tracks), days })
}

fn day(at: usize, mut day: Object) -> Day {
    let index = day.take_words("index");
    let index = if index.is_empty() { (at + 1).to_string() } else { index };
    let at = Place::inside(format!("day {index}"));
    let [date, start, end] = ["date", "day_start", "day_end"].map(|name| day.take_words(name));
    // An object by names of rooms; of some writers a list of rooms.
    let rooms = match day.take("rooms") {
        Some(Json::Object(rooms)) => {
            rooms.into_iter().map(|(name, events)| (name, Object::default(), events)).collect()
        }
        Some(Json::List(rooms)) => objects(rooms).into_iter().map(room).collect::<Vec<_>>(),
        _ => Vec::new(),
    };
    let room = |(name, rest, events): (String, Object, Json)| {
        let events = match events {
            Json::List(events) => objects(events),
            _ => Vec::new(),
        };
        let event = |members: Object| Event { place: place(&at, &name, &members), members };
        RoomOfDay { events: events.into_iter().map(event).collect(), name, rest }
    };
    let rooms = rooms.into_iter().map(room).collect();
    Day { place: at.clone(), date, start, end, rooms }
}

fn room(mut room: Object) -> (String, Object, Json) {
    let name =
        ["name", "room_name"].iter().map(|name| room.take_words(name)).find(|it| !it.is_empty());
    let events = ["events", "talks"].iter().find_map(|name| room.take(name));
    (name.unwrap_or_default(), room, events.unwrap_or_default())
}
