//! The schemas in `public/`: holds a file against its schema, and says what is wrong in plain words.

use super::findings::{Code, Finding};
use super::language;
use super::path::Path;
use crate::programme::lang::Lang;
use crate::sentences::{Argument, Sentence, quoted};
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
                let message = words(kind, error);
                let advice = self.fix(kind, error).or_else(|| example(kind, &path));
                let path = match kind {
                    ValidationErrorKind::Required { property } => {
                        path.field(property.as_str().unwrap_or_default())
                    }
                    _ => path,
                };
                let finding = Finding::new(Code::Schema, path, message);
                self.findings.push(match advice {
                    Some(advice) => finding.advising(advice),
                    None => finding,
                });
            }
        }
    }

    /// The very thing to write, where a string stands in the place of something else that can be
    /// made of it.
    fn fix(&self, kind: &ValidationErrorKind, error: &ValidationError) -> Option<Sentence> {
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
        Some(Sentence::new("write-this").with("value", meant))
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

/// The fault.
fn words(kind: &ValidationErrorKind, error: &ValidationError) -> Sentence {
    let of_found = |key| Sentence::new(key).with("found", shown(error.instance()));
    match kind {
        ValidationErrorKind::Required { property } => {
            Sentence::new("schema-missing").with("field", property.as_str().unwrap_or_default())
        }
        ValidationErrorKind::Type { kind } => {
            let key = if error.instance().is_null() { "schema-null" } else { "schema-type" };
            of_found(key).with("wanted", wanted(kind))
        }
        ValidationErrorKind::Format { format } if format == "date-time" => {
            of_found("schema-time").with("example", "2025-07-01T09:30:00+01:00")
        }
        ValidationErrorKind::Format { format } if format == "date" => {
            of_found("schema-date").with("example", "2025-07-01")
        }
        ValidationErrorKind::Pattern { pattern } => {
            of_found("schema-pattern").with("pattern", &**pattern)
        }
        ValidationErrorKind::Minimum { limit } => {
            of_found("schema-small").with("limit", limit.to_string())
        }
        ValidationErrorKind::Maximum { limit } => {
            of_found("schema-large").with("limit", limit.to_string())
        }
        ValidationErrorKind::OneOfNotValid { context } => {
            of_found("schema-word").with("words", constants(context).join(", "))
        }
        _ => Sentence::new("schema-other").with("objection", error.masked().to_string()),
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

/// Advice with an example, for a field that is missing or of another form, and easily got wrong.
fn example(kind: &ValidationErrorKind, path: &Path) -> Option<Sentence> {
    let (name, [by_example, in_words]) = match kind {
        ValidationErrorKind::Required { property } => (property.as_str()?, ["add-as", "add-what"]),
        ValidationErrorKind::Pattern { .. } => (path.name()?, ["write-as", "write-what"]),
        _ => return None,
    };
    let as_this = |example: &str| Some(Sentence::new(by_example).with("example", example));
    let what = |key| Some(Sentence::new(in_words).with("what", Sentence::new(key)));
    match name {
        "start" | "end" | "published" | "from" | "until" => {
            as_this("\"2025-07-01T09:30:00+01:00\"")
        }
        "date" => as_this("\"2025-07-01\""),
        "offset" => as_this("\"+01:00\""),
        "url" => as_this("\"https://example.org/\""),
        "colour" => as_this("\"#0a7c5f\""),
        "name" | "title" | "text" => as_this("{\"fr\": \"…\", \"ar\": \"…\", \"en\": \"…\"}"),
        "person" => what("id-of-person"),
        "id" => what("short-name"),
        "number" => what("whole-number"),
        _ => None,
    }
}

/// A value as it can stand in a sentence.
fn shown(value: &Value) -> Argument {
    const MOST: usize = 60;
    match value {
        Value::Null => Sentence::new("found-null").into(),
        Value::Array(_) => Sentence::new("found-list").into(),
        Value::Object(_) => Sentence::new("found-object").into(),
        Value::Bool(_) | Value::Number(_) => value.to_string().into(),
        Value::String(text) if text.chars().count() > MOST => {
            quoted(&text.chars().take(MOST).chain(['…']).collect::<String>())
        }
        Value::String(text) => quoted(text),
    }
}

fn wanted(kind: &TypeKind) -> Sentence {
    let word = |one: JsonType| {
        Sentence::new(match one {
            JsonType::Array => "wanted-list",
            JsonType::Boolean => "wanted-boolean",
            JsonType::Integer => "wanted-integer",
            JsonType::Null => "wanted-null",
            JsonType::Number => "wanted-number",
            JsonType::Object => "wanted-object",
            JsonType::String => "wanted-text",
        })
    };
    let either = |one, other| Sentence::new("either").with("one", one).with("other", other);
    match kind {
        TypeKind::Single(one) => word(*one),
        TypeKind::Multiple(many) => {
            let words = many.iter().filter(|one| *one != JsonType::Null).map(word);
            words.reduce(either).unwrap_or_else(|| word(JsonType::Null))
        }
    }
}
