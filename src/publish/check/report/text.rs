//! The report for people. Colours are written always; who prints them strips them where the
//! reader is no terminal.

use super::{Contents, Report};
use crate::programme::lang::Lang;
use crate::publish::check::coverage::Coverage;
use crate::publish::check::findings::{Code, Placed, Severity};
use anstyle::{AnsiColor, Style};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// The most findings of one kind that are told before the others are only counted.
const MOST: usize = 20;

const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const GREEN: Style = AnsiColor::Green.on_default().bold();
const DIM: Style = Style::new().dimmed();

impl Report {
    /// Writes the report for people.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write_text(&self, file: &str, strict: bool, to: &mut impl Write) -> io::Result<()> {
        let mut told: BTreeMap<Code, usize> = BTreeMap::new();
        for finding in &self.findings {
            let nth = told.entry(finding.code).or_default();
            *nth += 1;
            if *nth <= MOST {
                write_finding(finding, to)?;
            }
        }
        for (code, count) in told.into_iter().filter(|(_, count)| *count > MOST) {
            let more = count - MOST;
            writeln!(to, "{DIM}… and {more} more like {}{DIM:#}", self.example(code))?;
        }
        if !self.findings.is_empty() {
            writeln!(to)?;
        }
        if self.contents != Contents::default() {
            writeln!(to, "{file}: {}", self.contents)?;
            writeln!(to)?;
            write_coverage(&self.coverage, to)?;
            writeln!(to)?;
        }
        self.write_verdict(strict, to)
    }

    /// The place of the first finding of a code.
    fn example(&self, code: Code) -> String {
        let first = self.findings.iter().find(|finding| finding.code == code);
        first.map_or(String::new(), place)
    }

    fn write_verdict(&self, strict: bool, to: &mut impl Write) -> io::Result<()> {
        let errors = counted(self.count(Severity::Error), "error");
        let warnings = counted(self.count(Severity::Warning), "warning");
        if self.is_fit(strict) {
            writeln!(to, "{GREEN}Fit to publish{GREEN:#}: {errors}, {warnings}.")
        } else {
            writeln!(to, "{RED}Not fit to publish{RED:#}: {errors}, {warnings}.")
        }
    }
}

fn write_finding(finding: &Placed, to: &mut impl Write) -> io::Result<()> {
    let (style, word) = match finding.severity {
        Severity::Error => (RED, "error  "),
        Severity::Warning => (YELLOW, "warning"),
    };
    let place = place(finding);
    writeln!(to, "{style}{word}{style:#}  {place}: {}.", finding.message)?;
    writeln!(to, "         {DIM}What to do:{DIM:#} {}.", finding.advice)
}

/// `sessions[18].room "sovereign-technology-funds", line 2710`; in front of it the file, where that
/// is not the programme.
fn place(finding: &Placed) -> String {
    let spot = &finding.spot;
    let file = finding.file.as_ref().map_or(String::new(), |file| format!("{file}: "));
    let path = spot.path.to_string();
    let path = if path.is_empty() { "the file".to_owned() } else { path };
    let id = spot.id.as_ref().map_or(String::new(), |id| format!(" {id:?}"));
    format!("{file}{path}{id}, line {}", spot.position.line)
}

/// A small table: kinds of text down, languages across.
fn write_coverage(coverage: &Coverage, to: &mut impl Write) -> io::Result<()> {
    let row = |to: &mut _, label: &str, cells: &mut dyn FnMut(Lang) -> String| {
        write_row(to, label, coverage.languages.iter().map(|lang| cells(*lang)))
    };
    row(to, "Translations", &mut |lang| lang.code().to_owned())?;
    for kind in &coverage.kinds {
        row(to, kind.kind.label(), &mut |lang| {
            format!("{}/{}", kind.present.get(&lang).copied().unwrap_or_default(), kind.total)
        })?;
    }
    row(to, "all", &mut |lang| format!("{}/{}", coverage.present(lang), coverage.total()))?;
    for word in ["close", "own"] {
        let label = format!("of them marked \"{word}\"");
        row(to, &label, &mut |lang| coverage.marked(lang, word).to_string())?;
    }
    Ok(())
}

fn write_row(
    to: &mut impl Write,
    label: &str,
    cells: impl Iterator<Item = String>,
) -> io::Result<()> {
    write!(to, "  {label:<28}")?;
    for cell in cells {
        write!(to, "{cell:>13}")?;
    }
    writeln!(to)
}

impl std::fmt::Display for Contents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(revision) = self.revision {
            write!(f, "revision {revision} of ")?;
        }
        write!(f, "{}, ", self.event.as_deref().unwrap_or("an event without an id"))?;
        let people = match self.people {
            1 => "1 person".to_owned(),
            people => format!("{people} people"),
        };
        write!(
            f,
            "{} on {}, {people}, {}, {}",
            counted(self.sessions, "session"),
            counted(self.days, "day"),
            counted(self.rooms, "room"),
            counted(self.verticals, "vertical"),
        )
    }
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}
