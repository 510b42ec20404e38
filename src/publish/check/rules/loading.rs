//! Faults that the app itself finds in a file when it opens it.

use super::super::file::{File, text};
use super::super::findings::{Code, Finding, Severity};
use super::super::path::Path;
use super::super::source::Source;
use crate::exchange::slug::slug;
use crate::programme::load::{Fault, LoadError};
use serde_json::Value;
use std::collections::BTreeSet;

/// The fields that make a file a programme.
const PARTS: [&str; 8] =
    ["schema", "revision", "published", "event", "verticals", "rooms", "people", "sessions"];

/// The only finding about a file that nobody can have meant as a programme.
pub fn not_a_programme(source: &Source) -> Option<Finding> {
    let missing: Vec<&str> =
        PARTS.into_iter().filter(|name| source.json.get(name).is_none()).collect();
    if missing.len() <= PARTS.len() / 2 {
        return None;
    }
    let guess = match source.json.get("schedule") {
        Some(Value::Object(_)) => "; it looks like the schedule.json of frab, pretalx or c3voc",
        Some(Value::Array(_)) => "; it looks like the programme of ConClár",
        _ => "",
    };
    let message = format!(
        "this is JSON, but no programme that the app can show: {} {} missing{guess}",
        missing.join(", "),
        if missing.len() == 1 { "is" } else { "are" },
    );
    Some(Finding::new(
        Code::NotAProgramme,
        Path::default(),
        message,
        "check that this is the right file; `barnamaj import` makes a programme of what other \
         systems write",
    ))
}

/// A version of the format that this app was not written for.
pub fn unknown_version(source: &Source, known: u32) -> Vec<Finding> {
    let Some(version) = source.json.get("schema").and_then(Value::as_u64) else {
        return Vec::new();
    };
    if version <= u64::from(known) {
        return Vec::new();
    }
    vec![Finding::new(
        Code::UnknownVersion,
        Path::default().field("schema"),
        format!("this app is written for version {known} of the format, not for {version}"),
        format!("write {known}, or build the site with the app of the file's version"),
    )]
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
        let what = fault.message.replacen("left out:", "the app leaves this out:", 1);
        let advice = advice(&fault.message, source, &path);
        Finding::new(Code::Unreadable, path, what, advice)
    });
    untold.collect()
}

/// A fault of the head, for which the app shows nothing, unless it was told.
fn refused(source: &Source, refusal: &LoadError, told: &BTreeSet<Path>) -> Option<Finding> {
    let LoadError::Invalid { message, .. } = refusal else {
        let message = "the app cannot open this";
        let advice = advice(message, source, &Path::default());
        return Some(Finding::new(Code::Unreadable, Path::default(), message, advice))
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
    let fault = fault.trim_start_matches("left out: ");
    let message = format!("the app cannot open this: {fault}");
    let advice = advice(&message, source, &path);
    Some(Finding::new(Code::Unreadable, path, message, advice))
}

/// The field of an object that a fault names: `` `id` cannot be read: … ``.
fn at_field(object: Path, message: &str) -> Path {
    let named = message.trim_start_matches("left out: ").strip_prefix('`');
    match named.and_then(|rest| rest.split_once('`')) {
        Some((field, _)) => object.field(field),
        None => object,
    }
}

fn advice(message: &str, source: &Source, path: &Path) -> String {
    if message.contains("`id`") {
        let rule = "an id of at most 100 letters (a to z), digits, hyphens, dots and underscores, \
                    beginning with a letter or digit: it is a part of addresses";
        let found = source.json.pointer(&path.pointer()).and_then(Value::as_str);
        match found.and_then(slug) {
            Some(fit) => format!("write {fit:?}, or {rule}"),
            None => format!("write {rule}"),
        }
    } else if message.contains("`url`") {
        "write a complete address that begins with https:// and has no spaces".to_owned()
    } else {
        "correct it; its schema in public/ says what may stand there".to_owned()
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
