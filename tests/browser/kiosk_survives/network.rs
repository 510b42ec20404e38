//! The network goes, comes back, or answers nonsense.

use super::screen::{ONE_INTERVAL, Screen, revised};
use crate::{
    pages::Frame,
    support::{
        Device, dist, in_browser,
        site::{Answered, Programme as Answer},
        visit::Visit,
    },
};

/// While five sessions are on at a time.
const MOMENT: &str = "now=2025-07-01T15:40&rotate=3&refresh=5";

/// A page without an error and with something on it.
async fn assert_sound(visit: &Visit, what: &str) {
    let headings = Frame(visit).headings().await;
    assert!(headings.len() == 1 && !headings[0].is_empty(), "{what}: {headings:?}");
    assert!(!Frame(visit).has_error().await, "{what}");
}

/// All that a visitor can do.
async fn use_everything(screen: &Screen<'_>) {
    let visit = screen.0;
    screen.begin("fr").await;
    for tab in 1..=6 {
        screen.open_tab(tab).await;
        assert_sound(visit, &format!("tab {tab}")).await;
    }
    screen.open_tab(5).await;
    for key in ["f", "i", "n"] {
        screen.touch(&format!("[data-key={key}]")).await;
    }
    visit.until("what was found", async || visit.sees("[data-session=fintech]").await).await;
    screen.touch("[data-session=fintech] button[aria-pressed]").await;
    screen.touch("[data-session=fintech] a").await;
    visit.until("the session", async || visit.has("#title").await).await;
    assert_sound(visit, "a session").await;
    screen.open_tab(6).await;
    visit.until("the plan's code", async || visit.has(".k-take [data-qr]").await).await;
    assert!(visit.sees("[data-session=fintech]").await, "it is in the plan");
    screen.finish().await;
}

#[test]
fn without_a_server_the_screen_goes_on_and_says_of_when_the_programme_is() {
    in_browser(Device::Kiosk, async |visit| {
        visit.expect_console_error("ERR_CONNECTION_REFUSED");
        visit.expect_console_error("ERR_EMPTY_RESPONSE");
        visit.expect_console_error("ERR_CONNECTION_RESET");
        // Fonts of a language whose turn comes when there is no server any more.
        visit.expect_console_error("assets/fonts");
        let screen = Screen::start(visit, MOMENT).await;
        let gone = async |gone| screen.tells_age().await == gone;
        visit.until("it is confirmed", async || gone(false).await).await;
        visit.lose_server().await;
        visit.until_within(ONE_INTERVAL, "its age is told", async || gone(true).await).await;
        for lang in ["ar", "zgh", "fr", "en"] {
            visit.until_within(ONE_INTERVAL, lang, async || screen.lang().await == lang).await;
            assert!(gone(true).await, "in each language");
            assert!(!screen.board().await.is_empty(), "{lang}");
        }
        use_everything(&screen).await;
        visit.site.restart();
        visit.until_within(ONE_INTERVAL, "it is confirmed", async || gone(false).await).await;
    });
}

#[test]
fn what_is_no_newer_programme_of_this_event_never_takes_its_place() {
    let older = revised(|programme| {
        programme["revision"] = 0.into();
        programme["sessions"] = Vec::<u8>::new().into();
    });
    let foreign = revised(|programme| programme["event"]["id"] = "another".into());
    let answers = [
        Answer::Text("{\"garbage\": ".into()),
        Answer::CutOff(5_000),
        Answer::CaptivePortal,
        Answer::Status(500),
        Answer::Text(older),
        Answer::Text(foreign),
    ];
    in_browser(Device::Kiosk, async |visit| {
        visit.expect_console_error("500");
        let screen = Screen::start(visit, MOMENT).await;
        let board = screen.board().await;
        assert!(!board.is_empty());
        for answer in answers {
            visit.site.answer_programme(answer.clone());
            screen.next_answer().await;
            let of = format!("{answer:.40?}");
            assert!(screen.tells_age().await, "{of}: not confirmed");
            assert_eq!(screen.board().await, board, "{of}");
        }
        visit.site.answer_programme(Answer::AsPublished);
        screen.next_answer().await;
        assert!(!screen.tells_age().await);
    });
}

/// Lets the test put the clock that nobody sets ahead.
const AHEAD: &str = "window.ahead = 0;
    const now = performance.now.bind(performance);
    performance.now = () => now() + ahead * 1000;";

