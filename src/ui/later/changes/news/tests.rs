//! What is new, in the dock, on its page and on kept sessions. The browser asks the witness in an
//! effect; here [`look`] does.

use crate::ui::tests::kit::{Sample, Scene, TestDevice};
use std::sync::Arc;

/// Lets the witness look at the programme, as an effect would.
fn look(scene: &Scene) {
    scene.act(|_| super::news().ask());
}

/// The device of who has seen the sample and keeps this of it; then another programme comes.
fn changed(kept: &[&str], to: &Sample) -> Arc<TestDevice> {
    let device = TestDevice::new();
    let scene = Scene::on(device.clone(), "/fr/");
    look(&scene);
    scene.keep(kept);
    drop(scene);
    device.serve("programme.json", Ok(to.text()));
    device
}

/// The next visit.
fn visit(device: &Arc<TestDevice>, address: &str) -> Scene {
    let scene = Scene::on(device.clone(), address);
    look(&scene);
    scene
}

/// The sample of the next revision, with another room, time, title and course of sessions.
fn next() -> Sample {
    Sample::new()
        .revision(6)
        .edit("wells", r#""room": "rif""#, r#""room": "souss""#)
        .edit("dams", "12:00", "12:15")
        .edit("opening", r#""fr": "Ouverture""#, r#""fr": "Grande ouverture""#)
        .edit("closing", r#""room""#, r#""state": "cancelled", "room""#)
        .without("coffee")
}

#[test]
fn who_comes_for_the_first_time_is_told_of_no_change() {
    let scene = visit(&TestDevice::new(), "/fr/changes");
    let page = scene.page();
    assert_eq!(page.text("main .lead"), "Rien n’a changé depuis votre dernière visite.");
    assert!(!page.has("[data-news]"));
    scene.go("/ar/changes");
    assert_eq!(scene.page().text("main .lead"), "لم يتغير شيء منذ زيارتك الأخيرة.");
}

#[test]
fn changes_are_counted_and_stand_by_how_near_they_are() {
    let scene = visit(&changed(&["wells"], &next()), "/fr/changes");
    let page = scene.page();
    assert_eq!(page.text("main .lead"), "5 changements au programme");
    let groups = ["Dans mon agenda", "Dans mes verticales", "Ailleurs dans le programme"];
    assert_eq!(page.texts("main h2"), groups);
    let titles = |group| page.texts(&format!("[data-group={group}] h3"));
    assert_eq!(titles("mine"), ["Les puits"]);
    assert_eq!(titles("my-verticals"), ["Grande ouverture", "Les barrages"]);
    assert_eq!(titles("elsewhere"), ["Pause café", "Clôture"]);
    assert_eq!(page.text("main .buttons button"), "J’ai vu");
}

#[test]
fn each_change_tells_how_it_was_and_how_it_is() {
    let page = visit(&changed(&[], &next()), "/fr/changes").page();
    let of = |id| page.card(id).text("[data-what]");
    assert_eq!(of("wells"), "Changement de salleAvant RifMaintenant Souss");
    assert_eq!(of("dams"), "Horaire modifiéAvant 12:00–13:00Maintenant 12:15–13:00");
    assert_eq!(of("opening"), "Nouveau titreAvant OuvertureMaintenant Grande ouverture");
    assert_eq!(of("closing"), "Annulée");
    assert_eq!(of("coffee"), "Retirée du programmeAvant lundi 6 mai 11:30–12:00");
    let coffee = page.card("coffee");
    assert!(!coffee.has("a") && !coffee.has(".keep"), "it leads nowhere any more");
    assert_eq!(page.card("wells").one("del").said(), "Rif");
    assert_eq!(page.card("wells").one("ins").said(), "Souss");
}

#[test]
fn times_of_a_change_run_from_left_to_right_in_arabic() {
    let page = visit(&changed(&[], &next()), "/ar/changes").page();
    for time in page.card("dams").all("time") {
        assert_eq!(time.attr("dir"), Some("ltr"));
    }
    assert_eq!(page.card("dams").text("[data-what=moved] .badge"), "تغيّر الموعد");
}

#[test]
fn the_dock_tells_of_changes_on_every_page_but_theirs() {
    let device = changed(&["wells", "dams"], &next());
    let page = visit(&device, "/fr/").page();
    assert_eq!(page.text("[data-news=mine] p"), "2 changements dans votre agenda");
    assert_eq!(page.one("[data-news] a").attr("href"), Some("/fr/changes"));
    assert_eq!(page.one("[data-news] button").name(), "Fermer");
    assert!(!visit(&device, "/fr/changes").page().has("[data-news]"));
    let page = visit(&changed(&[], &next()), "/ar/").page();
    assert_eq!(page.text("[data-news=programme] p"), "5 تغييرات في البرنامج");
}

#[test]
fn what_was_seen_is_no_news_any_more() {
    let device = changed(&["wells"], &next());
    let scene = visit(&device, "/fr/changes");
    scene.act(|state| super::news().saw(&state.index().unwrap()));
    assert!(!scene.page().has("main h2"));
    assert!(!visit(&device, "/fr/").page().has("[data-news]"));
}

#[test]
fn a_kept_session_says_in_the_agenda_what_has_changed_of_it() {
    let page = visit(&changed(&["wells", "wind"], &next()), "/fr/agenda").page();
    let notes = page.all(".stop .differences");
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0].text(".badge"), "Changement de salle");
}

#[test]
fn a_change_that_makes_two_kept_sessions_clash_says_so() {
    let later = Sample::new().revision(6).edit("opening", "10:00", "10:30");
    let page = visit(&changed(&["opening", "wells"], &later), "/fr/changes").page();
    let clash = page.card("opening").one("[data-clash]");
    assert_eq!(clash.said(), "« Ouverture » chevauche « Les puits » : 10:05–10:30");
}

#[test]
fn an_older_programme_than_was_seen_is_told_of_instead_of_changes() {
    let device = changed(&["wells"], &next().revision(4));
    let page = visit(&device, "/fr/changes").page();
    assert!(page.text("main .lead").contains("plus ancienne du programme (4)"));
    assert!(page.text("main .lead").ends_with("était la version 5."));
    assert!(!page.has("main h2"));
}

#[test]
fn a_programme_that_is_not_whole_is_not_compared() {
    let device = changed(&["wells"], &next());
    let text = next().text();
    device.serve("programme.json", Ok(text[..text.find("\"wind\"").unwrap()].to_owned()));
    let page = visit(&device, "/fr/changes").page();
    assert!(!page.has("main h2") && !page.has("[data-news]"));
}
