//! Arguments in, a programme in its file, a summary on standard output.

use super::files::replace;
use super::reading::About;
use crate::exchange::place::Fault;
use crate::programme::lang::Lang;
use crate::publish::lock::Lock;
use crate::sentences::{Language, Sentence, unreadable};
use clap::Args;
use std::path::{Path, PathBuf};

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
    #[command(flatten)]
    about: About,
    #[command(flatten)]
    language: Language,
    /// Only say what would change
    #[arg(long)]
    dry_run: bool,
}

/// Imports a programme.
///
/// # Errors
/// Sentences for the command line when a source cannot be had or read, or the file not be written;
/// nothing has been written then.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let lang = arguments.language.get();
    import(arguments, lang).map_err(|why| why.say(lang))
}

fn import(arguments: &Arguments, lang: Lang) -> Result<(), Sentence> {
    let into = arguments.into.as_deref();
    let before = into.map(read_file).transpose()?.flatten();
    let target = into.map(|file| (file, before.as_deref()));
    let imported =
        arguments.about.import(&arguments.sources, target).map_err(|faults| told(&faults))?;
    let summary = imported.merged.summary.say(lang);
    let format = imported.format().say(lang);
    let text = imported.merged.text.as_ref();
    let Some(file) = into else {
        eprint!("{format}\n{summary}");
        if let Some(text) = text.filter(|_| !arguments.dry_run) {
            print!("{text}");
        }
        return Ok(());
    };
    print!("{format}\n{summary}");
    let done = match text {
        None => Sentence::new("file-left"),
        Some(_) if arguments.dry_run => Sentence::new("file-unwritten").with("option", "--dry-run"),
        Some(text) => {
            let _lock = Lock::of_programme(file, lang)?;
            if read_file(file)? != before {
                return Err(Sentence::new("changed-meanwhile").with("file", file));
            }
            replace(file, text.as_bytes())?;
            Sentence::new("file-written")
        }
    };
    println!("{}", done.with("file", file).say(lang));
    Ok(())
}

/// The text of a file; `None` when there is none yet.
///
/// # Errors
/// A sentence for the command line when there is one that cannot be read.
pub fn read_file(path: &Path) -> Result<Option<String>, Sentence> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(path, &error)),
    }
}

/// What keeps sources from being imported: one fault in the line, several below it.
pub fn told(faults: &[Fault]) -> Sentence {
    let faults: Vec<Sentence> = faults.iter().map(Fault::sentence).collect();
    match &faults[..] {
        [fault] => Sentence::new("nothing-imported-for").with("why", fault.clone()),
        faults => {
            let indented = |it: &Sentence| Sentence::new("indented").with("text", it.clone());
            Sentence::lines(
                [Sentence::new("nothing-imported")].into_iter().chain(faults.iter().map(indented)),
            )
        }
    }
}
