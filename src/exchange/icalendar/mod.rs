//! iCalendar (RFC 5545, with RFC 7986 and what calendars write besides): each VEVENT is a session, its
//! LOCATION a room, its CATEGORIES tracks.
//!
//! Texts may be said several times, in the language that the LANGUAGE parameter tells. Times are
//! those of a zone that the calendar defines (VTIMEZONE), in UTC, or without either. What repeats is
//! expanded into single sessions; of what is no rule the first time is taken, and that is told.

mod calendar;
mod content;
mod entry;
mod events;
mod occurrences;
mod repeat;
#[cfg(test)]
mod tests;
mod texts;
mod write;
mod written;
mod zones;

use super::Faults;
use super::clock::SourceClock;
use super::draft::Draft;
use super::format::Format;
use super::languages;
use super::outgoing::OutFormat;
use super::place::Place;
use super::source::{Input, Options};
use crate::formats::icalendar::PRODID;
use content::Component;
use entry::Telling;
use zones::Zones;

/// iCalendar.
pub static FORMAT: Format = Format {
    name: "icalendar",
    title: "iCalendar (.ics)",
    is_one: |glance| {
        let head = glance.text().trim_start().get(..15).unwrap_or_default();
        head.eq_ignore_ascii_case("BEGIN:VCALENDAR")
    },
    reader: read,
};

/// iCalendar, as it is written.
pub static WRITE: OutFormat =
    OutFormat { name: "icalendar", ends: ".ics", writer: write::calendar };

fn read(inputs: &[Input], options: &Options) -> Result<Draft, Faults> {
    let (mut calendars, mut faults) = (Vec::<Component>::new(), Vec::new());
    let mut draft = Draft::default();
    for input in inputs {
        // Of one file alone the name is known.
        let file = if inputs.len() > 1 { &*input.name } else { "" };
        match content::read(input, file, &mut draft.notes) {
            Ok(components) => calendars.extend(components),
            Err(mut fault) => {
                fault.place.file.clone_from(&input.name);
                faults.push(fault);
            }
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let lang = options.language.unwrap_or_else(|| {
        let events = calendars.iter().flat_map(|it| it.components.iter());
        let titles = events.filter_map(|event| Some(&*event.property("SUMMARY")?.value));
        languages::by_script(titles).unwrap_or(options.language())
    });
    let zones = Zones::of(&calendars);
    let named = zones.name_of_all(&calendars);
    let events = events::of(&calendars, &zones, &mut draft);
    let none = Place::default();
    let times = events.iter().flat_map(|event| {
        [&event.start, &event.end]
            .map(|time| (&**time, if time.is_empty() { &none } else { &event.place }))
    });
    let clock = SourceClock::of(times, &named, options, &mut draft).map_err(|fault| vec![fault])?;
    clock.zone_name().clone_into(&mut draft.event.time_zone);
    let ours = calendars.iter().all(is_ours).then(|| calendars[0].value("URL"));
    calendar::read(&calendars, lang, ours.is_some(), &mut draft);
    draft.untold.entry("sessions").or_default().add("kind");
    entry::read(&events, &Telling { clock: &clock, lang, ours }, &mut draft);
    draft.event.languages = languages::of_titles(lang, &draft);
    if ours.is_some() {
        draft.settle_as_ours(
            &["part", "function", "organisation", "start", "end"],
            &[],
            options.into.as_deref(),
        );
    }
    Ok(draft)
}

/// Whether we wrote a calendar.
fn is_ours(calendar: &Component) -> bool {
    calendar.value("PRODID") == PRODID
}
