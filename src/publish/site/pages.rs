//! The pages of a site.

use crate::address::Page;
use crate::programme::index::Index;
use crate::programme::lang::Lang;

/// All pages of a programme, in each language.
pub fn pages(index: &Index) -> Vec<Page> {
    let programme = index.programme();
    let mut pages = vec![
        Page::Programme,
        Page::Agenda,
        Page::People,
        Page::Verticals,
        Page::Outcomes,
        Page::Changes,
        Page::About,
    ];
    let sessions = index.sessions().iter().map(|session| &*session.id);
    pages.extend(sessions.filter(is_plain).map(|id| Page::Session(id.to_owned())));
    let people = programme.people.iter().map(|person| &*person.id);
    pages.extend(people.filter(is_plain).map(|id| Page::Person(id.to_owned())));
    let verticals = programme.verticals.iter().map(|vertical| &*vertical.id);
    pages.extend(verticals.filter(is_plain).map(|id| Page::Vertical(id.to_owned())));
    pages
}

/// Whether an id can be part of a path as it is. The check before publishing says so of those
/// that cannot; the app still shows them.
fn is_plain(id: &&str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    !id.is_empty() && !id.starts_with('.') && id.bytes().all(plain)
}

/// The file that holds a page, below the site's directory: `fr/agenda/index.html`.
pub fn file(page: &Page, lang: Lang) -> String {
    format!("{}/index.html", page.path(lang).trim_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_a_directory_with_an_index() {
        assert_eq!(file(&Page::Programme, Lang::FR), "fr/index.html");
        assert_eq!(file(&Page::Session("a".into()), Lang::ZGH), "zgh/session/a/index.html");
    }

    #[test]
    fn no_id_leads_out_of_the_site() {
        for id in ["", ".", "..", "../x", "a/b", "a b", "é", ".hidden", "a\\b", "a%2fb"] {
            assert!(!is_plain(&id), "{id}");
        }
        assert!(is_plain(&"round-table_1.a~b"));
    }
}
