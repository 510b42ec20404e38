//! What a visitor sees when things go wrong.

use crate::{
    pages::{Frame, Programme, Session},
    support::{Device, dist::ids, in_browser, site::Programme as Answer},
};

/// Takes the storage away, as browsers do that block cookies.
const BLOCKED_STORAGE: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('blocked', 'SecurityError') } })";

#[test]
fn a_programme_that_does_not_come_is_said_and_tried_again() {
    let failures =
        [Answer::Status(404), Answer::Status(500), Answer::CaptivePortal, Answer::CutOff(20)];
    for failure in failures {
        in_browser(Device::Phone, async |visit| {
            visit.expect_console_error("programme.json");
            visit.site.answer_programme(failure);
            visit.open_unready("/fr/").await;
            assert!(!Frame(visit).error().await.is_empty());
            assert!(!visit.has("html[data-ready]").await);
            visit.site.answer_programme(Answer::AsPublished);
            Frame(visit).retry().await;
            visit.ready().await;
            assert!(!Frame(visit).has_error().await);
        });
    }
}

#[test]
fn without_storage_the_programme_is_shown_and_an_agenda_lasts_for_the_visit() {
    in_browser(Device::Phone, async |visit| {
        visit.before_each_page(BLOCKED_STORAGE).await;
        let id = &ids("sessions")[0];
        let programme = Programme::open(visit, "fr", "").await;
        programme.card(id).switch().await;
        programme.card(id).follow().await;
        let session = Session::of(visit);
        assert!(session.is_kept().await);
        assert!(!session.text().await.is_empty());
    });
}
