//! Back and forward do what a person expects.

use crate::{
    pages::{Frame, Programme},
    support::{
        Device,
        dist::{a_vertical_with_its_sessions, ids},
        in_browser,
        visit::Visit,
    },
};
use std::time::Duration;

#[test]
fn back_and_forward_undo_and_redo_a_filter() {
    in_browser(Device::Desktop, async |visit| {
        let (vertical, sessions) = a_vertical_with_its_sessions();
        let filtered: Vec<&str> = sessions.iter().map(String::as_str).collect();
        let programme = Programme::open(visit, "fr", "").await;
        let all = programme.sessions().await;
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        programme.switch_filter("vertical", &vertical).await;
        programme.until_sessions_are(&filtered).await;
        visit.back().await;
        programme.until_sessions_are(&all).await;
        assert!(!programme.is_chosen("vertical", &vertical).await);
        visit.forward().await;
        programme.until_sessions_are(&filtered).await;
    });
}

#[test]
fn back_from_a_session_restores_filter_words_and_place() {
    // Where there is room, the place is not left: `beside.rs`.
    for (device, lang) in [(Device::Phone, "ar"), (Device::Tablet, "fr")] {
        in_browser(device, async |visit| {
            let programme = Programme::open(visit, lang, "kind=round_table").await;
            let sessions = programme.sessions().await;
            let (id, place) = follow_a_late_session(visit, &programme, &sessions).await;
            visit.back().await;
            visit.until("the programme", async || programme.card(id).is_shown().await).await;
            assert_eq!(programme.sessions().await, sessions);
            until_scrolled(visit, place).await;
            visit.forward().await;
            visit.until("the session", async || visit.address().await.contains(id)).await;
            until_scrolled(visit, 0.0).await;
        });
    }
}

#[test]
fn back_comes_to_the_same_place_after_a_reload_too() {
    in_browser(Device::Phone, async |visit| {
        let programme = Programme::open(visit, "fr", "").await;
        let sessions = programme.sessions().await;
        let (id, place) = follow_a_late_session(visit, &programme, &sessions).await;
        visit.reload().await;
        visit.back().await;
        visit.until("the programme", async || programme.card(id).is_shown().await).await;
        until_scrolled(visit, place).await;
    });
}

/// Leaves the programme for a session far down: its id, and where the visitor was on the page.
async fn follow_a_late_session<'a>(
    visit: &Visit,
    programme: &Programme<'_>,
    sessions: &'a [String],
) -> (&'a str, f64) {
    let id = &*sessions[sessions.len() - 3];
    programme.card(id).bring_into_view().await;
    let place = visit.scrolled().await;
    assert!(place > 200.0, "the list is long enough to scroll");
    programme.card(id).follow().await;
    until_scrolled(visit, 0.0).await;
    (id, place)
}

async fn until_scrolled(visit: &Visit, place: f64) {
    visit
        .until(&format!("the page is scrolled to {place}"), async || {
            (visit.scrolled().await - place).abs() <= 2.0
        })
        .await;
}

#[test]
fn a_new_page_begins_at_its_top_and_says_its_title() {
    in_browser(Device::Phone, async |visit| {
        let ids = ids("sessions");
        let last = ids.last().unwrap();
        let programme = Programme::open(visit, "fr", "").await;
        let home = visit.title().await;
        programme.card(last).follow().await;
        until_scrolled(visit, 0.0).await;
        visit.until("another title", async || visit.title().await != home).await;
        Frame(visit).follow_tab("agenda").await;
        visit
            .until("the focus in the page", async || visit.has("main:focus, main h1:focus").await)
            .await;
        until_scrolled(visit, 0.0).await;
        assert!(visit.title().await.starts_with(&Frame(visit).headings().await[0]));
    });
}

#[test]
fn a_filter_keeps_the_visitor_where_the_filters_are() {
    in_browser(Device::Desktop, async |visit| {
        let programme = Programme::open(visit, "fr", "").await;
        visit.scroll_to("[data-filter='vertical'][data-value='sport']", "center").await;
        programme.switch_filter("vertical", "sport").await;
        programme.until_sessions_are(&["sport-performance"]).await;
        assert!(
            visit.js("return document.activeElement.dataset.value", vec![]).await == "sport",
            "the focus stays on the choice"
        );
    });
}

#[test]
fn a_visitor_in_a_hurry_stops_nothing() {
    in_browser(Device::Phone, async |visit| {
        Programme::open(visit, "fr", "").await;
        hurry(visit).await;
    });
}

/// More links within seconds than any browser writes into its history: the app goes on, and the
/// address becomes that of the page.
pub async fn hurry(visit: &Visit) {
    let script = "return (async () => {
        for (let tap = 0; tap < 260; tap++) {
            const page = tap % 2 ? 'people' : 'verticals';
            document.querySelector(`.nav a[href$='/${page}']`).click();
            await new Promise((done) => setTimeout(done));
        }
    })()";
    visit.js(script, vec![]).await;
    assert!(!Frame(visit).is_fatal().await);
    let heading = Frame(visit).headings().await;
    visit
        .until_within(Duration::from_secs(30), "the last address", async || {
            visit.address().await == "/fr/people"
        })
        .await;
    assert_eq!(Frame(visit).headings().await, heading);
    Frame(visit).follow_tab("").await;
    let programme = Programme::of(visit);
    visit.until("the programme", async || !programme.sessions().await.is_empty()).await;
}
