//! The browser of a kiosk: it keeps nothing, shares nothing and prints nothing, and goes by the
//! server's clock when its own is wrong.

use super::{document, fetch, stage, words};
use crate::agenda::preferences::Preferences;
use crate::agenda::store::{Store, StoreError};
use crate::device::terminal::{Health, Terminal};
use crate::device::{Answer, Device, FetchError, Pending};
use crate::html::DomEvent;
use crate::i18n;
use crate::kiosk::clock;
use crate::programme::lang::Lang;
use leptos::prelude::set_interval;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

thread_local! {
    /// The agenda and preferences of the visitor who stands here.
    static KEPT: RefCell<BTreeMap<String, String>> = RefCell::default();
}

/// A kiosk's browser.
#[derive(Default)]
pub struct KioskBrowser {
    store: Memory,
    /// Seconds that the device's clock is to be corrected by.
    correction: Arc<AtomicI64>,
}

impl KioskBrowser {
    /// A screen at whose clock nobody has looked yet.
    pub fn new() -> KioskBrowser {
        words::load();
        KioskBrowser::default()
    }
}

#[derive(Default)]
struct Memory;

impl Store for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(KEPT.with_borrow(|kept| kept.get(key).cloned()))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        KEPT.with_borrow_mut(|kept| kept.insert(key.to_owned(), value.to_owned()));
        Ok(())
    }
}

/// Seconds since the Unix epoch, by the device's own clock.
fn own_seconds() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

impl Terminal for KioskBrowser {
    fn steady_seconds(&self) -> i64 {
        // Since the page was opened (High Resolution Time, which all browsers have).
        let steady = document::window().performance();
        steady.map_or(0, |steady| (steady.now() / 1000.0) as i64)
    }

    fn base(&self) -> String {
        document::base_path()
    }

    fn href(&self) -> String {
        let location = document::window().location();
        [location.pathname(), location.search()].into_iter().flatten().collect()
    }

    fn forget(&self) {
        KEPT.with_borrow_mut(BTreeMap::clear);
    }

    fn correction(&self) -> i64 {
        self.correction.load(Relaxed)
    }

    fn show_presence(&self, presence: &'static str) {
        if let Some(root) = document::root() {
            document::set(&root, "data-presence", presence);
        }
    }

    fn shift(&self, x: i32, y: i32) {
        let root: Option<HtmlElement> = document::root().and_then(|root| root.dyn_into().ok());
        if let Some(style) = root.map(|root| root.style()) {
            let _ = style.set_property("--shift-x", &format!("{x}px"));
            let _ = style.set_property("--shift-y", &format!("{y}px"));
        }
    }

    fn scroll_to_top(&self) {
        document::window().scroll_to_with_x_and_y(0.0, 0.0);
    }

    fn health(&self) -> Health {
        Health::from(&|name| measured(name))
    }

    fn touched_link(&self, event: &DomEvent) -> Option<String> {
        let target: web_sys::Element = event.target()?.dyn_into().ok()?;
        let link = target.closest("a[href]").ok()??;
        event.prevent_default();
        let url =
            web_sys::Url::new(&js_sys::Reflect::get(&link, &"href".into()).ok()?.as_string()?)
                .ok()?;
        let here = document::window().location().origin().ok()?;
        (url.origin() == here).then(|| url.pathname() + &url.search() + &url.hash())
    }
}

/// A value that `kiosk-boot.js` has measured, as text; empty when it has not.
fn measured(name: &str) -> String {
    let health = js_sys::Reflect::get(&document::window(), &"kiosk".into());
    let value = health.and_then(|health| js_sys::Reflect::get(&health, &name.into()));
    let value = value.unwrap_or(JsValue::UNDEFINED);
    value
        .as_string()
        .or_else(|| value.as_f64().map(|number| number.to_string()))
        .unwrap_or_default()
}

impl Device for KioskBrowser {
    fn unix_seconds(&self) -> i64 {
        own_seconds() + self.correction()
    }

    fn store(&self) -> &dyn Store {
        &self.store
    }

    fn site_languages(&self) -> Vec<Lang> {
        i18n::site_languages()
    }

    fn chance(&self) -> f64 {
        js_sys::Math::random()
    }

    fn fetch(&self, file: &str, fresh: bool) -> Pending<Result<Answer, FetchError>> {
        let (correction, url) = (self.correction.clone(), document::absolute(file));
        Box::pin(async move {
            let response = fetch::response(&url, fresh).await?;
            let header = |name: &str| response.headers().get(name);
            // What was kept does not tell the time.
            if header("x-fetched").is_none() {
                let date = header("date");
                let server =
                    date.and_then(|date| clock::server_time(&date, header("age").as_deref()));
                if let Some(server) = server {
                    correction
                        .store(clock::correction(own_seconds(), server).unwrap_or(0), Relaxed);
                }
            }
            fetch::answer(response).await
        })
    }

    fn every_second(&self, react: Box<dyn Fn()>) {
        set_interval(react, Duration::from_secs(1));
    }

    fn sprite(&self) -> String {
        super::sprite()
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

    // On what phones can open, which a server in the box is not.
    fn absolute(&self, path: &str) -> String {
        let public = document::boot().and_then(|script| script.get_attribute("data-origin"));
        match public {
            Some(origin) => format!("{origin}{path}"),
            None => document::absolute(path),
        }
    }

    fn focus(&self, selector: &str) {
        document::focus(selector);
    }

    fn note_place(&self) {
        super::scroll::note_place();
    }

    fn restore_place(&self) {
        super::scroll::restore_place();
    }

    fn reload(&self) {
        if let Ok(event) = DomEvent::new("kiosk:reload") {
            let _ = document::window().dispatch_event(&event);
        }
    }

    fn reveal(&self, selector: &str) {
        document::reveal(selector);
    }
}
