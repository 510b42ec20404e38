//! Instants with the wall clock of the venue.
//!
//! A programme's times are RFC 3339 with a numeric offset, and that offset is all that is ever
//! used to show them: devices disagree about time-zone rules (Morocco changed its own in 2026).

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Minutes in a day.
const DAY: i64 = 24 * 60;

/// An instant together with the offset of the place it is told for.
///
/// Equality and order are those of the instant. Resolution: one minute (a programme has no
/// seconds; they are cut off when reading).
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Minutes since 1970-01-01T00:00Z.
    minutes: i64,
    /// Minutes east of UTC.
    offset: i16,
}

/// A day of the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, such as 2025.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A wall-clock time of day, shown as `09:05` in every language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl Moment {
    /// From minutes since the Unix epoch, told with an offset in minutes east of UTC.
    pub const fn new(minutes: i64, offset: i16) -> Moment {
        Moment { minutes, offset }
    }

    /// Reads RFC 3339 (`2025-07-01T09:30:00+01:00`; seconds may lack, `Z` is `+00:00`).
    pub fn parse(text: &str) -> Option<Moment> {
        let (local, offset) = split_offset(text)?;
        Some(Moment { minutes: local_minutes(local)? - i64::from(offset), offset })
    }

    /// Reads the same without an offset (`2025-07-01T10:25`), told for the place of `offset`;
    /// an offset in the text is obeyed.
    pub fn parse_local(text: &str, offset: i16) -> Option<Moment> {
        Moment::parse(text)
            .map(|moment| moment.at_offset(offset))
            .or_else(|| Some(Moment { minutes: local_minutes(text)? - i64::from(offset), offset }))
    }

    /// Minutes since the Unix epoch.
    pub const fn minutes(self) -> i64 {
        self.minutes
    }

    /// Minutes east of UTC.
    pub const fn offset(self) -> i16 {
        self.offset
    }

    /// The same instant told for another place.
    pub const fn at_offset(self, offset: i16) -> Moment {
        Moment { minutes: self.minutes, offset }
    }

    /// The instant that many minutes later (or earlier, when negative).
    pub const fn plus(self, minutes: i64) -> Moment {
        Moment { minutes: self.minutes + minutes, offset: self.offset }
    }

    /// The day on the venue's calendar.
    pub fn date(self) -> Date {
        Date::from_days((self.minutes + i64::from(self.offset)).div_euclid(DAY))
    }

    /// The time on the venue's clock.
    pub fn clock(self) -> Clock {
        let of_day = (self.minutes + i64::from(self.offset)).rem_euclid(DAY);
        Clock { hour: (of_day / 60) as u8, minute: (of_day % 60) as u8 }
    }
}

impl PartialEq for Moment {
    fn eq(&self, other: &Moment) -> bool {
        self.minutes == other.minutes
    }
}

impl Eq for Moment {}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Moment) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Moment) -> std::cmp::Ordering {
        self.minutes.cmp(&other.minutes)
    }
}

/// RFC 3339 with numeric offset and seconds, for `datetime` attributes and stored records.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, offset) = if self.offset < 0 { ('-', -self.offset) } else { ('+', self.offset) };
        let (hours, minutes) = (offset / 60, offset % 60);
        write!(f, "{}T{}:00{sign}{hours:02}:{minutes:02}", self.date(), self.clock())
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Moment, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Moment::parse(&text).ok_or_else(|| {
            serde::de::Error::custom("a time such as 2025-07-01T09:30:00+01:00 is wanted")
        })
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Date {
    /// Reads `2025-07-01`; `None` for anything else, also for days that no calendar has.
    pub fn parse(text: &str) -> Option<Date> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let date = Date {
            year: digits(&bytes[..4])? as i32,
            month: digits(&bytes[5..7])? as u8,
            day: digits(&bytes[8..])? as u8,
        };
        (date == Date::from_days(date.days())).then_some(date)
    }

    /// 0 is Monday, 6 is Sunday (ISO 8601 order).
    pub fn weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        (self.days() + 3).rem_euclid(7) as u8
    }

    /// Days since 1970-01-01, after the algorithm `days_from_civil` of Howard Hinnant,
    /// "chrono-Compatible Low-Level Date Algorithms".
    pub fn days(self) -> i64 {
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year
            - 719_468
    }

    /// The inverse of [`Date::days`] (`civil_from_days` of the same source).
    pub fn from_days(days: i64) -> Date {
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        Date {
            year: (year_of_era + era * 400 + i64::from(month <= 2)) as i32,
            month: month as u8,
            day: (of_year - (153 * shifted + 2) / 5 + 1) as u8,
        }
    }
}

