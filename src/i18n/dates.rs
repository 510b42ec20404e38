//! Dates as a language writes them: its words hold the names and the patterns.
//!
//! Digits are 0 to 9 everywhere, the clock has 24 hours.

use super::loaded::of;
use super::messages::Message;
use super::words::Words;
use super::{fill, fill_with, isolate, say};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::programme::time::{Clock, Date, Moment};

/// The patterns of dates, by their places in the words of a language.
#[derive(Clone, Copy)]
enum Pattern {
    Long,
    Medium,
    Short,
    Plain,
}

fn pattern(words: &Words, pattern: Pattern) -> &'static str {
    words.dates.get(pattern as usize).copied().unwrap_or("{year}-{month_number2}-{day2}")
}

/// The value of a field of a pattern.
fn value(words: &Words, field: &str, date: Date) -> String {
    let name = |names: &[&str], at: usize| names.get(at).map_or(String::new(), |it| (*it).into());
    let month = usize::from(date.month.clamp(1, 12)) - 1;
    match field {
        "weekday" => name(&words.weekdays, date.weekday().into()),
        "weekday_short" => name(&words.weekdays, usize::from(date.weekday()) + 7),
        "day" if date.day == 1 && !words.first_day.is_empty() => words.first_day.to_owned(),
        "day" => date.day.to_string(),
        "day2" => format!("{:02}", date.day),
        "month" => name(&words.months, month),
        "month_short" => name(&words.months, month + 12),
        "month_number" => date.month.to_string(),
        "month_number2" => format!("{:02}", date.month),
        "year" => date.year.to_string(),
        _ => String::new(),
    }
}

/// A date, or a part of a pattern of one.
fn written(words: &Words, pattern: &str, date: Date) -> String {
    fill_with(pattern, &|field| Some(value(words, field, date)))
}

fn date(lang: Lang, which: Pattern, date: Date) -> String {
    let words = of(lang.code());
    written(words, pattern(words, which), date)
}

/// The name of the day of the week: "mardi".
pub fn weekday(lang: Lang, date: Date) -> String {
    value(of(lang.code()), "weekday", date)
}

/// "mardi 1er juillet 2025". In running text: French days have no capital.
pub fn date_long(lang: Lang, day: Date) -> String {
    date(lang, Pattern::Long, day)
}

/// "mardi 1er juillet", as on a tab.
pub fn date_medium(lang: Lang, day: Date) -> String {
    date(lang, Pattern::Medium, day)
}

/// "1er juil.", as on a narrow tab.
pub fn date_short(lang: Lang, day: Date) -> String {
    date(lang, Pattern::Short, day)
}

/// "1er juillet 2025 à 09:30", on the clock of the venue.
pub fn date_time(lang: Lang, moment: Moment) -> String {
    let template = say(lang, Message::DateTime);
    let date = date(template.lang, Pattern::Plain, moment.date());
    fill(template.text, &[("date", &date), ("time", &moment.clock().to_string())])
}

/// "09:30–10:30", or "09:30" without an end. The same in all languages; where text runs from
/// right to left it belongs into an isolated run from left to right.
pub fn time_range(start: Clock, end: Option<Clock>) -> String {
    end.map_or_else(|| start.to_string(), |end| format!("{start}–{end}"))
}

/// When a session takes place, on one day: "09:30–10:30"; over several: "1er juil. 10:00 –
/// 2 juil. 12:00". The times are isolated.
pub fn session_time(index: &Index, session: &Session, lang: Lang) -> String {
    let Some(end) = session.end.filter(|_| index.lasts_for_days(session)) else {
        return isolate(&time_range(session.start.clock(), session.end.map(Moment::clock)));
    };
    let [start, end] = [session.start, end].map(|moment| day_and_time(lang, moment));
    format!("{start} – {end}")
}

/// "1er juil. 10:00": a moment of an event whose year and month are known.
pub fn day_and_time(lang: Lang, moment: Moment) -> String {
    format!("{} {}", date_short(lang, moment.date()), isolate(&moment.clock().to_string()))
}

