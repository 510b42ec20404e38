//! What repeats (RFC 5545, section 3.3.10): each day, or each week on some days. Other rules are told
//! and not expanded: no conference has them.

use super::written::Written;
use crate::programme::time::Date;
use std::collections::BTreeSet;

/// The most times that one event is repeated.
pub const MOST: usize = 100;

/// Days of the week in their order, as iCalendar writes them.
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The place of a day in the week, from 0 for Monday.
pub fn weekday(name: &str) -> Option<u8> {
    WEEKDAYS.iter().position(|known| *known == name).map(|at| at as u8)
}

/// The parts of a rule: `FREQ=DAILY;COUNT=3`, in capital letters.
pub fn parts(rule: &str) -> Vec<(String, String)> {
    let parts = rule.split(';').filter_map(|part| part.split_once('='));
    parts
        .map(|(name, value)| (name.trim().to_ascii_uppercase(), value.trim().to_ascii_uppercase()))
        .collect()
}

/// A rule that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// In days: 1, or 7 for weeks.
    step: i64,
    count: Option<usize>,
    until: Option<Date>,
    /// Days of the week; none: that of the start.
    days: BTreeSet<u8>,
}

impl Rule {
    /// Reads a rule; `None` when it is of a sort that is not known.
    pub fn read(rule: &str) -> Option<Rule> {
        let mut read = Rule { step: 0, count: None, until: None, days: BTreeSet::new() };
        let (mut interval, mut unit) = (1, 0);
        for (name, value) in parts(rule) {
            match &*name {
                "FREQ" => {
                    unit = match &*value {
                        "DAILY" => 1,
                        "WEEKLY" => 7,
                        _ => return None,
                    }
                }
                "INTERVAL" => interval = value.parse().ok().filter(|it| (1..=366).contains(it))?,
                "COUNT" => read.count = Some(value.parse().ok()?),
                "UNTIL" => read.until = Some(Written::read(&value)?.date),
                "BYDAY" => read.days = value.split(',').map(weekday).collect::<Option<_>>()?,
                "WKST" if value == "MO" => {}
                _ => return None,
            }
        }
        read.step = unit * interval;
        (unit > 0).then_some(read)
    }

    /// Whether it says when it ends.
    pub fn ends(&self) -> bool {
        self.count.is_some() || self.until.is_some()
    }

    /// The dates from the start on, which is one of them in any case; none after `last`, and not
    /// more than [`MOST`].
    pub fn dates(&self, start: Date, last: Date) -> Vec<Date> {
        let last = self.until.map_or(last, |until| until.min(last));
        let most = self.count.unwrap_or(MOST).clamp(1, MOST);
        let is_weekly = self.step % 7 == 0;
        let week = start.days() - i64::from(start.weekday());
        let mut dates = vec![start];
        let mut days = start.days() + 1;
        // Of each date it is asked whether the rule has it: some hundreds of weeks at most.
        while dates.len() < most && days <= last.days() && days < start.days() + 100 * 366 {
            let date = Date::from_days(days);
            let is_day = match self.days.is_empty() {
                true => !is_weekly || date.weekday() == start.weekday(),
                false => self.days.contains(&date.weekday()),
            };
            let is_step = match is_weekly && self.step > 1 {
                true => (days - week).div_euclid(7) * 7 % self.step == 0,
                false => (days - start.days()) % self.step == 0,
            };
            if is_day && is_step {
                dates.push(date);
            }
            days += 1;
        }
        dates
    }
}

/// The date of the `number`th weekday of a month: `-1` is its last one.
pub fn nth_weekday(year: i32, month: u8, number: i64, weekday: u8) -> Option<Date> {
    let first = Date { year, month, day: 1 };
    let next = match month {
        12 => Date { year: year + 1, month: 1, day: 1 },
        _ => Date { month: month + 1, ..first },
    };
    let day = i64::from(weekday);
    let days = match number {
        1.. => {
            let ahead = (day - i64::from(first.weekday())).rem_euclid(7);
            first.days() + ahead + (number - 1) * 7
        }
        ..=-1 => {
            let last = Date::from_days(next.days() - 1);
            let back = (i64::from(last.weekday()) - day).rem_euclid(7);
            last.days() - back + (number + 1) * 7
        }
        0 => return None,
    };
    (first.days()..next.days()).contains(&days).then(|| Date::from_days(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn dates(rule: &str, start: &str, last: &str) -> Vec<String> {
        let dates = Rule::read(rule).unwrap().dates(date(start), date(last));
        dates.into_iter().map(|date| date.to_string()[5..].to_owned()).collect()
    }

    #[test]
    fn each_day_and_each_week_are_known() {
        assert_eq!(
            dates("FREQ=DAILY;COUNT=3", "2030-05-06", "2031-01-01"),
            ["05-06", "05-07", "05-08"]
        );
        assert_eq!(dates("FREQ=DAILY;INTERVAL=2", "2030-05-06", "2030-05-09"), ["05-06", "05-08"]);
        assert_eq!(
            dates("freq=weekly;until=20300520T070000Z", "2030-05-06", "2031-01-01"),
            ["05-06", "05-13", "05-20"]
        );
        // A Monday.
        assert_eq!(
            dates("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4", "2030-05-06", "2031-01-01"),
            ["05-06", "05-08", "05-20", "05-22"]
        );
        assert_eq!(
            dates("FREQ=DAILY;BYDAY=SA,SU", "2030-05-06", "2030-05-12"),
            ["05-06", "05-11", "05-12"]
        );
        for rule in ["FREQ=MONTHLY", "COUNT=3", "FREQ=DAILY;BYHOUR=9", "FREQ=WEEKLY;BYDAY=1MO", ""]
        {
            assert_eq!(Rule::read(rule), None, "{rule}");
        }
    }

    #[test]
    fn a_weekday_of_a_month_is_found_from_both_ends() {
        let found =
            |month, number, day| nth_weekday(2030, month, number, day).map(|it| it.to_string());
        assert_eq!(found(3, -1, 6).as_deref(), Some("2030-03-31"));
        assert_eq!(found(10, -1, 6).as_deref(), Some("2030-10-27"));
        assert_eq!(found(3, 2, 6).as_deref(), Some("2030-03-10"));
        assert_eq!((found(2, 5, 0), found(2, 0, 0)), (None, None));
    }

    proptest! {
        #[test]
        fn no_rule_goes_on_for_ever(rule in "(FREQ=(DAILY|WEEKLY)|;INTERVAL=[0-9]{1,4}|;COUNT=[0-9]{1,6}|;BYDAY=(MO|SU)){0,4}", days in 0i64..80_000) {
            let Some(rule) = Rule::read(&rule) else { return Ok(()) };
            let start = Date::from_days(days);
            let dates = rule.dates(start, date("2200-01-01"));
            prop_assert!((1..=MOST).contains(&dates.len()));
            prop_assert!(dates.windows(2).all(|two| two[0] < two[1]));
        }
    }
}
