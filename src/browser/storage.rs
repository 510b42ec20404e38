//! `localStorage`, which may be absent, blocked or full at any moment.

use super::document::window;
use crate::agenda::store::{Store, StoreError};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage, StorageEvent};

/// The storage of this origin. Asked for anew each time, because a browser may forbid it later.
pub struct LocalStorage;

impl LocalStorage {
    fn storage(&self) -> Result<Storage, StoreError> {
        window().local_storage().ok().flatten().ok_or(StoreError::Blocked)
    }
}

impl Store for LocalStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.storage()?.get_item(key).map_err(|_| StoreError::Blocked)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.storage()?.set_item(key, value).map_err(reason)
    }
}

/// Calls back with the key whenever another tab has stored something. The key is empty when all may
/// be different: everything was cleared, or the page comes back as it was left (from the
/// back/forward cache: HTML, 7.4.6.2), where it heard of nothing.
pub fn on_stored_elsewhere(react: Box<dyn Fn(String)>) {
    let listener = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        let comes_back = || js_sys::Reflect::get(&event, &"persisted".into()) == Ok(JsValue::TRUE);
        match event.dyn_ref::<StorageEvent>() {
            Some(event) => react(event.key().unwrap_or_default()),
            None if comes_back() => react(String::new()),
            None => {}
        }
    });
    let listener = listener.into_js_value();
    for event in ["storage", "pageshow"] {
        let _ = window().add_event_listener_with_callback(event, listener.unchecked_ref());
    }
}

fn reason(error: JsValue) -> StoreError {
    let full =
        error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "QuotaExceededError");
    if full { StoreError::Full } else { StoreError::Blocked }
}
