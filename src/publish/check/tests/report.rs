//! How findings are told.

use super::super::Severity;
use super::*;
use crate::programme::lang::Lang;

fn told_to_people(report: &Report, strict: bool) -> String {
    let mut plain = anstream::StripStream::new(Vec::new());
    report.write_text("programme.json", strict, Lang::EN, &mut plain).unwrap();
    String::from_utf8(plain.into_inner()).unwrap()
}

fn clash() -> Report {
    report(&with(|json| {
        json["sessions"][1]["room"] = json!("toubkal");
        json["sessions"][1]["start"] = json!("2025-07-01T09:30:00+01:00");
        json["sessions"][1]["speakers"] = json!([]);
    }))
}

#[test]
fn people_read_place_trouble_and_advice() {
    let report = clash();
    let line = report.findings[0].spot.position.line;
    let text = told_to_people(&report, false);
    let wanted = format!(
        "warning  sessions[0].room \"a\", line {line}: Toubkal is given to two sessions at \
         09:30–10:00 on 2025-07-01 (also b).\n         What to do: give one of them another room, \
         or cancel or move it.\n"
    );
    assert!(text.starts_with(&wanted), "{text}");
    assert!(text.contains("revision 3 of sample, 3 sessions on 2 days, 2 people, 2 rooms"));
    assert!(text.ends_with("Fit to publish: 0 errors, 1 warning.\n"), "{text}");
}

#[test]
fn warnings_do_not_pass_where_none_are_allowed() {
    assert!(clash().is_fit(false) && !clash().is_fit(true));
    assert!(told_to_people(&clash(), true).contains("Not fit to publish: 0 errors, 1 warning."));
}

#[test]
fn the_table_counts_texts_by_language() {
    let text = told_to_people(
        &report(&with(|json| json["event"]["languages"] = json!(["fr", "en"]))),
        false,
    );
    let cells = |label: &str| -> Vec<String> {
        let line = text.lines().find(|line| line.trim_start().starts_with(label)).expect(label);
        line.trim_start()[label.len()..].split_whitespace().map(str::to_owned).collect()
    };
    assert_eq!(cells("Translations"), ["fr", "en"]);
    assert_eq!(cells("names of rooms"), ["2/2", "1/2"]);
    assert_eq!(cells("titles of sessions"), ["3/3", "0/3"]);
}

#[test]
fn many_findings_of_one_kind_are_not_all_told_to_people() {
    let report = report(&with(|json| {
        json["sessions"][0]["verticals"] = (0..25).map(|nth| format!("v{nth}")).collect();
    }));
    assert_eq!(report.count(Severity::Error), 25);
    let text = told_to_people(&report, false);
    assert_eq!(text.matches("there is no vertical").count(), 20);
    assert!(text.contains("… and 5 more like sessions[0].verticals[0]"), "{text}");
}

#[test]
fn many_warnings_of_one_kind_are_told_by_room_with_a_count() {
    let report = report(&with(|json| {
        let one = json["sessions"][2].clone();
        let proposed = |nth: usize| {
            let mut session = one.clone();
            session["id"] = json!(format!("s{nth}"));
            session["number"] = json!(nth);
            session["state"] = json!("moved");
            session["room"] = json!(if nth < 10 { "toubkal" } else { "ourika" });
            session["room_status"] = json!("proposed");
            session["start"] = json!(format!("2025-07-01T{:02}:00:00+01:00", nth % 10 + 2));
            session["end"] = json!(format!("2025-07-01T{:02}:30:00+01:00", nth % 10 + 2));
            session
        };
        json["sessions"] = (0..20).map(proposed).collect();
    }));
    assert_eq!(report.count(Severity::Warning), 20);
    let text = told_to_people(&report, false);
    assert_eq!(text.matches("is only proposed").count(), 6, "{text}");
    assert!(text.contains("… and 7 more like it: room \"toubkal\", lines "), "{text}");
    assert!(text.contains("… and 7 more like it: room \"ourika\", lines "), "{text}");
    assert!(text.contains("room-proposed (20)"), "{text}");
    let json = report.to_json("programme.json", false, Lang::EN);
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(20), "machines read all");
}

#[test]
fn many_warnings_of_a_field_are_told_with_a_count() {
    let report = report(&with(|json| {
        let person = |nth: usize| {
            json!({"id": format!("p{nth}"), "name": {"fr": format!("Personne {nth}")},
                "function": {"fr": "<i>Mme</i>"}})
        };
        json["people"] = (0..30).map(person).collect();
        json["sessions"][0]["speakers"] = json!([]);
        json["sessions"][1]["speakers"] = json!([]);
    }));
    let text = told_to_people(&report, false);
    assert_eq!(text.matches("is HTML").count(), 3, "{text}");
    assert!(text.contains("… and 27 more like it: people[].function.fr, lines "), "{text}");
}

#[test]
fn machines_read_all_of_it() {
    let json = clash().to_json("programme.json", true, Lang::EN);
    assert_eq!(json["fit"], false);
    assert_eq!((&json["errors"], &json["warnings"]), (&json!(0), &json!(1)));
    let finding = &json["findings"][0];
    assert_eq!(finding["severity"], "warning");
    assert_eq!(finding["code"], "room-clash");
    assert_eq!(finding["path"], "sessions[0].room");
    assert_eq!(finding["pointer"], "/sessions/0/room");
    assert_eq!(finding["id"], "a");
    assert!(finding["line"].as_u64() > Some(1) && finding["column"].as_u64() > Some(1));
    assert_eq!(finding["also"][0]["id"], "b");
    assert_eq!(json["coverage"]["kinds"][0]["present"]["fr"], 1);
    assert_eq!(json["contents"]["sessions"], 3);
}
