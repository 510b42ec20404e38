//! A site made of a programme, from its text to its last file: once for `barnamaj publish`, and again
//! after each change for `barnamaj preview`.

use super::app::App;
use super::build::Site;
use super::kept_pictures::KeptPictures;
use super::output::Output;
use super::schedules::schedules;
use super::script::classic;
use super::worker;
use crate::i18n::source::{Edition, library_in};
use crate::programme::index::Index;
use crate::programme::load;
use crate::programme::notices::{Notices, SCHEMA};
use crate::publish::brand::Design;
use crate::publish::bundle;
use crate::publish::directory::Directory;
use crate::publish::hosting::Headers;
use crate::publish::offline::retirement;
use crate::publish::print::Paper;
use crate::publish::published::Published;
use crate::publish::site_url::SiteUrl;
use crate::sentences::Sentence;
use std::path::Path;
use std::sync::Arc;

/// Where `make setup` leaves the fonts that pictures are drawn with.
const FONTS: &str = "target/assets/drawing";

/// What sites are made with, whatever their programme.
pub struct Tools {
    app: Arc<App>,
    /// The fonts that pictures are drawn with.
    fonts: Directory,
}

impl Tools {
    /// The built app and the fonts of these directories; else those inside of this command; and
    /// where there are none the app is built, and the fonts are those of `make setup`.
    ///
    /// # Errors
    /// A sentence for the command line when there is no app to be had.
    pub fn of(app: Option<&Path>, fonts: Option<&Path>) -> Result<Tools, Sentence> {
        let app = match app.map(Directory::from).or_else(bundle::app) {
            Some(dir) => App::read(&dir)?,
            None => App::build()?,
        };
        let fonts = fonts.map(Directory::from).or_else(bundle::fonts);
        let fonts = fonts.unwrap_or_else(|| Path::new(FONTS).into());
        Ok(Tools { app: Arc::new(app), fonts })
    }
}

/// What a site is made of, and for what.
pub struct Making<'a> {
    /// The text of the programme.
    pub text: &'a str,
    /// Its file: pictures and words lie beside it, and messages name it.
    pub file: &'a Path,
    /// The text of its notices; `None` where there are none.
    pub notices: Option<&'a str>,
    /// The place of the site.
    pub url: &'a SiteUrl,
    /// The paper of the programme for the wall.
    pub paper: Paper,
    /// What is made of it.
    pub extent: Extent,
    /// The moment of the publication, in seconds since the Unix epoch.
    pub now: i64,
}

/// How much of a site is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it; it works offline.
    Whole,
    /// All of it, with a service worker that takes back what devices have kept.
    Retired,
    /// What its makers look at while they write: without share cards, which take longer than all the
    /// rest, and the schedules that other apps ask for. Devices keep nothing of it.
    Preview,
}

impl Making<'_> {
    /// Makes the site in the output; the headers that its host is asked to send.
    ///
    /// # Errors
    /// A sentence for the command line when the programme is none that can be published, or when
    /// something cannot be read or written.
    pub fn make(&self, tools: &Tools, output: &Output) -> Result<Headers, Sentence> {
        self.make_of(&self.published(output)?, tools, output)
    }

    /// The same of a programme as it is published.
    ///
    /// # Errors
    /// As [`Making::make`].
    pub fn make_of(
        &self,
        published: &Published,
        tools: &Tools,
        output: &Output,
    ) -> Result<Headers, Sentence> {
        let index = Arc::new(index(&published.text, self.file)?);
        let design = self.design(&index)?;
        let edition = edition(&index, self.file)?;
        let notices = self.notices(&index);
        let app = Arc::clone(&tools.app);
        let url = self.url.clone();
        let site = Site::new(app, design, &edition, url, published, index, self.now)?;
        let is_public = self.extent != Extent::Preview;
        let fonts = is_public.then_some(&tools.fonts);
        site.write(published, fonts, self.paper, output)?;
        if is_public {
            for (path, schedule) in schedules(self.text, self.url)? {
                output.put(path, &schedule)?;
            }
        }
        output.put("notices.json", notices.as_bytes())?;
        let worker = match self.extent {
            Extent::Whole => worker::of(&site),
            Extent::Retired | Extent::Preview => retirement().to_owned(),
        };
        output.put("sw.js", classic(&worker)?.as_bytes())?;
        Ok(site.headers())
    }

    /// The programme as it is published, with its pictures.
    ///
    /// # Errors
    /// A sentence for the command line when it cannot be published.
    pub fn published(&self, output: &Output) -> Result<Published, Sentence> {
        let kept = KeptPictures::of(output);
        let make = |file: &Path, wanted| kept.picture(file, wanted);
        let published = Published::of(self.text, directory(self.file), &make)
            .map_err(|faults| unfit_for(self.file, faults))?;
        kept.write()?;
        Ok(published)
    }

    /// The look of the event.
    fn design(&self, index: &Index) -> Result<Design, Sentence> {
        let details = index.programme().event.details.get();
        Design::of(details.brand.as_ref(), directory(self.file))
            .map_err(|faults| unfit_for(self.file, faults))
    }

    /// The notices; where there are none, a file that says so, because phones ask for it all the time.
    fn notices(&self, index: &Index) -> String {
        self.notices.map(str::to_owned).unwrap_or_else(|| {
            let event = index.programme().event.id.clone();
            let none = Notices { schema: SCHEMA, event, notices: Vec::new() };
            serde_json::to_string(&none).expect("texts can be written")
        })
    }
}

/// The words of an event, with those of the directory `words` beside its programme.
///
/// # Errors
/// A sentence for the command line with all that is wrong with them.
pub fn edition(index: &Index, file: &Path) -> Result<Edition, Sentence> {
    let library = library_in(&directory(file).join("words")).map_err(|faults| {
        let faults = faults.iter().map(|it| Sentence::from(it.to_string()));
        let faults = Sentence::lines(faults);
        Sentence::new("unfit-words").with("file", file).with("faults", faults)
    })?;
    Ok(Edition::of(&index.programme().event, library))
}

/// The programme as pages show it.
///
/// # Errors
/// A sentence for the command line when it is none.
pub fn index(text: &str, file: &Path) -> Result<Index, Sentence> {
    let loaded = load::load(text).map_err(|_| {
        let why = Sentence::new("no-programme-see-check");
        Sentence::new("file-fault").with("file", file).with("why", why)
    })?;
    Ok(Index::new(loaded.programme))
}

/// The directory of a programme.
fn directory(file: &Path) -> &Path {
    file.parent().unwrap_or(Path::new(""))
}

fn unfit_for(file: &Path, faults: Sentence) -> Sentence {
    Sentence::new("not-fit-for").with("file", file).with("faults", faults)
}
