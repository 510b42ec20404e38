//! Where in the document things are put: where nothing is yet, or over what is there already.
//!
//! A prerendered page is, element for element, the one that the app draws. So it is not drawn
//! again: the app takes over what it finds, node by node, and makes only what is missing or
//! different. What the visitor has typed, focused or scrolled to stays as it is.

use super::string::paints;
use super::{Element, Modifier, Value};
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element as DomElement, Node, Text};
use leptos::wasm_bindgen::JsCast;

/// How far is looked for an element behind others that are there and not wanted.
const AHEAD: usize = 8;

/// A place among the children of an element.
pub(super) struct Place<'a> {
    pub parent: &'a DomElement,
    /// What follows the place.
    pub next: Option<Node>,
    /// Whether what follows is taken over as far as it is what is wanted.
    pub over: bool,
    /// Whether what is left at the end will be taken over later.
    pub open: bool,
}

impl<'a> Place<'a> {
    /// Before a node, or at the end: everything is made.
    pub fn before(parent: &'a DomElement, next: Option<Node>) -> Place<'a> {
        Place { parent, next, over: false, open: false }
    }

    /// Over a node and those that follow it.
    pub fn over(parent: &'a DomElement, next: Option<Node>) -> Place<'a> {
        Place { parent, next, over: true, open: false }
    }

    /// Puts a node there.
    pub fn put(&self, node: &Node) {
        Rndr::insert_node(self.parent, node, self.next.as_ref());
    }

    /// A text.
    #[inline(never)]
    pub fn text(&mut self, text: &str) -> Text {
        if let Some(found) = self.take_text(text) {
            return found;
        }
        let made = Rndr::create_text_node(text);
        self.put(&made);
        made
    }

    fn take_text(&mut self, text: &str) -> Option<Text> {
        let mut next = self.next.clone().filter(|_| self.over);
        // What keeps two texts apart in a file.
        while let Some(comment) = next.take_if(|node| node.node_type() == Node::COMMENT_NODE) {
            next = Rndr::next_sibling(&comment);
        }
        let found: Text = next?.dyn_into().ok()?;
        let is_wanted = found.data() == text;
        is_wanted.then(|| {
            self.next = Rndr::next_sibling(&found);
            found
        })
    }

    /// An element, and whether it was there already, with its fixed attributes and classes.
    pub fn element(&mut self, wanted: &Element) -> (DomElement, bool) {
        if let Some(found) = self.take_element(wanted) {
            return (found, true);
        }
        let namespace = wanted.svg.then_some("http://www.w3.org/2000/svg");
        let made = Rndr::create_element(wanted.tag, namespace);
        self.put(&made);
        (made, false)
    }

    /// What stands before it is not wanted any more.
    fn take_element(&mut self, wanted: &Element) -> Option<DomElement> {
        let mut next = self.next.clone().filter(|_| self.over);
        for _ in 0..AHEAD {
            let node = next?;
            next = Rndr::next_sibling(&node);
            if let Some(found) = node.dyn_ref().filter(|found| is_wanted(found, wanted)) {
                while let Some(passed) = self.next.take().filter(|passed| *passed != node) {
                    self.next = Rndr::next_sibling(&passed);
                    Rndr::remove(&passed);
                }
                self.next = next;
                return Some(found.clone());
            }
        }
        None
    }

    /// Removes what was there and is not wanted.
    #[inline(never)]
    pub fn end(mut self) {
        while let Some(left) = self.next.take().filter(|_| self.over && !self.open) {
            self.next = Rndr::next_sibling(&left);
            Rndr::remove(&left);
        }
    }
}

/// Whether an element has what is fixed about the wanted one, and nothing else that could not be
/// taken away.
fn is_wanted(found: &DomElement, wanted: &Element) -> bool {
    if found.local_name() != wanted.tag {
        return false;
    }
    let has = |name, value: &str| found.get_attribute(name).is_some_and(|known| known == value);
    let mut known = 0;
    for part in &wanted.parts {
        known += match part {
            Modifier::Attribute(name, Value::Fixed(value)) => match has(name, value) {
                true => 1,
                false => return false,
            },
            Modifier::Attribute(name, Value::Live(_)) => u32::from(found.has_attribute(name)),
            Modifier::Input(_) => u32::from(found.has_attribute("value")),
            _ => 0,
        };
    }
    let paints = paints(&wanted.parts);
    if !paints.is_empty() {
        if !has("data-paint", &paints) {
            return false;
        }
        known += 1;
    }
    if wanted.shown.is_some() {
        known += u32::from(found.has_attribute("hidden"));
    }
    let class = found.get_attribute("class");
    known += u32::from(class.is_some());
    has_classes(&class.unwrap_or_default(), wanted) && found.get_attribute_names().length() == known
}

/// Whether classes are those of the wanted element, with some of those that come and go.
fn has_classes(classes: &str, wanted: &Element) -> bool {
    let Some(others) = classes.strip_prefix(&*wanted.classes) else { return false };
    let comes_and_goes = |class: &str| {
        let is = |part: &Modifier| matches!(part, Modifier::Class(name, _) if *name == class);
        wanted.parts.iter().any(is)
    };
    others.split(' ').filter(|class| !class.is_empty()).all(comes_and_goes)
}
