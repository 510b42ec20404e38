//! Faults that the app itself finds in a file when it opens it.

use super::super::file::{File, text};
use super::super::findings::{Code, Finding, Severity};
use super::super::path::Path;
use super::super::source::Source;
use crate::exchange::slug::slug;
use crate::programme::load::{Fault, LoadError};
use crate::sentences::{Argument, Sentence, quoted};
use serde_json::Value;
use std::collections::BTreeSet;

/// The fields that make a file a programme.
const PARTS: [&str; 8] =
    ["schema", "revision", "published", "event", "verticals", "rooms", "people", "sessions"];

/// What the app begins a fault with for which it leaves an element out.
const LEFT_OUT: &str = "left out: ";

/// The only finding about a file that nobody can have meant as a programme.
pub fn not_a_programme(source: &Source) -> Option<Finding> {
    let missing: Vec<&str> =
        PARTS.into_iter().filter(|name| source.json.get(name).is_none()).collect();
    if missing.len() <= PARTS.len() / 2 {
        return None;
    }
    let guess = match source.json.get("schedule") {
        Some(Value::Object(_)) => "frab",
        Some(Value::Array(_)) => "conclar",
        _ => "none",
    };
    let message = Sentence::new("not-a-programme")
        .with("names", missing.join(", "))
        .with("guess", Argument::Choice(guess));
    Some(Finding::new(Code::NotAProgramme, Path::default(), message))
}

/// A version of the format that this app was not written for.
pub fn unknown_version(source: &Source, known: u32) -> Vec<Finding> {
    let Some(version) = source.json.get("schema").and_then(Value::as_u64) else {
        return Vec::new();
    };
    if version <= u64::from(known) {
        return Vec::new();
    }
    let message =
        Sentence::new("unknown-version").with("known", u64::from(known)).with("version", version);
    vec![Finding::new(Code::UnknownVersion, Path::default().field("schema"), message)]
}

/// Findings about faults that the app leaves out or mends and no other rule has told of: nothing
/// may get lost without the organiser being told.
pub fn untold(file: &File, told: &[Finding]) -> Vec<Finding> {
    let told = paths_of(told);
    let refusal = file.refusal.as_ref().and_then(|refusal| refused(file.source, refusal, &told));
    refusal.into_iter().chain(untold_faults(file.source, &file.faults, &told)).collect()
}

/// The paths of findings that cost visitors something, and of all that is around them.
pub fn paths_of(told: &[Finding]) -> BTreeSet<Path> {
    let costs = |one: &&Finding| {
        let mended = matches!(one.code, Code::ControlCharacters | Code::LongText | Code::Mojibake);
        one.code.severity() == Severity::Error || mended
    };
    let told = told.iter().filter(costs);
    let paths = told.flat_map(|finding| finding.also.iter().chain([&finding.path]));
    paths.flat_map(Path::and_above).collect()
}

/// Findings about faults that the app leaves out or mends, where none of these paths leads.
pub fn untold_faults(source: &Source, faults: &[Fault], told: &BTreeSet<Path>) -> Vec<Finding> {
    let place = |fault: &Fault| at_field(path_of(source, fault), &fault.message);
    let faults = faults.iter().map(|fault| (place(fault), fault));
    let untold = faults.filter(|(path, _)| !told.contains(path)).map(|(path, fault)| {
        let message = match fault.message.strip_prefix(LEFT_OUT) {
            Some(why) => Sentence::new("left-out").with("why", told_as(why)),
            None => Sentence::new("mended").with("why", told_as(&fault.message)),
        };
        unreadable(message, &fault.message, source, path)
    });
    untold.collect()
}

/// A fault of the head, for which the app shows nothing, unless it was told.
fn refused(source: &Source, refusal: &LoadError, told: &BTreeSet<Path>) -> Option<Finding> {
    let LoadError::Invalid { message, .. } = refusal else {
        let message = Sentence::new("cannot-open");
        return Some(Finding::new(Code::Unreadable, Path::default(), message))
            .filter(|_| told.is_empty());
    };
    let (root, fault) = match message.strip_prefix("event ") {
        Some(fault) => (Path::default().field("event"), fault),
        None => (Path::default(), &**message),
    };
    let path = at_field(root, fault);
    if told.contains(&path) {
        return None;
    }
    let fault = fault.trim_start_matches(LEFT_OUT);
    let message = Sentence::new("cannot-open-for").with("why", told_as(fault));
    Some(unreadable(message, fault, source, path))
}

/// A fault as the app tells it, in a sentence where there is one for it: the app itself knows no
/// language but English here, for the sake of phones.
fn told_as(fault: &str) -> Argument {
    let field = fault.strip_prefix('`').and_then(|rest| rest.split_once('`'));
    let sentence = match field {
        Some((field, " is missing")) => Sentence::new("fault-missing").with("field", field),
        Some((field, " held control characters")) => {
            Sentence::new("fault-control").with("field", field)
        }
        Some((field, rest)) => match rest.strip_prefix(" cannot be read: ") {
            Some(shown) => Sentence::new("fault-unread").with("field", field).with("shown", shown),
            None => return fault.into(),
        },
        None if fault == "it is no object" => Sentence::new("fault-no-object"),
        None => return fault.into(),
    };
    sentence.into()
}

/// The field of an object that a fault names: `` `id` cannot be read: … ``.
fn at_field(object: Path, message: &str) -> Path {
    let named = message.trim_start_matches(LEFT_OUT).strip_prefix('`');
    match named.and_then(|rest| rest.split_once('`')) {
        Some((field, _)) => object.field(field),
        None => object,
    }
}

/// The finding of a fault, with advice for the field that it names.
fn unreadable(message: Sentence, fault: &str, source: &Source, path: Path) -> Finding {
    let advice = if fault.contains("`id`") {
        let found = source.json.pointer(&path.pointer()).and_then(Value::as_str);
        Some(match found.and_then(slug) {
            Some(fit) => Sentence::new("write-id-as").with("id", quoted(&fit)),
            None => Sentence::new("write-id"),
        })
    } else if fault.contains("`url`") {
        Some(Sentence::new("write-url"))
    } else {
        None
    };
    let finding = Finding::new(Code::Unreadable, path, message);
    match advice {
        Some(advice) => finding.advising(advice),
        None => finding,
    }
}

/// The path of the element that has a fault.
fn path_of(source: &Source, fault: &Fault) -> Path {
    let path = parse(&fault.place);
    let element = fault.id.as_deref().and_then(|id| {
        let list = source.json.pointer(&path.pointer())?.as_array()?;
        list.iter().position(|element| text(element, "id") == Some(id))
    });
    element.map_or(path.clone(), |at| path.item(at))
}

/// Reads a path such as `outcomes.axes[3]`.
fn parse(path: &str) -> Path {
    let mut parsed = Path::default();
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        parsed = match step.strip_suffix(']').and_then(|at| at.parse().ok()) {
            Some(at) => parsed.item(at),
            None => parsed.field(step),
        };
    }
    parsed
}
