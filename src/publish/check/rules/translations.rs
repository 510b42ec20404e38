//! Texts that lack one of the languages of the event.

use super::super::coverage::by_kind;
use super::super::findings::{Code, Finding};
use super::super::tour::Tour;
use crate::programme::lang::Lang;
use crate::sentences::{Argument, Sentence};

/// One finding for each of these languages and kind of text, at the first one that lacks it: where a
/// language is missing it is mostly missing often.
pub fn missing(tour: &Tour, languages: &[Lang]) -> Vec<Finding> {
    let kinds = by_kind(tour);
    let mut findings = Vec::new();
    for &lang in languages {
        for (kind, texts) in &kinds {
            let mut lacking = texts.iter().filter(|text| text.exact(lang).is_none());
            let Some(first) = lacking.next() else { continue };
            let others: Vec<_> = lacking.map(|text| text.path.clone()).collect();
            let message = Sentence::new("missing-translation")
                .with("count", others.len() + 1)
                .with("all", texts.len())
                .with("texts", kind.called())
                .with("language", Argument::Language(lang))
                .with("code", lang.code());
            let finding = Finding::new(Code::MissingTranslation, first.path.clone(), message);
            findings.push(finding.and(others));
        }
    }
    findings
}
