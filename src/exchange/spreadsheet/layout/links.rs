//! Links in cells, so that they are read as they were.

use super::super::model::LINKS;
use super::super::words::word;
use super::{Fields, Value};
use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind};
use crate::programme::text::Text;

/// Says the links of an element: each in the column of its kind; or all in that of all kinds, where
/// they are in another order than these columns.
pub fn say(fields: &mut Fields, links: &[KindLink], main: Lang) {
    let place =
        |link: &KindLink| LINKS.iter().position(|kind| LinkKind::from_code(kind) == link.kind);
    if !links.is_sorted_by_key(place) {
        let words = |kind: LinkKind| {
            let code = LINKS.iter().find(|code| LinkKind::from_code(code) == kind);
            code.map(|code| format!("{}: ", word(code, main))).unwrap_or_default()
        };
        let all: Vec<&KindLink> = links.iter().collect();
        fields.insert("links", Value::Text(cells(&all, main, words)));
        return;
    }
    for field in LINKS {
        let kind = LinkKind::from_code(field);
        let of_kind: Vec<&KindLink> = links.iter().filter(|link| link.kind == kind).collect();
        if !of_kind.is_empty() {
            fields.insert(field, Value::Text(cells(&of_kind, main, |_| String::new())));
        }
    }
}

/// The cell of each language: in the first one, that of the main language, each link has its line, in
/// the others those that have a title there.
pub fn cells(links: &[&KindLink], main: Lang, front: impl Fn(LinkKind) -> String) -> Text {
    let mut text = Text::default();
    let mut languages = vec![main];
    for phrase in links.iter().flat_map(|link| link.title.all()) {
        if !languages.contains(&phrase.lang) {
            languages.push(phrase.lang);
        }
    }
    for lang in languages {
        let line = |link: &&&KindLink| {
            let title = link.title.exact(lang);
            (lang == main || title.is_some()).then(|| {
                let title = title.map(one_line).unwrap_or_default();
                format!("{}{title}{}", front(link.kind), link.url)
            })
        };
        let lines: Vec<String> = links.iter().filter_map(|link| line(&link)).collect();
        text.set(lang, lines.join("\n"));
    }
    text
}

fn one_line(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join(" ") + " "
}
