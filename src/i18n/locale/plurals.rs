//! Plural rules as a table.

use icu_locale::{LanguageIdentifier, Locale};
use icu_plurals::{PluralCategory, PluralRules};

/// The numbers in the table. The rules of nearly all languages see no more of a number than
/// whether it is small, and its last two digits; 100 to 199 stand for all that is not small.
const LENGTH: usize = 200;

/// The letters of the cardinal categories of the numbers from 0 to 199, by the rules of the CLDR.
/// A language that it has no rules for has one category.
pub(super) fn table(locale: &LanguageIdentifier) -> String {
    let rules = PluralRules::try_new_cardinal(Locale::from(locale.clone()).into())
        .expect("there are rules for all languages, if only those of the root");
    (0..LENGTH).map(|n| letter(rules.category_for(n))).collect()
}

/// The letter of a category.
pub(super) fn letter(category: PluralCategory) -> char {
    match category {
        PluralCategory::Zero => 'z',
        PluralCategory::One => 'o',
        PluralCategory::Two => 't',
        PluralCategory::Few => 'f',
        PluralCategory::Many => 'm',
        PluralCategory::Other => 'x',
    }
}
