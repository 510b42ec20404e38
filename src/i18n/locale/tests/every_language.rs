//! Templates and tables against what ICU4X itself says, in all languages that it has data of.

use super::languages::{WITH_PATTERNS, WITH_PLURALS};
use super::*;
use crate::i18n::locale::{plurals, tag};
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{MD, MDE, YMD, YMDE};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_locale::{LanguageIdentifier, Locale};
use icu_plurals::PluralRules;
use std::collections::BTreeSet;

/// Formats a date with ICU4X, as in [`dates`].
fn formatter(locale: LanguageIdentifier) -> impl Fn(Date) -> [String; 4] {
    let locale: Locale = format!("{locale}-u-nu-latn-ca-gregory").parse().unwrap();
    let locale = DateTimeFormatterPreferences::from(&locale);
    type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;
    let long = Formatter::try_new(locale, YMDE::long()).unwrap();
    let medium = Formatter::try_new(locale, MDE::long()).unwrap();
    let short = Formatter::try_new(locale, MD::medium()).unwrap();
    let plain = Formatter::try_new(locale, YMD::long()).unwrap();
    move |date| {
        let date = icu_calendar::Date::try_new_gregorian(date.year, date.month, date.day).unwrap();
        [long.format(&date), medium.format(&date), short.format(&date), plain.format(&date)]
            .map(|formatted| formatted.to_string())
    }
}

fn days_of(year: i32) -> impl Iterator<Item = Date> {
    let [first, next] = [year, year + 1].map(|year| Date { year, month: 1, day: 1 }.days());
    (first..next).map(Date::from_days)
}

#[test]
fn every_day_of_a_year_is_written_as_icu_writes_it_in_every_language() {
    let mut different = BTreeSet::new();
    for tag in WITH_PATTERNS.split_whitespace() {
        let data = data(tag, "");
        let icu = formatter(tag::regional(tag, None).unwrap());
        for day in days_of(2025) {
            let dates = dates(&data, &day.to_string()).into_iter().zip(icu(day));
            for (pattern, (ours, icu)) in ["long", "medium", "short", "plain"].iter().zip(dates) {
                if ours != icu {
                    different.insert((tag, *pattern));
                }
            }
        }
    }
    // The patterns of Kikuyu in the CLDR have the letters YYYY in the place of the year: dates are
    // in numbers instead.
    assert_eq!(different, BTreeSet::from([("ki", "long"), ("ki", "plain")]));
}

#[test]
fn the_table_of_plurals_is_right_in_every_language_but_for_millions() {
    let wrong_at = |numbers: &[usize]| -> BTreeSet<&str> {
        let is_wrong = |tag: &&str| {
            let locale = tag::regional(tag, None).unwrap();
            let table: Vec<char> = plurals::table(&locale).chars().collect();
            let rules = PluralRules::try_new_cardinal(Locale::from(locale).into()).unwrap();
            numbers.iter().any(|n| {
                let ours = table[if *n < 200 { *n } else { 100 + n % 100 }];
                ours != plurals::letter(rules.category_for(*n))
            })
        };
        WITH_PLURALS.split_whitespace().filter(is_wrong).collect()
    };
    let small: Vec<usize> = (0..=5_000).collect();
    assert_eq!(wrong_at(&small), BTreeSet::new());
    assert_eq!(wrong_at(&[10_000, 12_000, 100_000, 101_000, 999_999]), BTreeSet::new());
    let millions = ["br", "ca", "es", "fr", "gl", "it", "lld", "pt", "pt-PT", "scn", "vec"].into();
    assert_eq!(wrong_at(&[1_000_000]), millions);
}

#[test]
fn plurals_have_the_categories_that_grammars_tell() {
    for (tag, zero_to_twelve, hundred_to_hundred_and_four) in [
        ("ar", "zotffffffffmm", "xxxff"),
        ("en", "xoxxxxxxxxxxx", "xxxxx"),
        ("fr", "ooxxxxxxxxxxx", "xxxxx"),
        ("ja", "xxxxxxxxxxxxx", "xxxxx"),
        ("he", "xotxxxxxxxxxx", "xxxxx"),
        ("pl", "mofffmmmmmmmm", "mmfff"),
        ("ru", "mofffmmmmmmmm", "mofff"),
        ("hi", "ooxxxxxxxxxxx", "xxxxx"),
    ] {
        let table = data(tag, "").plurals;
        assert_eq!(table.len(), 200);
        assert_eq!(table[..13], *zero_to_twelve, "{tag}");
        assert_eq!(table[100..105], *hundred_to_hundred_and_four, "{tag}");
    }
}
