//! What a source has no place for: that it does not tell it is no taking back.

use crate::programme::lang::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// Fields of a list that a source cannot tell, such as the columns that a spreadsheet lacks.
#[derive(Clone, Debug, Default)]
pub struct Untold {
    fields: BTreeSet<&'static str>,
    /// Of texts, the languages that it can tell.
    languages: BTreeMap<&'static str, BTreeSet<Lang>>,
}

impl Untold {
    /// Adds a field.
    pub fn add(&mut self, field: &'static str) {
        self.fields.insert(field);
    }

    /// Adds a text in all languages but some.
    pub fn add_but(&mut self, field: &'static str, languages: impl IntoIterator<Item = Lang>) {
        self.languages.insert(field, languages.into_iter().collect());
    }

    /// Whether a field, of a text with its language (`title.fr`), cannot be told.
    pub fn has(&self, field: &str) -> bool {
        let (name, tag) = field.split_once('.').unwrap_or((field, ""));
        let is_other = |known: &BTreeSet<Lang>| {
            !tag.is_empty() && Lang::new(tag).is_some_and(|lang| !known.contains(&lang))
        };
        self.fields.contains(name) || self.languages.get(name).is_some_and(is_other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_can_be_told_in_some_languages() {
        let mut untold = Untold::default();
        untold.add("notice");
        untold.add_but("title", [Lang::FR]);
        let has = ["notice", "notice.fr", "title.ar"].map(|field| untold.has(field));
        assert_eq!(has, [true; 3]);
        let has = ["title.fr", "title", "start"].map(|field| untold.has(field));
        assert_eq!(has, [false; 3]);
    }
}
