//! Arguments in, a file of another format out.

use crate::exchange::Outgoing;
use crate::exchange::export;
use crate::exchange::spreadsheet::{self, Form};
use crate::programme::lang::Lang;
use crate::publish::import::{parse_language, replace};
use crate::publish::project::Project;
use crate::publish::text_file::read_programme;
use crate::sentences::{Language, Sentence};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::{Path, PathBuf};

/// What to write, and of which programme.
#[derive(Args, Debug)]
pub struct Arguments {
    /// The file to write; its name tells the format
    file: PathBuf,
    /// The programme; without this that of barnamaj.toml here or above, else programme.json or
    /// public/programme.json
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Write an empty spreadsheet instead, with examples of how it is filled in
    #[arg(long, conflicts_with_all = ["from", "format", "url"])]
    empty: bool,
    /// The languages of an empty spreadsheet, the main one first, such as fr,ar
    #[arg(long, value_delimiter = ',', requires = "empty", value_parser = parse_language)]
    languages: Vec<Lang>,
    /// The format, where the name of the file does not tell
    #[arg(long, value_parser = PossibleValuesParser::new(export::names()))]
    format: Option<String>,
    /// Address of the published site, such as <https://programme.example.org/2025/>: sessions link to
    /// their pages there
    #[arg(long, value_name = "ADDRESS")]
    url: Option<String>,
    #[command(flatten)]
    language: Language,
}

/// Writes a programme in another format.
///
/// # Errors
/// A sentence for the command line when there is no such format, or when something cannot be read or
/// written.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let lang = arguments.language.get();
    export(arguments, lang).map_err(|why| why.say(lang))
}

fn export(arguments: &Arguments, lang: Lang) -> Result<(), Sentence> {
    let file = &arguments.file;
    if arguments.empty {
        return write_empty(arguments, lang);
    }
    let name = file.display().to_string();
    let named = arguments.format.as_deref().map(|format| export::named(format, &name));
    let format = named.unwrap_or_else(|| export::of_file(&name));
    let format = format.ok_or_else(|| {
        let ends = export::ends().join(", ");
        Sentence::new("no-format-of-name").with("file", file).with("ends", ends)
    })?;
    let programme = Project::around(arguments.from.as_deref())?.programme;
    let same = |path: &Path| path.canonicalize().ok();
    if same(&arguments.file).is_some_and(|file| Some(file) == same(&programme)) {
        return Err(Sentence::new("is-the-programme").with("file", file));
    }
    let text = read_programme(&programme)?;
    let site = arguments.url.as_ref().map(|url| format!("{}/", url.trim_end_matches('/')));
    let out = Outgoing::read(&text, site)
        .map_err(|why| Sentence::new("settings-fault").with("file", &programme).with("why", why))?;
    let bytes = (format.writer)(&out)?;
    replace(&arguments.file, &bytes)?;
    let exported = Sentence::new("exported")
        .with("file", file)
        .with("count", out.index.sessions().len())
        .with("format", format.name);
    println!("{}", exported.say(lang));
    Ok(())
}

/// Writes an empty spreadsheet. It takes the place of nothing.
fn write_empty(arguments: &Arguments, lang: Lang) -> Result<(), Sentence> {
    let file = &arguments.file;
    let form = Form::of_name(&file.display().to_string());
    let form = form.ok_or_else(|| Sentence::new("no-spreadsheet").with("file", file))?;
    if arguments.file.exists() {
        return Err(Sentence::new("is-there-already").with("file", file));
    }
    let languages = match arguments.languages[..] {
        [] => vec![Lang::EN],
        _ => arguments.languages.clone(),
    };
    let bytes =
        spreadsheet::write_empty(&languages, form).map_err(|faults| faults[0].sentence())?;
    replace(&arguments.file, &bytes)?;
    println!("{}", Sentence::new("to-be-filled-in").with("file", file).say(lang));
    Ok(())
}
