//! The programme for those whose browser runs no script.

use crate::{
    pages::Frame,
    support::{
        Device,
        dist::{ids, is_on, one_of_each_page, sessions_where},
        in_browser,
        visit::Visit,
    },
};
use serde_json::json;

async fn without_script(visit: &Visit) {
    let off = json!({ "value": true });
    visit.devtools("Emulation.setScriptExecutionDisabled", off).await;
}

async fn sessions(visit: &Visit) -> Vec<String> {
    visit.attributes("article[data-session]", "data-session").await
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

#[test]
fn every_page_can_be_read_and_has_no_button_that_would_do_nothing() {
    in_browser(Device::Phone, async |visit| {
        without_script(visit).await;
        for lang in ["fr", "ar"] {
            for page in one_of_each_page() {
                visit.open_unready(&format!("/{lang}/{page}")).await;
                assert_eq!(Frame(visit).headings().await.len(), 1, "/{lang}/{page}");
                Frame(visit).assert_language(lang).await;
                assert!(visit.texts("button, input").await.is_empty(), "/{lang}/{page}");
                assert!(!Frame(visit).is_fatal().await);
            }
        }
    });
}

#[test]
fn the_whole_programme_is_there_and_a_day_is_chosen_by_a_link() {
    in_browser(Device::Phone, async |visit| {
        without_script(visit).await;
        for lang in ["fr", "ar"] {
            visit.open_unready(&format!("/{lang}/")).await;
            assert_eq!(sorted(sessions(visit).await), sorted(ids("sessions")));
            visit.click("nav.days a:last-of-type").await;
            let second = sessions_where(|session| is_on(session, "2025-07-02"));
            visit
                .until("the second day", async || {
                    sorted(sessions(visit).await) == sorted(second.clone())
                })
                .await;
            visit.click("nav.days a").await;
            visit
                .until("all days", async || sessions(visit).await.len() == ids("sessions").len())
                .await;
        }
    });
}

#[test]
fn the_table_of_rooms_and_times_is_the_sheet_for_the_wall() {
    in_browser(Device::Laptop, async |visit| {
        without_script(visit).await;
        visit.open_unready("/fr/").await;
        assert_eq!(sessions(visit).await.len(), ids("sessions").len(), "there is the list");
        visit.click("noscript a[href$='/fr/print/wall']").await;
        visit.until("the sheet", async || visit.sees(".sheet article").await).await;
    });
}

#[test]
fn a_vertical_has_a_page_of_its_own_and_the_language_is_switched_by_a_link() {
    in_browser(Device::Desktop, async |visit| {
        without_script(visit).await;
        visit.open_unready("/fr/").await;
        visit.click("nav.nav a[href$='/verticals']").await;
        visit.click("main a[href$='/verticals/sport']").await;
        visit.until("its session", async || sessions(visit).await == ["sport-performance"]).await;
        visit.click("a[hreflang=ar]").await;
        let turned = async || Frame(visit).language().await == ("ar".into(), "rtl".into());
        visit.until("Arabic", turned).await;
        assert_eq!(sessions(visit).await, ["sport-performance"]);
    });
}

#[test]
fn the_root_leads_to_the_event_s_first_language_and_what_there_is_not_leads_on() {
    in_browser(Device::Phone, async |visit| {
        without_script(visit).await;
        visit.open_unready("/").await;
        visit.until("the programme", async || visit.address().await == "/ar/").await;
        visit.expect_console_error("404");
        visit.open_unready("/fr/session/none").await;
        let ways = visit.attributes("a[hreflang]", "hreflang").await;
        assert_eq!(ways, ["ar", "zgh", "fr", "en"]);
    });
}
