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
fn an_end_that_the_kind_gives_is_not_missed() {
    let told = after(|json| {
        let kind = json["sessions"][0]["kind"].clone();
        json["event"]["kinds"] =
            json!([{"id": kind, "name": {"fr": "A", "ar": "A"}, "length": 30}]);
        json["sessions"][0].as_object_mut().unwrap().remove("end");
    });
    assert_eq!(told, NOTHING);
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
fn a_session_that_lasts_for_more_than_a_day_is_asked_about() {
    let until = |end| after(|json| json["sessions"][2]["end"] = end);
    assert_eq!(until(at(2, "11:00")), NOTHING, "a day and a night");
    assert_eq!(until(at(2, "11:01")), ["over-a-day sessions[2].end"]);
    let contest = |json: &mut Value| json["sessions"][2]["end"] = at(2, "13:00");
    assert_eq!(
        said(contest),
        "it lasts 26 hours, from 11:00 on 2025-07-01 to 13:00 on 2025-07-02: is that meant?"
    );
}

/// A programme in a zone, with a session on each of these days at ten.
fn in_zone(zone: &str, offset: &str, starts: &[&str]) -> Value {
    with(|json| {
        json["event"]["time_zone"] = json!(zone);
        json["event"]["offset"] = json!(offset);
        let days: Vec<_> = starts.iter().map(|start| json!({"date": start[..10]})).collect();
        json["event"]["days"] = json!(days);
        let tea = json["sessions"][2].clone();
        let session = |(nth, start): (usize, &&str)| {
            let mut session = tea.clone();
            session["id"] = json!(format!("s{nth}"));
            session["number"] = json!(nth + 1);
            session["start"] = json!(start);
            session["end"] = json!(start.replace("T10:", "T11:"));
            session
        };
        json["sessions"] = json!(starts.iter().enumerate().map(session).collect::<Vec<_>>());
    })
}

#[test]
fn offsets_on_both_sides_of_a_change_of_clocks_are_right() {
    let starts = ["2027-03-27T10:00:00+01:00", "2027-03-28T10:00:00+02:00"];
    assert_eq!(told(&report(&in_zone("Europe/Paris", "+01:00", &starts))), NOTHING);
}

#[test]
fn a_time_that_contradicts_the_zone_is_told_with_its_date_and_the_edition() {
    let starts = ["2026-07-01T10:00:00+01:00"];
    let json = in_zone("Europe/Paris", "+01:00", &starts);
    let codes = ["zone-contradiction event.offset", "zone-contradiction sessions[0].start"];
    let report = report(&json);
    assert_eq!(told(&report), codes);
    let finding = &report.findings[1];
    let said = &finding.message.english();
    assert!(said.starts_with("on 2026-07-01 Europe/Paris is at +02:00 (time-zone database 20"));
    assert!(said.contains("and 2 times of that day at +01:00"), "{said}");
    assert!(said.ends_with("when clocks there show 11:00, the app takes it to be 10:00"), "{said}");
    assert_eq!(
        finding.advice.english(),
        "write 2026-07-01T10:00:00+02:00 if it is 10:00 there then, or 2026-07-01T11:00:00+02:00 \
         if that is the moment"
    );
}

#[test]
fn morocco_keeps_the_time_of_greenwich_since_september_2026() {
    let wrong = ["2027-03-05T10:00:00+01:00"];
    let codes = told(&report(&in_zone("Africa/Casablanca", "+00:00", &wrong)));
    assert_eq!(codes, ["zone-contradiction sessions[0].start"]);
    let right = ["2027-03-05T10:00:00+00:00"];
    assert_eq!(told(&report(&in_zone("Africa/Casablanca", "+00:00", &right))), NOTHING);
    let before = ["2025-07-01T10:00:00+01:00"];
    assert_eq!(told(&report(&in_zone("Africa/Casablanca", "+01:00", &before))), NOTHING);
}

#[test]
fn a_zone_that_does_not_exist_is_an_error_with_the_nearest_one() {
    let json = in_zone("Europe/Pariss", "+01:00", &["2027-03-27T10:00:00+01:00"]);
    let report = report(&json);
    assert_eq!(told(&report), ["unknown-zone event.time_zone"]);
    assert!(!report.is_fit(false));
    assert_eq!(report.findings[0].advice.english(), "write Europe/Paris if that is meant");
    let far = in_zone("Atlantis", "+01:00", &["2027-03-27T10:00:00+01:00"]);
    assert_eq!(told(&super::report(&far)), ["unknown-zone event.time_zone"]);
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
