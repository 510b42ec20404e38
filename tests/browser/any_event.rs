//! An event that is not the first one: its own facets, days and clock.

use crate::{
    pages::Programme,
    support::{Device, dist::published, run::in_browser_at, visit::Visit},
};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A site of the festival with many rooms, and without its pictures, which nobody has taken.
fn site() -> TempDir {
    let mut festival: Value =
        serde_json::from_str(include_str!("../fixtures/festival.json")).unwrap();
    for pointer in ["/event", "/people/0", "/sessions/1"] {
        let owner = festival.pointer_mut(pointer).and_then(Value::as_object_mut).unwrap();
        owner.retain(|name, _| !["plans", "photo", "image"].contains(&&**name));
    }
    let rooms = festival["rooms"].as_array_mut().unwrap();
    rooms[0].as_object_mut().unwrap().remove("point");
    rooms.extend(
        (1..=16).map(|at| json!({"id": format!("r{at}"), "name": {"en": format!("Room {at}")}})),
    );
    published(&festival)
}

fn at_the_festival(device: Device, test: impl AsyncFnOnce(&Visit)) {
    let dir = site();
    in_browser_at(&dir.path().join("dist"), device, test);
}

async fn is_told_of_the_venue(visit: &Visit) -> bool {
    let script = "return document.querySelector('main p.elsewhere').checkVisibility()";
    visit.js(script, Vec::new()).await == true
}

#[test]
fn who_is_elsewhere_is_told_whose_time_it_is_and_reads_the_own() {
    at_the_festival(Device::Phone, async |visit| {
        visit.timezone("Asia/Tokyo").await;
        Programme::open(visit, "en", "").await;
        assert!(is_told_of_the_venue(visit).await);
        visit.open("/en/session/night").await;
        assert!(is_told_of_the_venue(visit).await);
        // 01:00 in Berlin.
        visit.until_quiet().await;
        assert_eq!(visit.text(".facts-list .elsewhere dd").await, "Sunday 28 March 09:00");
        visit.timezone("Europe/Berlin").await;
        Programme::open(visit, "en", "").await;
        assert!(!is_told_of_the_venue(visit).await);
    });
}

#[test]
fn facets_of_the_event_live_in_the_address() {
    at_the_festival(Device::Desktop, async |visit| {
        let programme = Programme::open(visit, "en", "").await;
        visit.click("[data-filter=tag][data-value='level:hard']").await;
        programme.until_sessions_are(&["talk"]).await;
        assert_eq!(visit.address().await, "/en/?tag=level:hard");
        let programme = Programme::open(visit, "en", "tag=level:easy").await;
        programme.until_sessions_are(&["night", "talk"]).await;
    });
}

#[test]
fn a_long_list_of_choices_folds_and_is_searched() {
    at_the_festival(Device::Desktop, async |visit| {
        Programme::open(visit, "en", "").await;
        let shown = async || {
            let script = "return [...document.querySelectorAll('[data-filter=room]')]
                .filter(choice => choice.checkVisibility()).length";
            visit.js(script, Vec::new()).await
        };
        assert_eq!(shown().await, 0, "folded");
        visit.click("details.many summary").await;
        assert_eq!(shown().await, 18);
        visit.find("details.many input").await.send_keys("room 1").await.expect("it takes keys");
        // 1 and 10 to 16.
        visit.until("the list is searched", async || shown().await == 8).await;
        Programme::open(visit, "en", "room=hall").await;
        assert_eq!(shown().await, 18, "what is chosen is seen");
    });
}
