//! When an event takes place: once, by a rule (RRULE), at other times besides (RDATE), without some
//! (EXDATE), and some of them told by an event of their own (RECURRENCE-ID).

use super::super::clock::iso_duration;
use super::super::draft::Draft;
use super::super::times::instant;
use super::content::{Component, Property};
use super::repeat::{MOST, Rule, Times};
use super::written::Written;
use super::zones::Zones;
use crate::programme::time::{Date, Moment};
use std::collections::{BTreeMap, BTreeSet};

/// A time at which an event takes place, as its calendar tells it.
pub struct Time {
    /// The UID of the event, with the date (or time) of the repetition where it repeats.
    pub id: String,
    /// The start, as [`Zones::told`] tells it.
    pub start: String,
    /// The end likewise; empty where a length is told, or nothing.
    pub end: String,
    /// The length in minutes.
    pub length: Option<i64>,
}

/// What has to be known of all events to tell the times of one.
#[derive(Default)]
pub struct Known<'a> {
    /// The last day on which something begins that does not repeat.
    last: Option<Date>,
    /// The repetitions that have an event of their own, by UID.
    moved: BTreeMap<&'a str, Exceptions>,
    /// The UIDs of what may take place several times a day.
    several_a_day: BTreeSet<&'a str>,
    /// The starts of what repeats, by UID: its clock tells which time is meant.
    starts: BTreeMap<&'a str, &'a Property>,
}

/// Times that are none of those of a rule.
#[derive(Default)]
struct Exceptions {
    /// Those that an instant is known of.
    instants: BTreeSet<Moment>,
    /// Those of a clock. Of whole days, and where there is one time a day, the date says which is
    /// meant: programs write either midnight or the old time.
    local: Vec<Written>,
}

