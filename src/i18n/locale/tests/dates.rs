//! Names and patterns of some languages. The values are those of CLDR 49.

use super::*;

/// The four dates of a language in a country: long, medium, short, plain.
fn assert_dates(tag: &str, region: &str, date: &str, told: [&str; 4]) {
    assert_eq!(dates(&data(tag, region), date), told, "{tag} in {region}");
}

#[test]
fn german_and_spanish_put_their_own_words_between_numbers() {
    let first = "2025-07-01";
    assert_dates(
        "de",
        "DE",
        first,
        ["Dienstag, 1. Juli 2025", "Dienstag, 1. Juli", "1. Juli", "1. Juli 2025"],
    );
    assert_dates(
        "es",
        "ES",
        first,
        ["martes, 1 de julio de 2025", "martes, 1 de julio", "1 jul", "1 de julio de 2025"],
    );
}

#[test]
fn polish_and_russian_months_are_in_the_genitive_beside_a_day() {
    assert_dates(
        "pl",
        "PL",
        "2025-07-01",
        ["wtorek, 1 lipca 2025", "wtorek, 1 lipca", "1 lip", "1 lipca 2025"],
    );
    let year = "\u{202f}г.";
    assert_dates(
        "ru",
        "RU",
        "2026-03-08",
        [
            &format!("воскресенье, 8 марта 2026{year}"),
            "воскресенье, 8 марта",
            "8 мар.",
            &format!("8 марта 2026{year}"),
        ],
    );
    assert_eq!(data("pl", "PL").months[11], "grudnia");
    assert_eq!(data("cs", "CZ").months[6], "července");
}

#[test]
fn hebrew_has_in_before_its_months() {
    assert_dates(
        "he",
        "IL",
        "2025-07-01",
        ["יום שלישי, 1 ביולי 2025", "יום שלישי, 1 ביולי", "1 ביולי", "1 ביולי 2025"],
    );
    assert_eq!(data("he", "IL").months[6], "יולי");
}

#[test]
fn japanese_and_chinese_write_months_as_numbers() {
    for (tag, region, weekday) in [
        ("ja", "JP", "火曜日"),
        ("zh", "CN", "星期二"),
        ("zh-Hant", "TW", "星期二"),
        // In Taiwan, too, a page in simplified characters stays one.
        ("zh", "TW", "星期二"),
    ] {
        assert_dates(
            tag,
            region,
            "2025-07-01",
            [
                &format!("2025年7月1日{weekday}"),
                &format!("7月1日{weekday}"),
                "7月1日",
                "2025年7月1日",
            ],
        );
    }
    assert_eq!(data("zh", "CN").months[6], "七月");
    assert_eq!(data("zh", "CN").weekdays_short[1], "周二");
    assert_eq!(data("zh-Hant", "TW").weekdays_short[1], "週二");
}

#[test]
fn persian_thai_and_saudi_dates_are_gregorian_and_in_latin_digits() {
    assert_dates(
        "fa",
        "IR",
        "2025-07-01",
        ["سه‌شنبه 1 ژوئیه 2025", "سه‌شنبه 1 ژوئیه", "1 ژوئیه", "1 ژوئیه 2025"],
    );
    assert_dates(
        "th",
        "TH",
        "2025-07-01",
        ["วันอังคารที่ 1 กรกฎาคม ค.ศ. 2025", "วันอังคารที่ 1 กรกฎาคม", "1 ก.ค.", "1 กรกฎาคม ค.ศ. 2025"],
    );
    assert_dates(
        "ar",
        "SA",
        "2025-07-01",
        ["الثلاثاء، 1 يوليو 2025", "الثلاثاء، 1 يوليو", "1 يوليو", "1 يوليو 2025"],
    );
}

#[test]
fn hindi_has_a_comma_before_the_year() {
    assert_dates(
        "hi",
        "IN",
        "2025-07-01",
        ["मंगलवार, 1 जुलाई, 2025", "मंगलवार, 1 जुलाई", "1 जुल॰", "1 जुलाई, 2025"],
    );
}

#[test]
fn a_turkish_date_ends_with_the_day_of_the_week() {
    assert_dates(
        "tr",
        "TR",
        "2025-07-01",
        ["1 Temmuz 2025 Salı", "1 Temmuz Salı", "1 Tem", "1 Temmuz 2025"],
    );
}

#[test]
fn finnish_days_of_the_week_are_in_the_nominative_in_dates() {
    assert_dates(
        "fi",
        "FI",
        "2025-07-01",
        ["tiistai 1. heinäkuuta 2025", "tiistai 1. heinäkuuta", "1.7.", "1. heinäkuuta 2025"],
    );
}

#[test]
fn serbian_days_have_two_digits_before_a_year() {
    assert_dates(
        "sr",
        "RS",
        "2025-07-01",
        ["уторак 01. јул 2025.", "уторак 1. јул", "1. јул", "01. јул 2025."],
    );
}

#[test]
fn a_language_without_data_has_dates_in_numbers() {
    assert!(!has_calendar("zgh").unwrap());
    assert!(has_calendar("fr").unwrap());
    for tag in ["zgh", "kab", "tok", "qaa"] {
        assert_dates(tag, "MA", "2025-07-01", ["2025-07-01", "07-01", "07-01", "2025-07-01"]);
    }
    let zgh = data("zgh", "MA");
    assert_eq!((zgh.months[6].as_str(), zgh.weekdays[1].as_str()), ("07", "2"));
    assert_eq!(zgh.plurals, "x".repeat(200));
}
