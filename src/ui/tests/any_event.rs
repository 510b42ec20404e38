//! What other events have than the first one: an event of its own kinds, facets, days and words.

use super::kit::{Scene, Seen, TestDevice};
use crate::programme::sample::FESTIVAL;

/// A page of the festival, in English, when the venue's clock shows this.
fn page(path: &str) -> Seen {
    let device = TestDevice::new();
    device.serve("programme.json", Ok(FESTIVAL.to_owned()));
    Scene::on(device, &format!("/en/{path}")).page()
}

#[test]
fn a_session_of_several_days_stands_on_each_with_the_names_of_its_days() {
    let page = page("");
    assert_eq!(page.all(".card[data-session=fair]").len(), 2);
    let days = page.all(".day");
    for day in &days {
        let fair = day.one("[data-session=fair] .times");
        assert_eq!(fair.said(), "27 Mar 10:00 – 28 Mar 18:00");
    }
    assert_eq!(days[0].texts(".slot-time"), ["10:00", "01:00"], "the night is of the day before");
    assert_eq!(days[1].texts(".slot-time")[0], "27 Mar 10:00");
    let ids: Vec<_> = page.all(".slot-time").iter().map(|time| time.attr("id")).collect();
    let unique: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len());
}

#[test]
fn only_the_wanted_day_of_several_is_shown() {
    let page = page("?day=2027-03-28");
    let hidden: Vec<bool> =
        page.all(".day").iter().map(|day| day.attr("hidden").is_some()).collect();
    assert_eq!(hidden, [true, false]);
}

#[test]
fn a_card_tells_the_events_own_kind_and_all_its_rooms() {
    let page = page("");
    let night = page.card("night");
    assert_eq!(night.text(".kind"), "Concert");
    assert_eq!(night.text(".place"), "Hall, Foyer, Online");
    assert_eq!(page.card("lunch").text(".place"), "Whole venue");
    assert_eq!(page.card("lunch").attr("data-kind"), Some("break"));
    assert_eq!(page.card("talk").text(".kind"), "Opening talk");
}

#[test]
fn facets_of_the_event_are_filters_like_any_other() {
    let panel = page("");
    let values: Vec<_> = panel
        .all("#filters [data-filter=tag]")
        .iter()
        .map(|choice| (choice.attr("data-value").unwrap().to_owned(), choice.text(".choice-count")))
        .collect();
    assert_eq!(
        values,
        [("level:easy".to_owned(), "2".to_owned()), ("level:hard".into(), "1".into())]
    );
    assert_eq!(panel.text("#by-tag-level"), "Level");
    let chosen = page("?tag=level:hard");
    assert_eq!(chosen.texts(".chips .chip"), ["Hard"]);
    assert!(chosen.card("night").attr("hidden").is_some());
    assert!(chosen.card("talk").attr("hidden").is_none());
    let nothing = page("?tag=level:hard&kind=meal");
    assert_eq!(nothing.texts(".loosen button")[1], "Without Hard: 1 session");
}

#[test]
fn the_events_own_words_name_its_parts() {
    // Without verticals there is neither a tab nor a filter of them.
    let page = page("");
    assert_eq!(page.texts(".nav a"), ["Programme", "My agenda", "Speakers"]);
    assert!(!page.has("#by-vertical"));
}

#[test]
fn the_page_of_a_session_tells_all_there_is() {
    let page = page("session/night");
    let facts: Vec<(String, String)> = page
        .all(".facts-list > div")
        .iter()
        .map(|fact| (fact.text("dt"), fact.text("dd")))
        .collect();
    let told = |name: &str| {
        facts.iter().find(|(of, _)| of == name).unwrap_or_else(|| panic!("{name}")).1.clone()
    };
    assert_eq!(told("Day"), "Sunday 28 March 2027", "the date on the wall, not that of the list");
    assert_eq!(told("Room"), "Hall, Foyer");
    assert_eq!(told("Attendance"), "Online");
    assert_eq!(told("Spoken languages"), "German");
    assert_eq!(told("Interpretation"), "English");
    assert_eq!(told("Level"), "Easy");
    assert_eq!(told("Part of"), "Fair");
    assert_eq!(told("Seats"), "120000");
    assert_eq!(told("Accessibility"), "Step-free");
    assert_eq!(page.one(".links a").attr("href"), Some("https://example.org/live"));
    assert_eq!(page.text(".links a"), "Live stream");
    assert_eq!(page.one(".session-page > .picture").attr("src"), Some("images/night.jpg"));
    assert_eq!(page.text(".plan-point"), "Hall", "the foyer has no point");
}

#[test]
fn what_belongs_to_a_session_is_listed_on_its_page() {
    let fair = page("session/fair");
    let parts = fair.all(".others").into_iter().find(|it| it.text("h2") == "In this session");
    assert_eq!(parts.expect("its parts").texts(".card-title"), ["Night"]);
    assert_eq!(fair.texts(".facts-list time"), ["27 Mar 10:00", "28 Mar 18:00"]);
}

#[test]
fn a_person_has_a_picture_a_biography_and_links() {
    let page = page("people/ada");
    assert_eq!(page.text(".pronouns"), "she/her");
    assert_eq!(page.text(".rich"), "Writes.");
    assert_eq!(page.one(".portrait").attr("src"), Some("images/ada.jpg"));
    assert_eq!(page.one(".plain-list a").attr("href"), Some("https://example.org"));
}

#[test]
fn the_page_about_the_event_tells_whom_to_ask_and_who_supports_it() {
    let page = page("about");
    assert_eq!(page.one(".contact a").attr("href"), Some("mailto:press@example.org"));
    assert_eq!(page.texts(".sponsors li"), ["A baker"]);
    assert_eq!(page.texts(".plan figcaption"), ["Ground floor"]);
}

#[test]
fn what_is_cancelled_offers_no_add() {
    let text = FESTIVAL.replace("\"subtitle\": {\"en\": \"On\"}", "\"state\": \"cancelled\"");
    let device = TestDevice::new();
    device.serve("programme.json", Ok(text));
    let scene = Scene::on(device, "/en/");
    assert!(scene.page().card("talk").one(".keep").attr("hidden").is_some());
    scene.keep(&["talk"]);
    let kept = scene.page();
    assert!(kept.card("talk").one(".keep").attr("hidden").is_none(), "it can be taken out");
}
