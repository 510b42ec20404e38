use super::SITE;
use barnamaj::address::Page;
use barnamaj::programme::lang::Lang;
use barnamaj::programme::time::Moment;
use barnamaj::publish::search_engines::{Listing, RootFile};
use roxmltree::{Document, Node};
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";
const PUBLISHED: &str = "2025-06-30T18:00:00+01:00";

fn site(address: &str) -> Listing<'_> {
    let published = Moment::parse(PUBLISHED).expect("a time");
    Listing { address, languages: &[Lang::FR, Lang::AR, Lang::ZGH, Lang::EN], published }
}

fn sitemap(pages: &[Page]) -> Vec<RootFile> {
    site(SITE).sitemap(pages).expect("it is written")
}

/// The entries of a file whose root has this name, as the protocol wants them.
fn entries<'a, 'input>(document: &'a Document<'input>, root: &str) -> Vec<Node<'a, 'input>> {
    assert!(document.root_element().has_tag_name((SITEMAP, root)));
    document.root_element().children().filter(Node::is_element).collect()
}

/// The text of the only child of this name.
fn child<'a>(entry: Node<'a, '_>, name: &str) -> &'a str {
    let mut children = entry.children().filter(|child| child.has_tag_name((SITEMAP, name)));
    let only = children.next().unwrap_or_else(|| panic!("there is a {name}"));
    assert!(children.next().is_none(), "{name} is there once");
    only.text().expect("a text")
}

/// The address of an entry; everything else in it is as it has to be.
fn address<'a>(entry: Node<'a, '_>) -> &'a str {
    assert_eq!(child(entry, "lastmod"), PUBLISHED);
    let address = child(entry, "loc");
    assert!(address.len() < 2048 && address.starts_with(SITE), "{address}");
    assert_eq!(Url::parse(address).expect("an address").as_str(), address);
    address
}

fn alternates<'a>(entry: Node<'a, '_>) -> BTreeMap<&'a str, &'a str> {
    let links = entry.children().filter(|child| child.has_tag_name((XHTML, "link")));
    links
        .map(|link| {
            assert_eq!(link.attribute("rel"), Some("alternate"));
            (link.attribute("hreflang").expect("a language"), link.attribute("href").expect("href"))
        })
        .collect()
}

#[test]
fn every_page_is_listed_in_every_language_with_the_others_beside_it() {
    let files = sitemap(&[Page::Programme, Page::Agenda, Page::Session("closing".into())]);
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].name, "sitemap.xml");
    let document = Document::parse(&files[0].text).expect("XML");
    let pages: BTreeMap<&str, _> = entries(&document, "urlset")
        .into_iter()
        .map(|entry| (address(entry), alternates(entry)))
        .collect();
    assert_eq!(pages.len(), 12);
    for (address, alternates) in &pages {
        let languages: Vec<&str> = alternates.keys().copied().collect();
        assert_eq!(languages, ["ar", "en", "fr", "x-default", "zgh"]);
        assert!(
            alternates.values().any(|alternate| alternate == address),
            "{address} names itself"
        );
        for (_, alternate) in alternates.iter().filter(|(lang, _)| **lang != "x-default") {
            assert_eq!(&pages[alternate], alternates, "{alternate} names the same");
        }
    }
    let default = |address: &str| pages[&*format!("{SITE}{address}")]["x-default"];
    assert_eq!(default("fr/"), SITE);
    assert_eq!(default("ar/agenda"), format!("{SITE}fr/agenda"));
}

#[test]
fn too_many_pages_for_one_file_are_spread_over_several() {
    let pages: Vec<Page> = (0..12_001).map(|n| Page::Session(format!("number-{n}"))).collect();
    let files = sitemap(&pages);
    let (index, parts) = files.split_first().expect("files");
    assert_eq!(index.name, "sitemap.xml");
    let document = Document::parse(&index.text).expect("XML");
    let listed: Vec<&str> = entries(&document, "sitemapindex").into_iter().map(address).collect();
    let names = ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"];
    assert_eq!(listed, names.map(|name| format!("{SITE}{name}")));
    assert_eq!(parts.iter().map(|part| &*part.name).collect::<Vec<_>>(), names);

    let mut addresses = BTreeSet::new();
    for part in parts {
        assert!(part.text.len() < 50 << 20);
        let document = Document::parse(&part.text).expect("XML");
        let entries = entries(&document, "urlset");
        assert!(entries.len() <= 50_000);
        addresses.extend(entries.into_iter().map(|entry| address(entry).to_owned()));
    }
    assert_eq!(addresses.len(), 4 * 12_001);
}

#[test]
fn an_address_may_hold_what_xml_may_not() {
    let odd = "https://host.example/a&b'c/";
    let files = site(odd).sitemap(&[Page::Programme]).expect("it is written");
    let document = Document::parse(&files[0].text).expect("XML");
    let entry = entries(&document, "urlset")[0];
    assert_eq!(child(entry, "loc"), format!("{odd}fr/"));
    assert_eq!(alternates(entry)["x-default"], odd);
}

#[test]
fn robots_may_read_everything_and_are_shown_the_sitemap() {
    let RootFile { name, text } = site(SITE).robots();
    assert_eq!(name, "robots.txt");
    assert_eq!(text, format!("User-agent: *\nAllow: /\n\nSitemap: {SITE}sitemap.xml\n"));
}
