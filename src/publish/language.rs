//! The languages of a site.

use crate::programme::lang::Lang;
use crate::programme::text::Text;
use icu_locale::{LanguageIdentifier, LocaleExpander};

/// Tags as the app reads them from an attribute.
pub fn tags(languages: &[Lang]) -> String {
    languages.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" ")
}

/// A text without markup in a language, or in the next best.
pub fn plain(text: &Text, lang: Lang) -> String {
    text.get(lang).map(|phrase| phrase.text.to_owned()).unwrap_or_default()
}

/// The script that a language is most likely written in (ISO 15924, by the CLDR): `Arab`, `Jpan`;
/// empty where that is not known.
pub fn script(lang: Lang) -> String {
    let language = LanguageIdentifier::try_from_str(lang.code()).ok();
    let likely = |language| LocaleExpander::new_extended().get_likely_script(&language);
    language.and_then(likely).map_or_else(String::new, |script| script.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_a_script() {
        for (tag, wanted) in [
            ("fr", "Latn"),
            ("ar-MA", "Arab"),
            ("ur", "Arab"),
            ("zgh", "Tfng"),
            ("ja", "Jpan"),
            ("zh", "Hans"),
            ("zh-TW", "Hant"),
            ("sr-Latn", "Latn"),
            ("sr", "Cyrl"),
        ] {
            assert_eq!(script(Lang::new(tag).unwrap()), wanted, "{tag}");
        }
        assert_eq!(script(Lang::new("xx").unwrap()), "");
    }
}
