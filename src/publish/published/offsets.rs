//! The offsets of the venue around the event: phones have no rules of time zones.

use crate::programme::model::OffsetChange;
use crate::programme::time::{Moment, offset_minutes};
use crate::publish::check::{Source, offset_of, zone};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;

/// Whoever looks at the programme a little earlier or later, from elsewhere, is told the right time
/// too. In minutes.
const AROUND: i64 = 2 * 24 * 60;

/// The most offsets that are written: an event that lasts for centuries is a slip of the pen.
const MOST: usize = 20;

/// Writes the offsets into the event, unless its own one holds all the time.
pub fn write(source: &Source, json: &mut Value) {
    let Some(event) = json.get_mut("event").and_then(Value::as_object_mut) else { return };
    let is_there = event.get("offsets").is_some_and(|offsets| *offsets != Value::Array(Vec::new()));
    let text = |name: &str| event.get(name).and_then(Value::as_str).unwrap_or_default();
    let (Some(zone), Some(own)) = (zone(text("time_zone")), offset_minutes(text("offset"))) else {
        return;
    };
    let Some((start, end)) = span(source, text("offset")).filter(|_| !is_there) else { return };
    let offsets = offsets(&zone, start, end).unwrap_or_default();
    if offsets.iter().any(|change| change.from.offset() != own) {
        let offsets = serde_json::to_value(offsets).expect("times can be written");
        event.insert("offsets".to_owned(), offsets);
    }
}

/// The time around all days and sessions.
fn span(source: &Source, offset: &str) -> Option<(Moment, Moment)> {
    let of = |places: &str| source.select(places).into_iter().filter_map(|(_, it)| it.as_str());
    let times = of("sessions[].start").chain(of("sessions[].end")).filter_map(Moment::parse);
    let midnight = |date: &str| Moment::parse(&format!("{date}T00:00:00{offset}"));
    let midnights = of("event.days[].date").filter_map(midnight);
    let days = midnights.flat_map(|midnight| [midnight, midnight.plus(24 * 60)]);
    let all: Vec<Moment> = times.chain(days).collect();
    Some((all.iter().min()?.plus(-AROUND), all.iter().max()?.plus(AROUND)))
}

/// The offset at the start, and each other one up to the end.
fn offsets(zone: &TimeZone, start: Moment, end: Moment) -> Option<Vec<OffsetChange>> {
    let begin = Timestamp::from_second(start.minutes() * 60).ok()?;
    let changes = zone
        .following(begin)
        .map(|change| (change.timestamp().as_second().div_euclid(60), change.offset()))
        .take_while(|(minutes, _)| *minutes <= end.minutes());
    let first = (start.minutes(), zone.to_offset(begin));
    let mut offsets: Vec<OffsetChange> = Vec::new();
    for (minutes, offset) in std::iter::once(first).chain(changes) {
        let from = Moment::new(minutes, i16::try_from(offset.seconds() / 60).ok()?);
        // The name of the time can change without the time itself.
        if offsets.last().is_none_or(|last| last.from.offset() != from.offset()) {
            offsets.push(OffsetChange { from, offset: offset_of(from).into() });
        }
        if offsets.len() == MOST {
            break;
        }
    }
    Some(offsets)
}
