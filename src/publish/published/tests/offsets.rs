use super::without_pictures;
use serde_json::{Value, json};

/// What is written for an event in a zone on some days.
fn offsets(zone: &str, offset: &str, days: &[&str]) -> Value {
    let published = without_pictures(|json| {
        let days: Vec<Value> = days.iter().map(|day| json!({ "date": day })).collect();
        json["event"]["time_zone"] = zone.into();
        json["event"]["offset"] = offset.into();
        json["event"]["days"] = days.into();
        json["sessions"] = json!([]);
    });
    published["event"]["offsets"].clone()
}

#[test]
fn an_event_over_which_clocks_are_set_back_has_both_offsets() {
    let days = ["2025-10-25", "2025-10-26"];
    let both = json!([
        {"from": "2025-10-23T00:00:00+02:00", "offset": "+02:00"},
        {"from": "2025-10-26T02:00:00+01:00", "offset": "+01:00"}
    ]);
    assert_eq!(offsets("Europe/Paris", "+02:00", &days), both);
}

#[test]
fn a_change_on_the_day_before_the_event_is_told_to_those_who_look_then() {
    let told = offsets("America/New_York", "-04:00", &["2025-03-10"]);
    let offsets: Vec<&str> =
        told.as_array().unwrap().iter().filter_map(|one| one["offset"].as_str()).collect();
    assert_eq!(offsets, ["-05:00", "-04:00"]);
}

#[test]
fn an_offset_that_holds_all_the_time_is_not_written_again() {
    assert_eq!(offsets("Europe/Paris", "+02:00", &["2025-07-01"]), Value::Null);
    assert_eq!(offsets("Asia/Kolkata", "+05:30", &["2025-03-30"]), Value::Null);
}

#[test]
fn an_offset_that_the_zone_does_not_have_gives_way_to_the_right_one() {
    let right = json!([{"from": "2025-06-29T01:00:00+02:00", "offset": "+02:00"}]);
    assert_eq!(offsets("Europe/Paris", "+01:00", &["2025-07-01"]), right);
}

#[test]
fn without_a_known_zone_or_a_day_there_is_nothing_to_write() {
    assert_eq!(offsets("", "+02:00", &["2025-10-25"]), Value::Null);
    assert_eq!(offsets("Europe/Pariss", "+02:00", &["2025-10-25"]), Value::Null);
    assert_eq!(offsets("Europe/Paris", "two", &["2025-10-25"]), Value::Null);
    assert_eq!(offsets("Europe/Paris", "+01:00", &[]), Value::Null);
}

#[test]
fn what_the_organiser_wrote_is_left_alone() {
    let own = json!([{"from": "2025-01-01T00:00:00+00:00", "offset": "+00:00"}]);
    let published = without_pictures(|json| {
        json["event"]["time_zone"] = "Europe/Paris".into();
        json["event"]["offsets"] = own.clone();
    });
    assert_eq!(published["event"]["offsets"], own);
}

#[test]
fn the_ends_of_sessions_count_beyond_the_days() {
    let published = without_pictures(|json| {
        json["event"]["time_zone"] = "Europe/Paris".into();
        json["event"]["offset"] = "+02:00".into();
        json["event"]["days"] = json!([{"date": "2025-10-20"}]);
        json["sessions"][0]["start"] = "2025-10-20T09:00:00+02:00".into();
        json["sessions"][0]["end"] = "2025-10-24T09:00:00+02:00".into();
    });
    assert_eq!(published["event"]["offsets"][1]["offset"], "+01:00");
}

#[test]
fn a_year_by_a_slip_of_the_pen_does_not_fill_the_file() {
    let told = offsets("Europe/Paris", "+02:00", &["2025-10-25", "9925-10-26"]);
    assert_eq!(told.as_array().map(Vec::len), Some(20));
}
