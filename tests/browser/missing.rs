//! Addresses that lead nowhere lead on.

use crate::{
    pages::Frame,
    support::{Device, in_browser, visit::Visit, words::said},
};
use barnamaj::i18n::Message;

/// The page says what is missing and offers these ways on.
async fn helps_on(visit: &Visit, lang: &str, path: &str, what: Message, ways: &[&str]) {
    visit.expect_console_error("404");
    visit.open(&format!("/{lang}/{path}")).await;
    let heading = said(lang, what);
    assert_eq!(Frame(visit).headings().await, [heading.as_str()], "/{lang}/{path}");
    assert!(visit.title().await.starts_with(&heading), "{}", visit.title().await);
    assert!(visit.text("main").await.contains(&said(lang, Message::MissingHint)));
    for way in ways {
        assert!(visit.sees(&format!("main a[href$='/{lang}/{way}']")).await, "{path}: {way}");
    }
}

#[test]
fn unknown_sessions_people_verticals_and_paths_are_named_and_lead_on() {
    in_browser(Device::Phone, async |visit| {
        for lang in ["fr", "ar"] {
            helps_on(visit, lang, "session/none", Message::MissingSession, &[""]).await;
            helps_on(visit, lang, "people/none", Message::MissingPerson, &["", "people"]).await;
            helps_on(visit, lang, "verticals/none", Message::MissingVertical, &["", "verticals"])
                .await;
            helps_on(visit, lang, "no/such/page", Message::MissingPage, &[""]).await;
        }
    });
}

#[test]
fn a_language_that_the_app_does_not_speak_is_answered_in_the_visitor_s_own() {
    for (tags, lang) in [("ar-MA", "ar"), ("fr-FR", "fr")] {
        in_browser(Device::Phone, async |visit| {
            visit.expect_console_error("404");
            visit.languages(tags).await;
            visit.open("/de/agenda").await;
            let heading = said(lang, Message::MissingLanguage);
            assert_eq!(Frame(visit).headings().await, [heading]);
            Frame(visit).assert_language(lang).await;
            let offered = visit.attributes("main a[hreflang]", "hreflang").await;
            assert_eq!(offered, ["ar", "zgh", "fr", "en"]);
            visit.click("main a[hreflang=en]").await;
            visit.until("the programme", async || visit.address().await == "/en/").await;
        });
    }
}

#[test]
fn the_way_on_from_a_missing_page_works() {
    in_browser(Device::Desktop, async |visit| {
        visit.expect_console_error("404");
        visit.open("/ar/session/none").await;
        visit.click("main a.button.strong").await;
        visit.until("the programme", async || visit.address().await == "/ar/").await;
        visit.until("its sessions", async || visit.sees("article[data-session]").await).await;
    });
}
