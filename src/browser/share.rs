//! Handing an address to other apps.

use super::document::window;
use crate::device::Shared;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, ShareData};

/// Opens the device's share sheet where there is one that works; copies the address elsewhere (Web
/// Share API, section 2.1).
pub async fn share(title: String, url: String) -> Shared {
    let navigator = window().navigator();
    if has(&navigator, "share") {
        let data = ShareData::new();
        data.set_title(&title);
        data.set_url(&url);
        match JsFuture::from(navigator.share_with_data(&data)).await {
            Ok(_) => return Shared::Handed,
            // The visitor has closed the sheet: nothing to say about that.
            Err(error) if is(&error, "AbortError") => return Shared::Handed,
            // There is nothing to share with, or it is not allowed here.
            Err(_) => {}
        }
    }
    if copy(url).await { Shared::Copied } else { Shared::Not }
}

/// Puts a text into the clipboard, which only a secure context has.
pub async fn copy(text: String) -> bool {
    let navigator = window().navigator();
    has(&navigator, "clipboard")
        && JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok()
}

/// Whether an error of the browser has a name (Web IDL, section 2.8.1).
fn is(error: &JsValue, name: &str) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == name)
}

/// Whether an object of the browser has a property.
pub fn has(object: &JsValue, property: &str) -> bool {
    js_sys::Reflect::get(object, &property.into()).is_ok_and(|value| !value.is_undefined())
}
