//! What is on its way between a browser and its server.

use super::Visit;
use crate::support::site::{Cut, REST};

/// Whether the page has nothing left to do, has the fonts of all that it shows (a page asks for
/// fonts when it is laid out), and no service worker is busy.
const SETTLED: &str = "return new Promise(idle =>
        window.requestIdleCallback ? requestIdleCallback(idle, { timeout: 1000 }) : setTimeout(idle))
    .then(() => navigator.serviceWorker?.getRegistrations() ?? [])
    .then(workers => document.documentElement.offsetHeight > 0
        && document.readyState === 'complete' && document.fonts.status === 'loaded'
        && !workers.some(one => one.installing || one.active?.state === 'activating'))";

/// Says once that what is there of a page was drawn, two frames after that. (The ground of a page may
/// be drawn before anything that is on it.)
const SAY_WHEN_DRAWN: &str = "window.says ??= new PerformanceObserver((list, observer) => {
        if (list.getEntriesByName('first-contentful-paint').length === 0) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => fetch('REST')));
    });
    window.says.observe({ type: 'paint', buffered: true })";

impl Visit {
    /// Waits until nothing is on its way any more: no file, no font, no service worker.
    pub async fn until_quiet(&self) {
        let quiet = async || self.js(SETTLED, Vec::new()).await == true && self.site.is_quiet();
        self.until("nothing is on its way any more", quiet).await;
    }

    /// The server goes away, with all its connections (`visit.site.restart()` brings it back).
    /// What was on its way arrives before: a font that does not would be an error in the console
    /// that comes only now and then.
    pub async fn lose_server(&self) {
        self.until_quiet().await;
        self.site.stop();
    }

    /// From now on pages come in two pieces, the second when the first was drawn.
    pub async fn cut_pages(&self, cut: Cut) {
        self.site.cut_pages(cut);
        self.before_each_page(&SAY_WHEN_DRAWN.replace("REST", REST)).await;
    }
}
