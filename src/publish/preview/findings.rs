//! What is wrong with a programme, as the bar and the terminal tell it: in the words of
//! `barnamaj check`, with the place in the file that the organiser has.

use crate::exchange::place::{Fault, Place};
use crate::programme::lang::Lang;
use crate::publish::check::{Placed, Severity, ended, severity, write_advice};
use crate::sentences::Sentence;
use anstyle::Style;
use serde::{Serialize, Serializer};
use std::io::{self, Write};
use std::path::Path;

/// The most findings that the terminal tells.
const MOST: usize = 20;

const DIM: Style = Style::new().dimmed();

/// Something that is wrong, or doubtful.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// Where it is in the organiser's file: `programme.json:12:5`, `Sessions!D14`.
    pub place: String,
    /// What it is about, as `sessions[18].room "opening"`; empty for the file as a whole.
    pub subject: String,
    /// The fault: a sentence without its full stop.
    pub message: String,
    /// Advice what to do about it, likewise; may be empty.
    pub advice: String,
    /// The language of both.
    #[serde(serialize_with = "code")]
    pub lang: Lang,
}

impl Finding {
    /// A finding of `check`. `file`: what the programme is called.
    pub fn in_file(placed: &Placed, file: &str, lang: Lang) -> Finding {
        let position = placed.spot.position;
        let named = placed.file.as_deref().map(|it| Path::new(it).file_name().unwrap_or_default());
        let name = named.map_or(file.to_owned(), |it| it.to_string_lossy().into_owned());
        Finding::at(placed, format!("{name}:{}:{}", position.line, position.column), lang)
    }

    /// The same about a programme that was imported, with the place in its source.
    pub fn in_source(placed: &Placed, place: &Place, lang: Lang) -> Finding {
        Finding::at(placed, place.to_string(), lang)
    }

    fn at(placed: &Placed, place: String, lang: Lang) -> Finding {
        let path = placed.spot.path.to_string();
        let id = placed.spot.id.as_ref().filter(|_| !path.is_empty());
        Finding {
            severity: placed.severity,
            place,
            subject: path + &id.map_or(String::new(), |id| format!(" {id:?}")),
            message: placed.message.say(lang),
            advice: placed.advice.say(lang),
            lang,
        }
    }

    /// Something that an import tells, in a language. `file`: what the source is called.
    pub fn of_import(fault: &Fault, severity: Severity, file: &str, lang: Lang) -> Finding {
        let place = fault.place.say(lang);
        Finding {
            severity,
            place: if place.is_empty() { file.to_owned() } else { place },
            subject: String::new(),
            message: fault.what.say(lang),
            advice: String::new(),
            lang,
        }
    }
}

/// Writes findings for a terminal, in a language: the first ones, and how many more there are.
///
/// # Errors
/// Those of the writer.
pub fn write(findings: &[Finding], lang: Lang, to: &mut impl Write) -> io::Result<()> {
    let colon = Sentence::new("colon").say(lang);
    for finding in findings.iter().take(MOST) {
        let Finding { place, subject, advice, .. } = finding;
        let place = if subject.is_empty() { place.clone() } else { format!("{place} {subject}") };
        let place = Sentence::new("place-alone").with("place", place).say(lang);
        let severity = severity(finding.severity, lang);
        writeln!(to, "{severity}  {place}{colon} {}", ended(&finding.message))?;
        if !advice.is_empty() {
            write_advice(advice, lang, to)?;
        }
    }
    match findings.len().saturating_sub(MOST) {
        0 => Ok(()),
        more => {
            let more = Sentence::new("more-on-pages").with("count", more);
            writeln!(to, "{DIM}{}{DIM:#}", more.say(lang))
        }
    }
}

fn code<S: Serializer>(lang: &Lang, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(lang.code())
}
