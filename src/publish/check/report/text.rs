//! The report for people. Colours are written always; who prints them strips them where the
//! reader is no terminal.

use super::{Contents, Report};
use crate::programme::lang::Lang;
use crate::publish::check::coverage::Coverage;
use crate::publish::check::findings::{Code, Placed, Severity};
use crate::sentences::{Argument, Sentence, quoted};
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
    /// Writes the report for people, in a language.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write_text(
        &self,
        file: &str,
        strict: bool,
        lang: Lang,
        to: &mut impl Write,
    ) -> io::Result<()> {
        self.write_findings(lang, to)?;
        if !self.findings.is_empty() {
            writeln!(to)?;
        }
        if self.contents != Contents::default() {
            let colon = Sentence::new("colon").say(lang);
            writeln!(to, "{file}{colon} {}", self.contents.say(lang))?;
            writeln!(to)?;
            write_coverage(&self.coverage, lang, to)?;
            writeln!(to)?;
        }
        self.write_codes(lang, to)?;
        self.write_verdict(strict, lang, to)
    }

    /// Writes the findings in their order. Warnings of a kind that are many stand together by room,
    /// person or field.
    fn write_findings(&self, lang: Lang, to: &mut impl Write) -> io::Result<()> {
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
                *written += write_alike(&alike, lang, to)?;
                *told.entry(*code).or_default() += alike.len();
            }
        }
        for (code, kind) in kinds {
            let more = kind.len() - told.get(&code).copied().unwrap_or_default();
            if more > 0 {
                let more = Sentence::new("more-like")
                    .with("count", more)
                    .with("place", self.example(code, lang));
                writeln!(to, "{DIM}{}{DIM:#}", more.say(lang))?;
            }
        }
        Ok(())
    }

    /// The place of the first finding of a code.
    fn example(&self, code: Code, lang: Lang) -> String {
        let first = self.findings.iter().find(|finding| finding.code == code);
        first.map_or(String::new(), |first| place(first, lang))
    }

    /// The codes of what can be meant, for those who want to say so.
    fn write_codes(&self, lang: Lang, to: &mut impl Write) -> io::Result<()> {
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
        let lead = Sentence::new("codes").say(lang);
        writeln!(to, "{DIM}{lead}{DIM:#} {}", codes.join(", "))?;
        writeln!(to)
    }

    fn write_verdict(&self, strict: bool, lang: Lang, to: &mut impl Write) -> io::Result<()> {
        let errors = counted("errors", self.count(Severity::Error), lang);
        let warnings = counted("warnings", self.count(Severity::Warning), lang);
        let meant = match self.meant {
            0 => None,
            meant => Some(counted("meant-so", meant, lang)),
        };
        let counts = listed([errors, warnings].into_iter().chain(meant), lang);
        let (style, verdict) = match self.is_fit(strict) {
            true => (GREEN, "fit"),
            false => (RED, "unfit"),
        };
        let (verdict, colon) = (Sentence::new(verdict).say(lang), Sentence::new("colon").say(lang));
        writeln!(to, "{style}{verdict}{style:#}{colon} {counts}.")
    }
}

/// Writes findings of a kind about one room, person or field: some of them, and how many more
/// there are. Returns how many are written.
fn write_alike(alike: &[&Placed], lang: Lang, to: &mut impl Write) -> io::Result<usize> {
    // One more is told in no more lines than it takes to count it.
    let written = if alike.len() <= OF_ONE + 1 { alike.len() } else { OF_ONE };
    for finding in &alike[..written] {
        write_finding(finding, lang, to)?;
    }
    let others = &alike[written..];
    if let Some(first) = others.first() {
        let mut lines: Vec<usize> = others.iter().map(|one| one.spot.position.line).collect();
        lines.dedup();
        let more = if lines.len() > LINES { vec!["…".to_owned()] } else { Vec::new() };
        let lines: Vec<String> =
            lines.iter().take(LINES).map(ToString::to_string).chain(more).collect();
        let more = Sentence::new("more-alike")
            .with("count", others.len())
            .with("about", first.group.say(lang))
            .with("lines", lines.join(", "));
        writeln!(to, "{}{DIM}{}{DIM:#}", indent(lang), more.say(lang))?;
    }
    Ok(written)
}

fn write_finding(finding: &Placed, lang: Lang, to: &mut impl Write) -> io::Result<()> {
    let place = place(finding, lang);
    let colon = Sentence::new("colon").say(lang);
    writeln!(
        to,
        "{}  {place}{colon} {}",
        severity(finding.severity, lang),
        ended(&finding.message.say(lang))
    )?;
    write_advice(&finding.advice.say(lang), lang, to)
}

