//! Files that the command makes a site with: of a directory, or from inside of the command.

use std::borrow::Cow;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A directory with all that is below it. Names of files are paths from it, with `/`.
#[derive(Clone, Debug)]
pub enum Directory {
    /// On this machine.
    OnDisk(PathBuf),
    /// Inside of the command.
    Inside(Inside),
}

/// A directory inside of the command.
#[derive(Clone, Copy, Debug)]
pub struct Inside {
    /// Its name in messages.
    pub name: &'static str,
    /// The names of all files.
    pub names: fn() -> Vec<String>,
    /// The content of a file; `None` when there is none of this name.
    pub read: fn(&str) -> Option<Cow<'static, [u8]>>,
}

impl From<&Path> for Directory {
    fn from(path: &Path) -> Directory {
        Directory::OnDisk(path.to_owned())
    }
}

impl Directory {
    /// The content of a file.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, name: &str) -> io::Result<Cow<'static, [u8]>> {
        match self {
            Directory::OnDisk(dir) => fs::read(dir.join(name)).map(Cow::Owned),
            Directory::Inside(inside) => {
                (inside.read)(name).ok_or_else(|| io::ErrorKind::NotFound.into())
            }
        }
    }

    /// The names of all files.
    ///
    /// # Errors
    /// When a directory cannot be read.
    pub fn names(&self) -> io::Result<Vec<String>> {
        match self {
            Directory::OnDisk(dir) => {
                let mut names = Vec::new();
                collect(dir, "", &mut names)?;
                Ok(names)
            }
            Directory::Inside(inside) => Ok((inside.names)()),
        }
    }

    /// The place of the directory, or of a file in it, for messages.
    pub fn path(&self, name: &str) -> PathBuf {
        match self {
            Directory::OnDisk(dir) => dir.join(name),
            Directory::Inside(inside) => Path::new(inside.name).join(name),
        }
    }

    /// A text that is another one when a file is another one, by names, lengths and times. What is
    /// inside of the command changes with the command alone.
    ///
    /// # Errors
    /// When a directory cannot be read.
    pub fn fingerprint(&self) -> io::Result<String> {
        let Directory::OnDisk(dir) = self else { return Ok(String::new()) };
        let mut names = self.names()?;
        names.sort();
        let mut text = String::new();
        for name in names {
            let file = fs::metadata(dir.join(&name))?;
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{name} {} {:?}", file.len(), file.modified()?);
        }
        Ok(text)
    }
}

fn collect(dir: &Path, below: &str, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        match entry.file_type()?.is_dir() {
            true => collect(&entry.path(), &format!("{name}/"), names)?,
            false => names.push(name),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_from_the_directory_on_and_changes_the_fingerprint() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("fonts")).unwrap();
        fs::write(dir.path().join("fonts/a.woff2"), "a").unwrap();
        let directory = Directory::from(dir.path());
        assert_eq!(directory.names().unwrap(), ["fonts/a.woff2"]);
        assert_eq!(&*directory.read("fonts/a.woff2").unwrap(), b"a");
        assert!(directory.read("b.woff2").is_err());
        let before = directory.fingerprint().unwrap();
        assert_eq!(directory.fingerprint().unwrap(), before);
        fs::write(dir.path().join("fonts/a.woff2"), "another").unwrap();
        assert_ne!(directory.fingerprint().unwrap(), before);
    }

    #[test]
    fn what_is_inside_of_the_command_is_read_alike() {
        let inside = Inside {
            name: "inside",
            names: || vec!["a".to_owned()],
            read: |name| (name == "a").then_some(Cow::Borrowed(b"content")),
        };
        let directory = Directory::Inside(inside);
        assert_eq!(directory.names().unwrap(), ["a"]);
        assert_eq!(&*directory.read("a").unwrap(), b"content");
        assert_eq!(directory.read("b").unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
