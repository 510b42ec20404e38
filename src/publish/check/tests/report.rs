//! How findings are told.

use super::super::Severity;
use super::*;

fn told_to_people(report: &Report, strict: bool) -> String {
    let mut plain = anstream::StripStream::new(Vec::new());
    report.write_text("programme.json", strict, &mut plain).unwrap();
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
fn machines_read_all_of_it() {
    let json = clash().to_json("programme.json", true);
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
