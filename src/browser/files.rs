//! Files on their way out of the browser and into it.

use super::document::document;
use crate::device::Chosen;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, HtmlElement, HtmlInputElement, Url};

/// Offers a text as a file to be saved.
pub fn save(name: &str, media_type: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &url).ok()?;
    link.set_attribute("download", name).ok()?;
    // Some browsers only follow links that are in the document. The router must not.
    link.set_attribute("rel", "external").ok()?;
    document().body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // The address is not given back: when a browser is done with it nobody can know.
    Some(())
}

/// Reads the file that was chosen in the input of an event, if it has at most so many bytes.
/// The input forgets it, so that the same one can be chosen again.
pub async fn chosen(event: Event, longest: usize) -> Chosen {
    let input: Option<HtmlInputElement> = event.target().and_then(|input| input.dyn_into().ok());
    let Some(input) = input else { return Chosen::None };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return Chosen::None };
    input.set_value("");
    if file.size() > longest as f64 {
        return Chosen::Unreadable;
    }
    let text: Result<JsValue, JsValue> = JsFuture::from(file.text()).await;
    text.ok().and_then(|text| text.as_string()).map_or(Chosen::Unreadable, Chosen::Text)
}
