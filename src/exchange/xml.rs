//! XML as a tree of elements, read within bounds.
//!
//! Entities of a document's own are refused, not expanded; nothing outside of the document is ever
//! asked for. The five of XML and numbers of characters are read; any other (`&nbsp;`) stays as it is
//! written, since what uses those is HTML.

use super::limits::{XML_DEPTH, XML_NODES};
use super::place::{Fault, Place};
use crate::sentences::Sentence;
use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

/// An element.
#[derive(Clone, Debug, Default)]
pub struct Element {
    /// Its name, without the prefix of a namespace.
    pub name: String,
    /// Its attributes in their order.
    pub attributes: Vec<(String, String)>,
    /// The elements in it.
    pub children: Vec<Element>,
    /// The text in it, but not in its children.
    pub text: String,
    /// The line on which it begins, from 1.
    pub line: usize,
}

impl Element {
    /// Reads a document; its first element.
    ///
    /// # Errors
    /// The first thing that is no XML, with its line; or what goes beyond the bounds.
    pub fn read(text: &str) -> Result<Element, Fault> {
        let mut reader = Reader::from_str(text);
        // Many write `AT&T`; it is clear what they mean.
        reader.config_mut().allow_dangling_amp = true;
        let mut tree = Tree { text, counted: 0, line: 1, nodes: 0, open: Vec::new(), root: None };
        loop {
            let before = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
            let event = reader.read_event().map_err(|error| {
                let at = usize::try_from(reader.error_position()).unwrap_or(before);
                tree.fault(at, format!("this is no XML: {error}"))
            })?;
            if !tree.take(event, before)? {
                break;
            }
        }
        let end = text.len();
        if let Some(open) = tree.open.last() {
            let what =
                format!("this ends too early: <{}> of line {} is open", open.name, open.line);
            return Err(tree.fault(end, what));
        }
        tree.root.take().ok_or_else(|| Place::default().fault("there is no element in it"))
    }

    /// An attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }

    /// The first child of a name.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The children of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }
}

/// A tree that grows.
struct Tree<'a> {
    text: &'a str,
    /// How far lines are counted, in bytes.
    counted: usize,
    line: usize,
    nodes: usize,
    open: Vec<Element>,
    root: Option<Element>,
}

impl Tree<'_> {
    /// Takes the next part in; whether there may be more.
    fn take(&mut self, event: Event, at: usize) -> Result<bool, Fault> {
        match event {
            Event::Start(start) => {
                let element = self.element(&start, at)?;
                if self.open.len() == XML_DEPTH {
                    let what = format!("elements are more than {XML_DEPTH} deep in each other");
                    return Err(self.fault(at, what));
                }
                self.open.push(element);
            }
            Event::Empty(start) => {
                let element = self.element(&start, at)?;
                self.close(element);
            }
            Event::End(_) => {
                if let Some(element) = self.open.pop() {
                    self.close(element);
                }
            }
            Event::Text(text) => self.say(&text.xml10_content(), at)?,
            Event::CData(text) => self.say(&text.xml10_content(), at)?,
            Event::GeneralRef(reference) => {
                let name = reference.xml10_content();
                let number = reference.resolve_char_ref().ok().flatten();
                match (number, resolve_xml_entity(&name)) {
                    (Some(letter), _) => self.say(letter.encode_utf8(&mut [0; 4]), at)?,
                    (None, Some(letter)) => self.say(letter, at)?,
                    (None, None) => self.say(&format!("&{name};"), at)?,
                }
            }
            Event::DocType(kind) if kind.xml10_content().contains("<!ENTITY") => {
                let what = "it defines entities of its own, which are not expanded";
                return Err(self.fault(at, what));
            }
            Event::Eof => return Ok(false),
            Event::DocType(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
        Ok(true)
    }

    fn element(&mut self, start: &BytesStart, at: usize) -> Result<Element, Fault> {
        self.count(at)?;
        let line = self.line_of(at);
        let mut attributes = Vec::new();
        for attribute in start.attributes().with_checks(false).flatten() {
            self.count(at)?;
            let value = attribute.value.as_ref().to_owned();
            let name = attribute.key.as_ref().to_owned();
            attributes.push((name, unescaped(&value)));
        }
        let name = start.local_name().as_ref().to_owned();
        Ok(Element { name, attributes, line, ..Element::default() })
    }

    fn close(&mut self, element: Element) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None if self.root.is_none() => self.root = Some(element),
            // What comes behind the first element is none of it.
            None => {}
        }
    }

    fn say(&mut self, text: &str, at: usize) -> Result<(), Fault> {
        self.count(at)?;
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
        Ok(())
    }

    fn count(&mut self, at: usize) -> Result<(), Fault> {
        self.nodes += 1;
        if self.nodes > XML_NODES {
            let what = format!("it has more than the {XML_NODES} parts that are read");
            return Err(self.fault(at, what));
        }
        Ok(())
    }

    fn fault(&mut self, at: usize, what: impl Into<Sentence>) -> Fault {
        Place::line(self.line_of(at)).fault(what)
    }

    /// The line of a place in the text. Places only grow, but for those of faults.
    fn line_of(&mut self, at: usize) -> usize {
        let at = at.min(self.text.len());
        if at >= self.counted {
            let between = &self.text.as_bytes()[self.counted..at];
            self.line += between.iter().filter(|byte| **byte == b'\n').count();
            self.counted = at;
        }
        self.line
    }
}

