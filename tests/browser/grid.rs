//! The programme as a grid of rooms and times.

mod found;
mod printed;

use crate::{
    pages::{Card, Frame, Grid, Programme},
    support::{Device, dist::published, in_browser, in_browser_at, site, visit::Visit},
};
use fantoccini::key::Key;
use serde_json::{Value, json};

const LEFT: char = '\u{e012}';
const UP: char = '\u{e013}';
const RIGHT: char = '\u{e014}';
const DOWN: char = '\u{e015}';
const HOME: char = '\u{e011}';
const END: char = '\u{e010}';
const TAB: char = '\u{e004}';

/// A programme of a day with so many rooms, and so many sessions of an hour in each.
fn many_rooms(rooms: usize, sessions: usize) -> Value {
    let names = (0..rooms).map(|room| {
        let name = json!({ "fr": format!("Salle {room}"), "ar": format!("قاعة {room}") });
        json!({ "id": format!("r{room}"), "order": room, "name": name })
    });
    let all = (0..rooms * sessions).map(|at| {
        let (room, hour) = (at % rooms, 8 + at / rooms);
        json!({
            "id": format!("s{at}"), "number": at + 1, "kind": "session", "room": format!("r{room}"),
            "title": { "fr": format!("Le sujet de la séance {at}"), "ar": format!("موضوع الجلسة {at}") },
            "start": format!("2026-03-28T{hour:02}:00:00+00:00"),
            "end": format!("2026-03-28T{:02}:00:00+00:00", hour + 1),
        })
    });
    json!({
        "schema": 1, "revision": 1, "published": "2026-01-01T08:00:00+00:00",
        "event": {
            "id": "many-rooms", "name": { "fr": "Beaucoup de salles" }, "offset": "+00:00",
            "languages": ["fr", "ar"], "days": [{ "date": "2026-03-28" }],
        },
        "verticals": [], "people": [], "rooms": names.collect::<Vec<_>>(), "sessions": all.collect::<Vec<_>>(),
    })
}

fn in_many_rooms(device: Device, rooms: usize, test: impl AsyncFnOnce(&Visit)) {
    in_browser(device, async |visit| {
        let programme = many_rooms(rooms, 5).to_string();
        visit.site.answer_programme(site::Programme::Text(programme));
        test(visit).await;
    });
}

async fn preferred(visit: &Visit) -> Option<String> {
    let kept: Value = serde_json::from_str(&visit.stored("barnamaj/preferences").await?).unwrap();
    kept["view"].as_str().map(str::to_owned)
}

#[test]
fn who_switches_to_the_grid_finds_it_in_the_address_and_on_the_next_visit() {
    for (device, lang) in [(Device::Phone, "ar"), (Device::Desktop, "fr")] {
        in_browser(device, async |visit| {
            Programme::open(visit, lang, "vertical=health").await;
            Grid::maybe(visit).switch_to("grid").await;
            let grid = Grid::of(visit).await;
            assert_eq!(visit.address().await, format!("/{lang}/?vertical=health&view=grid"));
            assert_eq!(preferred(visit).await.as_deref(), Some("grid"));
            Programme::open(visit, lang, "").await;
            Grid::of(visit).await;
            grid.switch_to("list").await;
            grid.until_list().await;
            assert_eq!(visit.address().await, format!("/{lang}/?view=list"));
            Programme::open(visit, lang, "").await;
            grid.until_list().await;
        });
    }
}

#[test]
fn a_wide_screen_begins_with_a_grid_and_a_phone_with_a_list() {
    in_browser(Device::Laptop, async |visit| {
        visit.open("/fr/").await;
        Grid::of(visit).await;
        assert_eq!(visit.address().await, "/fr/", "nobody has chosen it");
        assert_eq!(preferred(visit).await, None);
    });
    in_browser(Device::Phone, async |visit| {
        Programme::open(visit, "fr", "").await;
        Grid::maybe(visit).until_switch().await;
        Grid::maybe(visit).until_list().await;
    });
}

#[test]
fn nothing_of_the_list_is_seen_where_a_grid_is_to_come() {
    in_browser(Device::Laptop, async |visit| {
        visit.site.answer_programme(site::Programme::HeldBack);
        visit.open_unready("/fr/").await;
        assert!(visit.has(".sessions article").await, "it was prerendered");
        assert!(!visit.sees("article[data-session]").await);
        visit.site.answer_programme(site::Programme::AsPublished);
        visit.ready().await;
        Grid::of(visit).await;
    });
}

