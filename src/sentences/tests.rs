//! The files of sentences against each other, and against the code.

use super::*;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Names of sentences with the places in them.
type Places = BTreeMap<String, BTreeSet<String>>;

/// All sentences of a file: messages by name, attributes as `message.attribute`.
fn places(text: &str) -> Places {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut places = Places::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name.to_owned();
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|one| (format!("{name}.{}", one.id.name), &one.value));
        let value = message.value.iter().map(|value| (name.clone(), value));
        for (key, pattern) in value.chain(attributes) {
            let mut found = BTreeSet::new();
            of_pattern(pattern, &mut found);
            assert!(places.insert(key.clone(), found).is_none(), "{key} stands there twice");
        }
    }
    places
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => of_inline(inline, found),
            Expression::Select { selector, variants } => {
                of_inline(selector, found);
                variants.iter().for_each(|variant| of_pattern(&variant.value, found));
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
        InlineExpression::StringLiteral { .. } => {}
        InlineExpression::FunctionReference { id, arguments } if id.name == "PLURAL" => {
            arguments.positional.iter().for_each(|argument| of_inline(argument, found));
        }
        other => panic!("the files use nothing else: {other:?}"),
    }
}

/// The code of the command, without the files of this room's tests.
fn code() -> String {
    fn read(dir: &Path, all: &mut String) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, all);
            } else if path.extension().is_some_and(|end| end == "rs") {
                *all += &fs::read_to_string(&path).unwrap();
            }
        }
    }
    let mut all = String::new();
    for room in ["src/exchange", "src/publish", "src/sentences"] {
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(room), &mut all);
    }
    all
}

#[test]
fn every_sentence_is_there_in_each_language_with_the_same_places() {
    let [(_, english), others @ ..] = FILES;
    let english = places(english);
    for (lang, text) in others {
        let own = places(text);
        let names = |places: &Places| places.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(names(&own), names(&english), "{lang:?}");
        for (name, places) in &own {
            assert_eq!(places, &english[name], "{name} in {lang:?}");
        }
    }
}

#[test]
fn every_sentence_is_said_by_the_code() {
    let code = code();
    for (_, text) in FILES {
        for name in places(text).keys() {
            let message = name.split('.').next().unwrap();
            assert!(code.contains(&format!("\"{message}\"")), "nobody says {message}");
        }
    }
}

#[test]
fn translations_are_none_of_the_english_sentences() {
    /// What is the same in each language: nothing but places and signs.
    fn has_words(pattern: &str) -> bool {
        pattern.split(['{', '}']).step_by(2).any(|text| text.chars().any(char::is_alphabetic))
    }
    let lines = |text: &'static str| {
        let lines = text.lines().filter_map(|line| line.split_once(" = "));
        lines.filter(|(_, said)| has_words(said)).collect::<Vec<_>>()
    };
    let [(_, english), others @ ..] = FILES;
    let english = lines(english);
    for (lang, text) in others {
        let same: Vec<_> = lines(text).into_iter().filter(|it| english.contains(it)).collect();
        assert_eq!(same, [], "in {lang:?}");
    }
}

#[test]
fn french_has_its_spaces_and_apostrophes() {
    let [_, (_, french), _] = FILES;
    for line in french.lines().filter(|line| !line.starts_with("##")) {
        // What stands in quotes is code.
        let told: String = line.split('"').step_by(2).collect();
        let told: String = told.split('`').step_by(2).collect();
        for sign in [":", ";", "!", "?", "»"] {
            assert!(!told.contains(&format!(" {sign}")), "a plain space before {sign}: {line}");
        }
        assert!(!told.contains("« ") && !told.contains('\''), "{line}");
    }
}

#[test]
fn data_is_isolated_where_the_sentence_runs_the_other_way() {
    let sentence = Sentence::new("duplicate-id").with("id", quoted("a"));
    assert!(sentence.say(Lang::AR).contains("\u{2068}\"a\"\u{2069}"), "{sentence:?}");
    assert!(!sentence.say(Lang::FR).contains('\u{2068}'));
}

#[test]
fn a_language_without_sentences_is_spoken_to_in_english() {
    let sentence = Sentence::new("severity-error");
    assert_eq!(sentence.say(Lang::ZGH), "error");
    assert_eq!(sentence.say(Lang::new("fr-MA").unwrap()), sentence.say(Lang::FR));
}

#[test]
fn arabic_has_a_form_for_each_kind_of_number() {
    let count = |count: usize| Sentence::new("errors").with("count", count).say(Lang::AR);
    let told: BTreeSet<String> = [0, 1, 2, 3, 11, 100].map(count).into_iter().collect();
    assert_eq!(told.len(), 6);
    assert_eq!(count(2), "خطآن");
}

#[test]
fn a_fault_of_a_source_is_told_in_each_language_with_its_place_apart() {
    use crate::exchange::Place;
    let no_time = || Sentence::new("source-no-time").with("found", "25:30");
    let cell = Place::cell("Sessions", 13, 3).in_file("a.xlsx").fault(no_time());
    assert_eq!(cell.say(Lang::EN), "a.xlsx, Sessions!D14: 25:30 is no time");
    assert_eq!(cell.say(Lang::FR), "a.xlsx, Sessions!D14\u{a0}: 25:30 n’est pas une heure");
    assert_eq!(
        cell.say(Lang::AR),
        "\u{2068}a.xlsx\u{2069}، \u{2068}Sessions!D14\u{2069}: \u{2068}25:30\u{2069} ليس وقتا"
    );
    let line = Place::line(12).fault(no_time());
    assert_eq!(line.say(Lang::FR), "ligne 12\u{a0}: 25:30 n’est pas une heure");
    assert_eq!(line.say(Lang::AR), "السطر 12: \u{2068}25:30\u{2069} ليس وقتا");
}

impl Sentence {
    /// The sentence in English; a place that is not filled in any language is a fault.
    pub fn english(&self) -> String {
        let told = LANGUAGES.map(|lang| self.say(lang));
        assert!(told.iter().all(|told| !told.is_empty()), "{self:?}");
        told.into_iter().next().unwrap_or_default()
    }
}
