//! An organiser at work: a new event in a directory of its own, with a preview of it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use tempfile::TempDir;

const EVENT: [&str; 10] = [
    "--name",
    "Orchard Days",
    "--first",
    "2030-07-01",
    "--last",
    "2030-07-01",
    "--zone",
    "Europe/Paris",
    "--languages",
    "en,fr,ar",
];

/// Where the command makes its site, in the organiser's directory: that goes with the test.
pub const SCRATCH: &str = ".scratch";

/// An organiser with a preview of what lies in a directory.
pub struct Organiser {
    dir: TempDir,
    /// The command that shows it.
    pub command: Child,
    /// Address and port of its server.
    pub host: String,
}

impl Drop for Organiser {
    fn drop(&mut self) {
        let _ = self.command.kill();
        let _ = self.command.wait();
    }
}

impl Organiser {
    /// Begins an event, changes what is there, and previews it.
    pub fn begin(new: &[&str], preview: &[&str], change: impl FnOnce(&Path)) -> Organiser {
        let dir = tempfile::tempdir().unwrap();
        let made = barnamaj(dir.path()).args(["new", "."]).args(EVENT).args(new).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let scratch = dir.path().join(SCRATCH);
        fs::create_dir(&scratch).unwrap();
        change(dir.path());
        let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/app");
        let mut command = barnamaj(dir.path())
            .args(["preview", "--port", "0", "--app"])
            .arg(app)
            .args(preview)
            .env("TMPDIR", scratch)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the command starts");
        let mut lines =
            BufReader::new(command.stdout.take().unwrap()).lines().map_while(Result::ok);
        let address = lines.find_map(|line| {
            // Whatever language it speaks.
            line.split_once("http://")?.1.split('/').next().map(str::to_owned)
        });
        // What else it says is read, or it would wait one day for somebody who does.
        thread::spawn(move || lines.for_each(drop));
        let host = address.expect("it tells its address");
        Organiser { dir, command, host }
    }

    /// A file of the organiser's.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Puts another text in the place of a file, as editors do.
    pub fn save(&self, name: &str, text: &str) {
        let new = self.path(".new");
        fs::write(&new, text).unwrap();
        fs::rename(new, self.path(name)).unwrap();
    }

    /// The text of a file.
    pub fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }
}

fn barnamaj(dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_barnamaj"));
    command.env("LC_ALL", "C");
    command.current_dir(dir).stdin(Stdio::null());
    command
}
