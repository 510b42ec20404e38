//! What repeats (RFC 5545, section 3.3.10). The rules are those of the crate `rrule`; here is what they
//! are asked, and how much of an answer is taken.

use super::written::Written;
use crate::programme::time::Date;
use rrule::RRuleSet;

/// The most times that one event is repeated.
pub const MOST: usize = 100;

/// Days of the week in their order, as iCalendar writes them.
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// The parts of rules that tell times of the day.
const OF_TIMES: [&str; 3] = ["BYHOUR", "BYMINUTE", "BYSECOND"];

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

/// A rule as it is written, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// All but its end.
    rest: String,
    /// The last time that it may have, on the clock that it is written for.
    until: Option<Written>,
    count: Option<usize>,
    is_several_a_day: bool,
}

/// The times of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times {
    /// They, the first one always among them.
    pub starts: Vec<Written>,
    /// Whether there are more of them than are read.
    pub is_cut: bool,
}

impl Rule {
    /// Takes a rule apart; `None` when its end is no time, its count no number, or its days none.
    pub fn read(rule: &str) -> Option<Rule> {
        let parts = parts(rule);
        let part = |name: &str| {
            let value = parts.iter().find(|(known, _)| known == name);
            value.map(|(_, value)| &**value).unwrap_or_default()
        };
        let frequency = part("FREQ");
        // There is no second Tuesday of a week; the crate would take each day of it.
        let is_numbered = part("BYDAY").contains(|sign: char| sign.is_ascii_digit());
        if is_numbered && !["MONTHLY", "YEARLY"].contains(&frequency) {
            return None;
        }
        let until = match part("UNTIL") {
            "" => None,
            until => Some(Written::read(until)?),
        };
        let is_of_hours = ["HOURLY", "MINUTELY", "SECONDLY"].contains(&frequency);
        let rest = parts.iter().filter(|(name, _)| name != "UNTIL");
        let count = match part("COUNT") {
            "" => None,
            count => Some(count.parse().ok()?),
        };
        Some(Rule {
            rest: rest.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(";"),
            until,
            count,
            is_several_a_day: is_of_hours || OF_TIMES.iter().any(|it| !part(it).is_empty()),
        })
    }

    /// Whether it says when it ends.
    pub fn ends(&self) -> bool {
        self.count.is_some() || self.until.is_some()
    }

    /// The last time that it may have, where it tells one.
    pub fn until(&self) -> Option<Written> {
        self.until
    }

    /// Whether it may have several times on one day, so that a date alone does not tell which.
    pub fn is_several_a_day(&self) -> bool {
        self.is_several_a_day
    }

    /// Its times from the start on, which is one of them in any case: none after `last` where it
    /// says no end itself, and not more than [`MOST`]. `None` when it is no rule.
    pub fn times(&self, start: Written, last: Date) -> Option<Times> {
        let end = match (self.until, self.count.is_some()) {
            (None, true) => String::new(),
            (None, false) => format!(";UNTIL={}", end_of(last)),
            // An end in UTC may lie on another day of the clock: whoever knows the zone looks again.
            (Some(until), _) if until.is_utc != start.is_utc && until.minutes.is_some() => {
                format!(";UNTIL={}", end_of(Date::from_days(until.date.days() + 1)))
            }
            (Some(until), _) if until.minutes.is_none() => format!(";UNTIL={}", end_of(until.date)),
            (Some(until), _) => format!(";UNTIL={}", of_utc(until)),
        };
        // Times of the clock are told as if they were in UTC, so that no zone comes between.
        let text = format!("DTSTART:{}\nRRULE:{}{end}", of_utc(start), self.rest);
        let found = text.parse::<RRuleSet>().ok()?.all(MOST as u16 + 1);
        let found_times = found.dates.iter().filter_map(|date| {
            let read = Written::read(&date.format("%Y%m%dT%H%M%S").to_string())?;
            let minutes = start.minutes.and(read.minutes);
            Some(Written { minutes, is_utc: start.is_utc, ..read })
        });
        let mut starts: Vec<Written> = [start].into_iter().chain(found_times).collect();
        starts.sort_unstable();
        starts.dedup();
        let is_cut = found.limited || self.count.unwrap_or(starts.len()).min(starts.len()) > MOST;
        // The first time counts, also where the rule would not have it (section 3.8.5.3).
        starts.truncate(self.count.unwrap_or(MOST).clamp(1, MOST));
        Some(Times { starts, is_cut })
    }
}

/// A time as one in UTC: `20300506T093000Z`.
fn of_utc(written: Written) -> String {
    let Date { year, month, day } = written.date;
    let minutes = written.minutes.unwrap_or_default();
    format!("{year:04}{month:02}{day:02}T{:02}{:02}00Z", minutes / 60, minutes % 60)
}

