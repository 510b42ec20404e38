//! The events of all calendars, each as often as it takes place.

use super::super::draft::Draft;
use super::super::place::Place;
use super::content::Component;
use super::occurrences::{Known, Time, times};
use super::zones::Zones;
use std::collections::BTreeMap;

/// An event that takes place once.
pub struct Event<'a> {
    /// Where it stands.
    pub place: Place,
    /// All that is said of it.
    pub component: &'a Component,
    /// Its UID, with the date (or time) of the repetition where it repeats; may be empty.
    pub id: String,
    /// When it starts, as [`Zones::told`] tells it.
    pub start: String,
    /// When it ends; empty when a length is told, or nothing.
    pub end: String,
    /// Its length in minutes.
    pub length: Option<i64>,
    /// Whether its calendar cancels what is in it.
    pub is_cancelled: bool,
}

/// The events of calendars. What else is in them is told.
pub fn of<'a>(calendars: &'a [Component], zones: &Zones, draft: &mut Draft) -> Vec<Event<'a>> {
    let mut found: Vec<(&Component, bool)> = Vec::new();
    // The newest one of those that are the same counts.
    let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for calendar in calendars {
        let is_cancelled = calendar.value("METHOD").eq_ignore_ascii_case("CANCEL");
        for component in &calendar.components {
            match &*component.name {
                "VEVENT" => {}
                "VTIMEZONE" => continue,
                other => {
                    let what = format!("left out, because a {other} is no event");
                    draft.note(&component.place, what);
                    continue;
                }
            }
            let class = component.value("CLASS").to_ascii_uppercase();
            if ["PRIVATE", "CONFIDENTIAL"].contains(&&*class) {
                let what = format!("left out, because it is {}", class.to_ascii_lowercase());
                draft.note(&component.place, what);
                continue;
            }
            let key = (component.value("UID"), component.value("RECURRENCE-ID"));
            match known.get(&key).filter(|_| !key.0.is_empty()) {
                Some(at) if number(component) >= number(found[*at].0) => {
                    found[*at] = (component, is_cancelled);
                }
                Some(_) => {}
                None => {
                    known.insert(key, found.len());
                    found.push((component, is_cancelled));
                }
            }
        }
    }
    let known = Known::of(&found, zones);
    let mut events = Vec::new();
    for (component, is_cancelled) in found {
        for Time { id, start, end, length } in times(component, &known, zones, draft) {
            let place = component.place.clone();
            events.push(Event { place, component, id, start, end, length, is_cancelled });
        }
    }
    events
}

fn number(component: &Component) -> i64 {
    component.value("SEQUENCE").parse().unwrap_or_default()
}