#[test]
fn a_change_appears_within_one_interval_and_is_pointed_out_for_a_while() {
    in_browser(Device::Kiosk, async |visit| {
        visit.before_each_page(AHEAD).await;
        let screen = Screen::start(visit, MOMENT).await;
        assert!(!visit.has(".changed").await, "nothing is new at the start");
        let changed = revised(|programme| {
            let sessions = programme["sessions"].as_array_mut().expect("sessions");
            let of = sessions.iter_mut().find(|one| one["id"] == "public-health");
            of.expect("the session")["state"] = "cancelled".into();
        });
        visit.site.answer_programme(Answer::Text(changed));
        screen.next_answer().await;
        let mark = ".k-board .changed[data-session=public-health][data-state=cancelled]";
        assert!(visit.sees(mark).await, "one answer is enough");
        assert_eq!(visit.attributes(".k-board .changed", "class").await.len(), 1, "only this one");
        screen.next_answer().await;
        assert!(visit.sees(mark).await, "longer than an interval");
        visit.js("ahead = 100", vec![]).await;
        visit.until("it is no news any more", async || !visit.has(".changed").await).await;
        let cancelled = "[data-session=public-health][data-state=cancelled]";
        assert!(visit.sees(cancelled).await, "it is still cancelled");
    });
}

#[test]
fn a_programme_that_has_not_changed_does_not_come_twice() {
    in_browser(Device::Kiosk, async |visit| {
        let screen = Screen::start(visit, MOMENT).await;
        screen.next_answer().await;
        screen.next_answer().await;
        let answers = visit.site.programme_answers();
        assert_eq!(answers[0], Answered { conditional: false, status: 200 });
        let unchanged = Answered { conditional: true, status: 304 };
        assert!(answers[1..].iter().all(|answer| *answer == unchanged), "{answers:?}");
    });
}

/// Seconds between the first requests of a screen that draws this number.
async fn pauses(visit: &Visit, random: f64) -> Vec<f64> {
    visit.before_each_page(&format!("Math.random = () => {random}")).await;
    let screen = Screen::start(visit, "refresh=5").await;
    for _ in 0..3 {
        screen.next_answer().await;
    }
    let script = "const starts = performance.getEntriesByType('resource')
            .filter(entry => entry.name.endsWith('/programme.json'))
            .map(entry => entry.startTime / 1000);
        return starts.slice(2).map((start, at) => start - starts[at + 1])";
    serde_json::from_value(visit.js(script, vec![]).await).expect("a list of numbers")
}

#[test]
fn screens_do_not_ask_at_the_same_moment() {
    for (random, pause) in [(0.0, 4.0), (1.0, 6.0)] {
        in_browser(Device::Kiosk, async |visit| {
            let pauses = pauses(visit, random).await;
            // A timer that is late is no other timer.
            assert!(
                pauses.len() >= 2 && pauses.iter().all(|p| (p - pause).abs() < 0.9),
                "{pauses:?}"
            );
        });
    }
}

#[test]
fn a_screen_that_starts_before_the_network_waits_for_it() {
    in_browser(Device::Kiosk, async |visit| {
        visit.expect_console_error("503");
        visit.site.answer_programme(Answer::Status(503));
        visit.open_unready("/ar/kiosk/?refresh=5").await;
        visit.until("it says so", async || Frame(visit).has_error().await).await;
        visit.site.answer_programme(Answer::AsPublished);
        let shown = async || visit.has("html[data-ready] .k-begin-in").await;
        visit.until_within(ONE_INTERVAL, "the loop", shown).await;
        assert!(!Frame(visit).has_error().await);
    });
}

#[test]
fn an_answer_that_never_comes_holds_nothing_up() {
    in_browser(Device::Kiosk, async |visit| {
        let screen = Screen::start(visit, MOMENT).await;
        visit.site.answer_programme(Answer::HeldBack);
        let asked = visit.site.programme_requests();
        let again = async || visit.site.programme_requests() >= asked + 2;
        // It gives up after twenty seconds.
        visit.until_within(3 * ONE_INTERVAL, "it asks again and again", again).await;
        assert_eq!(screen.board().await.len(), dist::sessions_where(is_on).len());
    });
}

/// Whether a session is on, or next in its room, at the moment of these tests.
fn is_on(session: &serde_json::Value) -> bool {
    session["start"] == "2025-07-01T15:30:00+01:00" || session["id"] == "industry-decarbonisation"
}
