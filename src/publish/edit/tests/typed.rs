//! Times and texts as they are typed.

use super::super::texts::by_language;
use super::super::when::{When, zone};
use super::*;
use crate::programme::lang::Lang;
use crate::programme::sample::at;
use crate::programme::time::Date;
use serde_json::json;

#[test]
fn a_time_is_read_however_it_is_typed() {
    let index = index(BY_HAND);
    let event = &index.programme().event;
    let zone = zone(event, None).unwrap();
    let day = Date::parse("2025-07-01").unwrap();
    let on = |text: &str| When::parse(text).unwrap().on(day, event, &zone).unwrap().to_string();
    for text in
        ["11:30", "11h30", "11H30", "11.30", " 11:30 ", "2025-07-01T11:30", "2025-07-01 11:30"]
    {
        assert_eq!(on(text), "2025-07-01T11:30:00+01:00", "{text}");
    }
    assert_eq!(on("9:05"), "2025-07-01T09:05:00+01:00");
    assert_eq!(on("11h"), "2025-07-01T11:00:00+01:00");
    assert_eq!(on("2025-07-02T09:00"), "2025-07-02T09:00:00+01:00");
    assert_eq!(on("0:30"), "2025-07-02T00:30:00+01:00", "the night ends the day");
    for wrong in [
        "",
        "11",
        "11:3",
        "24:00",
        "11:60",
        "-1:30",
        "1130",
        "11:30:15",
        "demain",
        "2025-07-01",
        "2025-7-1T11:30",
    ] {
        assert!(When::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn an_end_is_the_next_such_time_after_the_start() {
    let index = index(BY_HAND);
    let zone = zone(&index.programme().event, None).unwrap();
    let after = |text: &str| When::parse(text).unwrap().after(at("01 23:30"), &zone).unwrap();
    assert_eq!(after("23:45"), at("01 23:45"));
    assert_eq!(after("00:15"), at("02 00:15"));
    assert_eq!(after("2025-07-01T20:00"), at("01 20:00"), "a day that was typed is obeyed");
}

#[test]
fn a_programme_with_another_offset_than_its_zone_goes_by_its_own() {
    let index = index(&BY_HAND.replace("+01:00", "+03:00"));
    let event = &index.programme().event;
    let zone = zone(event, Some(index.sessions()[0].start)).unwrap();
    assert_eq!(zone.tell(index.sessions()[0].start).to_string(), "2025-07-01T09:00:00+03:00");
}

#[test]
fn a_text_is_in_the_language_that_is_named_or_that_is_likely_to_be_meant() {
    let index = index(BY_HAND);
    let event = &index.programme().event;
    let read = |typed: &[&str], lang| {
        let typed: Vec<String> = typed.iter().map(|text| (*text).to_owned()).collect();
        by_language(&typed, lang, event)
    };
    assert_eq!(read(&["La salle est pleine"], None), Ok(json!({"fr": "La salle est pleine"})));
    assert_eq!(read(&["القاعة ممتلئة"], None), Ok(json!({"ar": "القاعة ممتلئة"})));
    assert_eq!(read(&["Full"], Some(Lang::EN)), Ok(json!({"en": "Full"})));
    assert_eq!(
        read(&["Pleine", " ar = ممتلئة", "EN=Full"], None),
        Ok(json!({"fr": "Pleine", "ar": "ممتلئة", "en": "Full"}))
    );
    assert_eq!(read(&["x=1 et y=2"], None), Ok(json!({"fr": "x=1 et y=2"})), "no language of it");
    let twice = read(&["Un", "Deux"], None).unwrap_err().english();
    assert!(twice.contains("two texts are in one language (French)"), "{twice}");
    assert!(read(&["fr= "], None).is_err() && read(&[""], None).is_err());
}
