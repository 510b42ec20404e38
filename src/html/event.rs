//! Events of the browser, as far as the view asks them.

use super::DomEvent;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
#[cfg(feature = "csr")]
use leptos::web_sys::Element;
use leptos::web_sys::HtmlElement;

/// The key of an event of the keyboard, by its name (UI Events, section 4.3): `Escape`, `a`.
pub fn key(event: &DomEvent) -> String {
    event.unchecked_ref::<KeyboardEvent>().key()
}

/// The same after the names of what is held down with it: `Control+Home` (also where that is the
/// command key), `Alt+ArrowLeft`.
pub fn chord(event: &DomEvent) -> String {
    let held = event.unchecked_ref::<MouseEvent>();
    let names = [
        (held.ctrl_key() || held.meta_key(), "Control+"),
        (held.alt_key(), "Alt+"),
        (held.shift_key(), "Shift+"),
    ];
    let names = names.into_iter().filter(|(is_held, _)| *is_held).map(|(_, name)| name);
    names.collect::<String>() + &key(event)
}

/// Moves the focus to the first element that matches, and scrolls as little as has to be to see all
/// of it. (Chromium alone does not scroll where a part of it is in sight.)
pub fn focus(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
        #[cfg(feature = "csr")]
        bring_into_view(&element, leptos::web_sys::ScrollLogicalPosition::Nearest);
    }
}

/// Scrolls to the first element that matches, unless it is in sight; one that lies below goes to the
/// top, where no keyboard on the screen covers it.
#[cfg(feature = "csr")]
pub fn show(selector: &str) {
    use leptos::web_sys::ScrollLogicalPosition::{Nearest, Start};
    let Some(element) = document().query_selector(selector).ok().flatten() else { return };
    let bottom = element.get_bounding_client_rect().bottom();
    let height = document().document_element().map_or(0, |root| root.client_height());
    bring_into_view(&element, if bottom > f64::from(height) { Start } else { Nearest });
}

/// Nothing to scroll.
#[cfg(not(feature = "csr"))]
pub fn show(_selector: &str) {}

#[cfg(feature = "csr")]
fn bring_into_view(element: &Element, block: leptos::web_sys::ScrollLogicalPosition) {
    use leptos::web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Whether a click wants its link followed here, not in a new tab or window.
pub fn stays_here(click: &DomEvent) -> bool {
    let click = click.unchecked_ref::<MouseEvent>();
    !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key())
}
