//! The browser's entry: wires `browser` into `ui`, mounts.

use barnamaj::browser::{self, Browser};
use barnamaj::ui::app::App;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::sync::Arc;

fn main() {
    browser::show_panics();
    let Some(place) = browser::mount_point() else { return };
    let device = Browser::new();
    let base = device.base();
    // What the page showed while the app came (a frame) makes way for the app.
    place.set_inner_html("");
    mount_to(place, move || view! { <App device=Arc::new(device) base/> }).forget();
}