/// ISO 8601: `2025-07-01`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Date::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("a date such as 2025-07-01 is wanted"))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Clock {
    /// Reads `04:00`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Clock> {
        let bytes = text.as_bytes();
        if bytes.len() != 5 || bytes[2] != b':' {
            return None;
        }
        let (hour, minute) = (digits(&bytes[..2])?, digits(&bytes[3..])?);
        (hour < 24 && minute < 60).then_some(Clock { hour: hour as u8, minute: minute as u8 })
    }

    /// Minutes since midnight.
    pub const fn minutes(self) -> i64 {
        self.hour as i64 * 60 + self.minute as i64
    }

    /// Whether it is 00:00.
    pub const fn is_midnight(&self) -> bool {
        self.minutes() == 0
    }
}

impl<'de> Deserialize<'de> for Clock {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Clock, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        Clock::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("a time such as 04:00 is wanted"))
    }
}

impl Serialize for Clock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// Splits the offset (in minutes east of UTC) from the end of an RFC 3339 time.
fn split_offset(text: &str) -> Option<(&str, i16)> {
    if let Some(local) = text.strip_suffix(['Z', 'z']) {
        return Some((local, 0));
    }
    let (local, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
    offset_minutes(offset).map(|offset| (local, offset))
}

/// Reads `+01:00` as minutes east of UTC.
pub fn offset_minutes(text: &str) -> Option<i16> {
    let bytes = text.as_bytes();
    if bytes.len() != 6 || bytes[3] != b':' {
        return None;
    }
    let (hours, minutes) = (digits(&bytes[1..3])? as i16, digits(&bytes[4..])? as i16);
    if hours > 23 || minutes > 59 {
        return None;
    }
    match bytes[0] {
        b'+' => Some(hours * 60 + minutes),
        b'-' => Some(-(hours * 60 + minutes)),
        _ => None,
    }
}

/// Minutes since 1970-01-01T00:00 on the wall clock, of `2025-07-01T09:30[:00[.000]]`.
fn local_minutes(text: &str) -> Option<i64> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let date = Date::parse(date)?;
    let bytes = time.as_bytes();
    if bytes.len() < 5 || bytes[2] != b':' {
        return None;
    }
    let (hour, minute) = (digits(&bytes[..2])?, digits(&bytes[3..5])?);
    let seconds_are_fine = match &bytes[5..] {
        [] => true,
        [b':', tens @ b'0'..=b'6', ones, fraction @ ..] => {
            let leap = *tens == b'6' && *ones != b'0';
            let digits_follow = fraction.is_empty()
                || matches!(fraction, [b'.', rest @ ..] if !rest.is_empty() && digits(rest).is_some());
            ones.is_ascii_digit() && !leap && digits_follow
        }
        _ => false,
    };
    (hour < 24 && minute < 60 && seconds_are_fine)
        .then(|| date.days() * DAY + i64::from(hour) * 60 + i64::from(minute))
}

/// A decimal number of ASCII digits only (no sign); long ones saturate.
fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0u32, |number, byte| {
        byte.is_ascii_digit()
            .then(|| number.saturating_mul(10).saturating_add(u32::from(byte - b'0')))
    })
}

#[cfg(test)]
mod tests {
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
}
