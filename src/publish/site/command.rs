//! `barnamaj publish`: arguments in, a finished site in its directory.

use super::assets::Assets;
use super::making::{Extent, Making, Tools, edition, index};
use super::output::Output;
use super::previous::{self, Raised};
use super::said::{summary, unfit_as_checked, warned};
use super::upload;
use super::words::SiteWords;
use crate::programme::lang::Lang;
use crate::publish::check::{Report, beside, check, check_notices};
use crate::publish::hosting::{Headers, NginxSite, nginx};
use crate::publish::import::replace;
use crate::publish::lock::Lock;
use crate::publish::now::now;
use crate::publish::print::Paper;
use crate::publish::project::{FILE, Project};
use crate::publish::serve::parse_base;
use crate::publish::site_url::{SiteUrl, parse_origin};
use crate::publish::text_file::{read_programme, read_text};
use crate::sentences::{Language, Sentence, spoken, unwritable};
use clap::Args;
use std::path::{Path, PathBuf};

/// What to publish, and for which place.
#[derive(Args, Debug, Default)]
pub struct Arguments {
    /// The programme to publish; without it that of barnamaj.toml here or above, else
    /// programme.json or public/programme.json
    programme: Option<PathBuf>,
    /// Directory of the finished site; without this that of barnamaj.toml, else dist. What is there
    /// already is not written again, and what is no part of the site is removed
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Directory of a built app; without it the one inside of this command, and where there is none
    /// the app is built first
    #[arg(long, value_name = "DIR")]
    app: Option<PathBuf>,
    /// Directory of the fonts that pictures are drawn with; without it those inside of this command,
    /// and where there are none those that make setup leaves in target/assets/drawing
    #[arg(long, value_name = "DIR")]
    fonts: Option<PathBuf>,
    /// Address of the host, such as <https://programme.example.org>; links for search engines and
    /// chats start with it. Without this that of barnamaj.toml
    #[arg(long, value_name = "ADDRESS", value_parser = parse_origin)]
    url: Option<String>,
    /// Path below which the site will live, such as /2025/; without this that of barnamaj.toml,
    /// else /
    #[arg(long, value_parser = parse_base)]
    base: Option<String>,
    /// Put compressed files beside those that get smaller (.br and .gz), for a host that sends such
    /// files but compresses none on the way; so does precompress = true in barnamaj.toml
    #[arg(long)]
    precompress: bool,
    /// Paper of the programme for the wall; without this that of barnamaj.toml, else A3. A day has as
    /// many sheets as it needs
    #[arg(long)]
    paper: Option<Paper>,
    /// Write the paths of what is new or different to a file, one in a line and in the order of
    /// their upload; what is to be removed is told in FILE.removed
    #[arg(long, value_name = "FILE")]
    changed: Option<PathBuf>,
    /// Write a configuration of nginx for this site to a file
    #[arg(long, value_name = "FILE")]
    nginx: Option<PathBuf>,
    /// Publish a site that does not work offline, and that takes back what devices have kept of
    /// earlier ones: the way out when a faulty version has reached visitors
    #[arg(long)]
    retire: bool,
    /// Then run the command `deploy` of barnamaj.toml, which brings the site to its host
    #[arg(long)]
    deploy: bool,
    #[command(flatten)]
    language: Language,
}

impl Arguments {
    /// Those that publish a project again as its file says, and bring it to its host.
    pub fn again(
        programme: Option<PathBuf>,
        app: Option<PathBuf>,
        fonts: Option<PathBuf>,
        deploy: bool,
    ) -> Arguments {
        Arguments { programme, app, fonts, deploy, ..Arguments::default() }
    }

    /// The same in a language.
    pub fn speaking(self, language: Language) -> Arguments {
        Arguments { language, ..self }
    }

    /// The project that the arguments are about; what they say wins over its file.
    fn project(&self) -> Result<Project, Sentence> {
        let mut project = Project::around(self.programme.as_deref())?;
        if let Some(out) = &self.out {
            project.out.clone_from(out);
        }
        if let Some(url) = &self.url {
            project.url.origin.clone_from(url);
        }
        if let Some(base) = &self.base {
            project.url.base.clone_from(base);
        }
        project.paper = self.paper.unwrap_or(project.paper);
        project.precompress |= self.precompress;
        Ok(project)
    }
}

/// Publishes a site.
///
/// # Errors
/// A sentence for the command line when something cannot be read or written, or when the
/// programme is not fit to publish.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    publish(arguments).map_err(|why| why.say(arguments.language.get()))
}

