//! The words that came with the script that started the app, and where those of other languages
//! are (`public/boot.js`).

use crate::i18n::{self, Words};
use crate::programme::json::{Object, list, string};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// JSON: `{"files": {"fr": "assets/words/fr-….json"}, "words": […]}`.
    #[wasm_bindgen(thread_local_v2, js_name = words)]
    static WORDS: String;
}

/// The tags of languages, and where the whole words of each are.
pub type Files = Vec<(Box<str>, Box<str>)>;

/// Loads the words that are there; tells where the others are.
pub fn load() -> Files {
    let json = WORDS.with(Clone::clone);
    let Ok(object) = Object::read(&json) else { return Vec::new() };
    for words in object.get("words").and_then(list).unwrap_or_default() {
        if let Some(words) = Words::read(words.get()) {
            i18n::load(words);
        }
    }
    let files = object.get("files").and_then(|json| Object::read(json).ok()).unwrap_or_default();
    files.iter().filter_map(|(tag, path)| Some((tag.into(), string(path)?))).collect()
}
