//! The schemas in `public/`: holds a file against its schema, and says what is wrong in plain words.

use super::findings::{Code, Finding};
use super::language;
use super::path::Path;
use crate::programme::lang::Lang;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError, Validator};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use unicode_script::UnicodeScript;

/// The schema of a published file.
pub struct Schema {
    /// The schema itself, which is JSON too.
    pub json: Value,
    validator: Validator,
}

/// The schema of `programme.json`.
pub static PROGRAMME: LazyLock<Schema> =
    LazyLock::new(|| Schema::read(include_str!("../../../public/programme.schema.json")));

/// The schema of `notices.json`.
pub static NOTICES: LazyLock<Schema> =
    LazyLock::new(|| Schema::read(include_str!("../../../public/notices.schema.json")));

impl Schema {
    fn read(text: &str) -> Schema {
        let json = serde_json::from_str(text).expect("a test holds the schema to be JSON");
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&json)
            .expect("a test holds the schema to be a schema");
        Schema { json, validator }
    }

    /// The findings of the validator about a file, one for each path. Texts that lack their
    /// language are likely to be in the first of these that fits.
    pub fn objections(&self, json: &Value, languages: &[Lang]) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut objections = Objections { schema: &self.json, languages, findings: &mut findings };
        self.validator.iter_errors(json).for_each(|error| objections.tell(&error));
        let mut told = BTreeSet::new();
        findings.retain(|finding| told.insert(finding.path.clone()));
        findings
    }
}

/// What is told of a file, and what for: the schema, and the languages of the event.
struct Objections<'a> {
    schema: &'a Value,
    languages: &'a [Lang],
    findings: &'a mut Vec<Finding>,
}

impl Objections<'_> {
    fn tell(&mut self, error: &ValidationError) {
        let path = Path::from(error.instance_path());
        match error.kind() {
            // Of `either this or nothing` it is this that was meant.
            ValidationErrorKind::AnyOf { context } => {
                let meant = context.iter().find(|errors| !errors.iter().any(wants_null));
                meant.into_iter().flatten().for_each(|error| self.tell(error));
            }
            kind => {
                let (message, advice) = words(kind, error, &path);
                let advice = self.fix(kind, error).unwrap_or(advice);
                let path = match kind {
                    ValidationErrorKind::Required { property } => {
                        path.field(property.as_str().unwrap_or_default())
                    }
                    _ => path,
                };
                self.findings.push(Finding::new(Code::Schema, path, message, advice));
            }
        }
    }

    /// The very thing to write, where a string stands in the place of something else that can be
    /// made of it.
    fn fix(&self, kind: &ValidationErrorKind, error: &ValidationError) -> Option<String> {
        let ValidationErrorKind::Type { kind: TypeKind::Single(wanted) } = kind else {
            return None;
        };
        let string = error.instance().as_str().filter(|string| !string.trim().is_empty())?;
        let (parent, _) = error.schema_path().as_str().rsplit_once('/')?;
        let schema = self.schema.pointer(parent);
        let is_text = |schema: &Value| schema["$ref"] == "#/$defs/Text";
        let meant = match wanted {
            JsonType::Object if parent.ends_with("/$defs/Text") => self.as_text(string),
            JsonType::Array if is_text(&schema?["items"]) => format!("[{}]", self.as_text(string)),
            JsonType::Array if schema?["items"]["type"] == "string" => {
                format!("[{}]", Value::from(string))
            }
            JsonType::Integer => string.trim().parse::<i64>().ok()?.to_string(),
            JsonType::Boolean => string.trim().to_lowercase().parse::<bool>().ok()?.to_string(),
            _ => return None,
        };
        Some(format!("write {meant}"))
    }

    /// `{"fr": "…"}`
    fn as_text(&self, words: &str) -> String {
        let tags = self.languages.iter().map(|lang| lang.code());
        let mut all = tags.chain(["ar", "zgh", "fr"]);
        let first = all.clone().next().unwrap_or_default();
        let tag = all.find(|tag| is_written_in(words, tag)).unwrap_or(first);
        format!("{{{tag:?}: {}}}", Value::from(words))
    }
}

/// Whether words are in the letters of a language, as far as they are letters.
fn is_written_in(words: &str, tag: &str) -> bool {
    let script = language::script(tag);
    let mut letters = words.chars().filter(|ch| ch.is_alphabetic()).peekable();
    letters.peek().is_none() || letters.any(|letter| letter.script() == script)
}

