//! The directory of a finished site: it takes the place of the old one when it is complete.

use super::compress::{Effort, compressed, is_compressible};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A site on its way.
pub struct Output {
    /// The directory that it is written into.
    staging: PathBuf,
    /// The directory that it will take the place of.
    dir: PathBuf,
    files: AtomicUsize,
}

impl Output {
    /// Begins a site that will take the place of the directory.
    ///
    /// # Errors
    /// A sentence for the command line when nothing can be written there, or when the directory
    /// holds something that is no site.
    pub fn new(dir: &Path) -> Result<Output, String> {
        let occupied = fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some());
        if occupied && !dir.join("index.html").is_file() {
            return Err(format!(
                "{} holds something that is no site: it is left alone",
                dir.display()
            ));
        }
        let mut staging = dir.as_os_str().to_owned();
        staging.push(".new");
        let staging = PathBuf::from(staging);
        let _ = fs::remove_dir_all(&staging);
        fs::create_dir_all(&staging).map_err(|error| refused(&staging, &error))?;
        Ok(Output { staging, dir: dir.into(), files: AtomicUsize::new(0) })
    }

    /// Writes a file, and compressed ones beside it where that is worth it.
    ///
    /// # Errors
    /// A sentence for the command line when it cannot be written.
    pub fn put(&self, path: &str, content: &[u8]) -> Result<(), String> {
        self.write(path, content)?;
        if is_compressible(path) {
            // Pages below the first ones are many.
            let deep = path.ends_with(".html") && path.matches('/').count() > 1;
            let effort = if deep { Effort::Quick } else { Effort::Most };
            for (end, small) in compressed(content, effort).into_iter().flatten() {
                self.write(&format!("{path}.{end}"), &small)?;
            }
        }
        Ok(())
    }

    /// Writes a file that is exchanged alone, by hand, while the site stays: compressed ones beside
    /// it would still say the old things.
    ///
    /// # Errors
    /// As [`Output::put`].
    pub fn put_alone(&self, path: &str, content: &[u8]) -> Result<(), String> {
        self.write(path, content)
    }

    fn write(&self, path: &str, content: &[u8]) -> Result<(), String> {
        let to = self.staging.join(path);
        let made = to.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(&to, content)).map_err(|error| refused(&to, &error))?;
        self.files.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Puts the site in its place; the number of its files.
    ///
    /// # Errors
    /// A sentence for the command line when that is not possible.
    pub fn finish(self) -> Result<usize, String> {
        let result = match fs::remove_dir_all(&self.dir) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            _ => fs::rename(&self.staging, &self.dir),
        };
        result.map_err(|error| refused(&self.dir, &error))?;
        Ok(self.files.into_inner())
    }
}

fn refused(path: &Path, error: &std::io::Error) -> String {
    format!("{} cannot be written: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_exchanged_alone_has_no_compressed_ones_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let site = dir.path().join("dist");
        let output = Output::new(&site).unwrap();
        let text = "[\"La salle est pleine.\"]".repeat(1_000);
        output.put("programme.json", text.as_bytes()).unwrap();
        output.put_alone("notices.json", text.as_bytes()).unwrap();
        assert_eq!(output.finish(), Ok(4));
        assert!(site.join("programme.json.gz").is_file());
        assert!(site.join("notices.json").is_file());
        assert!(!site.join("notices.json.gz").exists() && !site.join("notices.json.br").exists());
    }
}
