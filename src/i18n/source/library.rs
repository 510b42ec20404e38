//! Where words come from: the files of the app, and those that an organiser has for an event.

use super::fluent;
use super::model::Source;
use rust_embed::Embed;
use std::collections::{BTreeMap, BTreeSet};

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
    /// The library of an event, with its own words by the tags of their languages.
    pub(super) fn with(own: BTreeMap<String, Source>) -> Library {
        Library { own }
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
            (Some(known), Some(own)) => Some(known.overlaid(own)),
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
    fn overlaid(mut self, other: &Source) -> Source {
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
