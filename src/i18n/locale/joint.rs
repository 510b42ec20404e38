//! What stands between the parts of an enumeration.

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::{LanguageIdentifier, Locale};
use writeable::Writeable;

/// The comma of a language, with the space that belongs to it.
///
/// The CLDR has no such thing, but patterns of lists, with what stands between the first of several
/// parts. In some languages that is a word, or a word behind the comma (Arabic "، و"), and each
/// kind of list has a way of its own: the punctuation in front of the first that has any is taken.
pub(super) fn joint(locale: &LanguageIdentifier) -> String {
    let options = ListFormatterOptions::default();
    let kinds =
        [ListFormatter::try_new_and, ListFormatter::try_new_unit, ListFormatter::try_new_or];
    let joint = kinds.into_iter().find_map(|list| {
        let list = list(Locale::from(locale.clone()).into(), options).ok()?;
        let text = list.format([FIRST, "2", "3", "4"].into_iter()).write_to_string().into_owned();
        let between = text.strip_prefix(FIRST)?.split('2').next()?;
        let comma = between.split(char::is_alphanumeric).next()?;
        (!comma.trim().is_empty()).then(|| comma.to_owned())
    });
    joint.unwrap_or_else(|| ", ".to_owned())
}

/// The first part of the list that is tried. All parts are digits: some languages choose the word
/// between two parts by their letters.
const FIRST: &str = "1";
