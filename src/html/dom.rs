//! Elements in the document.

use super::list::{Branch, insert_list};
use super::{DomEvent, El, Html, Part, Value};
use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::tachys::view::{Mountable, Render};
use leptos::wasm_bindgen::JsCast;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

/// What must live as long as the element that it serves.
#[derive(Default)]
pub(super) struct Kept {
    /// Effects and listeners.
    pub things: Vec<Box<dyn Any>>,
    /// Inside a long list: the entry, which takes the place of effects.
    pub branch: Option<Rc<Branch>>,
}

/// An element that is in the document, or could be.
pub struct Built {
    element: Element,
    kept: Kept,
}

impl Render for El {
    type State = Built;

    fn build(self) -> Built {
        let mut kept = Kept::default();
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
        self.kept.things.clear();
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
        let namespace = this.svg.then_some("http://www.w3.org/2000/svg");
        let element = Rndr::create_element(this.tag, namespace);
        let around = kept.branch.clone();
        if let (Some(branch), Some(shown)) = (&around, this.shown) {
            kept.branch = Some(branch.grow(&element, shown));
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

impl Part {
    fn apply(self, element: &Element, kept: &mut Kept) {
        match self {
            Part::Attribute(name, Value::Fixed(value)) => {
                Rndr::set_attribute(element, name, &value);
            }
            Part::Attribute(name, Value::Live(value)) => {
                let element = element.clone();
                let last = RefCell::new(None);
                keep_effect(kept, move || {
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
            Part::Class(name, on) => {
                let classes = Rndr::class_list(element);
                let last = Cell::new(false);
                keep_effect(kept, move || {
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
            Part::Property(name, value) => {
                Rndr::set_css_property(&Rndr::style(element), name, &value);
            }
            Part::Input(value) => {
                let element = element.clone();
                keep_effect(kept, move || {
                    Rndr::set_property(&element, "value", &value().as_str().into());
                    true
                });
            }
            Part::Listener(name, react) => {
                // So that what is listened for may ask the context.
                let owner = Owner::current().unwrap_or_default();
                let branch = kept.branch.as_ref().map(Rc::downgrade);
                let react = Box::new(move |event: leptos::wasm_bindgen::JsValue| {
                    owner.with(|| react(event.unchecked_into::<DomEvent>()));
                    // What was touched does not wait for its turn.
                    if let Some(branch) = branch.as_ref().and_then(Weak::upgrade) {
                        branch.catch_up();
                    }
                });
                kept.things.push(Box::new(Rndr::add_event_listener(element, name, react)));
            }
        }
    }
}

impl Html {
    /// Inserts this before a node of a parent, or as its last.
    pub(super) fn insert(self, parent: &Element, before: Option<&Node>, kept: &mut Kept) {
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
                keep_effect(kept, move || {
                    Rndr::set_text(&node, &text());
                    true
                });
            }
            Html::Live(draw) => {
                insert_live(Box::new(move || Some(draw())), parent, before, kept);
            }
            Html::Keyed(draw) => insert_live(draw, parent, before, kept),
            Html::LongList(look, inside) => insert_list(look, *inside, parent, before, kept),
            Html::Deferred(draw) => match &kept.branch {
                Some(branch) => branch.draw_later(parent, draw),
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
    draw: Box<dyn Fn() -> Option<Html> + Send>,
    parent: &Element,
    before: Option<&Node>,
    kept: &mut Kept,
) {
    let span = Span::insert(parent, before);
    let inside: Rc<RefCell<Kept>> = Rc::default();
    kept.things.push(Box::new(Inside(inside.clone())));
    keep_effect(kept, move || {
        let (Some(html), Some(parent)) = (draw(), span.parent()) else { return false };
        // Effects of what goes first: they must not run any more.
        inside.borrow_mut().things.clear();
        span.clear();
        html.insert(&parent, Some(&span.end), &mut inside.borrow_mut());
        true
    });
}

/// What the effect of something live has drawn, let go together with that effect.
///
/// A dropped effect keeps its closure until its task comes to an end, later. Effects that were
/// only owned by that closure would run until then, on memos that are gone.
pub(super) struct Inside<T: Default>(pub Rc<RefCell<T>>);

impl<T: Default> Drop for Inside<T> {
    fn drop(&mut self) {
        drop(self.0.take());
    }
}

/// Runs now, and again whenever a signal that was read changes, as long as it is kept. Inside a
/// long list: whenever its entry is looked at. It says whether it changed anything.
pub(super) fn keep_effect(kept: &mut Kept, run: impl Fn() -> bool + 'static) {
    let run: Box<dyn Fn() -> bool> = Box::new(run);
    match &kept.branch {
        Some(branch) => branch.follow(run),
        None => {
            let effect = RenderEffect::new(move |_: Option<bool>| run());
            #[cfg(feature = "kiosk")]
            let effect = Following(effect);
            kept.things.push(Box::new(effect));
        }
    }
}

/// An effect that is forgotten by what it followed when it goes.
///
/// Memos go on knowing who read them, with some hundred bytes for each: nothing on a phone, but
/// on a screen that draws anew for days it is all the memory there is.
#[cfg(feature = "kiosk")]
struct Following(RenderEffect<bool>);

#[cfg(feature = "kiosk")]
impl Drop for Following {
    fn drop(&mut self) {
        use leptos::reactive::graph::{Subscriber, ToAnySubscriber};
        let subscriber = self.0.to_any_subscriber();
        subscriber.clear_sources(&subscriber);
    }
}

fn parent(node: &Node) -> Option<Element> {
    Rndr::get_parent(node).map(JsCast::unchecked_into)
}
