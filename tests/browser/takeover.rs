//! From the prerendered page to the app: nothing flashes, moves or is lost.

use crate::{
    pages::{Frame, Programme, Session},
    support::{
        Device,
        dist::one_of_each_page,
        in_browser,
        site::{Cut, Programme as Answer},
        visit::Visit,
    },
};
use serde_json::{Value, json};

/// Opens a page whose app lets one wait, and sees what was prerendered.
async fn open_early(visit: &Visit, address: &str) {
    visit.site.answer_programme(Answer::HeldBack);
    visit.open_unready(address).await;
    assert!(visit.has("#app[data-prerendered] h1").await);
}

/// Lets the app take over, which has not done so until now.
async fn let_app_come(visit: &Visit) {
    assert!(!visit.has("html[data-ready]").await, "the app came too early for this test");
    visit.site.answer_programme(Answer::AsPublished);
    visit.ready().await;
}

/// Watches from now on whether anything moves without having been asked to: something that was
/// `settled` before.
const WATCH_SHIFTS: &str = "window.shifts = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
            for (const source of entry.sources) {
                const { node, previousRect, currentRect } = source;
                if (!settled(node, entry)) continue;
                const [from, to] = [previousRect, currentRect]
                    .map(box => `${box.x},${box.y} ${box.width}×${box.height}`);
                const what = `${node?.nodeName} ${node?.textContent.slice(0, 40)}`;
                const within = node?.parentElement?.outerHTML.slice(0, 80);
                shifts.push(`${entry.value.toFixed(4)} ${what} from ${from} to ${to} in ${within}`);
            }
        }
    }).observe({ type: 'layout-shift', buffered: true });";

/// All is settled when the page is there as a whole: a busy browser draws it while it comes.
const WHOLE: &str = "const settled = (_, { startTime }) =>
    document.readyState !== 'loading'
    && startTime > performance.getEntriesByType('navigation')[0].domInteractive;";

/// All is settled that is complete when something of the page is drawn: not what is amid coming.
const COMPLETE: &str = "const complete = new WeakSet();
    const settled = (node) => complete.has(node);
    new PerformanceObserver((list, observer) => {
        if (list.getEntriesByName('first-contentful-paint').length === 0) return;
        observer.disconnect();
        for (const node of document.querySelectorAll('body *')) complete.add(node);
        for (let open = document.body; open; open = open.lastElementChild) complete.delete(open);
    }).observe({ type: 'paint', buffered: true });";

/// What has moved. Two frames after the app was there, it has been painted.
async fn shifts(visit: &Visit) -> Value {
    let wait = "return new Promise((done) => requestAnimationFrame(() =>
        requestAnimationFrame(() => setTimeout(() => done(shifts), 100))))";
    visit.js(wait, vec![]).await
}

#[test]
fn nothing_moves_when_the_app_takes_over() {
    for device in [Device::Phone, Device::Desktop] {
        in_browser(device, async |visit| {
            visit.before_each_page(&format!("{WHOLE} {WATCH_SHIFTS}")).await;
            for lang in ["fr", "ar"] {
                for page in one_of_each_page() {
                    let address = format!("/{lang}/{page}");
                    visit.open(&address).await;
                    assert_eq!(shifts(visit).await, json!([]), "{address}");
                }
            }
        });
    }
}

/// Places where a page may break: amid the languages above it, amid the tabs, and halfway.
const CUTS: [(&str, Cut); 3] = [
    ("amid the languages", |page| page.rfind("hreflang=\"zgh\"").expect("the languages")),
    ("amid the tabs", |page| page.find("/people\"").expect("the tabs")),
    ("halfway", |page| page.len() / 2),
];

/// Whether something was drawn before all of the page had come.
const DRAWN_EARLY: &str = "const [page] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint.startTime < page.responseEnd";

#[test]
fn nothing_moves_while_a_page_comes_in_pieces() {
    for device in [Device::Phone, Device::Desktop] {
        in_browser(device, async |visit| {
            visit.before_each_page(&format!("{COMPLETE} {WATCH_SHIFTS}")).await;
            for (place, cut) in CUTS {
                visit.cut_pages(cut).await;
                for lang in ["fr", "ar"] {
                    let what = format!("/{lang}/ cut {place}");
                    visit.open(&format!("/{lang}/")).await;
                    assert_eq!(shifts(visit).await, json!([]), "{what}");
                    assert_eq!(visit.js(DRAWN_EARLY, vec![]).await, true, "{what}");
                }
            }
        });
    }
}

