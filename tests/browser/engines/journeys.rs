//! What is done in each journey.

use crate::{
    pages::{Agenda, Frame, Kept, Kiosk, Programme},
    support::{
        dist::{a_vertical_with_its_sessions, ids, one_of_each_page},
        visit::Visit,
    },
};

pub const ID: &str = "fintech";
pub const OTHER: &str = "public-health";

pub async fn every_page_opens_in_its_language(visit: &Visit) {
    for lang in ["fr", "ar"] {
        for page in one_of_each_page() {
            visit.open(&format!("/{lang}/{page}")).await;
            Frame(visit).assert_language(lang).await;
            let headings = Frame(visit).headings().await;
            assert!(headings.len() == 1 && !headings[0].is_empty(), "/{lang}/{page}: {headings:?}");
            assert!(!Frame(visit).is_fatal().await, "/{lang}/{page}");
            let beyond = "return document.documentElement.scrollWidth - innerWidth";
            let beyond = visit.js(beyond, vec![]).await.as_f64().unwrap();
            assert!(beyond <= 0.0, "/{lang}/{page} is {beyond} px wider than the screen");
        }
    }
}

pub async fn the_root_leads_to_a_language(visit: &Visit) {
    visit.open("/").await;
    let address = visit.address().await;
    assert!(["/fr/", "/ar/", "/zgh/", "/en/"].contains(&&*address), "{address}");
    assert!(!Programme::of(visit).sessions().await.is_empty());
}

pub async fn a_filter_comes_and_goes_with_the_history(visit: &Visit) {
    let (vertical, sessions) = a_vertical_with_its_sessions();
    let filtered: Vec<&str> = sessions.iter().map(String::as_str).collect();
    let programme = Programme::open(visit, "ar", "").await;
    let all = programme.sessions().await;
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    programme.switch_filter("vertical", &vertical).await;
    programme.until_sessions_are(&filtered).await;
    visit.reload().await;
    programme.until_sessions_are(&filtered).await;
    while visit.address().await != "/ar/" {
        visit.back().await;
    }
    programme.until_sessions_are(&all).await;
}

pub async fn words_are_found_in_three_scripts(visit: &Visit) {
    for (lang, words, wanted) in [
        ("fr", "cybersecurite", "cybersecurity-resilience"),
        ("ar", "اعاده تعلم", "teachers-skills"),
    ] {
        let programme = Programme::open(visit, lang, "").await;
        programme.search(words).await;
        programme.until_sessions_are(&[wanted]).await;
        visit
            .until("the words in the address", async || visit.address().await.contains("q="))
            .await;
    }
    let programme = Programme::open(visit, "zgh", "q=imkli").await;
    programme.until_sessions_are(&["lunch-day-1", "lunch-day-2"]).await;
}

pub async fn a_button_empties_the_search(visit: &Visit) {
    let programme = Programme::open(visit, "ar", "q=fintech").await;
    visit.click(".search .wipe").await;
    let all = ids("sessions");
    programme.until_sessions_are(&all.iter().map(String::as_str).collect::<Vec<_>>()).await;
    assert!(visit.has_focus(".search input").await);
    assert!(!visit.sees(".search .wipe").await);
}

pub async fn the_language_switch_keeps_the_filter(visit: &Visit) {
    let programme = Programme::open(visit, "fr", "vertical=health").await;
    let sessions = programme.sessions().await;
    Frame(visit).switch_language("ar").await;
    Frame(visit).assert_language("ar").await;
    assert_eq!(programme.sessions().await, sessions);
    assert!(visit.address().await.starts_with("/ar/?vertical=health"));
}

pub async fn a_star_is_kept_and_counted(visit: &Visit) {
    let programme = Programme::open(visit, "fr", "").await;
    programme.card(ID).tap().await;
    visit.reload().await;
    assert!(programme.card(ID).is_kept().await);
    assert_eq!(Frame(visit).badge().await.as_deref(), Some("1"));
    Frame(visit).follow_tab("agenda").await;
    Agenda::of(visit).until_sessions_are(&[ID]).await;
    Agenda::of(visit).card(ID).tap().await;
    Agenda::of(visit).until_sessions_are(&[]).await;
    Frame(visit).undo().await;
    Agenda::of(visit).until_sessions_are(&[ID]).await;
}

pub async fn two_tabs_agree(visit: &Visit) {
    let programme = Programme::open(visit, "fr", "").await;
    let first = visit.open_tab().await;
    visit.open("/ar/").await;
    programme.card(ID).tap().await;
    visit.switch_tab(first).await;
    let kept = async || programme.card(ID).is_kept().await;
    visit.until("the star of the other tab", kept).await;
}

pub async fn a_link_brings_an_agenda_to_a_fresh_profile(visit: &Visit) {
    let programme = Programme::open(visit, "fr", "").await;
    for id in [ID, OTHER] {
        programme.card(id).tap().await;
    }
    Frame(visit).follow_tab("agenda").await;
    Agenda::of(visit).until_sessions_are(&[OTHER, ID]).await;
    let link = visit.attribute("[data-qr]", "data-qr").await.expect("a link");
    let fragment = link.split_once('#').expect("a fragment").1.to_owned();
    // Another device: nothing is kept there.
    visit.js("localStorage.clear()", vec![]).await;
    visit.open("/fr/about").await;
    visit.open(&format!("/fr/agenda#{fragment}")).await;
    let new = async || visit.attributes("[data-standing='new'] article", "data-session").await;
    visit.until("both are offered", async || new().await == [OTHER, ID]).await;
    assert_eq!(visit.stored("barnamaj/assises-ia-2025/agenda").await, None);
}

