//! Browsers that know less than those of today: from the floor on (`docs/limitations.md`) the app
//! works without what it can do without; below it the prerendered pages are there to be read.
//!
//! Each feature is taken away before the first script of a page runs, in three engines
//! (`engines.rs`).

use crate::{
    pages::{Agenda, Frame, Kept, Programme, Session},
    support::{
        Device,
        dist::{dist, ids},
        in_keeping_browser,
        visit::Visit,
    },
};
use serde_json::Value;
use std::fs;

const ID: &str = "fintech";

/// Notes what goes wrong in a page and is handled by nobody.
const LISTEN: &str = "window.wrongs = [];
    addEventListener('error', ({ message }) => wrongs.push(message));
    addEventListener('unhandledrejection', ({ reason }) => wrongs.push(String(reason)));";

/// What browsers may lack from the floor on, or refuse: private windows, plain http, a setting, an
/// engine that has not got it.
const DISPENSABLE: [(&str, &str); 14] = [
    ("workers", "delete Navigator.prototype.serviceWorker"),
    ("a worker", "navigator.serviceWorker.register = async () => { throw new Error('no') }"),
    ("caches", "Object.defineProperty(window, 'caches', { get() { throw new Error('no') } })"),
    ("a share sheet", "delete Navigator.prototype.share"),
    ("a clipboard", "delete Navigator.prototype.clipboard"),
    ("notifications", "delete window.Notification"),
    ("lasting storage", "delete Navigator.prototype.storage"),
    ("idle time", "delete window.requestIdleCallback"),
    ("what the line is like", "delete Navigator.prototype.connection"),
    ("finalizers", "delete window.FinalizationRegistry"),
    ("Intl", "delete window.Intl"),
    ("how it was come to", "performance.getEntriesByType = () => []"),
    (
        "storage, which is blocked",
        "Object.defineProperty(window, 'localStorage', {
            get() { throw new DOMException('no', 'SecurityError') } })",
    ),
    ("storage", "Object.defineProperty(window, 'localStorage', { value: null })"),
];

/// How a browser below the floor is made.
struct Below {
    name: &'static str,
    script: &'static str,
    text: fn(String) -> String,
    /// The end of the name of a file that does not come.
    lost: Option<fn() -> String>,
}

impl Below {
    const fn without(name: &'static str, script: &'static str) -> Below {
        Below { name, script, text: |page| page, lost: None }
    }
}

const BELOW: [Below; 5] = [
    // First, or the browser would have it already.
    Below { lost: Some(boot_script), ..Below::without("the script that starts the app", "") },
    Below::without("WebAssembly", "delete window.WebAssembly"),
    Below::without("a time limit for requests", "delete AbortSignal.timeout"),
    Below {
        text: |page| page.replace(" 'wasm-unsafe-eval'", ""),
        ..Below::without("a policy that allows WebAssembly", "")
    },
    Below {
        text: |page| page.replace("type=\"module\"", "type=\"unknown\""),
        ..Below::without("modules", "")
    },
];

/// The end of the name of the script that starts the app in French.
fn boot_script() -> String {
    let files = fs::read_dir(dist().join("assets")).expect("the site has assets");
    let mut names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let is_boot = |name: &String| name.starts_with("boot-fr-") && name.ends_with(".js");
    names.find(is_boot).expect("the site has it")
}

async fn assert_that_nothing_went_wrong(visit: &Visit, without: &str) {
    let wrongs = visit.js("return wrongs", vec![]).await;
    assert_eq!(wrongs, Value::Array(vec![]), "without {without}");
}

pub async fn the_app_works_without_what_it_can_do_without(visit: &Visit) {
    for (without, script) in DISPENSABLE {
        // Not every engine has each of them.
        let script = format!("{LISTEN} try {{ {script} }} catch {{}}");
        visit.site.run_first(&script);
        let programme = Programme::open(visit, "fr", "view=list").await;
        let was_kept = programme.card(ID).is_kept().await;
        programme.card(ID).tap().await;
        assert_ne!(programme.card(ID).is_kept().await, was_kept, "without {without}");
        programme.search("cybersecurite").await;
        programme.until_sessions_are(&["cybersecurity-resilience"]).await;
        Frame(visit).switch_language("ar").await;
        Frame(visit).follow_tab("agenda").await;
        if !was_kept {
            Agenda::of(visit).until_sessions_are(&[ID]).await;
        }
        assert!(!Frame(visit).is_fatal().await, "without {without}");
        assert_that_nothing_went_wrong(visit, without).await;
    }
}

pub async fn below_the_floor_pages_can_be_read(visit: &Visit) {
    for below in BELOW {
        visit.site.change_pages(&format!("{LISTEN} {}", below.script), below.text);
        visit.site.lose(below.lost.map(|file| file()).as_deref());
        for address in ["/fr/", "/fr/?vertical=sport", "/fr/?view=grid"] {
            let what = format!("{address} without {}", below.name);
            visit.open_unready(address).await;
            visit.until(&what, async || Frame(visit).is_fatal().await).await;
            assert!(!visit.has("html[data-ready]").await, "{what}");
            assert_eq!(Frame(visit).headings().await.len(), 1, "{what}");
            let shown = visit.attributes("article[data-session]", "data-session").await;
            assert_eq!(shown.len(), ids("sessions").len(), "{what}");
            assert!(visit.sees(&format!("article[data-session={ID}]")).await, "{what}");
            let dead = visit.texts("#app :is(button, input)").await;
            assert_eq!(dead, [""; 0], "{what}: nothing that would do nothing");
            assert_that_nothing_went_wrong(visit, &what).await;
        }
        visit.click(&format!("article[data-session={ID}] a")).await;
        let there = async || visit.address().await.contains("/fr/session/fintech");
        visit.until(&format!("the session without {}", below.name), there).await;
        visit.until("it is told", async || Frame(visit).is_fatal().await).await;
        assert!(Session::of(visit).text().await.contains("10:45"), "without {}", below.name);
        // It would answer with a page for the app to draw.
        assert_eq!(Kept(visit).workers().await, [""; 0], "without {}", below.name);
    }
    // Who comes with another browser has the app.
    visit.site.run_first(LISTEN);
    visit.site.lose(None);
    Frame(visit).reload_after_fatal().await;
    visit.ready().await;
    assert!(!Frame(visit).is_fatal().await);
}

#[test]
fn chromium_works_without_what_the_app_can_do_without() {
    in_keeping_browser(Device::Phone, async |visit| {
        the_app_works_without_what_it_can_do_without(visit).await;
    });
}

#[test]
fn pages_can_be_read_in_a_chromium_below_the_floor() {
    for device in [Device::Phone, Device::Laptop] {
        in_keeping_browser(device, async |visit| {
            for error in ["TypeError", "ReferenceError", "CompileError", "404"] {
                visit.expect_console_error(error);
            }
            below_the_floor_pages_can_be_read(visit).await;
        });
    }
}
