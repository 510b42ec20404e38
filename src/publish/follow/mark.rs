//! The file beside a programme by which followers of it know of each other, and of what visitors
//! still lack: it outlives the command, which may be ended at any time, or run by cron.

use crate::sentences::{Sentence, unwritable};
use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::Path;

/// What the file says while visitors lack something.
const LACKING: &str = "Visitors do not have the programme as it stands here: \
                       barnamaj follow brings it to them.\n";

/// The file. As long as this lives, no other follower works on the programme.
#[derive(Debug)]
pub struct Mark {
    file: File,
}

impl Mark {
    /// Takes the mark of a programme.
    ///
    /// # Errors
    /// A sentence without its full stop when another follower has it, or when nothing can be written
    /// beside the programme.
    pub fn take(programme: &Path) -> Result<Mark, Sentence> {
        let path = programme.with_extension("follow");
        let refused = |error: io::Error| unwritable(&path, &error);
        let open = File::options().read(true).write(true).create(true).truncate(false).open(&path);
        let file = open.map_err(refused)?;
        match file.try_lock() {
            Ok(()) => Ok(Mark { file }),
            Err(TryLockError::WouldBlock) => {
                Err(Sentence::new("follow-another").with("file", programme))
            }
            Err(TryLockError::Error(error)) => Err(refused(error)),
        }
    }

    /// Whether visitors lack something.
    ///
    /// # Errors
    /// Those of the file.
    pub fn is_lacking(&mut self) -> io::Result<bool> {
        self.file.rewind()?;
        let mut text = String::new();
        self.file.read_to_string(&mut text)?;
        Ok(!text.is_empty())
    }

    /// Writes whether visitors lack something.
    ///
    /// # Errors
    /// Those of the file.
    pub fn set(&mut self, lacking: bool) -> io::Result<()> {
        self.file.rewind()?;
        self.file.set_len(0)?;
        if lacking {
            self.file.write_all(LACKING.as_bytes())?;
        }
        self.file.sync_all()
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        // Not by closing alone: a process that is just being started holds the file open, too.
        let _ = self.file.unlock();
    }
}
