//! Elements in the document.

use super::kept::{Drawn, Kept, Last};
use super::list::{Branch, Ending, Gate, List};
use super::place::Place;
use super::{DomEvent, Drawing, El, Html, Modifier, Value};
use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element, Node};
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{HtmlElement, HtmlInputElement};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::time::Duration;

impl El {
    pub(super) fn put(self, place: &mut Place, kept: &mut Kept) -> Element {
        let El(this) = self;
        let (element, found) = place.element(&this);
        let around = kept.branch.clone();
        if let Some(shown) = this.shown {
            show_if(&element, found, shown, kept);
        }
        if !found && !this.classes.is_empty() {
            Rndr::set_attribute(&element, "class", &this.classes);
        }
        for part in this.parts {
            part.apply(&element, found, kept);
        }
        let mut inside = match found {
            true => Place::over(&element, Rndr::first_child(&element)),
            false => Place::before(&element, None),
        };
        for child in this.children {
            child.put(&mut inside, kept);
        }
        inside.end();
        kept.branch = around;
        element
    }
}

/// Makes an element an entry, if it stands in a long list; elsewhere it is shown or hidden too.
fn show_if(element: &Element, found: bool, shown: Box<dyn Fn() -> bool + Send>, kept: &mut Kept) {
    let element: HtmlElement = element.clone().unchecked_into();
    let was = Cell::new(!found || !element.hidden());
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
    /// Adds this to an element; where that was found, what is fixed is there already.
    fn apply(self, element: &Element, found: bool, kept: &mut Kept) {
        match self {
            Modifier::Attribute(name, Value::Fixed(value)) => {
                if !found {
                    Rndr::set_attribute(element, name, &value);
                }
            }
            Modifier::Attribute(name, Value::Live(value)) => {
                let element = element.clone();
                let last = found.then(|| element.get_attribute(name)).flatten().map(Cow::Owned);
                let last = RefCell::new(last);
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
                let last = Cell::new(found && classes.contains(name));
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
                if !found {
                    Rndr::set_css_property(&Rndr::style(element), name, &value);
                }
            }
            Modifier::Input(value) => {
                let input: HtmlInputElement = element.clone().unchecked_into();
                let typed = Cell::new(found && !input.value().is_empty());
                kept.effect(move || {
                    let value = value();
                    // What was typed early waits for the event that tells of it.
                    if !typed.take() {
                        input.set_value(&value);
                    }
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
    /// Puts this into a place.
    pub(super) fn put(self, place: &mut Place, kept: &mut Kept) {
        match self {
            Html::Nothing => {}
            Html::Text(text) => drop(place.text(&text)),
            Html::Element(element) => drop(element.put(place, kept)),
            Html::Several(all) => {
                for one in all {
                    one.put(place, kept);
                }
            }
            Html::LiveText(text) => {
                let first = if place.over { untrack(&text) } else { String::new() };
                let node = place.text(&first);
                kept.effect(move || {
                    Rndr::set_text(&node, &text());
                    true
                });
            }
            Html::Live(drawing) => put_live(drawing, place, kept),
            Html::LongList(look, inside) => put_list(look, *inside, place, kept),
            Html::Deferred(draw) => match kept.entry() {
                Some(branch) => {
                    let parent = place.parent.clone();
                    let found = place.next.clone().filter(|_| place.over);
                    place.open = place.over;
                    branch.draw_later(Box::new(move |branch| {
                        let mut kept = Kept::of(branch.clone());
                        let mut place = match found {
                            Some(found) => Place::over(&parent, Some(found)),
                            None => Place::before(&parent, None),
                        };
                        draw().put(&mut place, &mut kept);
                        place.end();
                        kept.things
                    }));
                }
                None => draw().put(place, kept),
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
    fn new() -> Span {
        let mark = || Rndr::create_placeholder().into();
        Span { start: mark(), end: mark() }
    }

    /// The parent at present: the whole may have been moved.
    fn parent(&self) -> Option<Element> {
        parent(&self.start)
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

fn put_live(drawing: Box<dyn Drawing>, place: &mut Place, kept: &mut Kept) {
    let span = Span::new();
    place.put(&span.start);
    let over = place.over;
    if !over {
        place.put(&span.end);
    }
    // What follows it; over what is there, only drawing tells where it ends.
    let next = Rc::new(Cell::new(over.then(|| place.next.take())));
    let found = next.clone();
    let drawn = Drawn::new();
    kept.things.push(Box::new(Last(drawn.clone())));
    // Not the branch itself, which keeps this closure.
    let branch = kept.branch.as_ref().map(Rc::downgrade);
    kept.effect_at_once(over, move || {
        let Some(parent) = span.parent().filter(|_| drawing.look()) else {
            return drawn.catch_up();
        };
        drawn.clear();
        let branch = branch.as_ref().and_then(Weak::upgrade);
        let mut kept =
            Kept { following: branch.is_some().then(Vec::new), branch, ..Kept::default() };
        drawn.within(|| {
            let html = drawing.draw();
            let Some(first) = found.take() else {
                span.clear();
                let mut place = Place::before(&parent, Some(span.end.clone()));
                return untrack(|| html.put(&mut place, &mut kept));
            };
            let mut place = Place::over(&parent, first);
            untrack(|| html.put(&mut place, &mut kept));
            place.put(&span.end);
            found.set(Some(place.next));
        });
        drawn.keep(kept);
        drawn.catch_up();
        true
    });
    if over {
        place.next = next.take().flatten();
    }
}

/// Puts a list whose one effect reads what `look` reads.
fn put_list(look: Box<dyn Fn() -> bool + Send>, inside: Html, place: &mut Place, kept: &mut Kept) {
    let (list, top) = List::new(|go_on| set_timeout(go_on, Duration::ZERO));
    let mut own = Kept::of(top);
    if place.over {
        // What is live inside is drawn at once.
        untrack(&look);
    }
    inside.put(place, &mut own);
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
