//! From one version of the app to the next: the visitor chooses when, and never has half of each.

use crate::{
    pages::{Frame, Kept, Programme, Session},
    support::{
        Device,
        dist::{LANGS, dist},
        in_keeping_browser,
        versions::{another_version, version},
        visit::Visit,
        words::said,
    },
};
use barnamaj::i18n::Message;
use std::{collections::BTreeSet, fs, path::Path};
use tempfile::TempDir;

/// Counts how often the tab has loaded a page.
const COUNT: &str = "try { sessionStorage.loads = 1 + Number(sessionStorage.loads ?? 0) } catch {}";

async fn loads(visit: &Visit) -> u64 {
    let loads = visit.js("return Number(sessionStorage.loads)", vec![]).await;
    loads.as_f64().expect("a number") as u64
}

/// The old version is kept, and the new one waits.
async fn until_a_new_version_waits(visit: &Visit) -> TempDir {
    visit.before_each_page(COUNT).await;
    visit.open("/fr/").await;
    Kept(visit).ready().await;
    let next = another_version();
    visit.site.publish(next.path());
    Kept(visit).look_for_news().await;
    Kept(visit).until_offered().await;
    next
}

/// The hashed files that one site has and another has not, as paths.
fn only_in(site: &Path, other: &Path) -> BTreeSet<String> {
    let names = |dir: &Path| -> BTreeSet<String> {
        let files = fs::read_dir(dir.join("assets")).unwrap();
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
    };
    let (ours, theirs) = (names(site), names(other));
    ours.difference(&theirs).map(|name| format!("/assets/{name}")).collect()
}

#[test]
fn a_new_version_comes_when_the_visitor_says_so_and_comes_whole() {
    in_keeping_browser(Device::Phone, async |visit| {
        let next = until_a_new_version_waits(visit).await;
        let (old, new) = (version(&dist()), version(next.path()));
        assert_eq!(Kept(visit).version().await, old, "nothing has happened yet");
        let before = loads(visit).await;
        Kept(visit).update().await;
        visit
            .until("the new version", async || {
                visit.has(&format!("meta[name=version][content='{new}']")).await
            })
            .await;
        visit.ready().await;
        assert_eq!(loads(visit).await, before + 1, "one reload");
        assert!(!Kept(visit).is_offered().await);

        let gone = only_in(&dist(), next.path());
        let requests = visit.site.requests().len();
        for address in ["/ar/", "/en/session/fintech", "/zgh/agenda?mine=1", "/"] {
            visit.open(address).await;
            assert_eq!(Kept(visit).version().await, new, "{address}");
            for asset in Kept(visit).assets().await {
                assert!(!gone.contains(&asset), "{address} asks for {asset} of the old version");
            }
        }
        let asked = visit.site.requests().split_off(requests);
        assert!(!asked.iter().any(|path| gone.contains(path)), "{asked:?}");
        let kept = Kept(visit).caches().await;
        assert!(!kept.iter().any(|name| name.contains(&old)), "{kept:?}");
    });
}

#[test]
fn later_means_that_the_old_version_goes_on_working() {
    in_keeping_browser(Device::Phone, async |visit| {
        visit.expect_console_error("ERR_CONNECTION_REFUSED");
        visit.expect_console_error("ERR_FAILED");
        let next = until_a_new_version_waits(visit).await;
        let before = loads(visit).await;
        Kept(visit).later().await;
        visit.until("no bar", async || !Kept(visit).is_offered().await).await;
        // The host has the files of the new version only.
        Programme::of(visit).card("fintech").follow().await;
        Frame(visit).switch_language("ar").await;
        Session::of(visit).choose("going").await;
        assert_eq!(loads(visit).await, before, "no reload");
        for stopped in [false, true] {
            if stopped {
                visit.lose_server().await;
            }
            for address in ["/ar/", "/fr/agenda", "/en/verticals"] {
                visit.open(address).await;
                assert_eq!(Kept(visit).version().await, version(&dist()), "{address}");
                Kept(visit).until_offered().await;
            }
        }
        // It has waited, and comes without a network too.
        Kept(visit).update().await;
        let new = format!("meta[name=version][content='{}']", version(next.path()));
        visit.until("the new version", async || visit.has(&new).await).await;
        visit.ready().await;
    });
}

