//! The report for people. Colours are written always; who prints them strips them where the
//! reader is no terminal.

use super::{Contents, Report};
use crate::programme::lang::Lang;
use crate::publish::check::coverage::Coverage;
use crate::publish::check::findings::{Code, Placed, Severity};
use anstyle::{AnsiColor, Style};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

/// The most findings of one kind that are told before the others are only counted.
const MOST: usize = 20;

/// The most findings of one kind that are told without looking for what they have in common.
const FEW: usize = 5;

/// The most findings that are told of one room, person or field, when there are more than [`FEW`].
const OF_ONE: usize = 3;

/// The most lines that are named of the others.
const LINES: usize = 8;

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
        self.write_findings(to)?;
        if !self.findings.is_empty() {
            writeln!(to)?;
        }
        if self.contents != Contents::default() {
            writeln!(to, "{file}: {}", self.contents)?;
            writeln!(to)?;
            write_coverage(&self.coverage, to)?;
            writeln!(to)?;
        }
        self.write_codes(to)?;
        self.write_verdict(strict, to)
    }

    /// Writes the findings in their order. Warnings of a kind that are many stand together by room,
    /// person or field.
    fn write_findings(&self, to: &mut impl Write) -> io::Result<()> {
        let mut kinds: BTreeMap<Code, Vec<&Placed>> = BTreeMap::new();
        for finding in &self.findings {
            kinds.entry(finding.code).or_default().push(finding);
        }
        // How many of each kind stand in the report, written out or counted.
        let mut told: BTreeMap<Code, usize> = BTreeMap::new();
        let (mut written, mut groups) = (told.clone(), BTreeSet::new());
        for finding in &self.findings {
            let Placed { code, file, group, .. } = finding;
            let (kind, written) = (&kinds[code], written.entry(*code).or_default());
            let alike: Vec<&Placed> = if kind.len() <= FEW || finding.severity == Severity::Error {
                vec![finding]
            } else if groups.insert((code, file, group)) {
                let alike = kind.iter().filter(|one| one.file == *file && one.group == *group);
                alike.copied().collect()
            } else {
                continue;
            };
            if *written < MOST {
                *written += write_alike(&alike, to)?;
                *told.entry(*code).or_default() += alike.len();
            }
        }
        for (code, kind) in kinds {
            let more = kind.len() - told.get(&code).copied().unwrap_or_default();
            if more > 0 {
                writeln!(to, "{DIM}… and {more} more like {}{DIM:#}", self.example(code))?;
            }
        }
        Ok(())
    }

    /// The place of the first finding of a code.
    fn example(&self, code: Code) -> String {
        let first = self.findings.iter().find(|finding| finding.code == code);
        first.map_or(String::new(), place)
    }

    /// The codes of what can be meant, for those who want to say so.
    fn write_codes(&self, to: &mut impl Write) -> io::Result<()> {
        let mut codes: BTreeMap<Code, usize> = BTreeMap::new();
        let warnings = self.findings.iter().filter(|one| one.severity == Severity::Warning);
        for finding in warnings.filter(|one| one.file.is_none() && one.code != Code::MeantInVain) {
            *codes.entry(finding.code).or_default() += 1;
        }
        if codes.is_empty() {
            return Ok(());
        }
        let codes = codes.into_iter().map(|(code, count)| match count {
            1 => code.name(),
            _ => format!("{} ({count})", code.name()),
        });
        let codes: Vec<String> = codes.collect();
        writeln!(
            to,
            "{DIM}Codes, for `meant` where something is meant so:{DIM:#} {}",
            codes.join(", ")
        )?;
        writeln!(to)
    }

    fn write_verdict(&self, strict: bool, to: &mut impl Write) -> io::Result<()> {
        let errors = counted(self.count(Severity::Error), "error");
        let warnings = counted(self.count(Severity::Warning), "warning");
        let meant = match self.meant {
            0 => String::new(),
            meant => format!(", {meant} meant so"),
        };
        if self.is_fit(strict) {
            writeln!(to, "{GREEN}Fit to publish{GREEN:#}: {errors}, {warnings}{meant}.")
        } else {
            writeln!(to, "{RED}Not fit to publish{RED:#}: {errors}, {warnings}{meant}.")
        }
    }
}

/// Writes findings of a kind about one room, person or field: some of them, and how many more
/// there are. Returns how many are written.
fn write_alike(alike: &[&Placed], to: &mut impl Write) -> io::Result<usize> {
    // One more is told in no more lines than it takes to count it.
    let written = if alike.len() <= OF_ONE + 1 { alike.len() } else { OF_ONE };
    for finding in &alike[..written] {
        write_finding(finding, to)?;
    }
    let others = &alike[written..];
    if let Some(first) = others.first() {
        let mut lines: Vec<usize> = others.iter().map(|one| one.spot.position.line).collect();
        lines.dedup();
        let more = if lines.len() > LINES { vec!["…".to_owned()] } else { Vec::new() };
        let lines: Vec<String> =
            lines.iter().take(LINES).map(ToString::to_string).chain(more).collect();
        let (count, lines) = (others.len(), lines.join(", "));
        let about = &first.group;
        writeln!(to, "         {DIM}… and {count} more like it: {about}, lines {lines}{DIM:#}")?;
    }
    Ok(written)
}

fn write_finding(finding: &Placed, to: &mut impl Write) -> io::Result<()> {
    let (style, word) = match finding.severity {
        Severity::Error => (RED, "error  "),
        Severity::Warning => (YELLOW, "warning"),
    };
    let place = place(finding);
    let stop = if finding.message.ends_with('?') { "" } else { "." };
    writeln!(to, "{style}{word}{style:#}  {place}: {}{stop}", finding.message)?;
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

/// A number with its noun, `what` in the singular.
pub fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}
