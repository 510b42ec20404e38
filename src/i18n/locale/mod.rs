//! What the Unicode CLDR knows of a language, as a small record for phones: direction, names of
//! months and days of the week, patterns of dates, plural rules, the joint of lists.
//!
//! - The region of the event chooses among the forms of a language: July is يوليوز in Morocco and
//!   تموز in Iraq.
//! - Dates are Gregorian and in the digits 0 to 9, also where a country is used to others.
//! - The CLDR has no words for some languages (`zgh`), and puts commas where an event may want none:
//!   the words of a language may have [`Overrides`].
//! - What the CLDR does not have is not here: the first day of a month as "1er", "from … to …".
//!
//! Nothing here is read in a browser.

mod calendar;
mod dates;
mod joint;
mod names;
mod overrides;
mod plurals;
mod region;
mod tag;
mod template;
#[cfg(test)]
mod tests;

pub use names::language_name;
pub use overrides::{Overrides, OverridesByLocale};

pub use region::region_of_zone;

use calendar::Names;
use dates::{Formats, Patterns};
use serde::Serialize;
use std::fmt;

/// What is to be known of a language in order to write dates, counts and lists in it.
///
/// The four patterns of dates are templates. Their placeholders are `{weekday}`,
/// `{weekday_short}`, `{day}` (1), `{day2}` (01), `{month}`, `{month_short}`, `{month_number}` (7),
/// `{month_number2}` (07) and `{year}`; all else is to be written as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LocaleData {
    /// The direction of the script, as in the attribute `dir`: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The script that the language is most likely written in (ISO 15924): `Arab`, `Latn`.
    pub script: Option<String>,
    /// The name of the language in itself, as in a menu: "Français". None where the CLDR has none.
    pub autonym: Option<String>,
    /// The names of the months in full, as beside the number of a day: "lipca" in Polish. Numbers
    /// where the CLDR has no names.
    pub months: [String; 12],
    /// The same, abbreviated: "lip".
    pub months_short: [String; 12],
    /// The names of the days of the week in full, Monday first, as in a date. Numbers (ISO 8601)
    /// where the CLDR has no names.
    pub weekdays: [String; 7],
    /// The same, abbreviated.
    pub weekdays_short: [String; 7],
    /// The plural categories of the whole numbers from 0 to 199, a letter each: `z`ero, `o`ne,
    /// `t`wo, `f`ew, `m`any, other (`x`). That of a larger n is the one of 100 + n % 100, which is
    /// right for all languages that do not count thousands or millions apart.
    pub plurals: String,
    /// The pattern of weekday, day, month and year: "Tuesday, July 1, 2025".
    pub date_long: String,
    /// The pattern of weekday, day and month: "Tuesday, July 1".
    pub date_medium: String,
    /// The pattern of day and abbreviated month: "Jul 1".
    pub date_short: String,
    /// The pattern of day, month and year: "July 1, 2025".
    pub date_plain: String,
    /// What stands between the parts of an enumeration: ", ", "، ", "、".
    pub joint: String,
}

/// What is wrong with what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocaleFault {
    /// The tag of a language is not one of BCP 47.
    Tag(String),
    /// The code of a region is none.
    Region(String),
    /// A pattern of a date has a placeholder that is not known.
    Pattern(String),
}

impl fmt::Display for LocaleFault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            LocaleFault::Tag(tag) => write!(f, "{tag:?} is not the tag of a language"),
            LocaleFault::Region(code) => write!(f, "{code:?} is not the code of a region"),
            LocaleFault::Pattern(pattern) => {
                write!(f, "the pattern {pattern:?} of a date has an unknown placeholder")
            }
        }
    }
}

impl std::error::Error for LocaleFault {}

impl LocaleData {
    /// What the CLDR knows of a language (BCP 47) in the region of an event (ISO 3166: `MA`). A
    /// region in the tag itself (`pt-BR`) goes before that of the event.
    pub fn of(tag: &str, region: Option<&str>) -> Result<LocaleData, LocaleFault> {
        let (language, locale) = (tag::language(tag)?, tag::regional(tag, region)?);
        let formats = Formats::of(&locale);
        let (names, patterns) = if formats.have_names() {
            let names = formats.names();
            let patterns = formats.patterns(&names);
            (names, patterns)
        } else {
            (Names::numbers(), Patterns::numbers())
        };
        Ok(LocaleData {
            direction: tag::direction(&language),
            script: tag::script(&language),
            autonym: tag::autonym(&language),
            months: names.months,
            months_short: names.months_short,
            weekdays: names.weekdays,
            weekdays_short: names.weekdays_short,
            plurals: plurals::table(&locale),
            date_long: patterns.long,
            date_medium: patterns.medium,
            date_short: patterns.short,
            date_plain: patterns.plain,
            joint: joint::joint(&locale),
        })
    }
}

/// The script that a language is most likely written in (ISO 15924): `Arab`, `Jpan`; empty where
/// that is not known.
pub fn script(tag: &str) -> String {
    tag::language(tag).ok().and_then(|language| tag::script(&language)).unwrap_or_default()
}

/// Whether the CLDR has names of months for a language. Where it has none, dates are written in
/// numbers (ISO 8601) unless the words of the language have [`Overrides`].
pub fn has_calendar(tag: &str) -> Result<bool, LocaleFault> {
    Ok(Formats::of(&tag::regional(tag, None)?).have_names())
}
