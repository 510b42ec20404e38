//! Dates and times as iCalendar writes them (RFC 5545, sections 3.3.4 and 3.3.5).

use crate::programme::time::Date;

/// A date and a time of the clock, as iCalendar writes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Written {
    /// The date.
    pub date: Date,
    /// Minutes after midnight; `None` for a whole day.
    pub minutes: Option<i64>,
    /// Whether it is told in UTC.
    pub is_utc: bool,
}

impl Written {
    /// Reads `20300506T093000`, `20300506T073000Z` or `20300506`.
    pub fn read(value: &str) -> Option<Written> {
        let value = value.trim();
        let digits = |range: std::ops::Range<usize>| {
            value.get(range).filter(|it| it.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let date = format!("{}-{}-{}", digits(0..4)?, digits(4..6)?, digits(6..8)?);
        let date = Date::parse(&date)?;
        if value.len() == 8 {
            return Some(Written { date, minutes: None, is_utc: false });
        }
        let (hour, minute): (i64, i64) =
            (digits(9..11)?.parse().ok()?, digits(11..13)?.parse().ok()?);
        let rest = value.get(13..)?;
        let is_time = value.as_bytes()[8].eq_ignore_ascii_case(&b'T') && hour < 24 && minute < 60;
        let seconds = rest.trim_end_matches(['Z', 'z']);
        let is_end = seconds.is_empty()
            || seconds.len() == 2 && seconds.bytes().all(|it| it.is_ascii_digit());
        let written =
            Written { date, minutes: Some(hour * 60 + minute), is_utc: rest.len() > seconds.len() };
        (is_time && is_end).then_some(written)
    }

    /// As other sources write it, without an offset: `2030-05-06T09:30`.
    pub fn local(self) -> String {
        let minutes = self.minutes.unwrap_or_default();
        format!("{}T{:02}:{:02}", self.date, minutes / 60, minutes % 60)
    }

    /// By how many minutes of the clock it is after another time.
    pub fn minutes_after(self, other: Written) -> i64 {
        let minutes = |it: Written| it.date.days() * 1440 + it.minutes.unwrap_or_default();
        minutes(self) - minutes(other)
    }

    /// The time that is so many minutes of the clock later. Whole days stay such.
    pub fn later(self, minutes: i64) -> Written {
        let all = self.date.days() * 1440 + self.minutes.unwrap_or_default() + minutes;
        let date = Date::from_days(all.div_euclid(1440));
        Written { date, minutes: self.minutes.map(|_| all.rem_euclid(1440)), ..self }
    }
}
