//! When the site asks for notices, and what it makes of other answers or of none.

use super::{at, file, lunch, until_asked};
use crate::{
    pages::{Frame, Kept, Notices},
    support::{Device, in_browser, in_keeping_browser},
};
use serde_json::json;

#[test]
fn nobody_asks_for_notices_far_from_the_event() {
    in_browser(Device::Phone, async |visit| {
        visit.site.answer_notices(file(&json!([lunch()])));
        for now in ["2025-06-29T12:00", "2025-07-03T00:01"] {
            visit.open(&format!("/fr/agenda?now={now}")).await;
            let before = visit.site.programme_requests();
            Kept(visit).look_for_news().await;
            visit.until("news", async || visit.site.programme_requests() > before).await;
            assert_eq!(visit.site.notices_requests(), 0, "{now}");
        }
        visit.open("/fr/agenda?now=2025-06-30T00:01").await;
        Notices(visit).until_told(&["lunch"]).await;
    });
}

#[test]
fn whatever_comes_in_the_place_of_notices_changes_nothing() {
    in_browser(Device::Phone, async |visit| {
        visit.site.answer_notices(file(&json!([lunch()])));
        let notices = at(visit, "fr", "", "10:00").await;
        notices.until_told(&["lunch"]).await;
        let foreign = file(&json!([])).replace("assises", "other");
        for answer in ["<!doctype html><h1>Wi-Fi</h1>", "", "[]", "{}", "null", &foreign] {
            visit.site.answer_notices(answer);
            until_asked(visit).await;
            assert_eq!(notices.ids().await, ["lunch"], "{answer}");
            assert!(!Frame(visit).has_error().await, "{answer}");
        }
        let broken = json!([{"id": "broken"}, lunch(), {"id": "b", "text": {"fr": "<b>Gras</b>"}}]);
        visit.site.answer_notices(file(&broken));
        Kept(visit).look_for_news().await;
        notices.until_told(&["lunch", "b"]).await;
        assert_eq!(notices.text("b").await, "<b>Gras</b>");
        visit.site.answer_notices(file(&json!([])));
        Kept(visit).look_for_news().await;
        notices.until_told(&[]).await;
    });
}

#[test]
fn garbage_from_the_beginning_says_nothing() {
    in_browser(Device::Phone, async |visit| {
        visit.site.answer_notices("<!doctype html>");
        let notices = at(visit, "ar", "", "10:00").await;
        until_asked(visit).await;
        assert_eq!(notices.ids().await, Vec::<String>::new());
        assert!(!Frame(visit).has_error().await);
    });
}

#[test]
fn without_a_network_the_site_says_nothing_of_notices_and_breaks_nothing() {
    in_keeping_browser(Device::Phone, async |visit| {
        visit.expect_console_error("ERR_CONNECTION_REFUSED");
        visit.expect_console_error("ERR_FAILED");
        visit.expect_console_error("ERR_INTERNET_DISCONNECTED");
        visit.site.answer_notices(file(&json!([lunch()])));
        at(visit, "fr", "", "10:00").await.until_told(&["lunch"]).await;
        Kept(visit).ready().await;
        assert_eq!(Kept(visit).file("/notices.json").await, None, "they are not kept");
        visit.lose_server().await;
        let notices = at(visit, "fr", "session/fintech", "10:00").await;
        Kept(visit).until_current(false).await;
        visit.until("the code", async || visit.has(".board").await).await;
        assert_eq!(notices.ids().await, Vec::<String>::new());
        assert!(!Frame(visit).has_error().await);
        visit.site.restart();
        Kept(visit).look_for_news().await;
        notices.until_told(&["lunch"]).await;
        visit.lose_server().await;
        Kept(visit).look_for_news().await;
        Kept(visit).until_current(false).await;
        assert_eq!(notices.ids().await, ["lunch"], "what was known stays");
    });
}

/// Lets each second of the page's clock be as many as the test likes, and a hidden page be played.
const PLAYED: &str = "const now = Date.now, frame = window.requestAnimationFrame;
    Date.now = () => now() + (window.later ?? 0);
    window.requestAnimationFrame = act => window.unseen ? (window.held ??= []).push(act) : frame(act);
    window.show = () => { window.unseen = false; window.held.splice(0).forEach(frame); };";

#[test]
fn notices_are_asked_for_every_minute_while_somebody_looks() {
    in_browser(Device::Phone, async |visit| {
        visit.before_each_page(PLAYED).await;
        visit.site.answer_notices(file(&json!([])));
        at(visit, "fr", "about", "10:00").await;
        let asked = || visit.site.notices_requests();
        visit.until("the first time", async || asked() == 1).await;
        visit.js("window.later = 40_000", vec![]).await;
        let seconds = "return new Promise(done => setTimeout(done, 2500)).then(() => null)";
        visit.js(seconds, vec![]).await;
        assert_eq!(asked(), 1, "not before its time");
        visit.js("window.later = 75_000", vec![]).await;
        visit.until("the second time", async || asked() == 2).await;
        visit.js("window.unseen = true; window.later = 500_000", vec![]).await;
        visit.js(seconds, vec![]).await;
        assert_eq!(asked(), 2, "nobody looks");
        visit.js("show()", vec![]).await;
        visit.until("when it is seen again", async || asked() == 3).await;
    });
}
