//! A new version comes in when nobody is there, and only when it can be had.

use super::offline::{KEEPING, until_kept};
use super::screen::Screen;
use crate::{
    pages::Kept,
    support::{
        Device,
        dist::dist,
        in_keeping_browser,
        versions::{another_version, version},
        visit::Visit,
    },
};
use std::path::Path;
use tempfile::TempDir;

/// Settings that stand at the end of the page's address.
const SETTINGS: &str = "idle=3600&refresh=5";

/// The old version is kept, and the new one is there to be had.
async fn publish_another(visit: &Visit) -> TempDir {
    until_kept(visit).await;
    let next = another_version();
    visit.site.publish(next.path());
    next
}

/// Waits until the new version waits to be let in.
async fn until_it_waits(visit: &Visit) {
    let waits = async || Kept(visit).workers().await.contains(&"installed".to_owned());
    visit.until_within(KEEPING, "the new version waits", waits).await;
}

/// Lets the page look, and waits until it has asked for the new version and thought about it.
async fn look_and_wait(visit: &Visit) {
    let asked = || visit.site.requests().iter().filter(|path| *path == "/sw.js").count();
    let before = asked();
    Screen(visit).look_for_news().await;
    visit.until_within(KEEPING, "it has looked", async || asked() > before).await;
    visit.js("return navigator.serviceWorker.getRegistration().then(() => null)", vec![]).await;
}

async fn until_new(visit: &Visit, site: &Path) {
    let new = format!("html[data-ready] meta[name=version][content='{}']", version(site));
    visit.until_within(KEEPING, "the new version", async || visit.has(&new).await).await;
}

#[test]
fn a_new_version_waits_for_the_visitor_to_go_and_starts_without_a_network_too() {
    in_keeping_browser(Device::Kiosk, async |visit| {
        visit.expect_console_error("ERR_CONNECTION_REFUSED");
        visit.expect_console_error("ERR_FAILED");
        let screen = Screen::start(visit, SETTINGS).await;
        let next = publish_another(visit).await;
        screen.begin("ar").await;
        screen.mark().await;
        screen.look_for_news().await;
        until_it_waits(visit).await;
        look_and_wait(visit).await;
        assert!(screen.is_marked().await, "the visitor is left in peace");
        assert_eq!(Kept(visit).version().await, version(&dist()));
        screen.finish().await;
        screen.look_for_news().await;
        until_new(visit, next.path()).await;
        assert!(visit.address().await.ends_with(SETTINGS), "the settings are the same");
        visit.until("one version", async || Kept(visit).workers().await == ["activated"]).await;

        visit.lose_server().await;
        visit.reload().await;
        assert_eq!(Kept(visit).version().await, version(next.path()));
        screen.begin("fr").await;
    });
}

#[test]
fn a_version_whose_page_cannot_be_had_is_not_let_in() {
    in_keeping_browser(Device::Kiosk, async |visit| {
        for error in ["404", "ERR_CONNECTION_REFUSED", "ERR_FAILED"] {
            visit.expect_console_error(error);
        }
        let screen = Screen::start(visit, SETTINGS).await;
        let next = publish_another(visit).await;
        // The page of this very screen; that which the worker keeps has no settings.
        visit.site.lose(Some(SETTINGS));
        screen.mark().await;
        screen.look_for_news().await;
        until_it_waits(visit).await;
        let probes =
            || visit.site.requests().iter().filter(|path| path.ends_with(SETTINGS)).count();
        let before = probes();
        look_and_wait(visit).await;
        visit.until("the page is probed", async || probes() > before).await;
        visit.lose_server().await;
        screen.look_for_news().await;
        screen.next_answer().await;
        assert!(screen.is_marked().await);
        assert!(Kept(visit).workers().await.contains(&"installed".to_owned()), "it still waits");
        visit.site.lose(None);
        visit.site.restart();
        screen.look_for_news().await;
        until_new(visit, next.path()).await;
    });
}

/// Lets the probe of a page wait until the test says `go`.
const HESITATE: &str = "const real = fetch;
    window.fetch = async (url, options) => {
        if (options?.cache === 'no-store') await new Promise(go => window.go = go);
        return real(url, options);
    }";

#[test]
fn a_visitor_who_comes_while_the_new_version_is_probed_is_left_in_peace() {
    in_keeping_browser(Device::Kiosk, async |visit| {
        visit.before_each_page(HESITATE).await;
        let screen = Screen::start(visit, SETTINGS).await;
        let next = publish_another(visit).await;
        screen.mark().await;
        screen.look_for_news().await;
        until_it_waits(visit).await;
        screen.look_for_news().await;
        let probes = async || visit.js("return 'go' in window", vec![]).await == true;
        visit.until("it is probed", probes).await;
        screen.begin("ar").await;
        visit.js("go()", vec![]).await;
        screen.next_answer().await;
        assert!(screen.is_marked().await);
        assert_eq!(screen.presence().await, "somebody");
        screen.finish().await;
        visit.js("delete window.go", vec![]).await;
        screen.look_for_news().await;
        visit.until("it is probed again", probes).await;
        visit.js("go()", vec![]).await;
        until_new(visit, next.path()).await;
    });
}
