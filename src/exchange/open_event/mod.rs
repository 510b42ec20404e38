//! open-event of FOSSASIA (<https://github.com/fossasia/open-event>), which eventyay and the Limmud
//! conferences write: `event`, `sessions`, `speakers`, `microlocations` (rooms) and `tracks`, each a file
//! of a folder, or members of one object. Names of members are written with `_` or with `-`.
//!
//! A text may have twins in other languages beside it: `title`, `title_he`.

mod event;
mod form;
mod people;
mod sessions;
#[cfg(test)]
mod tests;
mod twins;

use super::Faults;
use super::clock::SourceClock;
use super::draft::Draft;
use super::format::Format;
use super::languages;
use super::place::Place;
use super::source::{Input, Options};
use crate::sentences::{Sentence, quoted};
use form::{Form, is_one};
use sessions::{END, START};

/// The JSON of open-event.
pub static FORMAT: Format = Format {
    name: "open-event",
    title: "open-event of FOSSASIA",
    is_one: |glance| glance.json().is_some_and(|json| is_one(json, glance)),
    reader: read,
};

fn read(inputs: &[Input], options: &Options) -> Result<Draft, Faults> {
    let mut form = Form::read(inputs)?;
    let mut draft = Draft::default();
    let titles = form.sessions.iter().filter_map(|entry| entry.members.str("title"));
    let lang = match (options.language, languages::by_script(titles)) {
        (Some(said), _) => said,
        (None, Some(of_letters)) => {
            let what = Sentence::new("note-language-by-letters")
                .with("language", quoted(of_letters.code()))
                .with("option", "--language");
            draft.note(&Place::default(), what);
            of_letters
        }
        (None, None) => options.language(),
    };
    let twin = form.sessions.iter().find_map(|entry| {
        let member = twins::other(&entry.members, "title", lang)?;
        Some((&entry.place, member))
    });
    if let Some((place, member)) = twin {
        let what = format!(
            "title and {member} differ, so title is not in {:?}; texts without a language that have \
             such a twin are kept under `source`: --language says what they are in",
            lang.code()
        );
        draft.note(place, what);
    }
    let times = form.sessions.iter().flat_map(|entry| {
        let times = START.iter().chain(&END).filter_map(|name| entry.members.str(name));
        times.map(|time| (time, &entry.place))
    });
    let zone = form.event.take_words("timezone");
    let clock = SourceClock::of(times, &zone, options, &mut draft).map_err(|fault| vec![fault])?;
    clock.zone_name().clone_into(&mut draft.event.time_zone);
    let base = event::read(form.event, lang, &mut draft);
    event::rooms(form.rooms, lang, &mut draft);
    event::tracks(form.tracks, lang, &mut draft);
    people::read(form.speakers, &base, lang, &mut draft);
    sessions::read(form.sessions, &base, &clock, lang, &mut draft);
    draft.event.languages = languages::of_titles(lang, &draft);
    draft.extras.count_all("file", &form.rest);
    Ok(draft)
}
