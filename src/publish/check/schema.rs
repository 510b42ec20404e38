//! The schemas in `public/`: holds a file against its schema, and says what is wrong in plain words.

use super::findings::{Code, Finding};
use super::path::Path;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError, Validator};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;

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

    /// The findings of the validator about a file, one for each path.
    pub fn objections(&self, json: &Value) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.validator.iter_errors(json).for_each(|error| tell(&error, &mut findings));
        let mut told = BTreeSet::new();
        findings.retain(|finding| told.insert(finding.path.clone()));
        findings
    }
}

fn tell(error: &ValidationError, findings: &mut Vec<Finding>) {
    let path = Path::from(error.instance_path());
    match error.kind() {
        // Of `either this or nothing` it is this that was meant.
        ValidationErrorKind::AnyOf { context } => {
            let meant = context.iter().find(|errors| !errors.iter().any(wants_null));
            meant.into_iter().flatten().for_each(|error| tell(error, findings));
        }
        kind => {
            let (message, advice) = words(kind, error, &path);
            let path = match kind {
                ValidationErrorKind::Required { property } => {
                    path.field(property.as_str().unwrap_or_default())
                }
                _ => path,
            };
            findings.push(Finding::new(Code::Schema, path, message, advice));
        }
    }
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
