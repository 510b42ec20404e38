//! Lines and columns of the values of a JSON file.

use super::path::{Path, Step};
use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::ParseError;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::Range;

/// Nothing but JSON: what editors let through besides is refused.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// A position in a text as editors count it: lines, and characters of the line, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The character of the line, from 1.
    pub column: usize,
}

/// The values of a file with their positions in its text.
pub struct Positions<'a> {
    lines: Lines<'a>,
    root: Value<'a>,
}

/// A member of an object, with the bytes of its two parts.
pub struct Member<'p> {
    /// The name.
    pub name: &'p str,
    key: Range<usize>,
    value: Range<usize>,
}

impl Member<'_> {
    /// The bytes of the whole.
    pub fn bytes(&self) -> Range<usize> {
        self.key.start..self.value.end
    }

    /// The bytes between the name and the value.
    pub fn colon(&self) -> Range<usize> {
        self.key.end..self.value.start
    }
}

/// A text with the beginnings of its lines.
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Positions<'a> {
    /// Reads a text that is JSON.
    ///
    /// # Errors
    /// When it is none, also what other parsers of JSON let through.
    pub fn read(text: &'a str) -> Result<Positions<'a>, ParseError> {
        let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT)?;
        // Without any value there is nothing to find; a parser of JSON has refused that.
        let root = parsed.value.unwrap_or(Value::NullKeyword(jsonc_parser::ast::NullKeyword {
            range: jsonc_parser::common::Range::new(0, 0),
        }));
        Ok(Positions { lines: Lines::of(text), root })
    }

    /// The position of a value, or of the innermost one around it that there is. A member of an
    /// object stands where its name does.
    pub fn find(&self, path: &Path) -> Position {
        let mut value = &self.root;
        let mut start = value.start();
        for step in path.steps() {
            let inner = match (value, step) {
                (Value::Object(object), Step::Field(name)) => {
                    object.get(name).map(|member| (&member.value, member.start()))
                }
                (Value::Array(list), Step::Item(at)) => {
                    list.elements.get(*at).map(|element| (element, element.start()))
                }
                _ => None,
            };
            let Some(inner) = inner else { break };
            (value, start) = inner;
        }
        self.lines.position(start)
    }

    /// The bytes of a value, if there is one.
    pub fn bytes(&self, path: &Path) -> Option<Range<usize>> {
        let value = self.value(path)?;
        Some(value.start()..value.end())
    }

    /// The members of an object in their order.
    pub fn members(&self, path: &Path) -> Vec<Member<'_>> {
        let Some(Value::Object(object)) = self.value(path) else { return Vec::new() };
        let members = object.properties.iter();
        let member = members.map(|one| Member {
            name: one.name.as_str(),
            key: one.name.start()..one.name.end(),
            value: one.value.start()..one.value.end(),
        });
        member.collect()
    }

    /// The bytes of the elements of a list in their order.
    pub fn elements(&self, path: &Path) -> Vec<Range<usize>> {
        let Some(Value::Array(list)) = self.value(path) else { return Vec::new() };
        list.elements.iter().map(|element| element.start()..element.end()).collect()
    }

    /// The bytes of the first member of an object, or of the first element of a list.
    pub fn first(&self, path: &Path) -> Option<Range<usize>> {
        match self.value(path)? {
            Value::Object(object) => object.properties.first().map(|it| it.start()..it.end()),
            Value::Array(list) => list.elements.first().map(|it| it.start()..it.end()),
            _ => None,
        }
    }

    fn value(&self, path: &Path) -> Option<&Value<'_>> {
        path.steps().iter().try_fold(&self.root, |value, step| match (value, step) {
            (Value::Object(object), Step::Field(name)) => Some(&object.get(name)?.value),
            (Value::Array(list), Step::Item(at)) => list.elements.get(*at),
            _ => None,
        })
    }

    /// Members of an object with the name of an earlier member.
    pub fn repeated(&self) -> Vec<Path> {
        let mut found = Vec::new();
        repeated(&self.root, &Path::default(), &mut found);
        found
    }
}

