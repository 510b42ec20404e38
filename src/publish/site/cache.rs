//! What an earlier publication has made with much work, so that it is not made again: a small file
//! beside the output, which names files in it. It is safe to delete.
//!
//! The key of what is made is a hash of all that it is made from, the command itself among it. A
//! file counts only as long as its content has the hash that is in its name.

use crate::publish::hash::short_hash;
use crate::sentences::{Sentence, unwritable};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

/// What is known from before and what is used now, by keys: facts about files of the output.
pub struct Cache<F> {
    file: PathBuf,
    /// Whatever everything is made from.
    seed: String,
    known: BTreeMap<String, F>,
    used: Mutex<BTreeMap<String, F>>,
}

impl<F: PartialEq + Serialize + DeserializeOwned> Cache<F> {
    /// Reads a cache; one that cannot be read is empty. `seed`: whatever everything is made from.
    pub fn read(file: PathBuf, seed: &str) -> Cache<F> {
        let known = fs::read(&file).ok().and_then(|text| serde_json::from_slice(&text).ok());
        let seed = format!("{}{seed}", of_command());
        Cache { file, seed, known: known.unwrap_or_default(), used: Mutex::default() }
    }

    /// The key of what is made from this.
    pub fn key(&self, made_from: &str) -> String {
        short_hash(format!("{}{made_from}", self.seed).as_bytes())
    }

    /// The facts about what was made before.
    pub fn get(&self, key: &str) -> Option<&F> {
        self.known.get(key)
    }

    /// Notes facts about what is part of this publication.
    pub fn note(&self, key: String, facts: F) {
        self.used.lock().expect("nobody panics with it").insert(key, facts);
    }

    /// Writes what this publication has used, and nothing else.
    ///
    /// # Errors
    /// A sentence for the command line when it cannot be written.
    pub fn write(self) -> Result<(), Sentence> {
        let used = self.used.into_inner().expect("nobody panics with it");
        if used == self.known {
            return Ok(());
        }
        let text = serde_json::to_string_pretty(&used).expect("texts can be written");
        fs::write(&self.file, text).map_err(|error| unwritable(&self.file, &error))
    }
}

/// Tells this command from an earlier or later one, by its file: also one of the same version.
fn of_command() -> String {
    let file = std::env::current_exe().and_then(fs::metadata);
    let of_file = file.and_then(|file| Ok(format!("{} {:?}", file.len(), file.modified()?)));
    format!("{} {}", env!("CARGO_PKG_VERSION"), of_file.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_used_is_known_the_next_time_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let read = |seed| Cache::<String>::read(dir.path().join("cache.json"), seed);
        let cache = read("green");
        let (one, two) = (cache.key("one"), cache.key("two"));
        assert_ne!(one, two);
        assert_eq!(cache.get(&one), None);
        cache.note(one.clone(), "a-1.png".to_owned());
        cache.note(two.clone(), "a-2.png".to_owned());
        cache.write().unwrap();
        let cache = read("green");
        assert_eq!(
            (cache.key("one"), cache.get(&one).map(|it| &**it)),
            (one.clone(), Some("a-1.png"))
        );
        cache.note(one.clone(), "a-1.png".to_owned());
        cache.write().unwrap();
        assert_eq!(read("green").get(&two), None);
        assert_ne!(read("red").key("one"), one);
    }

    #[test]
    fn a_damaged_cache_is_an_empty_one() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("cache.json");
        for text in ["", "[]", "{\"a\": 1}"] {
            fs::write(&file, text).unwrap();
            let cache = Cache::<String>::read(file.clone(), "");
            assert_eq!(cache.get("a"), None);
            cache.write().unwrap();
        }
    }
}
