//! The words of what comes later ([`crate::i18n::rest`]) on the page, each marked with the
//! language it is really in: as in [`crate::ui::components::words`].

use crate::i18n::{self, Counted, rest};
use crate::programme::lang::Lang;
use crate::programme::time::Moment;
use crate::ui::components::words::{filled, lang, phrase, words};
use crate::ui::html::Html;

/// Picks a message.
pub type Pick = fn(&rest::Messages) -> &'static str;

/// A message.
pub fn say(pick: Pick) -> Html {
    phrase(rest::say(lang(), pick))
}

/// A message with values, which are told in the language that the message is really in.
pub fn say_with(pick: Pick, values: impl FnOnce(Lang) -> Vec<(&'static str, String)>) -> Html {
    let (text, of) = fill(pick, values);
    words(text, of)
}

/// The same as plain text, for attributes, with the language it is in.
pub fn fill(
    pick: Pick,
    values: impl FnOnce(Lang) -> Vec<(&'static str, String)>,
) -> (String, Lang) {
    filled(rest::say(lang(), pick), values)
}

/// From when to when, as it goes into a sentence: never broken over two lines.
pub fn range(from: Moment, until: Moment) -> String {
    i18n::isolate(&format!("{}\u{2060}–\u{2060}{}", from.clock(), until.clock()))
}

/// A message with a number.
pub fn count(pick: fn(&rest::Counts) -> &Counted, n: usize) -> Html {
    let (text, of) = rest::count(lang(), pick, n as u64);
    words(text, of)
}
