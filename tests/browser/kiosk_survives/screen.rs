//! What is seen of a screen, and done on it, whatever happens to it.

use crate::support::{dist, visit::Visit};
use serde_json::Value;
use std::time::Duration;

/// What may come with the next request, a fifth more than the least pause: after that it is late.
pub const ONE_INTERVAL: Duration = Duration::from_secs(20);

/// The screen of the hall.
pub struct Screen<'a>(pub &'a Visit);

impl<'a> Screen<'a> {
    /// Starts it with settings such as `idle=5&now=2025-07-01T10:25`.
    pub async fn start(visit: &'a Visit, settings: &str) -> Screen<'a> {
        visit.open(&format!("/fr/kiosk/?{settings}")).await;
        Screen(visit)
    }

    /// Touches the first element that matches, waited for; in one go, because the loop draws its
    /// buttons anew with each language.
    pub async fn touch(&self, selector: &str) {
        let script = "const touched = document.querySelector(arguments[0]);
            touched?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
            touched?.click();
            return Boolean(touched)";
        let touched = async || self.0.js(script, vec![selector.into()]).await == true;
        self.0.until(selector, touched).await;
    }

    /// A visit begins.
    pub async fn begin(&self, lang: &str) {
        self.touch(&format!(".k-begin-in[lang={lang}]")).await;
        self.0.until("a visit", async || self.presence().await == "somebody").await;
        self.0.until("the programme", async || self.0.has("article[data-session]").await).await;
    }

    /// The visitor goes, and says so.
    pub async fn finish(&self) {
        self.touch(".k-finish").await;
        self.0.until("the loop", async || self.0.has(".k-begin-in").await).await;
    }

    /// Opens the page behind a tab, by its place from 1.
    pub async fn open_tab(&self, place: usize) {
        let tab = format!(".k-tabs li:nth-child({place}) a");
        self.touch(&tab).await;
        let current = format!("{tab}[aria-current=page]");
        self.0.until("the page of the tab", async || self.0.has(&current).await).await;
    }

    /// `nobody`, `somebody` or `asking`.
    pub async fn presence(&self) -> String {
        self.root("data-presence").await
    }

    /// The language that is shown.
    pub async fn lang(&self) -> String {
        self.root("lang").await
    }

    async fn root(&self, attribute: &str) -> String {
        let script = "return document.documentElement.getAttribute(arguments[0])";
        let value = self.0.js(script, vec![attribute.into()]).await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Whether it says of when the programme is, because the network does not confirm it.
    pub async fn tells_age(&self) -> bool {
        self.0.sees("[data-age]").await
    }

    /// The sessions on the board of the loop.
    pub async fn board(&self) -> Vec<String> {
        self.0.attributes(".k-board [data-session]", "data-session").await
    }

    /// Waits until the screen has asked for the programme once more, got its answer and made of
    /// it what it makes of it.
    pub async fn next_answer(&self) {
        // An answer to what it has asked before may still be on its way: that is not the next.
        // (Tests turn the page's clocks, but not that of its events.)
        let now = self.0.js("return new Event('now').timeStamp", vec![]).await;
        let script = "return performance.getEntriesByType('resource').some(entry =>
            entry.name.endsWith('/programme.json') && entry.startTime > arguments[0])";
        let answered = async || self.0.js(script, vec![now.clone()]).await == true;
        self.0.until_within(ONE_INTERVAL, "an answer", answered).await;
        self.0.js(DRAWN, vec![]).await;
    }

    /// Lets the browser say that there is a network, whereupon the page looks for a new version.
    pub async fn look_for_news(&self) {
        self.0.js("dispatchEvent(new Event('online'))", vec![]).await;
    }

    /// Marks the page, so that it can be told from the one after a reload.
    pub async fn mark(&self) {
        self.0.js("window.marked = true", vec![]).await;
    }

    /// Whether this is still the page that was marked.
    pub async fn is_marked(&self) -> bool {
        self.0.js("return window.marked === true", vec![]).await == true
    }

    /// What the status page tells, behind five touches of the corner: `name: value` of all facts.
    pub async fn status(&self) -> Vec<String> {
        for _ in 0..5 {
            self.touch(".k-corner").await;
        }
        // Not looked up as an element: the driver would hold it for ever, and the soak finds that.
        self.0.until("the status page", async || self.0.has(".k-status").await).await;
        let script = "return [...document.querySelectorAll('[data-fact]')]
            .map(fact => `${fact.dataset.fact}: ${fact.querySelector('dd').innerText}`)";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("a list of strings")
    }
}

/// When it has nothing left to do, a page draws what it knows within two frames.
const DRAWN: &str = "return new Promise(done => requestIdleCallback(() =>
    requestAnimationFrame(() => requestAnimationFrame(() => done(null)))))";

/// The published programme after a change, with the next revision.
pub fn revised(change: impl FnOnce(&mut Value)) -> String {
    let mut programme = dist::programme();
    programme["revision"] = (programme["revision"].as_u64().expect("a number") + 1).into();
    change(&mut programme);
    programme.to_string()
}
