//! Times as an organiser types them in a hurry, by the clock of the venue.

use crate::exchange::times::{Zone, date};
use crate::programme::model::Event;
use crate::programme::time::{Date, Moment, offset_minutes};

/// A time that was typed: minutes after midnight, of a day that may be left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    day: Option<Date>,
    minutes: i64,
}

impl When {
    /// Reads `11:30`, `9:05`, `11h30`, `11h` or `11.30`, and with a day `2025-07-02T11:30`.
    ///
    /// # Errors
    /// What is wanted.
    pub fn parse(text: &str) -> Result<When, String> {
        let text = text.trim();
        let (day, time) = match text.split_once(['T', ' ']) {
            Some((day, time)) => (Some(date(day).filter(|_| day.len() == 10)), time),
            None => (None, text),
        };
        match (day, clock(time)) {
            (None, Some(minutes)) => Ok(When { day: None, minutes }),
            (Some(Some(day)), Some(minutes)) => Ok(When { day: Some(day), minutes }),
            _ => Err("a time such as 11:30 or 2025-07-02T11:30 is wanted".to_owned()),
        }
    }

    /// The instant on a day of the event, when no other day was typed. What is earlier than the hour
    /// at which days start is of the night that ends the day.
    pub fn on(self, day: Date, event: &Event, zone: &Zone) -> Option<Moment> {
        if let Some(day) = self.day {
            return zone.at(day, self.minutes);
        }
        let night = if self.minutes < event.day_starts.minutes() { 24 * 60 } else { 0 };
        zone.at(day, self.minutes + night)
    }

    /// The first instant of this time after another one.
    pub fn after(self, start: Moment, zone: &Zone) -> Option<Moment> {
        let on = |day: Date| zone.at(day, self.minutes);
        if let Some(day) = self.day {
            return on(day);
        }
        let day = zone.tell(start).date();
        on(day).filter(|end| *end > start).or_else(|| on(Date::from_days(day.days() + 1)))
    }
}

fn clock(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once([':', 'h', 'H', '.'])?;
    let number = |digits: &str| {
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<i64>().ok().filter(|_| is_number && digits.len() <= 2)
    };
    let is_full_hour = minutes.is_empty() && text.ends_with(['h', 'H']);
    let minutes = if is_full_hour { 0 } else { number(minutes).filter(|_| minutes.len() == 2)? };
    let hours = number(hours)?;
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// The zone of an event, as far as a time of its programme agrees with it: a programme that has
/// another offset goes by its own.
pub fn zone(event: &Event, time: Option<Moment>) -> Option<Zone> {
    let named = Zone::named(&event.time_zone);
    let agrees = |zone: &Zone| time.is_none_or(|time| zone.tell(time).offset() == time.offset());
    let own = time.map(Moment::offset).or_else(|| offset_minutes(&event.offset));
    named.filter(agrees).or_else(|| Zone::fixed(own.unwrap_or_default()))
}
