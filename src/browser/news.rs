//! What the app and the scripts of the page tell each other, as events of the window. `boot.js`
//! looks after the service worker, `early.js` after what is typed and has the focus.

use super::document::{on, window};
use web_sys::Event;

/// It is time to look for a newer programme.
pub fn on_refresh(react: impl Fn() + 'static) {
    on("barnamaj:refresh", react);
}

/// A new version of the app waits.
pub fn on_update(react: impl Fn() + 'static) {
    on("barnamaj:update", react);
}

/// The visitor wants the page anew, with the new version if there is one.
pub fn reload() {
    tell("barnamaj:reload");
}

/// What is stored is worth being kept when the device runs short of space.
pub fn persist() {
    tell("barnamaj:persist");
}

/// The page is about to be drawn anew: what is typed and has the focus is to be given back in the
/// next frame.
pub fn redraw() {
    tell("barnamaj:redraw");
}

/// Something comes up at the lower edge; what has the focus must not end up beneath it.
pub fn uncover_focus() {
    tell("barnamaj:uncover");
}

fn tell(news: &str) {
    if let Ok(event) = Event::new(news) {
        let _ = window().dispatch_event(&event);
    }
}
