//! The forms of a language in the region of an event. The values are those of CLDR 49.

use super::*;
use crate::i18n::locale::tag;

fn lineage(tag: &str, region: &str) -> Vec<String> {
    tag::lineage(&tag::regional(tag, Some(region)).unwrap())
}

#[test]
fn arabic_months_are_those_of_the_country() {
    let of = |region| data("ar", region).months;
    let morocco = [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "ماي",
        "يونيو",
        "يوليوز",
        "غشت",
        "شتنبر",
        "أكتوبر",
        "نونبر",
        "دجنبر",
    ];
    assert_eq!(of("MA"), morocco);
    assert_eq!(data("ar", "MA").months_short, morocco);
    assert_eq!(
        of("IQ"),
        [
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول"
        ]
    );
    assert_eq!(
        of("EG"),
        [
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر"
        ]
    );
    assert_eq!(of("FR"), of("EG"), "a region that has no Arabic of its own");
    assert_eq!(of(""), of("EG"));
}

#[test]
fn french_months_are_shortened_as_in_the_country() {
    let of = |region| data("fr", region).months_short;
    assert_eq!(
        of("MA"),
        [
            "jan.", "fév.", "mar.", "avr.", "mai", "jui.", "juil.", "août", "sept.", "oct.",
            "nov.", "déc."
        ]
    );
    assert_eq!(of("FR")[..3], ["janv.", "févr.", "mars"]);
    assert_eq!(of("CA")[6], "juill.");
}

#[test]
fn american_english_has_the_month_first() {
    let told = ["Tuesday, July 1, 2025", "Tuesday, July 1", "Jul 1", "July 1, 2025"];
    for (tag, region) in [("en", "US"), ("en", "CA"), ("en", "PH"), ("en-US", "MA")] {
        assert_eq!(dates(&data(tag, region), "2025-07-01"), told, "{tag} in {region}");
    }
}

#[test]
fn english_is_the_worlds_where_it_is_not_american() {
    let told = ["Tuesday, 1 July 2025", "Tuesday 1 July", "1 Jul", "1 July 2025"];
    for (tag, region) in
        [("en", "GB"), ("en", "MA"), ("en", "FR"), ("en", "DE"), ("en", ""), ("en-GB", "US")]
    {
        assert_eq!(dates(&data(tag, region), "2025-07-01"), told, "{tag} in {region}");
    }
    assert_eq!(lineage("en", "GB"), ["en-GB", "en-001", "en"]);
    assert_eq!(lineage("en", "MA"), ["en-001", "en"]);
    assert_eq!(lineage("en", "US"), ["en-US", "en"]);
    assert_eq!(lineage("en", "JP"), ["en-JP", "en"], "what Japan writes of its own is kept");
    assert_eq!(dates(&data("en", "ZA"), "2025-07-01")[2], "01 Jul", "South Africa has its own");
}

#[test]
fn a_region_of_the_tag_goes_before_that_of_the_event() {
    assert_eq!(data("pt-BR", "PT").plurals, data("pt", "BR").plurals);
    assert_ne!(data("pt-BR", "PT").plurals, data("pt", "PT").plurals);
    assert_eq!(data("de-AT", "DE").months[0], "Jänner");
    assert_eq!(data("de", "DE").months[0], "Januar");
    assert_eq!(lineage("pt", "AO"), ["pt-AO", "pt-PT", "pt"]);
}

#[test]
fn a_region_does_not_change_the_script() {
    // Serbian in Montenegro is most likely in Latin letters, Chinese in Taiwan in traditional ones.
    assert_eq!(data("sr", "ME").months[0], "јануар");
    assert_eq!(data("sr-Latn", "RS").months[0], "januar");
    assert_eq!(data("zh", "TW").months, data("zh", "CN").months);
    assert_eq!(data("pa", "PK").weekdays[0], data("pa", "IN").weekdays[0]);
}

#[test]
fn a_time_zone_tells_its_country() {
    for (zone, country) in [
        ("Africa/Casablanca", Some("MA")),
        ("Europe/Berlin", Some("DE")),
        ("Asia/Jerusalem", Some("IL")),
        ("Asia/Hebron", Some("PS")),
        ("America/Indiana/Vincennes", Some("US")),
        ("America/Argentina/Buenos_Aires", Some("AR")),
        ("Asia/Calcutta", Some("IN")),
        ("UTC", None),
        ("Etc/GMT+1", None),
        ("Nowhere/At_All", None),
        ("", None),
    ] {
        assert_eq!(region_of_zone(zone).as_deref(), country, "{zone}");
    }
}
