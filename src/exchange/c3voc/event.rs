//! The conference, its rooms and tracks.

use super::super::draft::{Day, Draft, words};
use super::super::fields::{any, keep, objects, take_line, take_number, take_rich};
use super::super::html::Form;
use super::super::json::{Json, Object};
use super::super::links::absolute;
use super::super::place::Place;
use super::super::times::{date, instant};
use crate::programme::lang::Lang;
use crate::programme::model::Link;
use crate::programme::text::Text;
use crate::programme::time::Clock;
use std::collections::BTreeMap;

/// What is told by the days and the sessions, and what only machines need.
const TOLD: [&str; 4] = ["start", "end", "timeslot_duration", "defaults"];

/// What is told of a file that we wrote by the programme itself.
const OF_OURS: [&str; 2] = ["languages", "version"];

/// The places of the tracks in the draft by their slugs.
pub type Slugs = BTreeMap<String, usize>;

/// Reads it into the draft. `is_ours`: whether we wrote it, so that slugs of tracks are our ids, and the
/// only address in it is that of our own site.
pub fn read(mut conference: Object, lang: Lang, is_ours: bool, draft: &mut Draft) -> Slugs {
    draft.event.name = take_line(&mut conference, "title", lang);
    let acronym = conference.take_words("acronym");
    draft.event.origin.id = Some(acronym).filter(|it| !it.is_empty());
    let about = take_rich(&mut conference, "description", lang, Form::Markdown);
    draft.event.about = Some(about).filter(|it| !it.is_empty()).into_iter().collect();
    for name in ["url", "base_url"] {
        let Some(url) = absolute(&conference.take_words(name), "") else { continue };
        if !is_ours && draft.event.links.iter().all(|link| *link.url != *url) {
            draft.event.links.push(Link { title: Text::of(lang, &*url), url: url.into() });
        }
    }
    draft.event.words_for_tracks = Some(words::tracks());
    days(conference.take_list("days"), draft);
    let slugs = tracks(conference.take_list("tracks"), lang, draft);
    if is_ours {
        for (slug, at) in &slugs {
            draft.tracks[*at].origin.slug = Some(slug.clone());
        }
        OF_OURS.iter().for_each(|name| drop(conference.take(name)));
    }
    for room in objects(conference.take_list("rooms")) {
        self::room(room, lang, draft);
    }
    TOLD.iter().for_each(|name| drop(conference.take(name)));
    conference.drop_blank();
    draft.event.origin.extras = conference;
    slugs
}

/// A day that ends in the morning of the next one lasts until then.
fn days(days: Vec<Json>, draft: &mut Draft) {
    let mut ends = Vec::new();
    for mut day in objects(days) {
        let [of_day, start, end] = ["date", "start", "end"].map(|name| day.take_words(name));
        match date(&of_day).or_else(|| date(&start)) {
            Some(date) if draft.event.days.iter().any(|known| known.date == date) => {}
            Some(date) => draft.event.days.push(Day { date, title: Text::default() }),
            None => draft.note(&Place::inside("conference.days"), format!("{of_day:?} is no date")),
        }
        let Some((start, end)) = instant(&start).zip(instant(&end)) else { continue };
        // Starts are in UTC where ends are in the zone: what counts is the wall of the end.
        let start = start.at_offset(end.offset());
        // One that ends at 03:59 ends at 04:00.
        let minutes = (end.clock().minutes() + 1) / 5 * 5;
        if end.date() > start.date() && minutes < 720 {
            ends.push(minutes);
        }
    }
    if let Some(minutes) = ends.into_iter().max().filter(|minutes| *minutes > 0) {
        let clock = Clock { hour: (minutes / 60) as u8, minute: (minutes % 60) as u8 };
        draft.event.day_starts = Some(clock);
    }
}

fn tracks(tracks: Vec<Json>, lang: Lang, draft: &mut Draft) -> Slugs {
    let mut slugs = Slugs::new();
    for mut track in objects(tracks) {
        let (guid, slug) = (track.take_words("guid"), track.take_words("slug"));
        let name = take_line(&mut track, "name", lang);
        let label = if name.is_empty() { slug.clone() } else { any(&name) };
        if label.is_empty() {
            continue;
        }
        let id = if guid.is_empty() { &slug } else { &guid };
        let at = draft.track(Some(id), &label, lang);
        let mut colours = track.take_object("colors");
        let colour =
            [track.take_words("color"), colours.take_words("light"), colours.take_words("dark")];
        let known = &mut draft.tracks[at];
        if !name.is_empty() {
            known.name = name;
        }
        known.colour = colour.into_iter().find(|it| it.starts_with('#')).or(known.colour.take());
        keep(&mut known.origin.extras, track);
        slugs.insert(slug, at);
    }
    slugs
}

/// The place of a room; `None` when nothing is said of it.
pub fn room(mut room: Object, lang: Lang, draft: &mut Draft) -> Option<usize> {
    let (guid, slug) = (room.take_words("guid"), room.take_words("slug"));
    let name = take_line(&mut room, "name", lang);
    let label = if name.is_empty() { slug } else { any(&name) };
    let id = Some(&*guid).filter(|guid| !guid.is_empty());
    let known = draft.rooms.iter().position(|it| it.origin.id.as_deref() == id && id.is_some());
    if label.is_empty() {
        return known;
    }
    let at = draft.room(id, &label, lang);
    let is_new = known.is_none() && !name.is_empty();
    let known = &mut draft.rooms[at];
    if is_new {
        known.name = name;
    }
    let mut parent = room.take_object("parent");
    let group = take_line(&mut parent, "name", lang);
    if !group.is_empty() {
        known.group = group;
    }
    let description = take_line(&mut room, "description", lang);
    if !description.is_empty() {
        known.at = description;
    }
    known.capacity = take_number(&mut room, "capacity").filter(|it| *it > 0).or(known.capacity);
    keep(&mut known.origin.extras, room);
    Some(at)
}
