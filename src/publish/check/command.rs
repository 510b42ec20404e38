//! `barnamaj check`: arguments in, a report on standard output, an outcome back.

use super::{Previous, Report, Unreadable, beside, check, check_notices, check_pictures};
use crate::programme::lang::Lang;
use crate::publish::now::now;
use crate::publish::project::Project;
use crate::publish::text_file::{read_programme, read_text};
use crate::sentences::{Language, Sentence};
use clap::{Args, ValueEnum};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The arguments: what to check, and how to tell.
#[derive(Args, Debug)]
pub struct Arguments {
    /// The programme to check; without it that of barnamaj.toml here or above, else programme.json
    /// or public/programme.json
    file: Option<PathBuf>,
    /// What was published before this: numbers and ids must not mean another session now, and
    /// the revision has to grow
    #[arg(long, value_name = "FILE")]
    previous: Option<PathBuf>,
    /// The notices to check with it; without this, those of `notices.json` beside the programme
    #[arg(long, value_name = "FILE")]
    notices: Option<PathBuf>,
    /// Let warnings count as errors
    #[arg(long)]
    strict: bool,
    /// How to tell: text for people, json for other programs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    language: Language,
}

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For other programs
    Json,
}

/// The outcome of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The programme may be published.
    Fit,
    /// It has errors, or warnings where none are allowed.
    Unfit,
}

/// Checks a programme and its notices and writes the report to standard output.
///
/// # Errors
/// A sentence for the command line when a file cannot be read or is no JSON, or when nobody
/// takes the report.
pub fn run(arguments: &Arguments) -> Result<Outcome, String> {
    let lang = arguments.language.get();
    checked(arguments, lang).map_err(|why| why.say(lang))
}

fn checked(arguments: &Arguments, lang: Lang) -> Result<Outcome, Sentence> {
    let file = match &arguments.file {
        Some(file) => file.clone(),
        None => Project::around(None)?.programme,
    };
    let text = read_programme(&file)?;
    let previous = arguments.previous.as_deref().map(read_previous).transpose()?;
    let mut report = check(&text, previous.as_ref()).map_err(|error| no_json(&file, error))?;
    report.add(check_pictures(&text, directory(&file)));
    if let Some(file) = arguments.notices.clone().or_else(|| beside(&file)) {
        let name = file.display().to_string();
        report.add(check_notices(&read_text(&file)?, &name, &text, now()));
    }
    match write(&report, &file, arguments, lang) {
        // Who reads only the beginning (`| head`) has no quarrel with the rest.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            return Err(error.to_string().into());
        }
        _ => {}
    }
    Ok(if report.is_fit(arguments.strict) { Outcome::Fit } else { Outcome::Unfit })
}

fn write(report: &Report, file: &Path, arguments: &Arguments, lang: Lang) -> io::Result<()> {
    let file = file.display().to_string();
    // Strips the colours where they are not wanted: no terminal, NO_COLOR.
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    match arguments.format {
        Format::Text => report.write_text(&file, arguments.strict, lang, &mut out)?,
        Format::Json => writeln!(out, "{:#}", report.to_json(&file, arguments.strict, lang))?,
    }
    out.flush()
}

/// The directory of a file.
fn directory(file: &Path) -> &Path {
    file.parent().unwrap_or(Path::new(""))
}

fn read_previous(path: &Path) -> Result<Previous, Sentence> {
    Previous::read(&read_text(path)?).map_err(|error| no_json(path, error))
}

fn no_json(path: &Path, error: Unreadable) -> Sentence {
    Sentence::new("file-fault").with("file", path).with("why", Sentence::from(error))
}
