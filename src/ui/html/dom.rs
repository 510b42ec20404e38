//! Elements in the document.

use super::{El, Event, Html, Part, Value};
use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::tachys::view::{Mountable, Render};
use leptos::wasm_bindgen::JsCast;
use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What must live as long as the element that it serves: effects and listeners.
type Kept = Vec<Box<dyn Any>>;

/// An element that is in the document, or could be.
pub struct Built {
    element: Element,
    kept: Kept,
}

impl Render for El {
    type State = Built;

    fn build(self) -> Built {
        let mut kept = Kept::new();
        let element = self.create(&mut kept);
        Built { element, kept }
    }

    fn rebuild(self, state: &mut Built) {
        let new = self.build();
        if let Some(parent) = parent(&state.element) {
            Rndr::insert_node(&parent, &new.element, Some(&state.element));
        }
        Rndr::remove(&state.element);
        *state = new;
    }
}

impl Mountable for Built {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
        self.kept.clear();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = parent(&self.element);
        if let Some(parent) = &parent {
            child.mount(parent, Some(&self.element));
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

impl El {
    fn create(self, kept: &mut Kept) -> Element {
        let El(this) = self;
        let namespace = matches!(this.tag, "svg" | "use").then_some("http://www.w3.org/2000/svg");
        let element = Rndr::create_element(this.tag, namespace);
        for part in this.parts {
            part.apply(&element, kept);
        }
        for child in this.children {
            child.insert(&element, None, kept);
        }
        element
    }
}

impl Part {
    fn apply(self, element: &Element, kept: &mut Kept) {
        match self {
            Part::Attribute(name, Value::Fixed(value)) => {
                Rndr::set_attribute(element, name, &value);
            }
            Part::Attribute(name, Value::Live(value)) => {
                let element = element.clone();
                keep_effect(kept, move || match value() {
                    Some(value) => Rndr::set_attribute(&element, name, &value),
                    None => Rndr::remove_attribute(&element, name),
                });
            }
            Part::Class(name, on) => {
                let classes = Rndr::class_list(element);
                keep_effect(kept, move || {
                    if on() {
                        Rndr::add_class(&classes, name);
                    } else {
                        Rndr::remove_class(&classes, name);
                    }
                });
            }
            Part::Property(name, value) => {
                Rndr::set_css_property(&Rndr::style(element), name, &value);
            }
            Part::Input(value) => {
                let element = element.clone();
                keep_effect(kept, move || {
                    Rndr::set_property(&element, "value", &value().as_str().into());
                });
            }
            Part::Listener(name, react) => {
                let react = Box::new(move |event: leptos::wasm_bindgen::JsValue| {
                    react(event.unchecked_into::<Event>());
                });
                kept.push(Box::new(Rndr::add_event_listener(element, name, react)));
            }
        }
    }
}

impl Html {
    /// Inserts this before a node of a parent, or as its last.
    fn insert(self, parent: &Element, before: Option<&Node>, kept: &mut Kept) {
        match self {
            Html::Nothing => {}
            Html::Text(text) => {
                Rndr::insert_node(parent, &Rndr::create_text_node(&text), before);
            }
            Html::Element(element) => Rndr::insert_node(parent, &element.create(kept), before),
            Html::Several(all) => {
                for one in all {
                    one.insert(parent, before, kept);
                }
            }
            Html::LiveText(text) => {
                let node = Rndr::create_text_node("");
                Rndr::insert_node(parent, &node, before);
                keep_effect(kept, move || Rndr::set_text(&node, &text()));
            }
            Html::Live(draw) => insert_live(draw, parent, before, kept),
            Html::Each(keys, draw) => insert_each(keys, draw, parent, before, kept),
        }
    }
}

/// What is live stands between two marks, which stay.
struct Span {
    start: Node,
    end: Node,
}

impl Span {
    fn insert(parent: &Element, before: Option<&Node>) -> Span {
        let (start, end) = (Rndr::create_placeholder(), Rndr::create_placeholder());
        Rndr::insert_node(parent, &start, before);
        Rndr::insert_node(parent, &end, before);
        Span { start: start.into(), end: end.into() }
    }

    /// The parent at present: the whole may have been moved.
    fn parent(&self) -> Option<Element> {
        parent(&self.end)
    }

    fn clear(&self) {
        while let Some(node) = Rndr::next_sibling(&self.start) {
            if node == self.end {
                return;
            }
            Rndr::remove(&node);
        }
    }

    /// Takes all of it out, marks too.
    fn remove(&self) {
        self.clear();
        Rndr::remove(&self.start);
        Rndr::remove(&self.end);
    }

    /// Moves all of it before a node.
    fn move_before(&self, parent: &Element, before: &Node) {
        let mut next = Some(self.start.clone());
        while let Some(node) = next {
            next = (node != self.end).then(|| Rndr::next_sibling(&node)).flatten();
            Rndr::insert_node(parent, &node, Some(before));
        }
    }
}

fn insert_live(
    draw: Box<dyn Fn() -> Html + Send>,
    parent: &Element,
    before: Option<&Node>,
    kept: &mut Kept,
) {
    let span = Span::insert(parent, before);
    let inside: Rc<RefCell<Kept>> = Rc::default();
    kept.push(Box::new(Inside(inside.clone())));
    keep_effect(kept, move || {
        let html = draw();
        let Some(parent) = span.parent() else { return };
        // Effects of what goes first: they must not run any more.
        inside.borrow_mut().clear();
        span.clear();
        html.insert(&parent, Some(&span.end), &mut inside.borrow_mut());
    });
}

/// An entry of a list, with what it owns.
struct Entry {
    span: Span,
    owner: Owner,
    _kept: Kept,
}

impl Entry {
    fn remove(self) {
        self.owner.cleanup();
        self.span.remove();
    }
}

fn insert_each(
    keys: Box<dyn Fn() -> Vec<i64> + Send>,
    draw: Box<dyn Fn(i64) -> Html + Send>,
    parent: &Element,
    before: Option<&Node>,
    kept: &mut Kept,
) {
    let span = Span::insert(parent, before);
    let entries: Rc<RefCell<BTreeMap<i64, Entry>>> = Rc::default();
    kept.push(Box::new(Inside(entries.clone())));
    // Entries outlive the runs of the effect that makes them, so they belong to its surroundings.
    let surroundings = Owner::current().unwrap_or_default();
    keep_effect(kept, move || {
        let keys = keys();
        let Some(parent) = span.parent() else { return };
        let mut old = entries.take();
        let mut new = BTreeMap::new();
        let mut staying: Vec<i64> = Vec::new();
        for key in &keys {
            if let Some(entry) = old.remove(key) {
                staying.push(*key);
                new.insert(*key, entry);
            }
        }
        for entry in old.into_values() {
            entry.remove();
        }
        // What stays is in place as long as it comes in the order of the document.
        let mut place = Rndr::next_sibling(&span.start);
        for key in keys {
            let here = place.clone().unwrap_or_else(|| span.end.clone());
            match new.get(&key) {
                Some(entry) if entry.span.start == here => {
                    place = Rndr::next_sibling(&entry.span.end);
                }
                Some(entry) => entry.span.move_before(&parent, &here),
                None => {
                    let owner = surroundings.with(Owner::new);
                    let entry = Span::insert(&parent, Some(&here));
                    let mut kept = Kept::new();
                    owner.with(|| {
                        untrack(|| draw(key)).insert(&parent, Some(&entry.end), &mut kept);
                    });
                    new.insert(key, Entry { span: entry, owner, _kept: kept });
                }
            }
        }
        entries.replace(new);
    });
}

/// What the effect of something live has drawn, let go together with that effect.
///
/// A dropped effect keeps its closure until its task comes to an end, later. Effects that were
/// only owned by that closure would run until then, on memos that are gone.
struct Inside<T: Default>(Rc<RefCell<T>>);

impl<T: Default> Drop for Inside<T> {
    fn drop(&mut self) {
        drop(self.0.take());
    }
}

/// Runs now, and again whenever a signal that was read changes, as long as it is kept.
fn keep_effect(kept: &mut Kept, run: impl Fn() + 'static) {
    let run: Box<dyn Fn()> = Box::new(run);
    kept.push(Box::new(RenderEffect::new(move |_: Option<()>| run())));
}

fn parent(node: &Node) -> Option<Element> {
    Rndr::get_parent(node).map(JsCast::unchecked_into)
}
