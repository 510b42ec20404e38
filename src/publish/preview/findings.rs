//! What is wrong with a programme, as the bar and the terminal tell it: in the words of
//! `barnamaj check`, with the place in the file that the organiser has.

use crate::exchange::place::{Fault, Place};
use crate::publish::check::{Placed, Severity};
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use std::io::{self, Write};
use std::path::Path;

/// The most findings that the terminal tells.
const MOST: usize = 20;

const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
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
}

impl Finding {
    /// A finding of `check`. `file`: what the programme is called.
    pub fn in_file(placed: &Placed, file: &str) -> Finding {
        let position = placed.spot.position;
        let named = placed.file.as_deref().map(|it| Path::new(it).file_name().unwrap_or_default());
        let name = named.map_or(file.to_owned(), |it| it.to_string_lossy().into_owned());
        Finding::at(placed, format!("{name}:{}:{}", position.line, position.column))
    }

    /// The same about a programme that was imported, with the place in its source.
    pub fn in_source(placed: &Placed, place: &Place) -> Finding {
        Finding::at(placed, place.to_string())
    }

    fn at(placed: &Placed, place: String) -> Finding {
        let path = placed.spot.path.to_string();
        let id = placed.spot.id.as_ref().filter(|_| !path.is_empty());
        Finding {
            severity: placed.severity,
            place,
            subject: path + &id.map_or(String::new(), |id| format!(" {id:?}")),
            message: placed.message.clone(),
            advice: placed.advice.to_string(),
        }
    }

    /// Something that an import tells. `file`: what the source is called.
    pub fn of_import(fault: &Fault, severity: Severity, file: &str) -> Finding {
        let place = fault.place.to_string();
        Finding {
            severity,
            place: if place.is_empty() { file.to_owned() } else { place },
            subject: String::new(),
            message: fault.what.clone(),
            advice: String::new(),
        }
    }

    /// The sentence as such, with its full stop.
    fn sentence(&self) -> String {
        let stop = if self.message.ends_with(['?', '.', '!']) { "" } else { "." };
        format!("{}{stop}", self.message)
    }
}

/// Writes findings for a terminal: the first ones, and how many more there are.
///
/// # Errors
/// Those of the writer.
pub fn write(findings: &[Finding], to: &mut impl Write) -> io::Result<()> {
    for finding in findings.iter().take(MOST) {
        let (style, word) = match finding.severity {
            Severity::Error => (RED, "error  "),
            Severity::Warning => (YELLOW, "warning"),
        };
        let Finding { place, subject, advice, .. } = finding;
        let joint = if subject.is_empty() { "" } else { " " };
        writeln!(to, "{style}{word}{style:#}  {place}{joint}{subject}: {}", finding.sentence())?;
        if !advice.is_empty() {
            writeln!(to, "         {DIM}What to do:{DIM:#} {advice}.")?;
        }
    }
    match findings.len().saturating_sub(MOST) {
        0 => Ok(()),
        more => writeln!(to, "{DIM}… and {more} more: the pages tell them{DIM:#}"),
    }
}
