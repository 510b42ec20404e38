//! A day that does not fit its paper.

use super::assert_prints;
use crate::support::{
    Device,
    dist::{published, published_with},
    in_browser_at,
    paper::{A3_LANDSCAPE, A4, A4_LANDSCAPE},
    visit::Visit,
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::Path};

/// A programme whose day does not fit one sheet of A3 in type that can be read: rooms with long
/// names and several sessions at a time, one room with a session each half hour until after
/// midnight, a title of many words, one without spaces, and many verticals.
pub fn programme() -> Value {
    let clock = |minutes: usize| {
        let day = 28 + minutes / (24 * 60);
        format!("2026-03-{day}T{:02}:{:02}:00+01:00", minutes / 60 % 24, minutes % 60)
    };
    let mut sessions = Vec::new();
    let mut session = |room: usize, start: usize, length: usize| {
        let number = sessions.len() + 1;
        let title = match number {
            7 => "De longues phrases dans un titre ".repeat(9),
            8 => "Mot".repeat(40),
            _ => format!("Atelier {number} : apprendre ensemble en une heure ou un peu plus"),
        };
        sessions.push(json!({
            "id": format!("s{number}"), "number": number, "kind": "session",
            "title": { "fr": title }, "room": format!("r{room}"),
            "verticals": [format!("v{}", number % 30 + 1)],
            "start": clock(start), "end": clock(start + length),
        }));
    };
    for half_hour in 0..33 {
        session(0, 480 + 30 * half_hour, 30);
    }
    for room in 1..10 {
        for slot in 0..12 {
            // In every third room they overlap.
            let length = if room % 3 == 0 { 110 } else { 60 };
            session(room, 480 + 15 * (room % 4) + 75 * slot, length);
        }
    }
    let verticals = (1..=30).map(|number| {
        let name = format!("Un thème au nom assez long numéro {number}");
        json!({ "id": format!("v{number}"), "number": number, "name": { "fr": name } })
    });
    let rooms = (0..10).map(|room| {
        json!({ "id": format!("r{room}"), "name": { "fr": format!("Assemblée:SalleAuNomTrèsLong{room}") } })
    });
    json!({
        "schema": 1, "revision": 1, "published": "2026-01-01T08:00:00+01:00",
        "event": {
            "id": "crowded", "name": { "fr": "Mur chargé" }, "offset": "+01:00",
            "time_zone": "Africa/Casablanca", "languages": ["fr", "ar"],
            "days": [{ "date": "2026-03-28" }],
        },
        "verticals": verticals.collect::<Vec<_>>(), "rooms": rooms.collect::<Vec<_>>(),
        "people": [], "sessions": sessions,
    })
}

/// The sessions that are printed on some sheets, by their titles.
async fn printed_titles(visit: &Visit, selector: &str) -> BTreeSet<String> {
    visit.texts(selector).await.into_iter().collect()
}

#[test]
fn a_crowded_day_has_as_many_sheets_as_it_needs_and_everything_is_on_them() {
    let programme = programme();
    let number = programme["sessions"].as_array().unwrap().len();
    let site = published(&programme);
    in_browser_at(&site.path().join("dist"), Device::Desktop, async |visit| {
        let walls = assert_prints(visit, "fr", "wall", A3_LANDSCAPE).await;
        assert!((4..=12).contains(&walls), "{walls} sheets");
        assert_eq!(printed_titles(visit, ".cell h4").await.len(), number);
        let small = "return Math.min(...[...document.querySelectorAll('.cell h4')]
            .map(title => parseFloat(getComputedStyle(title).fontSize)))";
        let small = visit.js(small, Vec::new()).await.as_f64().unwrap();
        assert!(small >= 10.0 / 0.75 - 0.1, "the smallest type is {} pt", small * 0.75);
        for repeated in [".room", ".hour", ".legend li", ".wall h2", ".code"] {
            let lacks = format!(
                "return [...document.querySelectorAll('.sheet')].filter(sheet => !sheet.querySelector('{}')).length",
                repeated.trim_start_matches(".wall ")
            );
            assert_eq!(visit.js(&lacks, Vec::new()).await, 0, "{repeated}");
        }
        let doors = assert_prints(visit, "fr", "doors", A4).await;
        assert!(doors > 10, "the room with the long day has more than one: {doors}");
        assert_eq!(printed_titles(visit, ".session h3").await.len(), number);
    });
}

#[test]
fn a_wall_has_the_paper_that_was_asked_for() {
    let put = |dir: &Path| fs::write(dir.join("barnamaj.toml"), "paper = \"A4\"").unwrap();
    let site = published_with(&programme(), put);
    in_browser_at(&site.path().join("dist"), Device::Desktop, async |visit| {
        let sheets = assert_prints(visit, "fr", "wall", A4_LANDSCAPE).await;
        assert!(sheets > 12, "{sheets} sheets");
        assert!(visit.text(".screen").await.contains("A4"));
        assert!(visit.text(".screen").await.contains("horizontale"));
    });
}
