//! What cards say.

use super::{programme, words};
use crate::programme::lang::Lang;
use crate::programme::sample;
use crate::publish::brand::Colour;
use crate::publish::images::card::Card;

/// Without the marks that isolate one text from another.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn session(lang: Lang, id: &str) -> (Card, String, Option<String>) {
    let index = programme();
    let card = Card::of_session(&index, index.session(id).unwrap(), lang);
    let when = plain(&card.when.text);
    let place = card.place.as_ref().map(|place| plain(&place.text));
    (card, when, place)
}

#[test]
fn a_session_tells_what_when_and_where() {
    let (card, when, place) = session(Lang::FR, "public-health");
    assert_eq!(card.head.text, "Assises de l'IA");
    assert_eq!(card.title.text, "IA et santé publique\u{a0}: mieux prévenir pour mieux guérir");
    assert_eq!(when, "mardi 1er juillet 2025 · 15:30–16:30");
    assert_eq!(place.unwrap(), "Salle Toubkal · Salle proposée");
    assert_eq!(card.colours, [Colour::parse("#d84c78").unwrap()]);

    let (card, when, place) = session(Lang::AR, "public-health");
    assert_eq!(card.title.lang, Lang::AR);
    assert_eq!(when, "الثلاثاء 1 يوليوز 2025 · 15:30–16:30");
    assert_eq!(place.unwrap(), "قاعة توبقال · قاعة مقترحة");
}

#[test]
fn what_is_unknown_is_told_as_the_app_tells_it_or_not_at_all() {
    let (card, when, place) = session(Lang::FR, "national-anthem");
    assert_eq!(when, "mardi 1er juillet 2025 · 08:55");
    assert_eq!(place.unwrap(), "Salle plénière");
    assert_eq!(card.colours, []);
    assert_eq!(session(Lang::FR, "lunch-day-1").2, None);
    assert_eq!(session(Lang::FR, "public-safety").2.unwrap(), "Salle à confirmer");
}

#[test]
fn a_title_that_falls_back_keeps_its_own_language() {
    assert_eq!(session(Lang::ZGH, "fintech").0.title, words(Lang::FR, "IA et FinTech"));
    assert_eq!(session(Lang::ZGH, "lunch-day-1").0.title, words(Lang::ZGH, "ⵉⵎⴽⵍⵉ"));
}

#[test]
fn a_change_is_told_with_the_time() {
    let off = sample::session("off", 1, "01 09:00", None, r#", "state": "cancelled""#);
    let index = sample::index(&[off]);
    let card = Card::of_session(&index, &index.sessions()[0], Lang::EN);
    assert_eq!(plain(&card.when.text), "Tuesday 1 July 2025 · 09:00 · Cancelled");
}

#[test]
fn the_event_tells_its_days_and_its_place() {
    let index = programme();
    let card = Card::of_event(&index, Lang::EN);
    assert_eq!(card.head.text, "Programme");
    assert_eq!(card.title.text, "National Conference on Artificial Intelligence");
    assert_eq!(card.when.text, "1–2 July 2025");
    let place = plain(&card.place.unwrap().text);
    assert_eq!(place, "Mohammed VI Polytechnic University (UM6P) · Rabat");
    // An event may not know where it is.
    assert_eq!(Card::of_event(&sample::index(&[]), Lang::AR).place, None);
}
