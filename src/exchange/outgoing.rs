//! A programme on its way out, and a format that is written.

use super::json::{Json, Object};
use crate::address::Page;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::programme::text::Text;
use std::collections::BTreeMap;

/// Makes a file of a programme.
pub type Writer = fn(&Outgoing) -> Result<Vec<u8>, String>;

/// A format that is written. Each room of a format says one, and `export` lists it.
pub struct OutFormat {
    /// Its name for `--format`, the same as that of what reads it.
    pub name: &'static str,
    /// How names of its files end: `.xml`.
    pub ends: &'static str,
    /// Its writer.
    pub writer: Writer,
}

/// A programme on its way out.
pub struct Outgoing {
    /// The programme.
    pub index: Index,
    /// The language of files that have but one: the first one of the event.
    pub lang: Lang,
    /// Where the site is, with a slash at the end; `None` when that is not known.
    pub site: Option<String>,
    /// What imports keep beside elements (`source`), by list and id.
    sources: BTreeMap<(&'static str, String), Object>,
}

impl Outgoing {
    /// Reads a programme of ours.
    ///
    /// # Errors
    /// A sentence without its full stop, when it is none.
    pub fn read(text: &str, site: Option<String>) -> Result<Outgoing, String> {
        let loaded = load(text).map_err(|error| format!("it is no programme: {error:?}"))?;
        let index = Index::new(loaded.programme);
        let lang = index.languages().first().copied().unwrap_or(Lang::EN);
        let file = Json::read(text)?;
        let mut sources = BTreeMap::new();
        for list in ["verticals", "rooms", "people", "sessions"] {
            let elements = file.as_object().map(|file| file.list(list)).unwrap_or_default();
            for element in elements.iter().filter_map(Json::as_object) {
                let source = element.get("source").and_then(Json::as_object);
                if let (Some(id), Some(source)) = (element.str("id"), source) {
                    sources.insert((list, id.to_owned()), source.clone());
                }
            }
        }
        Ok(Outgoing { index, lang, site, sources })
    }

    /// What an import kept beside an element, under a name of its source.
    pub fn source(&self, list: &'static str, id: &str, name: &str) -> Option<&Json> {
        self.sources.get(&(list, id.to_owned()))?.get(name)
    }

    /// A text in the language of the file, or in the next one that there is.
    pub fn say<'a>(&self, text: &'a Text) -> &'a str {
        text.get(self.lang).map(|phrase| phrase.text).unwrap_or_default()
    }

    /// The address of a page of the site.
    pub fn page(&self, page: &Page) -> Option<String> {
        let site = self.site.as_ref()?;
        Some(format!("{site}{}", page.path(self.lang).trim_start_matches('/')))
    }
}
