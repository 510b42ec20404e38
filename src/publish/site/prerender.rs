//! Pages as HTML, from the same components that draw them in the browser.

use super::place::Place;
use crate::agenda::preferences::Preferences;
use crate::agenda::store::{Store, StoreError};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::ui::address::Page;
use crate::ui::app::{App, AppProps};
use crate::ui::device::{Answer, Chosen, Device, FetchError, Later, MayNotify, Print, Shared};
use crate::ui::html::Event;
use leptos::prelude::{Owner, RenderHtml, provide_context};
use leptos_router::location::RequestUrl;
use std::sync::Arc;

/// What all pages of a site have in common.
#[derive(Clone)]
pub struct Press {
    pub programme: Arc<Index>,
    pub place: Place,
    /// Path of the file of icons below the base.
    pub sprite: String,
    /// The moment at which pages are drawn, in seconds since the Unix epoch.
    pub now: i64,
}

impl Press {
    /// The inside of `#app` on a page.
    pub fn page(&self, page: &Page, lang: Lang) -> String {
        let owner = Owner::new();
        let html = owner.with(|| {
            provide_context(RequestUrl::new(&format!(
                "{}{}",
                self.place.prefix(),
                page.path(lang)
            )));
            let device = Arc::new(Paper(self.clone()));
            let base = self.place.prefix().to_owned();
            App(AppProps { device, base, programme: Some(self.programme.clone()) }).to_html()
        });
        owner.cleanup();
        html
    }
}

/// A device that shows and keeps nothing: what is drawn there is for everybody.
struct Paper(Press);

impl Store for Paper {
    fn get(&self, _: &str) -> Result<Option<String>, StoreError> {
        Ok(None)
    }

    fn set(&self, _: &str, _: &str) -> Result<(), StoreError> {
        Ok(())
    }
}

impl Device for Paper {
    fn unix_seconds(&self) -> i64 {
        self.0.now
    }

    fn languages(&self) -> Vec<String> {
        Vec::new()
    }

    fn store(&self) -> &dyn Store {
        self
    }

    fn fetch(&self, _: &str, _: bool) -> Later<Result<Answer, FetchError>> {
        Box::pin(async { Err(FetchError::Unreachable) })
    }

    fn sprite(&self) -> String {
        self.0.sprite.clone()
    }

    fn absolute(&self, path: &str) -> String {
        self.0.place.url(path)
    }

    fn share(&self, _: &str, _: &str) -> Later<Shared> {
        Box::pin(async { Shared::Not })
    }

    fn copy(&self, _: &str) -> Later<bool> {
        Box::pin(async { false })
    }

    fn chosen(&self, _: Event, _: usize) -> Later<Chosen> {
        Box::pin(async { Chosen::None })
    }

    fn chance(&self) -> f64 {
        0.5
    }

    fn forgets(&self) -> bool {
        false
    }

    fn may_notify(&self) -> MayNotify {
        MayNotify::No
    }

    // Nothing moves on paper.
    fn every_second(&self, _: Box<dyn Fn()>) {}
    fn on_stored_elsewhere(&self, _: Box<dyn Fn(String)>) {}
    fn on_refresh(&self, _: Box<dyn Fn()>) {}
    fn on_update(&self, _: Box<dyn Fn()>) {}
    fn link_styles(&self) {}

    fn dress(&self, _: Lang, _: Option<&str>) {}
    fn set_appearance(&self, _: &Preferences) {}
    fn show_app(&self) {}
    fn show_failure(&self) {}
    fn focus(&self, _: &str) {}
    fn uncover_focus(&self) {}
    fn note_place(&self) {}
    fn restore_place(&self) {}
    fn restore_scroll(&self) {}
    fn reveal(&self, _: &str) {}
    fn go_back(&self) {}
    fn save(&self, _: &str, _: &str, _: &str) {}
    fn print(&self, _: Print) {}
    fn reload(&self) {}
    fn persist(&self) {}
    fn ask_to_notify(&self) {}
    fn on_permission(&self, _: Box<dyn Fn()>) {}
    fn notify(&self, _: &str) {}
    fn warn(&self, _: &str) {}
}
