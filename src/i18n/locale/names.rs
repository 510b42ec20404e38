//! Names of languages.

use icu_locale::names::{DisplayNamesPreferences, LanguageIdentifierDisplayName};
use icu_locale::{LanguageIdentifier, Locale};
use writeable::TryWriteable;

/// The name of a language for readers of another, as in running text: "allemand" of `de` in `fr`;
/// `None` where the CLDR has none.
pub fn language_name(tag: &str, reader: &str) -> Option<String> {
    let named: LanguageIdentifier = tag.parse().ok()?;
    written(named, &reader.parse::<Locale>().ok()?)
}

pub(super) fn written(named: LanguageIdentifier, reader: &Locale) -> Option<String> {
    let reader = DisplayNamesPreferences::from(reader.clone());
    let name = LanguageIdentifierDisplayName::try_new_heavy(reader, named, Default::default());
    // What it cannot name it would write as a code.
    Some(name.ok()?.as_borrowed().try_write_to_string().ok()?.into_owned())
}
