//! Arguments in, a programme that stays in step with its source until somebody interrupts.

use super::delivery::Delivery;
use super::follower::{Follower, Surroundings};
use crate::publish::import::About;
use crate::publish::interruption::interruption;
use crate::publish::now::now;
use clap::Args;
use jiff::SignedDuration;
use std::hash::{BuildHasher, RandomState};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::sync::oneshot;

/// The shortest time between two questions: a server is asked by others, too.
const SHORTEST: Duration = Duration::from_secs(10);

/// One worker at a time, and none is left behind in the middle of its work: whoever ends the command
/// waits for this.
static WORK: Mutex<()> = Mutex::new(());

/// What to follow, into which file, and what then.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Where the programme is: an address that begins with https://, a file or a folder
    #[arg(value_name = "SOURCE", value_parser = parse_source)]
    pub(super) source: String,
    /// The programme to keep up to date, which may be new
    #[arg(long, value_name = "FILE")]
    pub(super) into: PathBuf,
    /// How long to wait between two looks, such as 90s, 5m or 1h
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = parse_every)]
    pub(super) every: Duration,
    /// Look once and end, with 1 when something is wrong: for cron
    #[arg(long)]
    pub(super) once: bool,
    /// Take the source in even when most of the sessions that are still to come are gone from it
    #[arg(long)]
    pub(super) force: bool,
    #[command(flatten)]
    pub(super) about: About,
    /// Directory of a built app, as of barnamaj publish
    #[arg(long, value_name = "DIR", hide_short_help = true)]
    pub(super) app: Option<PathBuf>,
    /// Directory of the fonts that pictures are drawn with, as of barnamaj publish
    #[arg(long, value_name = "DIR", hide_short_help = true)]
    pub(super) fonts: Option<PathBuf>,
    /// The command to run when something has changed; without one the programme is published, and
    /// deployed, as barnamaj.toml says
    #[arg(last = true, value_name = "COMMAND")]
    pub(super) command: Vec<String>,
}

/// Follows a source until Ctrl-C, or looks once.
///
/// # Errors
/// A sentence for the command line when it cannot be begun; with `--once` also when anything was
/// wrong.
#[tokio::main]
pub async fn run(arguments: Arguments) -> Result<(), String> {
    let (sender, ended) = oneshot::channel();
    thread::spawn(move || {
        let mut wait = |time| {
            thread::sleep(time);
            ControlFlow::Continue(())
        };
        let surroundings = Surroundings {
            now: &mut now,
            chance: &mut chance,
            wait: &mut wait,
            say: &mut |line| println!("{line}"),
            work: &WORK,
        };
        // Nobody waits for it any more: the command is about to end.
        let _ = sender.send(follow(&arguments, surroundings));
    });
    tokio::select! {
        result = ended => result.unwrap_or_else(|_| Err("this has broken off".to_owned())),
        () = interruption() => {
            // What is being written or published is finished first, a question is not; and nothing
            // is begun any more.
            std::mem::forget(WORK.lock().unwrap_or_else(PoisonError::into_inner));
            println!("Ended.");
            Ok(())
        }
    }
}

/// Follows a source in surroundings of the caller's, for as long as these want to wait.
///
/// # Errors
/// As [`run`].
pub fn follow<'a>(arguments: &'a Arguments, surroundings: Surroundings<'a>) -> Result<(), String> {
    let delivery = Delivery::of(arguments)?;
    let mut follower = Follower::new(arguments, delivery, surroundings);
    if arguments.once {
        return follower.once();
    }
    follower.follow();
    Ok(())
}

/// A number from 0 to 1.
fn chance() -> f64 {
    let random = RandomState::new().hash_one(());
    f64::from((random >> 32) as u32) / f64::from(u32::MAX)
}

fn parse_source(text: &str) -> Result<String, String> {
    match text {
        "-" => Err("standard input comes only once: barnamaj import reads it".to_owned()),
        text => Ok(text.to_owned()),
    }
}

/// The value of `--every`.
fn parse_every(text: &str) -> Result<Duration, String> {
    let time = text.parse::<SignedDuration>().ok().and_then(|time| Duration::try_from(time).ok());
    time.filter(|time| *time >= SHORTEST)
        .ok_or_else(|| "a time such as 90s, 5m or 1h is wanted, 10s at least".to_owned())
}
