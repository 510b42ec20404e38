//! The second visit, on a train.

use crate::{
    pages::{Frame, Kept, Programme, Session},
    support::{
        Device,
        dist::{dist, every_page, ids, programme},
        in_keeping_browser, in_keeping_browser_below,
        site::Programme as Answer,
        versions::{self, below},
        visit::Visit,
        words::{filled, plain, said},
    },
};
use barnamaj::{
    i18n,
    programme::{lang::Lang, time::Moment},
    publish::offline::retirement,
};
use serde_json::json;
use std::fs;

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

fn every_address_opens_without_a_network(lang: &str) {
    in_keeping_browser(Device::Phone, async |visit| {
        expect_failures(visit);
        first_visit(visit).await;
        visit.site.stop();
        for page in every_page() {
            let address = format!("/{lang}/{page}");
            visit.open(&address).await;
            let headings = Frame(visit).headings().await;
            assert!(headings.len() == 1 && !headings[0].is_empty(), "{address}: {headings:?}");
            assert_eq!(Frame(visit).language().await.0, lang, "{address}");
            assert!(!Frame(visit).has_error().await, "{address}");
            assert_eq!(visit.address().await, address);
            assert!(Kept(visit).age().await.is_some(), "{address} tells the age");
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
        visit.site.stop();
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
        visit.site.stop();
        let programme = Programme::open(visit, "fr", "").await;
        programme.card("fintech").switch().await;
        visit.reload().await;
        assert!(programme.card("fintech").is_kept().await);
    });
}

#[test]
fn the_age_is_told_until_the_network_confirms_the_programme() {
    for lang in ["fr", "ar"] {
        in_keeping_browser(Device::Phone, async |visit| {
            expect_failures(visit);
            first_visit(visit).await;
            assert_eq!(Kept(visit).age().await, None, "it has just come");
            visit.site.stop();
            visit.open(&format!("/{lang}/")).await;
            Kept(visit).until_current(false).await;
            let age = Kept(visit).age().await.expect("an age");
            let time = age.split_once('T').expect("a date and a time").1[..5].to_owned();
            let wanted = filled(lang, |m| m.fresh.fetched_at, &[("x", &time)]);
            let told = Kept(visit).age_in_words().await;
            let told = plain(&told);
            assert!(told.contains(&wanted), "{told} says {wanted}");
            assert!(told.contains(&said(lang, |m| m.fresh.not_refreshed)), "{told}");
            assert!(!Frame(visit).has_error().await, "no alarm");
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());

            visit.site.restart();
            Kept(visit).look_for_news().await;
            Kept(visit).until_current(true).await;
        });
    }
}

#[test]
fn an_age_of_days_comes_with_its_date() {
    in_keeping_browser(Device::Phone, async |visit| {
        expect_failures(visit);
        first_visit(visit).await;
        visit.site.stop();
        let two_days_on = "const now = Date.now; Date.now = () => now() + 2 * 86_400_000";
        visit.before_each_page(two_days_on).await;
        visit.open("/en/").await;
        let fetched = Kept(visit).age().await.expect("an age");
        let fetched = Moment::parse(&fetched).expect("an instant");
        let told = Kept(visit).age_in_words().await;
        let wanted = i18n::date_time(Lang::En, fetched);
        assert!(plain(&told).contains(&wanted), "{told} says {wanted}");
    });
}

/// Answers that must never take the place of a programme.
fn garbage() -> Vec<Answer> {
    let published = programme();
    let mut older = published.clone();
    older["revision"] = json!(published["revision"].as_u64().expect("a revision") - 1);
    let mut foreign = published.clone();
    foreign["event"]["id"] = json!("another-event");
    let mut empty = published.clone();
    empty["sessions"] = json!({});
    let mut odd = published;
    odd["revision"] = json!("9");
    let length = fs::metadata(dist().join("programme.json")).unwrap().len() as usize;
    let texts = [older, foreign, empty, odd, json!(null), json!([]), json!({})];
    let texts = texts.map(|json| Answer::Text(json.to_string()));
    let others = [
        Answer::Status(500),
        Answer::Status(404),
        Answer::CaptivePortal,
        Answer::Redirect("/fr/"),
        Answer::CutOff(length / 2),
        Answer::Text(String::new()),
    ];
    texts.into_iter().chain(others).collect()
}

