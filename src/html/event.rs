//! Events of the browser, as far as the view asks them.

use super::DomEvent;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::wasm_bindgen::JsCast;

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

/// Whether a click wants its link followed here, not in a new tab or window.
pub fn stays_here(click: &DomEvent) -> bool {
    let click = click.unchecked_ref::<MouseEvent>();
    !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key())
}
