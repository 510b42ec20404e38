//! Sessionize (<https://sessionize.com>): what its API gives as JSON. *All* is one object of lists;
//! *GridSmart*, *Sessions* and *Speakers* are lists of days, of groups and of people, which complete
//! each other when they lie side by side.
//!
//! The app of KotlinConf serves the same under names of its own (`speakerIds`, `location`, `tags`).
//!
//! There is no public schema. Its times are mostly those of the event's zone, without saying which.

mod categories;
mod form;
mod sessions;
mod speakers;
#[cfg(test)]
mod tests;

use super::Faults;
use super::clock::SourceClock;
use super::draft::{Day, Draft, words};
use super::fields::{objects, take_line};
use super::format::Format;
use super::json::Json;
use super::languages;
use super::source::{Input, Options};
use super::times::date;
use crate::programme::lang::Lang;
use crate::programme::text::Text;
use form::{Form, is_one};

/// The JSON of Sessionize.
pub static FORMAT: Format = Format {
    name: "sessionize",
    title: "JSON of Sessionize (All, GridSmart, Sessions, Speakers)",
    is_one: |glance| glance.json().is_some_and(is_one),
    reader: read,
};

fn read(inputs: &[Input], options: &Options) -> Result<Draft, Faults> {
    let mut form = Form::read(inputs)?;
    let mut draft = Draft::default();
    let titles = form.sessions.iter().filter_map(|entry| entry.members.str("title"));
    let of_letters = || languages::by_script(titles).unwrap_or(options.language());
    let lang = options.language.unwrap_or_else(of_letters);
    draft.event.languages = vec![lang];
    draft.event.words_for_tracks = Some(words::tracks());
    for day in form.days.iter().filter_map(|day| date(day)) {
        if draft.event.days.iter().all(|known| known.date != day) {
            draft.event.days.push(Day { date: day, title: Text::default() });
        }
    }
    rooms(std::mem::take(&mut form.rooms), lang, &mut draft);
    let times = form.sessions.iter().flat_map(|entry| {
        let times = ["startsAt", "endsAt"].map(|name| entry.members.str(name));
        times.into_iter().flatten().map(|time| (time, &entry.place))
    });
    let clock = SourceClock::of(times, "", options, &mut draft).map_err(|fault| vec![fault])?;
    clock.zone_name().clone_into(&mut draft.event.time_zone);
    let categories = categories::Categories::of(&form.categories);
    speakers::read(std::mem::take(&mut form.speakers), &categories, lang, &mut draft);
    sessions::read(form, &categories, &clock, lang, &mut draft);
    Ok(draft)
}

/// Enters the rooms in the order in which Sessionize sorts them.
fn rooms(rooms: Vec<Json>, lang: Lang, draft: &mut Draft) {
    let mut rooms = objects(rooms);
    rooms.sort_by_key(|room| room.get("sort").and_then(Json::integer));
    for mut room in rooms {
        let id = room.take_words("id");
        let name = take_line(&mut room, "name", lang);
        if let Some(phrase) = name.all().next() {
            draft.room(Some(&id), phrase.text, lang);
        }
    }
}
