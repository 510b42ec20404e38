//! Boards of one room to sixty: of the right size, in the right order, and with nothing cut.

use super::{layout::FAULTS, strings};
use crate::{
    pages::Kiosk,
    support::{Device, dist::dist, in_browser, site::Programme, visit::Visit},
};
use serde_json::{Value, json};
use std::fs;

/// An event with so many rooms, each with a session of fifty minutes at each full hour from one to
/// another.
fn event(rooms: usize, hours: std::ops::Range<u32>) -> Value {
    let room = |at: usize| {
        let name = json!({ "ar": format!("القاعة {at}"), "fr": format!("Salle {at}") });
        json!({ "id": format!("r{at}"), "order": at, "name": name })
    };
    let session = |(number, (hour, room)): (usize, (u32, usize))| {
        let title = json!({
            "ar": format!("جلسة {number}: الذكاء الاصطناعي في خدمة الفلاحة والصيد البحري والسيادة الغذائية"),
            "fr": format!("Séance {number} : l’intelligence artificielle au service de l’agriculture"),
        });
        json!({
            "id": format!("s{number}"), "number": number, "kind": "session", "title": title,
            "start": format!("2026-03-28T{hour:02}:00:00+01:00"),
            "end": format!("2026-03-28T{hour:02}:50:00+01:00"),
            "room": format!("r{room}"),
        })
    };
    let times = hours.flat_map(|hour| (0..rooms).map(move |room| (hour, room)));
    json!({
        "schema": 1, "revision": 1, "published": "2026-03-01T00:00:00+01:00",
        "event": {
            "id": "many-rooms", "name": { "ar": "قاعات كثيرة", "fr": "Beaucoup de salles" },
            "offset": "+01:00", "time_zone": "Africa/Casablanca",
            "languages": ["ar", "zgh", "fr"], "days": [{ "date": "2026-03-28" }],
        },
        "verticals": [], "people": [],
        "rooms": (0..rooms).map(room).collect::<Vec<_>>(),
        "sessions": (1..).zip(times).map(session).collect::<Vec<_>>(),
    })
}

/// Starts the screen of an event.
async fn show<'a>(visit: &'a Visit, event: &Value, lang: &str, settings: &str) -> Kiosk<'a> {
    visit.media(&[("prefers-reduced-motion", "reduce")]).await;
    visit.site.answer_programme(Programme::Text(event.to_string()));
    let kiosk = Kiosk::showing(visit, lang, &format!("shift=0&{settings}")).await;
    visit.until("the board", async || visit.has(".k-board .k-row").await).await;
    visit.until_quiet().await;
    kiosk
}

/// How large the board is written.
async fn density(visit: &Visit) -> String {
    visit.attribute(".k-board", "data-density").await.unwrap_or_default()
}

/// During a session, in a pause between two, before the event.
const MOMENTS: [&str; 3] = ["now=2026-03-28T10:20", "now=2026-03-28T10:55", "now=2026-03-27T23:30"];

fn all_of_it_is_seen(device: Device) {
    in_browser(device, async |visit| {
        let mut faults = Vec::new();
        for (rooms, hours) in
            [(1, 9..18), (3, 9..18), (7, 9..18), (13, 9..18), (40, 8..24), (60, 0..24)]
        {
            let event = event(rooms, hours);
            for (lang, moment) in [("ar", MOMENTS[0]), ("fr", MOMENTS[1]), ("zgh", MOMENTS[2])] {
                show(visit, &event, lang, moment).await;
                let found = strings(visit, FAULTS).await;
                faults.extend(found.iter().map(|fault| format!("{rooms} rooms, {lang}: {fault}")));
            }
        }
        faults.dedup();
        assert!(faults.is_empty(), "{device:?}: {} faults:\n{}", faults.len(), faults.join("\n"));
    });
}

#[test]
fn boards_of_one_room_to_sixty_are_whole_on_a_standing_screen() {
    all_of_it_is_seen(Device::Kiosk);
}

#[test]
fn boards_of_one_room_to_sixty_are_whole_on_a_lying_screen() {
    all_of_it_is_seen(Device::Lying);
}

#[test]
fn boards_of_one_room_to_sixty_are_whole_on_a_wall_and_on_a_small_screen() {
    all_of_it_is_seen(Device::Wall);
    all_of_it_is_seen(Device::Small);
}

