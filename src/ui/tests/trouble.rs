//! When the programme does not come, comes in pieces or late, and when nothing can be stored.

use super::kit::{Sample, Scene, Seen, TestDevice};
use crate::agenda::store::StoreError;
use crate::device::FetchError;

/// The page of who gets this instead of a programme.
fn failed(comes: Result<&str, FetchError>, address: &str) -> Seen {
    let device = TestDevice::new();
    device.serve("programme.json", comes.map(str::to_owned));
    Scene::on(device, address).page()
}

#[test]
fn each_failure_is_told_in_words_and_can_be_tried_again() {
    let told = |comes| {
        let page = failed(comes, "/fr/");
        assert_eq!(page.text("h1"), "Une erreur est survenue");
        let alert = page.one("main .alert[role=alert]");
        assert_eq!(alert.text("button"), "Réessayer");
        assert_eq!(alert.texts("p")[1], "Votre agenda est intact.");
        alert.texts("p")[0].clone()
    };
    let unreachable = "Le programme est injoignable. Vérifiez la connexion, puis réessayez.";
    assert_eq!(told(Err(FetchError::Unreachable)), unreachable);
    let status = "Le serveur a répondu par une erreur (503).";
    assert_eq!(told(Err(FetchError::Status(503))), status);
    assert!(told(Ok("<!doctype html>")).starts_with("Le réseau a répondu par une page"));
    assert_eq!(told(Ok("{\"schema\": 1,")), "Le programme est arrivé incomplet.");
    assert_eq!(told(Ok("{}")), "Ce qui est arrivé n’est pas un programme lisible.");
}

#[test]
fn a_failure_speaks_the_language_of_the_address() {
    let page = failed(Err(FetchError::Unreachable), "/ar/agenda");
    assert_eq!(page.text("h1"), "حدث خطأ ما");
    assert!(page.text("main .alert").contains("أعد المحاولة"));
    let page = failed(Err(FetchError::Unreachable), "/zgh/");
    assert_eq!(page.text("h1"), "ⵙⵙⵓⵔⴼ ⴰⵏⵖ, ⵜⵣⴳⵍ ⴽⵔⴰ ⵏ ⵜⵖⴰⵡⵙⴰ");
    assert_eq!(page.all("main .alert p")[0].one("[lang]").lang(), "fr");
}

#[test]
fn without_a_programme_there_is_still_a_way_around() {
    let page = failed(Err(FetchError::Unreachable), "/fr/");
    assert_eq!(page.all(".nav a").len(), 2, "what else there will be nobody knows");
    assert_eq!(page.all(".languages a").len(), 4);
    assert!(!page.has(".home"), "nobody knows what the event is called");
    assert!(!page.has(".age"));
}

#[test]
fn trying_again_shows_the_programme_when_it_comes() {
    let device = TestDevice::new();
    device.serve("programme.json", Err(FetchError::Unreachable));
    let scene = Scene::on(device.clone(), "/fr/");
    assert!(scene.page().has("main .alert"));
    device.serve("programme.json", Ok(Sample::new().text()));
    scene.act(|state| state.refresh());
    assert_eq!(scene.page().text("h1"), "Rencontres de la terre");
}

#[test]
fn a_programme_that_was_cut_off_is_shown_as_far_as_it_goes() {
    let text = Sample::new().text();
    let half = &text[..text.find("\"dams\"").unwrap()];
    let page = failed(Ok(half), "/fr/");
    assert_eq!(page.all(".card").len(), 4);
    let alert = page.one(".notices .alert[role=alert]");
    let said = [
        "Le programme est arrivé incomplet.",
        "Ce qui a pu être lu est affiché. Votre agenda est intact.",
    ];
    assert_eq!(alert.texts("p"), said);
    assert_eq!(alert.text("button"), "Réessayer");
}

#[test]
fn sessions_that_cannot_be_read_are_counted() {
    let broken = Sample::new().edit("dams", "12:00", "99:99").edit("wind", "14:00", "noon");
    let page = Scene::of(&broken, "/fr/").page();
    assert_eq!(page.all(".card").len(), 6);
    let said = "2 sessions n’ont pas pu être lues et ne sont pas affichées.";
    assert_eq!(page.one(".notices .alert").texts("p")[0], said);
    let page = Scene::of(&broken, "/ar/").page();
    assert!(page.text(".notices .alert").contains("تعذّرت قراءة جلستين"));
}

