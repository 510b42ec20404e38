//! Handing an address to other apps.

use super::document::window;
use crate::device::Shared;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// Opens the device's share sheet where there is one; copies the address elsewhere.
pub async fn share(title: String, url: String) -> Shared {
    let navigator = window().navigator();
    if has(&navigator, "share") {
        let data = ShareData::new();
        data.set_title(&title);
        data.set_url(&url);
        // A refusal means that the visitor closed the sheet: nothing to say about that.
        let _ = JsFuture::from(navigator.share_with_data(&data)).await;
        return Shared::Handed;
    }
    if copy(url).await { Shared::Copied } else { Shared::Not }
}

/// Puts a text into the clipboard, which only a secure context has.
pub async fn copy(text: String) -> bool {
    let navigator = window().navigator();
    has(&navigator, "clipboard")
        && JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok()
}

/// Whether an object of the browser has a property.
pub fn has(object: &JsValue, property: &str) -> bool {
    js_sys::Reflect::get(object, &property.into()).is_ok_and(|value| !value.is_undefined())
}
