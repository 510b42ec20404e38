//! Programmes of many sessions: their list comes in slices, and all of it comes.

use crate::{
    bench::generator,
    pages::Programme,
    support::{Device, in_browser, site, visit::Visit},
};
use barnamaj::programme::{
    filter::{Filter, apply},
    index::Index,
    lang::Lang,
};

/// More than are drawn at once, and more than the layout takes in at once.
const SESSIONS: usize = 400;

fn index() -> Index {
    Index::new(generator::programme(SESSIONS, 1))
}

fn in_a_long_list(test: impl AsyncFnOnce(&Visit, Programme)) {
    in_browser(Device::Phone, async |visit| {
        let programme = open(visit).await;
        test(visit, programme).await;
    });
}

/// Opens a programme with a long list.
pub async fn open(visit: &Visit) -> Programme<'_> {
    visit.site.answer_programme(site::Programme::Text(generator::json(SESSIONS, 1)));
    Programme::open(visit, "fr", "").await
}

/// The id of a session in the second half of the long list.
pub fn far_down() -> String {
    index().sessions()[SESSIONS * 3 / 5].id.to_string()
}

/// Leaves the programme for a session and comes back: it is where it was in the view.
pub async fn assert_that_back_comes_back(visit: &Visit, id: &str) {
    let programme = Programme::of(visit);
    let card = programme.card(id);
    card.bring_into_view().await;
    let top = async || visit.height_of(card.selector()).await;
    // Until what has come into view is laid out.
    visit
        .until("it rests", async || {
            let before = top().await;
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            (before - top().await).abs() < 1.0
        })
        .await;
    // Where it is when the link is touched, for which it may be brought into view.
    let note = "addEventListener('click', () => window.left =
        document.querySelector(arguments[0]).getBoundingClientRect().top, true)";
    visit.js(&note.replace("arguments[0]", &format!("{:?}", card.selector())), vec![]).await;
    card.follow().await;
    let place = visit.js("return window.left", vec![]).await.as_f64().expect("it was left");
    visit.back().await;
    visit.until("the programme", async || card.is_shown().await).await;
    visit.until("the card is where it was", async || (top().await - place).abs() < 3.0).await;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert!((top().await - place).abs() < 3.0, "it stays there");
}

#[test]
fn back_comes_to_the_same_place_far_down_in_a_long_list() {
    in_a_long_list(async |visit, _| assert_that_back_comes_back(visit, &far_down()).await);
}

#[test]
fn all_of_a_long_list_comes() {
    in_a_long_list(async |visit, programme| {
        let all: Vec<String> = index().sessions().iter().map(|one| one.id.to_string()).collect();
        programme.until_sessions_are(&all.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let text = visit.js("return document.body.textContent", Vec::new()).await;
        let index = index();
        for session in index.sessions() {
            let title = session.title.get(Lang::FR).expect("they have titles").text;
            assert!(text.as_str().is_some_and(|text| text.contains(title)), "{title}");
        }
    });
}

#[test]
fn a_search_in_a_long_list_leaves_its_matches_alone_and_marks_them() {
    in_a_long_list(async |_, programme| {
        let index = index();
        let filter = Filter { text: "hopitaux".into(), ..Filter::default() };
        let matching = apply(&index, &filter, &|_| false).sessions;
        let ids: Vec<&str> = matching.iter().map(|at| &*index.sessions()[*at].id).collect();
        assert!(ids.len() > 5 && ids.len() < SESSIONS / 2, "{}", ids.len());
        programme.search("hopitaux").await;
        programme.until_sessions_are(&ids).await;
        // What is far from the view is marked too, but has no text that can be seen.
        assert_eq!(programme.highlights().await.last().map(String::as_str), Some("hôpitaux"));
    });
}

#[test]
fn the_star_of_the_last_card_of_a_long_list_turns_when_it_is_touched() {
    in_a_long_list(async |_, programme| {
        let index = index();
        let last = index.sessions().last().expect("there are sessions");
        let card = programme.card(&last.id);
        card.tap().await;
        assert!(card.is_kept().await);
        card.tap().await;
        assert!(!card.is_kept().await);
    });
}
