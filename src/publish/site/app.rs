//! The app as the build leaves it, before its files get their final names.

use crate::publish::directory::Directory;
use crate::sentences::{Sentence, of_file};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The files of a built app, by their paths below its directory (with `/`).
pub struct App {
    files: BTreeMap<String, Cow<'static, [u8]>>,
    dir: PathBuf,
}

/// The script that builds the app, and the directory that it builds into.
const BUILD: &str = "tools/app.sh";
const BUILT: &str = "target/app";

impl App {
    /// Builds the app, as far as anything has changed since the last time, and reads it.
    ///
    /// # Errors
    /// A sentence for the command line when it cannot be built.
    pub fn build() -> Result<App, Sentence> {
        if !Path::new(BUILD).is_file() {
            return Err(Sentence::new("no-app").with("script", BUILD).with("option", "--app"));
        }
        match Command::new(BUILD).status() {
            Ok(status) if status.success() => App::read(&Path::new(BUILT).into()),
            Ok(_) => Err(Sentence::new("app-not-built")),
            Err(error) => Err(of_file("cannot-run", Path::new(BUILD), &error)),
        }
    }

    /// Reads all files of a directory.
    ///
    /// # Errors
    /// A sentence for the command line when there is no built app.
    pub fn read(dir: &Directory) -> Result<App, Sentence> {
        let read = || -> io::Result<_> {
            let file = |name: String| Ok((name.clone(), dir.read(&name)?));
            dir.names()?.into_iter().map(file).collect()
        };
        let path = dir.path("");
        let files = read().map_err(|error| of_file("app-unreadable", &path, &error))?;
        let app = App { files, dir: path };
        for name in ["index.html", "app.js", "app_bg.wasm", "boot.js", "early.js", "kiosk/kiosk.js"]
        {
            app.file(name)?;
        }
        Ok(app)
    }

    /// The content of a file.
    ///
    /// # Errors
    /// A sentence for the command line when there is no such file.
    pub fn file(&self, name: &str) -> Result<&[u8], Sentence> {
        let file = self.files.get(name).map(|file| &**file);
        file.ok_or_else(|| {
            Sentence::new("app-incomplete").with("dir", &self.dir).with("file", name)
        })
    }

    /// The content of a file of text.
    ///
    /// # Errors
    /// As [`App::file`], and when it is not UTF-8.
    pub fn text(&self, name: &str) -> Result<&str, Sentence> {
        let file = self.file(name)?;
        str::from_utf8(file).map_err(|_| {
            let why = Sentence::new("not-utf-8");
            Sentence::new("source-unreadable-file").with("file", name).with("why", why)
        })
    }

    /// The content of files of text, one after the other.
    ///
    /// # Errors
    /// As [`App::text`].
    pub fn texts(&self, names: &[&str]) -> Result<String, Sentence> {
        names.iter().map(|name| self.text(name)).collect()
    }

    /// All files with their paths, by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, content)| (name.as_str(), &**content))
    }
}
