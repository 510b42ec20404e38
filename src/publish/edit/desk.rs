//! An organiser's desk: the programme with its project, its notices and its log, and who is asked.

use super::ask::KEY_END;
use super::log::Log;
use super::write::Write;
use super::{ask, describe, find, notice, when};
use crate::i18n;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::programme::model::{Room, Session};
use crate::programme::time::Moment;
use crate::publish::check::{Source, beside};
use crate::publish::now::now;
use crate::publish::project::Project;
use crate::publish::site;
use crate::publish::text_file::{read_programme, read_text};
use crate::sentences::{Argument, Sentence, of_system, quoted, spoken};
use clap::Args;
use serde_json::Value;
use std::path::PathBuf;

/// What all changes on the day have in common.
#[derive(Args, Debug, Default)]
pub struct Options {
    /// The programme to change; without it that of barnamaj.toml here or above, else programme.json
    /// or public/programme.json
    #[arg(long, value_name = "FILE")]
    pub programme: Option<PathBuf>,
    /// Write at once, without asking
    #[arg(long, short)]
    pub yes: bool,
    /// Only show what visitors would be told
    #[arg(long, short = 'n')]
    pub dry_run: bool,
    /// Only change the file: barnamaj publish brings it to visitors later
    #[arg(long)]
    pub no_publish: bool,
    /// Directory of a built app, as of barnamaj publish
    #[arg(long, value_name = "DIR", hide_short_help = true)]
    pub app: Option<PathBuf>,
    /// Directory of the fonts that pictures are drawn with, as of barnamaj publish
    #[arg(long, value_name = "DIR", hide_short_help = true)]
    pub fonts: Option<PathBuf>,
}

/// A change that is about to be made. All its places are of one file.
#[derive(Debug)]
pub struct Edit {
    /// What it does, in words.
    pub what: String,
    /// What it writes; never empty.
    pub writes: Vec<Write>,
    /// The number of the change that it takes back.
    pub takes_back: Option<u64>,
    /// What the organiser should know besides what `check` finds.
    pub doubts: Vec<Sentence>,
}

/// The desk.
pub struct Desk<'o> {
    /// What was said on the command line.
    pub options: &'o Options,
    /// The project of the programme.
    pub project: Project,
    /// The text of the programme.
    pub text: String,
    /// What the text says.
    pub json: Value,
    /// The programme as visitors have it.
    pub index: Index,
    /// The changes so far.
    pub log: Log,
    /// This minute, by the clock of the venue.
    pub now: Moment,
    /// The language in which titles are told to the organiser.
    pub lang: Lang,
    /// The language that the organiser is spoken to in.
    pub spoken: Lang,
}

impl Desk<'_> {
    /// Opens the programme, and gets the app's words for it.
    ///
    /// # Errors
    /// A sentence for the command line when something cannot be read.
    pub fn open(options: &Options) -> Result<Desk<'_>, Sentence> {
        let project = Project::around(options.programme.as_deref())?;
        let path = &project.programme;
        let text = read_programme(path)?;
        let refused =
            |why: Sentence| Sentence::new("file-fault").with("file", path).with("why", why);
        let json = Source::read(&text).map_err(|error| refused(error.into()))?.json;
        let loaded = load(&text).map_err(|_| refused(Sentence::new("no-programme-see-check")))?;
        let index = Index::new(loaded.programme);
        site::edition(&index, path)?.all().into_iter().for_each(i18n::load);
        let event = &index.programme().event;
        let now = when::zone(event, None).map_or(now(), |zone| zone.tell(now()));
        let (log, lang) = (Log::beside(path)?, of_system(index.languages()));
        let spoken = spoken();
        Ok(Desk { options, project, text, json, index, log, now, lang, spoken })
    }

    /// The file of notices, and its text; a new one where there is none.
    ///
    /// # Errors
    /// A sentence for the command line when it cannot be read.
    pub fn notices(&self) -> Result<(PathBuf, String), Sentence> {
        let programme = &self.project.programme;
        match beside(programme) {
            Some(file) => read_text(&file).map(|text| (file, text)),
            None => {
                let event = &self.index.programme().event.id;
                Ok((programme.with_file_name("notices.json"), notice::empty_file(event)))
            }
        }
    }

    /// The session that an organiser has named.
    ///
    /// # Errors
    /// A sentence for the command line when there is none, or there are several and nobody can be
    /// asked which.
    pub fn session(&self, named: &str) -> Result<&Session, Sentence> {
        let describe = |one: &&Session| describe::session(&self.index, one, self.lang, self.spoken);
        let advice = Sentence::new("name-session");
        self.one_of("session", named, find::sessions(&self.index, named), &describe, advice)
    }

    /// The room that an organiser has named.
    ///
    /// # Errors
    /// As [`Desk::session`].
    pub fn room(&self, named: &str) -> Result<&Room, Sentence> {
        let describe = |one: &&Room| {
            format!("{}{KEY_END}{}", one.id, describe::name(&one.name, &one.id, self.lang))
        };
        let rooms = find::rooms(&self.index, named);
        let known: Vec<&str> = self.index.rooms().iter().map(|room| &*room.id).collect();
        let advice = Sentence::new("name-room").with("known", known.join(", "));
        self.one_of("room", named, rooms, &describe, advice)
    }

    /// The only one of what was found, or the one that is chosen. `kind`: `session` or `room`.
    fn one_of<T: Copy>(
        &self,
        kind: &'static str,
        named: &str,
        found: Vec<T>,
        describe: &dyn Fn(&T) -> String,
        advice: Sentence,
    ) -> Result<T, Sentence> {
        let of_kind = |key| Sentence::new(key).with("kind", Argument::Choice(kind));
        let of_named = |key| of_kind(key).with("named", quoted(named));
        let several = match &found[..] {
            [] => return Err(of_named("found-none").with("advice", advice)),
            [one] => return Ok(*one),
            several => several,
        };
        let lines: Vec<String> = several.iter().map(describe).collect();
        if !ask::is_possible() {
            let lines = Sentence::said(format!("  {}", lines.join("\n  ")));
            return Err(Sentence::lines([of_named("found-several"), lines, advice]));
        }
        let question = of_kind("which-one").say(self.spoken);
        let other = Sentence::new("one-of-above").say(self.spoken);
        let chosen = ask::choose(&question, &lines, &other)?;
        chosen.map(|at| several[at]).ok_or_else(|| of_kind("none-chosen"))
    }
}
