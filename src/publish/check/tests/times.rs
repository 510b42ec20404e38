//! Starts and ends.

use super::*;

fn at(day: u8, clock: &str) -> Value {
    json!(format!("2025-07-{day:02}T{clock}:00+01:00"))
}

#[test]
fn an_end_before_the_start_is_an_error_and_one_on_it_a_warning() {
    let end = |clock| after(|json| json["sessions"][0]["end"] = at(1, clock));
    assert_eq!(end("08:59"), ["end-before-start sessions[0].end"]);
    assert_eq!(end("09:00"), ["no-length sessions[0].end"]);
    assert_eq!(end("09:01"), NOTHING);
}

#[test]
fn the_part_of_a_speaker_has_to_be_sound_and_inside_the_session() {
    let part = |start, end| {
        after(|json| {
            json["sessions"][0]["speakers"][1]["start"] = at(1, start);
            json["sessions"][0]["speakers"][1]["end"] = at(1, end);
        })
    };
    let there = "sessions[0].speakers[1]";
    assert_eq!(part("09:00", "10:00"), NOTHING);
    assert_eq!(part("09:30", "09:20"), [format!("end-before-start {there}.end")]);
    assert_eq!(part("08:50", "09:20"), [format!("slot-outside-session {there}.start")]);
    assert_eq!(part("09:50", "10:10"), [format!("slot-outside-session {there}.end")]);
}

#[test]
fn a_missing_end_is_told_with_what_the_app_makes_of_it() {
    let open = |json: &mut Value| {
        json["sessions"][0].as_object_mut().unwrap().remove("end");
    };
    assert_eq!(after(open), ["missing-end sessions[0]"]);
    assert!(said(open).ends_with("to last until 09:15"));
    let cancelled = |json: &mut Value| {
        open(json);
        json["sessions"][0]["state"] = json!("cancelled");
    };
    assert_eq!(after(cancelled), NOTHING, "nobody waits for the end of what is cancelled");
}

#[test]
fn a_session_on_another_day_than_the_event_is_told() {
    let on = |start, end| {
        after(|json| {
            json["sessions"][2]["start"] = start;
            json["sessions"][2]["end"] = end;
        })
    };
    assert_eq!(on(at(3, "09:00"), at(3, "10:00")), ["outside-days sessions[2].start"]);
    assert_eq!(on(at(2, "09:00"), at(12, "10:00")), ["outside-days sessions[2].end"]);
    assert_eq!(on(at(2, "22:00"), at(3, "01:00")), NOTHING, "a night belongs to its day");
}

#[test]
fn a_time_for_another_clock_is_told_with_the_right_one() {
    let utc = |json: &mut Value| json["sessions"][2]["start"] = json!("2025-07-01T10:00:00Z");
    assert_eq!(after(utc), ["other-offset sessions[2].start"]);
    assert_eq!(
        said(utc),
        "visitors read 10:00 here, but on the clock of the event (+01:00) it is 11:00"
    );
    assert_eq!(after(|json| json["published"] = json!("2025-06-30T18:00:00Z")), NOTHING);
}