impl<'a> Known<'a> {
    /// What is to be known of these events.
    pub fn of(found: &[(&'a Component, bool)], zones: &Zones) -> Known<'a> {
        let mut known = Known::default();
        for (event, _) in found {
            let uid = event.value("UID");
            match event.property("RRULE").map(|rule| Rule::read(&rule.value)) {
                None => {
                    let date = Written::read(event.value("DTSTART")).map(|start| start.date);
                    known.last = known.last.max(date);
                }
                Some(Some(rule)) if rule.is_several_a_day() => {
                    known.several_a_day.insert(uid);
                }
                Some(_) => {}
            }
            if let Some(property) = event.property("RECURRENCE-ID")
                && let Some(written) = Written::read(&property.value)
            {
                known.moved.entry(uid).or_default().add(written, property, zones);
            } else if let Some(start) = event.property("DTSTART") {
                known.starts.insert(uid, start);
            }
        }
        known
    }

    /// The id of a repetition. Only where a date would not do it has the time: ids are for good.
    fn id(&self, uid: &str, written: Written) -> String {
        match self.several_a_day.contains(uid) {
            true => format!("{uid} {}", written.local()),
            false => format!("{uid} {}", written.date),
        }
    }
}

impl Exceptions {
    fn add(&mut self, written: Written, property: &Property, zones: &Zones) {
        let told = zones.told_of(written, property).filter(|_| written.minutes.is_some());
        self.instants.extend(told.as_deref().and_then(instant));
        if !written.is_utc {
            self.local.push(written);
        }
    }

    /// Whether a time is one of them. `told`: the same with its offset, where there is one.
    fn has(&self, written: Written, told: &str, is_several_a_day: bool) -> bool {
        let is_it = |local: &Written| {
            let is_date_enough = local.minutes.is_none() || !is_several_a_day;
            local.date == written.date && (is_date_enough || local.minutes == written.minutes)
        };
        instant(told).is_some_and(|it| self.instants.contains(&it))
            || !written.is_utc && self.local.iter().any(is_it)
    }
}

/// Each time that an event takes place. What is not read of its repetitions is told.
pub fn times(event: &Component, known: &Known, zones: &Zones, draft: &mut Draft) -> Vec<Time> {
    let uid = event.value("UID");
    let [start, end] = ["DTSTART", "DTEND"].map(|name| event.property(name));
    let told = |of: Option<&Property>| of.map(|it| zones.told(it)).unwrap_or_default();
    let length = iso_duration(event.value("DURATION"));
    let instead = event.property("RECURRENCE-ID");
    if instead.is_some_and(|it| it.parameter("RANGE").is_some()) {
        let what = "only this one time is changed, and not those after it (RANGE)";
        draft.note(&event.place, what);
    }
    let instead = instead.map(|property| Written::read(&property.value));
    let id = match instead {
        Some(Some(written)) => {
            let start = known.starts.get(uid);
            let there = start.and_then(|start| zones.on_clock_of(start, written));
            known.id(uid, there.unwrap_or(written))
        }
        _ => uid.to_owned(),
    };
    let once = vec![Time { id, start: told(start), end: told(end), length }];
    let begins = start.and_then(|start| Some((start, Written::read(&start.value)?)));
    let Some((start, first)) = begins.filter(|_| instead.is_none()) else { return once };
    let is_several_a_day = known.several_a_day.contains(uid);
    let Some(starts) = starts(event, start, first, known, zones, draft) else { return once };
    let ends = end.and_then(|end| Some((end, Written::read(&end.value)?)));
    // Of a time that is told by another clock than the first one, the length is known and no end.
    let whole = || {
        let [start, end] = [once[0].start.as_str(), once[0].end.as_str()].map(instant);
        length.or_else(|| Some(end?.minutes() - start?.minutes()))
    };
    let mut all = Vec::new();
    for (written, property) in starts {
        let told = zones.told_of(written, property).unwrap_or_default();
        let moved = known.moved.get(uid);
        if moved.is_some_and(|moved| moved.has(written, &told, is_several_a_day)) {
            continue;
        }
        let id = known.id(uid, written);
        all.push(match ends.filter(|_| written.is_utc == first.is_utc) {
            Some((end, last)) => {
                let end = zones.told_of(last.later(written.minutes_after(first)), end);
                Time { id, start: told, end: end.unwrap_or_default(), length }
            }
            None => Time { id, start: told, end: String::new(), length: whole() },
        });
    }
    all
}

/// The times of an event that repeats, each with the property whose clock it is told by; `None` when
/// it does not repeat.
fn starts<'a>(
    event: &'a Component,
    start: &'a Property,
    first: Written,
    known: &Known,
    zones: &Zones,
    draft: &mut Draft,
) -> Option<Vec<(Written, &'a Property)>> {
    let rule = event.property("RRULE");
    let more = listed(event, "RDATE", draft);
    if rule.is_none() && more.is_empty() {
        return None;
    }
    let mut starts = BTreeMap::from([(first, start)]);
    for rule in event.all("RRULE") {
        for written in of_rule(&rule.value, event, first, start, known, zones, draft) {
            starts.insert(written, start);
        }
    }
    if more.len() > MOST {
        draft.note(&event.place, format!("only the first {MOST} times of RDATE are read"));
    }
    for (written, property) in more.into_iter().take(MOST) {
        // A date without a time is one more at the usual time.
        let minutes = written.minutes.or(first.minutes).filter(|_| first.minutes.is_some());
        let is_utc = if written.minutes.is_some() { written.is_utc } else { first.is_utc };
        starts.entry(Written { minutes, is_utc, ..written }).or_insert(property);
    }
    let mut without = Exceptions::default();
    for (written, property) in listed(event, "EXDATE", draft) {
        without.add(written, property, zones);
    }
    let is_several_a_day = known.several_a_day.contains(event.value("UID"));
    starts.retain(|written, property| {
        let told = zones.told_of(*written, property).unwrap_or_default();
        !without.has(*written, &told, is_several_a_day)
    });
    Some(starts.into_iter().collect())
}

/// The times of a rule.
fn of_rule(
    rule: &str,
    event: &Component,
    first: Written,
    start: &Property,
    known: &Known,
    zones: &Zones,
    draft: &mut Draft,
) -> Vec<Written> {
    // Without an end of its own it goes on as long as the event.
    let last = known.last.unwrap_or(first.date).max(first.date);
    let read = Rule::read(rule);
    let times = read.as_ref().and_then(|rule| rule.times(first, last));
    let (Some(rule), Some(Times { mut starts, is_cut })) = (&read, times) else {
        let what = format!("only its first time is read: {rule} is no rule that is known");
        draft.note(&event.place, what);
        return Vec::new();
    };
    if !rule.ends() {
        draft.note(&event.place, format!("it repeats without an end: it is read up to {last}"));
    }
    if is_cut {
        draft.note(&event.place, format!("only the first {MOST} times of it are read"));
    }
    let until = rule.until().filter(|until| until.minutes.is_some());
    let until = until.and_then(|until| instant(&zones.told_of(until, start)?));
    starts.retain(|written| {
        let moment = zones.told_of(*written, start).as_deref().and_then(instant);
        moment.zip(until).is_none_or(|(moment, until)| moment <= until)
    });
    starts
}

/// The times of a property that lists some. Of a period its start.
fn listed<'a>(
    event: &'a Component,
    name: &'a str,
    draft: &mut Draft,
) -> Vec<(Written, &'a Property)> {
    let mut all = Vec::new();
    for property in event.all(name) {
        for value in property.value.split(',').filter(|value| !value.trim().is_empty()) {
            let (start, end) = value.split_once('/').unwrap_or((value, ""));
            match Written::read(start) {
                Some(written) => all.push((written, property)),
                None => draft.note(&event.place, format!("{value:?} of {name} is no time")),
            }
            if !end.is_empty() {
                let what = format!("{value} of {name} is taken to last as long as the first time");
                draft.note(&event.place, what);
            }
        }
    }
    all
}
