//! What becomes of the pictures of the programme: those that were shown are kept with it.

use super::expect_failures;
use crate::{
    pages::Kept,
    support::{
        Device, dist::published_with, in_keeping_browser_below, site::Programme as Answer,
        visit::Visit,
    },
};
use image::{Rgb, RgbImage};
use serde_json::{Value, json};
use std::fs;

/// The festival with a portrait and the picture of a session, and without its plan.
fn festival() -> Value {
    let mut festival: Value =
        serde_json::from_str(include_str!("../../fixtures/festival.json")).unwrap();
    festival["event"]["plans"] = json!([]);
    festival["rooms"][0]["point"] = Value::Null;
    festival["people"][0]["photo"]["src"] = json!("images/ada.png");
    festival["sessions"][1]["image"]["src"] = json!("images/night.png");
    festival
}

/// Opens a page and waits for its picture; whether it comes.
async fn shows_its_picture(visit: &Visit, address: &str) -> bool {
    visit.open(address).await;
    let script = "const picture = document.querySelector('main img.picture');
        return picture.decode().then(() => picture.naturalWidth > 0, () => false)";
    visit.js(script, vec![]).await == true
}

#[test]
fn pictures_that_were_shown_stay_as_long_as_the_programme_names_them() {
    let draw = |path: &std::path::Path| {
        fs::create_dir(path.join("images")).unwrap();
        for (name, colour) in [("ada", [200, 40, 40]), ("night", [40, 40, 200])] {
            let picture = RgbImage::from_pixel(64, 64, Rgb(colour));
            picture.save(path.join(format!("images/{name}.png"))).expect("it is written");
        }
    };
    let dir = published_with(&festival(), draw);
    let site = dir.path().join("dist");
    let text = fs::read_to_string(site.join("programme.json")).unwrap();
    let programme: Value = serde_json::from_str(&text).unwrap();
    let path =
        |pointer: &str| format!("/{}", programme.pointer(pointer).unwrap().as_str().unwrap());
    let (ada, night) = (path("/people/0/photo/src"), path("/sessions/1/image/src"));
    in_keeping_browser_below("/", &site, Device::Phone, async |visit| {
        expect_failures(visit);
        visit.open("/en/").await;
        Kept(visit).ready().await;
        assert!(shows_its_picture(visit, "/en/people/ada").await);
        visit.until("it is kept", async || Kept(visit).pictures().await == [&*ada]).await;
        visit.lose_server().await;
        // What the browser keeps by itself is none of the worker's merit.
        visit.devtools("Network.clearBrowserCache", json!({})).await;
        assert!(shows_its_picture(visit, "/en/people/ada").await);
        assert!(!shows_its_picture(visit, "/en/session/night").await, "it was never shown");

        visit.site.restart();
        assert!(shows_its_picture(visit, "/en/session/night").await);
        let mut both = [&*ada, &*night];
        both.sort_unstable();
        visit.until("both are kept", async || Kept(visit).pictures().await == both).await;
        let mut newer = programme.clone();
        newer["revision"] = json!(programme["revision"].as_u64().unwrap() + 1);
        newer["people"][0].as_object_mut().unwrap().remove("photo");
        visit.site.answer_programme(Answer::Text(newer.to_string()));
        Kept(visit).look_for_news().await;
        visit.until("one is dropped", async || Kept(visit).pictures().await == [&*night]).await;
        visit.lose_server().await;
        visit.devtools("Network.clearBrowserCache", json!({})).await;
        assert!(shows_its_picture(visit, "/en/session/night").await);
    });
}
