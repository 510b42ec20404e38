//! The app's own words, as they look on a page.

use super::dist::event;
use barnamaj::{
    i18n::{
        self, Counted, Message,
        source::{Edition, Library},
    },
    programme::lang::Lang,
};
use std::sync::Once;

/// Loads the words as the site under test has them.
pub fn load() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        Edition::of(&event(), Library::default()).all().into_iter().for_each(i18n::load)
    });
}

/// The language of a tag.
pub fn lang(tag: &str) -> Lang {
    Lang::new(tag).expect("a language")
}

/// A message in one of the site's languages, with plain spaces (as `Visit` reads texts).
pub fn said(tag: &str, message: Message) -> String {
    plain(i18n::say(lang(tag), message).text)
}

/// A message with its values.
pub fn filled(tag: &str, message: Message, values: &[(&str, &str)]) -> String {
    i18n::fill(&said(tag, message), values)
}

/// A message with a number.
pub fn counted(tag: &str, counted: Counted, n: u64) -> String {
    plain(&i18n::count(lang(tag), counted, n).0)
}

/// Without what cannot be seen: isolates, joiners, and the difference between spaces.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2060}', '\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ")
}
