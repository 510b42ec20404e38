//! Addresses that lead nowhere.

use super::kit::Scene;

/// What a page says of itself, and where it leads on.
fn missing(address: &str) -> (String, Vec<(String, String)>) {
    let page = Scene::at(address).page();
    let ways = page.all("main .buttons a");
    let ways = ways.iter().map(|way| (way.said(), way.attr("href").unwrap().to_owned()));
    (page.text("h1"), ways.collect())
}

fn way(name: &str, href: &str) -> (String, String) {
    (name.to_owned(), href.to_owned())
}

#[test]
fn each_missing_thing_is_called_by_its_name_and_leads_on() {
    let programme = || way("Voir le programme", "/fr/");
    assert_eq!(missing("/fr/session/x"), ("Session introuvable".into(), vec![programme()]));
    let people = vec![programme(), way("Intervenants", "/fr/people")];
    assert_eq!(missing("/fr/people/x"), ("Intervenant introuvable".into(), people));
    let verticals = vec![programme(), way("Verticales", "/fr/verticals")];
    assert_eq!(missing("/fr/verticals/x"), ("Verticale introuvable".into(), verticals));
    assert_eq!(missing("/fr/nowhere"), ("Page introuvable".into(), vec![programme()]));
}

#[test]
fn it_is_said_in_the_language_of_the_address() {
    assert_eq!(missing("/ar/session/x").0, "الجلسة غير موجودة");
    assert_eq!(missing("/ar/x").1, [way("الاطلاع على البرنامج", "/ar/")]);
    let page = Scene::at("/zgh/session/x").page();
    assert_eq!(page.one("h1 [lang]").lang(), "fr");
}

#[test]
fn why_that_may_be_is_said_below() {
    let page = Scene::at("/fr/session/x").page();
    let hint = "L’adresse est peut-être incomplète, ou le programme a changé.";
    assert_eq!(page.text(".lead"), hint);
    assert!(!page.has("main .plain-list"), "the language was right");
}

#[test]
fn an_address_in_a_foreign_language_offers_those_that_there_are() {
    let page = Scene::at("/de/agenda").page();
    assert_eq!(page.text("h1"), "Langue non disponible");
    let links = page.all("main .plain-list a");
    let names: Vec<_> =
        links.iter().map(|link| (link.said(), link.attr("href").unwrap())).collect();
    let all = [
        ("Français".to_owned(), "/fr/"),
        ("العربية".to_owned(), "/ar/"),
        ("ⵜⴰⵎⴰⵣⵉⵖⵜ".to_owned(), "/zgh/"),
        ("English".to_owned(), "/en/"),
    ];
    assert_eq!(names, all);
    assert_eq!((links[1].lang(), links[1].dir()), ("ar", "rtl"));
    assert!(!page.has(".languages [aria-current]"), "it is in none of them");
}

#[test]
fn a_foreign_address_speaks_the_language_of_the_visitor() {
    let device = super::kit::TestDevice::new();
    device.open_in("ar");
    let page = Scene::on(device, "/de/").page();
    assert_eq!(page.text("h1"), "اللغة غير متاحة");
}
