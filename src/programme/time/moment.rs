//! Instants, and how RFC 3339 writes them.

use super::clock::Clock;
use super::date::Date;
use super::digits::digits;
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
