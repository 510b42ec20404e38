//! Sentences that are still to be said in a language.

use super::fill;
use crate::i18n::isolate;
use crate::i18n::source::language_name;
use crate::programme::lang::Lang;
use crate::programme::text::Text;
use fluent_bundle::{FluentArgs, FluentError, FluentValue};
use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

/// A sentence: its name in the files, and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    key: Cow<'static, str>,
    arguments: Vec<(&'static str, Argument)>,
}

/// Something that stands in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// What comes from a file or goes into one, letter by letter.
    Data(String),
    /// What is said in the language of the sentence already.
    Said(String),
    /// A word that a sentence chooses by.
    Choice(&'static str),
    /// A number.
    Number(u64),
    /// A name in its languages, or an id where there is none for the reader.
    Name(Box<Text>, String),
    /// A language, by its code.
    Language(Lang),
    /// A part that is said in the language of the sentence.
    Part(Box<Sentence>),
}

/// Data in quotes, with what cannot be seen in it told.
pub fn quoted(data: &str) -> Argument {
    Argument::Data(format!("{data:?}"))
}

impl Sentence {
    /// A sentence of this name, without anything in it so far.
    pub fn new(key: &'static str) -> Sentence {
        Sentence { key: key.into(), arguments: Vec::new() }
    }

    /// The same with something in the place of a name.
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Sentence {
        self.arguments.push((name, argument.into()));
        self
    }

    /// A sentence that is there in English alone: in the others it stands as a quotation.
    pub fn english_only(text: impl Into<String>) -> Sentence {
        Sentence::new("english-only").with("text", text.into())
    }

    /// What is said in the language of the sentence already.
    pub fn said(text: impl Into<String>) -> Sentence {
        Sentence::new("said").with("text", Argument::Said(text.into()))
    }

    /// Sentences one after the other, parted as clauses are.
    pub fn listed(sentences: impl IntoIterator<Item = Sentence>) -> Sentence {
        Sentence::joined("clauses", sentences)
    }

    /// Parts one after the other, parted as the members of a list are.
    pub fn enumerated(parts: impl IntoIterator<Item = Sentence>) -> Sentence {
        Sentence::joined("members", parts)
    }

    /// Sentences one below the other.
    pub fn lines(sentences: impl IntoIterator<Item = Sentence>) -> Sentence {
        Sentence::joined("lines", sentences)
    }

    fn joined(key: &'static str, sentences: impl IntoIterator<Item = Sentence>) -> Sentence {
        let both = |one: Sentence, other: Sentence| {
            Sentence::new(key).with("one", one).with("other", other)
        };
        sentences.into_iter().reduce(both).unwrap_or_else(|| Sentence::said(""))
    }

    /// What a message says besides, as `advice`, about the same things.
    pub fn part(&self, name: &str) -> Sentence {
        let message = self.key.split('.').next().unwrap_or_default();
        Sentence { key: format!("{message}.{name}").into(), arguments: self.arguments.clone() }
    }

    /// The sentence in a language, or in English where there is none in it.
    pub fn say(&self, lang: Lang) -> String {
        let (text, faults) = self.filled(lang);
        debug_assert!(faults.is_empty(), "{}: {faults:?}", self.key);
        text
    }

    fn filled(&self, lang: Lang) -> (String, Vec<FluentError>) {
        let mut arguments = FluentArgs::new();
        for (name, argument) in &self.arguments {
            arguments.set(*name, argument.value(lang));
        }
        fill(&self.key, &arguments, lang)
    }
}

/// In English: for clap, which speaks no other language.
impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Lang::EN))
    }
}

impl std::error::Error for Sentence {}

impl Argument {
    fn value(&self, lang: Lang) -> FluentValue<'_> {
        match self {
            Argument::Data(data) => isolated(data, lang).into(),
            Argument::Said(text) => text.as_str().into(),
            Argument::Choice(word) => (*word).into(),
            Argument::Number(number) => (*number).into(),
            Argument::Name(name, id) => {
                isolated(name.get(lang).map_or(id, |phrase| phrase.text), lang).into()
            }
            Argument::Language(of) => {
                language_name(of.code(), lang.code()).unwrap_or_else(|| of.code().to_owned()).into()
            }
            Argument::Part(sentence) => sentence.say(lang).into(),
        }
    }
}

/// Data inside of a sentence that runs from right to left, which it would be mixed up with: by marks
/// that lead terminals and pages alike, and that nobody sees. In the other direction data is mostly
/// Latin, and is copied from a terminal as it stands.
fn isolated(data: &str, lang: Lang) -> String {
    if lang.is_right_to_left() { isolate(data) } else { data.to_owned() }
}

impl From<&str> for Argument {
    fn from(data: &str) -> Argument {
        Argument::Data(data.to_owned())
    }
}

impl From<String> for Argument {
    fn from(data: String) -> Argument {
        Argument::Data(data)
    }
}

/// A file as it is named.
impl From<&Path> for Argument {
    fn from(file: &Path) -> Argument {
        Argument::Data(file.display().to_string())
    }
}

impl From<&PathBuf> for Argument {
    fn from(file: &PathBuf) -> Argument {
        file.as_path().into()
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Argument {
        Argument::Number(number as u64)
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Argument {
        Argument::Number(number)
    }
}

impl From<Sentence> for Argument {
    fn from(sentence: Sentence) -> Argument {
        Argument::Part(Box::new(sentence))
    }
}

/// What nobody has translated yet.
impl From<String> for Sentence {
    fn from(text: String) -> Sentence {
        Sentence::english_only(text)
    }
}

impl From<&str> for Sentence {
    fn from(text: &str) -> Sentence {
        Sentence::english_only(text)
    }
}
