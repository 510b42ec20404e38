//! Where words come from: the files of the app, and those that an organiser has for an event.

use super::faults::faults_of_own;
use super::{Source, WordsFault, fluent};
use rust_embed::Embed;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The files of words: in a release inside of the command, else where they are written.
#[derive(Embed)]
#[folder = "words/"]
struct Files;

/// The words to choose from: those of the app, before them those of an event.
#[derive(Clone, Debug, Default)]
pub struct Library {
    own: BTreeMap<String, Source>,
}

impl Library {
    /// The library of an event, with the files of a directory: a language that the app does not
    /// speak, or other words for some of its messages. A directory that is not there holds none.
    ///
    /// # Errors
    /// All that is wrong with the files.
    pub fn with(dir: &Path) -> Result<Library, Vec<WordsFault>> {
        let mut library = Library::default();
        let mut faults = Vec::new();
        let Ok(entries) = std::fs::read_dir(dir) else { return Ok(library) };
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(".ftl"))
            .collect();
        names.sort();
        for name in names {
            let fault = |message| WordsFault { file: name.clone(), line: 0, message };
            match std::fs::read_to_string(dir.join(&name)) {
                Ok(text) => {
                    let (source, wrong) = fluent::read(&name, &text);
                    faults.extend(wrong);
                    let tag = name.trim_end_matches(".ftl");
                    faults.extend(faults_of_own(tag, &source).into_iter().map(fault));
                    library.own.insert(tag.to_owned(), source);
                }
                Err(error) => faults.push(fault(error.to_string())),
            }
        }
        if faults.is_empty() { Ok(library) } else { Err(faults) }
    }

    /// The tags of the languages that there are words in.
    pub fn languages(&self) -> Vec<String> {
        let known = Files::iter().filter_map(|name| Some(name.strip_suffix(".ftl")?.to_owned()));
        let all: BTreeSet<String> = known.chain(self.own.keys().cloned()).collect();
        all.into_iter().collect()
    }

    /// The words of a language; `None` where there are none.
    pub(super) fn source(&self, tag: &str) -> Option<Source> {
        // What is wrong with the app's own files a test tells.
        let known = text(tag).map(|text| fluent::read(&file_name(tag), &text).0);
        match (known, self.own.get(tag)) {
            (Some(known), Some(own)) => Some(known.with(own)),
            (known, own) => known.or_else(|| own.cloned()),
        }
    }
}

/// The text of the app's own file for a language.
pub(super) fn text(tag: &str) -> Option<String> {
    let file = Files::get(&file_name(tag))?;
    Some(String::from_utf8_lossy(&file.data).into_owned())
}

fn file_name(tag: &str) -> String {
    format!("{tag}.ftl")
}

impl Source {
    /// These words with others in their place, as far as those say anything.
    fn with(mut self, other: &Source) -> Source {
        self.messages.extend(other.messages.clone());
        self.counted.extend(other.counted.clone());
        self.names.extend(other.names.clone());
        self.overrides.extend(other.overrides.clone());
        for (own, other) in
            [(&mut self.fallback, &other.fallback), (&mut self.first_day, &other.first_day)]
        {
            if !other.is_empty() {
                own.clone_from(other);
            }
        }
        self
    }
}
