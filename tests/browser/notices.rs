//! The organiser's last-minute notices, at a time of the event.

mod asking;

use crate::{
    pages::{Frame, Kept, Notices, Programme},
    support::{
        Device,
        dist::{dist, programme},
        in_browser,
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

/// Waits until the page has asked for notices (once more), and has got and shown them.
async fn until_asked(visit: &Visit) {
    let before = visit.site.notices_requests();
    Kept(visit).look_for_news().await;
    visit.until("they are asked for", async || visit.site.notices_requests() > before).await;
    visit.until_quiet().await;
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
        programme.card(ID).tap().await;
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
        let clock = "const now = Date.now; Date.now = () => now() + (window.passed ?? 0) * 60_000";
        visit.before_each_page(clock).await;
        let notices = at(visit, "en", "about", "10:00").await;
        until_asked(visit).await;
        assert_eq!(notices.ids().await, Vec::<String>::new());
        visit.js("window.passed = 2", vec![]).await;
        notices.until_told(&["soon"]).await;
        visit.js("window.passed = 6", vec![]).await;
        notices.until_told(&[]).await;
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
fn a_site_without_notices_has_a_file_that_says_so() {
    let text = fs::read_to_string(dist().join("notices.json")).expect("there is a file");
    let notices: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(notices["event"], programme()["event"]["id"]);
    assert!(notices["notices"].is_array());
}
