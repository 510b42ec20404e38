//! Times as sources write them, and zones that make instants of them.

use super::limits::YEARS;
use crate::programme::time::{Date, Moment, offset_minutes};
use jiff::civil;
use jiff::tz::{Offset, TimeZone};

/// A zone in which local times are told.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    zone: TimeZone,
    name: String,
}

impl Zone {
    /// The zone of an IANA name (`Africa/Casablanca`) or of an offset (`+01:00`, `UTC`, `Z`).
    pub fn named(name: &str) -> Option<Zone> {
        let name = name.trim();
        if let Some(minutes) = offset_minutes(name) {
            return Zone::fixed(minutes);
        }
        let name = if name == "Z" { "UTC" } else { name };
        let zone = TimeZone::get(name).ok()?;
        let name = zone.iana_name().unwrap_or(name).to_owned();
        Some(Zone { zone, name })
    }

    /// The zone of an offset in minutes east of UTC, which has no name.
    pub fn fixed(minutes: i16) -> Option<Zone> {
        let offset = Offset::from_seconds(i32::from(minutes) * 60).ok()?;
        Some(Zone { zone: TimeZone::fixed(offset), name: String::new() })
    }

    /// The IANA name; empty for one that is only an offset.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The instant of a local time, which is `minutes` after the midnight that begins `date`; more
    /// than a day of them lead into the next one. Where clocks are set forward, a time that does
    /// not exist is told as that much later; where they are set back, it is the first of the two
    /// (RFC 5545, section 3.3.5). `None` beyond the years that are read.
    pub fn at(&self, date: Date, minutes: i64) -> Option<Moment> {
        // A day of clocks that are changed is not 24 hours long: what counts is the wall.
        let wall = date.days() * 1440 + Some(minutes).filter(|it| it.abs() <= 400 * 1440)?;
        let (date, of_day) = (Date::from_days(wall.div_euclid(1440)), wall.rem_euclid(1440));
        if !YEARS.contains(&date.year) {
            return None;
        }
        let year = i16::try_from(date.year).ok()?;
        let (hour, minute) = ((of_day / 60) as i8, (of_day % 60) as i8);
        let local =
            civil::DateTime::new(year, date.month as i8, date.day as i8, hour, minute, 0, 0)
                .ok()?;
        let instant = self.zone.to_timestamp(local).ok()?;
        Some(self.told(instant.as_second() / 60))
    }

    /// The same instant, told in this zone.
    pub fn tell(&self, moment: Moment) -> Moment {
        self.told(moment.minutes())
    }

    fn told(&self, minutes: i64) -> Moment {
        let instant = jiff::Timestamp::from_second(minutes * 60).unwrap_or_default();
        let offset = self.zone.to_offset(instant).seconds() / 60;
        Moment::new(minutes, i16::try_from(offset).unwrap_or_default())
    }

    /// An instant, or a local time of this zone: `2025-07-01T09:30`, `2025-07-01 09:30:00`. One with
    /// an offset of its own is obeyed.
    pub fn moment(&self, text: &str) -> Option<Moment> {
        let text = text.trim();
        if let Some(moment) = instant(text) {
            return Some(moment);
        }
        let (date, time) = text.split_once(['T', 't', ' '])?;
        self.at(self::date(date)?, clock(time)?)
    }
}

/// A time with its offset, RFC 3339 or nearly (`+0100`, `+01`, a space for the `T`, fractions of a
/// second).
pub fn instant(text: &str) -> Option<Moment> {
    let text = text.trim();
    let moment = Moment::parse(text).or_else(|| {
        let at = text.rfind(['+', '-']).filter(|at| *at > 10)?;
        let digits = &text[at + 1..];
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let offset = match digits.len() {
            4 if is_number => format!("{}:{}", &text[at..at + 3], &digits[2..]),
            2 if is_number => format!("{}:00", &text[at..]),
            _ => return None,
        };
        Moment::parse(&format!("{}{offset}", &text[..at]))
    })?;
    YEARS.contains(&moment.date().year).then_some(moment)
}

/// A date: `2025-07-01`, also at the head of a longer time.
pub fn date(text: &str) -> Option<Date> {
    let date = Date::parse(text.trim().get(..10)?)?;
    YEARS.contains(&date.year).then_some(date)
}

/// The time of a clock in minutes after midnight: `9:30`, `09:30`, `09:30:00`. Hours may go beyond
/// the day, up to 47: `25:30` is half past one of the next.
pub fn clock(text: &str) -> Option<i64> {
    let minutes = duration(text)?;
    (minutes < 48 * 60).then_some(minutes)
}

