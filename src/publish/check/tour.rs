//! A walk through a file with the schema at hand: where the texts are, and which names and words
//! the app does not know.
//!
//! The app ignores unknown fields and reads unknown words as a neutral one, for the sake of
//! phones that hold an older app than the data. To an organiser they are slips of the pen: a
//! session that is `canceled` is shown as taking place.

use super::findings::{Code, Finding};
use super::path::Path;
use super::schema::Schema;
use crate::programme::lang::Lang;
use crate::sentences::{Sentence, quoted};
use serde_json::{Map, Value};

/// The finds of the walk.
pub struct Tour<'a> {
    /// The texts of the file, in the order in which they were met.
    pub texts: Vec<TextAt<'a>>,
    /// The words and fields that the app does not know.
    pub unknown: Vec<Finding>,
    schema: &'static Schema,
}

/// A text of the programme in the languages that it has.
pub struct TextAt<'a> {
    /// The place of the text in the file.
    pub path: Path,
    /// Whether nothing can be shown where it is empty.
    pub required: bool,
    by_language: &'a Map<String, Value>,
    status: Option<&'a Value>,
}

impl<'a> TextAt<'a> {
    /// The text in a language; `None` when it is missing, or nothing of it can be seen.
    pub fn exact(&self, lang: Lang) -> Option<&'a str> {
        self.written(lang).filter(|text| !text.chars().all(cannot_be_seen))
    }

    /// The languages in which it is more than blank, and still nothing of it can be seen.
    pub fn invisible(&self) -> impl Iterator<Item = (Lang, &'a str)> {
        self.written_in().filter(|(_, text)| text.chars().all(cannot_be_seen))
    }

    /// The keys as they are written.
    pub fn keys(&self) -> impl Iterator<Item = &'a str> {
        self.by_language.keys().map(|key| &**key)
    }

    fn written(&self, lang: Lang) -> Option<&'a str> {
        self.written_in().find(|(of, _)| *of == lang).map(|(_, text)| text)
    }

    /// The languages in which it is more than blank, with the text.
    fn written_in(&self) -> impl Iterator<Item = (Lang, &'a str)> {
        let texts = self.by_language.iter();
        let texts = texts.filter_map(|(tag, text)| Some((Lang::new(tag)?, text.as_str()?)));
        texts.filter(|(_, text)| !text.trim().is_empty())
    }

    /// The languages that it has, with the text.
    pub fn all(&self) -> impl Iterator<Item = (Lang, &'a str)> {
        self.written_in().filter(|(_, text)| !text.chars().all(cannot_be_seen))
    }

    /// The certainty of its translation: `own`, `close`, `attested`; `None` where nothing is said.
    pub fn status(&self, lang: Lang) -> Option<&'a str> {
        self.status?.get(lang.code())?.as_str()
    }
}

/// Whether a character leaves no trace on a page: blanks, what only steers others
/// (`Default_Ignorable_Code_Point` of Unicode), and letters that are blank.
pub fn cannot_be_seen(ch: char) -> bool {
    ch.is_whitespace()
        || matches!(ch,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Facts about a value from the object around it.
#[derive(Clone, Copy, Default)]
struct Said<'a> {
    required: bool,
    status: Option<&'a Value>,
}

impl<'a> Tour<'a> {
    /// Walks through the whole file, which is to be of a schema.
    pub fn of(json: &'a Value, schema: &'static Schema) -> Tour<'a> {
        let mut tour = Tour { texts: Vec::new(), unknown: Vec::new(), schema };
        tour.visit(&schema.json, json, Path::default(), Said::default());
        tour
    }

    fn visit(&mut self, schema: &Value, value: &'a Value, path: Path, said: Said<'a>) {
        let (name, schema) = resolved(schema, &self.schema.json);
        match value {
            Value::Object(members) if name == Some("Text") => {
                let Said { required, status } = said;
                self.texts.push(TextAt { path, required, by_language: members, status });
            }
            Value::Object(members) => self.members(schema, members, &path),
            Value::Array(elements) => {
                let Some(schema) = schema.get("items") else { return };
                for (at, element) in elements.iter().enumerate() {
                    self.visit(schema, element, path.item(at), said);
                }
            }
            Value::String(word) => self.word(schema, word, path),
            _ => {}
        }
    }

    fn members(&mut self, schema: &Value, members: &'a Map<String, Value>, path: &Path) {
        let Some(known) = schema.get("properties").and_then(Value::as_object) else { return };
        for (name, value) in members {
            match known.get(name) {
                Some(schema_of_member) => {
                    let said = Said {
                        required: is_required(schema, name),
                        status: members.get("status").and_then(|status| status.get(name)),
                    };
                    self.visit(schema_of_member, value, path.field(name), said);
                }
                // By this an editor knows which schema to use.
                None if name == "$schema" => {}
                None => {
                    let names = known.keys().map(|name| &**name);
                    self.unknown.push(unknown_field(path.field(name), name, names));
                }
            }
        }
    }

    fn word(&mut self, schema: &Value, word: &str, path: Path) {
        // Of an open choice the first branch lists the known words, the last one neutral.
        let Some(known) = schema.pointer("/anyOf/0/enum").and_then(Value::as_array) else { return };
        let known: Vec<&str> = known.iter().filter_map(Value::as_str).collect();
        if !known.contains(&word) {
            let message = Sentence::new("unknown-word")
                .with("word", quoted(word))
                .with("neutral", quoted(known.last().copied().unwrap_or_default()))
                .with("words", known.join(", "));
            self.unknown.push(Finding::new(Code::UnknownWord, path, message));
        }
    }
}