#[test]
fn an_event_without_parallel_rooms_begins_with_a_list_everywhere() {
    let site = published(&many_rooms(1, 3));
    in_browser_at(&site.path().join("dist"), Device::Laptop, async |visit| {
        visit.open("/fr/").await;
        Grid::maybe(visit).until_switch().await;
        Grid::maybe(visit).until_list().await;
        Grid::maybe(visit).switch_to("grid").await;
        assert_eq!(Grid::of(visit).await.rooms().await, ["Salle 0"]);
    });
}

#[test]
fn without_the_code_of_the_grid_there_is_the_list() {
    for (device, lang) in [(Device::Laptop, "fr"), (Device::Phone, "ar")] {
        in_browser(device, async |visit| {
            visit.expect_console_error("split_later");
            visit.expect_console_error("Failed to fetch");
            visit.site.lose(Some(&crate::parts::part()));
            visit.open(&format!("/{lang}/?view=grid")).await;
            Grid::maybe(visit).until_list().await;
            assert!(!Grid::maybe(visit).has_switch().await);
            Card::new(visit, "fintech").tap().await;
        });
    }
}

#[test]
fn the_arrow_keys_lead_by_time_and_room_in_the_direction_of_the_page() {
    for (device, lang, on, back) in
        [(Device::Laptop, "fr", RIGHT, LEFT), (Device::Phone, "ar", LEFT, RIGHT)]
    {
        in_browser(device, async |visit| {
            let grid = Grid::open(visit, lang, "day=2025-07-02").await;
            grid.session("cooperation-africa-mena").focus_link().await;
            let steps = [
                (DOWN, "lunch-day-2"),
                (UP, "cooperation-africa-mena"),
                (on, "cybersecurity-resilience"),
                (DOWN, "administration-roadmap"),
                (DOWN, "lunch-day-2"),
                (UP, "administration-roadmap"),
                (on, "fintech"),
                (on, "sovereign-technology-funds"),
                (on, "media-making-of-news"),
                (DOWN, "sport-performance"),
                (on, "teachers-skills"),
                (on, "public-safety"),
                (back, "teachers-skills"),
                (back, "sport-performance"),
                (back, "fintech"),
                (back, "cybersecurity-resilience"),
                (DOWN, "administration-roadmap"),
                (HOME, "cybersecurity-resilience"),
                (END, "coffee-break"),
            ];
            for (key, to) in steps {
                grid.step(&key.to_string(), to).await;
                let hidden = Frame(visit).focus_is_in_sight().await;
                assert!(hidden.is_none(), "{lang} {to}: {hidden:?}");
            }
            let control = |key: char| format!("{}{key}{}", Key::Control, Key::Null);
            grid.step(&control(HOME), "cooperation-africa-mena").await;
            grid.step(&control(END), "closing-ceremony").await;
            visit.keys(&Key::Enter.to_string()).await;
            let opened = async || visit.address().await.contains("/session/closing-ceremony");
            visit.until("the page of the session", opened).await;
        });
    }
}

#[test]
fn the_tab_key_comes_to_one_session_and_its_star_and_leaves() {
    in_browser(Device::Laptop, async |visit| {
        let grid = Grid::open(visit, "fr", "day=2025-07-02").await;
        grid.session("cooperation-africa-mena").focus_link().await;
        grid.step(&DOWN.to_string(), "lunch-day-2").await;
        visit.keys(&TAB.to_string()).await;
        assert!(grid.session("lunch-day-2").switch_has_focus().await);
        visit.keys(&TAB.to_string()).await;
        assert!(!visit.has(".grid :focus").await, "{}", Frame(visit).focus().await);
        visit.keys(&format!("{}{TAB}{}", Key::Shift, Key::Null)).await;
        assert!(grid.session("lunch-day-2").switch_has_focus().await, "it comes back there");
    });
}

#[test]
fn a_star_on_the_grid_is_kept_and_a_clash_is_told_on_both() {
    for (device, lang) in [(Device::Laptop, "ar"), (Device::Phone, "fr")] {
        in_browser(device, async |visit| {
            let grid = Grid::open(visit, lang, "day=2025-07-02").await;
            grid.session("fintech").tap().await;
            grid.session("cybersecurity-resilience").tap().await;
            visit.reload().await;
            let grid = Grid::of(visit).await;
            for id in ["fintech", "cybersecurity-resilience"] {
                assert_eq!(grid.session(id).level().await, "true");
                let clash = format!("article[data-session={id}] .badge.alarm");
                assert!(visit.sees(&clash).await, "{id}");
            }
            assert!(!visit.sees("article[data-session=teachers-skills] .badge.alarm").await);
        });
    }
}

