//! Arguments in, a new directory.

use super::asked::Said;
use super::event::{parse_date, parse_languages, parse_name, parse_named_zone};
use super::files::{Files, check_empty};
use super::{example, readme};
use crate::exchange::json::Json;
use crate::exchange::times::Zone;
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::programme::time::Date;
use crate::publish::import::{About, told};
use crate::publish::now::now;
use crate::sentences::{Sentence, spoken};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::PathBuf;

/// What to begin, and where.
#[derive(Args, Debug)]
pub struct Arguments {
    /// The directory to make; it may be there already if it is empty
    dir: PathBuf,
    /// What the event is called, in its main language
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    /// Its first day, such as 2030-07-01
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    first: Option<Date>,
    /// Its last day
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    last: Option<Date>,
    /// Its time zone, such as Africa/Casablanca
    #[arg(long, value_parser = parse_named_zone)]
    zone: Option<Zone>,
    /// The languages that it is published in, the main one first, such as fr,ar
    #[arg(long, value_name = "LANGUAGES")]
    languages: Option<String>,
    /// The language of the instructions and of what is asked; else the instructions are in the first of
    /// the event's that there are some in, and it is asked in that of the system
    #[arg(long, value_parser = PossibleValuesParser::new(readme::languages()))]
    lang: Option<String>,
    /// Begin with a spreadsheet, programme.xlsx
    #[arg(long)]
    spreadsheet: bool,
    /// Begin with a programme that was made elsewhere: a file, a folder or an address, as for
    /// barnamaj import; --zone, --name and the first of --languages say what it does not, and it is
    /// published in all of --languages
    #[arg(long, value_name = "SOURCE", conflicts_with_all = ["first", "last"])]
    from: Option<String>,
}

/// Makes a directory for a new programme.
///
/// # Errors
/// A sentence for the command line when something is not said and cannot be asked, when the directory
/// is not empty, or when a source cannot be imported; nothing has been written then.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let asked = arguments.lang.as_deref().and_then(Lang::new);
    let spoken = asked.unwrap_or_else(spoken);
    begin(arguments, spoken).map_err(|why| why.say(spoken))
}

fn begin(arguments: &Arguments, spoken: Lang) -> Result<(), Sentence> {
    let Arguments { dir, spreadsheet, .. } = arguments;
    check_empty(dir)?;
    let languages = arguments.languages.as_deref().map(parse_languages).transpose()?;
    let programme = match &arguments.from {
        Some(source) => imported(arguments, source, languages, spoken)?,
        None => {
            let said = Said {
                name: arguments.name.clone(),
                first: arguments.first,
                last: arguments.last,
                zone: arguments.zone.clone(),
                languages,
            };
            example::programme(&said.or_asked(spoken)?, now())
        }
    };
    let loaded = load(&programme).map_err(|_| Sentence::new("no-programme-see-check"))?;
    let event = &loaded.programme.event;
    let lang = arguments.lang.as_deref().and_then(Lang::new);
    let lang = lang.unwrap_or_else(|| readme::language(&event.languages));
    let name = event.name.get(lang).map_or("", |phrase| phrase.text);
    let files = Files { programme: &programme, as_spreadsheet: *spreadsheet, name, lang };
    files.write(dir)?;
    let file = if *spreadsheet { " programme.xlsx" } else { "" };
    let look = format!("cd {} && barnamaj preview{file}", dir.display());
    println!(
        "{}",
        Sentence::new("new-ready").with("dir", dir).with("file", "README.md").say(spoken)
    );
    println!("{}", Sentence::new("look-at-it").with("command", look).say(spoken));
    Ok(())
}

/// The text of a programme that was made elsewhere.
fn imported(
    arguments: &Arguments,
    source: &str,
    languages: Option<Vec<Lang>>,
    spoken: Lang,
) -> Result<String, Sentence> {
    let about = About {
        format: None,
        zone: arguments.zone.clone(),
        language: languages.as_ref().and_then(|languages| languages.first().copied()),
        name: arguments.name.clone(),
    };
    let imported = about.import(&[source.to_owned()], None).map_err(|faults| told(&faults))?;
    let format = imported.format().say(spoken);
    print!("{format}\n{}", imported.merged.summary.say(spoken));
    let text = imported
        .merged
        .text
        .ok_or_else(|| Sentence::new("nothing-in-source").with("source", source))?;
    match languages {
        Some(languages) => published_in(&text, &languages),
        None => Ok(text),
    }
}

/// A programme that is published in some languages, whichever its source names.
fn published_in(text: &str, languages: &[Lang]) -> Result<String, Sentence> {
    let mut programme = Json::read(text)?;
    let event = programme.as_object_mut().and_then(|it| it.get_mut("event")?.as_object_mut());
    let codes: Vec<Json> = languages.iter().map(|lang| lang.code().into()).collect();
    event.ok_or_else(|| Sentence::new("no-programme-see-check"))?.set("languages", codes);
    Ok(programme.pretty())
}