/// The value of an attribute. What is no reference stays as it is.
fn unescaped(value: &str) -> String {
    match quick_xml::escape::unescape(value) {
        Ok(value) => value.into_owned(),
        Err(_) => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn refusal(text: &str) -> String {
        Element::read(text).map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn elements_attributes_and_texts_are_read() {
        let xml = "<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<a x=\"1 &amp; 2\">\n <b>one &lt;<![CDATA[<i>&]]>&#233;</b><b/>\n <!-- c --></a>\n";
        let root = Element::read(xml).unwrap();
        assert_eq!((&*root.name, root.attribute("x"), root.line), ("a", Some("1 & 2"), 3));
        let texts: Vec<&str> = root.all("b").map(|b| &*b.text).collect();
        assert_eq!(texts, ["one <<i>&é", ""]);
        assert_eq!(root.child("b").unwrap().line, 4);
    }

    #[test]
    fn what_is_nearly_xml_is_read_as_it_was_meant() {
        let root = Element::read("<a x='R&D'>AT&T &nbsp; &bogus;</a>").unwrap();
        assert_eq!((&*root.text, root.attribute("x")), ("AT&T &nbsp; &bogus;", Some("R&D")));
    }

    #[test]
    fn entities_of_its_own_are_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY x \"y\">\n<!ENTITY z \"&x;&x;\">]><a>&z;</a>";
        assert_eq!(refusal(bomb), "line 1: it defines entities of its own, which are not expanded");
        let file = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assert!(refusal(file).contains("entities of its own"));
    }

    #[test]
    fn what_is_no_xml_is_refused_with_its_line() {
        assert!(refusal("<a>\n<b>\n</a>").starts_with("line 3: this is no XML"));
        assert_eq!(refusal("<a>\n<b>\n"), "line 3: this ends too early: <b> of line 2 is open");
        assert_eq!(refusal(" "), "there is no element in it");
        assert!(refusal("<a x='1>").starts_with("line 1: this is no XML"));
    }

    #[test]
    fn what_is_too_deep_or_too_much_is_refused() {
        assert_eq!(
            refusal(&"<a>".repeat(100_000)),
            "line 1: elements are more than 64 deep in each other"
        );
        assert!(refusal(&format!("<a>{}</a>", "<b/>".repeat(XML_NODES))).contains("parts"));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC*", soup in "[<>&;/a-c!\\[\\]\"'= ?-]{0,80}") {
            let _ = Element::read(&text);
            let _ = Element::read(&soup);
        }
    }
}
