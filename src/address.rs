//! The addresses of the app: which page, in which language.
//!
//! Pure, so that the view, the prerenderer and the tests share one reading of a path.

use crate::programme::lang::Lang;

/// A page of the app. Ids are as they stand in the address: whether there is such a session is
/// for the page to find out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// All sessions, by day.
    Programme,
    /// One session, by id.
    Session(String),
    /// What the visitor keeps.
    Agenda,
    /// Everybody who speaks.
    People,
    /// One person, by id.
    Person(String),
    /// All verticals.
    Verticals,
    /// One vertical, by id.
    Vertical(String),
    /// What came of the event.
    Outcomes,
    /// What has changed since the visitor last saw the programme.
    Changes,
    /// About the event, and about the app.
    About,
    /// No page has this path.
    Unknown,
}

/// A path below the site's base, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// `None`: the path names no language, or none of the event.
    pub lang: Option<Lang>,
    /// The page that the path leads to.
    pub page: Page,
}

impl Address {
    /// Reads a path below the base (`/fr/session/closing`) of a site in these languages; a slash at
    /// the end does no harm.
    pub fn parse(path: &str, languages: &[Lang]) -> Address {
        let mut segments = path.split('/').filter(|segment| !segment.is_empty());
        let Some(first) = segments.next() else {
            return Address { lang: None, page: Page::Programme };
        };
        let lang = Lang::best_of(languages, first);
        let rest = [segments.next(), segments.next(), segments.next()];
        Address { lang, page: if lang.is_some() { page_of(rest) } else { Page::Unknown } }
    }

    /// Whether the path names a language that the event is not published in (`/de/…`).
    pub fn is_foreign(&self) -> bool {
        self.lang.is_none() && self.page == Page::Unknown
    }
}

fn page_of(segments: [Option<&str>; 3]) -> Page {
    match segments {
        [None, ..] => Page::Programme,
        [Some("session"), Some(id), None] => Page::Session(id.into()),
        [Some("agenda"), None, _] => Page::Agenda,
        [Some("people"), None, _] => Page::People,
        [Some("people"), Some(id), None] => Page::Person(id.into()),
        [Some("verticals"), None, _] => Page::Verticals,
        [Some("verticals"), Some(id), None] => Page::Vertical(id.into()),
        [Some("outcomes"), None, _] => Page::Outcomes,
        [Some("changes"), None, _] => Page::Changes,
        [Some("about"), None, _] => Page::About,
        _ => Page::Unknown,
    }
}

impl Page {
    /// The path below the base in a language: the inverse of [`Address::parse`] (an unknown
    /// page leads to the programme).
    pub fn path(&self, lang: Lang) -> String {
        let mut path = String::from("/");
        path.push_str(lang.code());
        let (room, id) = match self {
            Page::Programme | Page::Unknown => ("/", ""),
            Page::Session(id) => ("/session/", id.as_str()),
            Page::Agenda => ("/agenda", ""),
            Page::People => ("/people", ""),
            Page::Person(id) => ("/people/", id.as_str()),
            Page::Verticals => ("/verticals", ""),
            Page::Vertical(id) => ("/verticals/", id.as_str()),
            Page::Outcomes => ("/outcomes", ""),
            Page::Changes => ("/changes", ""),
            Page::About => ("/about", ""),
        };
        path.push_str(room);
        path.push_str(id);
        path
    }
}

/// Joins query parameters to `?a=b&c=d`; empty without parameters.
pub fn query_string(pairs: &[(&str, String)]) -> String {
    let mut query = String::new();
    for (key, value) in pairs {
        query.push(if query.is_empty() { '?' } else { '&' });
        query.push_str(key);
        query.push('=');
        escape(value, &mut query);
    }
    query
}

/// Percent-encodes what may not stand in the value of a query parameter; commas and colons stay
/// readable (RFC 3986, section 3.4).
fn escape(value: &str, into: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~,:".contains(&byte) {
            into.push(char::from(byte));
        } else {
            into.push('%');
            into.push(char::from(HEX[usize::from(byte >> 4)]));
            into.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_page_is_found_again_from_its_path() {
        let id = || String::from("closing");
        let pages = [
            Page::Programme,
            Page::Session(id()),
            Page::Agenda,
            Page::People,
            Page::Person(id()),
            Page::Verticals,
            Page::Vertical(id()),
            Page::Outcomes,
            Page::Changes,
            Page::About,
        ];
        for lang in Lang::ALL {
            for page in &pages {
                let found = Address::parse(&page.path(lang), &Lang::ALL);
                assert_eq!(found, Address { lang: Some(lang), page: page.clone() });
                assert_eq!(Address::parse(&format!("{}/", page.path(lang)), &Lang::ALL), found);
            }
        }
    }

    #[test]
    fn strange_paths_are_unknown_pages_not_other_pages() {
        for path in ["/fr/sessions", "/fr/session", "/fr/agenda/x", "/ar/people/a/b", "/fr/kiosk/x"]
        {
            assert_eq!(Address::parse(path, &Lang::ALL).page, Page::Unknown, "{path}");
        }
        assert!(Address::parse("/de/agenda", &Lang::ALL).is_foreign());
        assert!(Address::parse("/assets/", &Lang::ALL).is_foreign());
        assert!(!Address::parse("/", &Lang::ALL).is_foreign());
    }

    #[test]
    fn a_language_is_found_however_its_tag_is_written() {
        let brazilian = Lang::new("pt-BR").unwrap();
        for path in ["/pt-BR/agenda", "/pt-br/agenda", "/pt/agenda"] {
            let found = Address::parse(path, &[brazilian]);
            assert_eq!(found, Address { lang: Some(brazilian), page: Page::Agenda }, "{path}");
        }
    }

    #[test]
    fn a_query_is_readable_and_escaped() {
        let pairs = [("vertical", "health,sport".into()), ("q", "santé & co".into())];
        assert_eq!(query_string(&pairs), "?vertical=health,sport&q=sant%C3%A9%20%26%20co");
    }

    proptest! {
        #[test]
        fn no_path_panics(path in "\\PC*") {
            let _ = Address::parse(&path, &Lang::ALL);
        }
    }
}
