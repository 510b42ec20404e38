//! Dates as they are written in Morocco, in four languages.
//!
//! Digits are 0 to 9 everywhere, the clock has 24 hours. Names are in [`super::calendar`].

use super::calendar::{month_of, weekday};
use super::{isolate, say};
use crate::programme::index::Index;
use crate::programme::lang::Lang;
use crate::programme::model::Session;
use crate::programme::time::{Clock, Date, Moment};

/// The number of the day; the first of a month is "1er" in French.
fn day_of(lang: Lang, date: Date) -> String {
    if lang == Lang::FR && date.day == 1 { "1er".to_owned() } else { date.day.to_string() }
}

fn day_and_month(lang: Lang, date: Date) -> String {
    format!("{} {}", day_of(lang, date), month_of(lang, date).name)
}

fn day_month_year(lang: Lang, date: Date) -> String {
    format!("{} {}", day_and_month(lang, date), date.year)
}

/// "mardi 1er juillet 2025". In running text: French days have no capital.
pub fn date_long(lang: Lang, date: Date) -> String {
    format!("{} {}", weekday(lang, date), day_month_year(lang, date))
}

/// "mardi 1er juillet", as on a tab.
pub fn date_medium(lang: Lang, date: Date) -> String {
    format!("{} {}", weekday(lang, date), day_and_month(lang, date))
}

/// "1er juil.", as on a narrow tab.
pub fn date_short(lang: Lang, date: Date) -> String {
    format!("{} {}", day_of(lang, date), month_of(lang, date).short)
}

/// "1er juillet 2025 à 09:30", on the clock of the venue.
pub fn date_time(lang: Lang, moment: Moment) -> String {
    let joint = match lang.code() {
        "ar" => " على الساعة ",
        "zgh" => " ",
        "fr" => " à ",
        _ => " at ",
    };
    format!("{}{joint}{}", day_month_year(lang, moment.date()), moment.clock())
}

/// "09:30–10:30", or "09:30" without an end. The same in all languages; in Arabic it belongs
/// into an isolated run from left to right.
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
pub fn date_range(lang: Lang, from: Date, to: Date) -> String {
    let (from, to) = (from.min(to), from.max(to));
    if from == to {
        return day_month_year(lang, to);
    }
    let start = if from.year != to.year {
        day_month_year(lang, from)
    } else if from.month != to.month {
        day_and_month(lang, from)
    } else {
        day_of(lang, from)
    };
    let end = day_month_year(lang, to);
    match lang.code() {
        "ar" if to.days() - from.days() == 1 => format!("{start} و{end}"),
        "ar" => format!("من {start} إلى {end}"),
        "fr" if to.days() - from.days() == 1 => format!("{start} et {end}"),
        "fr" => format!("du {start} au {end}"),
        // A dash between numbers is close, between words it has room.
        "en" | "zgh" if from.month == to.month && from.year == to.year => {
            format!("{start}–{end}")
        }
        _ => format!("{start} – {end}"),
    }
}

/// "aujourd’hui", "demain" or "mercredi 2 juillet", in running text.
pub fn relative_day(lang: Lang, date: Date, today: Date) -> String {
    match date.days() - today.days() {
        0 => say(lang, |m| m.now.today).text.to_owned(),
        1 => say(lang, |m| m.now.tomorrow).text.to_owned(),
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
