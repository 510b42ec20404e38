//! pretalx (<https://pretalx.com>): the JSON of its widget (`schedule/widgets/schedule.json`), and what
//! its API gives: pages of submissions, talks, slots, speakers, rooms, tracks and so on, with their
//! references expanded or not. The files of one event complete each other. (Its `schedule.json` is
//! that of [frab](super::frab).)
//!
//! Slots are made anew with each release, so their ids tell nothing: a talk is known by its code, a
//! break by what it is.

mod form;
mod named;
mod sessions;
mod speakers;
#[cfg(test)]
mod tests;

use super::Faults;
use super::clock::SourceClock;
use super::draft::{Draft, words};
use super::fields::{any, drop_private, take_line};
use super::format::Format;
use super::json::Object;
use super::languages;
use super::links::absolute;
use super::source::{Input, Options};
use crate::programme::lang::Lang;
use crate::programme::model::Link;
use crate::programme::text::Text;
use form::{Form, is_one};
use std::collections::BTreeMap;

/// The JSON of pretalx.
pub static FORMAT: Format = Format {
    name: "pretalx",
    title: "JSON of pretalx (widget, API)",
    is_one: |glance| glance.json().is_some_and(is_one),
    reader: read,
};

/// What only the organiser and machines deal with.
const NOT_KEPT: [&str; 26] = [
    "access_code",
    "anonymised_data",
    "answers",
    "assigned_reviewers",
    "availabilities",
    "avatar_thumbnail_default",
    "avatar_thumbnail_tiny",
    "created",
    "email",
    "has_arrived",
    "internal_notes",
    "invitation_token",
    "invitations",
    "is_anonymised",
    "locale",
    "mean_score",
    "median_score",
    "notes",
    "pending_state",
    "review_code",
    "reviews",
    "slot_count",
    "speaker_info",
    "submissions",
    "timezone",
    "updated",
];

fn read(inputs: &[Input], options: &Options) -> Result<Draft, Faults> {
    let mut form = Form::read(inputs)?;
    let mut draft = Draft { notes: std::mem::take(&mut form.notes), ..Draft::default() };
    let lang = language(&form, options);
    let zone = form.event.take_words("timezone");
    event(std::mem::take(&mut form.event), lang, &mut draft);
    let times = form.talks.iter().flat_map(|talk| {
        let slots = talk.slots.iter().flat_map(|slot| ["start", "end"].map(|it| slot.str(it)));
        slots.flatten().map(|time| (time, &talk.place))
    });
    let clock = SourceClock::of(times, &zone, options, &mut draft).map_err(|fault| vec![fault])?;
    clock.zone_name().clone_into(&mut draft.event.time_zone);
    named::tracks(std::mem::take(&mut form.tracks), lang, &mut draft);
    named::rooms(std::mem::take(&mut form.rooms), lang, &mut draft);
    // The list of speakers has everybody who has ever submitted something.
    draft.has_left_out = !form.speakers.is_empty();
    for speaker in std::mem::take(&mut form.speakers) {
        speakers::enter(speaker.members, lang, &mut draft);
    }
    sessions::read(form, &clock, lang, &mut draft);
    draft.event.languages = languages::of_titles(lang, &draft);
    Ok(draft)
}

/// The language of texts whose own is not told: as was said, that of the event, or of most talks.
fn language(form: &Form, options: &Options) -> Lang {
    let of_event = || languages::of(form.event.str("locale")?).first().copied();
    let mut number: BTreeMap<Lang, usize> = BTreeMap::new();
    for talk in &form.talks {
        let told = talk.members.str("content_locale").map(languages::of).unwrap_or_default();
        told.first().into_iter().for_each(|lang| *number.entry(*lang).or_default() += 1);
    }
    let of_most = number.into_iter().max_by_key(|(_, number)| *number).map(|(lang, _)| lang);
    let titles = form.talks.iter().filter_map(|talk| talk.members.str("title"));
    options
        .language
        .or_else(of_event)
        .or(of_most)
        .or_else(|| languages::by_script(titles))
        .unwrap_or(options.language())
}

fn event(mut event: Object, lang: Lang, draft: &mut Draft) {
    draft.event.words_for_tracks = Some(words::tracks());
    draft.event.name = take_line(&mut event, "name", lang);
    let slug = event.take_words("slug");
    let domain = absolute(&event.take_words("custom_domain"), "");
    if let Some(domain) = domain.filter(|_| !slug.is_empty()) {
        let url = format!("{}/{slug}/", domain.trim_end_matches('/'));
        let title = any(&draft.event.name);
        draft.event.links.push(Link { title: Text::of(lang, title), url: url.into() });
    }
    draft.event.origin.id = Some(slug).filter(|slug| !slug.is_empty());
    event.take("locale");
    drop_private(draft, "event", &mut event, &NOT_KEPT);
    event.drop_blank();
    draft.event.origin.extras = event;
}
