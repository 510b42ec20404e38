//! Links in cells: addresses, each with or without a title in front of it.

use super::super::model::LINKS;
use super::super::words;
use crate::programme::fold::fold;
use crate::programme::lang::Lang;
use crate::programme::model::{KindLink, LinkKind};
use crate::programme::text::Text;

/// The links of a cell. `kind`: that of its column; where the column is of all kinds, a title can
/// begin with one: `Slides: part one https://…`.
///
/// # Errors
/// A part without an address, as it stands there.
pub fn links(cell: &str, kind: Option<LinkKind>, lang: Lang) -> Result<Vec<KindLink>, String> {
    let lines = cell.split('\n').map(str::trim).filter(|line| !line.is_empty());
    let mut links = Vec::new();
    for line in lines {
        let mut rest = line;
        while !rest.is_empty() {
            let at = ["https://", "http://"].iter().filter_map(|it| rest.find(it)).min();
            let at = at.ok_or_else(|| rest.to_owned())?;
            let (title, address) = rest.split_at(at);
            let end = address.find(char::is_whitespace).unwrap_or(address.len());
            let (address, behind) = address.split_at(end);
            rest = behind.trim_start();
            let address =
                if rest.is_empty() { address } else { address.trim_end_matches([';', ',']) };
            rest = rest.trim_start_matches([';', ',']).trim_start();
            links.push(link(title.trim(), address, kind, lang));
        }
    }
    Ok(links)
}

fn link(title: &str, address: &str, kind: Option<LinkKind>, lang: Lang) -> KindLink {
    let (named, title) = match kind {
        Some(_) => (None, title),
        None => {
            let (word, behind) = title.split_once(':').unwrap_or((title, ""));
            match kind_of(word) {
                Some(kind) => (Some(kind), behind.trim()),
                None => (None, title),
            }
        }
    };
    let kind = kind.or(named).unwrap_or_default();
    // "Slides: https://…" in the column of slides says nothing more.
    let is_kind = kind_of(title.trim_end_matches(':')) == Some(kind);
    let title = if title.is_empty() || is_kind { Text::default() } else { Text::of(lang, title) };
    KindLink { kind, url: address.into(), title }
}

/// The kind of a word, in any language.
fn kind_of(word: &str) -> Option<LinkKind> {
    let (key, _) = words::key(&fold(word), |key| LINKS.contains(&key))?;
    Some(LinkKind::from_code(key))
}

/// Adds links to a list: one that is there gets the title in another language.
pub fn add(list: &mut Vec<KindLink>, more: Vec<KindLink>) {
    for link in more {
        let known =
            list.iter_mut().find(|known| (known.kind, &known.url) == (link.kind, &link.url));
        match known {
            Some(known) => {
                for phrase in link.title.all() {
                    if known.title.exact(phrase.lang).is_none() {
                        known.title.set(phrase.lang, phrase.text);
                    }
                }
            }
            None => list.push(link),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(cell: &str, kind: Option<LinkKind>) -> Vec<String> {
        let links = links(cell, kind, Lang::FR).unwrap();
        let told = |link: &KindLink| {
            let title = link.title.exact(Lang::FR).unwrap_or("-");
            format!("{:?} {title} {}", link.kind, link.url)
        };
        links.iter().map(told).collect()
    }

    #[test]
    fn a_cell_has_addresses_with_or_without_titles() {
        let slides = Some(LinkKind::Slides);
        let wanted = ["Slides Partie 1 https://a.ma/1;x", "Slides - http://b.ma/"];
        assert_eq!(told("Partie 1 https://a.ma/1;x\n http://b.ma/", slides), wanted);
        assert_eq!(told("Partie 1 https://a.ma/1;x; http://b.ma/", slides), wanted);
        assert_eq!(told("Diapositives : https://a.ma", slides), ["Slides - https://a.ma"]);
        assert_eq!(links("à venir", slides, Lang::FR), Err("à venir".to_owned()));
    }

    #[test]
    fn a_column_of_all_links_has_their_kinds_in_front() {
        let told = told(
            "Vidéo: https://a.ma\nPage web: Slides: 1 https://b.ma\nÀ lire https://c.ma",
            None,
        );
        assert_eq!(
            told,
            [
                "Recording - https://a.ma",
                "Page Slides: 1 https://b.ma",
                "Other À lire https://c.ma"
            ]
        );
    }

    #[test]
    fn one_link_gets_its_titles_from_several_columns() {
        let mut list = links("Un https://a.ma", None, Lang::FR).unwrap();
        add(&mut list, links("واحد https://a.ma", None, Lang::AR).unwrap());
        assert_eq!((list.len(), list[0].title.exact(Lang::AR)), (1, Some("واحد")));
    }
}
