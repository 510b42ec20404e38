//! Finding one's way through the programme by filters.

use crate::{
    pages::Programme,
    support::{
        Device,
        dist::{a_vertical_with_its_sessions, ids, is_about, is_on, sessions_where},
        in_browser,
        visit::Visit,
        words::{filled, said},
    },
};
use barnamaj::i18n::Message;

const FIRST_DAY: &str = "2025-07-01";
const SECOND_DAY: &str = "2025-07-02";

fn all(ids: &[String]) -> Vec<&str> {
    ids.iter().map(String::as_str).collect()
}

async fn filter_by_a_vertical(visit: &Visit) {
    let (vertical, sessions) = a_vertical_with_its_sessions();
    let programme = Programme::open(visit, "ar", "").await;
    assert_eq!(programme.choices("vertical").await.len(), ids("verticals").len());
    programme.switch_filter("vertical", &vertical).await;
    programme.until_sessions_are(&all(&sessions)).await;
    assert!(visit.address().await.contains(&format!("vertical={vertical}")));
}

#[test]
fn a_vertical_chosen_on_a_phone_leaves_its_sessions_alone() {
    in_browser(Device::Phone, async |visit| filter_by_a_vertical(visit).await);
}

#[test]
fn a_vertical_chosen_on_a_desktop_leaves_its_sessions_alone() {
    in_browser(Device::Desktop, async |visit| filter_by_a_vertical(visit).await);
}

#[test]
fn every_vertical_says_how_many_sessions_it_would_show() {
    in_browser(Device::Desktop, async |visit| {
        let programme = Programme::open(visit, "ar", "").await;
        for vertical in ids("verticals") {
            let sessions = sessions_where(|session| is_about(session, &[&vertical]));
            assert_eq!(programme.count("vertical", &vertical).await, sessions.len(), "{vertical}");
        }
        programme.switch_filter("day", SECOND_DAY).await;
        let on_second = sessions_where(|session| is_on(session, SECOND_DAY));
        programme.until_sessions_are(&all(&on_second)).await;
        for vertical in ids("verticals") {
            let sessions = sessions_where(|session| {
                is_on(session, SECOND_DAY) && is_about(session, &[&vertical])
            });
            assert_eq!(
                programme.count("vertical", &vertical).await,
                sessions.len(),
                "{vertical} on the second day"
            );
        }
    });
}

#[test]
fn several_verticals_show_the_sessions_of_each() {
    in_browser(Device::Desktop, async |visit| {
        let programme = Programme::open(visit, "fr", "").await;
        programme.switch_filter("vertical", "sport").await;
        programme.switch_filter("vertical", "media").await;
        let wanted = sessions_where(|session| is_about(session, &["sport", "media"]));
        programme.until_sessions_are(&all(&wanted)).await;
        assert_eq!(visit.address().await, "/fr/?vertical=media,sport");
        programme.switch_filter("vertical", "media").await;
        let wanted = sessions_where(|session| is_about(session, &["sport"]));
        programme.until_sessions_are(&all(&wanted)).await;
    });
}

/// Facets narrow each other, and what they make is one address that says it all.
async fn combine_facets(visit: &Visit, lang: &str) {
    let programme = Programme::open(visit, lang, "").await;
    programme.switch_filter("vertical", "security").await;
    programme.switch_filter("vertical", "infrastructure").await;
    programme.switch_filter("room", "toubkal").await;
    programme.switch_filter("room", "ouzoud").await;
    programme.switch_filter("kind", "round_table").await;
    programme.switch_filter("day", SECOND_DAY).await;
    let wanted = sessions_where(|session| {
        is_about(session, &["security", "infrastructure"])
            && is_on(session, SECOND_DAY)
            && session["kind"] == "round_table"
            && (session["room"] == "toubkal" || session["room"] == "ouzoud")
    });
    assert!(wanted.len() > 1 && wanted.len() < ids("sessions").len(), "{wanted:?}");
    programme.until_sessions_are(&all(&wanted)).await;

    let address = visit.address().await;
    visit.open_tab().await;
    visit.open(&address).await;
    programme.until_sessions_are(&all(&wanted)).await;
    let chosen = [
        ("vertical", "security"),
        ("vertical", "infrastructure"),
        ("room", "toubkal"),
        ("room", "ouzoud"),
        ("kind", "round_table"),
        ("day", SECOND_DAY),
    ];
    for (facet, value) in chosen {
        assert!(programme.is_chosen(facet, value).await, "{facet} {value} in {address}");
    }
    assert!(!programme.is_chosen("day", FIRST_DAY).await);
}

