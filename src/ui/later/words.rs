//! Words that only what comes later puts together.

use crate::i18n;
use crate::programme::time::Moment;

/// From when to when, as it goes into a sentence: never broken over two lines.
pub fn range(from: Moment, until: Moment) -> String {
    i18n::isolate(&format!("{}\u{2060}–\u{2060}{}", from.clock(), until.clock()))
}