#[test]
fn nothing_but_a_programme_of_this_event_ever_replaces_one() {
    in_keeping_browser(Device::Phone, async |visit| {
        visit.expect_console_error("500");
        visit.expect_console_error("404");
        first_visit(visit).await;
        let kept = Kept(visit).file("/programme.json").await.expect("the programme is kept");
        let all = ids("sessions");
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        for answer in garbage() {
            let what = format!("{answer:.80?}");
            visit.site.answer_programme(answer);
            Kept(visit).look_for_news().await;
            Kept(visit).until_current(false).await;
            visit.reload().await;
            Programme::of(visit).until_sessions_are(&all).await;
            assert!(!Frame(visit).has_error().await, "{what}");
            let now = Kept(visit).file("/programme.json").await;
            assert!(now.as_ref() == Some(&kept), "{what} is kept");
            visit.site.answer_programme(Answer::AsPublished);
            Kept(visit).look_for_news().await;
            Kept(visit).until_current(true).await;
        }
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

/// The published programme with another title and a higher revision.
fn newer(title: &str) -> Answer {
    let mut newer = programme();
    newer["revision"] = json!(newer["revision"].as_u64().expect("a revision") + 1);
    let sessions = newer["sessions"].as_array_mut().expect("sessions");
    let session = sessions.iter_mut().find(|session| session["id"] == "fintech").unwrap();
    session["title"]["fr"] = json!(title);
    Answer::Text(newer.to_string())
}

#[test]
fn a_newer_programme_is_shown_and_nothing_is_lost() {
    in_keeping_browser(Device::Desktop, async |visit| {
        first_visit(visit).await;
        let programme = Programme::open(visit, "fr", "day=2025-07-02").await;
        Kept(visit).until_current(true).await;
        let card = programme.card("fintech");
        card.switch().await;
        visit.scroll_to("article[data-session=fintech]", "center").await;
        let script = "const input = document.querySelector('#search');
            input.focus({ preventScroll: true }); input.value = 'n';
            input.dispatchEvent(new Event('input', { bubbles: true }));";
        visit.js(script, vec![]).await;
        let height = visit.height_of("article[data-session=fintech]").await;
        let asked = visit.site.programme_requests();

        visit.site.answer_programme(newer("Nouveau titre"));
        Kept(visit).look_for_news().await;
        visit.until("the new title", async || card.text().await.contains("Nouveau titre")).await;
        assert_eq!(visit.site.programme_requests(), asked + 1);
        assert!(card.is_kept().await);
        assert_eq!(programme.searched().await, "n");
        assert!(programme.is_chosen("day", "2025-07-02").await);
        visit
            .until("the focus and the place", async || {
                let away = visit.height_of("article[data-session=fintech]").await - height;
                Frame(visit).focus().await == "input#search" && away.abs() < 2.0
            })
            .await;
    });
}

#[test]
fn what_is_typed_on_a_page_of_its_own_survives_a_newer_programme() {
    in_keeping_browser(Device::Phone, async |visit| {
        first_visit(visit).await;
        visit.open("/fr/people").await;
        Kept(visit).until_current(true).await;
        let people = visit.texts(".person").await.len();
        visit.find("#search").await.send_keys("ab").await.unwrap();
        visit.until("fewer", async || visit.texts(".person").await.len() < people).await;
        let found = visit.texts(".person").await;
        visit.js("document.querySelector('.person').old = true", vec![]).await;
        visit.site.answer_programme(newer("Nouveau titre"));
        Kept(visit).look_for_news().await;
        let redrawn = "return document.querySelector('.person')?.old !== true";
        visit.until("it is drawn anew", async || visit.js(redrawn, vec![]).await == true).await;
        visit.until("as before", async || visit.texts(".person").await == found).await;
        visit.keys("c").await;
        assert_eq!(visit.js("return document.querySelector('#search').value", vec![]).await, "abc");
    });
}

#[test]
fn the_same_programme_again_changes_nothing_on_the_page() {
    in_keeping_browser(Device::Phone, async |visit| {
        first_visit(visit).await;
        visit.reload().await;
        Kept(visit).until_current(true).await;
        visit.js("document.querySelector('main h1').old = true", vec![]).await;
        for answer in [Answer::Status(503), Answer::AsPublished] {
            visit.expect_console_error("503");
            let current = matches!(answer, Answer::AsPublished);
            visit.site.answer_programme(answer);
            Kept(visit).look_for_news().await;
            Kept(visit).until_current(current).await;
            assert_eq!(
                visit.js("return document.querySelector('main h1').old", vec![]).await,
                true
            );
        }
    });
}

#[test]
fn a_newer_programme_is_there_at_once_on_the_next_visit() {
    in_keeping_browser(Device::Phone, async |visit| {
        expect_failures(visit);
        first_visit(visit).await;
        visit.site.answer_programme(newer("Nouveau titre"));
        visit.open("/fr/session/fintech").await;
        let heading = async || visit.texts("main h1").await == ["Nouveau titre"];
        visit.until("the refreshed title", heading).await;
        let pages =
            async || visit.site.requests().iter().filter(|path| *path == "/fr/").count() > 2;
        visit.until("the kept pages are refreshed too", pages).await;
        visit.site.stop();
        visit.reload().await;
        assert_eq!(Session::of(visit).heading().await, "Nouveau titre");
    });
}

#[test]
fn the_page_looks_for_news_every_five_minutes_and_when_it_is_come_back_to() {
    in_keeping_browser(Device::Phone, async |visit| {
        let watched = "const every = window.setInterval, now = Date.now;
            window.setInterval = (act, pause) => {
                if (pause === 300_000) window.fiveMinutes = act;
                return every(act, pause);
            };
            Date.now = () => now() + (window.later ?? 0)";
        visit.before_each_page(watched).await;
        first_visit(visit).await;
        let asked = async |script: &str, more: usize| {
            let before = visit.site.programme_requests();
            visit.js(script, vec![]).await;
            let all = async || visit.site.programme_requests() == before + more;
            visit.until(script, all).await;
        };
        asked("fiveMinutes()", 1).await;
        let back = "document.dispatchEvent(new Event('visibilitychange'))";
        visit.js(back, vec![]).await;
        asked("fiveMinutes()", 1).await;
        asked(&format!("window.later = 61_000; {back}"), 1).await;
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
    let (site, retired) = (below("/2025/"), versions::with_worker(retirement()));
    in_keeping_browser_below("/2025/", site.path(), Device::Phone, async |visit| {
        expect_failures(visit);
        visit.open("/2025/fr/").await;
        Kept(visit).ready().await;
        visit.js("return caches.open('barnamaj-0123 /').then(() => null)", vec![]).await;
        let scopes = "return navigator.serviceWorker.getRegistrations()
            .then(all => all.map(one => new URL(one.scope).pathname))";
        assert_eq!(visit.js(scopes, vec![]).await, json!(["/2025/"]));
        visit.site.stop();
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
    let retired = versions::with_worker(retirement());
    in_keeping_browser(Device::Phone, async |visit| {
        first_visit(visit).await;
        let programme = Programme::open(visit, "fr", "").await;
        programme.card("fintech").switch().await;
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
