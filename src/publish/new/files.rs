//! The files of a new project.

use super::readme::{self, Kind};
use crate::exchange::spreadsheet::{self, Form};
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::publish::project;
use crate::sentences::{Sentence, of_file, unwritable};
use std::fs;
use std::path::Path;

const SETTINGS: &str = include_str!("barnamaj.toml");
const SCHEMA: &str = include_str!("../../../public/programme.schema.json");

/// What a repository need not keep: finished sites, and what lies beside them; what commands on one
/// machine tell each other, and the log by which they take changes back.
const IGNORED: &str = "/dist*\n/programme.follow\n/programme.lock\n/programme.log.jsonl\n";

/// A project as it is written.
pub struct Files<'a> {
    /// The text of the programme.
    pub programme: &'a str,
    /// Whether it is written as a spreadsheet.
    pub as_spreadsheet: bool,
    /// What the event is called.
    pub name: &'a str,
    /// The language of the instructions.
    pub lang: Lang,
}

impl Files<'_> {
    /// Writes them into a directory, which is empty, or made.
    ///
    /// # Errors
    /// A sentence for the command line when the directory holds something, or when it cannot be
    /// written; nothing has been written then, or not all.
    pub fn write(&self, dir: &Path) -> Result<(), Sentence> {
        check_empty(dir)?;
        let mut files: Vec<(&str, Vec<u8>)> = match self.as_spreadsheet {
            true => vec![("programme.xlsx", self.spreadsheet()?)],
            false => vec![
                ("programme.json", self.programme.into()),
                // So that editors know the fields before anything is published.
                ("programme.schema.json", SCHEMA.into()),
            ],
        };
        let kind = if self.as_spreadsheet { Kind::Spreadsheet } else { Kind::Json };
        files.push(("README.md", readme::text(self.lang, self.name, kind).into_bytes()));
        files.push((".gitignore", IGNORED.into()));
        files.push((project::FILE, SETTINGS.into()));
        fs::create_dir_all(dir).map_err(|error| of_file("unmakeable", dir, &error))?;
        for (name, content) in files {
            let file = dir.join(name);
            fs::write(&file, content).map_err(|error| unwritable(&file, &error))?;
        }
        Ok(())
    }

    fn spreadsheet(&self) -> Result<Vec<u8>, Sentence> {
        let loaded = load(self.programme).map_err(|_| Sentence::new("no-programme-see-check"))?;
        spreadsheet::write(&loaded.programme, Form::Xlsx).map_err(|faults| faults[0].sentence())
    }
}

/// Whether a directory can be filled.
///
/// # Errors
/// A sentence for the command line when it is there and holds something.
pub fn check_empty(dir: &Path) -> Result<(), Sentence> {
    match fs::read_dir(dir).map(|mut entries| entries.next().is_some()) {
        Ok(true) => Err(Sentence::new("dir-not-empty").with("dir", dir)),
        Err(_) if dir.exists() => Err(Sentence::new("dir-is-none").with("dir", dir)),
        _ => Ok(()),
    }
}
