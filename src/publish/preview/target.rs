//! What is previewed: a programme of ours, or sources that are imported into memory each time.

use super::findings::Finding;
use crate::exchange::Input;
use crate::exchange::detect::detect;
use crate::exchange::place::Place;
use crate::programme::lang::Lang;
use crate::publish::check::{
    Placed, Report, Severity, beside, check, check_notices, check_pictures, picture_files,
};
use crate::publish::import::{About, Imported};
use crate::publish::now::now;
use crate::publish::project::Project;
use crate::sentences::{Argument, Sentence};
use serde_json::Value;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// What is previewed.
#[derive(Debug)]
pub struct Target {
    file: PathBuf,
    kind: Kind,
    /// The language in which it is told what is wrong.
    lang: Lang,
}

#[derive(Debug)]
enum Kind {
    /// A programme of ours.
    Programme,
    /// Something to be imported, alone or into the programme of its project.
    Source { about: About, into: Option<PathBuf> },
}

/// A programme as it stands now.
#[derive(Debug, Default)]
pub struct Reading {
    /// What is wrong with it, errors first.
    pub findings: Vec<Finding>,
    /// Its text; `None` where there is none that could be drawn.
    pub text: Option<String>,
    /// The text of its notices, where there are some that can be published.
    pub notices: Option<String>,
}

impl Target {
    /// A file or a directory. What is imported goes into the programme of the project that lies in
    /// the same directory, as `barnamaj import --into` would have it.
    ///
    /// # Errors
    /// A sentence for the command line when the file of the project cannot be read.
    pub fn new(file: PathBuf, about: About, lang: Lang) -> Result<Target, Sentence> {
        if is_programme(&file, &about) {
            return Ok(Target { file, kind: Kind::Programme, lang });
        }
        let project = if file.is_dir() { None } else { Project::of(directory(&file))? };
        let into =
            project.map(|project| project.programme).filter(|it| it.is_file() && *it != file);
        Ok(Target { file, kind: Kind::Source { about, into }, lang })
    }

    /// What people call it.
    pub fn name(&self) -> String {
        self.file.display().to_string()
    }

    /// The file of the programme: pictures and words lie beside it. There may be none, of what is
    /// imported.
    pub fn programme(&self) -> PathBuf {
        match &self.kind {
            Kind::Programme => self.file.clone(),
            Kind::Source { into: Some(into), .. } => into.clone(),
            Kind::Source { .. } if self.file.is_dir() => self.file.join("programme.json"),
            Kind::Source { .. } => self.file.with_file_name("programme.json"),
        }
    }

    /// The directories in which something can happen: those of the programme, of its words and its
    /// pictures, and of what is imported. `text`: the programme, as far as it is known.
    pub fn directories(&self, text: Option<&str>) -> BTreeSet<PathBuf> {
        let programme = self.programme();
        let near = directory(&programme);
        let own = if self.file.is_dir() { &*self.file } else { directory(&self.file) };
        let pictures = text.map(picture_files).unwrap_or_default();
        let of_pictures = pictures.iter().map(|picture| directory(&near.join(picture)).to_owned());
        let mut all: BTreeSet<PathBuf> = of_pictures.collect();
        all.extend([near.to_owned(), near.join("words"), own.to_owned()]);
        all.into_iter()
            .map(|dir| if dir.as_os_str().is_empty() { ".".into() } else { dir })
            .collect()
    }

    /// Reads the programme as it stands now, and checks it.
    pub fn read(&self) -> Reading {
        match &self.kind {
            Kind::Programme => self.read_programme(),
            Kind::Source { about, into } => self.read_source(about, into.as_deref()),
        }
    }

    fn read_programme(&self) -> Reading {
        let text = match fs::read(&self.file) {
            Ok(bytes) => String::from_utf8(bytes).map_err(|_| Sentence::new("not-utf-8").into()),
            Err(error) => Err(Argument::from(error.to_string())),
        };
        let name = short(&self.file);
        match text {
            Ok(text) => {
                let (report, notices) = checked(&text, &self.file);
                let findings = report.findings.iter();
                let findings =
                    findings.map(|placed| Finding::in_file(placed, &name, self.lang)).collect();
                Reading { findings, text: Some(text), notices }
            }
            Err(why) => {
                Reading { findings: vec![self.unreadable(name, why)], ..Reading::default() }
            }
        }
    }

