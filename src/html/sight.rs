//! What is in sight of the page, and what has the focus: functions, so that those that only later
//! parts of the view call come with them. A method of the device would be there from the start.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
#[cfg(feature = "csr")]
use leptos::web_sys::Element;
use leptos::web_sys::HtmlElement;

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

/// Whether the window is as wide as one must be for two columns (`style/desk.css`): 1200 CSS pixels.
#[cfg(feature = "csr")]
pub fn is_wide() -> bool {
    let width = leptos::prelude::window().inner_width().ok();
    width.and_then(|width| width.as_f64()).is_some_and(|width| width >= 1200.0)
}

/// There is no window.
#[cfg(not(feature = "csr"))]
pub fn is_wide() -> bool {
    false
}

/// Keeps the first element that matches at its height in the view, if it is in sight, whatever
/// happens to the page until the next frame; tells whether it is.
#[cfg(feature = "csr")]
pub fn hold(selector: &str) -> bool {
    use leptos::prelude::{request_animation_frame, window};
    let selector = selector.to_owned();
    let top = move || {
        let found = document().query_selector(&selector).ok().flatten();
        found.map(|element| element.get_bounding_client_rect().top())
    };
    let height = document().document_element().map_or(0, |root| root.client_height());
    let before = top().filter(|top| (0.0..f64::from(height)).contains(top));
    if let Some(before) = before {
        request_animation_frame(move || {
            if let Some(now) = top() {
                window().scroll_by_with_x_and_y(0.0, now - before);
            }
        });
    }
    before.is_some()
}

/// Nothing moves.
#[cfg(not(feature = "csr"))]
pub fn hold(_selector: &str) -> bool {
    true
}

/// Moves the focus to an element that matches, if nothing has it: to the first one that is in sight,
/// or else to the last one. The page stays where it is. Tells whether something has the focus now.
#[cfg(feature = "csr")]
pub fn focus_if_lost(selector: &str) -> bool {
    let (document, body) = (document(), document().body());
    if document.active_element().is_some_and(|element| body.is_none_or(|body| *body != element)) {
        return true;
    }
    let Ok(found) = document.query_selector_all(selector) else { return false };
    let height = document.document_element().map_or(0, |root| root.client_height());
    let mut chosen: Option<HtmlElement> = None;
    for at in 0..found.length() {
        chosen = found.item(at).and_then(|node| node.dyn_into().ok());
        let top = chosen.as_ref().map_or(-1.0, |element| element.get_bounding_client_rect().top());
        if (0.0..f64::from(height)).contains(&top) {
            break;
        }
    }
    let options = leptos::web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    chosen.is_some_and(|element| element.focus_with_options(&options).is_ok())
}

/// Nothing has the focus.
#[cfg(not(feature = "csr"))]
pub fn focus_if_lost(_selector: &str) -> bool {
    false
}

/// Marks the first element that matches as the one that leads to what is open (WAI-ARIA 1.2,
/// `aria-current`), if any is wanted, and no other of its kind.
#[cfg(feature = "csr")]
pub fn mark(kind: &str, wanted: Option<&str>) {
    let find = |selector: &str| document().query_selector(selector).ok().flatten();
    if let Some(marked) = find(&format!("{kind}[aria-current]")) {
        let _ = marked.remove_attribute("aria-current");
    }
    if let Some(element) = wanted.and_then(find) {
        let _ = element.set_attribute("aria-current", "page");
    }
}

/// Nothing to mark.
#[cfg(not(feature = "csr"))]
pub fn mark(_kind: &str, _wanted: Option<&str>) {}

#[cfg(feature = "csr")]
fn bring_into_view(element: &Element, block: leptos::web_sys::ScrollLogicalPosition) {
    use leptos::web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
