//! `schedule.xml` in its dialects.

use super::super::json::{Json, Object};
use super::super::outgoing::GENERATOR;
use super::super::place::{Fault, Place};
use super::super::source::Input;
use super::super::xml::Element;
use super::form::{Day, Event, RoomOfDay, Schedule, place};

/// # Errors
/// When it is no such schedule.
pub fn read(input: &Input) -> Result<Schedule, Fault> {
    let root = Element::read(&input.text()?)?;
    if root.name != "schedule" {
        return Err(
            Place::line(root.line).fault(format!("<schedule> is wanted, not <{}>", root.name))
        );
    }
    let mut schedule = Schedule::default();
    for (at, child) in root.children.iter().enumerate() {
        match &*child.name {
            "conference" => conference(child, &mut schedule),
            "generator" => schedule.is_ours = child.attribute("name") == Some(GENERATOR),
            "day" => schedule.days.push(day(child, at)),
            _ => add(child, &mut schedule.head),
        }
    }
    Ok(schedule)
}

fn conference(element: &Element, schedule: &mut Schedule) {
    let named = |element: &Element| {
        let mut object = attributes(element);
        if object.get("name").is_none() {
            object.push("name", element.text.trim());
        }
        object
    };
    for child in &element.children {
        match &*child.name {
            "track" => schedule.tracks.push(named(child)),
            "tracks" => schedule.tracks.extend(child.all("track").map(named)),
            "room" => schedule.rooms.push(named(child)),
            "rooms" => schedule.rooms.extend(child.all("room").map(named)),
            _ => add(child, &mut schedule.conference),
        }
    }
}

fn day(element: &Element, at: usize) -> Day {
    let mut attributes = attributes(element);
    let index = attributes.take_words("index");
    let at =
        Place::inside(format!("day {}", if index.is_empty() { at.to_string() } else { index }));
    let [date, start, end] = ["date", "start", "end"].map(|name| attributes.take_words(name));
    let rooms = element.all("room").map(|room| self::room(room, &at)).collect();
    Day { place: at, date, start, end, rooms }
}

fn room(element: &Element, day: &Place) -> RoomOfDay {
    let mut rest = attributes(element);
    let name = rest.take_words("name");
    let event = |event: &Element| {
        let members = self::event(event);
        let place = place(day, &name, &members).then(&format!("line {}", event.line));
        Event { place, members }
    };
    RoomOfDay { events: element.all("event").map(event).collect(), name, rest }
}

/// An event as `schedule.json` has it.
fn event(element: &Element) -> Object {
    let mut event = attributes(element);
    for child in &element.children {
        match &*child.name {
            "persons" | "links" | "attachments" => {
                let list: Vec<Json> =
                    child.children.iter().map(|it| Json::Object(entry(it))).collect();
                event.push(&*child.name, list);
            }
            "recording" => {
                for part in &child.children {
                    let name = match &*part.name {
                        "license" => "recording_license",
                        "optout" => "do_not_record",
                        "url" | "link" => "recording_url",
                        other => &format!("recording_{other}"),
                    };
                    event.push(name, part.text.trim());
                }
            }
            _ => add(child, &mut event),
        }
    }
    event
}

/// A person, link or attachment: its attributes, and its text as name or title.
fn entry(element: &Element) -> Object {
    let mut entry = attributes(element);
    if let Some(href) = entry.take("href") {
        entry.push("url", href);
    }
    for child in &element.children {
        add(child, &mut entry);
    }
    let name = if element.name == "person" { "name" } else { "title" };
    if entry.get(name).is_none() {
        entry.push(name, element.text.trim());
    }
    entry
}

fn attributes(element: &Element) -> Object {
    element.attributes.iter().map(|(name, value)| (name.clone(), Json::from(&**value))).collect()
}

/// Adds an element as a member: its text, or an object of what is in it. Its attributes follow, as
/// `track@slug`.
fn add(element: &Element, object: &mut Object) {
    let value = match element.children.is_empty() {
        true => Json::from(element.text.trim()),
        false => {
            let mut inside = Object::default();
            element.children.iter().for_each(|child| add(child, &mut inside));
            Json::Object(inside)
        }
    };
    object.push(&*element.name, value);
    for (name, value) in &element.attributes {
        object.push(format!("{}@{name}", element.name), &**value);
    }
}
