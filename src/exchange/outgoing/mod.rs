//! A programme on its way out, and a format that is written.

pub mod days;
pub mod ids;
pub mod uri;

use super::json::{Json, Object};
use crate::address::Page;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::load::load;
use crate::programme::model::{Kind, KindLink, LinkKind, Session};
use crate::programme::text::Text;
use crate::sentences::Sentence;
use std::collections::BTreeMap;

/// The name by which files that we wrote are known.
pub const GENERATOR: &str = "barnamaj";

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

impl OutFormat {
    /// Whether a file is called as one of it.
    pub fn is_named(&self, file: &str) -> bool {
        file.to_lowercase().ends_with(self.ends)
    }
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
    pub fn read(text: &str, site: Option<String>) -> Result<Outgoing, Sentence> {
        let loaded = load(text).map_err(|_| Sentence::new("no-programme-see-check"))?;
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

    /// The name of a kind of the event's own; the word of ours.
    pub fn kind<'a>(&'a self, session: &'a Session) -> &'a str {
        let id = &*session.kind.id;
        match self.index.event_kind(id).filter(|_| Kind::from_code(id).is_none()) {
            Some(kind) => self.say(&kind.name),
            None => id,
        }
    }

    /// The name of a room; where there is none, that of the venue: for formats in which everything is
    /// in some room.
    pub fn room_name(&self, id: Option<&str>) -> &str {
        let event = &self.index.programme().event;
        let room = id.and_then(|id| self.index.room(id));
        self.say(room.map_or(event.venue.or(&event.name), |room| &room.name))
    }

    /// The address that a session has for formats that have one, as they may write it: its own page
    /// elsewhere, else that of our site.
    pub fn address(&self, session: &Session) -> Option<String> {
        let details = session.details.get();
        let own = bare_link(&details.links, LinkKind::Page).map(|page| page.url.to_string());
        let address = own.or_else(|| self.page(&Page::Session(session.id.to_string())));
        address.map(|address| uri::uri(&address))
    }

    /// The language of the title that is told.
    pub fn language_of(&self, session: &Session) -> Lang {
        session.title.get(self.lang).map_or(self.lang, |phrase| phrase.lang)
    }

    /// The address of a page of the site.
    pub fn page(&self, page: &Page) -> Option<String> {
        let site = self.site.as_ref()?;
        Some(format!("{site}{}", page.path(self.lang).trim_start_matches('/')))
    }
}

/// The link of a kind of which nothing but the address is said, for formats that have a member for it.
pub fn bare_link(links: &[KindLink], kind: LinkKind) -> Option<&KindLink> {
    links.iter().find(|link| link.kind == kind && link.title.is_empty())
}

/// Who wrote a file, in the words of the C3VOC.
pub fn generator() -> Object {
    let mut generator = Object::default();
    generator.push("name", GENERATOR);
    generator.push("version", env!("CARGO_PKG_VERSION"));
    generator
}