#[test]
fn the_app_draws_what_was_prerendered() {
    in_browser(Device::Desktop, async |visit| {
        // What stands beside each other: tags, texts, classes and states of all elements.
        let look = "return [...document.querySelectorAll('#app *')]
            .filter((element) => !element.closest('noscript'))
            .map((element) => [element.localName, element.className.baseVal ?? element.className,
                element.getAttribute('aria-pressed') ?? '', element.getAttribute('href')?.replace(/^(webcal|https?):.*/, '') ?? '',
                element.children.length ? '' : element.textContent].join('|'))";
        for lang in ["fr", "ar", "zgh", "en"] {
            // The agenda and what is new to a visitor are their own: nobody could have prerendered
            // those.
            let own = ["agenda", "changes"];
            for page in one_of_each_page().iter().filter(|page| !own.contains(&page.as_str())) {
                let address = format!("/{lang}/{page}");
                open_early(visit, &address).await;
                let before = visit.js(look, vec![]).await;
                visit.site.answer_programme(Answer::AsPublished);
                visit.open(&address).await;
                let after = visit.js(look, vec![]).await;
                let (before, after) = (before.as_array().unwrap(), after.as_array().unwrap());
                for (one, other) in before.iter().zip(after) {
                    assert_eq!(one, other, "{address}");
                }
                assert_eq!(before.len(), after.len(), "{address}");
            }
        }
    });
}

#[test]
fn elements_that_were_prerendered_are_taken_over_as_they_are() {
    in_browser(Device::Phone, async |visit| {
        // What the visitor's browser has made of the page, marked.
        let mark = "document.querySelectorAll('#app *').forEach((one) => { one.early = true })";
        let new = "return [...document.querySelectorAll('#app *')].filter((one) => !one.early)
            .filter((one) => !one.closest('[href*=calendars], [href^=http]')).map((one) => one.outerHTML)";
        // The agenda and what is new to a visitor are their own. (Calendars have an address with
        // the host, which is not the one of the site.)
        let pages = one_of_each_page();
        let pages = pages.iter().filter(|page| !["agenda", "changes"].contains(&page.as_str()));
        for page in pages {
            for lang in ["fr", "ar"] {
                let address = format!("/{lang}/{page}");
                open_early(visit, &address).await;
                visit.js(mark, vec![]).await;
                let_app_come(visit).await;
                assert_eq!(visit.js(new, vec![]).await, json!([]), "{address}");
            }
        }
    });
}

#[test]
fn a_star_tapped_before_the_app_is_there_is_kept() {
    for (device, lang) in [(Device::Phone, "fr"), (Device::Desktop, "ar")] {
        in_browser(device, async |visit| {
            open_early(visit, &format!("/{lang}/")).await;
            let programme = Programme::of(visit);
            programme.card("fintech").tap().await;
            // Twice is as good as never.
            programme.card("sport-performance").tap().await;
            programme.card("sport-performance").tap().await;
            let_app_come(visit).await;
            let kept = async || programme.card("fintech").is_kept().await;
            visit.until("the star", kept).await;
            assert!(!programme.card("sport-performance").is_kept().await);
            visit.reload().await;
            assert!(programme.card("fintech").is_kept().await);
            // Early again, on a star that shines as soon as the app is there: it does not go out.
            open_early(visit, &format!("/{lang}/")).await;
            programme.card("fintech").tap().await;
            let_app_come(visit).await;
            assert!(programme.card("fintech").is_kept().await);
            // Nor does that of a "maybe".
            Session::open(visit, lang, "fintech").await.choose("maybe").await;
            open_early(visit, &format!("/{lang}/")).await;
            programme.card("fintech").tap().await;
            let_app_come(visit).await;
            assert_eq!(programme.card("fintech").level().await, "mixed");
        });
    }
}

/// A script that starts the app only when the test says so, as on a line where it takes seconds:
/// until then the page is not yet loaded either.
const NOT_YET: &str = "addEventListener('load', (event) => event.stopImmediatePropagation());";

const START: &str = "const script = document.querySelector('script[type=held]').cloneNode();
    script.type = 'module';
    document.head.append(script);";

