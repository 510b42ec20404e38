//! The text of a file, which is any JSON.

use super::path::Path;
use super::positions::{Lines, Position, Positions};
use crate::programme::lang::Lang;
use crate::sentences::{Sentence, json_fault};
use serde_json::Value;
use serde_json::error::Category;
use std::fmt;

/// A file that is JSON.
pub struct Source<'a> {
    /// The text, without a byte order mark.
    pub text: &'a str,
    /// The value that the text stands for.
    pub json: Value,
    /// The positions of all values in the text.
    pub positions: Positions<'a>,
}

/// The reason why a text is no JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The position of the fault in the text.
    pub position: Position,
    /// The fault.
    pub message: Sentence,
    /// Advice what to do about it.
    pub advice: Sentence,
}

impl<'a> Source<'a> {
    /// Reads a text.
    ///
    /// # Errors
    /// When it is no JSON.
    pub fn read(text: &'a str) -> Result<Source<'a>, Unreadable> {
        let text = text.trim_start_matches('\u{feff}');
        let json = serde_json::from_str(text).map_err(|error| Unreadable::new(text, &error))?;
        let positions = Positions::read(text).map_err(|error| {
            let position = Lines::of(text).position(error.range().start);
            Unreadable::at(position, no_json(&error.kind().to_string()))
        })?;
        Ok(Source { text, json, positions })
    }

    /// The elements of a list of the file; none where there is no such list.
    pub fn elements(&self, name: &str) -> &[Value] {
        self.json.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// The values that a pattern such as `sessions[].speakers[].person` leads to.
    pub fn select(&self, pattern: &str) -> Vec<(Path, &Value)> {
        let mut found = vec![(Path::default(), &self.json)];
        for step in pattern.split('.') {
            let (name, in_list) =
                step.strip_suffix("[]").map_or((step, false), |name| (name, true));
            found = found
                .into_iter()
                .filter_map(|(path, value)| Some((path.field(name), value.get(name)?)))
                .collect();
            if in_list {
                found = found.into_iter().flat_map(elements).collect();
            }
        }
        found
    }
}

fn elements((path, value): (Path, &Value)) -> impl Iterator<Item = (Path, &Value)> {
    let elements = value.as_array().map(Vec::as_slice).unwrap_or_default();
    elements.iter().enumerate().map(move |(at, element)| (path.item(at), element))
}

impl Unreadable {
    fn new(text: &str, error: &serde_json::Error) -> Unreadable {
        let position = Lines::of(text).position_in_line(error.line(), error.column());
        let start = text.trim_start();
        let message = if start.is_empty() {
            Sentence::new("file-empty")
        } else if start.starts_with('<') {
            Sentence::new("file-markup")
        } else if error.classify() == Category::Eof {
            Sentence::new("file-cut")
        } else {
            no_json(without_position(&error.to_string()))
        };
        Unreadable::at(position, message)
    }

    /// A fault with the advice that belongs to its sentence.
    pub fn at(position: Position, message: Sentence) -> Unreadable {
        Unreadable { position, advice: message.part("advice"), message }
    }

    /// The whole: place, fault and advice.
    pub fn say(&self, lang: Lang) -> String {
        Sentence::from(self.clone()).say(lang)
    }
}

/// The whole: place, fault and advice.
impl From<Unreadable> for Sentence {
    fn from(Unreadable { position, message, advice }: Unreadable) -> Sentence {
        Sentence::new("unreadable-at")
            .with("line", position.line)
            .with("column", position.column)
            .with("what", message)
            .with("advice", advice)
    }
}

/// In English, for those who tell nothing in another language.
impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Lang::EN))
    }
}

/// What a parser says of a text that is no JSON.
fn no_json(why: &str) -> Sentence {
    Sentence::new("no-json").with("why", json_fault(why))
}

fn without_position(message: &str) -> &str {
    message.split(" at line ").next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::check::tests::json;
    use proptest::prelude::*;

    fn refusal(text: &str) -> String {
        Source::read(text).map(|_| ()).unwrap_err().say(Lang::EN)
    }

    #[test]
    fn what_is_no_json_is_refused_with_the_place_and_what_to_do() {
        assert!(refusal("").contains("the file is empty"));
        assert!(refusal(" <!doctype html>").contains("web page"));
        assert!(refusal("{\"a\": [1,\n").starts_with("line 2, column 1: the file ends too early."));
        let comma = refusal("{\n  \"é\": 1,\n}");
        assert!(comma.starts_with("line 3, column 1: this is no JSON: trailing comma."), "{comma}");
    }

    #[test]
    fn a_byte_order_mark_is_no_fault() {
        assert!(Source::read("\u{feff}{}").is_ok());
    }

    #[test]
    fn a_pattern_leads_to_all_its_values() {
        let text = r#"{"a": [{"b": [{"c": 1}, {"c": 2}, {}]}, {"b": 7}, {"b": [{"c": 3}]}]}"#;
        let source = Source::read(text).unwrap();
        let found: Vec<String> = source
            .select("a[].b[].c")
            .into_iter()
            .map(|(path, value)| format!("{path}={value}"))
            .collect();
        assert_eq!(found, ["a[0].b[0].c=1", "a[0].b[1].c=2", "a[2].b[0].c=3"]);
        assert_eq!(source.select("a[]").len(), 3);
        assert_eq!(source.select("z[].c").len(), 0);
    }

    proptest! {
        /// Both parsers have to agree, lest a sound file be refused.
        #[test]
        fn whatever_one_parser_reads_the_other_places(json in json(), indent: bool) {
            let write = if indent { serde_json::to_string_pretty } else { serde_json::to_string };
            prop_assert_eq!(Source::read(&write(&json).unwrap()).map(|it| it.json), Ok(json));
        }

        #[test]
        fn no_text_panics(text in "\\PC*", json in "[\\[\\]{}\",:0-9a-z\\\\ \n-]*") {
            let _ = Source::read(&text);
            let _ = Source::read(&json);
        }
    }
}
