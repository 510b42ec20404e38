//! The browser's entry: wires `browser` into `ui`, mounts.

use barnamaj::browser::{self, Browser};
use barnamaj::ui::app::App;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::sync::Arc;

fn main() {
    browser::show_panics();
    let Some(stage) = browser::stage() else { return };
    let device = Browser::new();
    let base = device.base();
    mount_to(stage, move || view! { <App device=Arc::new(device) base/> }).forget();
}
