//! The harness is tested on a page made by hand: a browser test is worth nothing while its
//! instruments may be wrong.

use crate::{
    pages::{Card, Frame, Programme},
    support::{Device, in_browser_at, site::Programme as Answer, visit::Visit},
};
use std::fs;
use tempfile::TempDir;

const PAGE: &str = r#"<!doctype html>
<html lang="ar" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><title>t</title>
<main><h1>برنامج</h1><div id="fatal" role="alert" hidden>!</div>
<form role="search"><label>s <input type="search"></label></form>
<button aria-controls="filters" onclick="filters.show()">f</button>
<dialog id="filters"><label><input type="checkbox" data-filter="day" data-value="1">1</label></dialog>
<article data-session="one"><a href="/ar/session/one">one</a>
<button aria-pressed="false"
  onclick="this.setAttribute('aria-pressed', this.getAttribute('aria-pressed') !== 'true')">k</button>
</article></main>
<script>
fetch('/programme.json').then(r => r.ok ? r.json() : Promise.reject(r.status))
  .catch(e => document.querySelector('main').insertAdjacentHTML('beforeend',
    `<p role="alert">${e} <button onclick="location.reload()">r</button></p>`))
  .then(() => document.documentElement.dataset.ready = '');
</script></html>"#;

fn by_hand(device: Device, test: impl AsyncFnOnce(&Visit)) {
    let dir: TempDir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("index.html"), PAGE).unwrap();
    fs::write(dir.path().join("programme.json"), r#"{"sessions": []}"#).unwrap();
    in_browser_at(dir.path(), device, test);
}

#[test]
fn a_device_has_its_size_its_touch_and_its_media() {
    by_hand(Device::Phone, async |visit| {
        visit.media(&[("prefers-color-scheme", "dark"), ("forced-colors", "active")]).await;
        visit.timezone("Asia/Tokyo").await;
        visit.languages("ar-MA,fr").await;
        visit.open("/ar/").await;
        let script = "return [innerWidth, innerHeight, devicePixelRatio.toFixed(1), navigator.maxTouchPoints,
            matchMedia('(pointer: coarse)').matches, matchMedia('(forced-colors)').matches,
            matchMedia('(prefers-color-scheme: dark)').matches,
            new Date(0).getHours(), navigator.languages.join()].join(' ')";
        let seen = visit.js(script, Vec::new()).await;
        assert_eq!(seen, "412 823 2.6 5 true true true 9 ar-MA,fr");
    });
    by_hand(Device::Desktop, async |visit| {
        visit.open("/ar/").await;
        let script =
            "return [innerWidth, innerHeight, matchMedia('(hover: hover)').matches].join()";
        assert_eq!(visit.js(script, Vec::new()).await, "1280,900,true");
    });
}

#[test]
fn page_objects_find_what_design_names() {
    by_hand(Device::Phone, async |visit| {
        let programme = Programme::open(visit, "ar", "day=1").await;
        assert_eq!(visit.address().await, "/ar/?day=1");
        assert_eq!(Frame(visit).language().await, ("ar".into(), "rtl".into()));
        assert_eq!(Frame(visit).headings().await, ["برنامج"]);
        assert!(!Frame(visit).is_fatal().await);
        assert_eq!(programme.sessions().await, ["one"]);
        programme.search("الصحة").await;
        assert_eq!(programme.searched().await, "الصحة");
        programme.search("").await;
        assert_eq!(programme.searched().await, "");
        programme.switch_filter("day", "1").await;
        assert!(programme.is_chosen("day", "1").await);
        let card = Card::new(visit, "one");
        card.tap().await;
        assert!(card.is_kept().await);
        card.follow().await;
    });
}

