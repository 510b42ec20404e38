//! Which notices are told to whom, and how. The browser looks at the clock in an effect; here
//! [`look`] does.

use crate::ui::tests::kit::{Scene, Seen};
use leptos::prelude::GetUntracked;

const NOTICES: &str = r#"{"schema": 1, "event": "made-up", "notices": [
    {"id": "all", "text": {"fr": "Bienvenue", "ar": "مرحبا"}},
    {"id": "rif", "level": "warning", "rooms": ["rif"], "text": {"fr": "Le Rif est plein"}},
    {"id": "water", "level": "warning", "verticals": ["water"], "text": {"fr": "Eau coupée"},
        "from": "2030-05-06T10:00:00+01:00", "until": "2030-05-06T11:00:00+01:00"},
    {"id": "fire", "level": "alarm", "text": {"fr": "Sortez"}, "from": "2030-05-06T12:00:00+01:00"}
]}"#;

/// Lets the app look at its clock, as an effect would.
fn look(scene: &Scene) {
    scene.act(|_| super::feed().look());
}

/// The app of who looks at a page when the clock shows this.
fn open(time: &str, address: &str) -> Scene {
    let scene = Scene::when(time, address);
    scene.device.serve("notices.json", Ok(NOTICES.to_owned()));
    look(&scene);
    scene
}

fn told(page: &Seen) -> Vec<String> {
    let all = page.all("[data-notice]");
    all.iter().map(|one| one.attr("data-notice").unwrap().to_owned()).collect()
}

#[test]
fn what_is_for_all_is_told_to_who_keeps_nothing() {
    assert_eq!(told(&open("06 09:00", "/fr/").page()), ["all"]);
    assert_eq!(told(&open("06 09:00", "/fr/agenda").page()), ["all"], "on every page");
}

#[test]
fn a_room_concerns_who_has_to_go_there_today() {
    let scene = open("06 09:00", "/fr/");
    scene.keep(&["wells"]);
    assert_eq!(told(&scene.page()), ["rif", "all"], "what is graver comes first");
    scene.clock("07 09:00");
    assert!(!told(&scene.page()).contains(&"rif".to_owned()), "that was yesterday");
}

#[test]
fn a_notice_stands_on_the_pages_that_it_is_about() {
    let on = |address: &str| told(&open("06 09:00", address).page());
    assert_eq!(on("/fr/session/wells"), ["rif", "all"]);
    assert_eq!(on("/fr/session/opening"), ["all"]);
    assert_eq!(told(&open("06 10:30", "/fr/verticals/water").page()), ["water", "all"]);
    assert_eq!(told(&open("06 10:30", "/fr/verticals/soil").page()), ["all"]);
}

#[test]
fn a_notice_comes_and_goes_with_the_clock() {
    let scene = open("06 09:59", "/fr/");
    scene.keep(&["opening"]);
    assert_eq!(told(&scene.page()), ["all"]);
    scene.clock("06 10:00");
    assert_eq!(told(&scene.page()), ["water", "all"]);
    scene.clock("06 11:00");
    assert_eq!(told(&scene.page()), ["all"]);
}

#[test]
fn an_alarm_is_an_alert_and_the_others_wait_for_their_turn() {
    let page = open("06 12:00", "/fr/").page();
    let alarm = page.one("[data-level=alarm]");
    assert_eq!((alarm.attr("role"), alarm.attr("data-notice")), (Some("alert"), Some("fire")));
    assert_eq!(alarm.texts(".unseen"), ["Alerte"]);
    let info = page.one("[role=status] > [data-level=info]");
    assert_eq!(info.attr("role"), None);
    assert_eq!(info.texts(".unseen"), ["Message de l’organisateur"]);
    assert_eq!(told(&page), ["fire", "all"]);
}

#[test]
fn the_place_of_notices_is_there_before_the_first_of_them() {
    let scene = Scene::when("06 09:00", "/fr/");
    look(&scene);
    let page = scene.page();
    assert!(page.has(".board [role=status]") && !page.has("[data-notice]"));
}

#[test]
fn a_notice_names_what_it_is_about_in_the_language_of_the_page() {
    let page = open("06 09:00", "/ar/session/wells").page();
    let rif = page.one("[data-notice=rif]");
    assert_eq!(rif.text(".message-about"), "الريف");
    assert_eq!(rif.text(".unseen"), "تنبيه");
    assert_eq!(rif.one("p [lang]").said(), "Le Rif est plein");
    assert_eq!(rif.one("p [lang]").lang(), "fr");
    assert!(page.text("[data-notice=all]").ends_with("مرحبا"));
    assert_eq!(page.one("[data-notice=all] button").name(), "إغلاق");
}

#[test]
fn what_the_visitor_has_closed_stays_closed_until_it_says_something_else() {
    let scene = open("06 09:00", "/fr/");
    scene.act(|state| {
        let all = super::feed().current(state.clock.now.get_untracked(), &|one| *one.id == *"all");
        super::feed().close(&all[0]);
    });
    assert_eq!(told(&scene.page()), Vec::<String>::new());
    scene.go("/ar/agenda");
    assert_eq!(told(&scene.page()), Vec::<String>::new());
    scene.device.serve("notices.json", Ok(NOTICES.replace("Bienvenue", "Bonjour")));
    scene.act(|_| super::feed().ask());
    assert_eq!(told(&scene.page()), ["all"]);
}

#[test]
fn weeks_before_the_event_nobody_asks() {
    let scene = Scene::when("01 09:00", "/fr/");
    scene.device.serve("notices.json", Ok(NOTICES.to_owned()));
    look(&scene);
    assert!(!scene.page().has(".board"));
    assert!(!scene.device.asked().contains(&"fetch notices.json".to_owned()));
    scene.clock("05 09:00");
    look(&scene);
    assert_eq!(told(&scene.page()), ["all"], "the day before");
}

#[test]
fn notices_of_another_event_and_what_cannot_be_read_change_nothing() {
    let scene = open("06 09:00", "/fr/");
    for other in [NOTICES.replace("made-up", "another"), "nonsense".to_owned()] {
        scene.device.serve("notices.json", Ok(other));
        scene.act(|_| super::feed().ask());
        assert_eq!(told(&scene.page()), ["all"]);
    }
}
