//! The second visit, on a train.

mod pictures;
mod programme;

use crate::{
    pages::{Frame, Kept, Programme, Session},
    support::{
        Device,
        dist::{dist, every_page},
        in_keeping_browser, in_keeping_browser_below,
        site::Programme as Answer,
        versions::{below, with_worker},
        visit::Visit,
    },
};
use barnamaj::publish::offline::retirement;
use serde_json::json;

/// A first visit, after which the site is kept.
async fn first_visit(visit: &Visit) {
    visit.open("/fr/").await;
    Kept(visit).ready().await;
}

/// Waits until the worker has asked for its last file and was not installed all the same.
async fn until_refused(visit: &Visit, file: &str, times: usize) {
    let asked = || visit.site.requests().iter().filter(|path| *path == file).count();
    visit.until("the worker is tried", async || asked() >= times).await;
    visit.until("in vain", async || Kept(visit).workers().await.is_empty()).await;
}

/// What the browser says about requests that fail, as they are meant to here.
fn expect_failures(visit: &Visit) {
    visit.expect_console_error("ERR_CONNECTION_REFUSED");
    visit.expect_console_error("ERR_FAILED");
    visit.expect_console_error("ERR_INTERNET_DISCONNECTED");
}

/// Where the page came from: `cache` when the browser took it without asking the worker.
const CAME_FROM: &str =
    "return performance.getEntriesByType('navigation')[0].workerFinalSourceType";

#[test]
fn a_page_that_is_kept_opens_without_waking_the_worker() {
    in_keeping_browser(Device::Phone, async |visit| {
        first_visit(visit).await;
        for (address, from) in [("/fr/", "cache"), ("/ar/", "cache"), ("/fr/?q=sport", "")] {
            visit.open(address).await;
            assert_eq!(visit.js(CAME_FROM, vec![]).await, from, "{address}");
        }
    });
}

fn every_address_opens_without_a_network(lang: &str) {
    in_keeping_browser(Device::Phone, async |visit| {
        expect_failures(visit);
        first_visit(visit).await;
        visit.lose_server().await;
        for page in every_page() {
            let address = format!("/{lang}/{page}");
            visit.open(&address).await;
            let headings = Frame(visit).headings().await;
            assert!(headings.len() == 1 && !headings[0].is_empty(), "{address}: {headings:?}");
            Frame(visit).assert_language(lang).await;
            assert_eq!(visit.address().await, address);
            // Its age is told.
            Kept(visit).until_current(false).await;
            assert!(!Frame(visit).has_error().await, "{address}");
        }
    });
}

#[test]
fn every_arabic_address_opens_without_a_network() {
    every_address_opens_without_a_network("ar");
}

#[test]
fn every_amazigh_address_opens_without_a_network() {
    every_address_opens_without_a_network("zgh");
}

#[test]
fn every_french_address_opens_without_a_network() {
    every_address_opens_without_a_network("fr");
}

#[test]
fn every_english_address_opens_without_a_network() {
    every_address_opens_without_a_network("en");
}

#[test]
fn deep_links_keep_what_they_ask_for_without_a_network() {
    in_keeping_browser(Device::Desktop, async |visit| {
        expect_failures(visit);
        visit.languages("ar-MA").await;
        first_visit(visit).await;
        visit.lose_server().await;
        let programme = Programme::open(visit, "ar", "vertical=sport&utm_source=chat").await;
        programme.until_sessions_are(&["sport-performance"]).await;
        visit.open("/fr?q=fintech").await;
        assert_eq!(Programme::of(visit).searched().await, "fintech");
        visit.open("/en/session/fintech/?now=2025-07-02T11:00").await;
        assert!(Session::of(visit).text().await.contains("10:45"));
        visit.open("/").await;
        visit.until("the own language", async || visit.address().await == "/ar/").await;
        visit.open("/somewhere/else").await;
        assert_eq!(Frame(visit).headings().await.len(), 1, "the app says that there is no page");
    });
}

#[test]
fn a_star_set_without_a_network_is_kept() {
    in_keeping_browser(Device::Phone, async |visit| {
        expect_failures(visit);
        first_visit(visit).await;
        visit.lose_server().await;
        let programme = Programme::open(visit, "fr", "").await;
        programme.card("fintech").tap().await;
        visit.reload().await;
        assert!(programme.card("fintech").is_kept().await);
    });
}

/// Lets a page wait with its service worker until it is told to `go`.
const HESITATE: &str = "const register = ServiceWorkerContainer.prototype.register;
    ServiceWorkerContainer.prototype.register = function (...all) {
        return new Promise(go => window.go = go).then(() => register.apply(this, all));
    }";

