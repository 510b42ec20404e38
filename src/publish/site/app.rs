//! The app as the build leaves it, before its files get their final names.

use crate::publish::directory::Directory;
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
    pub fn build() -> Result<App, String> {
        if !Path::new(BUILD).is_file() {
            return Err(format!(
                "there is no {BUILD} here: run this in the repository, or name a built app (--app)"
            ));
        }
        match Command::new(BUILD).status() {
            Ok(status) if status.success() => App::read(&Path::new(BUILT).into()),
            Ok(_) => Err("the app could not be built: see the lines above".to_owned()),
            Err(error) => Err(format!("{BUILD} cannot be run: {error}")),
        }
    }

    /// Reads all files of a directory.
    ///
    /// # Errors
    /// A sentence for the command line when there is no built app.
    pub fn read(dir: &Directory) -> Result<App, String> {
        let read = || -> io::Result<_> {
            let file = |name: String| Ok((name.clone(), dir.read(&name)?));
            dir.names()?.into_iter().map(file).collect()
        };
        let path = dir.path("");
        let files = read()
            .map_err(|error| format!("no built app can be read in {}: {error}", path.display()))?;
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
    pub fn file(&self, name: &str) -> Result<&[u8], String> {
        let file = self.files.get(name).map(|file| &**file);
        file.ok_or_else(|| format!("{} holds no {name}: it is no built app", self.dir.display()))
    }

    /// The content of a file of text.
    ///
    /// # Errors
    /// As [`App::file`], and when it is not UTF-8.
    pub fn text(&self, name: &str) -> Result<&str, String> {
        let file = self.file(name)?;
        str::from_utf8(file).map_err(|_| format!("{name} of the built app is not UTF-8"))
    }

    /// The content of files of text, one after the other.
    ///
    /// # Errors
    /// As [`App::text`].
    pub fn texts(&self, names: &[&str]) -> Result<String, String> {
        names.iter().map(|name| self.text(name)).collect()
    }

    /// All files with their paths, by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, content)| (name.as_str(), &**content))
    }
}
