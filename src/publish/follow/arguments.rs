//! The command line of `barnamaj follow`.

use crate::publish::import::About;
use crate::sentences::Language;
use clap::Args;
use jiff::SignedDuration;
use std::path::PathBuf;
use std::time::Duration;

/// The shortest time between two questions: a server is asked by others, too.
const SHORTEST: Duration = Duration::from_secs(10);

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
    #[command(flatten)]
    pub(super) language: Language,
    /// The command to run when something has changed; without one the programme is published, and
    /// deployed, as barnamaj.toml says
    #[arg(last = true, value_name = "COMMAND")]
    pub(super) command: Vec<String>,
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
