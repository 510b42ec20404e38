//! The zones of a calendar (RFC 5545, section 3.6.5), and its times as texts that tell their offset.

use super::super::times::{Zone, instant};
use super::content::{Component, Property};
use super::repeat::{nth_weekday, parts, weekday};
use super::written::Written;
use crate::programme::time::{Date, Moment};
use std::collections::BTreeMap;

/// Zones as Windows and Outlook name them (CLDR, `windowsZones.xml`, territory 001).
const WINDOWS: [(&str, &str); 29] = [
    ("AUS Eastern Standard Time", "Australia/Sydney"),
    ("Arab Standard Time", "Asia/Riyadh"),
    ("Arabian Standard Time", "Asia/Dubai"),
    ("Central Europe Standard Time", "Europe/Budapest"),
    ("Central European Standard Time", "Europe/Warsaw"),
    ("Central Standard Time", "America/Chicago"),
    ("China Standard Time", "Asia/Shanghai"),
    ("E. Europe Standard Time", "Europe/Chisinau"),
    ("E. South America Standard Time", "America/Sao_Paulo"),
    ("Eastern Standard Time", "America/New_York"),
    ("Egypt Standard Time", "Africa/Cairo"),
    ("FLE Standard Time", "Europe/Kyiv"),
    ("GMT Standard Time", "Europe/London"),
    ("GTB Standard Time", "Europe/Bucharest"),
    ("Greenwich Standard Time", "Atlantic/Reykjavik"),
    ("India Standard Time", "Asia/Kolkata"),
    ("Israel Standard Time", "Asia/Jerusalem"),
    ("Korea Standard Time", "Asia/Seoul"),
    ("Morocco Standard Time", "Africa/Casablanca"),
    ("Mountain Standard Time", "America/Denver"),
    ("Pacific Standard Time", "America/Los_Angeles"),
    ("Romance Standard Time", "Europe/Paris"),
    ("Russian Standard Time", "Europe/Moscow"),
    ("Singapore Standard Time", "Asia/Singapore"),
    ("South Africa Standard Time", "Africa/Johannesburg"),
    ("Tokyo Standard Time", "Asia/Tokyo"),
    ("Turkey Standard Time", "Europe/Istanbul"),
    ("W. Central Africa Standard Time", "Africa/Lagos"),
    ("W. Europe Standard Time", "Europe/Berlin"),
];

/// The zones that a calendar defines, by their ids.
pub struct Zones(BTreeMap<String, Defined>);

enum Defined {
    /// One that has a name in the database of zones, of which we know more than the calendar does.
    Named(Zone),
    /// Any other.
    Own(Vec<Observance>),
}

/// When an offset begins to hold.
struct Observance {
    /// The first time, on the clock that was in use until then.
    date: Date,
    minutes: i64,
    /// In minutes east of UTC.
    before: i16,
    after: i16,
    /// Month, which of its weekdays, and the weekday, of each year; and the last year of it.
    yearly: Option<(u8, i64, u8, i32)>,
}

impl Zones {
    /// Those of all calendars.
    pub fn of(calendars: &[Component]) -> Zones {
        let all = calendars.iter().flat_map(|calendar| &calendar.components);
        let zones = all.filter(|component| component.name == "VTIMEZONE").map(|zone| {
            let id = zone.value("TZID").to_owned();
            let named = named(&id).or_else(|| named(zone.value("X-LIC-LOCATION")));
            let own = || zone.components.iter().filter_map(observance).collect();
            (id, named.map_or_else(|| Defined::Own(own()), Defined::Named))
        });
        Zones(zones.collect())
    }

    /// The zone of the calendar: the one that it says, or that of most of its times; empty when there
    /// is none with a name.
    pub fn name_of_all(&self, calendars: &[Component]) -> String {
        let said = ["X-WR-TIMEZONE", "TIMEZONE-ID"];
        let said = calendars.iter().flat_map(|it| said.map(|name| it.value(name)));
        let mut said = said.filter_map(named);
        if let Some(zone) = said.next() {
            return zone.name().to_owned();
        }
        let events = calendars.iter().flat_map(|calendar| &calendar.components);
        let mut number: BTreeMap<String, usize> = BTreeMap::new();
        for start in events.filter_map(|event| event.property("DTSTART")) {
            if let Some(zone) = self.zone(start.parameter("TZID").unwrap_or_default()) {
                *number.entry(zone.name().to_owned()).or_default() += 1;
            }
        }
        let most = number.into_iter().max_by_key(|(_, number)| *number);
        most.map(|(name, _)| name).unwrap_or_default()
    }

    fn zone(&self, id: &str) -> Option<Zone> {
        match self.0.get(id) {
            Some(Defined::Named(zone)) => Some(zone.clone()),
            Some(Defined::Own(_)) => None,
            None => named(id),
        }
    }