fn unknown_field<'n>(path: Path, name: &str, known: impl Iterator<Item = &'n str>) -> Finding {
    let message = Sentence::new("unknown-field")
        .with("field", name)
        .with("known", known.collect::<Vec<_>>().join(", "));
    Finding::new(Code::UnknownField, path, message)
}

/// The definition that a part of a schema refers to, with its name; itself when it refers to none.
fn resolved<'s>(schema: &'s Value, whole: &'s Value) -> (Option<&'s str>, &'s Value) {
    // `Either this or nothing` is read as this.
    let first = schema.pointer("/anyOf/0").unwrap_or(schema);
    let Some(name) = [schema, first].into_iter().find_map(definition) else {
        return (None, schema);
    };
    (Some(name), &whole["$defs"][name])
}

fn definition(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")
}

fn is_required(schema: &Value, name: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|names| names.iter().any(|one| one == name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::check::schema::PROGRAMME as SCHEMA;
    use serde_json::json;

    const PROGRAMME: &str = include_str!("../../../public/programme.json");

    fn unknown(json: &Value) -> Vec<String> {
        let tell = |finding: &Finding| format!("{:?} {}", finding.code, finding.path);
        Tour::of(json, &SCHEMA).unknown.iter().map(tell).collect()
    }

    fn patterns(tour: &Tour) -> Vec<String> {
        let plain = |text: &TextAt| {
            let path = text.path.to_string();
            path.chars().filter(|ch| !ch.is_ascii_digit()).collect::<String>()
        };
        let mut patterns: Vec<String> = tour.texts.iter().map(plain).collect();
        patterns.sort();
        patterns.dedup();
        patterns
    }

    #[test]
    fn the_published_programme_has_nothing_unknown_and_texts_of_all_kinds() {
        let json: Value = serde_json::from_str(PROGRAMME).unwrap();
        let tour = Tour::of(&json, &SCHEMA);
        assert_eq!(unknown(&json), Vec::<String>::new());
        let found = patterns(&tour);
        for pattern in [
            "event.about[]",
            "event.days[].title",
            "event.name",
            "sessions[].speakers[].function",
            "sessions[].title",
            "people[].name",
            "outcomes.introduction",
            "outcomes.report.title",
            "outcomes.recommendations[].text",
        ] {
            assert!(found.iter().any(|one| one == pattern), "{pattern}: {found:?}");
        }
    }

    #[test]
    fn a_text_knows_its_languages_and_how_sure_they_are() {
        let json = json!({"event": {
            "name": {"fr": "a", "ar": " "}, "about": [{"en": "b"}, {"en": "c"}],
            "status": {"name": {"fr": "close"}, "about": {"en": "own"}}}});
        let tour = Tour::of(&json, &SCHEMA);
        let told: Vec<_> = tour
            .texts
            .iter()
            .map(|text| {
                let all: Vec<_> =
                    text.all().map(|(lang, words)| (words, text.status(lang))).collect();
                (text.path.to_string(), text.required, all)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("event.about[0]".into(), false, vec![("b", Some("own"))]),
                ("event.about[1]".into(), false, vec![("c", Some("own"))]),
                ("event.name".into(), true, vec![("a", Some("close"))]),
            ]
        );
    }

    #[test]
    fn slips_of_the_pen_are_noticed() {
        let json = json!({
            "$schema": "programme.schema.json", "Event": {},
            "rooms": [{"kind": "hall"}],
            "sessions": [{"state": "canceled", "kind": "break", "roomstatus": "proposed",
                "title": {"de": "a"}, "status": {"title": {"de": "own"}},
                "speakers": [{"part": "speaker", "role": 1}]}]});
        assert_eq!(
            unknown(&json),
            [
                "UnknownField Event",
                "UnknownWord rooms[0].kind",
                "UnknownField sessions[0].roomstatus",
                "UnknownField sessions[0].speakers[0].role",
                "UnknownWord sessions[0].state",
            ]
        );
    }
}
