//! Elements in the document.

use super::kept::{Drawn, Kept, Last};
use super::list::{Branch, Ending, Gate, List};
use super::{DomEvent, Drawing, El, Html, Modifier, Value};
use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::HtmlElement;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::time::Duration;

impl El {
    pub(super) fn create(self, kept: &mut Kept) -> Element {
        let El(this) = self;
        let namespace = this.svg.then_some("http://www.w3.org/2000/svg");
        let element = Rndr::create_element(this.tag, namespace);
        let around = kept.branch.clone();
        if let Some(shown) = this.shown {
            show_if(&element, shown, kept);
        }
        if !this.classes.is_empty() {
            Rndr::set_attribute(&element, "class", &this.classes);
        }
        for part in this.parts {
            part.apply(&element, kept);
        }
        for child in this.children {
            child.insert(&element, None, kept);
        }
        kept.branch = around;
        element
    }
}

/// Makes an element an entry, if it stands in a long list; elsewhere it is shown or hidden too.
fn show_if(element: &Element, shown: Box<dyn Fn() -> bool + Send>, kept: &mut Kept) {
    let element: HtmlElement = element.clone().unchecked_into();
    let was = Cell::new(true);
    let gate: Gate = Box::new(move || {
        let shown = shown();
        if was.replace(shown) != shown {
            // The property: ten thousand times, the strings of an attribute would take long.
            element.set_hidden(!shown);
        }
        shown
    });
    match kept.entry() {
        Some(branch) => kept.branch = Some(branch.grow(gate)),
        None => kept.effect(gate),
    }
}

impl Modifier {
    fn apply(self, element: &Element, kept: &mut Kept) {
        match self {
            Modifier::Attribute(name, Value::Fixed(value)) => {
                Rndr::set_attribute(element, name, &value);
            }
            Modifier::Attribute(name, Value::Live(value)) => {
                let element = element.clone();
                let last = RefCell::new(None);
                kept.effect(move || {
                    let value = value();
                    if value == *last.borrow() {
                        return false;
                    }
                    match &value {
                        Some(value) => Rndr::set_attribute(&element, name, value),
                        None => Rndr::remove_attribute(&element, name),
                    }
                    last.replace(value);
                    true
                });
            }
            Modifier::Class(name, on) => {
                let classes = Rndr::class_list(element);
                let last = Cell::new(false);
                kept.effect(move || {
                    let on = on();
                    let changed = last.replace(on) != on;
                    match (changed, on) {
                        (true, true) => Rndr::add_class(&classes, name),
                        (true, false) => Rndr::remove_class(&classes, name),
                        (false, _) => {}
                    }
                    changed
                });
            }
            Modifier::Property(name, value) => {
                Rndr::set_css_property(&Rndr::style(element), name, &value);
            }
            Modifier::Input(value) => {
                let element = element.clone();
                kept.effect(move || {
                    Rndr::set_property(&element, "value", &value().as_str().into());
                    true
                });
            }
            Modifier::Listener(name, react) => {
                // So that what is listened for may ask the context.
                let owner = Owner::current().unwrap_or_default();
                let branch = kept.branch.as_ref().map(Rc::downgrade);
                listen(element, name, kept, move |event| {
                    owner.with(|| react(event));
                    // What was touched does not wait for its turn.
                    catch_up(branch.as_ref());
                });
            }
            Modifier::CatchUp(name) => {
                let branch = kept.branch.as_ref().map(Rc::downgrade);
                listen(element, name, kept, move |_| catch_up(branch.as_ref()));
            }
        }
    }
}

fn listen(
    element: &Element,
    name: &'static str,
    kept: &mut Kept,
    react: impl Fn(DomEvent) + 'static,
) {
    let react = Box::new(move |event: JsValue| react(event.unchecked_into()));
    kept.things.push(Box::new(Rndr::add_event_listener(element, name, react)));
}

fn catch_up(branch: Option<&Weak<Branch>>) {
    if let Some(branch) = branch.and_then(Weak::upgrade) {
        branch.catch_up();
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
                kept.effect(move || {
                    Rndr::set_text(&node, &text());
                    true
                });
            }
            Html::Live(drawing) => insert_live(drawing, parent, before, kept),
            Html::LongList(look, inside) => insert_list(look, *inside, parent, before, kept),
            Html::Deferred(draw) => match kept.entry() {
                Some(branch) => {
                    let parent = parent.clone();
                    branch.draw_later(Box::new(move |branch| {
                        let mut kept = Kept::of(branch.clone());
                        draw().insert(&parent, None, &mut kept);
                        kept.things
                    }));
                }
                None => draw().insert(parent, before, kept),
            },
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
}

fn insert_live(
    drawing: Box<dyn Drawing>,
    parent: &Element,
    before: Option<&Node>,
    kept: &mut Kept,
) {
    let span = Span::insert(parent, before);
    let drawn = Drawn::new();
    kept.things.push(Box::new(Last(drawn.clone())));
    // Not the branch itself, which keeps this closure.
    let branch = kept.branch.as_ref().map(Rc::downgrade);
    kept.effect(move || {
        let Some(parent) = span.parent().filter(|_| drawing.look()) else {
            return drawn.catch_up();
        };
        drawn.clear();
        let branch = branch.as_ref().and_then(Weak::upgrade);
        let mut kept =
            Kept { following: branch.is_some().then(Vec::new), branch, ..Kept::default() };
        drawn.within(|| {
            let html = drawing.draw();
            span.clear();
            untrack(|| html.insert(&parent, Some(&span.end), &mut kept));
        });
        drawn.keep(kept);
        drawn.catch_up();
        true
    });
}

/// Inserts a list whose one effect reads what `look` reads.
fn insert_list(
    look: Box<dyn Fn() -> bool + Send>,
    inside: Html,
    parent: &Element,
    before: Option<&Node>,
    kept: &mut Kept,
) {
    let (list, top) = List::new(|go_on| set_timeout(go_on, Duration::ZERO));
    let mut own = Kept::of(top);
    inside.insert(parent, before, &mut own);
    kept.things.append(&mut own.things);
    kept.things.push(Box::new(Ending(list.clone())));
    kept.effect(move || {
        list.look(&*look);
        true
    });
}

pub(super) fn parent(node: &Node) -> Option<Element> {
    Rndr::get_parent(node).map(JsCast::unchecked_into)
}