#[test]
fn the_line_of_the_present_goes_on_with_the_clock() {
    in_browser(Device::Laptop, async |visit| {
        let grid = Grid::open(visit, "fr", "now=2025-07-01T15:40&speed=60").await;
        let (time, height) = grid.now().await.expect("a line");
        let later = async || grid.now().await.is_some_and(|(now, _)| now != time);
        visit.until("the next minute", later).await;
        let (now, lower) = grid.now().await.expect("a line");
        assert!(now > time && lower > height, "{time} at {height}, {now} at {lower}");
        let top = visit.height_of("article[data-session=augmented-care]").await;
        let line = visit.height_of("#grid-now").await;
        assert!(line > top, "it is on");
    });
}

#[test]
fn the_button_leads_to_the_present_from_another_day() {
    for (device, lang) in [(Device::Phone, "fr"), (Device::Laptop, "ar")] {
        in_browser(device, async |visit| {
            let grid = Grid::open(visit, lang, "now=2025-07-02T16:50&day=2025-07-01").await;
            assert_eq!(grid.now().await, None, "it is another day");
            grid.go_to_now().await;
            visit.until("the line", async || grid.now().await.is_some()).await;
            let in_sight = async || {
                let height = visit.height_of("#grid-now").await;
                height > 0.0 && height < f64::from(visit.device.size().1)
            };
            visit.until("the line is in sight", in_sight).await;
            assert!(visit.address().await.contains("day=2025-07-02"));
        });
    }
}

#[test]
fn days_are_chosen_one_at_a_time() {
    in_browser(Device::Laptop, async |visit| {
        let grid = Grid::open(visit, "fr", "").await;
        assert!(grid.sessions().await.contains(&"lunch-day-1".to_owned()));
        grid.choose_day("2025-07-02").await;
        assert!(visit.address().await.contains("day=2025-07-02"));
        assert!(grid.sessions().await.contains(&"lunch-day-2".to_owned()));
        visit.back().await;
        let first = async || grid.sessions().await.contains(&"lunch-day-1".to_owned());
        visit.until("the first day again", first).await;
    });
}

#[test]
fn sixty_rooms_go_to_the_side_with_their_heads_and_the_page_does_not() {
    for device in [Device::Laptop, Device::Phone] {
        for lang in ["fr", "ar"] {
            in_many_rooms(device, 60, async |visit| {
                let grid = Grid::open(visit, lang, "").await;
                assert_eq!((grid.rooms().await.len(), grid.sessions().await.len()), (60, 300));
                assert_eq!(grid.page_is_wider_by().await.max(0.0), 0.0);
                for pixels in [0, 777, 5_000] {
                    grid.scroll_on(pixels).await;
                    let together = async || grid.heads_are_off_by().await < 1.5;
                    visit.until("the heads are above their columns", together).await;
                }
                assert!(grid.scrolled().await > 5_000.0);
                assert_eq!(grid.page_is_wider_by().await.max(0.0), 0.0);
            });
        }
    }
}

#[test]
fn forty_rooms_are_narrowed_to_those_that_are_chosen() {
    in_many_rooms(Device::Laptop, 40, async |visit| {
        let grid = Grid::open(visit, "fr", "room=r7,r30").await;
        assert_eq!(grid.rooms().await, ["Salle 7", "Salle 30"]);
        assert_eq!(grid.dimmed().await, [] as [String; 0]);
        Programme::of(visit).clear().await;
        visit.until("all rooms", async || grid.rooms().await.len() == 40).await;
    });
}

#[test]
fn the_grid_is_accessible_and_fits_the_screen_in_both_directions() {
    for (device, theme) in [(Device::Phone, "dark"), (Device::Laptop, "light")] {
        for lang in ["fr", "ar"] {
            in_browser(device, async |visit| {
                visit.media(&[("prefers-color-scheme", theme)]).await;
                let query = "now=2025-07-01T15:45&vertical=health";
                let grid = Grid::open(visit, lang, query).await;
                grid.session("public-health").tap().await;
                let violations = visit.accessibility_violations().await;
                assert!(violations.is_empty(), "{lang}:\n{}", violations.join("\n"));
                assert_eq!(grid.page_is_wider_by().await.max(0.0), 0.0);
            });
        }
    }
}