#[test]
fn facets_combine_and_come_back_from_the_address_in_french() {
    in_browser(Device::Desktop, async |visit| combine_facets(visit, "fr").await);
}

#[test]
fn facets_combine_and_come_back_from_the_address_in_arabic_on_a_phone() {
    in_browser(Device::Phone, async |visit| {
        let programme = Programme::open(visit, "ar", "").await;
        programme.switch_filter("day", SECOND_DAY).await;
        programme.switch_filter("vertical", "security").await;
        programme.switch_filter("kind", "round_table").await;
        let wanted = sessions_where(|session| {
            is_about(session, &["security"])
                && is_on(session, SECOND_DAY)
                && session["kind"] == "round_table"
        });
        programme.until_sessions_are(&all(&wanted)).await;
        visit.reload().await;
        programme.until_sessions_are(&all(&wanted)).await;
    });
}

#[test]
fn a_link_with_filters_and_words_opens_filtered() {
    in_browser(Device::Desktop, async |visit| {
        let (vertical, sessions) = a_vertical_with_its_sessions();
        let programme = Programme::open(visit, "fr", &format!("vertical={vertical}")).await;
        programme.until_sessions_are(&all(&sessions)).await;
        assert!(programme.is_chosen("vertical", &vertical).await);

        let programme = Programme::open(visit, "ar", "day=2025-07-01&q=sant%C3%A9").await;
        assert_eq!(programme.searched().await, "santé");
        let shown = programme.sessions().await;
        assert!(shown.contains(&"public-health".to_owned()), "{shown:?}");
        let on_first = sessions_where(|session| is_on(session, FIRST_DAY));
        assert!(shown.iter().all(|id| on_first.contains(id)), "{shown:?}");
    });
}

#[test]
fn one_tap_clears_all_filters() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let programme =
                Programme::open(visit, lang, "vertical=health&room=toubkal&q=sant%C3%A9").await;
            programme.until_sessions_are(&["public-health"]).await;
            programme.clear().await;
            programme.until_sessions_are(&all(&ids("sessions"))).await;
            visit
                .until("an empty address", async || visit.address().await == format!("/{lang}/"))
                .await;
            assert_eq!(programme.searched().await, "");
            assert!(!programme.can_be_cleared().await, "nothing is left to clear");
        });
    }
}

#[test]
fn an_empty_result_names_what_to_loosen_and_a_tap_loosens_it() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            let query = "day=2025-07-01&vertical=sport";
            let programme = Programme::open(visit, lang, query).await;
            assert!(programme.sessions().await.is_empty());
            let (nothing, ways) = programme.ways_out().await;
            assert_eq!(nothing, said(lang, Message::FilterNothingMatches));
            assert_eq!(ways.len(), 2, "either of the two may go: {ways:?}");
            let day = said(lang, Message::FilterDay);
            assert!(ways.iter().any(|way| way.contains(&day)), "{ways:?} name the day");
            programme.take_way_out(&format!("{day} (")).await;
            let sport = sessions_where(|session| is_about(session, &["sport"]));
            programme.until_sessions_are(&all(&sport)).await;
            assert_eq!(visit.address().await, format!("/{lang}/?vertical=sport"));
        });
    }
}

#[test]
fn a_filter_that_nobody_knows_is_named_and_can_be_taken_away() {
    for lang in ["fr", "ar"] {
        in_browser(Device::Phone, async |visit| {
            let programme = Programme::open(visit, lang, "vertical=alchemy").await;
            assert!(programme.sessions().await.is_empty());
            let named = filled(lang, Message::FilterUnknown, &[("x", "alchemy")]);
            let chips: Vec<String> = programme.chips().await;
            let chips: Vec<String> =
                chips.iter().map(|chip| crate::support::words::plain(chip)).collect();
            assert_eq!(chips, [named]);
            programme.remove_first_chip().await;
            programme.until_sessions_are(&all(&ids("sessions"))).await;
        });
    }
}
