//! The browser: this room and `html`, which draws, alone name web-sys. It answers what the view asks of its
//! [`Device`], and everything that can fail there fails softly here.

mod document;
mod fetch;
mod files;
mod news;
#[cfg(feature = "kiosk")]
mod screen;
mod scroll;
mod share;
mod stage;
mod storage;
mod words;

use crate::agenda::preferences::Preferences;
use crate::agenda::store::Store;
use crate::device::{Answer, Chosen, Device, FetchError, MayNotify, Pending, PrintLayout, Shared};
use crate::html::DomEvent;
use crate::i18n;
use crate::programme::lang::Lang;
use crate::programme::time::Moment;
use leptos::prelude::set_interval;
use std::time::Duration;
use storage::LocalStorage;

#[cfg(feature = "kiosk")]
pub use screen::KioskBrowser;
pub use stage::stage;

/// The visitor's browser.
pub struct Browser {
    storage: LocalStorage,
    words: words::Files,
}

impl Browser {
    /// Starts listening to what must be known later (scrolling, back and forward).
    pub fn new() -> Browser {
        scroll::listen();
        document::on("afterprint", document::printed);
        Browser { storage: LocalStorage, words: words::load() }
    }

    /// The path under which the site is hosted, without a slash at the end: that of the
    /// document's `<base>`.
    pub fn base(&self) -> String {
        document::base_path()
    }
}

impl Default for Browser {
    fn default() -> Browser {
        Browser::new()
    }
}

impl Device for Browser {
    fn unix_seconds(&self) -> i64 {
        (js_sys::Date::now() / 1000.0) as i64
    }

    fn at_device(&self, moment: Moment) -> Option<Moment> {
        let date = js_sys::Date::new(&(moment.minutes() as f64 * 60_000.0).into());
        // West is positive there (ECMA-262, 21.4.4.11).
        Some(moment.at_offset(-date.get_timezone_offset() as i16))
    }

    fn site_languages(&self) -> Vec<Lang> {
        i18n::site_languages()
    }

    fn words_file(&self, tag: &str) -> Option<String> {
        let file = self.words.iter().find(|(known, _)| **known == *tag);
        file.map(|(_, path)| path.to_string())
    }

    fn document(&self, attribute: &str) -> Option<String> {
        document::root()?.get_attribute(attribute)
    }

    fn store(&self) -> &dyn Store {
        &self.storage
    }

    fn fetch(&self, file: &str, fresh: bool) -> Pending<Result<Answer, FetchError>> {
        Box::pin(fetch::text(document::absolute(file), fresh))
    }

    fn chance(&self) -> f64 {
        // What a second is through: as good for spreading as a random number, which would want an
        // import of its own.
        (js_sys::Date::now() / 1000.0).fract()
    }

    fn on_refresh(&self, react: Box<dyn Fn()>) {
        news::on_refresh(react);
    }

    fn on_update(&self, react: Box<dyn Fn()>) {
        news::on_update(react);
    }

    fn on_stored_elsewhere(&self, react: Box<dyn Fn(String)>) {
        storage::on_stored_elsewhere(react);
    }

    fn every_second(&self, react: Box<dyn Fn()>) {
        set_interval(react, Duration::from_secs(1));
    }

    fn sprite(&self) -> String {
        sprite()
    }

    fn link_styles(&self) {
        document::link_styles();
    }

    fn dress(&self, lang: Lang, title: Option<&str>) {
        document::dress(lang, title);
    }

    fn set_appearance(&self, preferences: &Preferences) {
        document::set_appearance(preferences);
    }

    fn show_app(&self) {
        stage::show_app();
    }

    fn show_failure(&self) {
        stage::show_failure();
    }

    fn focus(&self, selector: &str) {
        document::focus(selector);
    }

    fn uncover_focus(&self) {
        news::uncover_focus();
    }

    fn note_place(&self) {
        scroll::note_place();
        news::redraw();
    }

    fn restore_place(&self) {
        scroll::restore_place();
    }

    fn note_address(&self, address: String) {
        scroll::note_address(address);
    }

    fn restore_scroll(&self) {
        scroll::restore_scroll();
    }

    fn reveal(&self, selector: &str) {
        document::reveal(selector);
    }

    fn go_back(&self) {
        if let Ok(history) = document::window().history() {
            let _ = history.back();
        }
    }

    fn absolute(&self, path: &str) -> String {
        document::absolute(path)
    }

    fn share(&self, title: &str, url: &str) -> Pending<Shared> {
        Box::pin(share::share(title.into(), url.into()))
    }

    fn copy(&self, text: &str) -> Pending<bool> {
        Box::pin(share::copy(text.into()))
    }

    fn save(&self, name: &str, media_type: &str, text: &str) {
        let _ = files::save(name, media_type, text);
    }

    fn chosen(&self, event: DomEvent, longest: usize) -> Pending<Chosen> {
        Box::pin(files::chosen(event, longest))
    }

    fn print(&self, layout: PrintLayout) {
        document::print(layout);
    }

    fn forgets(&self) -> bool {
        share::has(&document::window().navigator(), "standalone")
    }

    fn reload(&self) {
        news::reload();
    }

    fn persist(&self) {
        news::persist();
    }

    fn may_notify(&self) -> MayNotify {
        news::may_notify()
    }

    fn ask_to_notify(&self) {
        news::ask_to_notify();
    }

    fn on_permission(&self, react: Box<dyn Fn()>) {
        news::on_permission(react);
    }

    fn notify(&self, notification: &str) {
        news::notify(notification);
    }
}

/// The address of the file of icons, which the script that started the app names.
fn sprite() -> String {
    let named = document::boot().and_then(|script| script.get_attribute("data-icons"));
    named.unwrap_or_else(|| "icons.svg".to_owned())
}

/// Shows `#fatal` when the app panics: wasm cannot go on after that, but what is on the page
/// can still be read.
pub fn show_panics() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        document::show_fatal();
    }));
}

/// Tells panics to the console and nobody else: a kiosk comes back by itself
/// (`public/kiosk-boot.js`).
#[cfg(feature = "kiosk")]
pub fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
    }));
}