pub async fn the_programme_has_a_calendar(visit: &Visit) {
    visit.open("/fr/").await;
    let href =
        visit.attribute("main a[rel=external][href$='.ics']", "href").await.expect("a calendar");
    let script = "return fetch(arguments[0]).then(async (answer) =>
        [answer.headers.get('content-type'), await answer.text()])";
    let answer = visit.js(script, vec![href.into()]).await;
    assert!(answer[0].as_str().is_some_and(|kind| kind.starts_with("text/calendar")), "{answer}");
    assert!(answer[1].as_str().is_some_and(|text| text.contains("BEGIN:VEVENT")), "{answer}");
}

pub async fn without_a_network_every_kind_of_page_opens(visit: &Visit) {
    visit.open("/fr/").await;
    Kept(visit).ready().await;
    visit.lose_server().await;
    for lang in ["fr", "ar"] {
        for page in one_of_each_page() {
            visit.open(&format!("/{lang}/{page}")).await;
            Frame(visit).assert_language(lang).await;
            assert_eq!(Frame(visit).headings().await.len(), 1, "/{lang}/{page}");
        }
    }
}

pub async fn the_keyboard_leads_to_the_content_and_through_it(visit: &Visit) {
    visit.open("/fr/").await;
    visit.js("document.querySelector('.skip').focus()", vec![]).await;
    visit.keys(&fantoccini::key::Key::Enter.to_string()).await;
    visit.until("the content has the focus", async || visit.has_focus("main").await).await;
    let programme = Programme::of(visit);
    programme.card(ID).focus_switch().await;
    visit.keys(" ").await;
    visit.until("it is kept", async || programme.card(ID).is_kept().await).await;
    programme.card(ID).focus_link().await;
    visit.keys(&fantoccini::key::Key::Enter.to_string()).await;
    visit.until("its page", async || visit.address().await == "/fr/session/fintech").await;
    let focused = async || visit.has_focus("main, main h1").await;
    visit.until("the focus goes along", focused).await;
}

pub async fn a_visitor_in_a_hurry_stops_nothing(visit: &Visit) {
    Programme::open(visit, "fr", "").await;
    crate::history::hurry(visit).await;
}

pub async fn back_comes_to_the_same_place(visit: &Visit) {
    let programme = Programme::open(visit, "fr", "").await;
    let sessions = programme.sessions().await;
    crate::long_list::assert_that_back_comes_back(visit, &sessions[sessions.len() - 3]).await;
}

pub async fn back_comes_to_the_same_place_in_a_long_list(visit: &Visit) {
    crate::long_list::open(visit).await;
    crate::long_list::assert_that_back_comes_back(visit, &crate::long_list::far_down()).await;
}

pub async fn what_is_scrolled_to_is_free(visit: &Visit) {
    visit.open("/fr/").await;
    crate::layout::assert_that_cards_are_free(visit).await;
}

pub async fn tabs_fit_the_screen(visit: &Visit) {
    for lang in ["fr", "ar", "zgh"] {
        visit.open(&format!("/{lang}/")).await;
        crate::layout::assert_that_tabs_fit(visit, lang).await;
    }
}

pub async fn fonts_of_other_scripts_are_not_fetched(visit: &Visit) {
    visit.open("/fr/").await;
    visit.until_quiet().await;
    let fonts = visit.site.requests().into_iter().filter(|path| path.ends_with(".woff2"));
    // That of the worker, which keeps all of them, is another matter.
    let shown = "return [...performance.getEntriesByType('resource')].map(one => one.name)";
    let shown = visit.js(shown, vec![]).await.to_string();
    let foreign = fonts.filter(|path| shown.contains(path) && path.contains("arabic"));
    assert_eq!(foreign.collect::<Vec<_>>(), [""; 0]);
}

pub async fn a_kiosk_begins_and_forgets(visit: &Visit) {
    let kiosk = Kiosk::start(visit, "idle=20&now=2025-07-01T10:40").await;
    kiosk.touch_begin("ar").await;
    assert_eq!(kiosk.direction().await, "rtl");
    kiosk.keep(OTHER).await;
    kiosk.pass(21).await;
    kiosk.until_presence("asking").await;
    kiosk.pass(60).await;
    kiosk.until_presence("nobody").await;
    kiosk.touch_begin("fr").await;
    let kept = visit.texts(".keep:not([aria-pressed=false])").await;
    assert_eq!(kept, [""; 0], "the next visitor finds nothing");
    assert_eq!(visit.js("return localStorage.length", vec![]).await, 0);
}

pub async fn each_sheet_for_the_printer_is_a_page(visit: &Visit) {
    crate::print::assert_that_sheets_are_pages(visit).await;
}

pub async fn each_side_of_the_booklet_is_a_page(visit: &Visit) {
    crate::plan::assert_that_sides_are_pages(visit).await;
}
