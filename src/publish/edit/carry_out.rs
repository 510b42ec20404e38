//! A change is shown, checked, agreed to, written, and published.

use super::ask;
use super::desk::{Desk, Edit};
use super::log::{Entry, Log};
use super::told;
use super::write::{NOTICES, Write};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::programme::notices::Notices;
use crate::publish::check::{Code, Placed, Severity, Spot, check, check_notices, listed};
use crate::publish::import::replace;
use crate::publish::lock::Lock;
use crate::publish::project::{FILE, Project};
use crate::publish::{lossless, revision, site};
use crate::sentences::{Argument, Sentence, io_fault};
use anstyle::{AnsiColor, Style};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

const BOLD: Style = Style::new().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const GREEN: Style = AnsiColor::Green.on_default().bold();

/// A file before and after a change.
struct Rewritten {
    path: PathBuf,
    before: String,
    after: String,
}

impl Desk<'_> {
    /// Shows a change, and makes it when it is agreed to. `headline`: what it is about.
    ///
    /// # Errors
    /// A sentence for the command line when it would make a new error, or cannot be written or
    /// published.
    pub fn carry_out(&self, edit: &Edit, headline: &str) -> Result<(), Sentence> {
        let file = self.rewritten(edit)?;
        let (errors, warnings) = self.new_findings(&file)?;
        if let Some(Placed { message, advice, spot, .. }) = errors.first() {
            return Err(Sentence::new("change-refused")
                .with("place", spot.path.to_string())
                .with("what", message.clone())
                .with("advice", advice.clone()));
        }
        anstream::println!("{BOLD}{headline}{BOLD:#}\n");
        println!("{}", self.say(&Sentence::new("change-told")));
        for (lang, line) in self.told(edit, &file)? {
            anstream::println!("  {lang:<4} {line}");
        }
        let warnings = warnings.iter().map(|warning| &warning.message);
        let care = self.say(&Sentence::new("take-care"));
        for doubt in warnings.chain(&edit.doubts) {
            anstream::println!("{YELLOW}{care}{YELLOW:#} {}", self.say(doubt));
        }
        println!();
        if self.options.dry_run {
            let option = Sentence::new("nothing-written-for").with("option", "--dry-run");
            println!("{}", self.say(&option));
            return Ok(());
        }
        let asks = !self.options.yes && ask::is_possible();
        if asks && !ask::confirm(&self.say(&Sentence::new("write-this-now")))? {
            println!("{}", self.say(&Sentence::new("nothing-written")));
            return Ok(());
        }
        self.write(edit, &file)?;
        let written = Sentence::new("written-in").with("file", file.path.display().to_string());
        let revision = self.raised(&file);
        let revision =
            revision.map(|it| Sentence::new("at-revision").with("revision", u64::from(it)));
        let written =
            listed([written].into_iter().chain(revision).map(|it| self.say(&it)), self.spoken);
        let undo = match edit.takes_back {
            Some(_) => String::new(),
            None => format!(" ({})", self.say(&Sentence::new("undo-takes-back"))),
        };
        anstream::println!("{GREEN}{written}{GREEN:#}{undo}");
        self.publish()
    }

    fn say(&self, sentence: &Sentence) -> String {
        sentence.say(self.spoken)
    }

    /// The file that a change is about, after it.
    fn rewritten(&self, edit: &Edit) -> Result<Rewritten, Sentence> {
        let of_notices = edit.writes.iter().any(|write| write.list == NOTICES);
        let (path, before) = match of_notices {
            true => self.notices()?,
            false => (self.project.programme.clone(), self.text.clone()),
        };
        let after = lossless::change(&before, |json| {
            edit.writes.iter().for_each(|write| write.apply(json));
            if !of_notices {
                revision::raise(json, self.now);
            }
        });
        let after = after
            .map_err(|why| Sentence::new("file-fault").with("file", &path).with("why", why))?;
        if after == before {
            return Err(Sentence::new("no-place-for-this").with("file", &path));
        }
        Ok(Rewritten { path, before, after })
    }

    /// The errors and the warnings that were not there before. What lacks a translation is shown in
    /// another language, and told as such.
    fn new_findings(&self, file: &Rewritten) -> Result<(Vec<Placed>, Vec<Placed>), Sentence> {
        let found = |text: &str| -> Result<Vec<Placed>, Sentence> {
            if file.path != self.project.programme {
                let name = file.path.display().to_string();
                return Ok(check_notices(text, &name, &self.text, self.now));
            }
            Ok(check(text, None)?.findings)
        };
        // Not by what it says, nor by its place in a list: a finding that was there before may tell
        // another time now, and stand elsewhere.
        let place = |spot: &Spot| (spot.id.clone(), spot.path.pattern());
        let what =
            |it: &Placed| (it.code, place(&it.spot), it.also.iter().map(place).collect::<Vec<_>>());
        let before: BTreeSet<_> = found(&file.before)?.iter().map(what).collect();
        let new = found(&file.after)?.into_iter().filter(|it| !before.contains(&what(it)));
        let told = new.filter(|it| it.code != Code::MissingTranslation);
        Ok(told.partition(|it| it.severity == Severity::Error))
    }

    /// What visitors are told in each language.
    fn told(&self, edit: &Edit, file: &Rewritten) -> Result<Vec<(&'static str, String)>, Sentence> {
        let lines = |told: &dyn Fn(Lang) -> Option<String>| {
            let languages = self.index.languages().iter();
            languages.filter_map(|lang| Some((lang.code(), told(*lang)?))).collect::<Vec<_>>()
        };
        let Some(Write { id, .. }) = edit.writes.first() else { return Ok(Vec::new()) };
        if file.path != self.project.programme {
            let of = |text: &str| {
                let event = &self.index.programme().event.id;
                let notices = Notices::read(text, event).ok()?.0.notices;
                notices.into_iter().find(|it| *it.id == **id)
            };
            let (was, is) = (of(&file.before), of(&file.after));
            return Ok(lines(&|lang| told::notice(was.as_ref(), is.as_ref(), lang)));
        }
        let loaded = load(&file.after).map_err(|_| Sentence::new("would-be-no-programme"))?;
        let after = Index::new(loaded.programme);
        let (was, is) = (self.index.session(id), after.session(id));
        Ok(lines(&|lang| told::session((&self.index, was?), (&after, is?), lang)))
    }

    /// Writes the file and the log, unless somebody else has written meanwhile.
    fn write(&self, edit: &Edit, file: &Rewritten) -> Result<(), Sentence> {
        let programme = &self.project.programme;
        let lock = Lock::of_programme(programme, self.spoken)?;
        let log = Log::beside(programme)?;
        let now = fs::read_to_string(&file.path).ok();
        let is_same =
            now.as_ref() == Some(&file.before) || (now.is_none() && file.path != *programme);
        if !is_same || log.entries.len() != self.log.entries.len() {
            return Err(Sentence::new("changed-meanwhile").with("file", &file.path));
        }
        replace(&file.path, file.after.as_bytes())?;
        let number = log.entries.last().map_or(0, |entry| entry.number) + 1;
        let entry = Entry {
            number,
            when: self.now.to_string(),
            what: edit.what.clone(),
            writes: edit.writes.clone(),
            takes_back: edit.takes_back,
        };
        log.add(&entry, &lock).map_err(|error| {
            Sentence::new("log-unwritten").with("file", &file.path).with("why", io_fault(&error))
        })
    }

    /// The revision after the change, when the programme was changed.
    fn raised(&self, file: &Rewritten) -> Option<u32> {
        let loaded = load(&file.after).ok().filter(|_| file.path == self.project.programme)?;
        Some(loaded.programme.revision)
    }

    /// Brings the change to visitors as `barnamaj.toml` says, or says what is left to do.
    fn publish(&self) -> Result<(), Sentence> {
        let Project { dir, out, deploy, .. } = &self.project;
        let of_out = |key| Sentence::new(key).with("out", out.display().to_string());
        let bring: Argument = match deploy {
            Some(_) => "barnamaj publish --deploy".into(),
            None => of_out("publish-and-upload").into(),
        };
        let to_do = if self.options.no_publish {
            Some(bring.clone())
        } else if Project::of(dir)?.is_none() {
            Some(Sentence::new("publish-with-options").with("file", FILE).into())
        } else if !out.join("index.html").is_file() {
            Some(of_out("publish-first").into())
        } else {
            None
        };
        if let Some(to_do) = to_do {
            println!("{}", self.say(&Sentence::new("not-with-visitors").with("what", to_do)));
            return Ok(());
        }
        let Desk { options, .. } = self;
        let (app, fonts) = (options.app.clone(), options.fonts.clone());
        let arguments =
            site::Arguments::again(options.programme.clone(), app, fonts, deploy.is_some());
        site::run(&arguments).map_err(|why| {
            let failed = Sentence::new("publish-failed")
                .with("why", Argument::Said(why))
                .with("what", bring);
            Sentence::lines([failed.clone(), failed.part("advice")])
        })?;
        if deploy.is_none() {
            println!("{}", self.say(&of_out("upload-next").with("file", FILE)));
        }
        Ok(())
    }
}