fn publish(arguments: &Arguments) -> Result<(), Sentence> {
    let project = arguments.project()?;
    let deploy = match (arguments.deploy, &project.deploy) {
        (false, _) => None,
        (true, Some(command)) => Some(command),
        (true, None) => {
            let no_deploy = Sentence::new("no-deploy").with("option", "--deploy");
            return Err(no_deploy.with("file", FILE).with("setting", "deploy = …"));
        }
    };
    let Project { programme, out, url, paper, .. } = &project;
    let lang = arguments.language.get();
    // What is read now is published before anything that others have written since.
    let output = Output::new(out, project.precompress, lang)?;
    let text = read_programme(programme)?;
    check_fitness(&text, programme, lang)?;
    let notices = notices(programme, &text, lang)?;
    let tools = Tools::of(arguments.app.as_deref(), arguments.fonts.as_deref())?;
    if url.public_origin().is_none() {
        let told = Sentence::new("no-url").with("file", FILE).with("address", SiteUrl::LOCAL);
        eprintln!("{}", told.say(lang));
    }
    let extent = if arguments.retire { Extent::Retired } else { Extent::Whole };
    let notices = notices.as_deref();
    let now = now().minutes() * 60;
    let (file, paper) = (programme.as_path(), *paper);
    let making = Making { text: &text, file, notices, url, paper, extent, now };
    let mut published = making.published(&output)?;
    let raised = previous::raise(&text, &mut published, out)
        .map_err(|why| Sentence::new("not-fit-as").with("file", programme).with("why", why))?;
    // Whatever is made of the organiser's text tells the new revision, too.
    let read = &text;
    let text = raised.as_ref().map_or(read, |raised| &raised.text);
    let headers = Making { text, ..making }.make_of(&published, &tools, &output)?;
    if let Some(raised) = &raised {
        raise(programme, read, &raised.text, lang)?;
    }
    let written = output.finish()?;
    if let Some(file) = &arguments.changed {
        upload::list(&written, file)?;
    }
    if let Some(file) = &arguments.nginx {
        write_nginx(file, &headers, &url.base)?;
    }
    if let Some(Raised { revision, .. }) = raised {
        let told = Sentence::new("revision-raised").with("file", programme);
        println!("{}", told.with("revision", revision.to_string()).say(lang));
    }
    println!("{}", summary(out, &written).say(lang));
    deploy.map_or(Ok(()), |command| project.deploy(command))
}

/// Writes the programme with its new revision, unless somebody has written it since it was `read`.
fn raise(programme: &Path, read: &str, raised: &str, lang: Lang) -> Result<(), Sentence> {
    let _lock = Lock::of_programme(programme, lang)?;
    if read_programme(programme)? != read {
        return Err(Sentence::new("unpublished-changed-meanwhile").with("file", programme));
    }
    replace(programme, raised.as_bytes())
        .map_err(|why| Sentence::new("revision-cannot-grow").with("why", why))
}

/// Writes the configuration of nginx, with the usual values for what only the host knows.
fn write_nginx(file: &Path, headers: &Headers, base: &str) -> Result<(), Sentence> {
    let root = Path::new("/var/www/html");
    let site = NginxSite { root, base, listen: "80", server_name: "_" };
    std::fs::write(file, nginx(headers, &site)).map_err(|error| unwritable(file, &error))
}

/// The words of the languages of a programme, as a page has them that was not published.
///
/// # Errors
/// A sentence for the command line when the programme cannot be read.
pub fn words(path: &Path) -> Result<String, String> {
    words_of(path).map_err(|why| why.say(spoken()))
}

fn words_of(path: &Path) -> Result<String, Sentence> {
    let index = index(&read_programme(path)?, path)?;
    let edition = edition(&index, path)?;
    Ok(SiteWords::new(&edition, &mut Assets::default()).whole())
}

/// Whether the programme may be published.
fn check_fitness(text: &str, path: &Path, lang: Lang) -> Result<(), Sentence> {
    let file = path.display().to_string();
    let report = check(text, None).map_err(|error| {
        Sentence::new("file-fault").with("file", path).with("why", Sentence::from(error))
    })?;
    fit(&report, &file, path, lang)
}

/// Whether a file has no errors; how many warnings it has is told.
fn fit(report: &Report, file: &str, programme: &Path, lang: Lang) -> Result<(), Sentence> {
    if !report.is_fit(false) {
        return Err(unfit_as_checked(file, programme));
    }
    if !report.findings.is_empty() {
        eprintln!("{}", warned(file, report.findings.len(), programme).say(lang));
    }
    Ok(())
}

/// The notices beside a programme, when they may be published; `None` where there are none.
fn notices(path: &Path, programme: &str, lang: Lang) -> Result<Option<String>, Sentence> {
    let Some(file) = beside(path) else { return Ok(None) };
    let (text, name) = (read_text(&file)?, file.display().to_string());
    let mut report = Report::default();
    report.add(check_notices(&text, &name, programme, now()));
    fit(&report, &name, path, lang)?;
    Ok(Some(text))
}
