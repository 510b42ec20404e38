//! The events of all calendars, each as often as it takes place.

use super::super::clock::iso_duration;
use super::super::draft::Draft;
use super::super::place::Place;
use super::content::{Component, Property};
use super::repeat::{MOST, Rule};
use super::written::Written;
use super::zones::Zones;
use crate::programme::time::Date;
use std::collections::{BTreeMap, BTreeSet};

/// An event that takes place once.
pub struct Event<'a> {
    /// Where it stands.
    pub place: Place,
    /// All that is said of it.
    pub component: &'a Component,
    /// Its UID, with the date of the repetition where it repeats; may be empty.
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
    let last = last(&found);
    let moved = moved(&found);
    let mut events = Vec::new();
    for (component, is_cancelled) in found {
        let uid = component.value("UID");
        let of_event = || moved.get(uid).cloned().unwrap_or_default();
        for (id, start, end) in times(component, &of_event(), last, zones, draft) {
            let length = iso_duration(component.value("DURATION"));
            let place = component.place.clone();
            events.push(Event { place, component, id, start, end, length, is_cancelled });
        }
    }
    events
}

fn number(component: &Component) -> i64 {
    component.value("SEQUENCE").parse().unwrap_or_default()
}

/// The last day on which something begins that does not repeat.
fn last(found: &[(&Component, bool)]) -> Option<Date> {
    let once = found.iter().filter(|(event, _)| event.property("RRULE").is_none());
    once.filter_map(|(event, _)| Some(Written::read(event.value("DTSTART"))?.date)).max()
}

/// The dates of repetitions that have an event of their own, by UID.
fn moved<'a>(found: &[(&'a Component, bool)]) -> BTreeMap<&'a str, BTreeSet<Date>> {
    let mut moved: BTreeMap<&str, BTreeSet<Date>> = BTreeMap::new();
    for (event, _) in found {
        if let Some(instead) = Written::read(event.value("RECURRENCE-ID")) {
            moved.entry(event.value("UID")).or_default().insert(instead.date);
        }
    }
    moved
}

/// Id, start and end of each time that an event takes place.
fn times(
    event: &Component,
    moved: &BTreeSet<Date>,
    last: Option<Date>,
    zones: &Zones,
    draft: &mut Draft,
) -> Vec<(String, String, String)> {
    let uid = event.value("UID");
    let [start, end] = ["DTSTART", "DTEND"].map(|name| event.property(name));
    let told = |of: Option<&Property>| of.map(|it| zones.told(it)).unwrap_or_default();
    let instead = Written::read(event.value("RECURRENCE-ID"));
    let id = instead.map_or_else(|| uid.to_owned(), |it| format!("{uid} {}", it.date));
    let once = vec![(id, told(start), told(end))];
    let begins = start.and_then(|start| Some((start, Written::read(&start.value)?)));
    let Some((start, written)) = begins.filter(|_| instead.is_none()) else { return once };
    let Some(dates) = dates(event, written.date, last, draft) else { return once };
    let mut all = Vec::new();
    for date in dates.into_iter().filter(|date| !moved.contains(date)) {
        let shift = date.days() - written.date.days();
        let told_on = |property: &Property, written: Written| {
            let date = Date::from_days(written.date.days() + shift);
            zones.told_of(Written { date, ..written }, property).unwrap_or_default()
        };
        let ends = end.and_then(|end| Some(told_on(end, Written::read(&end.value)?)));
        all.push((format!("{uid} {date}"), told_on(start, written), ends.unwrap_or_default()));
    }
    all
}

/// The dates of an event that repeats; `None` when it does not, or when nobody knows how.
fn dates(
    event: &Component,
    start: Date,
    last: Option<Date>,
    draft: &mut Draft,
) -> Option<BTreeSet<Date>> {
    let others = |name: &str| -> BTreeSet<Date> {
        let values = event.all(name).flat_map(|property| property.value.split(','));
        values.filter_map(|value| Some(Written::read(value)?.date)).collect()
    };
    let more = others("RDATE");
    let rule = event.property("RRULE");
    if rule.is_none() && more.is_empty() {
        return None;
    }
    let mut dates = BTreeSet::from([start]);
    if let Some(rule) = rule {
        match Rule::read(&rule.value) {
            Some(known) => {
                // Without an end of its own it goes on as long as the event.
                let far = Date { year: start.year + 2, month: 1, day: 1 };
                let last = if known.ends() { far } else { last.unwrap_or(start) };
                let found = known.dates(start, last);
                if found.len() == MOST {
                    draft.note(&event.place, format!("only the first {MOST} times of it are read"));
                }
                dates.extend(found);
            }
            None => {
                let what =
                    format!("only its first time is read: {} is no rule that is known", rule.value);
                draft.note(&event.place, what);
            }
        }
    }
    dates.extend(more.into_iter().take(MOST));
    let without = others("EXDATE");
    dates.retain(|date| !without.contains(date));
    Some(dates)
}