    fn read_source(&self, about: &About, into: Option<&Path>) -> Reading {
        let name = short(&self.file);
        let before = match into.map(fs::read_to_string).transpose() {
            Ok(before) => before,
            Err(error) => {
                let name = into.map(short).unwrap_or_default();
                let findings = vec![self.unreadable(name, error.to_string().into())];
                return Reading { findings, ..Reading::default() };
            }
        };
        let target = into.map(|into| (into, before.as_deref()));
        let imported = match about.import(&[self.name()], target) {
            Ok(imported) => imported,
            Err(faults) => {
                let told = faults.iter();
                let told =
                    told.map(|fault| Finding::of_import(fault, Severity::Error, &name, self.lang));
                return Reading { findings: told.collect(), ..Reading::default() };
            }
        };
        let notes = imported.merged.summary.notes().iter();
        let notes =
            notes.map(|fault| Finding::of_import(fault, Severity::Warning, &name, self.lang));
        let mut findings: Vec<Finding> = notes.collect();
        // Where an import changes nothing, the programme is as it was.
        let Some(text) = imported.merged.text.clone().or(before) else {
            return Reading { findings, ..Reading::default() };
        };
        let (report, notices) = checked(&text, &self.programme());
        let json = serde_json::from_str(&text).unwrap_or_default();
        findings.extend(report.findings.iter().map(|placed| {
            match place_of(placed, &json, &imported) {
                Some(place) => Finding::in_source(placed, place, self.lang),
                None => Finding::in_source(placed, &Place::inside(&*name), self.lang),
            }
        }));
        findings.sort_by_key(|finding| finding.severity);
        Reading { findings, text: Some(text), notices }
    }

    fn unreadable(&self, file: String, why: Argument) -> Finding {
        Finding {
            severity: Severity::Error,
            place: file,
            subject: String::new(),
            message: Sentence::new("file-unreadable").with("why", why).say(self.lang),
            advice: String::new(),
            lang: self.lang,
        }
    }
}

/// The place in the source of the element that a finding is about.
fn place_of<'i>(placed: &Placed, json: &Value, imported: &'i Imported) -> Option<&'i Place> {
    let mut steps = placed.spot.pointer.split('/').skip(1);
    let (list, at) = (steps.next()?, steps.next()?);
    let id = json.get(list)?.get(at.parse::<usize>().ok()?)?.get("id")?.as_str()?;
    let place = imported.merged.places.get(&(list.to_owned(), id.to_owned()))?;
    (*place != Place::default()).then_some(place)
}

/// What `check` finds, and the notices beside, when they can be published.
fn checked(text: &str, file: &Path) -> (Report, Option<String>) {
    let mut report = match check(text, None) {
        Ok(report) => report,
        Err(unreadable) => Report { findings: vec![Placed::from(unreadable)], ..Report::default() },
    };
    report.add(check_pictures(text, directory(file)));
    let Some(beside) = beside(file) else { return (report, None) };
    let notices = fs::read_to_string(&beside).unwrap_or_default();
    let found = check_notices(&notices, &short(&beside), text, now());
    let is_fit = found.iter().all(|placed| placed.severity != Severity::Error);
    report.add(found);
    (report, is_fit.then_some(notices))
}

/// Whether a file is a programme of ours, which may be broken just now: JSON that nobody else writes.
fn is_programme(file: &Path, about: &About) -> bool {
    let is_json = file.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"));
    if !is_json || about.format.is_some() || file.is_dir() {
        return false;
    }
    let bytes = fs::read(file).unwrap_or_default();
    let is_ours = serde_json::from_slice(&bytes)
        .is_ok_and(|json: Value| json.get("schema").is_some() && json.get("event").is_some());
    is_ours || detect(&[Input::named(short(file), bytes)], None).is_err()
}

fn directory(file: &Path) -> &Path {
    file.parent().unwrap_or(Path::new(""))
}

/// The name of a file without its directory.
fn short(file: &Path) -> String {
    file.file_name().unwrap_or(OsStr::new("")).to_string_lossy().into_owned()
}
