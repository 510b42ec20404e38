//! The words of what comes later ([`crate::i18n::later`]) on the page, each marked with the
//! language it is really in: as in [`crate::ui::components::words`].

use crate::html::Html;
use crate::i18n::{self, Counted, later};
use crate::programme::lang::Lang;
use crate::programme::time::Moment;
use crate::ui::components::words::{filled, lang, phrase, words};

/// Picks a message.
pub type Pick = fn(&later::Messages) -> &'static str;

/// A message.
pub fn say(pick: Pick) -> Html {
    phrase(later::say(lang(), pick))
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
    filled(later::say(lang(), pick), values)
}

/// From when to when, as it goes into a sentence: never broken over two lines.
pub fn range(from: Moment, until: Moment) -> String {
    i18n::isolate(&format!("{}\u{2060}–\u{2060}{}", from.clock(), until.clock()))
}

/// A message with a number.
pub fn count(pick: fn(&later::Counts) -> &Counted, n: usize) -> Html {
    let (text, of) = later::count(lang(), pick, n as u64);
    words(text, of)
}