#[test]
fn a_portal_on_the_first_visit_is_not_kept() {
    in_keeping_browser(Device::Phone, async |visit| {
        visit.before_each_page(HESITATE).await;
        let go = async || {
            let is_there = async || visit.js("return 'go' in window", vec![]).await == true;
            visit.until("it wants to be kept", is_there).await;
            visit.js("go()", vec![]).await;
        };
        visit.open("/fr/").await;
        visit.site.answer_programme(Answer::CaptivePortal);
        go().await;
        until_refused(visit, "/programme.json", 2).await;
        assert_eq!(Kept(visit).file("/programme.json").await, None);
        visit.site.answer_programme(Answer::AsPublished);
        visit.reload().await;
        go().await;
        Kept(visit).ready().await;
        assert!(Kept(visit).file("/programme.json").await.is_some());
    });
}

#[test]
fn a_site_that_cannot_be_kept_works_with_a_network() {
    let blocked = [
        "navigator.serviceWorker.register = () => Promise.reject(new DOMException('no'))",
        "delete Navigator.prototype.serviceWorker",
        "Object.defineProperty(window, 'caches', { get() { throw new DOMException('no') } })",
    ];
    in_keeping_browser(Device::Phone, async |visit| {
        for script in blocked {
            visit.before_each_page(script).await;
            visit.open("/fr/session/fintech").await;
            assert!(!Frame(visit).has_error().await, "{script}");
        }
    });
}

#[test]
fn a_full_device_and_an_eviction_break_nothing() {
    in_keeping_browser(Device::Phone, async |visit| {
        visit.expect_console_error("favicon.ico");
        visit.open_unready("/programme.schema.json").await;
        let origin = visit.site.url("");
        let quota = json!({ "origin": origin, "quotaSize": 1000 });
        visit.devtools("Storage.overrideQuotaForOrigin", quota).await;
        visit.open("/fr/").await;
        until_refused(visit, "/offline.html", 1).await;
        visit.devtools("Storage.overrideQuotaForOrigin", json!({ "origin": origin })).await;
        visit.reload().await;
        Kept(visit).ready().await;
        Kept(visit).evict().await;
        visit.open("/ar/session/fintech").await;
        assert!(!Frame(visit).has_error().await);
        Kept(visit).until_current(true).await;
    });
}

#[test]
fn a_site_below_a_sub_path_keeps_to_itself() {
    let site = below("/2025/");
    let retired = with_worker(site.path(), retirement());
    in_keeping_browser_below("/2025/", site.path(), Device::Phone, async |visit| {
        expect_failures(visit);
        visit.open("/2025/fr/").await;
        Kept(visit).ready().await;
        visit.js("return caches.open('barnamaj-0123 /').then(() => null)", vec![]).await;
        let scopes = "return navigator.serviceWorker.getRegistrations()
            .then(all => all.map(one => new URL(one.scope).pathname))";
        assert_eq!(visit.js(scopes, vec![]).await, json!(["/2025/"]));
        visit.lose_server().await;
        for address in ["/2025/ar/", "/2025/en/session/fintech?q=x", "/2025/zgh/agenda"] {
            visit.open(address).await;
            assert!(!Frame(visit).has_error().await, "{address}");
        }
        visit.open("/2025/").await;
        let caches = Kept(visit).caches().await;
        assert_eq!(caches.iter().filter(|name| name.ends_with(" /2025/")).count(), 2);
        visit.site.restart();
        visit.site.publish(retired.path());
        Kept(visit).look_for_news().await;
        visit.until("it is gone", async || Kept(visit).workers().await.is_empty()).await;
        assert_eq!(Kept(visit).caches().await, ["barnamaj-0123 /"], "others' are left alone");
    });
}

#[test]
fn the_kill_switch_removes_what_was_kept_and_open_pages_go_on() {
    let retired = with_worker(&dist(), retirement());
    in_keeping_browser(Device::Phone, async |visit| {
        first_visit(visit).await;
        let programme = Programme::open(visit, "fr", "").await;
        programme.card("fintech").tap().await;
        visit.site.publish(retired.path());
        Kept(visit).look_for_news().await;
        visit.until("no cache", async || Kept(visit).caches().await.is_empty()).await;
        visit.until("no worker", async || Kept(visit).workers().await.is_empty()).await;
        // The open page goes on.
        programme.card("fintech").follow().await;
        assert!(Session::of(visit).is_kept().await);
        // The next one comes from the network, and so do its files.
        let before = visit.site.requests().len();
        visit.open("/ar/agenda").await;
        let requests = visit.site.requests().split_off(before);
        assert!(
            requests.iter().any(|path| path == "/ar/agenda" || path == "/ar/agenda/"),
            "{requests:?}"
        );
        assert!(programme.card("fintech").is_kept().await);
        visit.until("nothing again", async || Kept(visit).workers().await.is_empty()).await;
        assert!(Kept(visit).caches().await.is_empty());
    });
}
