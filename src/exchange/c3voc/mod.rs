//! `schedule.json` version 2 of the C3VOC (<https://c3voc.de/schema/schedule2>): events in one list,
//! which refer to rooms, tracks and people. Texts may be in several languages. (Version 1 is that of
//! [frab](super::frab).)

mod event;
mod people;
mod sessions;
#[cfg(test)]
mod tests;
mod write;

use super::Faults;
use super::clock::SourceClock;
use super::draft::Draft;
use super::fields::{Entry, entries};
use super::format::{Format, Glance};
use super::json::{Json, Object};
use super::languages;
use super::outgoing::{GENERATOR, OutFormat};
use super::place::{Fault, Place};
use super::source::{Input, Options};
use crate::programme::lang::Lang;

/// `schedule.json`, version 2.
pub static FORMAT: Format = Format {
    name: "c3voc-v2",
    title: "schedule.json of the C3VOC (version 2)",
    is_one,
    reader: read,
};

/// `schedule.json`, version 2, as it is written.
pub static WRITE: OutFormat = OutFormat { name: "c3voc-v2", ends: ".json", writer: write::json };

/// Whether the events are beside the conference.
fn is_one(glance: &Glance) -> bool {
    let schedule = || glance.object()?.get("schedule")?.as_object();
    schedule().is_some_and(|schedule| matches!(schedule.get("events"), Some(Json::List(_))))
}

fn read(inputs: &[Input], options: &Options) -> Result<Draft, Faults> {
    let (mut schedules, mut faults) = (Vec::new(), Vec::new());
    for input in inputs {
        // Of one file alone the name is known.
        let file = if inputs.len() > 1 { &*input.name } else { "" };
        match schedule(input) {
            Ok(schedule) => schedules.push((Place::default().in_file(file), schedule)),
            Err(mut fault) => {
                fault.place.file.clone_from(&input.name);
                faults.push(fault);
            }
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    // Whether we wrote all of them, so that slugs have our numbers and ids.
    let is_ours = schedules.iter().all(|(_, schedule)| schedule.is_ours);
    let mut draft = Draft::default();
    let (mut conference, mut events, mut persons) = (Object::default(), Vec::new(), Vec::new());
    for (place, Schedule { members: mut schedule, .. }) in schedules {
        events.extend(entries(&place.then(".events"), schedule.take_list("events")));
        persons.extend(entries(&place.then(".persons"), schedule.take_list("persons")));
        let of_file = schedule.take_object("conference");
        let all = of_file.into_iter().chain(schedule);
        for (name, value) in all.filter(|(_, value)| !value.is_blank()) {
            match (conference.get_mut(&name), value) {
                // Several files are of one event: their rooms, tracks and days are all of them.
                (Some(Json::List(known)), Json::List(more)) => known.extend(more),
                (Some(_), _) => {}
                (None, value) => conference.push(name, value),
            }
        }
    }
    let lang = language(&conference, &events, options);
    let zone = conference.take_words("time_zone_name");
    let times = events.iter().flat_map(|entry| {
        let times = ["start", "end"].map(|name| entry.members.str(name));
        times.into_iter().flatten().map(|time| (time, &entry.place))
    });
    let clock = SourceClock::of(times, &zone, options, &mut draft).map_err(|fault| vec![fault])?;
    clock.zone_name().clone_into(&mut draft.event.time_zone);
    let base = is_ours.then(|| conference.take_words("base_url"));
    let slugs = event::read(conference, lang, is_ours, &mut draft);
    people::read(persons, lang, base.as_deref(), &mut draft);
    sessions::read(events, &slugs, &clock, lang, base.as_deref(), &mut draft);
    draft.event.languages = languages::of_titles(lang, &draft);
    if is_ours {
        draft.settle_as_ours(
            &["function", "organisation", "start", "end"],
            &["verticals", "rooms", "languages", "kind"],
            options.into.as_deref(),
        );
    }
    Ok(draft)
}

/// The schedule of a file.
struct Schedule {
    /// Whether we wrote it.
    is_ours: bool,
    members: Object,
}

/// # Errors
/// When there is none in a file.
fn schedule(input: &Input) -> Result<Schedule, Fault> {
    let json = Json::read(&input.text()?).map_err(Fault::whole)?;
    let mut object = json.as_object().cloned().unwrap_or_default();
    let is_ours = object.take_object("generator").str("name") == Some(GENERATOR);
    match object.take("schedule") {
        Some(Json::Object(members)) => Ok(Schedule { is_ours, members }),
        _ => Err(Fault::whole("there is no schedule in it")),
    }
}

/// The language of texts whose own is not told: as was said, that of the conference, or of most events.
fn language(conference: &Object, events: &[Entry], options: &Options) -> Lang {
    let defaults = conference.get("defaults").and_then(Json::as_object);
    let of_defaults = || languages::of(defaults?.str("language")?).first().copied();
    let of_conference =
        || languages::of(conference.list("languages").first()?.as_str()?).first().copied();
    let of_event = |event: &Entry| languages::of(event.members.str("language")?).first().copied();
    let first = || events.iter().find_map(of_event);
    let told = options.language.or_else(of_defaults).or_else(of_conference).or_else(first);
    told.unwrap_or(options.language())
}
