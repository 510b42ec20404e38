//! Days, times and lengths in cells.

use super::super::book::Cell;
use super::super::typed;
use super::{Reading, Row};
use crate::exchange::limits::YEARS;
use crate::exchange::place::Place;
use crate::programme::time::Date;
use crate::sentences::Sentence;

/// A time of day, perhaps with its day, perhaps with an end.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Times {
    /// The day.
    pub date: Option<Date>,
    /// Minutes after its midnight.
    pub minutes: i64,
    /// The end, of a cell that says two times.
    pub end: Option<i64>,
}

impl Reading<'_> {
    /// A day.
    pub fn date(&mut self, cell: &Cell, place: &Place) -> Option<Times> {
        let read = match cell {
            Cell::Date(date) => Some((*date, None)),
            Cell::Moment(date, minutes) => Some((*date, Some(*minutes))),
            // A day whose format was lost.
            Cell::Number(number) if *number > 20_000.0 => match Cell::of_serial(*number, false) {
                Cell::Date(date) => Some((date, None)),
                Cell::Moment(date, minutes) => Some((date, Some(minutes))),
                _ => None,
            },
            Cell::Text(text) => {
                let date = || typed::date(text, self.calendar).map(|date| (date, None));
                let moment = typed::moment(text, self.calendar);
                moment.map(|(date, minutes)| (date, Some(minutes))).or_else(date)
            }
            _ => None,
        };
        match read.filter(|(date, _)| YEARS.contains(&date.year)) {
            Some((date, minutes)) => {
                let minutes = minutes.unwrap_or(-1);
                Some(Times { date: Some(date), minutes, end: None })
            }
            None => {
                self.fault(place, format!("{} is no date", cell.shown()));
                None
            }
        }
    }

    /// A time of day.
    pub fn time(&mut self, cell: &Cell, place: &Place) -> Option<Times> {
        let of_day = |minutes: i64| Times { date: None, minutes, end: None };
        let of_date = |date, minutes| Times { date: Some(date), minutes, end: None };
        let read = match cell {
            Cell::Time(minutes) => Some(of_day(*minutes)),
            Cell::Moment(date, minutes) => Some(of_date(*date, *minutes)),
            Cell::Date(date) => Some(of_date(*date, 0)),
            Cell::Number(number) if *number < 1.0 => match Cell::of_serial(*number, false) {
                Cell::Time(minutes) => Some(of_day(minutes)),
                _ => None,
            },
            // "9" is nine o'clock.
            Cell::Number(number) if *number <= 24.0 && number.fract() == 0.0 => {
                Some(of_day(*number as i64 * 60))
            }
            Cell::Text(text) => match typed::moment(text, self.calendar) {
                Some((date, minutes)) => Some(of_date(date, minutes)),
                None => typed::times(text).map(|(minutes, end)| Times { date: None, minutes, end }),
            },
            _ => None,
        };
        let read = read.filter(|times| (0..=1440).contains(&times.minutes));
        if read.is_none() {
            self.fault(place, Sentence::new("source-no-time").with("found", cell.shown()));
        }
        read
    }

    /// A length in minutes.
    pub fn length(&mut self, row: Row, field: &str) -> Option<i64> {
        let (cell, place) = row.cell(field)?;
        let minutes = match cell {
            Cell::Time(minutes) => Some(*minutes),
            Cell::Number(number) if *number >= 1.0 && number.fract() == 0.0 => Some(*number as i64),
            Cell::Text(text) => typed::length(text),
            _ => None,
        };
        let minutes = minutes.filter(|minutes| (0..=366 * 1440).contains(minutes));
        if minutes.is_none() {
            self.fault(&place, format!("{} is no length: 45, 1h30", cell.shown()));
        }
        minutes
    }
}
