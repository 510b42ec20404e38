//! An organiser who follows a source, and what comes of each look. The waits between the looks are
//! told, not waited for.

use crate::server::{Server, schedule};
use barnamaj::programme::time::Moment;
use barnamaj::publish::follow::{self, Surroundings, follow};
use clap::Parser;
use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::Mutex;
use std::time::Duration;
use tempfile::TempDir;

#[derive(Parser)]
struct CommandLine {
    #[command(flatten)]
    arguments: follow::Arguments,
}

/// What was said in a look, line by line and without the time, and how long was waited then.
#[derive(Debug)]
pub struct Look {
    pub said: Vec<String>,
    pub waited: Duration,
}

impl Look {
    /// The first line that was said, when it is the only one that stands at the margin.
    pub fn line(&self) -> &str {
        let mut lines = self.said.iter().filter(|line| !line.starts_with(' '));
        let line = lines.next().map_or("", |line| line);
        assert_eq!(lines.next(), None, "{self:?}");
        line
    }

    pub fn minutes(&self) -> u64 {
        self.waited.as_secs() / 60
    }
}

/// An organiser with a server, a programme, and a command that notes when it was run.
pub struct Organiser {
    pub dir: TempDir,
    pub server: Server,
}

impl Organiser {
    pub fn new() -> Organiser {
        Organiser { dir: tempfile::tempdir().unwrap(), server: Server::start() }
    }

    /// One whose programme has been taken in from the server, and who was told so.
    pub fn with(sessions: &[&str]) -> Organiser {
        let organiser = Organiser::new();
        organiser.server.has(&schedule(sessions));
        assert!(organiser.once(&[]).status.success());
        organiser
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn programme(&self) -> String {
        fs::read_to_string(self.path("programme.json")).unwrap()
    }

    /// How often the command was run.
    pub fn runs(&self) -> usize {
        fs::read_to_string(self.path("runs")).map_or(0, |runs| runs.lines().count())
    }

    /// The command: it notes that it was run, and fails as long as there is a file `broken`.
    pub fn command(&self) -> [String; 4] {
        let dir = self.dir.path().display();
        let script = format!("cd '{dir}' && echo run >> runs && test ! -e broken");
        ["--", "sh", "-c", &script].map(str::to_owned)
    }

    pub fn arguments(&self, more: &[&str]) -> Vec<String> {
        let into = self.path("programme.json").display().to_string();
        let has_source = more.first().is_some_and(|first| !first.starts_with("--"));
        let source = if has_source { None } else { Some(self.server.address.clone()) };
        let options = ["--into", &into, "--zone", "Europe/Paris"].map(str::to_owned);
        source.into_iter().chain(more.iter().map(|it| (*it).to_owned())).chain(options).collect()
    }

    /// Looks once, as cron does.
    pub fn once(&self, more: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_barnamaj"));
        command.env("LC_ALL", "C");
        command.arg("follow").args(self.arguments(more)).arg("--once").args(self.command());
        command.output().unwrap()
    }

    /// Looks, and once more after each of the steps.
    pub fn follow(&self, more: &[&str], steps: &[&dyn Fn()]) -> Vec<Look> {
        let words = self.arguments(more).into_iter().chain(self.command());
        self.looks(words.collect(), steps)
    }

    pub fn looks(&self, words: Vec<String>, steps: &[&dyn Fn()]) -> Vec<Look> {
        let line = CommandLine::parse_from(["follow".to_owned()].into_iter().chain(words));
        let said = Mutex::new(Vec::new());
        let mut looks = Vec::new();
        let mut wait = |waited| {
            looks.push(Look { said: std::mem::take(&mut said.lock().unwrap()), waited });
            match steps.get(looks.len() - 1) {
                Some(step) => step(),
                None => return ControlFlow::Break(()),
            }
            ControlFlow::Continue(())
        };
        let surroundings = Surroundings {
            now: &mut || Moment::parse("2030-05-06T11:00:00+02:00").unwrap(),
            chance: &mut || 0.0,
            wait: &mut wait,
            say: &mut |lines| {
                let (time, lines) = lines.split_at("2030-05-06 11:00 ".len());
                assert!(time.starts_with("2030-05-0") && time.ends_with(' '), "{time}");
                said.lock().unwrap().extend(lines.lines().map(str::to_owned));
            },
            work: &Mutex::new(()),
        };
        follow(&line.arguments, surroundings).unwrap();
        // What the command is about was said before the first look.
        assert!(looks[0].said.remove(0).contains(" follows "));
        looks
    }
}
