//! Locks by which commands that run at once keep out of each other's files. The second one waits,
//! and says so.
//!
//! A lock is one of the operating system's on a small file beside what it is of, and ends with its
//! process, however that ends: a file that is left over locks nothing, and is safe to delete when
//! no command is at work.

use crate::programme::lang::Lang;
use crate::sentences::{Sentence, unwritable};
use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

/// A lock: as long as it lives, nobody else has it.
#[derive(Debug)]
pub struct Lock(File);

impl Lock {
    /// The lock of a programme, with its notices and the log of its changes. Whoever writes one of
    /// these reads it again first. `lang`: the language in which whoever has to wait is told so.
    ///
    /// # Errors
    /// A sentence for the command line when nothing can be written beside the programme.
    pub fn of_programme(programme: &Path, lang: Lang) -> Result<Lock, Sentence> {
        Lock::take(&programme.with_extension("lock"), programme, lang)
    }

    /// Takes the lock that a file stands for, and waits for whoever has it. `what`: what is locked.
    ///
    /// # Errors
    /// A sentence for the command line when the file cannot be written.
    pub fn take(file: &Path, what: &Path, lang: Lang) -> Result<Lock, Sentence> {
        // Of a lock nobody knows who has not read this.
        let refused = |error: io::Error| unwritable(what, &error);
        let open = File::options().create(true).append(true).open(file).map_err(refused)?;
        match open.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let waiting = Sentence::new("waiting-for-another").with("file", what);
                eprintln!("{}", waiting.say(lang));
                open.lock().map_err(refused)?;
            }
            Err(TryLockError::Error(error)) => return Err(refused(error)),
        }
        Ok(Lock(open))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Not by closing alone: a process that is just being started holds the file open, too.
        let _ = self.0.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::{Command, Stdio};
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    #[test]
    fn the_second_waits_until_the_first_is_done() {
        let dir = tempfile::tempdir().unwrap();
        let programme = dir.path().join("programme.json");
        let first = Lock::of_programme(&programme, Lang::EN).unwrap();
        let (sender, done) = mpsc::channel();
        let second = thread::spawn(move || {
            let lock = Lock::of_programme(&programme, Lang::EN).unwrap();
            sender.send(()).unwrap();
            drop(lock);
        });
        assert!(done.recv_timeout(Duration::from_millis(200)).is_err(), "it waits");
        drop(first);
        done.recv_timeout(Duration::from_secs(20)).expect("it goes on");
        second.join().unwrap();
    }

    /// This very test is run as the process that dies: the variable tells it so.
    #[test]
    fn a_process_that_died_with_a_lock_stops_nobody() {
        const IN: &str = "BARNAMAJ_TEST_LOCKS_IN";
        if let Ok(dir) = std::env::var(IN) {
            let lock =
                Lock::of_programme(&Path::new(&dir).join("programme.json"), Lang::EN).unwrap();
            std::fs::write(Path::new(&dir).join("locked"), "").unwrap();
            thread::sleep(Duration::from_secs(60));
            drop(lock);
            return;
        }
        let dir = tempfile::tempdir().unwrap();
        let name = "publish::lock::tests::a_process_that_died_with_a_lock_stops_nobody";
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args([name, "--exact"])
            .env(IN, dir.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        while !dir.path().join("locked").exists() {
            thread::sleep(Duration::from_millis(5));
        }
        let file = dir.path().join("programme.lock");
        let other = File::options().append(true).open(&file).unwrap();
        assert!(matches!(other.try_lock(), Err(TryLockError::WouldBlock)), "it has the lock");
        process.kill().unwrap();
        process.wait().unwrap();
        other.try_lock().expect("the lock went with its process");
    }
}
