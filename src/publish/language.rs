//! The languages of a site.

use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::text::Text;

/// The first language of the event that the app speaks.
pub fn first_language(index: &Index) -> Lang {
    let languages = &index.programme().event.languages;
    languages.iter().find_map(|tag| Lang::from_tag(tag)).unwrap_or(Lang::Fr)
}

/// All languages of the app, the event's first one first.
pub fn first_to_last(index: &Index) -> Vec<Lang> {
    let first = first_language(index);
    let others = Lang::ALL.into_iter().filter(|lang| *lang != first);
    [first].into_iter().chain(others).collect()
}

/// A text without markup in a language, or in the next best.
pub fn plain(text: &Text, lang: Lang) -> String {
    text.get(lang).map(|phrase| phrase.text.to_owned()).unwrap_or_default()
}
