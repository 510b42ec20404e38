//! The kiosk's entry: wires the browser into the screen at the venue's door, mounts.

use barnamaj::browser::{self, KioskBrowser};
use barnamaj::ui::kiosk::Kiosk;
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::sync::Arc;

fn main() {
    browser::log_panics();
    let Some(stage) = browser::stage() else { return };
    let screen = Arc::new(KioskBrowser::new());
    mount_to(stage, move || view! { <Kiosk screen/> }).forget();
}
