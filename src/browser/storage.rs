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

/// Calls back with the key whenever another tab has stored something (or cleared everything:
/// an empty key).
pub fn on_stored_elsewhere(react: Box<dyn Fn(String)>) {
    let listener = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        react(event.key().unwrap_or_default());
    });
    let listener = listener.into_js_value();
    let _ = window().add_event_listener_with_callback("storage", listener.unchecked_ref());
}

fn reason(error: JsValue) -> StoreError {
    let full =
        error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "QuotaExceededError");
    if full { StoreError::Full } else { StoreError::Blocked }
}
