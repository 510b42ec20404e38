//! An organiser's project: a directory with `barnamaj.toml`, which says once what would else be
//! repeated with each command.
//!
//! Where there is no such file, a project is made of the usual places: commands ask it and need not
//! know. It reads settings only; what is done with them is the business of the commands.

mod file;
#[cfg(test)]
mod tests;

use super::print::Paper;
use super::site_url::SiteUrl;
use crate::sentences::{Sentence, exit_fault, io_fault, of_file};
use file::Settings;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// The name of the file.
pub const FILE: &str = "barnamaj.toml";

/// Where a programme is looked for without a file, in this order: beside the organiser, and in this
/// repository.
const PLACES: [&str; 2] = ["programme.json", "public/programme.json"];

/// The directory of a finished site, where none is named.
const OUT: &str = "dist";

/// The settings of a project. Paths are from the working directory on, or absolute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// The directory of the project, which `deploy` is run in; empty for the working directory.
    pub dir: PathBuf,
    /// The programme.
    pub programme: PathBuf,
    /// The directory of the finished site.
    pub out: PathBuf,
    /// The address of the site; the origin is that of this machine where none is told.
    pub url: SiteUrl,
    /// Whether compressed files are put beside those that get smaller.
    pub precompress: bool,
    /// The paper of the programme for the wall.
    pub paper: Paper,
    /// A command of the shell that brings the finished site to its host.
    pub deploy: Option<String>,
}

impl Project {
    /// The project around a programme, or around the working directory where no programme is named:
    /// the next `barnamaj.toml` there or above. A programme that is named is the project's,
    /// whatever the file says.
    ///
    /// # Errors
    /// A sentence for the command line, with the line in the file, when it cannot be read.
    pub fn around(programme: Option<&Path>) -> Result<Project, Sentence> {
        let dir = programme.map_or(Path::new(""), |file| file.parent().unwrap_or(Path::new("")));
        let mut project = Project::above(dir)?;
        if let Some(programme) = programme {
            project.programme = programme.to_owned();
        }
        Ok(project)
    }

    /// The project whose file lies in a directory; `None` where there is no such file.
    ///
    /// # Errors
    /// As [`Project::around`].
    pub fn of(dir: &Path) -> Result<Option<Project>, Sentence> {
        let file = dir.join(FILE);
        match fs::read_to_string(&file) {
            Ok(text) => match Settings::read(&text) {
                Ok(settings) => Ok(Some(Project::from(dir, settings))),
                Err(fault) => Err(fault.in_file(&file)),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(of_file("settings-fault", &file, &error)),
        }
    }

    /// The project of a directory itself, with or without a file.
    ///
    /// # Errors
    /// As [`Project::around`].
    pub fn in_directory(dir: &Path) -> Result<Project, Sentence> {
        Ok(Project::of(dir)?.unwrap_or_else(|| Project::from(dir, Settings::default())))
    }

    /// The project of a directory or of the next one above it.
    fn above(dir: &Path) -> Result<Project, Sentence> {
        // As it was named first: messages are about what the organiser wrote.
        if let Some(project) = Project::of(dir)? {
            return Ok(project);
        }
        let whole =
            std::path::absolute(if dir.as_os_str().is_empty() { Path::new(".") } else { dir });
        let whole = whole.map_err(|error| of_file("settings-fault", dir, &error))?;
        for above in whole.ancestors().skip(1) {
            if let Some(project) = Project::of(above)? {
                return Ok(project);
            }
        }
        Ok(Project::from(Path::new(""), Settings::default()))
    }

    fn from(dir: &Path, settings: Settings) -> Project {
        let programme = settings.programme.map_or_else(|| usual_place(dir), |it| dir.join(it));
        let origin = settings.url.unwrap_or_else(|| SiteUrl::LOCAL.to_owned());
        Project {
            dir: dir.to_owned(),
            programme,
            out: dir.join(settings.out.as_deref().unwrap_or(Path::new(OUT))),
            url: SiteUrl { origin, base: settings.base.unwrap_or_else(|| "/".to_owned()) },
            precompress: settings.precompress,
            paper: settings.paper,
            deploy: settings.deploy,
        }
    }

    /// Runs `deploy` in the directory of the project and waits for its end.
    ///
    /// # Errors
    /// A sentence for the command line when the command cannot be run, or ends with a failure.
    pub fn deploy(&self, command: &str) -> Result<(), Sentence> {
        let (shell, option) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
        let mut process = Command::new(shell);
        process.args([option, command]);
        if !self.dir.as_os_str().is_empty() {
            process.current_dir(&self.dir);
        }
        match process.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Sentence::new("deploy-failed")
                .with("command", command)
                .with("status", exit_fault(status))),
            Err(error) => Err(Sentence::new("deploy-cannot-run")
                .with("command", command)
                .with("why", io_fault(&error))),
        }
    }
}

/// The first of the usual places below a directory that has a file.
fn usual_place(dir: &Path) -> PathBuf {
    let mut places = PLACES.into_iter().map(|place| dir.join(place));
    places.find(|place| place.is_file()).unwrap_or_else(|| dir.join(PLACES[0]))
}