#[test]
fn the_tab_that_was_not_asked_is_left_alone() {
    in_keeping_browser(Device::Desktop, async |visit| {
        let next = until_a_new_version_waits(visit).await;
        let first = visit.open_tab().await;
        visit.before_each_page(COUNT).await;
        visit.open("/fr/session/fintech").await;
        Kept(visit).until_offered().await;
        Kept(visit).update().await;
        let new = format!("meta[name=version][content='{}']", version(next.path()));
        visit.until("the new version", async || visit.has(&new).await).await;

        visit.switch_tab(first).await;
        assert_eq!(loads(visit).await, 1);
        assert_eq!(Kept(visit).version().await, version(&dist()));
        Programme::of(visit).card("fintech").follow().await;
        assert!(!Frame(visit).is_fatal().await);
        Kept(visit).update().await;
        visit.until("the new version here too", async || visit.has(&new).await).await;
        assert_eq!(loads(visit).await, 2, "one reload");
    });
}

#[test]
fn a_version_that_does_not_arrive_whole_leaves_the_old_one() {
    in_keeping_browser(Device::Phone, async |visit| {
        visit.expect_console_error("404");
        visit.open("/fr/").await;
        Kept(visit).ready().await;
        let next = another_version();
        visit.site.publish(next.path());
        visit.site.lose(Some(".wasm"));
        Kept(visit).look_for_news().await;
        let module = only_in(next.path(), &dist());
        let module = module.iter().find(|path| path.ends_with(".wasm")).expect("a module");
        visit.until("it is tried", async || visit.site.requests().contains(module)).await;
        visit.until("in vain", async || Kept(visit).workers().await == ["activated"]).await;
        visit.reload().await;
        assert!(!Kept(visit).is_offered().await);
        assert_eq!(Kept(visit).version().await, version(&dist()));
        visit.site.lose(None);
        Kept(visit).look_for_news().await;
        Kept(visit).until_offered().await;
    });
}

#[test]
fn the_bar_speaks_each_language_and_covers_nothing_that_has_the_focus() {
    in_keeping_browser(Device::SmallPhone, async |visit| {
        let _next = until_a_new_version_waits(visit).await;
        for lang in LANGS {
            visit.open(&format!("/{lang}/")).await;
            Kept(visit).until_offered().await;
            let bar = visit.text("[data-update]").await;
            for message in [said(lang, Message::FreshReady), said(lang, Message::FreshUpdate)] {
                assert!(bar.contains(&message), "{bar} says {message}");
            }
            let small = "return [...document.querySelectorAll('[data-update] button')]
                .map(b => b.getBoundingClientRect()).some(b => b.height < 44 || b.width < 44)";
            assert_eq!(visit.js(small, vec![]).await, false, "{lang}: room for a thumb");
            let wide = "return document.documentElement.scrollWidth - innerWidth";
            assert_eq!(visit.js(wide, vec![]).await, 0, "{lang}: it fits");
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
        }
        Frame(visit).forget_focus().await;
        let mut reached = false;
        for _ in 0..Frame(visit).focusable().await {
            visit.keys(&fantoccini::key::Key::Tab.to_string()).await;
            assert_eq!(Frame(visit).focus_is_in_sight().await, None);
            reached |= visit.has("[data-update] button:focus").await;
        }
        assert!(reached, "the keyboard reaches the bar");
    });
}

#[test]
fn the_bar_makes_way_for_what_has_the_focus_when_it_comes_up() {
    in_keeping_browser(Device::SmallPhone, async |visit| {
        visit.open("/fr/").await;
        Kept(visit).ready().await;
        // A link just above the tabs, where the bar will be.
        let script = "const links = [...document.querySelectorAll('main a.card-link')];
            const link = links[5];
            const tabs = document.querySelector('nav.nav').getBoundingClientRect().top;
            scrollBy({ top: link.getBoundingClientRect().bottom - tabs + 4, behavior: 'instant' });
            link.focus({ preventScroll: true });";
        visit.js(script, vec![]).await;
        let next = another_version();
        visit.site.publish(next.path());
        Kept(visit).look_for_news().await;
        Kept(visit).until_offered().await;
        let clear = async || Frame(visit).focus_is_in_sight().await.is_none();
        visit.until("the focus can be seen", clear).await;
    });
}
