//! Changes of files. Directories are watched, not files: editors write a new file and put it in the
//! place of the old one, which a watch of the old one never hears of.

use crate::sentences::Sentence;
use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// How long it has to be quiet before a change counts as whole: editors write in several steps.
const QUIET: Duration = Duration::from_millis(30);

/// The longest that a change is waited for: somebody may write all the time.
const LONGEST: Duration = Duration::from_millis(300);

/// Changes in some directories (not in those below).
pub struct Changes {
    watcher: RecommendedWatcher,
    watched: BTreeSet<PathBuf>,
    events: Receiver<()>,
}

impl Changes {
    /// Begins to watch.
    ///
    /// # Errors
    /// A sentence for the command line when the system does not tell of changes.
    pub fn begin(directories: BTreeSet<PathBuf>) -> Result<Changes, Sentence> {
        let (sender, events) = channel();
        let tell = move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| is_change(&event)) {
                // Nobody waits any more: the command is about to end.
                let _ = sender.send(());
            }
        };
        let watcher = notify::recommended_watcher(tell)
            .map_err(|error| Sentence::new("changes-unwatched").with("why", error.to_string()))?;
        let mut changes = Changes { watcher, watched: BTreeSet::new(), events };
        changes.watch(directories);
        Ok(changes)
    }

    /// Watches these directories instead, as far as they are there.
    pub fn watch(&mut self, directories: BTreeSet<PathBuf>) {
        for gone in self.watched.difference(&directories) {
            let _ = self.watcher.unwatch(gone);
        }
        let mut watched = BTreeSet::new();
        for dir in directories {
            let is_new = !self.watched.contains(&dir);
            if !is_new || self.watcher.watch(&dir, RecursiveMode::NonRecursive).is_ok() {
                watched.insert(dir);
            }
        }
        self.watched = watched;
    }

    /// Waits for a change that is whole; `false` when there can be none any more.
    pub fn wait(&self) -> bool {
        if self.events.recv().is_err() {
            return false;
        }
        let begun = Instant::now();
        while begun.elapsed() < LONGEST {
            match self.events.recv_timeout(QUIET) {
                Ok(()) => (),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }
}

/// Whether files are other ones now: that somebody reads them (as we do) is nothing, and neither is
/// what editors keep for themselves.
fn is_change(event: &Event) -> bool {
    let is_reading = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => true,
        _ => false,
    };
    !is_reading && !event.paths.iter().all(|path| is_private(path))
}

/// Whether a file is hidden, or a copy that an editor keeps.
fn is_private(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') || name.ends_with('~')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn watching(dir: &Path) -> Changes {
        Changes::begin(BTreeSet::from([dir.to_owned()])).unwrap()
    }

    /// Whether something is told within a moment.
    fn hears(changes: &Changes) -> bool {
        let heard = changes.events.recv_timeout(Duration::from_millis(500)).is_ok();
        while changes.events.recv_timeout(Duration::from_millis(50)).is_ok() {}
        heard
    }

    #[test]
    fn a_file_that_is_put_in_the_place_of_another_is_a_change_each_time() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("programme.json");
        fs::write(&file, "1").unwrap();
        let changes = watching(dir.path());
        for text in ["2", "3"] {
            let new = dir.path().join("programme.json.new");
            fs::write(&new, text).unwrap();
            fs::rename(&new, &file).unwrap();
            assert!(changes.wait());
            while changes.events.recv_timeout(Duration::from_millis(50)).is_ok() {}
        }
    }

    #[test]
    fn reading_and_the_private_files_of_editors_are_no_changes() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("programme.json"), "1").unwrap();
        let changes = watching(dir.path());
        fs::read(dir.path().join("programme.json")).unwrap();
        fs::write(dir.path().join(".programme.json.swp"), "1").unwrap();
        fs::write(dir.path().join("programme.json~"), "1").unwrap();
        assert!(!hears(&changes));
        fs::write(dir.path().join("programme.json"), "2").unwrap();
        assert!(hears(&changes));
    }

    #[test]
    fn a_directory_that_comes_later_is_watched_from_then_on() {
        let dir = tempfile::tempdir().unwrap();
        let images = dir.path().join("images");
        let both = BTreeSet::from([dir.path().to_owned(), images.clone()]);
        let mut changes = Changes::begin(both.clone()).unwrap();
        fs::create_dir(&images).unwrap();
        assert!(hears(&changes));
        changes.watch(both);
        fs::write(images.join("hall.png"), "1").unwrap();
        assert!(hears(&changes));
    }
}