#[test]
fn a_programme_for_a_newer_app_asks_for_a_reload() {
    let page = Scene::of(&Sample::new().schema(3), "/fr/").page();
    let alert = page.one(".notices .alert");
    assert!(alert.said().contains("version plus récente de l’application"));
    assert_eq!(alert.text("button"), "Recharger", "to try again would not help");
}

#[test]
fn a_sound_programme_is_not_complained_of() {
    assert!(!Scene::at("/fr/").page().has(".alert"));
}

#[test]
fn what_stands_in_the_way_of_keeping_is_told() {
    let told = |prepare: &dyn Fn(&TestDevice)| {
        let device = TestDevice::new();
        prepare(&device);
        let scene = Scene::on(device, "/fr/");
        scene.keep(&["wells"]);
        let page = scene.page();
        let notice = page.one("[data-trouble=storage]");
        assert_eq!(notice.attr("role"), Some("status"), "the programme is as good as ever");
        (notice.said(), page.card("wells").one(".keep").attr("aria-pressed") == Some("true"))
    };
    let (said, kept) = told(&|device| device.close_store(StoreError::Blocked));
    assert!(said.starts_with("Ce navigateur ne permet pas d’enregistrer"), "{said}");
    assert!(kept, "for this visit");
    let (said, kept) = told(&|device| device.close_store(StoreError::Full));
    assert!(said.starts_with("L’espace de stockage de cet appareil est plein"), "{said}");
    assert!(kept);
}

#[test]
fn a_record_of_a_newer_app_is_left_alone_and_told_of() {
    let device = TestDevice::new();
    device.put("barnamaj/made-up/agenda", r#"{"version": 99}"#);
    let page = Scene::on(device, "/ar/").page();
    assert!(page.text("[data-trouble=storage]").contains("بإصدار أحدث"));
}

#[test]
fn a_damaged_record_is_told_of() {
    let device = TestDevice::new();
    device.put("barnamaj/made-up/agenda", "nonsense");
    let page = Scene::on(device, "/fr/").page();
    assert!(page.text("[data-trouble=storage]").contains("était endommagé"));
}

#[test]
fn a_programme_that_the_network_has_not_confirmed_tells_its_age() {
    let device = TestDevice::new();
    device.set_clock("06 10:10");
    device.serve("programme.json", Err(FetchError::Unreachable));
    device.keep("programme.json", Sample::new().text(), "06 08:05");
    let page = Scene::on(device.clone(), "/fr/").page();
    assert_eq!(page.text(".age"), "Actualisation impossible pour le moment · Programme de 08:05");
    assert_eq!(page.one(".age").attr("data-age"), Some("2030-05-06T08:05:00+01:00"));
    device.keep("programme.json", Sample::new().text(), "05 20:00");
    let page = Scene::on(device.clone(), "/ar/").page();
    assert!(page.text(".age").ends_with("البرنامج كما كان يوم 5 ماي 2030 على الساعة 20:00"));
    let page = Scene::on(device, "/zgh/").page();
    assert_eq!(
        page.all(".age > [lang]").iter().map(|part| part.lang()).collect::<Vec<_>>(),
        ["fr"]
    );
}

#[test]
fn a_programme_that_the_network_has_confirmed_tells_no_age() {
    let device = TestDevice::new();
    device.keep("programme.json", Sample::new().text(), "05 08:00");
    assert!(!Scene::on(device, "/fr/").page().has(".age"));
    assert!(!Scene::at("/fr/").page().has(".age"));
}

#[test]
fn an_older_programme_is_not_taken_and_told_of() {
    let scene = Scene::at("/fr/");
    scene.device.serve("programme.json", Ok(Sample::new().revision(4).without("wells").text()));
    scene.act(|state| state.refresh());
    let page = scene.page();
    assert!(page.has(".card[data-session=wells]"), "what is shown stays");
    let bar = page.one("[data-news=older]");
    assert!(bar.said().contains("plus ancienne du programme (4)"), "{}", bar.said());
    assert!(bar.said().contains("la version 5"));
    assert!(!bar.has("a"), "there is nothing to see of it");
}

#[test]
fn a_new_version_of_the_app_is_offered_not_forced() {
    let scene = Scene::at("/fr/");
    scene.act(|state| state.app.offer_update(true));
    let page = scene.page();
    assert_eq!(page.text("[data-update] p"), "Une nouvelle version est prête");
    assert_eq!(page.texts("[data-update] button"), ["Mettre à jour", "Plus tard"]);
    scene.act(|state| state.app.offer_update(false));
    assert!(!scene.page().has("[data-update]"));
}