fn wants_null(error: &ValidationError) -> bool {
    matches!(error.kind(), ValidationErrorKind::Type { kind: TypeKind::Single(JsonType::Null) })
}

/// The fault and the advice.
fn words(kind: &ValidationErrorKind, error: &ValidationError, path: &Path) -> (String, String) {
    let found = shown(error.instance());
    match kind {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            (format!("`{name}` is missing"), format!("add it{}", example(name)))
        }
        ValidationErrorKind::Type { kind } => {
            let or_nothing =
                if error.instance().is_null() { ", or take the field out" } else { "" };
            (format!("{found} stands here"), format!("write {}{or_nothing}", wanted(kind)))
        }
        ValidationErrorKind::Format { format } if format == "date-time" => (
            format!("{found} is no time that can be relied on"),
            "write day, time and offset from UTC, as 2025-07-01T09:30:00+01:00".into(),
        ),
        ValidationErrorKind::Format { format } if format == "date" => {
            (format!("{found} is no day of the calendar"), "write it as 2025-07-01".into())
        }
        ValidationErrorKind::Pattern { pattern } => (
            format!("{found} is not of the form that is wanted here"),
            match example(path.name().unwrap_or_default()) {
                "" => format!("write what the pattern {pattern} allows"),
                example => format!("write it{}", example.trim_start_matches(',')),
            },
        ),
        ValidationErrorKind::Minimum { limit } => {
            (format!("{found} is too small"), format!("write a number from {limit}"))
        }
        ValidationErrorKind::Maximum { limit } => {
            (format!("{found} is too large"), format!("write a number up to {limit}"))
        }
        ValidationErrorKind::OneOfNotValid { context } => (
            format!("{found} is not one of the words that are known here"),
            format!("write one of {}", constants(context).join(", ")),
        ),
        _ => {
            (error.masked().to_string(), "see the schema in public/ for what may stand here".into())
        }
    }
}

/// The words that the branches of a choice allow.
fn constants(branches: &[Vec<ValidationError>]) -> Vec<String> {
    let constant = |error: &ValidationError| match error.kind() {
        ValidationErrorKind::Constant { expected_value } => Some(expected_value.to_string()),
        _ => None,
    };
    branches.iter().flatten().filter_map(constant).collect()
}

/// An example of a field that is easily got wrong; empty for the others.
fn example(name: &str) -> &'static str {
    match name {
        "start" | "end" | "published" | "from" | "until" => ", as \"2025-07-01T09:30:00+01:00\"",
        "date" => ", as \"2025-07-01\"",
        "offset" => ", as \"+01:00\"",
        "url" => ", as \"https://example.org/\"",
        "colour" => ", as \"#0a7c5f\"",
        "name" | "title" | "text" => ", as {\"fr\": \"…\", \"ar\": \"…\", \"en\": \"…\"}",
        "person" => ", the id of one of the people",
        "id" => ": a short name for good, of letters, digits and hyphens",
        "number" => ": a whole number that nothing else has or had",
        _ => "",
    }
}

/// A value as it can stand in a sentence.
fn shown(value: &Value) -> String {
    const MOST: usize = 60;
    match value {
        Value::Null => "nothing (null)".into(),
        Value::Array(_) => "a list".into(),
        Value::Object(_) => "an object".into(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) if text.chars().count() > MOST => {
            format!("{:?}", text.chars().take(MOST).chain(['…']).collect::<String>())
        }
        Value::String(text) => format!("{text:?}"),
    }
}

fn wanted(kind: &TypeKind) -> String {
    let word = |one: JsonType| match one {
        JsonType::Array => "a list, in [ ]",
        JsonType::Boolean => "true or false",
        JsonType::Integer => "a whole number, without quotes",
        JsonType::Null => "null",
        JsonType::Number => "a number, without quotes",
        JsonType::Object => "an object, in { }",
        JsonType::String => "a text in quotes",
    };
    match kind {
        TypeKind::Single(one) => word(*one).to_owned(),
        TypeKind::Multiple(many) => {
            let words: Vec<&str> =
                many.iter().filter(|one| *one != JsonType::Null).map(word).collect();
            words.join(" or ")
        }
    }
}
