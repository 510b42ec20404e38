//! The languages of a site.

use crate::programme::lang::Lang;
use crate::programme::text::Text;

/// Tags as the app reads them from an attribute.
pub fn tags(languages: &[Lang]) -> String {
    languages.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" ")
}

/// A text without markup in a language, or in the next best.
pub fn plain(text: &Text, lang: Lang) -> String {
    text.get(lang).map(|phrase| phrase.text.to_owned()).unwrap_or_default()
}
