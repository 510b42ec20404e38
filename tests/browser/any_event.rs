//! An event that is not the first one: its own facets, days and clock.

use crate::{
    pages::{Frame, Programme},
    support::{
        Device,
        dist::{published, published_with},
        run::in_browser_at,
        visit::Visit,
    },
};
use serde_json::{Value, json};
use std::fs;
use tempfile::TempDir;

/// The festival with many rooms, and without its pictures, which nobody has taken.
fn festival() -> Value {
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
    festival["verticals"] = json!([{"id": "v", "number": 105, "name": {"en": "Track"}}]);
    festival
}

/// A site of the festival in this look.
fn in_look(brand: Value) -> TempDir {
    let mut festival = festival();
    festival["event"]["brand"] = brand;
    published(&festival)
}

fn at_the_festival(device: Device, test: impl AsyncFnOnce(&Visit)) {
    let dir = published(&festival());
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
        // How many rooms are seen, and how many names of groups.
        let shown = async || {
            let script = "return ['[data-filter=room]', '.many legend']
                .map(css => [...document.querySelectorAll(css)])
                .map(all => all.filter(one => one.checkVisibility()).length)";
            visit.js(script, Vec::new()).await
        };
        let search = async |words: &str| {
            let input = visit.find("details.many input").await;
            input.clear().await.expect("it is emptied");
            input.send_keys(words).await.expect("it takes keys");
        };
        assert_eq!(shown().await, json!([0, 0]), "folded");
        visit.click("details.many summary").await;
        assert_eq!(shown().await, json!([18, 1]));
        // With the second style sheet.
        let large = "return document.querySelector('.many input').offsetHeight >= 44";
        let is_large = async || visit.js(large, Vec::new()).await == true;
        visit.until("it is large enough for a finger", is_large).await;
        search("room 1").await;
        // 1 and 10 to 16.
        visit.until("the list is searched", async || shown().await == json!([8, 0])).await;
        search("ground").await;
        visit.until("a group is found", async || shown().await == json!([1, 1])).await;
        Programme::open(visit, "en", "room=hall").await;
        assert_eq!(shown().await, json!([18, 1]), "what is chosen is seen");
    });
}

/// The place of high contrast in the list of themes.
const CONTRAST: usize = 4;

#[test]
fn all_of_it_can_be_read_in_the_colours_of_a_difficult_brand() {
    for brand in [json!({"colour": "#ffcc00"}), json!({"colour": "#000000", "accent": "#ff5500"})] {
        let dir = in_look(brand);
        in_browser_at(&dir.path().join("dist"), Device::Phone, async |visit| {
            for theme in ["light", "dark", "contrast"] {
                visit.media(&[("prefers-color-scheme", theme)]).await;
                for page in ["", "session/talk", "about"] {
                    visit.open(&format!("/en/{page}")).await;
                    if theme == "contrast" {
                        Frame(visit).choose_theme(CONTRAST).await;
                    }
                    visit.until_quiet().await;
                    assert_eq!(visit.accessibility_violations().await, [""; 0], "{page} {theme}");
                }
            }
        });
    }
}

#[test]
fn an_event_looks_like_itself_and_not_like_another() {
    let svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'><path d='M0 0h30v10z'/></svg>";
    let mut branded = festival();
    branded["event"]["brand"] = json!({"colour": "#1f3a93", "logo": "logo.svg"});
    let dir = published_with(&branded, |dir| fs::write(dir.join("logo.svg"), svg).unwrap());
    let masthead = "const band = document.querySelector('.masthead');
        const logo = getComputedStyle(band.querySelector('.page'), '::before');
        return [getComputedStyle(band).backgroundColor, getComputedStyle(band, '::before').content,
            logo.width, logo.height, document.querySelector('meta[name=theme-color]').content]";
    in_browser_at(&dir.path().join("dist"), Device::Phone, async |visit| {
        Programme::open(visit, "en", "").await;
        let wanted = json!(["rgb(31, 58, 147)", "none", "144px", "48px", "#1f3a93"]);
        assert_eq!(visit.js(masthead, Vec::new()).await, wanted);
    });
    at_the_festival(Device::Phone, async |visit| {
        Programme::open(visit, "en", "").await;
        let looks = visit.js(masthead, Vec::new()).await;
        assert_eq!([&looks[0], &looks[1], &looks[4]], ["rgb(58, 80, 104)", "none", "#3a5068"]);
    });
}

#[test]
fn a_number_of_three_digits_fits_into_the_sign_of_its_vertical() {
    at_the_festival(Device::Desktop, async |visit| {
        Programme::open(visit, "en", "").await;
        let script = "const sign = document.querySelector('#filters .sign');
            const text = document.createRange();
            text.selectNodeContents(sign);
            const [outer, inner] = [sign, text].map(of => of.getBoundingClientRect());
            return [text.getClientRects().length, outer.width - inner.width > 4]";
        assert_eq!(visit.js(script, Vec::new()).await, json!([1, true]), "on one line, with space");
    });
}
