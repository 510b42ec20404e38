//! The stage of the app: beside the document until it has a programme, so that what was
//! prerendered can be read meanwhile. Then the app takes over what was prerendered; when it had to
//! show a failure first, it comes in the place of it, within one frame.

use super::document::{document, find, root, set};
use super::scroll;
use crate::html::prerendered;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

thread_local! {
    static STAGE: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// The element to mount the app in: outside of the document while that has a prerendered page,
/// else in the place of the frame.
pub fn stage() -> Option<HtmlElement> {
    let place = find("#app")?;
    if !place.has_attribute("data-prerendered") {
        place.set_text_content(None);
        return Some(place);
    }
    let stage: HtmlElement = document().create_element("div").ok()?.dyn_into().ok()?;
    prerendered(place.into());
    STAGE.set(Some(stage.clone()));
    Some(stage)
}

/// Puts the app in the place of what was there, at the same height of the page, if it has not
/// taken that over. What the visitor had tapped and typed until then is carried over by `handover.js`.
pub fn show_app() {
    enter();
    if let Some(root) = root() {
        set(&root, "data-ready", "");
    }
}

/// Puts the alert of the app on top of what was prerendered; elsewhere it is seen already.
pub fn show_failure() {
    if let Some(root) = root() {
        let _ = root.remove_attribute("data-waiting");
    }
    let Some(main) = find("#app[data-prerendered] main") else { return };
    let alert = STAGE.with_borrow(|stage| stage.as_ref()?.query_selector("[role=alert]").ok()?);
    // Asked twice in a frame, the one that is there stays.
    let Some(alert) = alert else { return };
    if let Ok(Some(old)) = main.query_selector("[role=alert]") {
        old.remove();
    }
    let _ = main.prepend_with_node_1(&alert);
}

fn enter() {
    let Some((stage, place)) = STAGE.take().zip(find("#app")) else { return };
    let _ = place.remove_attribute("data-prerendered");
    if stage.child_element_count() == 0 {
        return;
    }
    scroll::note_place();
    place.set_text_content(None);
    while let Some(child) = stage.first_child() {
        let _ = place.append_child(&child);
    }
    scroll::restore_place();
}
