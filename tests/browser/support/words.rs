//! The app's own words, as they look on a page.

use barnamaj::{
    i18n::{self, Messages, kiosk, later as later_words},
    programme::lang::Lang,
};

/// A message in one of the app's languages, with plain spaces (as `Visit` reads texts).
pub fn said(lang: &str, pick: fn(&Messages) -> &'static str) -> String {
    let lang = Lang::new(lang).expect("a language of the app");
    plain(i18n::say(lang, pick).text)
}

/// A message with its values.
pub fn filled(lang: &str, pick: fn(&Messages) -> &'static str, values: &[(&str, &str)]) -> String {
    i18n::fill(&said(lang, pick), values)
}

/// A message of what comes later.
pub fn later(lang: &str, pick: fn(&later_words::Messages) -> &'static str) -> String {
    let lang = Lang::new(lang).expect("a language of the app");
    plain(later_words::say(lang, pick).text)
}

/// A message of the screens at the venue.
pub fn on_screen(lang: &str, pick: fn(&kiosk::Messages) -> &'static str) -> String {
    let lang = Lang::new(lang).expect("a language of the app");
    plain(kiosk::say(lang, pick).text)
}

/// A message of what comes later with a number.
pub fn counted(lang: &str, pick: fn(&later_words::Counts) -> &i18n::Counted, n: u64) -> String {
    let lang = Lang::new(lang).expect("a language of the app");
    plain(&later_words::count(lang, pick, n).0)
}

/// Without what cannot be seen: isolates, joiners, and the difference between spaces.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2060}', '\u{2068}', '\u{2069}'], "").replace('\u{a0}', " ")
}
