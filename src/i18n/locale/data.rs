//! What the CLDR knows of a language, put together.

use super::calendar::Names;
use super::dates::{Formats, Patterns};
use super::fault::LocaleFault;
use super::{joint, plurals, tag};
use serde::Serialize;

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
/// numbers (ISO 8601) unless the words of the language say otherwise.
pub fn has_calendar(tag: &str) -> Result<bool, LocaleFault> {
    Ok(Formats::of(&tag::regional(tag, None)?).have_names())
}
