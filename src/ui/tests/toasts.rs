//! What is said for a while after something was done.

use super::kit::{Sample, Scene, Seen};
use crate::agenda::Agenda;
use crate::ui::state::app::Toast;

fn toast(page: &Seen) -> Option<String> {
    page.all(".toast").first().map(|toast| toast.said())
}

#[test]
fn the_place_of_toasts_is_there_before_anything_is_said() {
    let page = Scene::at("/fr/").page();
    assert_eq!(page.one(".toasts").attr("role"), Some("status"));
    assert_eq!(toast(&page), None);
}

#[test]
fn a_session_that_clashes_with_nothing_is_added_without_a_word() {
    let scene = Scene::at("/fr/");
    scene.touch_star("wells");
    let page = scene.page();
    assert_eq!(page.card("wells").one(".keep").attr("aria-pressed"), Some("true"));
    assert_eq!(page.text(".toasts"), "");
}

#[test]
fn a_session_that_clashes_asks_what_to_do() {
    let scene = Scene::at("/fr/");
    scene.touch_star("wells");
    scene.touch_star("seeds");
    let page = scene.page();
    assert_eq!(
        page.text(".toast > p:first-child"),
        "« البذور » chevauche « Les puits » : 10:30–11:20"
    );
    assert_eq!(page.texts(".answers button"), ["Remplacer", "Garder tout", "Annuler"]);
}

#[test]
fn the_question_speaks_arabic() {
    let scene = Scene::at("/ar/");
    scene.touch_star("seeds");
    scene.touch_star("wells");
    let page = scene.page();
    assert_eq!(page.text(".toast > p:first-child"), "«الآبار» تتداخل مع «البذور»: 10:30–11:20");
    assert_eq!(page.texts(".answers button"), ["استبدال", "الاحتفاظ بالكل", "إلغاء"]);
}

#[test]
fn several_clashes_are_counted_and_the_first_three_listed() {
    let short = |number: u16| {
        format!(
            r#""number": {number}, "kind": "session", "title": {{"fr": "Courte {number}"}},
            "start": "2030-05-06T10:1{0}:00+01:00", "end": "2030-05-06T11:1{0}:00+01:00""#,
            number % 10
        )
    };
    let many =
        (11..15).fold(Sample::new(), |sample, n| sample.and(&format!("short-{n}"), &short(n)));
    let scene = Scene::of(&many, "/fr/");
    scene.keep(&["short-11", "short-12", "short-13", "short-14"]);
    scene.touch_star("wells");
    let page = scene.page();
    let told = "« Les puits » chevauche d’autres sessions de votre agenda : 4";
    assert_eq!(page.text(".toast > p:first-child"), told);
    let listed = ["10:11–11:11 Courte 11", "10:12–11:12 Courte 12", "10:13–11:13 Courte 13", "…"];
    assert_eq!(page.texts(".toast li"), listed);
    assert_eq!(page.all(".toast li time").len(), 3);
}

#[test]
fn a_second_touch_takes_it_out_and_offers_to_undo() {
    let scene = Scene::at("/fr/");
    (0..2).for_each(|_| scene.touch_star("dams"));
    let page = scene.page();
    assert_eq!(page.text(".toast p"), "Retiré de mon agenda : Les barrages");
    assert_eq!(page.text(".toast button"), "Annuler l’action");
    assert_eq!(page.card("dams").one(".keep").attr("aria-pressed"), Some("false"));
}

#[test]
fn undo_brings_it_back_as_it_was() {
    let scene = Scene::at("/fr/");
    scene.keep_maybe(&["dams"]);
    scene.touch_star("dams");
    assert_eq!(scene.page().text(".toast p"), "Retiré de mon agenda : Les barrages");
    scene.act(|state| state.undo());
    let page = scene.page();
    assert_eq!(page.card("dams").one(".keep").attr("aria-pressed"), Some("mixed"), "a maybe");
    assert_eq!(toast(&page), None);
}

#[test]
fn titles_in_a_sentence_turn_nothing_around_them() {
    let scene = Scene::at("/fr/");
    (0..2).for_each(|_| scene.touch_star("seeds"));
    let page = scene.page();
    assert_eq!(page.text(".toast p"), "Retiré de mon agenda : البذور");
    assert!(page.one(".toast p").raw().contains("\u{2068}البذور\u{2069}"));
}

#[test]
fn removing_what_is_not_kept_says_nothing() {
    let scene = Scene::at("/fr/");
    scene.act(|state| state.remove("dams"));
    assert_eq!(toast(&scene.page()), None);
}

#[test]
fn an_agenda_that_was_taken_in_says_how_and_offers_to_undo() {
    let scene = Scene::at("/fr/");
    scene.keep(&["dams"]);
    let arrived = Scene::at("/fr/");
    arrived.keep(&["wells"]);
    let arrived = arrived.act(|state| state.agenda.get());
    scene.act(|state| state.take_in(&arrived, false));
    assert_eq!(scene.page().text(".toast p"), "Ajouté à mon agenda");
    assert_eq!(scene.page().text(".nav .count"), "2");
    scene.act(|state| state.undo());
    assert_eq!(scene.page().text(".nav .count"), "1");
    scene.act(|state| state.take_in(&Agenda::default(), true));
    assert_eq!(scene.page().text(".toast p"), "Agenda remplacé");
    assert!(!scene.page().has(".nav .count"));
}

#[test]
fn a_link_is_said_to_be_copied_or_shown_to_be_copied_by_hand() {
    let scene = Scene::at("/ar/");
    scene.act(|state| state.app.say(Toast::LinkCopied));
    assert_eq!(toast(&scene.page()).unwrap(), "تم نسخ الرابط");
    scene.act(|state| state.app.say(Toast::Link("https://site.example/x".into())));
    let page = scene.page();
    assert_eq!(toast(&page).unwrap(), "تعذّر نسخ الرابط، وهذا هو: https://site.example/x");
    let link = page.one(".toast bdi.link");
    assert_eq!((link.attr("dir"), link.said()), (Some("ltr"), "https://site.example/x".into()));
}

#[test]
fn only_one_thing_is_said_at_a_time() {
    let scene = Scene::at("/fr/");
    (0..2).for_each(|_| scene.touch_star("dams"));
    scene.act(|state| state.app.say(Toast::LinkCopied));
    assert_eq!(scene.page().texts(".toast"), ["Lien copié"]);
    scene.act(|state| state.app.dismiss_toast());
    assert_eq!(toast(&scene.page()), None);
}

#[test]
fn the_first_session_that_is_kept_asks_for_storage_that_lasts() {
    let scene = Scene::at("/fr/");
    let asked =
        |scene: &Scene| scene.device.asked().iter().filter(|what| *what == "persist").count();
    scene.touch_star("wells");
    scene.touch_star("dams");
    assert_eq!(asked(&scene), 1);
}