#[test]
fn forty_rooms_have_four_pages_of_twenty_lines_in_the_order_of_the_rooms() {
    in_browser(Device::Kiosk, async |visit| {
        let event = event(40, 8..24);
        let kiosk = show(visit, &event, "fr", MOMENTS[0]).await;
        assert_eq!(density(visit).await, "packed");
        let rooms = visit.texts(".k-row .k-room").await;
        assert_eq!(rooms, (0..20).map(|room| format!("Salle {room}")).collect::<Vec<_>>());
        let mut shown = 0;
        for page in ["1 / 4", "2 / 4", "3 / 4", "4 / 4", "1 / 4"] {
            let told = async || visit.texts(".k-part").await.concat() == page;
            visit.until(page, told).await;
            shown += kiosk.board("on").await.len() + kiosk.board("next").await.len();
            // A page of twenty lines stays for longer than the ten minutes that were asked for.
            kiosk.pass(1000).await;
        }
        assert_eq!(shown, 5 * 20);
    });
}

#[test]
fn what_comes_next_in_a_free_room_is_counted_down() {
    in_browser(Device::Lying, async |visit| {
        let event = event(1, 9..18);
        show(visit, &event, "fr", "now=2026-03-28T10:55").await;
        let told = visit.text(".k-next .k-row .k-wait").await.replace('\u{a0}', " ");
        assert_eq!(told, "dans 5 minutes");
        let told = visit.text(".k-focus .k-wait").await.replace('\u{a0}', " ");
        assert_eq!(told, "Commence dans 5 minutes");
        show(visit, &event, "fr", "now=2026-03-28T10:45").await;
        assert!(!visit.has(".k-wait").await, "somebody speaks there");
    });
}

#[test]
fn the_session_in_focus_tells_who_speaks_and_what_it_is_about() {
    in_browser(Device::Kiosk, async |visit| {
        let mut event = event(1, 9..18);
        let text = |text: &str| json!({ "fr": text });
        event["people"] = json!([
            { "id": "a", "name": text("Aïcha Alaoui"), "function": text("Directrice") },
            { "id": "b", "name": text("Brahim Bennani") },
        ]);
        for session in event["sessions"].as_array_mut().unwrap() {
            session["speakers"] =
                json!([{ "person": "a" }, { "person": "b", "function": text("Chercheur") }]);
            session["abstract"] = text(&format!("Où en est-on ? {}", "Et après, ".repeat(60)));
        }
        show(visit, &event, "fr", MOMENTS[0]).await;
        let people = visit.texts(".k-focus .k-people li").await;
        assert_eq!(people, ["Aïcha Alaoui Directrice", "Brahim Bennani Chercheur"]);
        assert_eq!(visit.text(".k-focus .k-about").await, "Où en est-on ?");
        assert_eq!(strings(visit, FAULTS).await, Vec::<String>::new());
    });
}

/// The address of a picture that the site has, below its base.
fn picture() -> String {
    let assets = fs::read_dir(dist().join("assets")).expect("the site has assets");
    let names = assets.map(|file| file.unwrap().file_name().into_string().unwrap());
    let icon = names.into_iter().find(|name| name.starts_with("icon-512-"));
    format!("assets/{}", icon.expect("the site has icons"))
}

#[test]
fn a_screen_that_says_where_it_stands_shows_that_room_first_and_the_plan_in_its_turn() {
    in_browser(Device::Lying, async |visit| {
        let mut event = event(7, 9..18);
        let image = json!({ "src": picture(), "width": 1200, "height": 700 });
        event["event"]["plans"] =
            json!([{ "id": "ground", "name": { "fr": "Rez-de-chaussée" }, "image": image }]);
        event["rooms"][5]["point"] = json!({ "plan": "ground", "x": 900, "y": 350 });
        event["rooms"][2]["point"] = json!({ "plan": "ground", "x": 300, "y": 350 });
        let kiosk = show(visit, &event, "fr", "now=2026-03-28T10:20&at=room:r5").await;
        assert_eq!(visit.texts(".k-row.here .k-room").await, ["Salle 5"]);
        assert_eq!(visit.texts(".k-row .k-room").await[..2], ["Salle 5", "Salle 0"]);
        // Each third slide.
        kiosk.pass(2 * 600).await;
        visit.until("the plan", async || visit.has(".k-venue").await).await;
        assert_eq!(visit.texts(".k-venue .plan-point").await, ["Salle 2", "Vous êtes ici"]);
        let place = "const [point, sheet] = ['.plan-point.here', '.plan-sheet'].map(part =>
                document.querySelector(part).getBoundingClientRect());
            return (point.left + point.width / 2 - sheet.left) / sheet.width";
        let across = visit.js(place, vec![]).await.as_f64().unwrap();
        assert!((across - 0.75).abs() < 0.01, "{across}");
        assert_eq!(strings(visit, FAULTS).await, Vec::<String>::new());
    });
}
