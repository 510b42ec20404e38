//! A panic: the screen comes back by itself, and takes its time when that does not help.

use super::offline::until_kept;
use super::screen::Screen;
use crate::support::words::said;
use crate::{
    pages::{Frame, Kept},
    support::{Device, in_browser, in_keeping_browser, visit::Visit},
};
use barnamaj::i18n::Message;
use serde_json::json;
use std::time::{Duration, Instant};

/// What the browser may take to come back on a busy machine, beside the wait.
const PATIENCE: Duration = Duration::from_secs(30);
const SETTINGS: &str = "idle=7&languages=ar,fr&now=2025-07-01T10:25";

/// Takes down all waits of the page, in milliseconds.
const WAITS: &str = "window.waits = [];
    const wait = setTimeout;
    window.setTimeout = (then, ms, ...all) => { waits.push(ms); return wait(then, ms, ...all) };";

/// Breaks the app as the end of a Rust panic does, by a trap.
async fn crash(visit: &Visit) {
    let raise = "const error = new WebAssembly.RuntimeError('unreachable');
        dispatchEvent(new ErrorEvent('error', { error }))";
    visit.js(raise, vec![]).await;
}

async fn until_back(visit: &Visit) {
    let back = async || !Screen(visit).is_marked().await && visit.has("html[data-ready]").await;
    visit.until_within(PATIENCE, "it is back", back).await;
}

/// Has it waited so many seconds since it was loaded?
async fn waits(visit: &Visit, seconds: u64) -> bool {
    visit.js("return waits.includes(arguments[0])", vec![json!(seconds * 1000)]).await == true
}

#[test]
fn a_crash_brings_it_back_within_ten_seconds_as_it_was_started() {
    in_browser(Device::Kiosk, async |visit| {
        visit.expect_console_error("unreachable");
        let screen = Screen::start(visit, SETTINGS).await;
        let (address, steps) = (visit.address().await, visit.steps().await);
        screen.begin("ar").await;
        screen.mark().await;
        let crashed = Instant::now();
        crash(visit).await;
        assert!(!Frame(visit).is_fatal().await, "the first time it is not said");
        until_back(visit).await;
        assert!(crashed.elapsed() < Duration::from_secs(10), "{:?}", crashed.elapsed());
        assert_eq!((visit.address().await, visit.steps().await), (address, steps));
        assert_eq!(screen.presence().await, "nobody", "nothing of the visit is left");
        let status = screen.status().await;
        assert!(status.contains(&"crashes: 1".to_owned()), "{status:?}");
        let settings = status.iter().find(|fact| fact.starts_with("settings")).expect("settings");
        assert!(settings.contains("languages=ar,fr idle=7"), "{settings}");
    });
}

#[test]
fn crashes_in_a_row_are_said_in_each_language_and_waited_out_longer_and_longer() {
    let coming_back: Message = Message::DoorComingBack;
    in_browser(Device::Kiosk, async |visit| {
        visit.expect_console_error("unreachable");
        visit.before_each_page(WAITS).await;
        let screen = Screen::start(visit, SETTINGS).await;
        for (number, wait) in [(1, 3), (2, 6)] {
            screen.mark().await;
            crash(visit).await;
            assert!(waits(visit, wait).await, "{wait} s");
            assert_eq!(Frame(visit).is_fatal().await, number > 1);
            if number > 1 {
                let texts = ["ar", "zgh", "fr", "en"].map(|lang| said(lang, coming_back));
                assert_eq!(visit.texts("#fatal p").await, texts);
            }
            until_back(visit).await;
            assert!(!Frame(visit).is_fatal().await);
            let state = visit.js("return history.state.crash.number", vec![]).await;
            assert_eq!(state, number);
        }
    });
}

/// Starts a screen that has crashed before: so many times in a row, the last so long ago.
async fn after_crashes(visit: &Visit, number: u32, seconds_ago: u32) {
    Screen::start(visit, SETTINGS).await;
    let script = "const crash = { number: arguments[0], time: Date.now() - arguments[1] * 1000 };
        history.replaceState({ crash }, '')";
    visit.js(script, vec![number.into(), seconds_ago.into()]).await;
    visit.reload().await;
}

