//! Arguments in, a programme in its file, a summary on standard output.

use super::files::replace;
use super::reading::About;
use crate::exchange::place::Fault;
use crate::programme::lang::Lang;
use crate::publish::lock::Lock;
use crate::sentences::{Language, Sentence};
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
    let into = arguments.into.as_deref();
    let before = into.map(read_file).transpose()?.flatten();
    let target = into.map(|file| (file, before.as_deref()));
    let imported = arguments
        .about
        .import(&arguments.sources, target)
        .map_err(|faults| told(&faults, arguments.language.get()))?;
    let (format, summary) = (imported.format(), &imported.merged.summary);
    let text = imported.merged.text.as_ref();
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
            let _lock = Lock::of_programme(file)?;
            if read_file(file)? != before {
                let sentence = Sentence::new("changed-meanwhile");
                let sentence = sentence.with("file", file.display().to_string());
                return Err(sentence.say(arguments.language.get()));
            }
            replace(file, text.as_bytes())?;
            println!("{}: written", file.display());
        }
    }
    Ok(())
}

/// The text of a file; `None` when there is none yet.
///
/// # Errors
/// A sentence for the command line when there is one that cannot be read.
pub fn read_file(path: &Path) -> Result<Option<String>, String> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("{} cannot be read: {error}", path.display())),
    }
}

/// Faults as lines, in a language.
pub fn told(faults: &[Fault], lang: Lang) -> String {
    let lines: Vec<String> = faults.iter().map(|fault| fault.say(lang)).collect();
    let told = match &lines[..] {
        [line] => format!(" {line}"),
        lines => format!("\n  {}", lines.join("\n  ")),
    };
    Sentence::new("nothing-imported").say(lang) + &told
}
