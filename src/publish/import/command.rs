//! Arguments in, a programme in its file, a summary on standard output.

use super::files::{inputs, replace};
use crate::exchange::detect::{self, ALL};
use crate::exchange::json::{Json, Object};
use crate::exchange::merge::{Merged, merge};
use crate::exchange::place::Fault;
use crate::exchange::times::Zone;
use crate::exchange::{Options, read};
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::programme::time::Moment;
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{SystemTime, UNIX_EPOCH};

/// What to import, and into which file.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Where the programme is: a file, a folder, an address that begins with https://, or - for
    /// standard input; several are read as one
    #[arg(required = true, value_name = "SOURCE")]
    sources: Vec<String>,
    /// The programme to bring up to date, which may be new; without this it is written to standard
    /// output
    #[arg(long, value_name = "FILE")]
    into: Option<PathBuf>,
    /// The format, where looking at it does not tell
    #[arg(long, value_parser = PossibleValuesParser::new(ALL.iter().map(|format| format.name)))]
    format: Option<String>,
    /// The zone of times that are told without one, such as Africa/Casablanca; else that of the
    /// file's event
    #[arg(long, value_parser = parse_zone)]
    zone: Option<Zone>,
    /// The language of texts whose own is not told, such as fr; else the first one of the file's event
    #[arg(long, value_parser = parse_language)]
    language: Option<Lang>,
    /// What the event is called, where the source does not say
    #[arg(long)]
    name: Option<String>,
    /// Only say what would change
    #[arg(long)]
    dry_run: bool,
}

fn parse_zone(text: &str) -> Result<Zone, String> {
    Zone::named(text).ok_or_else(|| "a name such as Africa/Casablanca is wanted".to_owned())
}

/// The value of an argument that is the tag of a language.
///
/// # Errors
/// What is wanted.
pub fn parse_language(text: &str) -> Result<Lang, String> {
    Lang::new(text).ok_or_else(|| "a tag such as fr or pt-BR is wanted".to_owned())
}

/// Imports a programme.
///
/// # Errors
/// Sentences for the command line when a source cannot be had or read, or the file not be written;
/// nothing has been written then.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let into = arguments.into.as_deref();
    let before = into.map(read_file).transpose()?.flatten();
    let inputs = inputs(&arguments.sources, into)?;
    let format = arguments.format.as_deref().and_then(detect::named);
    let draft = read(&inputs, format, &options(arguments, before.as_deref())).map_err(told)?;
    let Merged { text, summary } = merge(&draft, before.as_deref(), now()).map_err(told)?;
    let format = detect::named(draft.format).map(|format| format.title).unwrap_or_default();
    let Some(file) = into else {
        eprint!("{format}\n{summary}");
        if let Some(text) = text.filter(|_| !arguments.dry_run) {
            print!("{text}");
        }
        return Ok(());
    };
    print!("{format}\n{summary}");
    match text {
        None => println!("{}: left as it is", file.display()),
        Some(_) if arguments.dry_run => println!("{}: nothing written (--dry-run)", file.display()),
        Some(text) => {
            replace(file, text.as_bytes())?;
            println!("{}: written", file.display());
        }
    }
    Ok(())
}

/// What was said on the command line, and else what the file says.
fn options(arguments: &Arguments, before: Option<&str>) -> Options {
    let file = before.and_then(|text| Json::read(text).ok());
    let event = file.as_ref().and_then(|file| file.as_object()?.get("event")?.as_object());
    let zone = |event: &Object| Zone::named(event.str("time_zone")?);
    let language = |event: &Object| Lang::new(event.list("languages").first()?.as_str()?);
    Options {
        zone: arguments.zone.clone().or_else(|| zone(event?)),
        name: arguments.name.clone(),
        language: arguments.language.or_else(|| language(event?)),
        into: before.and_then(|text| load(text).ok()).map(|loaded| Rc::new(loaded.programme)),
    }
}

/// The text of a file; `None` when there is none yet.
fn read_file(path: &Path) -> Result<Option<String>, String> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{} cannot be read: {error}", path.display())),
    }
}

/// Faults as lines.
fn told(faults: Vec<Fault>) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    match &lines[..] {
        [line] => format!("nothing was imported: {line}"),
        lines => format!("nothing was imported:\n  {}", lines.join("\n  ")),
    }
}

fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    Moment::new(since.map_or(0, |since| (since.as_secs() / 60) as i64), 0)
}
