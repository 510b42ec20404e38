//! The screen is kept awake: browsers let go of that when they please.

use super::screen::Screen;
use crate::support::{Device, in_browser, visit::Visit};

/// A browser that keeps a screen awake when asked, and counts how often it was.
const BROWSER: &str = "window.asked = 0;
    const request = async (type) => {
        asked += 1;
        if (type !== 'screen' || window.refuses) throw new DOMException('no', 'NotAllowedError');
        return window.lock = new EventTarget();
    };
    Object.defineProperty(Navigator.prototype, 'wakeLock', { value: { request } });
    Object.defineProperty(Document.prototype, 'hidden', { get: () => window.away ?? false });";

async fn asked(visit: &Visit, times: u64) {
    let asked = async || visit.js("return asked", vec![]).await == times;
    visit.until("it is asked to stay awake", asked).await;
}

async fn release(visit: &Visit) {
    visit.js("lock.dispatchEvent(new Event('release'))", vec![]).await;
}

/// Hides the page, or shows it again.
async fn hide(visit: &Visit, hidden: bool) {
    let script =
        "window.away = arguments[0]; document.dispatchEvent(new Event('visibilitychange'))";
    visit.js(script, vec![hidden.into()]).await;
}

#[test]
fn the_screen_stays_awake_and_is_kept_awake_again_after_each_release() {
    in_browser(Device::Kiosk, async |visit| {
        visit.before_each_page(BROWSER).await;
        let screen = Screen::start(visit, "idle=3600").await;
        asked(visit, 1).await;
        release(visit).await;
        asked(visit, 2).await;
        // Hidden pages are not kept awake: browsers refuse it.
        hide(visit, true).await;
        release(visit).await;
        asked(visit, 2).await;
        assert!(screen.status().await.contains(&"awake: ✗".to_owned()));
        hide(visit, false).await;
        asked(visit, 3).await;
        visit
            .until("it is told", async || screen.status().await.contains(&"awake: ✓".to_owned()))
            .await;
    });
}

#[test]
fn a_browser_that_refuses_is_asked_again_and_breaks_nothing() {
    in_browser(Device::Kiosk, async |visit| {
        visit.before_each_page(BROWSER).await;
        visit.before_each_page("window.refuses = true").await;
        let screen = Screen::start(visit, "idle=3600").await;
        asked(visit, 1).await;
        visit.js("refuses = false", vec![]).await;
        hide(visit, false).await;
        asked(visit, 2).await;
        visit
            .until("it is told", async || screen.status().await.contains(&"awake: ✓".to_owned()))
            .await;
    });
}
