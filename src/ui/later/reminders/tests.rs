//! What the dock says shortly before a kept session. The browser looks at the clock in an effect;
//! here [`until`] does.

use crate::ui::tests::kit::Scene;

/// A visitor who wants to be reminded and keeps this.
fn with_reminders(address: &str, kept: &[&str]) -> Scene {
    let scene = Scene::when("06 08:00", address);
    scene.act(|state| state.app.prefer(|all| all.reminders = Some(true)));
    scene.keep(kept);
    until(&scene, "06 08:00");
    scene
}

/// Lets it be this time, and the app look at its clock as an effect would.
fn until(scene: &Scene, time: &str) {
    scene.clock(time);
    scene.act(|_| super::reminders().look());
}

#[test]
fn ten_minutes_before_a_kept_session_the_dock_says_so() {
    let scene = with_reminders("/fr/", &["wells"]);
    until(&scene, "06 09:54");
    assert!(!scene.page().has("[data-reminder]"));
    until(&scene, "06 09:55");
    let page = scene.page();
    let bar = page.one("[data-reminder]");
    assert_eq!(bar.text("a"), "« Les puits » commence à 10:05");
    assert_eq!(bar.one("a").attr("href"), Some("/fr/session/wells"));
    assert_eq!(bar.text(".place"), "Rif");
    assert_eq!(bar.text("button"), "Fermer");
}

#[test]
fn it_speaks_the_language_of_the_page_with_the_time_isolated() {
    let scene = with_reminders("/ar/", &["wells"]);
    until(&scene, "06 09:55");
    let page = scene.page();
    assert_eq!(page.text("[data-reminder] .place"), "الريف");
    assert!(page.one("[data-reminder] a").raw().contains("\u{2068}10:05\u{2069}"));
}

#[test]
fn it_goes_when_the_session_is_over_or_kept_no_more() {
    let scene = with_reminders("/fr/", &["wells"]);
    until(&scene, "06 09:55");
    scene.clock("06 11:20");
    assert!(!scene.page().has("[data-reminder]"));
    scene.clock("06 10:30");
    assert!(scene.page().has("[data-reminder]"));
    scene.keep_maybe(&["wells"]);
    assert!(!scene.page().has("[data-reminder]"), "who is not sure is not called");
}

#[test]
fn who_has_not_asked_for_it_is_not_reminded() {
    let scene = Scene::when("06 08:00", "/fr/");
    scene.keep(&["wells"]);
    until(&scene, "06 09:54");
    until(&scene, "06 09:55");
    assert!(!scene.page().has("[data-reminder]"));
}

#[test]
fn what_was_cancelled_reminds_nobody() {
    let scene = with_reminders("/fr/", &["forest", "closing"]);
    until(&scene, "07 08:49");
    until(&scene, "07 08:50");
    assert_eq!(scene.page().texts("[data-reminder] a"), ["« Clôture » commence à 09:00"]);
}
