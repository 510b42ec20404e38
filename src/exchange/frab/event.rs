//! The event itself, its rooms and tracks.

use super::super::draft::{Day, Draft, words};
use super::super::fields::keep;
use super::super::html::{Form, line, markup};
use super::super::json::{Json, Object};
use super::super::languages;
use super::super::links::absolute;
use super::super::source::Options;
use super::super::times::date;
use super::form::Schedule;
use super::times::Clockwork;
use crate::programme::lang::Lang;
use crate::programme::model::Link;
use crate::programme::text::Text;
use std::collections::BTreeMap;

/// What is told by the days and the sessions, and what only machines need.
const TOLD: [&str; 7] =
    ["timeslot_duration", "days", "daysCount", "start", "end", "time_zone_name", "day_change"];

/// The language of texts whose own is not told: as was said, or that of most events.
pub fn language(schedules: &[Schedule], options: &Options) -> Lang {
    if let Some(language) = options.language {
        return language;
    }
    let mut number: BTreeMap<Lang, usize> = BTreeMap::new();
    for (_, _, event) in schedules.iter().flat_map(Schedule::events) {
        let told = event.members.str("language").map(languages::of).unwrap_or_default();
        if let Some(language) = told.first() {
            *number.entry(*language).or_default() += 1;
        }
    }
    let most = number.into_iter().max_by_key(|(_, number)| *number);
    most.map_or(options.language(), |(language, _)| language)
}

/// Reads it into the draft. Of several schedules the first one names the event.
pub fn read(schedules: &[Schedule], clock: &Clockwork, options: &Options, draft: &mut Draft) {
    let lang = language(schedules, options);
    for schedule in schedules {
        if draft.event.name.is_empty() {
            event(schedule, lang, draft);
        }
        for track in &schedule.tracks {
            let at = self::track(track.clone(), lang, draft);
            if let Some((at, slug)) = at.zip(track.str("slug")).filter(|_| schedule.is_ours) {
                draft.tracks[at].origin.slug = Some(slug.to_owned());
                draft.tracks[at].origin.extras.take("slug");
            }
        }
        for room in &schedule.rooms {
            self::room(room.clone(), lang, draft);
        }
        for day in &schedule.days {
            let known = |date| draft.event.days.iter().any(|day| day.date == date);
            match date(&day.date).or_else(|| date(&day.start)) {
                Some(date) if known(date) => {}
                Some(date) => draft.event.days.push(Day { date, title: Text::default() }),
                None if day.date.is_empty() => {}
                None => draft.note(&day.place, format!("{:?} is no date", day.date)),
            }
        }
    }
    draft.event.day_starts = clock.day_starts();
    draft.event.languages = vec![lang];
    draft.event.words_for_tracks = Some(words::tracks());
}

fn event(schedule: &Schedule, lang: Lang, draft: &mut Draft) {
    let mut conference = schedule.conference.clone();
    let mut text = |name: &str| match line(&conference.take_words(name)) {
        words if words.is_empty() => Text::default(),
        words => Text::of(lang, words),
    };
    let [name, theme, venue, city] = ["title", "subtitle", "venue", "city"].map(&mut text);
    let about = markup(&conference.take_words("description"), Form::Markdown);
    let acronym = conference.take_words("acronym");
    let mut head = schedule.head.clone();
    let mut addresses: Vec<String> = Vec::new();
    for name in ["url", "base_url"] {
        addresses.extend(absolute(&conference.take_words(name), ""));
        addresses.extend(absolute(&head.take_words(name), ""));
    }
    let event = &mut draft.event;
    // Our own schedule only names our own site.
    addresses.retain(|_| !schedule.is_ours);
    for url in addresses {
        if event.links.iter().all(|link| *link.url != *url) {
            event.links.push(Link { title: Text::of(lang, &*url), url: url.into() });
        }
    }
    (event.name, event.theme, event.venue, event.city) = (name, theme, venue, city);
    event.about =
        Some(about).filter(|it| !it.is_empty()).map(|it| Text::of(lang, it)).into_iter().collect();
    event.origin.id = Some(acronym).filter(|it| !it.is_empty());
    for name in TOLD {
        conference.take(name);
    }
    let rest = conference.into_iter().chain(head);
    draft.event.origin.extras = rest.filter(|(_, value)| !value.is_blank()).collect::<Object>();
}

fn track(mut track: Object, lang: Lang, draft: &mut Draft) -> Option<usize> {
    let name = line(&track.take_words("name"));
    if name.is_empty() {
        return None;
    }
    let at = draft.track(None, &name, lang);
    let colour = track.take_words("color");
    let known = &mut draft.tracks[at];
    known.colour = known.colour.take().or(Some(colour).filter(|it| it.starts_with('#')));
    keep(&mut known.origin.extras, track);
    Some(at)
}

fn room(mut room: Object, lang: Lang, draft: &mut Draft) {
    let name = line(&room.take_words("name"));
    if name.is_empty() {
        return;
    }
    let at = draft.room(None, &name, lang);
    let known = &mut draft.rooms[at];
    let description = line(&room.take_words("description"));
    if !description.is_empty() {
        known.at = Text::of(lang, description);
    }
    let capacity = room.get("capacity").and_then(Json::integer);
    if let Some(capacity) = capacity.and_then(|it| u32::try_from(it).ok()).filter(|it| *it > 0) {
        known.capacity = Some(capacity);
        room.take("capacity");
    }
    keep(&mut known.origin.extras, room);
}
