//! Events of the browser, as far as the view asks them.

use super::DomEvent;
use leptos::ev::KeyboardEvent;
use leptos::wasm_bindgen::JsCast;

/// The key of an event of the keyboard, by its name (UI Events, section 4.3): `Escape`, `a`.
pub fn key(event: &DomEvent) -> String {
    event.unchecked_ref::<KeyboardEvent>().key()
}
