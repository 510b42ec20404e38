use super::super::pace::{Pace, retry_after};
use jiff::Timestamp;
use proptest::prelude::*;
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// A pace of a source that could not be had so often.
fn after(failures: usize, every: Duration) -> Pace {
    let mut pace = Pace::new(every);
    (0..failures).for_each(|_| pace.failed());
    pace
}

#[test]
fn each_failure_doubles_the_wait_up_to_an_hour() {
    let waits = (0..6).map(|failures| after(failures, 5 * MINUTE).wait(None, 0.0));
    let waits: Vec<u64> = waits.map(|wait| wait.as_secs() / 60).collect();
    assert_eq!(waits, [5, 10, 20, 40, 60, 60]);
    assert_eq!(after(100_000, 5 * MINUTE).wait(None, 0.0), HOUR);
}

#[test]
fn whoever_asks_seldom_does_not_ask_more_often_after_failures() {
    for failures in [0, 1, 9] {
        assert_eq!(after(failures, 3 * HOUR).wait(None, 0.0), 3 * HOUR);
    }
}

#[test]
fn a_source_that_can_be_had_again_is_asked_at_the_usual_pace() {
    let mut pace = after(4, 5 * MINUTE);
    pace.had();
    assert_eq!(pace.wait(None, 0.0), 5 * MINUTE);
}

#[test]
fn chance_takes_off_a_tenth_but_never_comes_before_the_time_that_a_server_names() {
    let pace = after(0, 100 * MINUTE);
    assert_eq!(pace.wait(None, 0.5), 95 * MINUTE);
    assert_eq!(pace.wait(None, 1.0), 90 * MINUTE);
    assert_eq!(pace.wait(Some(200 * MINUTE), 0.0), 200 * MINUTE);
    assert_eq!(pace.wait(Some(200 * MINUTE), 1.0), 220 * MINUTE);
    assert_eq!(pace.wait(Some(MINUTE), 0.0), 100 * MINUTE, "earlier than usual is no wish");
}

#[test]
fn a_server_that_wants_to_be_left_alone_for_years_is_asked_the_next_day() {
    assert_eq!(after(1, MINUTE).wait(Some(9999 * HOUR), 0.0), 24 * HOUR);
    assert_eq!(after(1, MINUTE).wait(Some(Duration::MAX), 1.0).as_secs(), 95_040);
}

#[test]
fn the_time_that_a_server_names_is_read_in_seconds_or_as_a_date() {
    let now: Timestamp = "2030-05-06T09:00:00Z".parse().unwrap();
    let read = |text: &str| retry_after(text, now).map(|time| time.as_secs());
    assert_eq!(read("120"), Some(120));
    assert_eq!(read(" 0 "), Some(0));
    assert_eq!(read("Mon, 06 May 2030 09:10:30 GMT"), Some(630));
    assert_eq!(read("Mon, 06 May 2030 08:00:00 GMT"), None, "that is over");
    for text in ["", "soon", "-5", "1.5", "99999999999999999999", "2030-05-06"] {
        assert_eq!(read(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn no_answer_makes_the_wait_shorter_than_usual_or_longer_than_a_day_and_a_tenth(
        text in "[0-9]{1,30}|[A-Z][a-z]{2}, [0-9]{2} May [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT|\\PC*",
        chance in 0.0..=1.0,
    ) {
        let asked = retry_after(&text, "2030-05-06T09:00:00Z".parse().unwrap());
        let wait = after(0, 5 * MINUTE).wait(asked, chance).as_secs();
        prop_assert!((270..=95_040).contains(&wait), "{wait}");
    }
}
