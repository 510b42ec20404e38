//! What an organiser means although it looks doubtful: `"meant": ["people-twice"]`.

use super::super::file::File;
use super::super::findings::{Code, Finding, Severity};
use super::super::path::Path;
use crate::sentences::{Sentence, quoted};
use serde_json::Value;

/// The elements that may say what is meant; the event speaks for the whole file.
const ELEMENTS: [&str; 5] = ["event", "verticals[]", "rooms[]", "people[]", "sessions[]"];

/// The codes of findings that there are only beside an earlier publication.
const OF_PREVIOUS: [Code; 2] = [Code::IdReused, Code::SessionGone];

/// How much a code has to be like another one to be taken for it.
const CLOSE: f64 = 0.85;

/// A code in a list of an element.
struct Declared<'f> {
    element: Path,
    path: Path,
    word: &'f str,
    code: Option<Code>,
    is_needed: bool,
}

/// Takes out what is meant, and tells what is declared in vain; with the number of findings that
/// were taken out.
pub fn sift(file: &File, findings: Vec<Finding>, with_previous: bool) -> (Vec<Finding>, usize) {
    let mut declared = declared(file);
    let before = findings.len();
    let mut left: Vec<Finding> =
        findings.into_iter().filter(|finding| !is_meant(finding, &mut declared)).collect();
    let meant = before - left.len();
    let in_vain = declared.iter().filter(|one| !one.is_needed);
    // Where the app cannot open the file, most rules have nothing to look at.
    let judged = |one: &&Declared| {
        let compared = with_previous || one.code.is_none_or(|code| !OF_PREVIOUS.contains(&code));
        !is_sound(one.code) || file.index.is_some() && compared
    };
    left.extend(in_vain.filter(judged).map(told));
    (left, meant)
}

fn declared<'f>(file: &'f File) -> Vec<Declared<'f>> {
    let mut declared = Vec::new();
    for (element, value) in ELEMENTS.into_iter().flat_map(|list| file.source.select(list)) {
        let words = value.get("meant").and_then(Value::as_array);
        for (at, word) in words.into_iter().flatten().enumerate() {
            let Some(word) = word.as_str() else { continue };
            let path = element.field("meant").item(at);
            let code = Code::named(word);
            declared.push(Declared {
                element: element.clone(),
                path,
                word,
                code,
                is_needed: false,
            });
        }
    }
    declared
}

/// Whether something says that a finding is meant; all that says so is needed.
fn is_meant(finding: &Finding, declared: &mut [Declared]) -> bool {
    let mut meant = false;
    for one in declared.iter_mut().filter(|one| one.code == Some(finding.code)) {
        if is_sound(one.code) && speaks_for(&one.element, finding) {
            one.is_needed = true;
            meant = true;
        }
    }
    meant
}

/// Whether a finding is about an element. What sums many places up only the event can mean.
fn speaks_for(element: &Path, finding: &Finding) -> bool {
    let is_event = element.name() == Some("event");
    let about = finding.also.iter().chain([&finding.path]);
    is_event || !finding.code.sums_up() && about.into_iter().any(|path| path.starts_with(element))
}

/// Whether a code is one of findings that can be meant.
fn is_sound(code: Option<Code>) -> bool {
    code.is_some_and(|code| code.severity() == Severity::Warning && code != Code::MeantInVain)
}

fn told(one: &Declared) -> Finding {
    let message = Sentence::new(match one.code {
        None => "meant-no-code",
        Some(_) if !is_sound(one.code) => "meant-error",
        Some(code) if code.sums_up() && one.element.name() != Some("event") => "meant-of-many",
        Some(_) => "meant-in-vain",
    });
    let message = message.with("word", quoted(one.word));
    let near = if one.code.is_none() { guess(one.word) } else { None };
    let advice = near.map(|near| message.part("near").with("near", quoted(&near)));
    let finding = Finding::new(Code::MeantInVain, one.path.clone(), message);
    match advice {
        Some(advice) => finding.advising(advice),
        None => finding,
    }
}

/// The known code that is most like a word, if there is one.
fn guess(word: &str) -> Option<String> {
    let like = |code: &str| strsim::jaro_winkler(&word.to_lowercase(), code);
    let codes = Code::ALL.iter().filter(|code| is_sound(Some(**code))).map(|code| code.name());
    let nearest = codes.max_by(|one, other| like(one).total_cmp(&like(other)));
    nearest.filter(|near| like(near) >= CLOSE)
}
