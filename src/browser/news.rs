//! Messages between the app and the scripts of the page, as events of the window. `boot.js`
//! looks after the service worker, `handover.js` after what is typed and has the focus.

use super::document::{on, window};
use crate::device::MayNotify;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// Calls back when it is time to look for a newer programme.
pub fn on_refresh(react: impl Fn() + 'static) {
    on("barnamaj:refresh", react);
}

/// Calls back when a new version of the app waits.
pub fn on_update(react: impl Fn() + 'static) {
    on("barnamaj:update", react);
}

/// Asks for the page anew, with the new version if there is one.
pub fn reload() {
    tell("barnamaj:reload");
}

/// Asks for what is stored to be kept when the device runs short of space.
pub fn persist() {
    tell("barnamaj:persist");
}

/// Tells that the page is about to be drawn anew: what is typed and has the focus is to be given
/// back in the next frame.
pub fn redraw() {
    tell("barnamaj:redraw");
}

/// Tells that something comes up at the lower edge: what has the focus must not end up beneath it.
pub fn uncover_focus() {
    tell("barnamaj:uncover");
}

/// Whether there may be notifications.
pub fn may_notify() -> MayNotify {
    let get = |object: JsValue, name: &str| js_sys::Reflect::get(&object, &name.into());
    let permission = get(window().into(), "Notification").and_then(|api| get(api, "permission"));
    match permission.ok().and_then(|permission| permission.as_string()).as_deref() {
        Some("granted") => MayNotify::Yes,
        Some("default") => MayNotify::Unasked,
        _ => MayNotify::No,
    }
}

/// Asks the visitor whether notifications may be shown.
pub fn ask_to_notify() {
    tell("barnamaj:permit");
}

/// Calls back when the visitor has answered.
pub fn on_permission(react: impl Fn() + 'static) {
    on("barnamaj:permission", react);
}

/// Shows a notification.
pub fn notify(notification: &str) {
    if let Ok(event) = Event::new("barnamaj:notify") {
        let _ = js_sys::Reflect::set(&event, &"detail".into(), &notification.into());
        let _ = window().dispatch_event(&event);
    }
}

fn tell(news: &str) {
    if let Ok(event) = Event::new(news) {
        let _ = window().dispatch_event(&event);
    }
}
