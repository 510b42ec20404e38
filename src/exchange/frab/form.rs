//! What both dialects say, in one form. Members have the names of `schedule.json`.

use super::super::json::Object;
use super::super::place::Place;

/// A schedule.
#[derive(Clone, Debug, Default)]
pub struct Schedule {
    /// Whether we wrote it: ids and slugs are then our numbers and ids.
    pub is_ours: bool,
    /// What stands beside the conference: `version`, `base_url`, …
    pub head: Object,
    /// The conference, without what follows.
    pub conference: Object,
    /// Its rooms: `name`, `guid`, `description`, `capacity`.
    pub rooms: Vec<Object>,
    /// Its tracks: `name`, `color`, `slug`.
    pub tracks: Vec<Object>,
    /// Its days.
    pub days: Vec<Day>,
}

/// A day.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// Where it stands.
    pub place: Place,
    /// `2030-05-06`, as it is written.
    pub date: String,
    /// When it starts and ends, with offset; mostly.
    pub start: String,
    /// Likewise.
    pub end: String,
    /// Its rooms in their order.
    pub rooms: Vec<RoomOfDay>,
}

/// What takes place in a room on a day.
#[derive(Clone, Debug, Default)]
pub struct RoomOfDay {
    /// Its name; may be empty.
    pub name: String,
    /// What else is said of it: `guid`.
    pub rest: Object,
    /// The events.
    pub events: Vec<Event>,
}

/// An event, which is a session of ours.
#[derive(Clone, Debug)]
pub struct Event {
    /// Where it stands.
    pub place: Place,
    /// All that is said of it.
    pub members: Object,
}

impl Schedule {
    /// All events, each with its day and its room.
    pub fn events(&self) -> impl Iterator<Item = (&Day, &RoomOfDay, &Event)> {
        self.days.iter().flat_map(|day| {
            let rooms = day.rooms.iter();
            rooms.flat_map(move |room| room.events.iter().map(move |event| (day, room, event)))
        })
    }

    /// Whether a room is one of the event, in a schedule that we wrote: what is in none stands there in
    /// one that is called as the venue.
    pub fn knows(&self, room: &RoomOfDay) -> bool {
        let is_it = |known: &Object| known.str("name") == Some(&room.name);
        room.rest.get("guid").is_some() || self.rooms.iter().any(is_it)
    }

    /// The address below which those lie that name no host.
    pub fn base(&self) -> &str {
        let urls = [
            (&self.conference, "base_url"),
            (&self.head, "base_url"),
            (&self.head, "url"),
            (&self.conference, "url"),
        ];
        urls.into_iter()
            .find_map(|(of, name)| of.str(name).filter(|url| url.starts_with("http")))
            .unwrap_or_default()
    }
}

/// The place of an event: `day 2, room Janson, event 4711`.
pub fn place(day: &Place, room: &str, event: &Object) -> Place {
    let id = ["id", "guid", "slug", "title"].iter().find_map(|name| event.get(name)?.words());
    day.then(&format!("room {room}")).then(&format!("event {}", id.unwrap_or_default()))
}