/// Writes advice, below what it is about.
///
/// # Errors
/// Those of the writer.
pub fn write_advice(advice: &str, lang: Lang, to: &mut impl Write) -> io::Result<()> {
    let lead = Sentence::new("what-to-do").say(lang);
    writeln!(to, "{}{DIM}{lead}{DIM:#} {}", indent(lang), ended(advice))
}

/// The word for a severity, as wide as the widest one, in its colour.
pub fn severity(severity: Severity, lang: Lang) -> String {
    let (style, key) = match severity {
        Severity::Error => (RED, SEVERITIES[0]),
        Severity::Warning => (YELLOW, SEVERITIES[1]),
    };
    let (word, width) = (Sentence::new(key).say(lang), width_of_severities(lang));
    format!("{style}{word:<width$}{style:#}")
}

const SEVERITIES: [&str; 2] = ["severity-error", "severity-warning"];

fn width_of_severities(lang: Lang) -> usize {
    let widths = SEVERITIES.map(|key| Sentence::new(key).say(lang).chars().count());
    widths.into_iter().max().unwrap_or_default()
}

/// What stands before what belongs to the line above.
fn indent(lang: Lang) -> String {
    " ".repeat(width_of_severities(lang) + 2)
}

/// What was said, with a full stop where it has no other mark at its end.
pub fn ended(said: &str) -> String {
    let stop = if said.ends_with(['?', '؟', '!', '.']) { "" } else { "." };
    format!("{said}{stop}")
}

/// `sessions[18].room "sovereign-technology-funds", line 2710`; in front of it the file, where that
/// is not the programme.
fn place(finding: &Placed, lang: Lang) -> String {
    let spot = &finding.spot;
    let path = spot.path.to_string();
    let id = spot.id.as_ref().map_or(String::new(), |id| format!(" {id:?}"));
    let path: Argument = match path.is_empty() {
        true => (Sentence::new("whole-file").say(lang) + &id).into(),
        false => (path + &id).into(),
    };
    let place = Sentence::new("place").with("place", path).with("line", spot.position.line);
    match &finding.file {
        Some(file) => {
            Sentence::new("place-in-file").with("file", &**file).with("place", place).say(lang)
        }
        None => place.say(lang),
    }
}

/// A small table: kinds of text down, languages across.
fn write_coverage(coverage: &Coverage, lang: Lang, to: &mut impl Write) -> io::Result<()> {
    let row = |to: &mut _, label: Sentence, cells: &mut dyn FnMut(Lang) -> String| {
        write_row(to, &label.say(lang), coverage.languages.iter().map(|of| cells(*of)))
    };
    row(to, Sentence::new("translations"), &mut |of| of.code().to_owned())?;
    for kind in &coverage.kinds {
        row(to, kind.kind.called(), &mut |of| {
            format!("{}/{}", kind.present.get(&of).copied().unwrap_or_default(), kind.total)
        })?;
    }
    row(to, Sentence::new("all"), &mut |of| {
        format!("{}/{}", coverage.present(of), coverage.total())
    })?;
    for word in ["close", "own"] {
        let label = Sentence::new("marked").with("word", quoted(word));
        row(to, label, &mut |of| coverage.marked(of, word).to_string())?;
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

impl Contents {
    /// The contents in a line.
    fn say(&self, lang: Lang) -> String {
        let event: Argument = match &self.event {
            Some(id) => id.clone().into(),
            None => Sentence::new("no-id").into(),
        };
        let event = match self.revision {
            Some(revision) => {
                Sentence::new("revision").with("revision", revision).with("event", event)
            }
            None => Sentence::new("no-revision").with("event", event),
        };
        let count = |key, count: usize| Sentence::new(key).with("count", count);
        let sessions = Sentence::new("sessions-on")
            .with("sessions", count("sessions", self.sessions))
            .with("days", count("days", self.days));
        let parts = [
            event,
            sessions,
            count("people", self.people),
            count("rooms", self.rooms),
            count("verticals", self.verticals),
        ];
        listed(parts.iter().map(|part| part.say(lang)), lang)
    }
}

/// Parts of a line, one behind the other.
pub fn listed(parts: impl IntoIterator<Item = String>, lang: Lang) -> String {
    parts.into_iter().collect::<Vec<_>>().join(&Sentence::new("comma").say(lang))
}

/// A number with its noun: `key` is that of the noun.
pub fn counted(key: &'static str, count: usize, lang: Lang) -> String {
    Sentence::new(key).with("count", count).say(lang)
}
