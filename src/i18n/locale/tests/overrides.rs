//! Own data of a language in the place of the CLDR's.

use super::*;
use serde_json::{Value, json};

fn with(tag: &str, region: &str, overrides: &Value) -> Result<LocaleData, LocaleFault> {
    let overrides: OverridesByLocale = serde_json::from_value(overrides.clone()).unwrap();
    LocaleData::with(tag, Some(region), &overrides)
}

/// What makes the dates of the CLDR those of the first event.
fn of_the_first_event() -> Value {
    json!({
        "ar": { "date_long": "{weekday} {day} {month} {year}", "date_medium": "{weekday} {day} {month}" },
        "en-001": {
            "date_long": "{weekday} {day} {month} {year}",
            "months_short":
                ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        },
        "zgh": {
            "months": [
                "ⵉⵏⵏⴰⵢⵔ", "ⴱⵕⴰⵢⵕ", "ⵎⴰⵕⵚ", "ⵉⴱⵔⵉⵔ", "ⵎⴰⵢⵢⵓ", "ⵢⵓⵏⵢⵓ",
                "ⵢⵓⵍⵢⵓⵣ", "ⵖⵓⵛⵜ", "ⵛⵓⵜⴰⵏⴱⵉⵔ", "ⴽⵜⵓⴱⵔ", "ⵏⵓⵡⴰⵏⴱⵉⵔ", "ⴷⵓⵊⴰⵏⴱⵉⵔ",
            ],
            "months_short": [
                "ⵉⵏⵏ", "ⴱⵕⴰ", "ⵎⴰⵕ", "ⵉⴱⵔ", "ⵎⴰⵢ", "ⵢⵓⵏ", "ⵢⵓⵍ", "ⵖⵓⵛ", "ⵛⵓⵜ", "ⴽⵜⵓ", "ⵏⵓⵡ", "ⴷⵓⵊ",
            ],
            "weekdays": ["ⴰⵢⵏⴰⵙ", "ⴰⵙⵉⵏⴰⵙ", "ⴰⴽⵕⴰⵙ", "ⴰⴽⵡⴰⵙ", "ⴰⵙⵉⵎⵡⴰⵙ", "ⴰⵙⵉⴹⵢⴰⵙ", "ⴰⵙⴰⵎⴰⵙ"],
            "plurals_like": "en",
            "date_long": "{weekday} {day} {month} {year}",
            "date_medium": "{weekday} {day} {month}",
            "date_short": "{day} {month_short}",
            "date_plain": "{day} {month} {year}",
            "autonym": "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        },
    })
}

#[test]
fn with_overrides_dates_are_those_of_the_first_event() {
    // The first day of a month is "1er" in French: that is no pattern of the CLDR.
    for (date, told) in [
        (
            "2025-07-02",
            [
                ["الأربعاء 2 يوليوز 2025", "الأربعاء 2 يوليوز", "2 يوليوز", "2 يوليوز 2025"],
                ["ⴰⴽⵕⴰⵙ 2 ⵢⵓⵍⵢⵓⵣ 2025", "ⴰⴽⵕⴰⵙ 2 ⵢⵓⵍⵢⵓⵣ", "2 ⵢⵓⵍ", "2 ⵢⵓⵍⵢⵓⵣ 2025"],
                ["mercredi 2 juillet 2025", "mercredi 2 juillet", "2 juil.", "2 juillet 2025"],
                ["Wednesday 2 July 2025", "Wednesday 2 July", "2 Jul", "2 July 2025"],
            ],
        ),
        (
            "2026-08-30",
            [
                ["الأحد 30 غشت 2026", "الأحد 30 غشت", "30 غشت", "30 غشت 2026"],
                ["ⴰⵙⴰⵎⴰⵙ 30 ⵖⵓⵛⵜ 2026", "ⴰⵙⴰⵎⴰⵙ 30 ⵖⵓⵛⵜ", "30 ⵖⵓⵛ", "30 ⵖⵓⵛⵜ 2026"],
                ["dimanche 30 août 2026", "dimanche 30 août", "30 août", "30 août 2026"],
                ["Sunday 30 August 2026", "Sunday 30 August", "30 Aug", "30 August 2026"],
            ],
        ),
    ] {
        for (tag, told) in ["ar", "zgh", "fr", "en"].into_iter().zip(told) {
            let data = with(tag, "MA", &of_the_first_event()).unwrap();
            assert_eq!(dates(&data, date), told);
        }
    }
}

#[test]
fn the_names_of_the_first_event_are_those_of_the_cldr() {
    assert_eq!(
        data("ar", "MA").weekdays,
        ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
    );
    assert_eq!(
        data("fr", "MA").months,
        [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre"
        ]
    );
    assert_eq!(
        data("fr", "MA").weekdays,
        ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    );
    assert_eq!(
        data("en", "MA").weekdays,
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    );
}

/// If one of these fails, the CLDR has changed, and an override may have become needless.
#[test]
fn the_cldr_differs_from_the_first_event_in_commas_in_september_and_in_all_of_amazigh() {
    let told = |tag| dates(&data(tag, "MA"), "2025-09-01");
    assert_eq!(told("ar"), ["الاثنين، 1 شتنبر 2025", "الاثنين، 1 شتنبر", "1 شتنبر", "1 شتنبر 2025"]);
    assert_eq!(
        told("en"),
        ["Monday, 1 September 2025", "Monday 1 September", "1 Sept", "1 September 2025"]
    );
    assert_eq!(
        told("fr"),
        ["lundi 1 septembre 2025", "lundi 1 septembre", "1 sept.", "1 septembre 2025"]
    );
    assert!(!has_calendar("zgh").unwrap());
}

#[test]
fn what_is_not_overridden_is_the_cldrs() {
    let own = with("ar", "MA", &of_the_first_event()).unwrap();
    let LocaleData { date_long, date_medium, .. } = own.clone();
    assert_eq!(own, LocaleData { date_long, date_medium, ..data("ar", "MA") });
}

#[test]
fn overrides_of_a_language_hold_in_its_regions_and_the_nearest_has_the_last_word() {
    let overrides = json!({
        "en": { "joint": " + ", "date_short": "{day}" },
        "en-001": { "date_short": "{day2}" },
        "en-GB": { "date_short": "{month_number}" },
    });
    let told = |region| {
        let data = with("en", region, &overrides).unwrap();
        (data.date_short, data.joint)
    };
    assert_eq!(told("GB"), ("{month_number}".to_owned(), " + ".to_owned()));
    assert_eq!(told("MA"), ("{day2}".to_owned(), " + ".to_owned()));
    assert_eq!(told("US"), ("{day}".to_owned(), " + ".to_owned()));
}

#[test]
fn amazigh_is_counted_as_its_words_say() {
    let zgh = with("zgh", "MA", &of_the_first_event()).unwrap();
    assert_eq!(zgh.plurals, data("en", "").plurals);
    assert_eq!(zgh.autonym.as_deref(), Some("ⵜⴰⵎⴰⵣⵉⵖⵜ"));
}

#[test]
fn an_unknown_placeholder_is_named() {
    for pattern in ["{day} {moon}", "{day} {month"] {
        let fault = with("fr", "MA", &json!({ "fr": { "date_short": pattern } })).unwrap_err();
        assert_eq!(fault, LocaleFault::Pattern(pattern.to_owned()));
    }
    let every = "{weekday}{weekday_short}{day}{day2}{month}{month_short}{month_number}\
                 {month_number2}{year}";
    assert!(with("fr", "MA", &json!({ "fr": { "date_short": every } })).is_ok());
}

#[test]
fn an_unknown_field_is_refused() {
    let unknown = json!({ "fr": { "date_tiny": "{day}" } });
    assert!(serde_json::from_value::<OverridesByLocale>(unknown).is_err());
}
