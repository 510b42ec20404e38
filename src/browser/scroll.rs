//! The visitor's place on each page: remembered while the app runs, so that "back" comes back
//! to the same place, and a change of language or a newer programme keeps what was being read.
//!
//! A place is a session and how far it is from the top of the view. Pixels alone would not do: the
//! heights of what is far from the view are guessed.

use super::document::{document, find, on, root, window};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement};

/// A place is restored once it has rested for so many frames: a long list comes in pieces, and what
/// has come into view is laid out then, and may turn out higher or lower than it was guessed.
const REST: u32 = 20;

/// After so many frames a place is given up: what was there may be there no more.
const PATIENCE: u32 = 300;

/// An element near the top of the view: how to find it again, and its distance from the top.
#[derive(Clone)]
struct Anchor {
    selector: String,
    top: f64,
}

/// Where a page was left: in pixels, and what was there.
#[derive(Default)]
struct Left {
    position: f64,
    anchor: Option<Anchor>,
}

thread_local! {
    /// The address that is shown.
    static HERE: RefCell<String> = const { RefCell::new(String::new()) };
    static LEFT: RefCell<BTreeMap<String, Left>> = const { RefCell::new(BTreeMap::new()) };
    static CAME_BACK: Cell<bool> = const { Cell::new(false) };
    static PLACE: RefCell<Option<Anchor>> = const { RefCell::new(None) };
    /// What is being restored; the visitor's own moves go before.
    static HELD: RefCell<Option<Anchor>> = const { RefCell::new(None) };
}

/// Remembers the position under each address, and that an address was come back to.
pub fn listen() {
    // Many times a second: nothing is made that is there already.
    on("scroll", || with_here(|left| left.position = position()));
    // What may lead elsewhere. The page is still there.
    on("click", leave);
    on("popstate", || {
        leave();
        CAME_BACK.set(true);
    });
    for move_of_visitor in ["wheel", "touchstart", "pointerdown", "keydown"] {
        on(move_of_visitor, || HELD.set(None));
    }
}

fn leave() {
    CAME_BACK.set(false);
    let anchor = session_in_view();
    with_here(|left| left.anchor = anchor);
}

fn with_here(change: impl FnOnce(&mut Left)) {
    HERE.with_borrow(|here| {
        LEFT.with_borrow_mut(|all| match all.get_mut(here) {
            Some(left) => change(left),
            None => change(all.entry(here.clone()).or_default()),
        });
    });
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
    let left = HERE.with_borrow(|here| {
        LEFT.with_borrow(|all| all.get(here).map(|left| (left.position, left.anchor.clone())))
    });
    let Some((position, anchor)) = left else { return };
    window().scroll_to_with_x_and_y(0.0, position);
    HELD.set(anchor);
    hold(0, PATIENCE);
}

/// Brings what is held to where it was in each frame, until it has rested there. (The browser
/// scrolls by pixels in the meantime, too.)
fn hold(rested: u32, patience: u32) {
    let Some(anchor) = HELD.with_borrow(Option::clone) else { return };
    let rested = if bring(&anchor) { rested + 1 } else { 0 };
    if rested < REST && patience > 0 {
        let again = Closure::once_into_js(move || hold(rested, patience - 1));
        let _ = window().request_animation_frame(again.unchecked_ref());
    }
}

/// Brings an element to the height that it had; tells whether it was there already. One that is
/// left out of the layout is not where it says it is: its slot is brought there, and itself once
/// the slot is laid out.
fn bring(anchor: &Anchor) -> bool {
    let Some(element) = find(&anchor.selector) else { return false };
    let slot = element.closest(".slot").ok().flatten();
    let beyond = slot.filter(|slot| bottom(&element) > bottom(slot) + 1.0);
    let away = top(beyond.as_ref().unwrap_or(&element)) - anchor.top;
    window().scroll_by_with_x_and_y(0.0, away);
    beyond.is_none() && away.abs() < 1.0
}

/// Takes note of the first session (or else heading) in view; at the top of the page of nothing,
/// for there one stays at the top.
pub fn note_place() {
    let scrolled = position() > 0.0;
    let place = || session_in_view().or_else(heading_in_view);
    PLACE.set(scrolled.then(place).flatten());
}

/// Brings what was noted to the same height again.
pub fn restore_place() {
    if let Some(place) = PLACE.take() {
        bring(&place);
    }
}

/// The first session in view. (Asked by points: what is far from the view would be laid out to tell
/// where it is.)
fn session_in_view() -> Option<Anchor> {
    let window = window();
    let width = window.inner_width().ok()?.as_f64()? as f32;
    let covered = covered() as f32;
    (0..12).find_map(|step| {
        let at = document().element_from_point(width / 2.0, covered + 8.0 + step as f32 * 24.0)?;
        let card = at.closest("article[data-session]").ok().flatten()?;
        let id = card.get_attribute("data-session")?;
        let selector = format!("article[data-session=\"{id}\"]");
        Some(Anchor { selector, top: top(&card) })
    })
}

fn heading_in_view() -> Option<Anchor> {
    let headings = document().query_selector_all("main h2, main h1").ok()?;
    let covered = covered();
    (0..headings.length()).find_map(|number| {
        let heading: HtmlElement = headings.item(number)?.dyn_into().ok()?;
        let selector = format!("#{}", heading.get_attribute("id")?);
        (heading.get_bounding_client_rect().bottom() > covered)
            .then(|| Anchor { selector, top: top(&heading) })
    })
}

/// The height of what sticks to the top of the view: as much as the style sheet keeps
/// free there when something is scrolled into view.
fn covered() -> f64 {
    let padding = root().and_then(|root| {
        let style = window().get_computed_style(&root).ok().flatten()?;
        style.get_property_value("scroll-padding-top").ok()
    });
    // `auto` is no number, and nothing.
    padding.map_or(0.0, |padding| js_sys::Number::parse_float(&padding)).max(0.0)
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

fn bottom(element: &Element) -> f64 {
    element.get_bounding_client_rect().bottom()
}

fn position() -> f64 {
    window().scroll_y().unwrap_or_default()
}
