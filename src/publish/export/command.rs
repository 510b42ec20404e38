//! Arguments in, a file of another format out.

use crate::exchange::Outgoing;
use crate::exchange::export;
use crate::exchange::spreadsheet::{self, Form};
use crate::programme::lang::Lang;
use crate::publish::import::{parse_language, replace};
use crate::publish::project::Project;
use crate::publish::text_file::read_programme;
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
}

/// Writes a programme in another format.
///
/// # Errors
/// A sentence for the command line when there is no such format, or when something cannot be read or
/// written.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let file = arguments.file.display();
    if arguments.empty {
        return write_empty(arguments);
    }
    let name = file.to_string();
    let named = arguments.format.as_deref().map(|format| export::named(format, &name));
    let format = named.unwrap_or_else(|| export::of_file(&name));
    let format = format.ok_or_else(|| {
        let ends = export::ends().join(", ");
        format!("{file} tells no format that is written: its name may end in {ends}")
    })?;
    let programme = Project::around(arguments.from.as_deref())?.programme;
    let from = programme.display();
    let same = |path: &Path| path.canonicalize().ok();
    if same(&arguments.file).is_some_and(|file| Some(file) == same(&programme)) {
        return Err(format!("{file} is the programme itself: write to another file"));
    }
    let text = read_programme(&programme)?;
    let site = arguments.url.as_ref().map(|url| format!("{}/", url.trim_end_matches('/')));
    let out = Outgoing::read(&text, site).map_err(|why| format!("{from}: {why}"))?;
    let bytes = (format.writer)(&out)?;
    replace(&arguments.file, &bytes)?;
    println!("{file}: {} sessions as {}", out.index.sessions().len(), format.name);
    Ok(())
}

/// Writes an empty spreadsheet. It takes the place of nothing.
fn write_empty(arguments: &Arguments) -> Result<(), String> {
    let file = arguments.file.display();
    let form = Form::of_name(&file.to_string());
    let form = form.ok_or_else(|| format!("{file} is no spreadsheet: .xlsx, .ods or .csv"))?;
    if arguments.file.exists() {
        return Err(format!("{file} is there already"));
    }
    let languages = match arguments.languages[..] {
        [] => vec![Lang::EN],
        _ => arguments.languages.clone(),
    };
    let bytes =
        spreadsheet::write_empty(&languages, form).map_err(|faults| faults[0].to_string())?;
    replace(&arguments.file, &bytes)?;
    println!("{file}: to be filled in, and then brought in with barnamaj import");
    Ok(())
}
