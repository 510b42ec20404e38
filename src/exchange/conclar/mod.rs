//! ConClár (<https://github.com/lostcarpark/conclar>) and KonOpas, which it follows
//! (<https://konopas.org>): two lists, of what takes place and of people.
//!
//! They come as lists, as members of one object (`schedule`, `people`), or as the script that
//! KonOpas had (`var program = […];`); in one file or in two. The settings of ConClár (`config.json`)
//! are read too, where they lie beside: only they know the event's name and zone.

mod files;
mod items;
mod people;
mod tags;
#[cfg(test)]
mod tests;
mod write;

use super::Faults;
use super::clock::SourceClock;
use super::draft::{Draft, words};
use super::fields::text;
use super::format::Format;
use super::html::line;
use super::languages;
use super::outgoing::OutFormat;
use super::source::{Input, Options};
use files::{Source, is_one};

/// The lists of ConClár and KonOpas.
pub static FORMAT: Format = Format {
    name: "conclar",
    title: "programme of ConClár or KonOpas",
    is_one: |glance| is_one(glance),
    reader: read,
};

/// The object of ConClár, as it is written.
pub static WRITE_JSON: OutFormat =
    OutFormat { name: "conclar", ends: ".json", writer: write::json };

/// The script of KonOpas, as it is written.
pub static WRITE_SCRIPT: OutFormat =
    OutFormat { name: "conclar", ends: ".js", writer: write::script };

fn read(inputs: &[Input], options: &Options) -> Result<Draft, Faults> {
    let mut source = Source::read(inputs)?;
    let is_ours = source.take_ours();
    let mut draft = Draft::default();
    for note in &source.notes {
        draft.notes.push(note.clone());
    }
    let titles = source.items.iter().filter_map(|item| item.members.str("title"));
    let of_letters = || languages::by_script(titles).unwrap_or(options.language());
    let lang = options.language.unwrap_or_else(of_letters);
    let mut config = source.config.clone();
    let zone = config.take_words("TIMEZONE");
    draft.event.name = text(line(&config.take_words("APP_TITLE")), lang);
    let id = config.take_words("APP_ID");
    draft.event.origin.id = Some(id).filter(|id| !id.is_empty());
    draft.event.languages = vec![lang];
    draft.event.words_for_tracks = Some(words::tracks());
    draft.extras.count_all("config", &config);
    draft.extras.count_all("file", &source.rest);
    let times: Vec<_> = source.items.iter().map(|item| (items::time(item), &item.place)).collect();
    let told = times.iter().map(|(time, place)| (&**time, *place));
    let clock = SourceClock::of(told, &zone, options, &mut draft).map_err(|fault| vec![fault])?;
    clock.zone_name().clone_into(&mut draft.event.time_zone);
    let programmes = people::read(source.people, lang, is_ours, &mut draft);
    items::read(source.items, &clock, lang, is_ours, &mut draft);
    people::join(&programmes, &mut draft);
    if is_ours {
        draft.settle_as_ours(
            &["organisation", "start", "end", "function of moderators"],
            &[],
            options.into.as_deref(),
        );
    }
    Ok(draft)
}
