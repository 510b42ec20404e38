//! The app's own words on their way: in the page's language at once, in the others when there is
//! time, and in those of any event.

use crate::{
    pages::{Frame, Programme},
    support::{
        Device,
        dist::{dist, published},
        in_browser, in_keeping_browser,
        run::in_browser_at,
        visit::Visit,
        words::said,
    },
};
use barnamaj::i18n::Message;
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::Path};

/// The names of files and directories in a directory of a site, without compressed neighbours.
fn names(dir: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name());
    let names = entries.map(|name| name.into_string().unwrap());
    names.filter(|name| !name.ends_with(".br") && !name.ends_with(".gz")).collect()
}

/// The festival in these languages, with what it says in German and Hebrew.
fn festival_in(languages: &[&str]) -> Value {
    let mut festival: Value =
        serde_json::from_str(include_str!("../fixtures/festival.json")).unwrap();
    for pointer in ["/event", "/people/0", "/sessions/1"] {
        let owner = festival.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap();
        owner.retain(|name, _| !["plans", "photo", "image"].contains(&&**name));
    }
    festival["rooms"][0].as_object_mut().unwrap().remove("point");
    festival["event"]["languages"] = json!(languages);
    festival["event"]["name"] = json!({"de": "Tage des Lichts", "he": "ימי האור", "en": "Days"});
    festival["event"]["short_name"] = json!({});
    festival["sessions"][0]["title"]["he"] = json!("אור ראשון");
    festival
}

/// The start tag of the app's error for a file that does not come.
async fn expect_lost_files(visit: &Visit) {
    visit.expect_console_error("/assets/words/");
}

#[test]
fn no_words_are_asked_for_before_the_app_is_ready() {
    in_browser(Device::Phone, async |visit| {
        let watch = "new MutationObserver(() => window.readyAt ??= performance.now())
            .observe(document, { subtree: true, attributeFilter: ['data-ready'] })";
        visit.before_each_page(watch).await;
        visit.open("/fr/").await;
        visit.until_quiet().await;
        let asked = "return performance.getEntriesByType('resource')
            .filter(entry => entry.name.includes('/words/'))
            .map(entry => [entry.name.match(/words\\/([a-z]+)-/)[1], entry.startTime > readyAt])";
        let own = json!([["fr", true]]);
        visit.until("all words are there", async || visit.js(asked, vec![]).await == own).await;
    });
}

#[test]
fn a_language_that_is_chosen_at_once_comes_without_loading_the_page_again() {
    in_browser(Device::Phone, async |visit| {
        Programme::open(visit, "fr", "").await;
        visit.js("window.same = true", vec![]).await;
        Frame(visit).switch_language_in_place("zgh").await;
        visit.until("Amazigh", async || visit.address().await == "/zgh/").await;
        let agenda = said("zgh", Message::NavAgenda);
        visit.until("its words", async || visit.text(".nav").await.contains(&agenda)).await;
        assert!(visit.text(".nav").await.contains(&said("fr", Message::NavVerticals)), "French");
        assert_eq!(visit.js("return window.same", vec![]).await, true);
    });
}

#[test]
fn where_the_words_of_a_language_do_not_come_those_that_are_there_have_to_do() {
    let words = names(&dist().join("assets/words"));
    let arabic = words.iter().find(|name| name.starts_with("ar-")).unwrap();
    in_browser(Device::Phone, async |visit| {
        expect_lost_files(visit).await;
        visit.site.lose(Some(arabic));
        Programme::open(visit, "fr", "").await;
        Frame(visit).switch_language_in_place("ar").await;
        visit.until("Arabic", async || visit.address().await == "/ar/").await;
        assert_eq!(Frame(visit).language().await, ("ar".into(), "rtl".into()));
        let french = said("fr", Message::NavVerticals);
        assert!(visit.texts(".nav [lang=fr]").await.contains(&french), "French, and marked so");
        visit.site.lose(None);
        Frame(visit).switch_language_in_place("fr").await;
        visit.until("French", async || visit.address().await == "/fr/").await;
        Frame(visit).switch_language_in_place("ar").await;
        let arabic = said("ar", Message::NavVerticals);
        visit.until("they come now", async || visit.text(".nav").await.contains(&arabic)).await;
    });
}

#[test]
fn without_a_network_every_language_is_there() {
    in_keeping_browser(Device::Phone, async |visit| {
        Programme::open(visit, "fr", "").await;
        visit.until_quiet().await;
        visit.lose_server().await;
        Frame(visit).switch_language("ar").await;
        let agenda = said("ar", Message::NavAgenda);
        assert!(visit.text(".nav").await.contains(&agenda));
        // A page that was never opened: the one for any address speaks its language.
        for (lang, other) in [("en", "en"), ("zgh", "fr")] {
            visit.open(&format!("/{lang}/session/fintech")).await;
            Frame(visit).assert_language(lang).await;
            let programme = said(lang, Message::NavProgramme);
            let verticals = said(other, Message::NavVerticals);
            let nav = visit.text(".nav").await;
            assert!(nav.contains(&programme) && nav.contains(&verticals), "{lang}: {nav}");
        }
    });
}

#[test]
fn an_event_in_one_language_has_nothing_of_another() {
    let site = published(&festival_in(&["de"]));
    let dist = site.path().join("dist");
    let top = names(&dist);
    assert!(top.contains("de") && top.contains("manifest-de.webmanifest"));
    for other in ["ar", "zgh", "fr", "en", "he"] {
        assert!(!top.contains(other) && !names(&dist.join("calendars")).contains(other), "{other}");
    }
    let words = names(&dist.join("assets/words"));
    assert!(words.len() == 1 && words.iter().all(|name| name.starts_with("de-")), "{words:?}");
    in_browser_at(&dist, Device::Phone, async |visit| {
        visit.open("/").await;
        visit.until("German", async || visit.address().await == "/de/").await;
        visit.ready().await;
        assert_eq!(Frame(visit).language().await, ("de".into(), "ltr".into()));
        assert_eq!(Frame(visit).headings().await, ["Tage des Lichts"]);
        assert!(!visit.has("nav.languages").await, "there is nothing to choose");
        let nav = visit.text(".nav").await;
        assert!(nav.contains("Programm") && nav.contains("Meine Agenda"), "{nav}");
        assert!(visit.text(".masthead").await.contains("27. und 28. März 2027"));
        visit.expect_console_error("404");
        visit.open("/fr/").await;
        assert_eq!(Frame(visit).language().await.0, "de", "that of the event");
    });
}

#[test]
fn an_event_in_hebrew_runs_from_the_right() {
    let site = published(&festival_in(&["he", "en"]));
    in_browser_at(&site.path().join("dist"), Device::Phone, async |visit| {
        Programme::open(visit, "he", "").await;
        assert_eq!(Frame(visit).language().await, ("he".into(), "rtl".into()));
        assert_eq!(Frame(visit).headings().await, ["ימי האור"]);
        assert!(visit.text(".nav").await.contains("תוכנית"));
        assert_eq!(visit.texts("nav.languages a").await, ["עברית", "English"]);
        assert_eq!(visit.accessibility_violations().await, [""; 0]);
        Frame(visit).switch_language("en").await;
        assert_eq!(Frame(visit).language().await, ("en".into(), "ltr".into()));
        assert_eq!(Frame(visit).headings().await, ["Days"]);
    });
}
