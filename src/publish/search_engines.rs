//! The files of a site for search engines: `sitemap.xml`
//! (<https://www.sitemaps.org/protocol.html> 0.9, with the alternates of each page in other
//! languages) and `robots.txt` (RFC 9309).

use crate::address::Page;
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::time::Moment;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// The protocol allows 50,000 addresses and 50 MiB to a file. A page in its languages is four
/// addresses and takes about 4 KB, so that this keeps well below both.
const PAGES_IN_A_FILE: usize = 5_000;

/// The namespaces of sitemaps and of their alternates.
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// A published site as search engines list it.
#[derive(Clone, Debug)]
pub struct Listing<'a> {
    /// Origin and base, with a slash at the end: `https://host/2025/`.
    pub address: &'a str,
    /// The languages of the site; the first one is for readers of none of them.
    pub languages: &'a [Lang],
    /// The time of the last change of the pages.
    pub published: Moment,
}

/// A page in one of its languages, for `hreflang`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// BCP 47, or `x-default`.
    pub hreflang: &'static str,
    /// Absolute address.
    pub href: String,
}

/// A file for the root of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RootFile {
    /// Name of the file, such as `robots.txt`.
    pub name: String,
    /// Content of the file.
    pub text: String,
}

impl<'a> Listing<'a> {
    /// The listing of a programme at an address.
    pub fn of(index: &'a Index, address: &'a str) -> Listing<'a> {
        let published = index.programme().published;
        Listing { address, languages: index.languages(), published }
    }

    /// The absolute address of a page.
    pub fn page(&self, lang: Lang, page: &Page) -> String {
        format!("{}{}", self.address, page.path(lang).trim_start_matches('/'))
    }

    /// A page in all languages, and where readers of any other find it: at the site's root,
    /// which picks a language, if it is the programme.
    pub fn alternates(&self, page: &Page) -> Vec<Alternate> {
        let of = |lang: Lang| Alternate { hreflang: lang.code(), href: self.page(lang, page) };
        let mut alternates: Vec<Alternate> = self.languages.iter().copied().map(of).collect();
        let default = match page {
            Page::Programme => self.address.to_owned(),
            _ => self.page(self.languages[0], page),
        };
        alternates.push(Alternate { hreflang: "x-default", href: default });
        alternates
    }

    /// `sitemap.xml`, of these pages in all languages. When they are too many for one file it is
    /// an index, and `sitemap-1.xml` and so on stand beside it.
    ///
    /// # Errors
    /// Only what the XML writer may say; writing into memory does not fail.
    pub fn sitemap(&self, pages: &[Page]) -> io::Result<Vec<RootFile>> {
        if pages.len() <= PAGES_IN_A_FILE {
            return Ok(vec![RootFile { name: "sitemap.xml".to_owned(), text: self.urls(pages)? }]);
        }
        let mut files = Vec::new();
        for (number, pages) in (1..).zip(pages.chunks(PAGES_IN_A_FILE)) {
            files.push(RootFile { name: format!("sitemap-{number}.xml"), text: self.urls(pages)? });
        }
        files.insert(0, RootFile { name: "sitemap.xml".to_owned(), text: self.index(&files)? });
        Ok(files)
    }

    /// `robots.txt`: everything may be read. Robots ask for it at the root of the host alone, so
    /// that below a sub-path it has no effect.
    pub fn robots(&self) -> RootFile {
        let text = format!("User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n", self.address);
        RootFile { name: "robots.txt".to_owned(), text }
    }

    fn urls(&self, pages: &[Page]) -> io::Result<String> {
        document("urlset", |xml| {
            for page in pages {
                let alternates = self.alternates(page);
                for lang in self.languages {
                    self.url(xml, &self.page(*lang, page), &alternates)?;
                }
            }
            Ok(())
        })
    }

    fn index(&self, files: &[RootFile]) -> io::Result<String> {
        document("sitemapindex", |xml| {
            for file in files {
                xml.create_element("sitemap").write_inner_content(|xml| {
                    self.head(xml, &format!("{}{}", self.address, file.name))
                })?;
            }
            Ok(())
        })
    }

    fn url(&self, xml: &mut Xml, address: &str, alternates: &[Alternate]) -> io::Result<()> {
        xml.create_element("url").write_inner_content(|xml| {
            self.head(xml, address)?;
            for Alternate { hreflang, href } in alternates {
                xml.create_element("xhtml:link")
                    .with_attributes([("rel", "alternate"), ("hreflang", *hreflang)])
                    .with_attribute(("href", &**href))
                    .write_empty()?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// The beginning of an entry, which is the same in both kinds of sitemap.
    fn head(&self, xml: &mut Xml, address: &str) -> io::Result<()> {
        let published = self.published.to_string();
        xml.create_element("loc").write_text_content(BytesText::new(address))?;
        xml.create_element("lastmod").write_text_content(BytesText::new(&published))?;
        Ok(())
    }
}

type Xml = Writer<Vec<u8>>;

/// An XML document with this root element.
fn document(root: &str, content: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<String> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element(root)
        .with_attributes([("xmlns", SITEMAP), ("xmlns:xhtml", XHTML)])
        .write_inner_content(content)?;
    let mut text = String::from_utf8(xml.into_inner()).map_err(io::Error::other)?;
    text.push('\n');
    Ok(text)
}
