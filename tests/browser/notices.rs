//! The organiser's last-minute notices, at a time of the event.

use crate::{
    pages::{Frame, Kept, Notices, Programme},
    support::{
        Device,
        dist::{dist, programme},
        in_browser, in_keeping_browser,
        visit::Visit,
    },
};
use serde_json::{Value, json};
use std::fs;

/// A session of the second day, its room and one of its verticals.
const ID: &str = "fintech";

fn session() -> Value {
    let sessions = programme()["sessions"].as_array().expect("sessions").clone();
    sessions.into_iter().find(|session| session["id"] == ID).expect(ID)
}

/// A file with these notices.
fn file(notices: &Value) -> String {
    let event = programme()["event"]["id"].clone();
    json!({"schema": 1, "event": event, "notices": notices}).to_string()
}

/// A notice for all.
fn lunch() -> Value {
    json!({"id": "lunch", "text": {"fr": "Le déjeuner est servi au Patio B",
        "ar": "يقدم الغداء في الباحة ب"}})
}

/// Opens a page at a time of the second day.
async fn at<'a>(visit: &'a Visit, lang: &str, page: &str, time: &str) -> Notices<'a> {
    visit.open(&format!("/{lang}/{page}?now=2025-07-02T{time}")).await;
    Notices(visit)
}

/// Waits until the page has asked for notices (once more) and had time to show them.
async fn until_asked(visit: &Visit) {
    let before = visit.site.notices_requests();
    Kept(visit).look_for_news().await;
    visit.until("they are asked for", async || visit.site.notices_requests() > before).await;
    let frames = "return new Promise(done => setTimeout(() => requestAnimationFrame(done), 300))";
    visit.js(&format!("{frames}.then(() => null)"), vec![]).await;
}

#[test]
fn a_notice_for_all_is_told_on_every_page_in_the_language_of_the_visitor() {
    for (device, lang, said) in [
        (Device::SmallPhone, "ar", "يقدم الغداء في الباحة ب"),
        (Device::Desktop, "fr", "Le déjeuner est servi au Patio B"),
    ] {
        in_browser(device, async |visit| {
            visit.site.answer_notices(file(&json!([lunch()])));
            for page in ["", "agenda", "session/fintech", "people", "about"] {
                let notices = at(visit, lang, page, "10:00").await;
                notices.until_told(&["lunch"]).await;
                assert_eq!(notices.text("lunch").await, said, "{page}");
                assert_eq!(notices.marked_as("lunch").await, None);
                assert_eq!(notices.role("lunch").await, "status");
                assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
            }
            Frame(visit).switch_language("zgh").await;
            let marked = async || Notices(visit).marked_as("lunch").await.as_deref() == Some("fr");
            visit.until("French stands in and is marked", marked).await;
            assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
        });
    }
}

#[test]
fn the_gravest_stands_first_and_an_alarm_stays_in_sight() {
    in_browser(Device::Phone, async |visit| {
        let alarm = json!({"id": "smoke", "level": "alarm", "text": {"fr": "Quittez le bâtiment"}});
        let full = json!({"id": "full", "level": "warning", "text": {"fr": "Salle pleine"}});
        visit.site.answer_notices(file(&json!([lunch(), full, alarm])));
        let notices = at(visit, "fr", "", "10:00").await;
        notices.until_told(&["smoke", "full", "lunch"]).await;
        assert_eq!(notices.role("smoke").await, "alert");
        assert_eq!(notices.role("full").await, "status");
        assert_eq!(visit.accessibility_violations().await, Vec::<String>::new());
        visit.scroll_to("article[data-session=fintech]", "start").await;
        assert!(visit.scrolled().await > 500.0);
        let height = notices.height("smoke").await;
        assert!((0.0..200.0).contains(&height), "{height}");
        assert!(notices.height("lunch").await < 0.0, "what can wait has scrolled away");
    });
}