fn repeated(value: &Value, path: &Path, found: &mut Vec<Path>) {
    match value {
        Value::Object(object) => {
            found.extend(repeated_names(object).into_iter().map(|name| path.field(name)));
            for member in &object.properties {
                if may_hold(&member.value) {
                    repeated(&member.value, &path.field(member.name.as_str()), found);
                }
            }
        }
        Value::Array(list) => {
            for (at, element) in list.elements.iter().enumerate() {
                if may_hold(element) {
                    repeated(element, &path.item(at), found);
                }
            }
        }
        _ => {}
    }
}

fn repeated_names<'o>(object: &'o Object<'_>) -> BTreeSet<&'o str> {
    let mut names = BTreeSet::new();
    object
        .properties
        .iter()
        .map(|one| one.name.as_str())
        .filter(|name| !names.insert(*name))
        .collect()
}

fn may_hold(value: &Value) -> bool {
    matches!(value, Value::Object(_) | Value::Array(_))
}

impl<'a> Lines<'a> {
    /// Looks for the line breaks of a text.
    pub fn of(text: &'a str) -> Lines<'a> {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        Lines { text, starts }
    }

    /// The position of a byte of the text; the end for a byte behind it.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let before = &self.text.as_bytes()[self.starts[line - 1]..offset];
        // Bytes that continue a character of UTF-8 are none of their own.
        let characters = before.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count();
        Position { line, column: characters + 1 }
    }

    /// The position of a byte of a line, both from 1, as serde_json counts them.
    pub fn position_in_line(&self, line: usize, byte: usize) -> Position {
        let start = line.checked_sub(1).and_then(|at| self.starts.get(at)).copied();
        self.position(start.unwrap_or(self.text.len()) + byte.saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "{\n  \"é\": {\"title\": \"a\",\n    \"list\": [1,\n 22]}\n}\n";

    fn position(path: &Path) -> (usize, usize) {
        let position = Positions::read(TEXT).unwrap().find(path);
        (position.line, position.column)
    }

    #[test]
    fn a_member_stands_where_its_name_does_and_an_element_where_it_begins() {
        let inner = Path::default().field("é");
        assert_eq!(position(&Path::default()), (1, 1));
        assert_eq!(position(&inner), (2, 3));
        assert_eq!(position(&inner.field("title")), (2, 9), "columns count characters, not bytes");
        assert_eq!(position(&inner.field("list").item(1)), (4, 2));
    }

    #[test]
    fn what_is_missing_stands_where_it_would_be() {
        let inner = Path::default().field("é");
        assert_eq!(position(&inner.field("start")), (2, 3));
        assert_eq!(position(&inner.field("list").item(9)), (3, 5));
        assert_eq!(position(&inner.field("title").field("fr")), (2, 9));
    }

    #[test]
    fn names_that_stand_twice_in_an_object_are_found() {
        let text = r#"{"a": 1, "b": [{"c": 1, "d": {}, "c": 2, "\u0063": 3}], "e": {"a": 1}}"#;
        let found = Positions::read(text).unwrap().repeated();
        assert_eq!(found, [Path::default().field("b").item(0).field("c")]);
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in ["{a: 1}", "[1,]", "// note\n1", "[1 2]", "'a'", "[+1]", "{\"a\": 0x1}"] {
            assert!(Positions::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_byte_of_a_line_is_told_in_characters() {
        let lines = Lines::of("a\néé x");
        assert_eq!(lines.position_in_line(2, 6), Position { line: 2, column: 4 });
        assert_eq!(lines.position_in_line(9, 9), Position { line: 2, column: 5 }, "behind the end");
        assert_eq!(lines.position(99), Position { line: 2, column: 5 });
        assert_eq!(Lines::of("").position(0), Position { line: 1, column: 1 });
    }
}
