//! The schedule of frab, pretalx and others that the C3VOC defines (`schedule.json`, version 1:
//! <https://c3voc.de/schedule/schema.json>), as far as facts are looked for in it.
//!
//! What is no fact on purpose: what machines need (`guid`, `slug`, `code`, `version`,
//! `timeslot_duration`), and `answers`, which were given to the organiser alone.

use super::imported::Imported;
use super::values::{id, list, words};
use serde_json::Value;

/// Whether it is such a schedule.
pub fn is_one(json: &Value) -> bool {
    let days = &json["schedule"]["conference"]["days"];
    days[0]["rooms"].as_object().is_some_and(|rooms| rooms.values().all(Value::is_array))
}

/// All events of a schedule, each with the date of its day.
pub fn events(json: &Value) -> Vec<(&str, &Value)> {
    let days = list(&json["schedule"]["conference"], "days").iter();
    days.flat_map(|day| {
        let rooms = day["rooms"].as_object().into_iter().flatten();
        rooms
            .flat_map(|(_, events)| events.as_array())
            .flatten()
            .map(|event| (words(day, "date"), event))
    })
    .collect()
}

/// Our id of a person.
pub fn person_id(person: &Value, imported: &Imported) -> String {
    let found = ["id", "guid", "code"].iter().find_map(|name| id(person, name));
    match found {
        Some(id) => imported.id("people", &id),
        None => imported.id_by_name("people", name(person)),
    }
}

/// The name of a person.
pub fn name(person: &Value) -> &str {
    let names = [words(person, "public_name"), words(person, "name")];
    names.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
}

/// The addresses of the event and of its schedule.
pub fn addresses(schedule: &Value) -> Vec<&str> {
    let conference = &schedule["conference"];
    let all = [words(conference, "url"), words(schedule, "url"), words(schedule, "base_url")];
    let mut told: Vec<&str> = all.into_iter().filter(|url| url.starts_with("http")).collect();
    told.dedup();
    told
}
