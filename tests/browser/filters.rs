//! Finding one's way through the programme.

use crate::{
    pages::Programme,
    support::{
        Device,
        dist::{a_vertical_with_its_sessions, ids},
        in_browser,
        visit::Visit,
    },
};

async fn filter_by_a_vertical(visit: &Visit) {
    let (vertical, sessions) = a_vertical_with_its_sessions();
    let sessions: Vec<&str> = sessions.iter().map(String::as_str).collect();
    let programme = Programme::open(visit, "ar", "").await;
    assert_eq!(programme.choices("vertical").await.len(), ids("verticals").len());
    programme.switch_filter("vertical", &vertical).await;
    programme.until_sessions_are(&sessions).await;
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
fn a_link_with_a_filter_opens_filtered() {
    in_browser(Device::Desktop, async |visit| {
        let (vertical, sessions) = a_vertical_with_its_sessions();
        let sessions: Vec<&str> = sessions.iter().map(String::as_str).collect();
        let programme = Programme::open(visit, "fr", &format!("vertical={vertical}")).await;
        programme.until_sessions_are(&sessions).await;
        assert!(programme.is_chosen("vertical", &vertical).await);
    });
}

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
        visit.forward().await;
        programme.until_sessions_are(&filtered).await;
    });
}
