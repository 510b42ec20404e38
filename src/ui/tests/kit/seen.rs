//! What was drawn, as a reader sees it.

use crate::programme::lang::Lang;
use scraper::{ElementRef, Html, Node, Selector};

/// A page, or something of one.
pub struct Seen(Html);

/// An element of it.
#[derive(Clone, Copy)]
pub struct Piece<'a>(ElementRef<'a>);

impl Seen {
    /// Reads what was drawn in a document of a language.
    pub fn new(html: &str, lang: Lang) -> Seen {
        let (lang, dir) = (lang.code(), lang.dir());
        let document = format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><title>.</title><body>{html}"
        );
        let document = Html::parse_document(&document);
        assert_eq!(document.errors, Vec::<String>::new(), "{html}");
        Seen(document)
    }

    /// All of it.
    pub fn root(&self) -> Piece<'_> {
        Piece(self.0.root_element())
    }

    /// The one element that matches.
    pub fn one(&self, css: &str) -> Piece<'_> {
        self.root().one(css)
    }

    /// All elements that match.
    pub fn all(&self, css: &str) -> Vec<Piece<'_>> {
        self.root().all(css)
    }

    pub fn has(&self, css: &str) -> bool {
        self.root().has(css)
    }

    /// The texts of all elements that match.
    pub fn texts(&self, css: &str) -> Vec<String> {
        self.root().texts(css)
    }

    /// The text of the one element that matches.
    pub fn text(&self, css: &str) -> String {
        self.one(css).said()
    }

    /// The card of a session.
    pub fn card(&self, id: &str) -> Piece<'_> {
        self.one(&format!(".card[data-session={id}]"))
    }
}

impl<'a> Piece<'a> {
    /// The one element inside that matches.
    pub fn one(self, css: &str) -> Piece<'a> {
        let all = self.all(css);
        assert_eq!(all.len(), 1, "{css} in {}", self.beginning());
        all[0]
    }

    /// All elements inside that match.
    pub fn all(self, css: &str) -> Vec<Piece<'a>> {
        let selector = Selector::parse(css).expect(css);
        self.0.select(&selector).map(Piece).collect()
    }

    pub fn has(self, css: &str) -> bool {
        !self.all(css).is_empty()
    }

    /// The text of the one element inside that matches.
    pub fn text(self, css: &str) -> String {
        self.one(css).said()
    }

    /// The texts of all elements inside that match.
    pub fn texts(self, css: &str) -> Vec<String> {
        self.all(css).into_iter().map(Piece::said).collect()
    }

    /// The text inside as a reader sees it: what isolates and joins is not seen.
    pub fn said(self) -> String {
        readable(&self.raw())
    }

    /// The text inside, letter by letter. What is for visitors without script is not seen.
    pub fn raw(self) -> String {
        let mut raw = String::new();
        for node in self.0.descendants() {
            let Node::Text(text) = node.value() else { continue };
            let mut above = node.ancestors().filter_map(|node| node.value().as_element());
            if !above.any(|element| element.name() == "noscript") {
                raw.push_str(text);
            }
        }
        raw
    }

    pub fn attr(self, name: &str) -> Option<&'a str> {
        self.0.value().attr(name)
    }

    pub fn tag(self) -> &'a str {
        self.0.value().name()
    }

    pub fn has_class(self, class: &str) -> bool {
        self.0.value().classes().any(|own| own == class)
    }

    /// What a screen reader calls it: its label, or else its text.
    pub fn name(self) -> String {
        self.attr("aria-label").map_or_else(|| self.said(), readable)
    }

    /// Whether it is shown: neither it nor anything around it is hidden.
    pub fn is_shown(self) -> bool {
        self.line().all(|part| part.attr("hidden").is_none())
    }

    /// The language that its text is in, as the markup says.
    pub fn lang(self) -> &'a str {
        self.line().find_map(|part| part.attr("lang")).expect("the document has a language")
    }

    /// The direction that its text is in, as the markup says.
    pub fn dir(self) -> &'a str {
        self.line().find_map(|part| part.attr("dir")).expect("the document has a direction")
    }

    /// It and the elements around it, from the inside.
    pub fn line(self) -> impl Iterator<Item = Piece<'a>> {
        let around = self.0.ancestors().filter_map(ElementRef::wrap).map(Piece);
        std::iter::once(self).chain(around)
    }

    /// The texts that stand directly in it.
    pub fn own_texts(self) -> impl Iterator<Item = &'a str> {
        self.0.children().filter_map(|node| node.value().as_text()).map(|text| &**text)
    }

    /// Enough of it to see where a test has looked.
    fn beginning(self) -> String {
        self.html().chars().take(500).collect()
    }

    /// It as HTML.
    pub fn html(self) -> String {
        self.0.html()
    }
}

/// A text without what isolates and joins, and with one space for every sort of space.
pub fn readable(text: &str) -> String {
    let seen: String =
        text.chars().filter(|letter| !"\u{2068}\u{2069}\u{2060}".contains(*letter)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}
