use super::*;
use proptest::prelude::*;

#[test]
fn the_wall_clock_is_that_of_the_offset_in_the_file() {
    let moment = Moment::parse("2025-07-01T09:30:00+01:00").unwrap();
    assert_eq!(moment.clock().to_string(), "09:30");
    assert_eq!(moment.date().to_string(), "2025-07-01");
    assert_eq!(moment.date().weekday(), 1, "1 July 2025 was a Tuesday");
    assert_eq!(moment, Moment::parse("2025-07-01T08:30:00Z").unwrap());
    assert_eq!(moment.to_string(), "2025-07-01T09:30:00+01:00");
}

#[test]
fn a_rehearsal_time_without_offset_is_told_for_the_venue() {
    let with = Moment::parse_local("2025-07-01T10:25+01:00", 60).unwrap();
    assert_eq!(Moment::parse_local("2025-07-01T10:25", 60).unwrap(), with);
}

#[test]
fn what_is_not_a_time_is_refused() {
    for text in [
        "",
        "+01:00",
        "2025-07-01",
        "2025-07-01T09:30:00",
        "2025-13-01T09:30:00+01:00",
        "2025-02-30T09:30:00+01:00",
        "2025-07-01T24:30:00+01:00",
        "2025-07-01T09:60:00+01:00",
        "2025-07-01T09:30:00+0100",
        "2025-07-01T09:30:7x+01:00",
        "2025-07-01T09:30:00.+01:00",
        "٢٠٢٥-07-01T09:30:00+01:00",
    ] {
        assert_eq!(Moment::parse(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn agrees_with_a_full_calendar_library(minutes in -40_000_000i64..80_000_000, offset in -720i16..840) {
        let moment = Moment::new(minutes, offset);
        let text = moment.to_string();
        let other: jiff::Timestamp = text.parse().unwrap();
        prop_assert_eq!(other.as_second(), minutes * 60);
        prop_assert_eq!(Moment::parse(&text), Some(moment));
        let date: jiff::civil::Date = moment.date().to_string().parse().unwrap();
        prop_assert_eq!(date.weekday().to_monday_zero_offset() as u8, moment.date().weekday());
    }

    #[test]
    fn no_input_panics(text in "\\PC*") {
        let _ = Moment::parse(&text);
        let _ = Moment::parse_local(&text, 60);
        let _ = Date::parse(&text);
    }
}
