//! The browser's entry: wires `browser` into `ui`, mounts.

use barnamaj::browser::{self, Browser};
use barnamaj::i18n::{self, Message};
use barnamaj::ui::app::App;
use barnamaj::ui::state::{route, words};
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

fn main() {
    browser::show_panics();
    let device = Arc::new(Browser::new());
    let lang = route::first_language(&*device, &device.base(), &device.path());
    if i18n::are_loaded(lang, Message::NavProgramme) {
        return start(device);
    }
    // A page for any address, such as the one that is shown without a network, came with the words
    // of another language.
    spawn_local(async move {
        words::fetch(device.clone(), lang).await;
        start(device);
    });
}

fn start(device: Arc<Browser>) {
    let Some(stage) = browser::stage() else { return };
    let base = device.base();
    mount_to(stage, move || view! { <App device base/> }).forget();
}
