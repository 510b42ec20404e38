//! The document: its head, its focus, its addresses.

use crate::agenda::preferences::{Preferences, TextSize, Theme};
use crate::device::PrintLayout;
use crate::programme::lang::Lang;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, FocusOptions, HtmlElement, Window};

/// The window; there is always one where this app runs.
pub fn window() -> Window {
    web_sys::window().expect("the app runs in a window")
}

/// The document; there is always one where this app runs.
pub fn document() -> Document {
    window().document().expect("a window has a document")
}

/// The first element that matches.
pub fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Listens to an event of the window as long as the document lives.
pub fn on(event: &str, react: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(react).into_js_value();
    let _ = window().add_event_listener_with_callback(event, listener.unchecked_ref());
}

/// The path of `<base>`, without a slash at the end.
pub fn base_path() -> String {
    let base = document().base_uri().ok().flatten().and_then(|uri| web_sys::Url::new(&uri).ok());
    base.map(|url| url.pathname().trim_end_matches('/').to_owned()).unwrap_or_default()
}

/// Resolves an address against `<base>`.
pub fn absolute(path: &str) -> String {
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    web_sys::Url::new_with_base(path, &base).map_or_else(|_| path.to_owned(), |url| url.href())
}

/// The script that started the app: its attributes say where the files of this build are.
pub fn boot() -> Option<HtmlElement> {
    find("script[data-wasm]")
}

/// Adds the style sheet that the boot script names, unless it is there.
pub fn link_styles() {
    let Some(href) = boot().and_then(|script| script.get_attribute("data-style")) else { return };
    if find(&format!("link[href=\"{href}\"]")).is_some() {
        return;
    }
    if let (Ok(link), Some(head)) = (document().create_element("link"), find("head")) {
        set(&link, "rel", "stylesheet");
        set(&link, "href", &href);
        let _ = head.append_child(&link);
    }
}

/// Sets language and direction of the document, and its title if there is one.
pub fn dress(lang: Lang, title: Option<&str>) {
    if let Some(root) = root() {
        set(&root, "lang", lang.code());
        set(&root, "dir", lang.dir());
    }
    if let Some(title) = title {
        document().set_title(title);
    }
}

/// Theme and text size, as attributes that the style sheet knows. What is as the device has it
/// is the style sheet's own business: no attribute then.
pub fn set_appearance(preferences: &Preferences) {
    let Some(root) = root() else { return };
    // What the device asks for (`public/early.js`).
    let by_device = root.has_attribute("data-contrast").then_some(Theme::Contrast);
    let theme = preferences.theme.filter(|theme| *theme != Theme::System).or(by_device);
    let text = preferences.text_size.filter(|size| *size != TextSize::Normal);
    set_or_remove(&root, "data-theme", theme.map(Theme::code));
    set_or_remove(&root, "data-text", text.map(TextSize::code));
}

/// Moves the focus without scrolling.
pub fn focus(selector: &str) {
    if let Some(element) = find(selector) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Scrolls an element into view.
pub fn reveal(selector: &str) {
    if let Some(element) = find(selector) {
        element.scroll_into_view();
    }
}

/// Opens the dialog for printing; the style sheet goes by `data-print`, until that is closed
/// (which is not when the call returns, on iOS).
pub fn print(layout: PrintLayout) {
    let Some(root) = root() else { return };
    set_or_remove(&root, "data-print", (layout == PrintLayout::Booklet).then_some("booklet"));
    let _ = window().print();
}

/// Takes note that the dialog was closed.
pub fn printed() {
    if let Some(root) = root() {
        set_or_remove(&root, "data-print", None);
    }
}

/// Shows the message of last resort.
pub fn show_fatal() {
    if let Some(fatal) = find("#fatal") {
        fatal.set_hidden(false);
    }
}

/// `<html>`.
pub fn root() -> Option<Element> {
    document().document_element()
}

/// Sets an attribute.
pub fn set(element: &Element, name: &str, value: &str) {
    // Set to what it is, `lang` would have every element of the page styled anew.
    if element.get_attribute(name).is_none_or(|known| known != value) {
        let _ = element.set_attribute(name, value);
    }
}

fn set_or_remove(element: &Element, name: &str, value: Option<&str>) {
    match value {
        Some(value) => set(element, name, value),
        None => drop(element.remove_attribute(name)),
    }
}
