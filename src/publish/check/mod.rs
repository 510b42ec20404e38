//! `barnamaj check`: looks at a programme before it is published, and says what is wrong with it,
//! where, and what to do.

mod codes;
mod command;
mod coverage;
mod file;
mod findings;
mod language;
mod notices;
mod path;
mod pictures;
mod positions;
mod report;
mod rules;
mod schema;
mod source;
#[cfg(test)]
pub(super) mod tests;
mod tour;

pub use command::{Arguments, Outcome, run};
pub use coverage::{Coverage, languages_of};
pub use findings::{Code, Group, Placed, Severity, Spot};
pub use notices::{beside, check_notices};
pub use path::Path;
pub use pictures::{PictureUse, check_pictures, picture_files};
pub use positions::Position;
pub use report::{Contents, Report, counted, ended, listed, severity, write_advice};
pub use rules::Previous;
pub use rules::zone::{offset_of, zone};
pub use source::{Source, Unreadable};

use file::File;

/// Checks the text of a programme, also against an earlier publication of it.
///
/// # Errors
/// When the text is no JSON. Everything else that may be wrong with it is in the report.
pub fn check(text: &str, previous: Option<&Previous>) -> Result<Report, Unreadable> {
    let source = Source::read(text)?;
    if let Some(finding) = rules::not_a_programme(&source) {
        let placed = Placed::new(finding, &source.json, &source.positions);
        return Ok(Report { findings: vec![placed], ..Report::default() });
    }
    let file = File::of(&source);
    let placed = |finding| Placed::new(finding, &source.json, &source.positions);
    let (findings, meant) = rules::findings(&file, previous);
    let mut report = Report {
        findings: Vec::new(),
        meant,
        contents: Contents::of(&source.json),
        coverage: Coverage::of(&source.json, &file.tour),
    };
    report.add(findings.into_iter().map(placed));
    Ok(report)
}

/// The promises of an earlier publication that the text of a programme breaks, and nothing else.
///
/// # Errors
/// When the text is no JSON.
pub fn broken_promises(text: &str, previous: &Previous) -> Result<Vec<Placed>, Unreadable> {
    let source = Source::read(text)?;
    let file = File::of(&source);
    let placed = |finding| Placed::new(finding, &source.json, &source.positions);
    Ok(previous.findings(&file).into_iter().map(placed).collect())
}