/// A length in minutes: `00:30`, `0:30`, `1:05:00`; `90` alone is minutes. Seconds are cut off.
pub fn duration(text: &str) -> Option<i64> {
    let parts: Vec<&str> = text.trim().split(':').collect();
    let number = |text: &str| {
        let is_number = (1..=5).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
        is_number.then(|| text.parse::<i64>().ok()).flatten()
    };
    let small = |text: &str| number(text).filter(|number| *number < 60);
    match parts[..] {
        [minutes] => number(minutes),
        [hours, minutes] => Some(number(hours)? * 60 + small(minutes)?),
        [hours, minutes, seconds] => {
            small(seconds.split('.').next().unwrap_or_default())?;
            Some(number(hours)? * 60 + small(minutes)?)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(zone: &str, date: &str, minutes: i64) -> String {
        let zone = Zone::named(zone).unwrap();
        zone.at(Date::parse(date).unwrap(), minutes).map(|it| it.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_local_time_gets_the_offset_of_its_zone_on_that_day() {
        assert_eq!(at("Europe/Brussels", "2021-02-06", 9 * 60), "2021-02-06T09:00:00+01:00");
        assert_eq!(at("Europe/Brussels", "2021-07-06", 9 * 60), "2021-07-06T09:00:00+02:00");
        assert_eq!(at("+05:30", "2021-07-06", 0), "2021-07-06T00:00:00+05:30");
        assert_eq!(at("UTC", "2021-07-06", 25 * 60 + 30), "2021-07-07T01:30:00+00:00");
    }

    #[test]
    fn a_time_that_no_clock_shows_is_told_as_that_much_later() {
        // 2021-03-28, 02:00 became 03:00 in Brussels; 2021-10-31, 03:00 became 02:00.
        assert_eq!(at("Europe/Brussels", "2021-03-28", 150), "2021-03-28T03:30:00+02:00");
        assert_eq!(at("Europe/Brussels", "2021-10-31", 150), "2021-10-31T02:30:00+02:00");
        assert_eq!(at("Europe/Brussels", "2021-03-28", 26 * 60), "2021-03-29T02:00:00+02:00");
    }

    #[test]
    fn times_are_read_as_sources_write_them() {
        let paris = Zone::named("Europe/Paris").unwrap();
        let read = |text| paris.moment(text).map(|moment| moment.to_string()).unwrap_or_default();
        for text in
            ["2025-07-01T09:30", "2025-07-01 09:30:00", "2025-07-01T9:30", "2025-07-01T07:30:00Z"]
        {
            let moment = paris.moment(text).map(|moment| paris.tell(moment).to_string());
            assert_eq!(moment.as_deref(), Some("2025-07-01T09:30:00+02:00"), "{text}");
        }
        for text in
            ["2025-07-01T09:30:00+0100", "2025-07-01T09:30+01", "2025-07-01 09:30:00.000+01:00"]
        {
            assert_eq!(read(text), "2025-07-01T09:30:00+01:00", "{text}");
        }
        for text in
            ["", "2025-07-01", "2025-02-30T09:30", "9999-07-01T09:30", "2025-07-01T48:00", "x"]
        {
            assert_eq!(read(text), "", "{text}");
        }
        assert_eq!(instant("0001-01-01T00:00:00Z"), None, "what no event is held in");
    }

    #[test]
    fn a_length_is_read_in_all_its_forms() {
        for (text, minutes) in [
            ("00:30", 30),
            ("0:30", 30),
            ("1:05:00", 65),
            ("90", 90),
            ("100:00", 6000),
            (" 2:00 ", 120),
        ] {
            assert_eq!(duration(text), Some(minutes), "{text}");
        }
        for text in ["", ":", "0:60", "-1:00", "1:2:3:4", "x", "999999:00"] {
            assert_eq!(duration(text), None, "{text}");
        }
        assert_eq!((clock("25:30"), clock("48:00")), (Some(1530), None));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC*", time in "[0-9TZ:+ .-]{0,30}", minutes in -10_000_000i64..10_000_000, days in -9_000_000i64..9_000_000) {
            let zone = Zone::named("Africa/Casablanca").unwrap();
            for text in [text, time] {
                let _ = (zone.moment(&text), duration(&text), date(&text), Zone::named(&text));
            }
            let _ = zone.at(Date::from_days(days), minutes);
        }
    }
}
