//! Times of day.

use super::digits::digits;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A wall-clock time of day, shown as `09:05` in every language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
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
