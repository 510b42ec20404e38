//! Sources read and put into a programme, which is only a text here: whoever asks writes it, or not.

use super::files::inputs;
use crate::exchange::detect::{self, ALL};
use crate::exchange::json::{Json, Object};
use crate::exchange::merge::{Merged, merge};
use crate::exchange::place::Fault;
use crate::exchange::times::Zone;
use crate::exchange::{Draft, Input, Options, read};
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::publish::now::now;
use crate::sentences::{Argument, Sentence};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::Path;
use std::rc::Rc;

/// What whoever imports says about sources that do not say it themselves.
#[derive(Args, Debug, Default)]
pub struct About {
    /// The format, where looking at it does not tell
    #[arg(long, value_parser = PossibleValuesParser::new(ALL.iter().map(|format| format.name)))]
    pub format: Option<String>,
    /// The zone of times that are told without one, such as Africa/Casablanca; else that of the
    /// file's event
    #[arg(long, value_parser = parse_zone)]
    pub zone: Option<Zone>,
    /// The language of texts whose own is not told, such as fr; else the first one of the file's event
    #[arg(long, value_parser = parse_language)]
    pub language: Option<Lang>,
    /// What the event is called, where the source does not say
    #[arg(long)]
    pub name: Option<String>,
}

/// The value of an argument that is a time zone.
///
/// # Errors
/// What is wanted.
pub fn parse_zone(text: &str) -> Result<Zone, Sentence> {
    Zone::named(text).ok_or_else(|| wanted("wanted-zone", "Africa/Casablanca"))
}

/// The value of an argument that is the tag of a language.
///
/// # Errors
/// What is wanted.
pub fn parse_language(text: &str) -> Result<Lang, Sentence> {
    Lang::new(text).ok_or_else(|| wanted("wanted-language", "pt-BR"))
}

/// What is wanted, with an example.
fn wanted(key: &'static str, example: &str) -> Sentence {
    Sentence::new(key).with("example", example)
}

/// Sources that were read.
#[derive(Debug)]
pub struct Imported {
    /// What they tell, each element with its place in them.
    pub draft: Draft,
    /// What came of putting that into the programme.
    pub merged: Merged,
}

impl Imported {
    /// What the format is called, for people.
    pub fn format(&self) -> Sentence {
        let title = detect::named(self.draft.format).map(|format| format.title);
        Sentence::new("format")
            .with("format", Argument::Choice(self.draft.format))
            .with("name", title.unwrap_or_default())
    }
}

impl About {
    /// Reads sources and puts them into a programme, or makes one of them. `into`: its file, which is
    /// no source itself where it lies in a folder of them, and its text.
    ///
    /// # Errors
    /// All that stands in the way.
    pub fn import(
        &self,
        sources: &[String],
        into: Option<(&Path, Option<&str>)>,
    ) -> Result<Imported, Vec<Fault>> {
        let whole = |what: Sentence| vec![Fault::whole(what)];
        let inputs = inputs(sources, into.map(|(file, _)| file)).map_err(whole)?;
        self.take_in(&inputs, into.and_then(|(_, text)| text))
    }

    /// Puts what was read already into the text of a programme, or makes one of it.
    ///
    /// # Errors
    /// All that stands in the way.
    pub fn take_in(&self, inputs: &[Input], before: Option<&str>) -> Result<Imported, Vec<Fault>> {
        let format = self.format.as_deref().and_then(detect::named);
        let draft = read(inputs, format, &self.options(before))?;
        let merged = merge(&draft, before, now())?;
        Ok(Imported { draft, merged })
    }

    /// What was said on the command line, and else what the file says.
    fn options(&self, before: Option<&str>) -> Options {
        let file = before.and_then(|text| Json::read(text).ok());
        let event = file.as_ref().and_then(|file| file.as_object()?.get("event")?.as_object());
        let zone = |event: &Object| Zone::named(event.str("time_zone")?);
        let language = |event: &Object| Lang::new(event.list("languages").first()?.as_str()?);
        Options {
            zone: self.zone.clone().or_else(|| zone(event?)),
            name: self.name.clone(),
            language: self.language.or_else(|| language(event?)),
            into: before.and_then(|text| load(text).ok()).map(|loaded| Rc::new(loaded.programme)),
        }
    }
}
