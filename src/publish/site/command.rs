//! `barnamaj publish`: arguments in, a finished site in its directory.

use super::app::App;
use super::assets::Assets;
use super::build::Site;
use super::kept_pictures::KeptPictures;
use super::output::{Output, Written};
use super::schedules::schedules;
use super::words::SiteWords;
use super::{upload, worker};
use crate::i18n::source::{Edition, library_in};
use crate::programme::index::Index;
use crate::programme::load;
use crate::programme::notices::{Notices, SCHEMA};
use crate::programme::time::Moment;
use crate::publish::brand::Design;
use crate::publish::bundle;
use crate::publish::check::{Report, beside, check, check_notices};
use crate::publish::directory::Directory;
use crate::publish::hosting::{Headers, NginxSite, nginx};
use crate::publish::offline::retirement;
use crate::publish::project::{FILE, Project};
use crate::publish::published::Published;
use crate::publish::serve::parse_base;
use crate::publish::site_url::{SiteUrl, parse_origin};
use clap::Args;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// Where `make setup` leaves the fonts that pictures are drawn with.
const FONTS: &str = "target/assets/drawing";

/// What to publish, and for which place.
#[derive(Args, Debug)]
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
}

impl Arguments {
    /// The project that the arguments are about; what they say wins over its file.
    fn project(&self) -> Result<Project, String> {
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
    let project = arguments.project()?;
    let deploy = match (arguments.deploy, &project.deploy) {
        (false, _) => None,
        (true, Some(command)) => Some(command),
        (true, None) => return Err(format!("--deploy: no {FILE} here or above says deploy = …")),
    };
    let Project { programme, out, url, .. } = &project;
    let text = read(programme)?;
    check_fitness(&text, programme)?;
    let output = Output::new(out, project.precompress)?;
    let published = published(&text, programme, &output)?;
    let index = Arc::new(index(&published.text, programme)?);
    let design = design(&index, programme)?;
    let edition = edition(&index, programme)?;
    let app = match arguments.app.as_deref().map(Directory::from).or_else(bundle::app) {
        Some(dir) => App::read(&dir)?,
        None => App::build()?,
    };
    let fonts = arguments.fonts.as_deref().map(Directory::from).or_else(bundle::fonts);
    let fonts = fonts.unwrap_or_else(|| Path::new(FONTS).into());
    if url.public_origin().is_none() {
        let local = SiteUrl::LOCAL;
        eprintln!("No --url: search engines and chats are told that the site is at {local}.");
    }
    let notices = notices(programme, &text, &index)?;
    let schedules = schedules(&text, url)?;
    let site = Site::new(app, design, &edition, url.clone(), &published, index, now())?;
    site.write(&published, &fonts, &output)?;
    for (path, schedule) in schedules {
        output.put(path, &schedule)?;
    }
    output.put("notices.json", notices.as_bytes())?;
    let worker = if arguments.retire { retirement().to_owned() } else { worker::of(&site) };
    output.put("sw.js", worker.as_bytes())?;
    let written = output.finish()?;
    if let Some(file) = &arguments.changed {
        upload::list(&written, file)?;
    }
    if let Some(file) = &arguments.nginx {
        write_nginx(file, &site.headers(), &url.base)?;
    }
    println!("{}: {}", out.display(), summary(&written));
    deploy.map_or(Ok(()), |command| project.deploy(command))
}

/// What an upload has to bring, in a line.
fn summary(written: &Written) -> String {
    let Written { files, bytes, changed, removed } = written;
    let size = format!("{files} files, {:.1} MB", *bytes as f64 / 1e6);
    match (changed.len(), removed.len()) {
        (0, 0) => format!("{size}; nothing has changed"),
        (changed, 0) => format!("{size}, ready to upload; {changed} are new or different"),
        (changed, removed) => {
            format!("{size}, ready to upload; {changed} are new or different, {removed} are gone")
        }
    }
}

/// Writes the configuration of nginx, with the usual values for what only the host knows.
fn write_nginx(file: &Path, headers: &Headers, base: &str) -> Result<(), String> {
    let root = Path::new("/var/www/html");
    let site = NginxSite { root, base, listen: "80", server_name: "_" };
    std::fs::write(file, nginx(headers, &site))
        .map_err(|error| format!("{} cannot be written: {error}", file.display()))
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path)
        .map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

/// The programme as it is published, with its pictures.
fn published(text: &str, path: &Path, output: &Output) -> Result<Published, String> {
    let kept = KeptPictures::of(output);
    let make = |file: &Path, wanted| kept.picture(file, wanted);
    let published =
        Published::of(text, directory(path), &make).map_err(|faults| unfit(path, &faults))?;
    kept.write()?;
    Ok(published)
}

/// The words of the languages of a programme, as a page has them that was not published.
///
/// # Errors
/// A sentence for the command line when the programme cannot be read.
pub fn words(path: &Path) -> Result<String, String> {
    let index = index(&read(path)?, path)?;
    let edition = edition(&index, path)?;
    Ok(SiteWords::new(&edition, &mut Assets::default()).whole())
}

/// The words of an event, with those of the directory `words` beside its programme.
fn edition(index: &Index, path: &Path) -> Result<Edition, String> {
    let dir = path.parent().unwrap_or(Path::new("")).join("words");
    let library = library_in(&dir).map_err(|faults| {
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        format!("words beside {} are not fit to publish:\n{}", path.display(), told.join("\n"))
    })?;
    Ok(Edition::of(&index.programme().event, library))
}

/// The programme as pages show it.
fn index(text: &str, path: &Path) -> Result<Index, String> {
    let loaded = load::load(text).map_err(|error| format!("{}: {error:?}", path.display()))?;
    Ok(Index::new(loaded.programme))
}

/// The look of the event.
fn design(index: &Index, path: &Path) -> Result<Design, String> {
    let details = index.programme().event.details.get();
    Design::of(details.brand.as_ref(), directory(path)).map_err(|faults| unfit(path, &faults))
}

/// The directory of a programme.
fn directory(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

fn unfit(path: &Path, faults: &str) -> String {
    format!("{} is not fit to publish:\n{faults}", path.display())
}

/// Whether the programme may be published.
fn check_fitness(text: &str, path: &Path) -> Result<(), String> {
    let report: Report =
        check(text, None).map_err(|error| format!("{}, {error}", path.display()))?;
    let file = path.display();
    if !report.is_fit(false) {
        return Err(format!("{file} is not fit to publish: barnamaj check {file} says why"));
    }
    if !report.findings.is_empty() {
        let number = report.findings.len();
        eprintln!("{file} has {number} warnings: barnamaj check {file} tells them.");
    }
    Ok(())
}

/// The notices beside a programme, when they may be published; where there are none, a file that
/// says so, because phones ask for it all the time.
fn notices(path: &Path, programme: &str, index: &Index) -> Result<String, String> {
    let Some(file) = beside(path) else {
        let event = index.programme().event.id.clone();
        let none = Notices { schema: SCHEMA, event, notices: Vec::new() };
        return Ok(serde_json::to_string(&none).expect("texts can be written"));
    };
    let (text, name) = (read(&file)?, file.display().to_string());
    let mut report = Report::default();
    report.add(check_notices(&text, &name, programme, Moment::new(now() / 60, 0)));
    let path = path.display();
    if !report.is_fit(false) {
        return Err(format!("{name} is not fit to publish: barnamaj check {path} says why"));
    }
    if !report.findings.is_empty() {
        let number = report.findings.len();
        eprintln!("{name} has {number} warnings: barnamaj check {path} tells them.");
    }
    Ok(text)
}

/// Seconds since the Unix epoch.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
