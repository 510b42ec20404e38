//! The visitor's place on each page: remembered while the app runs, so that "back" comes back
//! to the same place, and a change of language or a newer programme keeps what was being read.

use super::document::{document, find, on, window};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// An element near the top of the view: how to find it again, and its distance from the top.
struct Anchor {
    selector: String,
    top: f64,
}

thread_local! {
    /// The address that is shown.
    static HERE: RefCell<String> = const { RefCell::new(String::new()) };
    static POSITIONS: RefCell<BTreeMap<String, f64>> = const { RefCell::new(BTreeMap::new()) };
    static CAME_BACK: Cell<bool> = const { Cell::new(false) };
    static PLACE: RefCell<Option<Anchor>> = const { RefCell::new(None) };
}

/// Remembers the position under each address, and that an address was come back to.
pub fn listen() {
    // Many times a second: nothing is made that is there already.
    on("scroll", || {
        HERE.with_borrow(|here| {
            POSITIONS.with_borrow_mut(|positions| match positions.get_mut(here) {
                Some(known) => *known = position(),
                None => drop(positions.insert(here.clone(), position())),
            });
        });
    });
    on("popstate", || CAME_BACK.set(true));
}

/// Takes note of the address that is shown from now on.
pub fn note_address(address: String) {
    HERE.set(address);
}

/// After back or forward: scrolls as it was when the present address was left. Of an address that
/// was left before the page was reloaded the browser knows more than the app, and has scrolled
/// already.
pub fn restore_scroll() {
    if !CAME_BACK.replace(false) {
        return;
    }
    let position =
        HERE.with_borrow(|here| POSITIONS.with_borrow(|positions| positions.get(here).copied()));
    if let Some(position) = position {
        window().scroll_to_with_x_and_y(0.0, position);
    }
}

/// Takes note of the first session (or else heading) in view; at the top of the page of nothing,
/// for there one stays at the top.
pub fn note_place() {
    let scrolled = position() > 0.0;
    let place =
        || ["article[data-session]", "main h2, main h1"].into_iter().find_map(first_in_view);
    PLACE.set(scrolled.then(place).flatten());
}

/// Brings what was noted to the same height again.
pub fn restore_place() {
    let Some(place) = PLACE.take() else { return };
    if let Some(element) = find(&place.selector) {
        window().scroll_by_with_x_and_y(0.0, top(&element) - place.top);
    }
}

fn first_in_view(selector: &str) -> Option<Anchor> {
    let elements = document().query_selector_all(selector).ok()?;
    let covered = covered();
    (0..elements.length()).find_map(|number| {
        let element: HtmlElement = elements.item(number)?.dyn_into().ok()?;
        let name = match element.get_attribute("data-session") {
            Some(id) => format!("article[data-session=\"{id}\"]"),
            None => format!("#{}", element.get_attribute("id")?),
        };
        (element.get_bounding_client_rect().bottom() > covered)
            .then(|| Anchor { selector: name, top: top(&element) })
    })
}

/// The height of what sticks to the top of the view: as much as the style sheet keeps
/// free there when something is scrolled into view.
fn covered() -> f64 {
    let padding = document().document_element().and_then(|root| {
        let style = window().get_computed_style(&root).ok().flatten()?;
        style.get_property_value("scroll-padding-top").ok()
    });
    // `auto` is no number, and nothing.
    padding.map_or(0.0, |padding| js_sys::Number::parse_float(&padding)).max(0.0)
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

fn position() -> f64 {
    window().scroll_y().unwrap_or_default()
}
