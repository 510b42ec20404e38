//! The words of what comes later ([`crate::i18n::later`]) on the page, each marked with the
//! language it is really in.

use crate::html::Html;
use crate::i18n::{self, Counted, later};
use crate::programme::time::Moment;
use crate::ui::components::words::{lang, words, words_of};

words_of!(later);

/// A message with a number.
pub fn count(pick: fn(&later::Counts) -> &Counted, n: usize) -> Html {
    let (text, of) = later::count(lang(), pick, n as u64);
    words(text, of)
}

/// From when to when, as it goes into a sentence: never broken over two lines.
pub fn range(from: Moment, until: Moment) -> String {
    i18n::isolate(&format!("{}\u{2060}–\u{2060}{}", from.clock(), until.clock()))
}
