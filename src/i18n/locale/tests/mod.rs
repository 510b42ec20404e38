mod dates;
mod every_language;
mod languages;
mod overrides;
mod regions;
mod tags;

use super::calendar::Names;
use super::template::render;
use super::*;
use crate::programme::time::Date;

/// What is known of a language in a region; without one when that is empty.
fn data(tag: &str, region: &str) -> LocaleData {
    LocaleData::of(tag, Some(region).filter(|region| !region.is_empty())).unwrap()
}

/// A date in the four patterns of a language: long, medium, short, plain.
fn dates(data: &LocaleData, date: &str) -> [String; 4] {
    let date = Date::parse(date).unwrap();
    let LocaleData { months, months_short, weekdays, weekdays_short, .. } = data.clone();
    let names = Names { months, months_short, weekdays, weekdays_short };
    [&data.date_long, &data.date_medium, &data.date_short, &data.date_plain]
        .map(|pattern| render(pattern, &names, date))
}
