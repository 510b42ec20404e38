//! Whether the device's clock can be trusted: a screen without network time is wrong by days.

use crate::programme::time::Moment;

/// Seconds by which a device's clock may be off unnoticed.
const TOLERANCE: u64 = 120;

/// The months of an IMF-fixdate.
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The days of an IMF-fixdate, in the order of ISO 8601.
const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// Seconds to add to the device's clock when it is more than two minutes off the server's; both
/// in seconds since the Unix epoch, of the same instant.
pub fn correction(device: i64, server: i64) -> Option<i64> {
    (device.abs_diff(server) > TOLERANCE).then(|| server.saturating_sub(device))
}

/// The server's time when an answer came from the network, in seconds since the Unix epoch, by
/// its headers `Date` (RFC 9110, 6.6.1) and `Age` (RFC 9111, 5.1: seconds that it lay in caches).
/// Only an IMF-fixdate is read (RFC 9110, 5.6.7): no server has to send an obsolete form. An age
/// that is none gives `None`, where a cache would pass it over: a wrong clock is worse than an
/// uncorrected one.
pub fn server_time(date: &str, age: Option<&str>) -> Option<i64> {
    let generated = imf_fixdate(date.trim())?;
    let age = age.map_or(Some(0), delta_seconds)?;
    Some(generated + i64::from(age))
}

/// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, a real day of the right weekday.
fn imf_fixdate(text: &str) -> Option<i64> {
    let (weekday, rest) = text.split_once(", ")?;
    let [day, month, year, time, "GMT"] = *rest.split(' ').collect::<Vec<_>>() else {
        return None;
    };
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let moment = Moment::parse(&format!("{year}-{month:02}-{day}T{time}Z"))?;
    let seconds: i64 = time.get(6..)?.parse().ok()?;
    let right = WEEKDAYS[usize::from(moment.date().weekday())] == weekday;
    right.then(|| moment.minutes() * 60 + seconds)
}

/// Reads a number of seconds (RFC 9111, 1.2.2); of a list of ages the first one counts.
fn delta_seconds(text: &str) -> Option<u32> {
    let first = text.split(',').next().unwrap_or_default().trim();
    first.bytes().all(|byte| byte.is_ascii_digit()).then(|| first.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";

    #[test]
    fn two_minutes_are_let_pass() {
        assert_eq!(correction(1_000, 1_120), None);
        assert_eq!(correction(1_120, 1_000), None);
        assert_eq!(correction(1_000, 1_121), Some(121));
        assert_eq!(correction(1_121, 1_000), Some(-121));
        assert_eq!(correction(i64::MIN, i64::MAX), Some(i64::MAX));
    }

    #[test]
    fn the_time_of_an_answer_is_its_date_and_what_it_lay_in_caches() {
        // The example of RFC 9110, 5.6.7.
        assert_eq!(server_time(DATE, None), Some(784_111_777));
        assert_eq!(server_time(DATE, Some("3600")), Some(784_115_377));
        assert_eq!(server_time(DATE, Some("10, 20")), Some(784_111_787));
    }

    #[test]
    fn obsolete_and_broken_dates_are_refused() {
        for date in [
            "",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "1994-11-06T08:49:37Z",
            "Mon, 06 Nov 1994 08:49:37 GMT",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 08:49:37.5 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 GMT GMT",
            "Sun,  06 Nov 1994 08:49:37 GMT",
            "Wed, 31 Nov 1994 08:49:37 GMT",
        ] {
            assert_eq!(server_time(date, None), None, "{date}");
        }
    }

    #[test]
    fn an_age_that_is_none_is_refused() {
        for age in ["", "-5", "+5", "5.0", "old", "٥", "99999999999"] {
            assert_eq!(server_time(DATE, Some(age)), None, "{age}");
        }
    }

    proptest! {
        #[test]
        fn every_second_is_read_as_a_full_calendar_library_writes_it(second in -60_000_000_000i64..250_000_000_000) {
            let timestamp = jiff::Timestamp::from_second(second).unwrap();
            let date = timestamp.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
            prop_assert_eq!(server_time(&date, Some("0")), Some(second), "{}", date);
        }

        #[test]
        fn no_header_panics(date in "\\PC*|Sun, \\PC{2} Nov \\PC{4} \\PC{8} GMT", age in "\\PC*|[0-9]*") {
            let _ = server_time(&date, Some(&age));
            let _ = server_time(DATE, Some(&age));
        }
    }
}