#[test]
fn what_is_tapped_before_any_module_is_there_counts() {
    in_browser(Device::Phone, async |visit| {
        visit.site.change_pages(NOT_YET, |page| {
            let held = page.replacen("<script type=\"module\"", "<script type=\"held\"", 1);
            assert_ne!(held, page, "the page starts an app");
            held
        });
        open_early(visit, "/fr/").await;
        let programme = Programme::of(visit);
        for id in ["fintech", "sport-performance", "sport-performance"] {
            visit.click(&format!("article[data-session={id}] button[aria-pressed]")).await;
        }
        assert!(!programme.card("fintech").is_kept().await, "nothing could know of the tap yet");
        visit.click("input[type=search]").await;
        visit.js(START, vec![]).await;
        visit.until("the star shines", async || programme.card("fintech").is_kept().await).await;
        let_app_come(visit).await;
        assert!(programme.card("fintech").is_kept().await);
        assert!(!programme.card("sport-performance").is_kept().await);
        visit.keys("fin").await;
        assert_eq!(programme.searched().await, "fin", "the focus is where it was");
    });
}

#[test]
fn what_is_typed_and_chosen_before_the_app_is_there_counts() {
    in_browser(Device::Desktop, async |visit| {
        open_early(visit, "/fr/").await;
        visit.click("input[type=search]").await;
        visit.keys("sport").await;
        let_app_come(visit).await;
        let programme = Programme::of(visit);
        assert_eq!(programme.searched().await, "sport");
        let written = async || visit.address().await == "/fr/?q=sport";
        visit.until("what was typed in the address", written).await;
        assert!(!programme.highlights().await.is_empty());
        // The focus is where it was, and what is typed next comes behind it.
        visit.keys("ive").await;
        assert_eq!(programme.searched().await, "sportive");
        open_early(visit, "/fr/").await;
        visit.click("[data-filter=vertical][data-value=sport]").await;
        let_app_come(visit).await;
        programme.until_sessions_are(&["sport-performance"]).await;
    });
}

#[test]
fn a_link_followed_before_the_app_is_there_leads_on() {
    in_browser(Device::Phone, async |visit| {
        open_early(visit, "/ar/").await;
        visit.site.answer_programme(Answer::AsPublished);
        visit.click("article[data-session=fintech] a").await;
        let there = async || visit.address().await.contains("/ar/session/fintech");
        visit.until("the page of the session", there).await;
        visit.ready().await;
    });
}

const TWO_FRAMES: &str = "return new Promise((done) => requestAnimationFrame(() =>
    requestAnimationFrame(done)))";

#[test]
fn the_place_on_the_page_stays() {
    in_browser(Device::Phone, async |visit| {
        open_early(visit, "/fr/").await;
        let top =
            "return document.querySelector('[data-session=fintech]').getBoundingClientRect().top";
        visit.scroll_to("[data-session=fintech]", "center").await;
        // What comes into view is laid out with the next frame.
        visit.js(TWO_FRAMES, vec![]).await;
        let before = visit.js(top, vec![]).await.as_f64().unwrap();
        let_app_come(visit).await;
        let after = visit.js(top, vec![]).await.as_f64().unwrap();
        assert!((before - after).abs() < 2.0, "{before} {after}");
    });
}

#[test]
fn a_list_that_a_filter_will_change_is_not_shown_before() {
    in_browser(Device::Phone, async |visit| {
        open_early(visit, "/fr/?vertical=sport").await;
        assert!(!visit.sees("article[data-session]").await);
        let_app_come(visit).await;
        Programme::of(visit).until_sessions_are(&["sport-performance"]).await;
    });
}

#[test]
fn a_programme_that_does_not_come_leaves_the_page_to_be_read() {
    in_browser(Device::Phone, async |visit| {
        visit.expect_console_error("programme.json");
        visit.site.answer_programme(Answer::Status(500));
        visit.open_unready("/ar/").await;
        assert!(Frame(visit).error().await.contains("500"));
        assert!(visit.sees("article[data-session=fintech]").await);
        visit.click("article[data-session=fintech] a").await;
        let there = async || visit.address().await.contains("/ar/session/fintech");
        visit.until("the page of the session", there).await;
        assert!(visit.sees("#app[data-prerendered] h1").await);
    });
}