    /// A time of a property: with its offset, where it has one; else as local time. What is no time
    /// stays as it is written.
    pub fn told(&self, property: &Property) -> String {
        Written::read(&property.value)
            .and_then(|written| self.told_of(written, property))
            .unwrap_or_else(|| property.value.clone())
    }

    /// The same for another time than the one that stands there, such as when it is repeated.
    pub fn told_of(&self, written: Written, property: &Property) -> Option<String> {
        let id = property.parameter("TZID").unwrap_or_default().trim();
        let Some(minutes) = written.minutes else { return Some(written.local()) };
        if written.is_utc {
            return Some(format!("{}:00Z", written.local()));
        }
        let moment = match (self.0.get(id), self.zone(id)) {
            (_, Some(zone)) => zone.at(written.date, minutes)?,
            (Some(Defined::Own(observances)), _) => {
                let wall = written.date.days() * 1440 + minutes;
                let offset = offset(observances, written.date.year, wall)?;
                Moment::new(wall - i64::from(offset), offset)
            }
            _ => return Some(written.local()),
        };
        Some(moment.to_string())
    }

    /// A time in UTC on the clock of a property whose zone has a name; `None` for any other.
    pub fn on_clock_of(&self, property: &Property, written: Written) -> Option<Written> {
        let zone = self.zone(property.parameter("TZID").unwrap_or_default())?;
        let instant = instant(&self.told_of(written, property)?).filter(|_| written.is_utc)?;
        let there = zone.tell(instant);
        let minutes = (there.minutes() + i64::from(there.offset())).rem_euclid(24 * 60);
        Some(Written { date: there.date(), minutes: Some(minutes), is_utc: false })
    }
}

/// The zone of an id: a name of the database, maybe behind others (`/example.org/Europe/Paris`), or one
/// of Windows.
fn named(id: &str) -> Option<Zone> {
    let id = id.trim();
    if id.is_empty() {
        return None;
    }
    let windows = WINDOWS.iter().find(|(name, _)| *name == id).map(|(_, zone)| *zone);
    let starts = id.match_indices('/').map(|(at, _)| &id[at + 1..]);
    let names = windows.into_iter().chain([id]).chain(starts.filter(|name| name.contains('/')));
    names.filter_map(Zone::named).find(|zone| !zone.name().is_empty())
}

fn observance(component: &Component) -> Option<Observance> {
    let start = Written::read(component.value("DTSTART"))?;
    let [before, after] =
        ["TZOFFSETFROM", "TZOFFSETTO"].map(|name| utc_offset(component.value(name)));
    let rule = component.value("RRULE");
    let rule = parts(rule);
    let part = |name: &str| rule.iter().find(|(known, _)| known == name).map(|(_, value)| &**value);
    let yearly = || {
        let is_yearly = part("FREQ")? == "YEARLY";
        let by_day = part("BYDAY")?;
        let (number, day) = by_day.split_at_checked(by_day.len().checked_sub(2)?)?;
        let number = if number.is_empty() { 1 } else { number.parse().ok()? };
        let last = part("UNTIL").and_then(Written::read).map_or(i32::MAX, |until| until.date.year);
        let month = part("BYMONTH")?.parse().ok().filter(|month| (1..=12).contains(month))?;
        is_yearly.then_some((month, number, weekday(day)?, last))
    };
    Some(Observance {
        date: start.date,
        minutes: start.minutes.unwrap_or_default(),
        before: before?,
        after: after?,
        yearly: yearly(),
    })
}

/// The offset that holds at a time of the clock: that of the observance that began last.
fn offset(observances: &[Observance], year: i32, wall: i64) -> Option<i16> {
    let begins = |it: &Observance, date: Date| date.days() * 1440 + it.minutes;
    let of_years = |it: &Observance| {
        let first = begins(it, it.date);
        let later = [year - 1, year].into_iter().filter_map(|year| {
            let (month, number, day, last) = it.yearly?;
            let date = nth_weekday(year, month, number, day).filter(|_| year <= last)?;
            Some(begins(it, date)).filter(|at| *at > first)
        });
        later.chain([first]).filter(|at| *at <= wall).max()
    };
    let begun = observances.iter().filter_map(|it| Some((of_years(it)?, it.after)));
    let last = begun.max_by_key(|(at, _)| *at).map(|(_, after)| after);
    last.or_else(|| observances.iter().min_by_key(|it| begins(it, it.date)).map(|it| it.before))
}

/// `+0100`, `-053000`.
fn utc_offset(value: &str) -> Option<i16> {
    let sign = match value.as_bytes().first()? {
        b'-' => -1,
        b'+' => 1,
        _ => return None,
    };
    let number = |range: std::ops::Range<usize>| {
        value.get(range)?.parse::<i16>().ok().filter(|number| (0..60).contains(number))
    };
    let (hours, minutes) = (number(1..3)?, number(3..5)?);
    (hours < 24).then_some(sign * (hours * 60 + minutes))
}
