//! The schedule of frab and its family: `schedule.xml`, which Pentabarf invented and frab, pretalx,
//! FOSDEM and osem write, and `schedule.json` version 1, its twin of the C3VOC
//! (<https://c3voc.de/schedule/schema.json>, <https://c3voc.de/schedule/schema.xsd>).
//!
//! Both are first brought into one form (`form::Schedule`), from which the draft is made. It is read
//! as it is met: with and without dates, ids and zones; the schemas are for what we write.

mod event;
mod form;
mod json;
mod sessions;
#[cfg(test)]
mod tests;
mod times;
mod write;
mod xml;

use super::Faults;
use super::draft::Draft;
use super::format::{Format, Glance};
use super::limits;
use super::outgoing::OutFormat;
use super::source::{Input, Options};

/// `schedule.xml`.
pub static XML: Format = Format {
    name: "frab-xml",
    title: "schedule.xml of frab, pretalx, Pentabarf",
    is_one: |glance| glance.root() == "schedule",
    reader: |inputs, options| draft(&read(inputs, xml::read)?, options),
};

/// `schedule.json`, version 1.
pub static JSON: Format = Format {
    name: "frab-json",
    title: "schedule.json of frab, pretalx, c3voc (version 1)",
    is_one: is_json,
    reader: |inputs, options| draft(&read(inputs, json::read)?, options),
};

/// `schedule.xml`, as it is written.
pub static WRITE_XML: OutFormat = OutFormat { name: "frab-xml", ends: ".xml", writer: write::xml };

/// `schedule.json`, version 1, as it is written.
pub static WRITE_JSON: OutFormat =
    OutFormat { name: "frab-json", ends: ".json", writer: write::json };

/// Whether the conference has its days, as in no later version.
fn is_json(glance: &Glance) -> bool {
    let conference =
        || glance.object()?.get("schedule")?.as_object()?.get("conference")?.as_object();
    let days = conference().map(|conference| conference.list("days"));
    days.is_some_and(|days| {
        days.iter().any(|day| day.as_object().is_some_and(|day| day.get("rooms").is_some()))
    })
}

type OfOne = fn(&Input) -> Result<form::Schedule, super::Fault>;

/// Reads all files, and tells what is wrong with all of them.
fn read(inputs: &[Input], one: OfOne) -> Result<Vec<form::Schedule>, Faults> {
    let mut faults = Vec::new();
    let mut schedules = Vec::new();
    for input in inputs {
        match one(input) {
            Ok(schedule) => schedules.push(schedule),
            Err(mut fault) => {
                fault.place.file.clone_from(&input.name);
                faults.push(fault);
            }
        }
    }
    if faults.is_empty() { Ok(schedules) } else { Err(faults) }
}

/// One draft of the schedules of one event.
fn draft(schedules: &[form::Schedule], options: &Options) -> Result<Draft, Faults> {
    limits::check_number("sessions", schedules.iter().flat_map(form::Schedule::events).count())?;
    let mut draft = Draft::default();
    let clock = times::Clockwork::of(schedules, options).map_err(|fault| vec![fault])?;
    event::read(schedules, &clock, options, &mut draft);
    sessions::read(schedules, &clock, options, &mut draft);
    if schedules.iter().all(|schedule| schedule.is_ours) {
        draft.settle_as_ours(
            &["part", "function", "organisation", "start", "end"],
            &["verticals", "rooms", "languages"],
            options.into.as_deref(),
        );
    }
    Ok(draft)
}