/// "1er et 2 juillet 2025", "du 30 juin au 3 juillet 2025": the days of an event. The order of
/// the two days does not matter.
pub fn date_range(lang: Lang, one: Date, other: Date) -> String {
    let (from, to) = (one.min(other), one.max(other));
    if from == to {
        return date(lang, Pattern::Plain, to);
    }
    let in_one_month = (from.year, from.month) == (to.year, to.month);
    let message = match (in_one_month, to.days() - from.days()) {
        (true, 1) => Message::DateTwoDays,
        (true, _) => Message::DateDays,
        (false, 1) => Message::DateNextDay,
        (false, _) => Message::DateRange,
    };
    let template = say(lang, message);
    let [from, to] = ends(of(template.lang.code()), from, to);
    fill(template.text, &[("from", &from), ("to", &to)])
}

/// The ends of a span of days, without what the other end tells as well: the first one up to the
/// last field in which they differ, the second one from the first such field on. (CLDR has a
/// pattern for each case, and these are what most of them come to.)
fn ends(words: &Words, from: Date, to: Date) -> [String; 2] {
    let pattern = pattern(words, Pattern::Plain);
    // Of another month all days are others, though their numbers may be the same.
    let differs = |field: &str| match field {
        "year" => from.year != to.year,
        _ if field.starts_with("month") => (from.year, from.month) != (to.year, to.month),
        _ => from != to,
    };
    let fields: Vec<(usize, usize)> = pattern
        .match_indices('{')
        .filter_map(|(at, _)| {
            let end = at + pattern[at..].find('}')?;
            differs(&pattern[at + 1..end]).then_some((at, end + 1))
        })
        .collect();
    let (start, end) = match (fields.first(), fields.last()) {
        (Some((start, _)), Some((_, end))) => (*start, *end),
        _ => (0, pattern.len()),
    };
    // What clings to a number belongs to it, as in "1." and "1日"; a comma divides.
    let rest = &pattern[end..];
    let clings = rest.find([' ', '\u{a0}', '{']).unwrap_or(rest.len());
    let first = pattern[..end + clings].trim_end_matches([',', '،']);
    [written(words, first, from), written(words, &pattern[start..], to)]
}

