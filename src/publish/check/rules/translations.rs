//! Texts that lack one of the languages of the event.

use super::super::coverage::{by_kind, name};
use super::super::findings::{Code, Finding};
use super::super::tour::Tour;
use crate::programme::lang::Lang;

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
            let (code, name, label) = (lang.code(), name(lang), kind.label());
            let (all, count) = (texts.len(), others.len() + 1);
            let message = match count {
                1 => format!("1 of {all} {label} is not in {name}: this one"),
                _ => format!("{count} of {all} {label} are not in {name}; this is the first"),
            };
            let advice = format!(
                "add `{code}` where there is a text to rely on; until then visitors who read \
                 {name} see another language"
            );
            findings.push(
                Finding::new(Code::MissingTranslation, first.path.clone(), message, advice)
                    .and(others),
            );
        }
    }
    findings
}
