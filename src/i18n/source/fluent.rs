//! Reads the part of Fluent that the words of the app are written in: texts with places for
//! values, and a choice by one number.

use super::model::{Source, WordsFault};
use crate::i18n::locale::Overrides;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term, Variant,
    VariantKey,
};
use fluent_syntax::parser;

/// The plural categories of the CLDR, in the order in which forms are kept.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Reads a file, as far as it can be understood, and what is wrong with it.
pub fn read(name: &str, text: &str) -> (Source, Vec<WordsFault>) {
    let mut reading = Reading { name, text, source: Source::default(), faults: Vec::new() };
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                reading.tell_at(error.pos.start, error.to_string());
            }
            resource
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => reading.message(message),
            Entry::Term(term) => reading.term(term),
            // Comments are for translators; junk was told of by the parser.
            _ => {}
        }
    }
    (reading.source, reading.faults)
}

struct Reading<'t> {
    name: &'t str,
    text: &'t str,
    source: Source,
    faults: Vec<WordsFault>,
}

impl<'t> Reading<'t> {
    fn message(&mut self, message: &Message<&'t str>) {
        let id = message.id.name;
        let Some(value) = &message.value else { return self.tell(id, "it has no text") };
        let is_twice = match value.elements.as_slice() {
            [
                PatternElement::Placeable { expression: Expression::Select { selector, variants } },
            ] => {
                if variable(selector) != Some("n") {
                    return self.tell(id, "it does not go by the number { $n }");
                }
                let forms = self.forms(id, variants);
                self.source.counted.insert(id.to_owned(), forms).is_some()
            }
            _ => {
                let text = self.plain(id, value);
                self.source.messages.insert(id.to_owned(), text).is_some()
            }
        };
        if is_twice {
            self.tell(id, "it stands here twice");
        }
    }

    fn forms(&mut self, id: &str, variants: &[Variant<&'t str>]) -> [String; 6] {
        let mut forms = <[String; 6]>::default();
        for variant in variants {
            let key = match variant.key {
                VariantKey::NumberLiteral { value: "0" } => "zero",
                VariantKey::NumberLiteral { value } => value,
                VariantKey::Identifier { name } => name,
            };
            match CATEGORIES.iter().position(|category| *category == key) {
                Some(at) => forms[at] = self.plain(id, &variant.value),
                None => self.tell(id, &format!("[{key}] is no plural category")),
            }
        }
        forms
    }

    /// A text without choices, with its places as `{name}`.
    fn plain(&mut self, id: &str, pattern: &Pattern<&'t str>) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    match (inline, variable(inline)) {
                        (_, Some(name)) => text.push_str(&format!("{{{name}}}")),
                        (InlineExpression::StringLiteral { value }, _) => text.push_str(value),
                        _ => self.tell(id, "only { $values } can stand in braces"),
                    }
                }
                PatternElement::Placeable { .. } => {
                    self.tell(id, "a choice can only be the whole of a message");
                }
            }
        }
        text
    }

    fn term(&mut self, term: &Term<&'t str>) {
        let tag = term.id.name;
        let is_language = self.name.strip_suffix(".ftl") == Some(tag);
        let mut overrides = self.source.overrides.remove(tag).unwrap_or_default();
        if is_language {
            overrides.autonym = Some(self.plain(tag, &term.value));
        }
        for attribute in &term.attributes {
            let (name, value) = (attribute.id.name, self.plain(tag, &attribute.value));
            let is_known = match (name, is_language) {
                ("fallback", true) => {
                    self.source.fallback = value;
                    true
                }
                ("first-day", true) => {
                    self.source.first_day = value;
                    true
                }
                _ => match name.strip_prefix("name-").filter(|_| is_language) {
                    Some(other) => {
                        self.source.names.insert(other.to_owned(), value);
                        true
                    }
                    None => set(&mut overrides, name, &value).is_some(),
                },
            };
            if !is_known {
                self.tell(tag, &format!("`.{name}` is not known here, or not complete"));
            }
        }
        self.source.overrides.insert(tag.to_owned(), overrides);
    }

    fn tell(&mut self, id: &str, message: &str) {
        let at = self.text.match_indices(id).map(|(at, _)| at).find(|&at| self.is_definition(at));
        self.tell_at(at.unwrap_or(0), format!("{id}: {message}"));
    }

    /// Whether a message or a term begins at a place of the text.
    fn is_definition(&self, at: usize) -> bool {
        let line = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        matches!(&self.text[line..at], "" | "-")
    }

    fn tell_at(&mut self, at: usize, message: String) {
        let line = self.text[..at.min(self.text.len())].matches('\n').count() + 1;
        self.faults.push(WordsFault { file: self.name.to_owned(), line, message });
    }
}

/// Sets an attribute of a term; `None` when it is not known, or has not as many words as it needs.
fn set(overrides: &mut Overrides, name: &str, value: &str) -> Option<()> {
    fn words<const N: usize>(value: &str) -> Option<Option<[String; N]>> {
        let words: Vec<String> = value.split_whitespace().map(str::to_owned).collect();
        words.try_into().ok().map(Some)
    }
    let text = Some(value.to_owned());
    match name {
        "months" => overrides.months = words(value)?,
        "months-short" => overrides.months_short = words(value)?,
        "weekdays" => overrides.weekdays = words(value)?,
        "weekdays-short" => overrides.weekdays_short = words(value)?,
        "plurals-like" => overrides.plurals_like = text,
        "date-long" => overrides.date_long = text,
        "date-medium" => overrides.date_medium = text,
        "date-short" => overrides.date_short = text,
        "date-plain" => overrides.date_plain = text,
        "joint" => overrides.joint = text,
        _ => return None,
    }
    Some(())
}

/// The name of a variable: `x` of `{ $x }`.
fn variable<'t>(expression: &InlineExpression<&'t str>) -> Option<&'t str> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => variable(inline),
            Expression::Select { .. } => None,
        },
        _ => None,
    }
}