/// The last minute of a day.
fn end_of(date: Date) -> String {
    of_utc(Written { date, minutes: Some(24 * 60 - 1), is_utc: true })
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

    fn times(rule: &str, start: &str, last: &str) -> Option<Times> {
        Rule::read(rule)?.times(Written::read(start).unwrap(), date(last))
    }

    fn dates(rule: &str, start: &str) -> Vec<String> {
        let times = times(rule, start, "2031-01-01").unwrap();
        times.starts.iter().map(|start| start.local()).collect()
    }

    #[test]
    fn days_and_weeks_are_known() {
        let days =
            |rule| dates(rule, "20300506").join(" ").replace("2030-", "").replace("T00:00", "");
        assert_eq!(days("FREQ=DAILY;COUNT=3"), "05-06 05-07 05-08");
        assert_eq!(days("freq=weekly;until=20300520T070000Z"), "05-06 05-13 05-20");
        // A Monday.
        assert_eq!(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4"), "05-06 05-08 05-20 05-22");
        assert_eq!(days("FREQ=DAILY;BYDAY=SA,SU;UNTIL=20300512"), "05-06 05-11 05-12");
    }

    /// Examples of RFC 5545, section 3.8.5.3, in another year.
    #[test]
    fn months_and_years_are_known() {
        let days = |rule, start| dates(rule, start).join(" ").replace("T09:00", "");
        assert_eq!(
            days("FREQ=MONTHLY;COUNT=3;BYDAY=2TU", "20300514T090000"),
            "2030-05-14 2030-06-11 2030-07-09"
        );
        assert_eq!(
            days("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "20300131T090000"),
            "2030-01-31 2030-02-28 2030-03-31"
        );
        assert_eq!(
            days("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "20300507T090000"),
            "2030-05-07 2030-06-06 2030-07-04"
        );
        assert_eq!(
            days("FREQ=YEARLY;COUNT=3;BYMONTH=11;BYDAY=4TH", "20301128T090000"),
            "2030-11-28 2031-11-27 2032-11-25"
        );
        // The first time is none of the rule, and counts.
        assert_eq!(
            days("FREQ=MONTHLY;COUNT=3;BYDAY=2TU", "20300701T090000"),
            "2030-07-01 2030-07-09 2030-08-13"
        );
        // Not on the 30th of February.
        assert_eq!(
            days("FREQ=MONTHLY;COUNT=3", "20300130T090000"),
            "2030-01-30 2030-03-30 2030-04-30"
        );
    }

    #[test]
    fn several_times_a_day_are_known() {
        let hourly = "FREQ=HOURLY;INTERVAL=3;UNTIL=20300506T150000";
        assert_eq!(
            dates(hourly, "20300506T090000"),
            ["2030-05-06T09:00", "2030-05-06T12:00", "2030-05-06T15:00"]
        );
        let is_several = |rule| Rule::read(rule).unwrap().is_several_a_day();
        assert!(is_several(hourly) && is_several("FREQ=DAILY;BYHOUR=9,14"));
        assert!(!is_several("FREQ=MONTHLY;BYDAY=2TU;UNTIL=20300506T150000"));
    }

    #[test]
    fn an_end_is_told_by_the_rule_or_by_who_asks() {
        let asked = |rule| times(rule, "20300506T090000", "2030-05-08").unwrap();
        assert_eq!(asked("FREQ=DAILY").starts.len(), 3);
        assert_eq!(asked("FREQ=DAILY;COUNT=5").starts.len(), 5);
        assert!(!asked("FREQ=DAILY;COUNT=100").is_cut);
        let cut = asked("FREQ=DAILY;COUNT=101");
        assert!(cut.is_cut && cut.starts.len() == MOST);
    }

    #[test]
    fn what_is_no_rule_is_none() {
        for rule in ["COUNT=3", "FREQ=MONTHY", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=DAILY;UNTIL=soon", ""]
        {
            assert_eq!(times(rule, "20300506", "2031-01-01"), None, "{rule}");
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
        fn no_rule_goes_on_for_ever(rule in "FREQ=(SECONDLY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;INTERVAL=[0-9]{1,5}|;COUNT=[0-9]{1,6}|;BYDAY=-?[0-5]?(MO|SU)|;BYMONTHDAY=-?[0-9]{1,2}|;BYMONTH=[0-9]{1,2}|;BYSETPOS=-?[0-9]|;BYYEARDAY=[0-9]{1,3}|;BYWEEKNO=[0-9]{1,2}){0,4}", days in 0i64..80_000) {
            let start = Written { date: Date::from_days(days), minutes: None, is_utc: false };
            let times = Rule::read(&rule).and_then(|rule| rule.times(start, date("2200-01-01")));
            let Some(Times { starts, .. }) = times else { return Ok(()) };
            prop_assert!((1..=MOST).contains(&starts.len()));
            prop_assert!(starts[0] == start && starts.windows(2).all(|two| two[0] < two[1]));
        }
    }
}