#[test]
fn a_notice_of_a_room_or_a_vertical_is_for_those_whom_it_concerns() {
    let (room, vertical) = (session()["room"].clone(), session()["verticals"][0].clone());
    let of_room = json!({"id": "full", "text": {"fr": "Complet"}, "rooms": [room]});
    let of_vertical = json!({"id": "late", "text": {"fr": "Retard"}, "verticals": [vertical]});
    let both = file(&json!([of_room, of_vertical]));
    in_browser(Device::Phone, async |visit| {
        visit.site.answer_notices(&*both);
        let notices = at(visit, "fr", "about", "09:00").await;
        until_asked(visit).await;
        assert_eq!(notices.ids().await, Vec::<String>::new(), "nothing is kept");

        at(visit, "fr", &format!("session/{ID}"), "09:00").await;
        notices.until_told(&["full", "late"]).await;
        let page = format!("verticals/{}", vertical.as_str().unwrap());
        at(visit, "fr", &page, "09:00").await.until_told(&["late"]).await;

        let programme = Programme::open(visit, "fr", "now=2025-07-02T09:00").await;
        programme.card(ID).switch().await;
        notices.until_told(&["full", "late"]).await;
        let names = |list: &str, id: &Value| {
            let all = crate::support::dist::programme()[list].as_array().unwrap().clone();
            let one = all.into_iter().find(|one| one["id"] == *id).unwrap();
            one["name"]["fr"].as_str().unwrap().to_owned()
        };
        let told = notices.text("full").await;
        assert_eq!(told, format!("{} Complet", names("rooms", &room)));
        let told = notices.text("late").await;
        assert_eq!(told, format!("{} Retard", names("verticals", &vertical)));
        visit.open("/fr/about?now=2025-07-01T09:00").await;
        notices.until_told(&["late"]).await;
    });
}

#[test]
fn a_notice_comes_and_goes_by_the_clock() {
    let span = json!([{"id": "soon", "text": {"en": "Soon"},
        "from": "2025-07-02T10:02:00+01:00", "until": "2025-07-02T10:06:00+01:00"}]);
    in_browser(Device::Phone, async |visit| {
        visit.site.answer_notices(file(&span));
        visit.open("/en/about?now=2025-07-02T10:00&speed=30").await;
        until_asked(visit).await;
        let notices = Notices(visit);
        assert_eq!(notices.ids().await, Vec::<String>::new());
        notices.until_told(&["soon"]).await;
        notices.until_told(&[]).await;
    });
}

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
fn a_notice_that_was_closed_comes_again_only_when_it_says_something_else() {
    in_browser(Device::Phone, async |visit| {
        visit.site.answer_notices(file(&json!([lunch()])));
        let notices = at(visit, "fr", "", "10:00").await;
        notices.until_told(&["lunch"]).await;
        notices.close("lunch").await;
        notices.until_told(&[]).await;
        assert_eq!(Frame(visit).focus().await, "main#main");
        let mut graver = lunch();
        graver["level"] = json!("warning");
        visit.site.answer_notices(file(&json!([graver])));
        until_asked(visit).await;
        Frame(visit).follow_tab("agenda").await;
        assert_eq!(notices.ids().await, Vec::<String>::new(), "on no page of this visit");
        let mut other = lunch();
        other["text"]["fr"] = json!("Le déjeuner est terminé");
        visit.site.answer_notices(file(&json!([other])));
        Kept(visit).look_for_news().await;
        notices.until_told(&["lunch"]).await;
        notices.close("lunch").await;
        notices.until_told(&[]).await;
        visit.reload().await;
        notices.until_told(&["lunch"]).await;
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
        visit.site.stop();
        let notices = at(visit, "fr", "session/fintech", "10:00").await;
        Kept(visit).until_current(false).await;
        visit.until("the code", async || visit.has(".board").await).await;
        assert_eq!(notices.ids().await, Vec::<String>::new());
        assert!(!Frame(visit).has_error().await);
        visit.site.restart();
        Kept(visit).look_for_news().await;
        notices.until_told(&["lunch"]).await;
        visit.site.stop();
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

#[test]
fn a_site_without_notices_has_a_file_that_says_so() {
    let text = fs::read_to_string(dist().join("notices.json")).expect("there is a file");
    let notices: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(notices["event"], programme()["event"]["id"]);
    assert!(notices["notices"].is_array());
}