/// "aujourd’hui", "demain" or "mercredi 2 juillet", in running text.
pub fn relative_day(lang: Lang, date: Date, today: Date) -> String {
    match date.days() - today.days() {
        0 => say(lang, Message::NowToday).text.to_owned(),
        1 => say(lang, Message::NowTomorrow).text.to_owned(),
        _ => date_medium(lang, date),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// The words of a function in all languages, in the order of [`Lang::ALL`].
    fn in_all(tell: impl Fn(Lang) -> String) -> [String; 4] {
        Lang::ALL.map(tell)
    }

    #[test]
    fn the_days_of_the_first_event_are_written_as_printed() {
        assert_eq!(
            in_all(|lang| date_long(lang, date("2025-07-01"))),
            [
                "الثلاثاء 1 يوليوز 2025",
                "ⴰⵙⵉⵏⴰⵙ 1 ⵢⵓⵍⵢⵓⵣ 2025",
                "mardi 1er juillet 2025",
                "Tuesday 1 July 2025"
            ]
        );
        assert_eq!(
            in_all(|lang| date_long(lang, date("2025-07-02"))),
            [
                "الأربعاء 2 يوليوز 2025",
                "ⴰⴽⵕⴰⵙ 2 ⵢⵓⵍⵢⵓⵣ 2025",
                "mercredi 2 juillet 2025",
                "Wednesday 2 July 2025"
            ]
        );
    }

    #[test]
    fn tabs_get_shorter_names() {
        let day = date("2025-07-01");
        assert_eq!(
            in_all(|lang| date_medium(lang, day)),
            ["الثلاثاء 1 يوليوز", "ⴰⵙⵉⵏⴰⵙ 1 ⵢⵓⵍⵢⵓⵣ", "mardi 1er juillet", "Tuesday 1 July"]
        );
        assert_eq!(
            in_all(|lang| date_short(lang, day)),
            ["1 يوليوز", "1 ⵢⵓⵍ", "1er juil.", "1 Jul"]
        );
    }

    #[test]
    fn two_days_are_joined_and_more_are_spanned() {
        let range = |from, to| in_all(|lang| date_range(lang, date(from), date(to)));
        assert_eq!(
            range("2025-07-01", "2025-07-02"),
            ["1 و2 يوليوز 2025", "1–2 ⵢⵓⵍⵢⵓⵣ 2025", "1er et 2 juillet 2025", "1–2 July 2025"]
        );
        assert_eq!(
            range("2025-07-01", "2025-07-04"),
            [
                "من 1 إلى 4 يوليوز 2025",
                "1–4 ⵢⵓⵍⵢⵓⵣ 2025",
                "du 1er au 4 juillet 2025",
                "1–4 July 2025"
            ]
        );
        assert_eq!(range("2025-07-02", "2025-07-01"), range("2025-07-01", "2025-07-02"));
        assert_eq!(range("2025-07-01", "2025-07-01")[2], "1er juillet 2025");
    }

    #[test]
    fn a_range_over_months_and_years_names_both() {
        let range = |from, to| in_all(|lang| date_range(lang, date(from), date(to)));
        assert_eq!(
            range("2025-06-30", "2025-07-03"),
            [
                "من 30 يونيو إلى 3 يوليوز 2025",
                "30 ⵢⵓⵏⵢⵓ – 3 ⵢⵓⵍⵢⵓⵣ 2025",
                "du 30 juin au 3 juillet 2025",
                "30 June – 3 July 2025"
            ]
        );
        assert_eq!(range("2025-06-30", "2025-07-01")[0], "30 يونيو و1 يوليوز 2025");
        assert_eq!(range("2025-12-30", "2026-01-01")[2], "du 30 décembre 2025 au 1er janvier 2026");
        // The same month of another year is another month.
        assert_eq!(range("2025-07-01", "2026-07-01")[3], "1 July 2025 – 1 July 2026");
    }

    #[test]
    fn every_month_and_weekday_has_a_name_of_its_own() {
        for lang in Lang::ALL {
            let months =
                (1..=12).map(|month| date_medium(lang, Date { year: 2025, month, day: 5 }));
            let days = (1..=7).map(|day| weekday(lang, Date { year: 2025, month: 9, day }));
            assert_eq!(months.collect::<std::collections::BTreeSet<_>>().len(), 12);
            assert_eq!(days.collect::<std::collections::BTreeSet<_>>().len(), 7);
        }
        assert_eq!(date_long(Lang::AR, date("2026-08-30")), "الأحد 30 غشت 2026");
    }

    #[test]
    fn times_are_told_on_the_clock_of_the_venue() {
        let moment = Moment::parse("2025-07-01T23:05:00Z").unwrap().at_offset(60);
        assert_eq!(
            in_all(|lang| date_time(lang, moment)),
            [
                "2 يوليوز 2025 على الساعة 00:05",
                "2 ⵢⵓⵍⵢⵓⵣ 2025 00:05",
                "2 juillet 2025 à 00:05",
                "2 July 2025 at 00:05"
            ]
        );
        let clock = |hour, minute| Clock { hour, minute };
        assert_eq!(time_range(clock(9, 5), Some(clock(10, 30))), "09:05–10:30");
        assert_eq!(time_range(clock(9, 5), None), "09:05");
    }

    #[test]
    fn near_days_are_told_from_today() {
        let today = date("2025-06-30");
        let told = |text| in_all(|lang| relative_day(lang, date(text), today));
        assert_eq!(told("2025-06-30"), ["اليوم", "ⴰⵙⵙⴰ", "aujourd’hui", "today"]);
        assert_eq!(told("2025-07-01"), ["غدًا", "ⴰⵙⴽⴽⴰ", "demain", "tomorrow"]);
        assert_eq!(told("2025-07-02")[2], "mercredi 2 juillet");
        assert_eq!(told("2025-06-29")[2], "dimanche 29 juin");
    }
}