#[test]
fn the_waits_double_up_to_five_minutes_and_begin_anew_after_a_calm_time() {
    for (number, seconds_ago, wait) in [(4, 60, 48), (5, 310, 96), (20, 300, 300), (20, 660, 3)] {
        in_browser(Device::Kiosk, async |visit| {
            visit.expect_console_error("unreachable");
            visit.before_each_page(WAITS).await;
            after_crashes(visit, number, seconds_ago).await;
            crash(visit).await;
            crash(visit).await;
            assert!(waits(visit, wait).await, "{wait} s after {number} crashes");
            let next = if wait == 3 { 1 } else { number + 1 };
            let state = visit.js("return history.state.crash.number", vec![]).await;
            assert_eq!(state, next, "two errors are one crash");
        });
    }
}

/// Crashes while there is no server, and waits until it has tried to come back in vain.
async fn crash_without_a_server(visit: &Visit) {
    for error in ["unreachable", "ERR_CONNECTION_REFUSED", "ERR_FAILED", "assets/fonts"] {
        visit.expect_console_error(error);
    }
    Screen(visit).mark().await;
    visit.lose_server().await;
    crash(visit).await;
    let in_vain = async || waits(visit, 10).await;
    visit.until_within(PATIENCE, "it has tried", in_vain).await;
    assert!(Screen(visit).is_marked().await, "no error page of the browser");
    assert!(visit.sees(".k-begin-in").await, "what was drawn can still be read");
    visit.site.restart();
    until_back(visit).await;
}

#[test]
fn without_server_and_worker_it_stays_until_there_is_a_page_to_come_back_to() {
    in_browser(Device::Kiosk, async |visit| {
        visit.before_each_page(WAITS).await;
        Screen::start(visit, SETTINGS).await;
        crash_without_a_server(visit).await;
    });
}

#[test]
fn a_worker_that_has_lost_what_it_kept_does_not_lead_to_an_error_page() {
    in_keeping_browser(Device::Kiosk, async |visit| {
        // The pause before the page looks for news is as long as that between attempts.
        let waits =
            WAITS.replace("waits.push(ms)", "if (!String(then).includes('look')) waits.push(ms)");
        visit.before_each_page(&waits).await;
        Screen::start(visit, SETTINGS).await;
        until_kept(visit).await;
        visit.js("waits.length = 0", vec![]).await;
        Kept(visit).evict().await;
        crash_without_a_server(visit).await;
    });
}

#[test]
fn a_screen_that_is_kept_comes_back_without_a_server() {
    in_keeping_browser(Device::Kiosk, async |visit| {
        for error in ["unreachable", "ERR_CONNECTION_REFUSED", "ERR_FAILED"] {
            visit.expect_console_error(error);
        }
        let screen = Screen::start(visit, SETTINGS).await;
        until_kept(visit).await;
        visit.lose_server().await;
        screen.mark().await;
        crash(visit).await;
        until_back(visit).await;
        screen.begin("ar").await;
    });
}

#[test]
fn an_error_that_the_app_survives_is_counted_and_nothing_more() {
    in_browser(Device::Kiosk, async |visit| {
        visit.before_each_page(WAITS).await;
        let screen = Screen::start(visit, SETTINGS).await;
        let raise = "dispatchEvent(new ErrorEvent('error', { error: new TypeError('small') }))";
        visit.js(raise, vec![]).await;
        let status = screen.status().await;
        assert!(status.contains(&"errors: 1".to_owned()), "{status:?}");
        assert!(status.contains(&"crashes: 0".to_owned()), "{status:?}");
        assert!(!waits(visit, 3).await, "it does not go");
    });
}

#[test]
fn a_loop_that_stays_in_one_language_goes_on_for_hours() {
    in_browser(Device::Kiosk, async |visit| {
        let settings = "languages=fr&rotate=600&now=2025-07-01T15:00&speed=600";
        let screen = Screen::start(visit, settings).await;
        for clock in ["15:30", "16:30", "17:30"] {
            let is_it = async || visit.texts(".k-clock").await.concat().as_str() >= clock;
            visit.until(clock, is_it).await;
        }
        let tomorrow =
            async || screen.board().await.first().is_some_and(|id| id == "cooperation-africa-mena");
        visit.until("the board of the next day", tomorrow).await;
    });
}
