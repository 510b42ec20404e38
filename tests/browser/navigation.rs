//! Getting from page to page.

use crate::{
    pages::{Programme, Session},
    support::{Device, dist::ids, in_browser},
};

#[test]
fn a_card_leads_to_the_page_of_its_session_and_the_focus_goes_along() {
    in_browser(Device::Phone, async |visit| {
        let id = &ids("sessions")[1];
        let programme = Programme::open(visit, "fr", "").await;
        programme.card(id).follow().await;
        let heading = Session::of(visit).heading().await;
        assert!(!heading.is_empty());
        visit
            .until("the page's title", async || {
                // WebDriver turns no-break spaces into plain ones in texts, but not in titles.
                let title = visit.client.title().await.unwrap().replace('\u{a0}', " ");
                title.contains(&heading)
            })
            .await;
        visit
            .until("the focus is in the page's own part", async || {
                visit.has("main:focus, main h1:focus").await
            })
            .await;
        visit.back().await;
        visit.until("the programme", async || programme.card(id).is_shown().await).await;
        assert!(programme.card(id).text().await.contains(&heading));
    });
}

#[test]
fn when_the_programme_was_published_is_told_by_the_clock_of_the_venue_everywhere() {
    in_browser(Device::Phone, async |visit| {
        for lang in ["fr", "ar"] {
            visit.open(&format!("/{lang}/about")).await;
            let script = "return [...document.querySelectorAll('main .aside, footer')]
                .map(text => text.textContent.match(/20\\d\\d.*?(\\d\\d:\\d\\d)/)[1])";
            let times = visit.js(script, vec![]).await;
            assert_eq!(times[0], times[1], "{lang}: {times}");
        }
    });
}
