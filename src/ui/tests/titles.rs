//! The title of the document.

use super::kit::{Sample, Scene, TestDevice, readable};
use crate::device::FetchError;

fn title(address: &str) -> String {
    readable(&Scene::at(address).title().expect("a title"))
}

#[test]
fn it_is_the_heading_and_the_event() {
    assert_eq!(title("/fr/"), "Programme – Rencontres");
    assert_eq!(title("/fr/session/wells"), "Les puits – Rencontres");
    assert_eq!(title("/fr/agenda"), "Mon agenda – Rencontres");
    assert_eq!(title("/fr/people"), "Intervenants – Rencontres");
    assert_eq!(title("/fr/people/one"), "Voix Une – Rencontres");
    assert_eq!(title("/fr/verticals"), "Verticales – Rencontres");
    assert_eq!(title("/fr/verticals/water"), "Eau – Rencontres");
    assert_eq!(title("/fr/outcomes"), "Conclusions – Rencontres");
    assert_eq!(title("/fr/changes"), "Tous les changements – Rencontres");
    assert_eq!(title("/fr/about"), "À propos – Rencontres");
}

#[test]
fn it_follows_the_language() {
    assert_eq!(title("/ar/session/wells"), "الآبار – لقاءات");
    assert_eq!(title("/zgh/verticals/water"), "ⴰⵎⴰⵏ – Rencontres");
    assert_eq!(title("/fr/session/seeds"), "البذور – Rencontres", "there is no other title");
}

#[test]
fn what_is_missing_is_called_so() {
    assert_eq!(title("/fr/session/x"), "Session introuvable – Rencontres");
    assert_eq!(title("/fr/people/x"), "Intervenant introuvable – Rencontres");
    assert_eq!(title("/fr/verticals/x"), "Verticale introuvable – Rencontres");
    assert_eq!(title("/ar/x"), "الصفحة غير موجودة – لقاءات");
    assert_eq!(title("/de/"), "Langue non disponible – Rencontres");
}

#[test]
fn an_event_without_a_short_name_is_called_by_its_full_one() {
    let text = Sample::new().text().replace("short_name", "nickname");
    let device = TestDevice::new();
    device.serve("programme.json", Ok(text));
    let title = Scene::on(device, "/fr/").title().unwrap();
    assert_eq!(readable(&title), "Programme – Rencontres de la terre");
}

#[test]
fn without_a_programme_there_is_none() {
    let device = TestDevice::new();
    device.serve("programme.json", Err(FetchError::Unreachable));
    assert_eq!(Scene::on(device, "/fr/").title(), None);
}
