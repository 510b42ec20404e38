//! What the device keeps of the site, and what is said about it.

use crate::support::visit::Visit;
use std::time::Duration;

const AGE: &str = "[data-age]";
const UPDATE: &str = "[data-update]";

/// Keeping takes as long as the site takes to come.
const KEEPING: Duration = Duration::from_secs(60);

pub struct Kept<'a>(pub &'a Visit);

impl Kept<'_> {
    /// Waits until the site is kept and the page belongs to its service worker.
    pub async fn ready(&self) {
        let script = "return navigator.serviceWorker.controller?.state === 'activated'";
        let kept = async || self.0.js(script, vec![]).await == true;
        self.0.until_within(KEEPING, "the site is kept", kept).await;
    }

    /// The states of the site's workers.
    pub async fn workers(&self) -> Vec<String> {
        let script = "return navigator.serviceWorker.getRegistrations().then(all => all.flatMap(
            one => [one.installing, one.waiting, one.active].filter(Boolean).map(w => w.state)))";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("a list of strings")
    }

    /// The names of all caches of the origin, sorted.
    pub async fn caches(&self) -> Vec<String> {
        let script = "return caches.keys().then(names => names.sort())";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("a list of strings")
    }

    /// Removes all caches, as a browser does that needs the room.
    pub async fn evict(&self) {
        let script =
            "return caches.keys().then(all => Promise.all(all.map(n => caches.delete(n))))";
        self.0.js(script, vec![]).await;
    }

    /// The text of a file that is kept, by its absolute path.
    pub async fn file(&self, path: &str) -> Option<String> {
        let script = "return caches.match(arguments[0]).then(found => found?.text() ?? null)";
        self.0.js(script, vec![path.into()]).await.as_str().map(str::to_owned)
    }

    /// The absolute paths of the pictures that are kept, sorted.
    pub async fn pictures(&self) -> Vec<String> {
        let script = "return caches.keys()
            .then(names => Promise.all(names.map(name => caches.open(name))))
            .then(caches => Promise.all(caches.map(cache => cache.keys())))
            .then(all => all.flat().map(({ url }) => new URL(url).pathname)
                .filter(path => path.startsWith('/pictures/')).sort())";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("a list of strings")
    }

    /// Lets the browser say that there is a network, whereupon the page looks for news.
    pub async fn look_for_news(&self) {
        self.0.js("dispatchEvent(new Event('online'))", vec![]).await;
    }

    /// How old the programme is said to be, for tools; `None` when it is current.
    pub async fn age(&self) -> Option<String> {
        self.0.attributes(AGE, "data-age").await.pop()
    }

    /// The same for people; waits for it.
    pub async fn age_in_words(&self) -> String {
        self.0.until("the age can be seen", async || self.0.sees(AGE).await).await;
        self.0.text(AGE).await
    }

    /// Waits until the programme is current, or is not.
    pub async fn until_current(&self, current: bool) {
        let what = if current { "the programme is current" } else { "the programme has an age" };
        self.0.until(what, async || self.age().await.is_none() == current).await;
    }

    /// Waits until a new version is offered.
    pub async fn until_offered(&self) {
        let offered = async || self.is_offered().await;
        self.0.until_within(KEEPING, "a new version is offered", offered).await;
    }

    pub async fn is_offered(&self) -> bool {
        self.0.sees(UPDATE).await
    }

    /// Takes the new version.
    pub async fn update(&self) {
        self.0.click("[data-update] .button").await;
    }

    /// Keeps the old version for now.
    pub async fn later(&self) {
        self.0.click("[data-update] .plain").await;
    }

    /// The version of the page.
    pub async fn version(&self) -> String {
        self.0.attribute("meta[name=version]", "content").await.expect("a version")
    }

    /// The hashed files that this page has asked for, from wherever they came.
    pub async fn assets(&self) -> Vec<String> {
        let script = "return performance.getEntriesByType('resource')
            .map(entry => new URL(entry.name).pathname).filter(path => path.includes('/assets/'))";
        serde_json::from_value(self.0.js(script, vec![]).await).expect("a list of strings")
    }
}
