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
        visit.site.answer_programme(site::Programme::Text(generator::json(SESSIONS, 1)));
        let programme = Programme::open(visit, "fr", "").await;
        test(visit, programme).await;
    });
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
        card.switch().await;
        assert!(card.is_kept().await);
        card.switch().await;
        assert!(!card.is_kept().await);
    });
}
