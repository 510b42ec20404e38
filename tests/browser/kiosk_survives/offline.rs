//! A start without a network: power comes back before the network does.

use super::screen::Screen;
use crate::{
    pages::Kept,
    support::{Device, in_keeping_browser, visit::Visit},
};
use std::time::Duration;

/// Keeping takes as long as the site takes to come, twice.
pub const KEEPING: Duration = Duration::from_secs(60);

/// Waits until the site is kept for a start without network.
pub async fn until_kept(visit: &Visit) {
    let kept = async || Kept(visit).file("/en/kiosk/").await.is_some();
    visit.until_within(KEEPING, "the kiosk is kept", kept).await;
}

#[test]
fn a_screen_starts_without_a_network_with_and_without_settings() {
    in_keeping_browser(Device::Kiosk, async |visit| {
        visit.expect_console_error("ERR_CONNECTION_REFUSED");
        visit.expect_console_error("ERR_FAILED");
        Screen::start(visit, "idle=5&refresh=5").await;
        until_kept(visit).await;
        visit.lose_server().await;
        for settings in ["", "?idle=7&languages=ar,fr&screen=room:toubkal", "?now=2025-07-01T10:25"]
        {
            for lang in ["fr", "ar"] {
                visit.open(&format!("/{lang}/kiosk/{settings}")).await;
                visit.until("the age is told", async || Screen(visit).tells_age().await).await;
            }
        }
        visit.open("/zgh/kiosk").await;
        Screen(visit).begin("zgh").await;
    });
}

#[test]
fn the_status_page_tells_that_the_site_is_kept() {
    in_keeping_browser(Device::Kiosk, async |visit| {
        let screen = Screen::start(visit, "idle=3600").await;
        until_kept(visit).await;
        screen.look_for_news().await;
        let kept = async || screen.status().await.contains(&"offline: ✓".to_owned());
        visit.until("it is told", kept).await;
    });
}

#[test]
fn what_could_not_be_kept_at_first_is_kept_later() {
    in_keeping_browser(Device::Kiosk, async |visit| {
        visit.expect_console_error("404");
        visit.site.lose(Some("/kiosk/"));
        let screen = Screen::start(visit, "idle=5").await;
        let tried = async || visit.site.requests().contains(&"/en/kiosk/".to_owned());
        visit.until_within(KEEPING, "it is tried", tried).await;
        assert_eq!(Kept(visit).file("/fr/kiosk/").await, None);
        visit.site.lose(None);
        screen.look_for_news().await;
        until_kept(visit).await;
    });
}

#[test]
fn phones_keep_nothing_of_kiosks() {
    in_keeping_browser(Device::Phone, async |visit| {
        visit.open("/fr/").await;
        Kept(visit).ready().await;
        let script = "return caches.keys().then(names => Promise.all(names.map(name =>
            caches.open(name).then(cache => cache.keys()))))
            .then(all => all.flat().map(request => request.url))";
        let kept: Vec<String> = serde_json::from_value(visit.js(script, vec![]).await).unwrap();
        assert!(!kept.is_empty());
        assert!(!kept.iter().any(|url| url.contains("kiosk")), "{kept:?}");
        assert!(!visit.site.requests().iter().any(|path| path.contains("kiosk")));
    });
}
