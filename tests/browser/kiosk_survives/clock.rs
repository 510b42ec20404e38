//! A device whose clock is wrong: what is on now is told by the server's.

use super::screen::Screen;
use crate::support::words::said;
use crate::support::{Device, in_browser, site::Clock, visit::Visit};
use barnamaj::i18n::Message;
use jiff::{SignedDuration, Timestamp, tz::Offset};

/// The notice that the device's clock is not gone by.
const NOTICE: &str = "[data-clock]";

/// What a clock at the venue shows (one hour east of UTC) when it is so many seconds ahead, and
/// what it shows a minute later: `14:05`.
fn clocks(ahead: i64) -> [String; 2] {
    [0, 60].map(|later| {
        let time = Timestamp::now() + SignedDuration::from_secs(ahead + later);
        Offset::constant(1).to_datetime(time).strftime("%H:%M").to_string()
    })
}

/// Waits until the clock of the screen is so many seconds ahead of the device's.
async fn until_ahead(visit: &Visit, seconds: i64) {
    let mut shown = String::new();
    let earlier = clocks(seconds)[0].clone();
    visit
        .until("the right time", async || {
            shown = visit.texts(".k-clock").await.concat();
            clocks(seconds).contains(&shown) || shown == earlier
        })
        .await;
}

#[test]
fn a_clock_that_is_far_off_is_corrected_by_the_server_s_and_that_is_said() {
    for ahead in [-7 * 3600 - 600, 150, 4000] {
        in_browser(Device::Kiosk, async |visit| {
            visit.site.set_clock(Clock::Ahead(ahead));
            let screen = Screen::start(visit, "languages=fr&refresh=5&idle=3600").await;
            until_ahead(visit, ahead).await;
            assert_eq!(visit.text(NOTICE).await, said("fr", Message::DoorClock));
            assert!(!screen.tells_age().await, "the programme is of now");
            let status = screen.status().await;
            let correction = status.iter().find_map(|fact| fact.strip_prefix("clock: "));
            let correction: i64 = correction.expect("a fact").parse().expect("seconds");
            assert!((correction - ahead).abs() <= 5, "{correction}");
        });
    }
}

#[test]
fn a_minute_is_no_reason_to_doubt_the_device() {
    in_browser(Device::Kiosk, async |visit| {
        visit.site.set_clock(Clock::Ahead(60));
        let screen = Screen::start(visit, "languages=fr&refresh=5").await;
        screen.next_answer().await;
        until_ahead(visit, 0).await;
        assert!(!visit.has(NOTICE).await);
        // It is put right, or set wrong, while the screen runs.
        visit.site.set_clock(Clock::Ahead(3600));
        screen.next_answer().await;
        until_ahead(visit, 3600).await;
        assert!(visit.sees(NOTICE).await);
        visit.site.set_clock(Clock::Right);
        screen.next_answer().await;
        until_ahead(visit, 0).await;
        visit.until("nothing to say", async || !visit.has(NOTICE).await).await;
    });
}

#[test]
fn without_a_server_the_corrected_time_goes_on() {
    in_browser(Device::Kiosk, async |visit| {
        visit.expect_console_error("ERR_CONNECTION_REFUSED");
        visit.site.set_clock(Clock::Ahead(-3600));
        let screen = Screen::start(visit, "languages=fr&refresh=5").await;
        visit.lose_server().await;
        visit.until("its age is told", async || screen.tells_age().await).await;
        until_ahead(visit, -3600).await;
        assert!(visit.sees(NOTICE).await);
    });
}
