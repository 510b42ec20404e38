//! The directory of a finished site. What is new or different is written beside it first and put
//! in its place when everything is there; what is the same already is left alone.

use super::compress::{Effort, NEIGHBOURS, compressed, is_compressible};
use super::order::turn;
use crate::programme::lang::Lang;
use crate::publish::hash::short_hash;
use crate::publish::hosting::EXCHANGED_ALONE;
use crate::publish::lock::Lock;
use crate::sentences::{Sentence, unwritable};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// A site on its way.
pub struct Output {
    /// Nobody else writes the site or beside it meanwhile.
    _lock: Lock,
    /// The directory that new files are written into at first.
    staging: PathBuf,
    /// The directory of the site.
    dir: PathBuf,
    /// Whether compressed neighbours are written, too.
    precompress: bool,
    /// All files of the site, by their paths.
    files: Mutex<BTreeMap<String, File>>,
}

/// A file of a site on its way.
struct File {
    bytes: u64,
    /// Whether it waits in the staging directory: what lies in that of the site is different.
    is_new: bool,
}

/// A site that is in its place.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The number of its files.
    pub files: usize,
    /// The bytes of all of them.
    pub bytes: u64,
    /// The paths of those that were not there before, or not like this, in the order of their upload.
    pub changed: Vec<String>,
    /// The paths of those that were there before and are no longer.
    pub removed: Vec<String>,
}

