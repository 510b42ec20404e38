//! The site of a programme, made again and again in a directory of its own.

use super::findings;
use super::shown::{Rehearsals, Shown, Stage};
use super::target::{Reading, Target};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::publish::check::{Severity, counted, listed};
use crate::publish::print::Paper;
use crate::publish::site::{Extent, Making, Output, Tools};
use crate::publish::site_url::SiteUrl;
use crate::sentences::{Argument, Sentence, io_fault};
use std::collections::BTreeSet;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Instant, SystemTime, UNIX_EPOCH};
use tempfile::TempDir;

/// Where a previewed site is made.
pub struct Workshop {
    target: Target,
    tools: Tools,
    url: SiteUrl,
    paper: Paper,
    /// The language in which it is told what is wrong.
    lang: Lang,
    /// Goes with the workshop.
    dir: TempDir,
    /// What the pages were told last.
    shown: Shown,
    /// The programme that was read last.
    text: Option<String>,
}

impl Workshop {
    /// A workshop in which nothing has been made yet.
    ///
    /// # Errors
    /// A sentence for the command line when there is no room for temporary files.
    pub fn new(
        target: Target,
        tools: Tools,
        url: SiteUrl,
        paper: Paper,
        lang: Lang,
    ) -> Result<Workshop, Sentence> {
        let dir = tempfile::Builder::new().prefix("barnamaj-preview-").tempdir();
        let dir = dir.map_err(|error| {
            Sentence::new("no-temporary-directory").with("why", io_fault(&error))
        })?;
        let shown = Shown::default();
        Ok(Workshop { target, tools, url, paper, lang, dir, shown, text: None })
    }

    /// The directory of the site.
    pub fn site(&self) -> PathBuf {
        self.dir.path().join("site")
    }

    /// The directories in which a change is one of the site.
    pub fn directories(&self) -> BTreeSet<PathBuf> {
        self.target.directories(self.text.as_deref())
    }

    /// Makes the site of the programme as it stands now, and shows it: to the pages, and what is
    /// wrong with it also on the terminal. Where it cannot be made, the one before stays.
    pub fn make(&mut self, stage: &Stage) {
        let begun = Instant::now();
        let Reading { findings, text, notices } = self.target.read();
        let drawn = match &text {
            // A fault of ours must not end what somebody is working with.
            Some(text) => catch_unwind(AssertUnwindSafe(|| self.draw(text, notices.as_deref())))
                .unwrap_or_else(|_| Err(Sentence::new("pages-not-drawn"))),
            None => Err(Sentence::new("cannot-be-read")),
        };
        let mut shown = Shown { findings, ..self.shown.clone() };
        match drawn {
            Ok(Drawn { is_new, rehearsals }) => {
                shown.trouble = None;
                shown.rehearsals = rehearsals;
                if is_new || shown.site.is_none() {
                    // Above those of an earlier start.
                    shown.site = Some(shown.site.map_or_else(start, |site| site + 1));
                }
            }
            Err(why) => shown.trouble = Some(why.say(self.lang)),
        }
        self.text = text.or(self.text.take());
        if shown != self.shown {
            self.tell(&shown, begun);
            self.shown = shown.clone();
        }
        stage.show(shown);
    }

    /// Makes the site. JSON that ends too early is no programme here: an editor has only written
    /// half of it.
    fn draw(&self, text: &str, notices: Option<&str>) -> Result<Drawn, Sentence> {
        let loaded = match load(text) {
            Ok(loaded) if !loaded.cut_off => loaded,
            _ => return Err(Sentence::new("no-programme-now")),
        };
        let output = Output::new(&self.site(), false, self.lang)?;
        let file = self.target.programme();
        let making = Making {
            text,
            file: &file,
            notices,
            url: &self.url,
            paper: self.paper,
            extent: Extent::Preview,
            // Nothing is to differ because time has passed.
            now: loaded.programme.published.minutes() * 60,
        };
        making.make(&self.tools, &output)?;
        let written = output.finish()?;
        let is_new = !written.changed.is_empty() || !written.removed.is_empty();
        Ok(Drawn { is_new, rehearsals: Rehearsals::of(&Index::new(loaded.programme)) })
    }

    /// Tells on the terminal what is new.
    fn tell(&self, shown: &Shown, begun: Instant) {
        let mut out = anstream::stdout().lock();
        let what = match (&shown.trouble, shown.site) {
            (None, _) => {
                let seconds = format!("{:.2}", begun.elapsed().as_secs_f64());
                Sentence::new("site-made").with("seconds", seconds)
            }
            (Some(why), at) => {
                let key = if at.is_some() { "site-stays" } else { "no-site-yet" };
                Sentence::new(key).with("why", Argument::Said(why.clone()))
            }
        };
        let counts = [("errors", Severity::Error), ("warnings", Severity::Warning)];
        let counts = counts.map(|(key, of)| counted(key, shown.count(of), self.lang));
        let line = Sentence::new("preview-made")
            .with("file", self.target.name())
            .with("what", what)
            .with("counts", listed(counts, self.lang));
        // Nobody may be looking.
        let _ = writeln!(out, "{}", line.say(self.lang));
        if shown.findings != self.shown.findings {
            let _ = findings::write(&shown.findings, self.lang, &mut out);
        }
        let _ = out.flush();
    }
}

/// A site that was made.
struct Drawn {
    /// Whether it differs from the one before.
    is_new: bool,
    rehearsals: Option<Rehearsals>,
}

/// The number of the first site: milliseconds since the Unix epoch.
fn start() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or_default()
}
