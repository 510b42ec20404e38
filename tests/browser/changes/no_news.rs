//! What is no news, and counts as seen or as nothing at all.

use super::{SEEN, a_first_visit, changed, of, until_seen};
use crate::{
    pages::{Changes, Kept, Programme},
    support::{Device, dist::programme, in_browser, site::Programme as Answer, words::said},
};
use barnamaj::i18n::Message;
use serde_json::json;

const AGENDA: &str = "barnamaj/assises-ia-2025/agenda";

#[test]
fn a_first_visit_and_one_without_changes_are_told_nothing() {
    in_browser(Device::Phone, async |visit| {
        a_first_visit(visit, "fr").await;
        visit.reload().await;
        let changes = Changes::open(visit, "fr").await;
        assert_eq!(changes.status().await, said("fr", Message::ChangesNone));
        assert!(changes.group("mine").await.is_empty());
        // Another revision in which nothing has changed counts as seen.
        visit.site.answer_programme(changed(1, |_| {}));
        visit.reload().await;
        until_seen(visit, 1).await;
        assert_eq!(changes.bar().await, None);
    });
}

#[test]
fn an_older_programme_is_named_and_changes_nothing() {
    in_browser(Device::SmallPhone, async |visit| {
        visit.site.answer_programme(changed(5, |sessions| {
            of(sessions, "fintech")["room"] = json!("ourika");
        }));
        Programme::open(visit, "fr", "").await.card("fintech").tap().await;
        until_seen(visit, 5).await;
        let (seen, agenda) = (visit.stored(SEEN).await, visit.stored(AGENDA).await);
        let published = programme()["revision"].as_i64().expect("a revision");
        let (older, newer) = (format!("({published})"), (published + 5).to_string());
        // Within the visit, and on the next one.
        visit.site.answer_programme(Answer::AsPublished);
        Kept(visit).look_for_news().await;
        let changes = Changes::of(visit);
        for _ in 0..2 {
            let told = changes.until_bar().await;
            assert!(told.contains(&older) && told.contains(&newer), "{told}");
            changes.later().await;
            changes.until_no_bar().await;
            visit.reload().await;
        }
        let changes = Changes::open(visit, "fr").await;
        assert!(changes.status().await.contains(&older), "no other news");
        assert!(!visit.has("[data-group]").await);
        assert_eq!((visit.stored(SEEN).await, visit.stored(AGENDA).await), (seen, agenda));
    });
}

#[test]
fn half_a_programme_is_no_news() {
    in_browser(Device::Phone, async |visit| {
        a_first_visit(visit, "fr").await;
        visit.site.answer_programme(changed(1, |sessions| {
            of(sessions, "fintech")["start"] = json!("soon");
        }));
        visit.expect_console_error("programme.json");
        let changes = Changes::open(visit, "fr").await;
        assert_eq!(changes.status().await, said("fr", Message::ChangesNone));
        assert_eq!(changes.bar().await, None);
        until_seen(visit, 0).await;
    });
}