impl Output {
    /// Begins a site that will take the place of what is in the directory. Where another command is
    /// about to do that, it is waited for, and that is told in a language.
    ///
    /// # Errors
    /// A sentence for the command line when nothing can be written there, or when the directory
    /// holds something that is no site.
    pub fn new(dir: &Path, precompress: bool, lang: Lang) -> Result<Output, Sentence> {
        let path = beside(dir, ".lock");
        path.parent()
            .map_or(Ok(()), fs::create_dir_all)
            .map_err(|error| unwritable(&path, &error))?;
        let lock = Lock::take(&path, dir, lang)?;
        let occupied = fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some());
        if occupied && !dir.join("index.html").is_file() {
            return Err(Sentence::new("no-site-there").with("dir", dir));
        }
        let staging = beside(dir, ".new");
        let _ = fs::remove_dir_all(&staging);
        fs::create_dir_all(&staging).map_err(|error| unwritable(&staging, &error))?;
        Ok(Output { _lock: lock, staging, dir: dir.into(), precompress, files: Mutex::default() })
    }

    /// Adds a file, and where it is asked for compressed ones beside it. An order of calls is not
    /// needed: any thread may add any file.
    ///
    /// # Errors
    /// A sentence for the command line when it cannot be written.
    pub fn put(&self, path: &str, content: &[u8]) -> Result<(), Sentence> {
        self.write(path, content)?;
        match self.precompress && is_compressible(path) && !EXCHANGED_ALONE.contains(&path) {
            true => self.put_neighbours(path, content),
            false => Ok(()),
        }
    }

    /// Adds a file that lies in the directory from an earlier publication and has a hash of its
    /// content in its name; `false` when it is not there, or damaged.
    pub fn keep_hashed(&self, path: &str) -> bool {
        let content = self.read_hashed(path);
        if let Some(content) = &content {
            self.add(path, content.len() as u64, false);
        }
        content.is_some()
    }

    /// The content of such a file.
    pub fn read_hashed(&self, path: &str) -> Option<Vec<u8>> {
        let content = fs::read(self.dir.join(path)).ok()?;
        path.contains(&short_hash(&content)).then_some(content)
    }

    /// The path of something that stays beside the directory of the site, named like it.
    pub fn beside(&self, end: &str) -> PathBuf {
        beside(&self.dir, end)
    }

    /// Compressing takes longer than anything else, so what was compressed of this very content is
    /// kept: it is as young as the file, or younger.
    fn put_neighbours(&self, path: &str, content: &[u8]) -> Result<(), Sentence> {
        let neighbours = NEIGHBOURS.map(|end| format!("{path}.{end}"));
        if !self.is_new(path) {
            let lies = |path: &str| fs::metadata(self.dir.join(path));
            let time = |file: fs::Metadata| file.modified().ok();
            let there = neighbours.each_ref().map(|path| lies(path).ok());
            let file = lies(path).ok().and_then(time);
            if there.iter().all(|it| it.clone().is_some_and(|it| time(it) >= file)) {
                for (path, there) in neighbours.iter().zip(there.iter().flatten()) {
                    self.add(path, there.len(), false);
                }
                return Ok(());
            }
        }
        // Pages below the first ones are many.
        let deep = path.ends_with(".html") && path.matches('/').count() > 1;
        let effort = if deep { Effort::Quick } else { Effort::Most };
        for (small, path) in compressed(content, effort).into_iter().flatten().zip(&neighbours) {
            self.write(path, &small)?;
        }
        Ok(())
    }

    fn write(&self, path: &str, content: &[u8]) -> Result<(), Sentence> {
        let is_new = !is_same(&self.dir.join(path), content);
        if is_new {
            let to = self.staging.join(path);
            let made = to.parent().map_or(Ok(()), fs::create_dir_all);
            made.and_then(|()| fs::write(&to, content)).map_err(|error| unwritable(&to, &error))?;
        }
        self.add(path, content.len() as u64, is_new);
        Ok(())
    }

    fn add(&self, path: &str, bytes: u64, is_new: bool) {
        let mut files = self.files.lock().expect("nobody panics with it");
        files.insert(path.to_owned(), File { bytes, is_new });
    }

    fn is_new(&self, path: &str) -> bool {
        let files = self.files.lock().expect("nobody panics with it");
        files.get(path).is_some_and(|file| file.is_new)
    }

    /// Puts the site in its place: new files in the order of their upload, so that who is served
    /// meanwhile is never sent to a file that is not there yet; then removes what is not part of
    /// it.
    ///
    /// # Errors
    /// A sentence for the command line when that is not possible.
    pub fn finish(self) -> Result<Written, Sentence> {
        let files = std::mem::take(&mut *self.files.lock().expect("nobody panics with it"));
        let new = files.iter().filter(|(_, file)| file.is_new);
        let mut changed: Vec<String> = new.map(|(path, _)| path.clone()).collect();
        changed.sort_by_key(|path| turn(path));
        for path in &changed {
            let to = self.dir.join(path);
            let made = to.parent().map_or(Ok(()), fs::create_dir_all);
            made.and_then(|()| fs::rename(self.staging.join(path), &to))
                .map_err(|error| unwritable(&to, &error))?;
        }
        let mut removed = Vec::new();
        remove_others(&self.dir, "", &files, &mut removed)
            .map_err(|error| unwritable(&self.dir, &error))?;
        removed.sort();
        let bytes = files.values().map(|file| file.bytes).sum();
        Ok(Written { files: files.len(), bytes, changed, removed })
    }
}

impl Drop for Output {
    /// Whether it was finished or not: what is left in the staging directory is of no use.
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.staging);
    }
}

/// The path of something beside a directory, named like it.
pub fn beside(dir: &Path, end: &str) -> PathBuf {
    let mut path = dir.components().as_path().as_os_str().to_owned();
    path.push(end);
    path.into()
}

/// Whether a file has this content.
fn is_same(file: &Path, content: &[u8]) -> bool {
    let has_length = fs::metadata(file).is_ok_and(|it| it.len() == content.len() as u64);
    has_length && fs::read(file).is_ok_and(|it| it == content)
}

/// Removes what is below a directory of the site and is none of these files, with directories that
/// are empty then; `false` when something of it stays.
fn remove_others(
    dir: &Path,
    below: &str,
    files: &BTreeMap<String, File>,
    removed: &mut Vec<String>,
) -> io::Result<bool> {
    let mut is_empty = true;
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            match remove_others(&entry.path(), &format!("{path}/"), files, removed)? {
                true => fs::remove_dir(entry.path())?,
                false => is_empty = false,
            }
        } else if files.contains_key(&path) {
            is_empty = false;
        } else {
            fs::remove_file(entry.path())?;
            removed.push(path);
        }
    }
    Ok(is_empty)
}

#[cfg(test)]
mod tests;
