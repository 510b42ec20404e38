//! What a visitor keeps.

use crate::{
    pages::{Agenda, Programme, Session},
    support::{Device, dist::ids, in_browser},
};

#[test]
fn a_session_kept_in_the_programme_is_kept_everywhere_and_after_a_reload() {
    in_browser(Device::Phone, async |visit| {
        let id = &ids("sessions")[2];
        let programme = Programme::open(visit, "ar", "").await;
        assert!(!programme.card(id).is_kept().await);
        programme.card(id).switch().await;
        visit.reload().await;
        assert!(programme.card(id).is_kept().await);
        assert_eq!(Agenda::open(visit, "fr").await.sessions().await, [id.as_str()]);
        assert!(Session::open(visit, "fr", id).await.is_kept().await);
    });
}

#[test]
fn a_session_dropped_on_its_own_page_leaves_the_agenda() {
    in_browser(Device::Desktop, async |visit| {
        let id = &ids("sessions")[2];
        let session = Session::open(visit, "fr", id).await;
        session.switch().await;
        assert!(Agenda::open(visit, "fr").await.card(id).is_shown().await);
        let session = Session::open(visit, "fr", id).await;
        session.switch().await;
        assert!(Agenda::open(visit, "fr").await.sessions().await.is_empty());
    });
}