#[test]
fn the_server_fails_on_demand_and_remembers_what_was_asked() {
    by_hand(Device::Desktop, async |visit| {
        visit.expect_console_error("500");
        let failures = [
            (Answer::Status(500), "500"),
            (Answer::CaptivePortal, "SyntaxError"),
            (Answer::CutOff(5), "SyntaxError"),
            (Answer::Text("[".into()), "SyntaxError"),
        ];
        for (answer, wanted) in failures {
            visit.site.answer_programme(answer);
            visit.open("/ar/").await;
            let error = Frame(visit).error().await;
            assert!(error.contains(wanted), "{error}");
        }
        visit.site.answer_programme(Answer::HeldBack);
        visit.open_unready("/ar/").await;
        assert!(!visit.has("html[data-ready]").await);
        visit.site.answer_programme(Answer::AsPublished);
        visit.ready().await;
        assert!(!Frame(visit).has_error().await);
        assert_eq!(visit.site.programme_requests(), 5);
    });
}

#[test]
fn the_server_goes_away_and_comes_back() {
    by_hand(Device::Desktop, async |visit| {
        visit.expect_console_error("ERR_CONNECTION_REFUSED");
        visit.open("/ar/").await;
        visit.lose_server().await;
        let ask =
            "return fetch('/programme.json', { cache: 'no-store' }).then(() => 'in', () => 'out')";
        assert_eq!(visit.js(ask, Vec::new()).await, "out");
        visit.site.restart();
        assert_eq!(visit.js(ask, Vec::new()).await, "in");
    });
}

#[test]
fn an_error_in_the_console_is_seen() {
    by_hand(Device::Phone, async |visit| {
        visit.open("/ar/").await;
        assert!(visit.console().await.is_empty());
        visit.js("setTimeout(() => { throw new Error('broken') })", Vec::new()).await;
        visit.until("the error", async || !visit.console().await.is_empty()).await;
        assert!(visit.console().await[0].contains("broken"));
        visit.expect_console_error("broken");
    });
}

/// What a test could find of another one: its storage, its history, its screen, its settings.
const LEFT: &str = "return Promise.all([caches.keys(), indexedDB.databases()]).then(all => [
    ...all.flat(), ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie,
    history.length, screen.width, navigator.maxTouchPoints, navigator.languages.join(),
    matchMedia('(prefers-color-scheme: dark)').matches, new Date(0).getHours(),
    typeof left, document.visibilityState, document.hasFocus()].join(' '))";

#[test]
fn nothing_of_one_test_is_left_for_the_next() {
    let find = async |visit: &Visit| {
        visit.open("/ar/").await;
        visit.js(LEFT, Vec::new()).await
    };
    let mut found = Vec::new();
    for _ in 0..2 {
        by_hand(Device::Desktop, async |visit| {
            found.push(find(visit).await);
            visit.store("key", "value").await;
            let more = "sessionStorage.key = 'value'; document.cookie = 'key=value';
                return caches.open('key').then(() => null)";
            visit.js(more, Vec::new()).await;
            visit.before_each_page("window.left = true").await;
            visit.media(&[("prefers-color-scheme", "dark")]).await;
            visit.timezone("Asia/Tokyo").await;
            visit.languages("ar-MA,fr").await;
            Device::Phone.emulate(&visit.client).await;
            visit.open_tab().await;
            visit.open("/ar/agenda").await;
            assert_ne!(find(visit).await, found[0], "what is left would be found");
        });
    }
    assert_eq!(found[0], found[1]);
}

#[test]
fn two_tabs_share_a_storage_and_a_device() {
    by_hand(Device::Phone, async |visit| {
        visit.open("/ar/").await;
        visit.store("key", "value").await;
        let first = visit.open_tab().await;
        visit.open("/ar/agenda").await;
        assert_eq!(visit.stored("key").await.as_deref(), Some("value"));
        assert_eq!(visit.js("return innerWidth", Vec::new()).await, 412);
        visit.switch_tab(first).await;
        assert_eq!(visit.address().await, "/ar/");
    });
}

#[test]
fn a_barrier_is_seen_by_axe() {
    by_hand(Device::Phone, async |visit| {
        visit.open("/ar/").await;
        let add = "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\">')";
        visit.js(add, Vec::new()).await;
        let violations = visit.accessibility_violations().await;
        assert!(violations.iter().any(|text| text.starts_with("image-alt:")), "{violations:?}");
    });
}
