//! What an earlier publication has drawn, so that it is not drawn again: a small file beside the
//! output, which names files in it. It is safe to delete.
//!
//! The key of a drawing is a hash of all that it is drawn from, the command and the fonts among
//! it. A file counts only as long as its content has the hash that is in its name.

use crate::publish::hash::short_hash;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

/// The drawings that are known, and those of this publication.
pub struct Cache {
    file: PathBuf,
    /// Whatever all drawings depend on.
    seed: String,
    /// Paths below the output, by keys.
    known: BTreeMap<String, String>,
    used: Mutex<BTreeMap<String, String>>,
}

impl Cache {
    /// Reads a cache; one that cannot be read is empty. `seed`: whatever all drawings depend on.
    pub fn read(file: PathBuf, seed: &str) -> Cache {
        let known = fs::read(&file).ok().and_then(|text| serde_json::from_slice(&text).ok());
        let seed = format!("{}{seed}", of_command());
        Cache { file, seed, known: known.unwrap_or_default(), used: Mutex::default() }
    }

    /// The key of what is drawn from this.
    pub fn key(&self, drawn_from: &str) -> String {
        short_hash(format!("{}{drawn_from}", self.seed).as_bytes())
    }

    /// The path of a drawing.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.known.get(key).map(String::as_str)
    }

    /// Notes that a drawing of this publication has this path.
    pub fn note(&self, key: String, path: String) {
        self.used.lock().expect("nobody panics with it").insert(key, path);
    }

    /// Writes what this publication has used, and nothing else.
    ///
    /// # Errors
    /// A sentence for the command line when it cannot be written.
    pub fn write(self) -> Result<(), String> {
        let used = self.used.into_inner().expect("nobody panics with it");
        if used == self.known {
            return Ok(());
        }
        let text = serde_json::to_string_pretty(&used).expect("texts can be written");
        fs::write(&self.file, text)
            .map_err(|error| format!("{} cannot be written: {error}", self.file.display()))
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
        let read = |seed| Cache::read(dir.path().join("cache.json"), seed);
        let cache = read("green");
        let (one, two) = (cache.key("one"), cache.key("two"));
        assert_ne!(one, two);
        assert_eq!(cache.get(&one), None);
        cache.note(one.clone(), "a-1.png".to_owned());
        cache.note(two.clone(), "a-2.png".to_owned());
        cache.write().unwrap();
        let cache = read("green");
        assert_eq!((cache.key("one"), cache.get(&one)), (one.clone(), Some("a-1.png")));
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
            let cache = Cache::read(file.clone(), "");
            assert_eq!(cache.get("a"), None);
            cache.write().unwrap();
        }
    }
}
