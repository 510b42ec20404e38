//! What cards say.

use super::{programme, words};
use crate::programme::index::Index;
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
    assert_eq!(card.head.text, "Assises de l’IA");
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

#[test]
fn what_cannot_be_drawn_is_said_in_another_language_or_without_words() {
    let card = |title: &str, room: &str, event: &str| {
        let one = sample::session("one", 12, "01 09:00", None, r#", "room": "toubkal""#);
        let mut programme = sample::programme(&[one]);
        let text = |json: &str| serde_json::from_str(json).unwrap();
        programme.sessions[0].title = text(title);
        programme.rooms[0].name = text(room);
        (programme.event.name, programme.event.short_name) = (text(event), Default::default());
        let index = Index::new(programme);
        let session = Card::of_session(&index, &index.sessions()[0], Lang::FR);
        (session, Card::of_event(&index, Lang::FR))
    };
    let said = |text: &str| {
        let (session, event) = card(text, text, text);
        let place = session.place.map(|place| plain(&place.text));
        let title = (plain(&session.title.text), session.title.lang);
        (title, session.head.text, event.title.text, place)
    };
    let (tea, one) = ("Thé 🍵\u{e000}".to_owned(), "Eins".to_owned());
    let own = said(&format!(r#"{{"fr": "{tea}"}}"#));
    assert_eq!(own, ((tea.clone(), Lang::FR), tea.clone(), tea.clone(), Some(tea)));
    let german = Lang::new("de").unwrap();
    let other = said(r#"{"fr": "Le ᏣᎳᎩ", "de": "Eins"}"#);
    assert_eq!((other.0, other.1, other.2), ((one.clone(), german), one.clone(), one));
    let (number, id) = ("Keynote · 12".to_owned(), sample::index(&[]).programme().event.id.clone());
    let without = said(r#"{"fr": "Le ᏣᎳᎩ"}"#);
    assert_eq!(without, ((number, Lang::FR), id.to_string(), id.to_string(), None));
}
