//! Files and folders: sources are read from them, and a programme is put into one.

use super::fetch::fetch;
use crate::exchange::Input;
use crate::exchange::limits;
use crate::sentences::{Sentence, unreadable, unwritable};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// What is in the sources, file by file. `into` is passed over where it lies in a folder of them.
///
/// # Errors
/// A sentence for the first one that cannot be had.
pub fn inputs(sources: &[String], into: Option<&Path>) -> Result<Vec<Input>, Sentence> {
    let mut inputs = Vec::new();
    for source in sources {
        if source == "-" {
            let name = "standard input".to_owned();
            let bytes = bounded(io::stdin().lock())
                .map_err(|error| unreadable(Path::new(&name), &error))?;
            inputs.push(Input::named(name, bytes));
        } else if is_address(source) {
            inputs.push(fetch(source)?);
        } else {
            inputs.extend(local(Path::new(source), into)?);
        }
    }
    Ok(inputs)
}

/// Whether a source is asked over the network.
pub fn is_address(source: &str) -> bool {
    source.starts_with("https://") || source.starts_with("http://")
}

/// A file, or the files of a folder but for `into`.
///
/// # Errors
/// A sentence for the first one that cannot be read.
pub fn local(path: &Path, into: Option<&Path>) -> Result<Vec<Input>, Sentence> {
    if !path.is_dir() {
        return Ok(vec![read(path)?]);
    }
    let into = into.and_then(|into| into.canonicalize().ok());
    let found = |file: &PathBuf| Ok(Input { is_found: true, ..read(file)? });
    let is_other = |file: &PathBuf| into.is_none() || file.canonicalize().ok() != into;
    files_of(path)?.iter().filter(|file| is_other(file)).map(found).collect()
}

/// The files of a folder by name, without hidden ones and without folders.
fn files_of(dir: &Path) -> Result<Vec<PathBuf>, Sentence> {
    let entries = fs::read_dir(dir).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let entries = entries.map_err(|error| unreadable(dir, &error))?;
    let paths = entries.into_iter().map(|entry| entry.path());
    let is_hidden = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
    };
    let mut files: Vec<PathBuf> = paths.filter(|path| path.is_file() && !is_hidden(path)).collect();
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> Result<Input, Sentence> {
    let bytes = File::open(path).and_then(bounded);
    let bytes = bytes.map_err(|error| unreadable(path, &error))?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    Ok(Input::named(name, bytes))
}

/// All of something, up to one byte more than is taken: the limit is told by `exchange`.
fn bounded(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(limits::BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts bytes in the place of a file, which is whole at any time: as it was, or new.
///
/// # Errors
/// A sentence for the command line when it cannot be written.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Sentence> {
    // The file behind a link is replaced, and the link stays.
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = path.with_file_name(name);
    let write = || {
        let mut file = File::create(&new)?;
        if let Ok(before) = fs::metadata(&path) {
            file.set_permissions(before.permissions())?;
        }
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&new, &path)
    };
    write().map_err(|error| {
        let _ = fs::remove_file(&new);
        unwritable(&path, &error)
    })
}
