//! The filters as phones show them: behind a button, in a sheet.

use crate::support::visit::Visit;
use fantoccini::key::Key;

const BUTTON: &str = "#open-filters";
const SHEET: &str = "#filters";

pub struct FilterSheet<'a>(pub &'a Visit);

impl FilterSheet<'_> {
    pub async fn open(&self) {
        self.0.click(BUTTON).await;
        self.0.until("the sheet is open", async || self.is_open().await).await;
    }

    pub async fn is_open(&self) -> bool {
        self.0.has("#filters[role=dialog][aria-modal=true]").await && self.0.sees(SHEET).await
    }

    pub async fn until_closed(&self) {
        self.0.until("the sheet is closed", async || !self.0.sees(SHEET).await).await;
    }

    /// Presses the button at the thumb, which says how many sessions there will be.
    pub async fn show_sessions(&self) {
        self.0.click("#filters .filters-foot button").await;
    }

    /// What that button says.
    pub async fn promise(&self) -> String {
        self.0.text("#filters .filters-foot button").await
    }

    pub async fn press_escape(&self) {
        self.0.keys(&Key::Escape.to_string()).await;
    }

    /// The number on the button that opens the sheet.
    pub async fn badge(&self) -> Vec<String> {
        self.0.texts("#open-filters .count").await
    }

    pub async fn has_focus(&self) -> bool {
        self.0.js("return document.querySelector('#filters:focus-within') !== null", vec![]).await
            == true
    }

    pub async fn button_has_focus(&self) -> bool {
        self.0.has("#open-filters:focus").await
    }

    /// What could take the focus outside the sheet although it should not, as HTML.
    pub async fn reachable_outside(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('a[href], button, input, [tabindex]')]
            .filter(e => !e.closest('#filters') && !e.closest('[inert]'))
            .filter(e => e.checkVisibility() && e.tabIndex >= 0)
            .map(e => e.outerHTML.slice(0, 200))";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("a list of strings")
    }
}
