//! The words that have been loaded, and what they say.

use super::messages::{Counted, Message};
#[cfg(any(test, feature = "publish"))]
use super::source::words_of;
use super::words::Words;
use crate::programme::lang::Lang;
use crate::programme::text::Phrase;
use std::sync::{OnceLock, RwLock};

/// The words that have been loaded. Each is kept for good: texts on the page refer to it.
static LOADED: RwLock<Vec<&'static Words>> = RwLock::new(Vec::new());

/// Loads words, in the place of those of their language that are there already.
pub fn load(words: Words) {
    let words: &'static Words = Box::leak(Box::new(words));
    let Ok(mut loaded) = LOADED.write() else { return };
    match loaded.iter_mut().find(|known| known.lang == words.lang) {
        Some(known) => *known = words,
        None => loaded.push(words),
    }
}

/// The words of a language that have been loaded.
fn loaded(tag: &str) -> Option<&'static Words> {
    LOADED.read().ok()?.iter().find(|words| words.lang == tag).copied()
}

/// Whether all that phones need of the words of a language is there, and of those that they turn to.
pub fn are_whole(tag: &str) -> bool {
    // The last message of what comes later.
    let last = Message::RemindSoon as usize;
    loaded(tag).is_some_and(|words| {
        words.messages.len() > last && (words.fallback.is_empty() || are_whole(words.fallback))
    })
}

/// The words for readers of a language; those that were loaded first where it has none.
pub(super) fn of(tag: &str) -> &'static Words {
    static NOTHING: OnceLock<Words> = OnceLock::new();
    if let Some(words) = loaded(tag) {
        return words;
    }
    #[cfg(any(test, feature = "publish"))]
    if let Some(words) = words_of(tag) {
        load(words);
        return of(tag);
    }
    first().unwrap_or_else(|| NOTHING.get_or_init(Words::default))
}

fn first() -> Option<&'static Words> {
    LOADED.read().ok()?.first().copied()
}

/// The languages of the site, as the words that were loaded first tell them.
pub fn site_languages() -> Vec<Lang> {
    let Some(words) = first() else { return Vec::new() };
    let languages: Vec<&str> = words.languages.chunks_exact(2).map(|pair| pair[0]).collect();
    Lang::readers(&known(&languages), &known(&words.order))
}

fn known(tags: &[&str]) -> Vec<Lang> {
    tags.iter().filter_map(|tag| Lang::new(tag)).collect()
}

/// A message for a reader of `lang`, and the language that it is really in.
pub fn say(lang: Lang, message: Message) -> Phrase<'static> {
    told(lang, &|words| words.message(message))
}

/// A message with a number, for a reader of `lang`, and the language that it is really in.
pub fn count(lang: Lang, counted: Counted, n: u64) -> (String, Lang) {
    let form = told(lang, &|words| words.form(counted, n));
    (super::fill(form.text, &[("n", &n.to_string())]), form.lang)
}

/// What the words of a language say, or else those that they turn to.
fn told(lang: Lang, text: &dyn Fn(&Words) -> &'static str) -> Phrase<'static> {
    let words = of(lang.code());
    let own = text(words);
    if own.is_empty() && !words.fallback.is_empty() {
        let other = of(words.fallback);
        return Phrase { text: text(other), lang: language(other, lang) };
    }
    Phrase { text: own, lang: language(words, lang) }
}

/// The language of words that were found for a reader.
fn language(words: &Words, reader: Lang) -> Lang {
    if words.lang == reader.code() {
        return reader;
    }
    Lang::new(words.lang).unwrap_or(reader)
}
