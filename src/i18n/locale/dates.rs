//! What ICU4X knows of the dates of a language: the names in them, and their patterns.

use super::calendar::Names;
use super::template::{FULL_FIRST, Formatted, SHORT_FIRST, template};
use crate::programme::time::Date;
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{MD, MDE, YMD, YMDE};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames, MonthNameLength};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, parts};
use icu_locale::extensions::unicode::{key, value};
use icu_locale::{LanguageIdentifier, Locale};
use std::array;
use writeable::{Part, TryWriteable};

/// The patterns of dates as templates.
pub(super) struct Patterns {
    pub(super) long: String,
    pub(super) medium: String,
    pub(super) short: String,
    pub(super) plain: String,
}

/// How a language writes some of the fields of a date.
type Format = Box<dyn Fn(Date) -> Formatted>;

/// A [`Format`] for a set of fields. A macro, because each set is a type.
macro_rules! formatter {
    ($locale:expr, $fields:expr) => {{
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new($locale, $fields)
            .expect("there are patterns for all languages, if only those of the root");
        Box::new(move |date| Formatted::of(&formatter.format(&gregorian(date)))) as Format
    }};
}

/// What ICU4X makes of dates in a language, in the digits 0 to 9.
pub(super) struct Formats {
    long: Format,
    medium: Format,
    short: Format,
    plain: Format,
    /// Weekday, day and month, abbreviated.
    narrow: Format,
    months: [String; 12],
    months_short: [String; 12],
}

impl Formats {
    /// The formats of a language in its region.
    pub(super) fn of(locale: &LanguageIdentifier) -> Formats {
        let mut locale = Locale::from(locale.clone());
        locale.extensions.unicode.keywords.set(key!("nu"), value!("latn"));
        let locale = DateTimeFormatterPreferences::from(&locale);
        Formats {
            long: formatter!(locale, YMDE::long()),
            medium: formatter!(locale, MDE::long()),
            short: formatter!(locale, MD::medium()),
            plain: formatter!(locale, YMD::long()),
            narrow: formatter!(locale, MDE::medium()),
            months: month_names(locale, MonthNameLength::Wide, "MMMM"),
            months_short: month_names(locale, MonthNameLength::Abbreviated, "MMM"),
        }
    }

    /// Whether the language has names of its own: those of the root are M01 to M12.
    pub(super) fn have_names(&self) -> bool {
        self.months[0] != "M01"
    }

    /// The names as they stand in dates.
    pub(super) fn names(&self) -> Names {
        Names {
            months: self.months.clone(),
            months_short: self.months_short.clone(),
            // Finnish has another form in dates than the one that the CLDR calls the form of dates.
            weekdays: weekday_names(&self.long),
            weekdays_short: weekday_names(&self.narrow),
        }
    }

    /// The patterns as templates; where none tells a pattern, that of ISO 8601.
    pub(super) fn patterns(&self, names: &Names) -> Patterns {
        let numbers = Patterns::numbers();
        let [weekday, day, month, year] = [parts::WEEKDAY, parts::DAY, parts::MONTH, parts::YEAR];
        let full = |format, fields: &[Part]| template(names, fields, FULL_FIRST, format);
        let short = template(names, &[day, month], SHORT_FIRST, &self.short);
        Patterns {
            long: full(&self.long, &[weekday, day, month, year]).unwrap_or(numbers.long),
            medium: full(&self.medium, &[weekday, day, month]).unwrap_or(numbers.medium),
            short: short.unwrap_or(numbers.short),
            plain: full(&self.plain, &[day, month, year]).unwrap_or(numbers.plain),
        }
    }
}

impl Patterns {
    /// Dates in numbers (ISO 8601).
    pub(super) fn numbers() -> Patterns {
        let [day, date] = ["{month_number2}-{day2}", "{year}-{month_number2}-{day2}"];
        Patterns { long: date.into(), medium: day.into(), short: day.into(), plain: date.into() }
    }
}

/// The names of the months by their symbol in patterns (UTS #35).
fn month_names(
    locale: DateTimeFormatterPreferences,
    length: MonthNameLength,
    symbol: &str,
) -> [String; 12] {
    let mut names =
        FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::new_without_number_formatting(
            locale,
        );
    names.include_month_names(length).expect("there are names, if only those of the root");
    let pattern: DateTimePattern = symbol.parse().expect("it is a symbol of UTS #35");
    let names = names.with_pattern_unchecked(&pattern);
    array::from_fn(|at| {
        let name = names.format(&gregorian(first_of(at)));
        name.try_write_to_string().expect("the names are there").into_owned()
    })
}

/// The names of the days of the week in dates.
fn weekday_names(format: &Format) -> [String; 7] {
    array::from_fn(|at| format(weekday(at)).part(parts::WEEKDAY).unwrap_or_default().to_owned())
}

/// The first day of a month, which is counted from 0.
fn first_of(month: usize) -> Date {
    Date { year: 2027, month: month as u8 + 1, day: 1 }
}

/// A date on a day of the week; 0 is Monday.
fn weekday(weekday: usize) -> Date {
    Date { year: 2027, month: 2, day: weekday as u8 + 1 }
}

fn gregorian(date: Date) -> icu_calendar::Date<Gregorian> {
    icu_calendar::Date::try_new_gregorian(date.year, date.month, date.day)
        .expect("there is such a date")
}
