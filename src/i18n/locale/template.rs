//! Patterns of dates as templates.
//!
//! ICU4X formats dates and tells what each part of them is. So one date is formatted, and its
//! parts are read back into placeholders; whether that gives the others is tried with each day of
//! a year.

use super::calendar::Names;
use crate::i18n::fill;
use crate::programme::time::Date;
use icu_datetime::{FormattedDateTime, parts};
use std::fmt;
use writeable::{Part, PartsWrite, Writeable};

/// The placeholders of months. Where full and abbreviated names are the same, as in Arabic, the
/// first of those that fit is taken.
pub(super) const FULL_FIRST: [&str; 4] =
    ["{month}", "{month_short}", "{month_number}", "{month_number2}"];
pub(super) const SHORT_FIRST: [&str; 4] =
    ["{month_short}", "{month}", "{month_number}", "{month_number2}"];

/// The placeholders of days.
const DAYS: [&str; 2] = ["{day}", "{day2}"];

/// The date that is read back. It is in another year than the days that a template is tried with:
/// so a year that is not understood does not pass for a text that stands in all dates.
const READ: Date = Date { year: 2027, month: 7, day: 1 };

/// The days that a template is tried with: a leap year.
fn days_to_try() -> impl Iterator<Item = Date> {
    let first = Date { year: 2028, month: 1, day: 1 }.days();
    (first..first + 366).map(Date::from_days)
}

/// The template by which a language writes some fields of a date, or None when no template does.
/// `months` are the placeholders that are tried for months.
pub(super) fn template(
    names: &Names,
    fields: &[Part],
    months: [&str; 4],
    format: impl Fn(Date) -> Formatted,
) -> Option<String> {
    let read = format(READ);
    if fields.iter().any(|field| read.part(*field).is_none()) {
        return None;
    }
    let dates: Vec<(Date, String)> = days_to_try().map(|day| (day, format(day).text())).collect();
    let templates = months.into_iter().flat_map(|month| DAYS.map(|day| read.template(month, day)));
    templates
        .into_iter()
        .find(|template| dates.iter().all(|(date, text)| render(template, names, *date) == *text))
}

/// A date by a template. Placeholders that are not known stay visible.
pub(super) fn render(template: &str, names: &Names, date: Date) -> String {
    let Date { year, month, day } = date;
    let at = usize::from(month) - 1;
    let weekday = usize::from(date.weekday());
    let values = [
        ("weekday", names.weekdays[weekday].as_str()),
        ("weekday_short", &names.weekdays_short[weekday]),
        ("day", &day.to_string()),
        ("day2", &format!("{day:02}")),
        ("month", &names.months[at]),
        ("month_short", &names.months_short[at]),
        ("month_number", &month.to_string()),
        ("month_number2", &format!("{month:02}")),
        ("year", &year.to_string()),
    ];
    fill(template, &values)
}

/// Whether all placeholders of a template are known.
pub(super) fn is_known(template: &str) -> bool {
    !render(template, &Names::numbers(), READ).contains('{')
}

/// A formatted date in parts; `None` is the text between them.
#[derive(Default)]
pub(super) struct Formatted {
    parts: Vec<(Option<Part>, String)>,
    current: Option<Part>,
}

impl Formatted {
    /// The parts of a date that ICU4X has formatted.
    pub(super) fn of(date: &FormattedDateTime) -> Formatted {
        let mut formatted = Formatted::default();
        date.write_to_parts(&mut formatted).expect("writing to memory does not fail");
        formatted
    }

    /// The text of a part.
    pub(super) fn part(&self, part: Part) -> Option<&str> {
        let has = |(own, _): &&(Option<Part>, String)| *own == Some(part);
        self.parts.iter().find(has).map(|(_, text)| text.as_str())
    }

    /// The whole text.
    pub(super) fn text(&self) -> String {
        self.parts.iter().map(|(_, text)| text.as_str()).collect()
    }

    /// The text with placeholders in the place of its parts. What is no part of a day (the era in
    /// Thai) is the same on all of them, and stays.
    fn template(&self, month: &str, day: &str) -> String {
        let placeholder = |part: Option<Part>| match part? {
            parts::WEEKDAY => Some("{weekday}"),
            parts::DAY => Some(day),
            parts::MONTH => Some(month),
            parts::YEAR => Some("{year}"),
            _ => None,
        };
        self.parts.iter().map(|(part, text)| placeholder(*part).unwrap_or(text)).collect()
    }
}

impl fmt::Write for Formatted {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.parts.last_mut() {
            Some((part, before)) if *part == self.current => before.push_str(text),
            _ => self.parts.push((self.current, text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Formatted {
    type SubPartsWrite = Self;

    /// A part of a part (the digits of a day) belongs to the outer one.
    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        let outer = self.current;
        self.current = outer.or(Some(part));
        let written = write(self);
        self.current = outer;
        written
    }
}
